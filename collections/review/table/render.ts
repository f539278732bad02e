import type { ActorName } from '../../rights/actors'
import { ACTOR_NAMES, ACTS, type Act, SITUATIONS, type Situation } from './cases'

const PREFACE = `# State × action × role

What each act of review brings whoever tries it, three stages being asked for: the state the story then has, the reason
of a refusal, or the status of the door (401 sign in first, 403 not yours to write, 404 invisible). Made from the rule
(\`domain/review.ts\`) and from the running system, and the same from both: \`collections/review/table/\`. After a change
that is meant, \`REVIEW_WRITE=1 npx vitest run --project unit collections/review/table\` writes it anew.
`

export type Outcome = (situation: Situation, act: Act, actor: ActorName) => Promise<string> | string

/** The whole table as Markdown, each cell asked of \`outcome\`, one after the other. */
export async function renderReviewTable(outcome: Outcome): Promise<string> {
  const sections: string[] = [PREFACE]
  for (const situation of SITUATIONS) {
    const rows: string[] = []
    for (const act of ACTS) {
      const cells: string[] = []
      for (const actor of ACTOR_NAMES) cells.push(await outcome(situation, act, actor))
      rows.push(line([act, ...cells]))
    }
    const head = [line(['action', ...ACTOR_NAMES]), line(['---', ...ACTOR_NAMES.map(() => '---')])]
    sections.push(`## ${situation.name}\n\n${[...head, ...rows].join('\n')}\n`)
  }
  return sections.join('\n')
}

const line = (cells: string[]) => `| ${cells.join(' | ')} |`
