import type { z } from 'zod'

/**
 * What a form's answer has to say on the page it redirects to, for forms that work without JavaScript.
 * A cookie of that page alone, gone after a minute, so that nothing typed gets into an address or a log.
 */
export function flashCookie<Schema extends z.ZodType>(name: string, path: string, schema: Schema) {
  const attributes = { httpOnly: true, sameSite: 'lax', path, maxAge: 60 } as const
  return {
    name,
    attributes,
    write: (value: z.infer<Schema>): string =>
      Buffer.from(JSON.stringify(value)).toString('base64url'),
    /** The value, or null when there is none or somebody tampered with it. */
    read: (raw: string | undefined): z.infer<Schema> | null => {
      if (!raw) return null
      try {
        return schema.parse(JSON.parse(Buffer.from(raw, 'base64url').toString('utf8')))
      } catch {
        return null
      }
    },
  }
}
