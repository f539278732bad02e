/*
 * What the keys do, on the page as it stands: the acts themselves belong to the review's bar, the list of remarks and
 * Payload's preview, which have their own buttons for them.
 */

export const isTypingIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'))

/** Presses 提交审稿; any other act of review is for the hand: the first of them gets the focus. */
export function submitOrGoToReview() {
  const [first] = document.querySelectorAll<HTMLButtonElement>('.review-acts__buttons button')
  const submit = document.querySelector<HTMLButtonElement>('[data-action="submit"]')
  if (submit && !submit.disabled) submit.click()
  else (submit ?? first)?.focus()
  ;(submit ?? first)?.scrollIntoView({ block: 'nearest' })
}

/** @param step 1 for the next remark, -1 for the one before; round at both ends */
export function goToRemark(step: 1 | -1) {
  const remarks = [...document.querySelectorAll<HTMLElement>('[data-remark]')]
  const here = remarks.indexOf(document.activeElement as HTMLElement)
  const start = here === -1 && step === -1 ? 0 : here
  const next = remarks[(start + step + remarks.length) % remarks.length]
  if (!next) return
  const list = next.closest('details')
  if (list) list.open = true
  next.focus()
  next.scrollIntoView({ block: 'center' })
}

export const togglePreview = () =>
  document.querySelector<HTMLButtonElement>('#live-preview-toggler')?.click()
