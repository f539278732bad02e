import { expect, test } from 'vitest'
import type { ManuscriptBlock } from './block'
import { fileKind } from './file-kind'
import { headlineOf } from './headline'
import { noteOnPaste, notesOn } from './notes'
import { takeOpening } from './opening'
import { blocksToLexical } from './to-lexical'

const run = (text: string, bold = false, href: string | null = null) => ({ text, bold, href })
const p = (text: string): ManuscriptBlock => ({ kind: 'paragraph', runs: [run(text)] })
const h = (text: string): ManuscriptBlock => ({ kind: 'heading', level: 2, runs: [run(text)] })
const picture: ManuscriptBlock = { kind: 'picture', src: '0', alt: '' }

test('the first line is the headline where it is one, the dash behind it the deck', () => {
  const blocks = [picture, h('骑行在运河边举行'), p('——五百名职工参加'), p('本报讯 昨日上午……')]
  expect(headlineOf({ blocks, tables: 0 }, 'a.docx')).toEqual({
    headline: '骑行在运河边举行',
    deck: '五百名职工参加',
    blocks: [picture, p('本报讯 昨日上午……')],
  })
  expect(headlineOf({ blocks: [p('服务站开门了！'), p('正文。')], tables: 0 }, '')).toMatchObject({
    headline: '服务站开门了！',
    blocks: [p('正文。')],
  })
})

test.each([
  ['昨日上午，骑行在运河边举行。', '骑行出发（终稿）(2).docx', '骑行出发'],
  ['本报讯（记者 林晓）昨日', '通讯稿.DOCX', '通讯稿'],
  ['正文。', '.docx', '无题稿件'],
])('%s has its headline from the name of the file %s', (text, name, headline) => {
  expect(headlineOf({ blocks: [p(text)], tables: 0 }, name)).toEqual({
    headline,
    deck: null,
    blocks: [p(text)],
  })
})

test('who wrote is taken out of the text', () => {
  expect(takeOpening([p('本报讯（记者 林晓 通讯员 周一鸣）昨日上午，骑行举行。')])).toEqual({
    opening: {
      dateline: '本报讯',
      reporters: ['林晓'],
      reporterTitle: null,
      correspondents: ['周一鸣'],
    },
    blocks: [p('昨日上午，骑行举行。')],
  })
  expect(takeOpening([p('本报记者 林晓'), p('正文。')])).toMatchObject({
    opening: { dateline: null, reporters: ['林晓'] },
    blocks: [p('正文。')],
  })
  expect(takeOpening([picture, p('昨日上午，骑行举行。')])).toMatchObject({
    opening: { dateline: null, reporters: [] },
    blocks: [picture, p('昨日上午，骑行举行。')],
  })
})

test.each([
  ['', 'empty'],
  ['504b0304140006', 'docx'],
  ['d0cf11e0a1b11ae1000000', 'old-word'],
  [`d0cf11e0a1b11ae10000${Buffer.from('EncryptedPackage', 'utf16le').toString('hex')}00`, 'locked'],
  ['255044462d312e37', 'other'],
  ['3c68746d6c3e', 'other'],
])('a file that begins %s is %s', (hex, kind) => {
  expect(fileKind(Buffer.from(hex, 'hex'))).toBe(kind)
})

test('blocks as the editor stores them', () => {
  const blocks: ManuscriptBlock[] = [
    {
      kind: 'paragraph',
      runs: [
        run('见'),
        run('报名', false, 'https://a.example/'),
        run('入口', true, 'https://a.example/'),
      ],
    },
    { kind: 'list', ordered: true, items: [[run('一')], [run('二')]] },
    h('小标题'),
    picture,
    { kind: 'picture', src: '1', alt: '' },
    { kind: 'rule' },
  ]
  const nodes = blocksToLexical(blocks, {
    newId: () => 'abc',
    pictureOf: (src) => (src === '0' ? 7 : null),
  })
  expect(nodes).toMatchObject([
    {
      type: 'paragraph',
      children: [
        { text: '见', format: 0 },
        {
          type: 'link',
          id: 'abc',
          fields: { linkType: 'custom', url: 'https://a.example/', newTab: false },
          children: [
            { text: '报名', format: 0 },
            { text: '入口', format: 1 },
          ],
        },
      ],
    },
    { type: 'list', listType: 'number', tag: 'ol', children: [{ value: 1 }, { value: 2 }] },
    { type: 'heading', tag: 'h2' },
    { type: 'upload', relationTo: 'media', value: 7, id: 'abc' },
    { type: 'horizontalrule' },
  ])
  expect(nodes).toHaveLength(5)
})

test('what was left out is said, and nothing where nothing was', () => {
  expect(notesOn({ unreadable: 0, tooMany: 0, tables: 0, pictures: 0 })).toEqual([])
  expect(notesOn({ unreadable: 1, tooMany: 3, tables: 2, pictures: 20 })).toHaveLength(4)
  expect(noteOnPaste({ pictures: 0, tables: 0 })).toBeNull()
  expect(noteOnPaste({ pictures: 2, tables: 0 })).toBe(
    '粘贴时略去了 2 张图片：图片不从别的网站引用，请存到电脑后上传。',
  )
})
