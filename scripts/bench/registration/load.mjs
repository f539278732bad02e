import { Agent, request } from 'node:http'
import { quantile } from '../numbers.mjs'

/**
 * @typedef {{method?: string, path: string, headers?: Record<string, string>, body?: string}} Question
 * @typedef {{status: number, body: string, ms: number}} Answer status 0: the connection broke
 */

/**
 * Sends all questions over so many connections, each as soon as the one before it was answered.
 * @param {string} origin
 * @param {readonly Question[]} questions
 * @param {{connections: number}} options
 * @returns {Promise<{answers: Answer[], seconds: number}>} in the order of the questions
 */
export async function sendAll(origin, questions, { connections }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const { hostname, port } = new URL(origin)
  const answers = new Array(questions.length)
  let next = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: Math.min(connections, questions.length) }, async () => {
      while (next < questions.length) {
        const place = next++
        answers[place] = await send({ agent, hostname, port }, questions[place])
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  return { answers, seconds }
}

/** @returns {Promise<Answer>} */
function send(to, { method = 'POST', path, headers = {}, body = '' }) {
  return new Promise((resolve) => {
    const began = performance.now()
    const failed = () => resolve({ status: 0, body: '', ms: performance.now() - began })
    const asked = request(
      { ...to, method, path, headers: { ...headers, 'Content-Length': Buffer.byteLength(body) } },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (chunk) => {
          text += chunk
        })
        answer.on('error', failed)
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, body: text, ms: performance.now() - began }),
        )
      },
    )
    asked.on('error', failed)
    asked.end(body)
  })
}

/** @param {{answers: Answer[], seconds: number}} sent */
export function figuresOf({ answers, seconds }) {
  const times = answers.map(({ ms }) => ms)
  return {
    perSecond: answers.length / seconds,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    statuses: countBy(answers.map(({ status }) => status)),
  }
}

/** @param {readonly (string | number)[]} values */
export function countBy(values) {
  /** @type {Record<string, number>} */
  const counts = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
