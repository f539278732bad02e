import { useEffect, useRef } from 'react'

/**
 * Whoever goes through the findings by keyboard stays in the list: what they had the focus on is gone once it is decided, and
 * the one that has taken its place gets it.
 *
 * @param isLocked while a decision is under way nothing can have the focus
 */
export function usePlaceKept(isLocked: boolean) {
  const panel = useRef<HTMLDetailsElement>(null)
  const place = useRef<number | null>(null)
  const items = () => [...(panel.current?.querySelectorAll('.copy-check__finding') ?? [])]

  useEffect(() => {
    if (isLocked || place.current === null) return
    const left = items()
    const next = left[place.current] ?? left.at(-1) ?? panel.current
    place.current = null
    next?.querySelector<HTMLElement>('button, summary')?.focus()
  })

  return {
    panel,
    /** To be called before the decision is sent. */
    keep: () => {
      const at = items().findIndex((item) => item.contains(document.activeElement))
      place.current = at < 0 ? null : at
    },
  }
}
