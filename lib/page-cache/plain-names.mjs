/**
 * A document with the names its styles were written with: `item` where the build says `SudXWq_item`. The build makes a
 * name unique in the whole portal; a document carries its own styles, and has 800 such names. Where two sheets have the
 * same word, the later one gets a number.
 *
 * No script of ours knows a name of a CSS module, so that none can miss one.
 *
 * @param {string} html with its styles in it
 */
export function withPlainNames(html) {
  const plain = plainNames([...html.matchAll(STYLE)].map(([style]) => style).join(''))
  return html
    .replace(STYLE, (style) => style.replace(SELECTOR, (_, name) => `.${plain.get(name)}`))
    .replace(
      CLASS_ATTRIBUTE,
      (_, names) =>
        ` class="${names
          .split(' ')
          .filter(Boolean)
          .map((/** @type {string} */ name) => plain.get(name) ?? name)
          .join(' ')}"`,
    )
}

/** @param {string} styles @returns {Map<string, string>} */
function plainNames(styles) {
  const plain = new Map()
  const taken = new Set([...styles.matchAll(ANY_CLASS)].map(([, name]) => name))
  for (const [, name, word] of styles.matchAll(SELECTOR)) {
    if (plain.has(name)) continue
    let free = word
    for (let number = 2; taken.has(free); number++) free = `${word}${number}`
    taken.add(free)
    plain.set(name, free)
  }
  return plain
}

const STYLE = /<style>[\s\S]*?<\/style>/g
// Six letters of the sheet's hash, one more where the first would be a digit, and the word.
const SELECTOR = /\.(_?[\w-]{6}_([a-zA-Z]\w*))(?![\w-])/g
const ANY_CLASS = /\.([a-zA-Z_][\w-]*)/g
// React escapes quotation marks in text and in attributes: this is an attribute.
const CLASS_ATTRIBUTE = / class="([^"]*)"/g
