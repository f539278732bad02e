import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { figure, stories, table } from './markdown.mjs'
import { PEERS } from './peers.mjs'
import { sections } from './sections.mjs'
import { ABSOLUTES, RATIOS } from './targets.mjs'

const BEGIN = '<!-- kept by hand: begin -->'
const END = '<!-- kept by hand: end -->'
const NOTHING = 'Nothing is written here yet.'

/**
 * Writes docs/performance.md: ratios, targets, figures, and as it was the part that is kept by hand.
 * @param {string} root
 * @param {ReturnType<typeof import('./results.mjs').readResults>} results
 */
export function writeReport(root, results) {
  const file = path.join(root, 'docs', 'performance.md')
  writeFileSync(file, reportOf(results, keptByHand(file)))
}

function keptByHand(file) {
  try {
    const text = readFileSync(file, 'utf8')
    return text.slice(text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)).trim() || NOTHING
  } catch {
    return NOTHING
  }
}

/** @param {object} results @param {string} notes the part kept by hand */
export function reportOf(results, notes) {
  const { machine, measuredOn, command } = results
  return `# Performance

Made by \`${command}\` on ${measuredOn}; the command writes everything here but the notes under "What is not reached".
${machine.cores} cores (${machine.processor}), ${machine.memoryGiB} GiB, ${machine.system}, Node ${machine.node}; the load generator,
nginx, the portal and its embedded PostgreSQL share them. Ratios hold on other machines, absolutes do not.
**Bold** misses its target.

## Ratios

${targets(RATIOS, results)}

## Targets

${targets(ABSOLUTES, results)}

## What is not reached, and why

${BEGIN}
${notes}
${END}

${sections(results)}

## Peers

${PEERS}
`
}

/** A row for each figure that was measured at some size. */
function targets(rows, results) {
  const sizes = Object.keys(results.sizes).filter(
    (size) => results.sizes[size].a ?? size !== '1000',
  )
  const base = results.sizes[sizes[0]] ?? {}
  const measured = rows
    .map((row) => ({
      ...row,
      values: sizes.map((size) => row.value(results.sizes[size], base, results.sizes, results)),
    }))
    .filter(({ values }) => values.some((value) => value !== null))
  return table(
    ['', 'target', ...sizes.map(stories)],
    measured.map(({ what, target, values, isReached, digits }) => [
      what,
      target,
      ...values.map((value) => mark(value, isReached, digits)),
    ]),
  )
}

function mark(value, isReached, digits) {
  if (value === null) return null
  return isReached(value) ? figure(value, digits) : `**${figure(value, digits)}**`
}
