/** Words of three characters that any two pieces of a union's page share. */
const COMMON =
  /总工会|工作人|作人员|志愿者|负责人|活动中|活动现|动现场|有限公|限公司|新华社|本报记|[年月日号]|现场|当日|近日|昨日|职工|工人/

const MOST = 4_000

function trigrams(text: string): Set<string> {
  const found = new Set<string>()
  for (const run of text.slice(0, MOST).match(/\p{sc=Han}{3,}/gu) ?? []) {
    for (let i = 0; i + 3 <= run.length; i += 1) found.add(run.slice(i, i + 3))
  }
  return found
}

/** How many words of three characters a caption shares with a story's text: 0 says that it shows something else. */
export function sharedWords(caption: string, story: string): number {
  const words = trigrams(story)
  return [...trigrams(caption)].filter((word) => words.has(word) && !COMMON.test(word)).length
}
