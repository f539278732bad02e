import type { Copy } from '../types'

/** A copy and what an editor would mark in it: the rule and the words. */
export type LabelledCase = { copy: string | Copy; marks: [rule: string, quote: string][] }
