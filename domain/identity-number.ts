const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'
const SHAPE =
  /(?<![\dA-Za-z])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g

/** Whether a person's whole identity number (GB 11643: 18 places with a date of birth and a check) stands in a text. */
export function hasIdentityNumber(text: string): boolean {
  return (text.match(SHAPE) ?? []).some((number) => {
    const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0)
    return CHECKS[sum % 11] === number[17]?.toUpperCase()
  })
}
