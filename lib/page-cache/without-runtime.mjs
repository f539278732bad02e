/**
 * A rendered page as a document: without Next's runtime, the data that hydrates it, and the marks that React finds its
 * place by (what a style was a file of among them). What is left is what the page's author wrote: text, styles, JSON-LD, and the modules of public/scripts/.
 *
 * Next offers no setting for it. A script of another kind than those named here stays; the end-to-end tests look at
 * what a page loads. docs/decisions/0009-documents.md.
 *
 * @param {string} html a whole page as Next renders it
 */
export const withoutRuntime = (html) =>
  html
    .replace(EXECUTABLE_INLINE, '')
    .replace(RUNTIME_SCRIPT, '')
    .replace(SCRIPT_HINT, '')
    .replace(COMMENT, '')
    .replace(STYLE, '<style>')

// React escapes `<` in text and in attributes, so that none of these can be a reader's or an editor's words.
const EXECUTABLE_INLINE = /<script(?![^>]*\b(?:src|type)=)[^>]*>[\s\S]*?<\/script>/g
const RUNTIME_SCRIPT = /<script\b[^>]*\bsrc="\/_next\/[^"]*"[^>]*><\/script>/g
const SCRIPT_HINT = /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\bas="script")[^>]*>/g
const STYLE = /<style data-precedence="next" data-href="[^"]*">/g
const COMMENT = /<!--[\s\S]*?-->/g
