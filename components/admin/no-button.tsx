/** Stands where Payload has a button of its own for what goes another way here. */
export function NoButton() {
  return null
}
