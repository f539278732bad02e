import { strToU8 } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { readDocx } from './read-docx'
import { drawing, paragraph, table, wordFile } from './word-file.fixture'

// A thread for each file: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 })

// The smallest PNG there is; that it is a picture is looked at when it is stored.
const PNG = Buffer.from('89504e470d0a1a0a', 'hex')

test('headings, bold, lists, links, tables and pictures come through', async () => {
  const read = await readDocx(
    wordFile(
      [
        paragraph({ text: '骑行在运河边举行', style: 'Heading1' }),
        paragraph('昨日上午，五百名职工出发。'),
        paragraph({ text: '一、准备', bold: true }),
        paragraph({ text: '头盔', list: 1 }),
        paragraph({ text: '领骑行贴', list: 2 }),
        paragraph({ text: '报名入口', link: true }),
        table([['站点', '公里']]),
        drawing(0, '职工骑行出发'),
      ],
      [{ name: 'a.png', bytes: PNG }],
    ),
  )
  expect(read.kind === 'read' && read.html).toBe(
    '<h1>骑行在运河边举行</h1><p>昨日上午，五百名职工出发。</p><p><strong>一、准备</strong></p><ul><li>头盔</li></ul><ol><li>领骑行贴</li></ol><p><a href="https://www.example.org/baoming">报名入口</a></p><table><tr><td><p>站点</p></td><td><p>公里</p></td></tr></table><p><img alt="职工骑行出发" src="0" /></p>',
  )
  expect(read.kind === 'read' && read.pictures).toEqual([
    { type: 'image/png', bytes: new Uint8Array(PNG), isOver: false },
  ])
})

test('pictures behind the twentieth are counted and not read', async () => {
  const read = await readDocx(wordFile(Array(23).fill(drawing(0)), [{ name: 'a.png', bytes: PNG }]))
  const over = read.kind === 'read' ? read.pictures.filter(({ isOver }) => isOver) : []
  expect(over).toHaveLength(3)
  expect(over[0]?.bytes).toBeNull()
})

describe('what is no manuscript is refused, and the portal goes on', () => {
  const good = wordFile([paragraph('一段。')])
  const documentOf = (xml: string) => wordFile([], [], { 'word/document.xml': strToU8(xml) })
  const declared = (dtd: string) =>
    documentOf(
      `<?xml version="1.0"?>${dtd}<w:document xmlns:w="x"><w:body>&a;</w:body></w:document>`,
    )

  test.each<[string, Uint8Array, string]>([
    ['half a file', good.slice(0, good.length / 2), 'broken'],
    ['only its first bytes', good.slice(0, 4), 'broken'],
    ['a zip of something else', wordFile([], [], { '[Content_Types].xml': [] as never }), 'broken'],
    ['XML that does not close', documentOf('<w:document><w:body>'), 'broken'],
    [
      'an external entity',
      declared('<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
      'broken',
    ],
    [
      'entities of entities',
      declared('<!DOCTYPE w [<!ENTITY a "&b;&b;"><!ENTITY b "x">]>'),
      'broken',
    ],
    [
      'a text of 13 MB that packs to a few kilobytes',
      documentOf(' '.repeat(13 * 1024 * 1024)),
      'bomb',
    ],
    [
      'pictures of 130 MB that pack to a few kilobytes',
      wordFile(
        [],
        [0, 1].map((i) => ({ name: `${i}.png`, bytes: new Uint8Array(65 * 1024 * 1024) })),
      ),
      'bomb',
    ],
  ])('%s', async (_what, bytes, reason) => {
    expect(await readDocx(bytes)).toEqual({ kind: 'refused', reason })
  })

  test('a part that says it is shorter than it is', async () => {
    const bytes = wordFile([], [], { 'word/document.xml': new Uint8Array(9 * 1024 * 1024) })
    const lying = Buffer.from(bytes)
    // The declared length stands in the local header and in the central directory.
    const long = Buffer.alloc(4)
    long.writeUInt32LE(9 * 1024 * 1024)
    const short = Buffer.from([10, 0, 0, 0])
    for (let at = lying.indexOf(long); at !== -1; at = lying.indexOf(long)) short.copy(lying, at)
    expect(await readDocx(lying)).toEqual({ kind: 'refused', reason: 'broken' })
  })

  test('what no text needs is not even unpacked, names that lead out of the folder neither', async () => {
    const read = await readDocx(
      wordFile([paragraph('一段。')], [], {
        'customXml/item1.xml': new Uint8Array(13 * 1024 * 1024),
        'word/vbaProject.bin': strToU8('x'),
        '../../etc/cron.d/x': strToU8('x'),
        'word/../../x.xml': strToU8('<!DOCTYPE x>'),
      }),
    )
    expect(read).toMatchObject({ kind: 'read', html: '<p>一段。</p>' })
  })

  test('a document type, even one that nothing in the text asks for', async () => {
    const typed = wordFile([], [], {
      'word/document.xml': strToU8(
        `<!DOCTYPE w [<!ENTITY a "x">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('一段。')}</w:body></w:document>`,
      ),
    })
    expect(await readDocx(typed)).toEqual({ kind: 'refused', reason: 'broken' })
  })

  test('ten thousand paragraphs are read, and a third reader at once is asked to wait', async () => {
    const long = wordFile(Array(10_000).fill(paragraph('运河边的一段文字。')))
    const reads = await Promise.all([readDocx(long), readDocx(good), readDocx(good)])
    expect(reads[0]?.kind).toBe('read')
    expect(reads[2]).toEqual({ kind: 'refused', reason: 'busy' })
    expect((await readDocx(good)).kind).toBe('read')
  })
})
