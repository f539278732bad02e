import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import { logEmail } from './log-email'

const TLS_PORT = 465

/**
 * Payload's way to send mail: through the SMTP server that the environment names (checked by lib/env.ts at the start),
 * or into the log. A password is never sent without TLS; port 465 begins with it.
 */
export function chooseEmail(env: NodeJS.ProcessEnv): EmailAdapter | Promise<EmailAdapter> {
  const { SMTP_HOST, SMTP_PORT, SMTP_USER, SMTP_PASSWORD, MAIL_FROM } = env
  if (!SMTP_HOST) return logEmail
  const port = Number(SMTP_PORT || 587)
  const auth = SMTP_USER ? { user: SMTP_USER, pass: SMTP_PASSWORD ?? '' } : undefined
  return nodemailerAdapter({
    defaultFromAddress: MAIL_FROM ?? '',
    defaultFromName: '工汇',
    // A mail server that is down for a moment must not keep the portal from starting.
    skipVerify: true,
    transportOptions: {
      host: SMTP_HOST,
      port,
      secure: port === TLS_PORT,
      requireTLS: Boolean(auth) && port !== TLS_PORT,
      auth,
      connectionTimeout: 10_000,
      socketTimeout: 20_000,
    },
  })
}
