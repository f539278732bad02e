import type { ChildNode, Element } from 'domhandler'

/*
 * What an element of pasted HTML is, read from its name, its attributes and its style. Programs write their own: Word
 * says `mso-…`, WeChat wraps everything in sections.
 */

const NEVER_READ = new Set(
  'script style head title meta link xml noscript template iframe object embed video audio svg math canvas select button input textarea mpvoice mpvideo qqmusic mp-common-profile mp-common-videosnap'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'p div section article header footer main aside figure figcaption address center dl dt dd pre form fieldset details summary tr td th tbody thead tfoot caption'.split(
    ' ',
  ),
)

export const isElement = (node: ChildNode): node is Element =>
  node.type === 'tag' || node.type === 'script' || node.type === 'style'

/** One declaration of an element's own style, lower-cased; empty where it has none. */
export function styleOf({ attribs }: Element, property: string): string {
  const declaration = (attribs.style ?? '')
    .split(';')
    .find((each) => each.slice(0, each.indexOf(':')).trim().toLowerCase() === property)
  return (
    declaration
      ?.slice(declaration.indexOf(':') + 1)
      .trim()
      .toLowerCase() ?? ''
  )
}

/** What no reader of the source saw. */
export const isUnread = (element: Element): boolean =>
  NEVER_READ.has(element.name) ||
  styleOf(element, 'display') === 'none' ||
  styleOf(element, 'mso-hide') === 'all' ||
  // The bullet or number that Word writes out before an item: the list makes its own.
  styleOf(element, 'mso-list') === 'ignore'

export const isBlock = ({ name }: Element): boolean => BLOCKS.has(name)

/** Whether the words inside are bold; null where the element says nothing of it. */
export function boldness(element: Element): boolean | null {
  const weight = styleOf(element, 'font-weight')
  if (weight !== '') return weight.startsWith('bold') || Number(weight) >= 600
  return element.name === 'b' || element.name === 'strong' ? true : null
}
