/** Said where an address is none. */
export const WEB_ADDRESS_REFUSAL = '链接要以 https:// 或 http:// 开头，中间没有空格。'

/** An address of the web to print or to hand to other programs, as its standard writes it; null for what is none. */
export function webAddress(value: string | null | undefined): string | null {
  if (!value || !/^https?:\/\/[^\s\p{Cc}]+$/u.test(value) || !URL.canParse(value)) return null
  return new URL(value).href
}
