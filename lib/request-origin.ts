/**
 * True when a browser says that another site made this request. SameSite=Lax keeps our cookies from most
 * of these; this closes the rest (a sibling subdomain, an old browser). Browsers send `Origin` with
 * every request that may change something; a followed link has none and is welcome.
 */
export function isForeignRequest(headers: Headers, ownAddress: string): boolean {
  const origin = headers.get('origin')
  if (origin !== null) return origin !== new URL(ownAddress).origin

  const site = headers.get('sec-fetch-site')
  const fromElsewhere = site === 'cross-site' || site === 'same-site'
  return fromElsewhere && headers.get('sec-fetch-mode') !== 'navigate'
}
