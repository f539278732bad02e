/** The number of a list's later page as it stands in an address, from 2 to 9999; null for anything else. */
export const laterPageNumber = (segment: string): number | null =>
  /^[1-9]\d{0,3}$/.test(segment) && segment !== '1' ? Number(segment) : null
