/** Said where a number is none, and by whoever refuses it. */
export const PHONE_REFUSAL =
  '请写完整的电话号码：固定电话带区号，如 0500-5550100；或手机号码，如 139 0000 0000；或 400 电话，如 400-000-0000。'

const EXTENSION = /\s*(?:转|-)\s*\d{1,6}$/

/** With an area code of three figures a number has eight, with one of four it has seven or eight. */
const LANDLINE = /^0(?:10|2\d)[2-8]\d{7}$|^0[3-9]\d{2}[2-8]\d{6,7}$/
const MOBILE = /^1[3-9]\d{9}$/
/** 400, and 800, which the called party pays for. */
const SHARED_COST = /^[48]00\d{7}$/
/** Lines of the public service, among them the unions' 12351 and the reporting line 12377. */
const SERVICE = /^12\d{3}$/

/** Figures, and what is set between them. */
const AS_WRITTEN = /^[+\d(（][\d\s()（）-]*$/

/**
 * Whether a number can be dialled from anywhere in China as it is written: a landline with its area code (an extension
 * may follow: `0500-5550100转8`), a mobile, a 400 or 800 number, or a five-figure service line; `+86` may stand before
 * the first two.
 */
export function isPhoneNumber(written: string): boolean {
  const trimmed = written.trim()
  if (isDialled(trimmed)) return true
  const [extension] = EXTENSION.exec(trimmed) ?? []
  return extension !== undefined && isLandline(trimmed.slice(0, -extension.length))
}

function isDialled(written: string): boolean {
  if (!AS_WRITTEN.test(written)) return false
  const figures = nationalFigures(written)
  return [LANDLINE, MOBILE, SHARED_COST, SERVICE].some((kind) => kind.test(figures))
}

const isLandline = (written: string): boolean =>
  AS_WRITTEN.test(written) && LANDLINE.test(nationalFigures(written))

/** `+86 500 5550100` → `05005550100`; after the country's code the area loses its zero. */
function nationalFigures(written: string): string {
  const figures = written.replace(/\D/g, '')
  if (!written.startsWith('+86')) return figures
  const rest = figures.slice(2)
  return MOBILE.test(rest) ? rest : `0${rest.replace(/^0/, '')}`
}

/**
 * `0500-5550120` → `tel:05005550120`; what stands between the figures is for the eye. An extension is dialled after a
 * pause: `0500-5550120转8` → `tel:05005550120,8`.
 */
export function phoneHref(number: string): string {
  const [extension = ''] = isDialled(number.trim()) ? [] : (EXTENSION.exec(number.trim()) ?? [])
  const main = number.trim().slice(0, number.trim().length - extension.length)
  const after = extension.replace(/\D/g, '')
  return `tel:${main.replace(/[^\d+]/g, '')}${after && `,${after}`}`
}
