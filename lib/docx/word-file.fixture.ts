import { strToU8, type Zippable, zipSync } from 'fflate'

/* Word files for tests, made by hand: the least that Word itself would open. */

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/package/2006'

type Paragraph = { text: string; style?: string; bold?: boolean; list?: 1 | 2; link?: boolean }

const run = ({ text, bold }: Paragraph) =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`

export function paragraph(words: Paragraph | string): string {
  const it = typeof words === 'string' ? { text: words } : words
  const style = it.style ? `<w:pStyle w:val="${it.style}"/>` : ''
  const list = it.list ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${it.list}"/></w:numPr>` : ''
  const inner = it.link ? `<w:hyperlink r:id="rLink">${run(it)}</w:hyperlink>` : run(it)
  return `<w:p><w:pPr>${style}${list}</w:pPr>${inner}</w:p>`
}

export const table = (rows: string[][]): string =>
  `<w:tbl>${rows
    .map((cells) => `<w:tr>${cells.map((c) => `<w:tc>${paragraph(c)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`

/** A picture by the place of its file among those of `wordFile`. */
export const drawing = (place: number, alt = ''): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="${place + 1}" name="p" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rPicture${place}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

const relation = (id: string, kind: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"${more}/>`

const relations = (inner: string) =>
  strToU8(`<Relationships xmlns="${TYPES}/relationships">${inner}</Relationships>`)

type Picture = { name: string; bytes: Uint8Array }

/** A Word file of these paragraphs, tables and drawings. `more` adds parts, or takes the place of some. */
export function wordFile(
  body: string[],
  pictures: Picture[] = [],
  more: Zippable = {},
): Uint8Array {
  const files: Zippable = {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${TYPES}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/></Types>`,
    ),
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('rLink', 'hyperlink', 'https://www.example.org/baoming', ' TargetMode="External"') +
        relation('rNumbering', 'numbering', 'numbering.xml') +
        pictures.map(({ name }, i) => relation(`rPicture${i}`, 'image', `media/${name}`)).join(''),
    ),
    'word/numbering.xml': strToU8(
      `<w:numbering xmlns:w="${W}">${['bullet', 'decimal'].map((format, i) => `<w:abstractNum w:abstractNumId="${i}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`).join('')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${W}" xmlns:r="${R}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body.join('')}</w:body></w:document>`,
    ),
  }
  for (const { name, bytes } of pictures) files[`word/media/${name}`] = bytes
  return zipSync({ ...files, ...more })
}
