import { ServerResponse } from 'node:http'

/**
 * A response has one `Location`: a second one takes the place of the first.
 *
 * Next writes it twice when a page that is kept answers with a redirect for the first time (vercel/next.js#82117, open in
 * 16.4). Browsers bear it; Googlebot and whoever joins the two into one address do not, and former addresses are there
 * for them. To be removed with the bug.
 */
export function sendOneLocation(): void {
  const append = ServerResponse.prototype.appendHeader
  ServerResponse.prototype.appendHeader = function (name, value) {
    return name.toLowerCase() === 'location'
      ? this.setHeader(name, value)
      : append.call(this, name, value)
  }
}
