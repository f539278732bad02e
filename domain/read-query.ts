import type { z } from 'zod'

/**
 * What a page understands of its query string. A key that is missing or empty, as a form sends it, is null; so is one
 * with a value that the page does not know, and `ignored` says that there was such a value. Keys that the page does
 * not know are none of its business.
 *
 * @param schemas what a value of each key has to be
 */
export function readQuery<Shape extends Record<string, z.ZodType>>(
  query: URLSearchParams,
  schemas: Shape,
): { values: { [Key in keyof Shape]: z.output<Shape[Key]> | null }; ignored: boolean } {
  let ignored = false
  const values = Object.entries(schemas).map(([key, schema]) => {
    const raw = query.get(key)?.trim()
    if (!raw) return [key, null]
    const { success, data } = schema.safeParse(raw)
    if (!success) ignored = true
    return [key, success ? data : null]
  })
  return { values: Object.fromEntries(values), ignored }
}

/** The address of a page for what was chosen; keys without a value are left out, and without any the page's own stands. */
export function addressOf(
  page: string,
  values: Readonly<Record<string, string | boolean | null>>,
): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(values)) {
    if (value) query.set(key, value === true ? '1' : value)
  }
  return query.size > 0 ? `${page}?${query}` : page
}
