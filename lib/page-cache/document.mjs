import { CONTENT_SECURITY_POLICY, contentSecurityPolicy } from '../content-security-policy.mjs'
import { withPlainNames } from './plain-names.mjs'
import { withoutRuntime } from './without-runtime.mjs'

/**
 * Makes a rendered page a document, in place: what is kept is also what Next answers the reader with for whom it was
 * rendered. docs/decisions/0009-documents.md.
 *
 * @param {{ html: string, headers?: Record<string, unknown> }} page
 */
export function makeDocument(page) {
  page.html = withPlainNames(withoutRuntime(page.html))
  page.headers = {
    ...page.headers,
    [CONTENT_SECURITY_POLICY]: contentSecurityPolicy('document'),
  }
}
