import type { Rule } from '../rule'
import { findingOf } from '../rule'
import type { Copy, Finding, Passage } from '../types'

const DATELINE = /(?:^|\n)[ \u3000]{0,8}本报讯[ \u3000]{0,8}(?=[^（( \u3000\n])/g

/** A story that says neither who wrote it nor where it was taken from; in a plain text, 本报讯 without a name behind it. */
export const origin: Rule = {
  name: 'origin',
  check: (copy, passages) => [...unsigned(copy), ...passages.flatMap(datelines)],
}

function unsigned({ kind, authors, source = '' }: Copy): Finding[] {
  if (kind !== 'story' || authors === undefined || authors.length > 0 || source.trim() !== '')
    return []
  return [
    {
      rule: 'origin',
      level: 'blocking',
      quote: '',
      start: 0,
      end: 0,
      reason:
        '没有记者、通讯员署名，也没有注明稿源（《互联网新闻信息服务管理规定》第十五条：注明来源、作者）。',
      suggestion: '填写记者或通讯员；转载的填写来源',
      place: { field: 'authors', index: null },
    },
  ]
}

function datelines(passage: Passage): Finding[] {
  if (passage.place.field !== 'text') return []
  return [...passage.text.matchAll(DATELINE)].map(({ index, 0: quote }) =>
    findingOf(
      'origin',
      {
        start: index + quote.trimEnd().length - 3,
        end: index + quote.trimEnd().length,
        level: 'advisory',
        reason: '“本报讯”之后没有记者或通讯员署名。',
        suggestion: '写作“本报讯（记者 姓名）”',
      },
      passage,
    ),
  )
}
