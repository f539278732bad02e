export const CONTENT_SECURITY_POLICY = 'Content-Security-Policy'

/**
 * Nothing comes from another host, and nothing goes there. Styles may stand in the page; scripts may where the runtime
 * does: in the admin, in the staff's forms, in an error's page, and everywhere while developing.
 *
 * @param {'document' | 'application' | 'development'} kind
 * @returns {string} the value of the header
 */
export function contentSecurityPolicy(kind) {
  const scripts = {
    document: '',
    application: " 'unsafe-inline'",
    development: " 'unsafe-inline' 'unsafe-eval'",
  }
  return [
    "default-src 'self'",
    `script-src 'self'${scripts[kind]}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
}
