import { checkCopy } from './check-copy'
import type { Context } from './context'
import type { LabelledCase } from './labelled/case'
import type { Copy, Finding } from './types'

/** `hits`: found and marked; `falseAlarms`: found, not marked; `misses`: marked, not found. */
export type Score = { hits: number; falseAlarms: number; misses: number }

export type Measured = {
  byRule: Map<string, Score>
  /** The findings of level blocking alone; a marked place that is found as a hint is no miss of theirs. */
  blocking: Score
  all: Score
  falseAlarms: Finding[]
  missed: { rule: string; quote: string; copy: Copy }[]
}

/** Compares what the rules find in labelled copies with what an editor marked: same rule, and one quote within the other. */
export function measure(cases: LabelledCase[], context: Context): Measured {
  const result: Measured = {
    byRule: new Map(),
    blocking: empty(),
    all: empty(),
    falseAlarms: [],
    missed: [],
  }
  for (const { copy, marks } of cases) {
    const whole = typeof copy === 'string' ? { kind: 'story' as const, text: copy } : copy
    const open = [...marks]
    for (const finding of checkCopy(whole, context)) {
      const found = open.findIndex(
        ([rule, quote]) => rule === finding.rule && isSame(quote, finding.quote),
      )
      if (found >= 0) open.splice(found, 1)
      else result.falseAlarms.push(finding)
      const key = found >= 0 ? 'hits' : 'falseAlarms'
      for (const score of scoresOf(result, finding.rule)) score[key]++
      if (finding.level === 'blocking') result.blocking[key]++
    }
    for (const [rule, quote] of open) {
      for (const score of scoresOf(result, rule)) score.misses++
      result.missed.push({ rule, quote, copy: whole })
    }
  }
  return result
}

const empty = (): Score => ({ hits: 0, falseAlarms: 0, misses: 0 })

const isSame = (a: string, b: string) => a.includes(b) || b.includes(a)

function scoresOf({ byRule, all }: Measured, rule: string): Score[] {
  const score = byRule.get(rule) ?? empty()
  byRule.set(rule, score)
  return [score, all]
}

/** Of what was found, the share that was right, 0 to 1; 1 where nothing was found. */
export const precision = ({ hits, falseAlarms }: Score): number =>
  hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms)

/** Of what there was to find, the share that was found, 0 to 1; 1 where there was nothing. */
export const recall = ({ hits, misses }: Score): number =>
  hits + misses === 0 ? 1 : hits / (hits + misses)
