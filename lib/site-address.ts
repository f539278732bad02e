import { env } from './env'

/** The address that readers see, without a slash at its end. */
export const siteOrigin = (): string => env().NEXTAUTH_URL.replace(/\/+$/, '')

/** `/news/x` → `https://example.cn/news/x`; what is absolute already stays. */
export const absoluteAddress = (path: string): string => new URL(path, `${siteOrigin()}/`).href
