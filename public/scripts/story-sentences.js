// @ts-check
import { sentencesOf } from './sentences.js'

/** @typedef {{ text: string, range: Range, block: Element }} Sentence what is read, where it stands, and in what */

/** The headline and the text; captions and furniture are not read. @returns {Sentence[]} */
export function sentencesOfStory() {
  const blocks = document.querySelectorAll('article h1, [data-story-text] :is(p, h2, h3, li)')
  return [...blocks].flatMap((block) => {
    const nodes = textNodesOf(block)
    const text = nodes.map(({ data }) => data).join('')
    return sentencesOf(text).map(({ start, end }) => ({
      text: text.slice(start, end),
      range: rangeOf(nodes, start, end),
      block,
    }))
  })
}

/** @param {Node} block */
function textNodesOf(block) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  /** @type {Text[]} */
  const nodes = []
  while (walker.nextNode()) nodes.push(/** @type {Text} */ (walker.currentNode))
  return nodes
}

/** @param {Text[]} nodes @param {number} start @param {number} end places in the words of all nodes together */
function rangeOf(nodes, start, end) {
  const range = new Range()
  let before = 0
  for (const node of nodes) {
    const after = before + node.length
    if (before <= start && start < after) range.setStart(node, start - before)
    if (before < end && end <= after) range.setEnd(node, end - before)
    before = after
  }
  return range
}
