import { bareContext, type Context } from './context'
import { passagesOf } from './passages'
import type { Rule } from './rule'
import type { Copy } from './types'

/** For the rules' tests: the findings of one rule in a plain text or a copy, on 24 November 2026, a Tuesday. */
export function foundBy(rule: Rule, copy: string | Copy, context: Partial<Context> = {}) {
  const whole = typeof copy === 'string' ? { kind: 'story' as const, text: copy } : copy
  const bare = bareContext('2026-11-24', (text) => text)
  return rule.check(whole, passagesOf(whole), { ...bare, ...context })
}

/** The words found, each with its level. */
export const quotesBy = (...args: Parameters<typeof foundBy>): string[] =>
  foundBy(...args).map(({ quote, level }) => `${level === 'blocking' ? '!' : ''}${quote}`)
