import type { Payload } from 'payload'
import { expect, test, vi } from 'vitest'
import { chooseEmail } from './choose-email'
import { startMailServer } from './mail-server.fixture'
import { sendLetter } from './send-letter'

async function payloadWith(env: Record<string, string>) {
  const adapter = (await chooseEmail({ ...env, NODE_ENV: 'test' }))({} as { payload: Payload })
  return { email: adapter, sendEmail: adapter.sendEmail } as unknown as Payload
}
const letter = {
  subject: '请设置密码',
  text: '请打开下面的链接，设置自己的登录密码：https://x/abc\n',
}

test('a letter goes to the SMTP server of the environment, from the portal', async () => {
  const server = await startMailServer()
  const env = { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(server.port), MAIL_FROM: 'p@example.org' }
  const payload = await payloadWith(env)
  expect(await sendLetter(payload, 'someone@example.org', letter)).toBe('sent')
  const [taken = ''] = server.letters
  expect(taken).toMatch(/^From: .*<p@example\.org>$/m)
  expect(taken).toMatch(/^To: someone@example\.org$/m)
  expect(Buffer.from(taken.split('\n\n')[1] ?? '', 'base64').toString()).toBe(letter.text)

  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect(await sendLetter(payload, 'nobody@example.org', letter)).toBe('failed')
  const said = log.mock.calls.join('')
  log.mockRestore()
  expect(said).toContain('mail: not sent')
  expect(said).not.toMatch(/nobody|https:/)
  server.stop()
})

test('without one it is a line in the log, which has neither address nor link', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect(await sendLetter(await payloadWith({}), 'someone@example.org', letter)).toBe('logged')
  const said = log.mock.calls.join('')
  log.mockRestore()
  expect(said).toContain('请设置密码')
  expect(said).not.toMatch(/someone|https:/)
})
