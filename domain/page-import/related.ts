/** What any two pieces of a union's page share. */
const COMMON =
  /总工会|工会|工作人员|志愿者|负责人|活动|有限公司|新华社|本报|记者|现场|当日|近日|昨日|昨天|职工|工人|[年月日号]/g

const MOST = 4_000

/** The words of three characters in a text by which its subject may be known. */
export function subjectWords(text: string): Set<string> {
  const found = new Set<string>()
  for (const run of text
    .slice(0, MOST)
    .replace(COMMON, ' ')
    .match(/\p{sc=Han}{3,}/gu) ?? []) {
    for (let i = 0; i + 3 <= run.length; i += 1) {
      found.add(run.slice(i, i + 3))
    }
  }
  return found
}

/** How many words two subjects share: 0 says that a caption shows something else than the story tells. */
export function sharedWords(caption: Set<string>, story: Set<string>): number {
  let shared = 0
  for (const word of caption) if (story.has(word)) shared += 1
  return shared
}
