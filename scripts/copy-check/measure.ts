import { labelledCases } from '../../domain/copy-check/labelled/cases'
import { labelledContext } from '../../domain/copy-check/labelled/context'
import { measure, precision, recall, type Score } from '../../domain/copy-check/measure'
import { RULES } from '../../domain/copy-check/rules'
import { autocorrect } from '../../lib/autocorrect'

/* `npm run copy-check:measure`: precision and recall of every rule on the labelled set, with every error by name. */

const { byRule, blocking, all, falseAlarms, missed } = measure(
  labelledCases,
  labelledContext(autocorrect),
)
const clean = labelledCases.filter(({ marks }) => marks.length === 0).length
console.log(`标注集：${labelledCases.length} 条，其中无错 ${clean} 条\n`)
console.log('| 规则 | 命中 | 误报 | 漏报 | 准确率 | 召回率 |\n|---|--:|--:|--:|--:|--:|')
for (const { name } of RULES)
  console.log(row(name, byRule.get(name) ?? { hits: 0, falseAlarms: 0, misses: 0 }))
console.log(row('阻断级合计', blocking, '—'))
console.log(row('合计', all))
for (const { rule, quote, reason } of falseAlarms) console.log(`误报 ${rule} “${quote}” ${reason}`)
for (const { rule, quote } of missed) console.log(`漏报 ${rule} “${quote}”`)

function row(name: string, score: Score, share = percent(recall(score))): string {
  const { hits, falseAlarms, misses } = score
  return `| ${name} | ${hits} | ${falseAlarms} | ${share === '—' ? '—' : misses} | ${percent(precision(score))} | ${share} |`
}

function percent(share: number): string {
  return share.toFixed(3)
}
