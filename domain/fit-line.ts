/**
 * As much of a line as there is room for; what does not fit ends in an ellipsis. Looks at no more characters than fit.
 *
 * @param widthOf in the unit of `measure`
 */
export function fitLine(
  words: string,
  widthOf: (words: string) => number,
  measure: number,
): string {
  const room = measure - widthOf('……')
  let width = 0
  let kept = ''
  for (const character of words) {
    width += widthOf(character)
    if (width > measure) return `${kept}……`
    if (width <= room) kept += character
  }
  return words
}
