import { expect, test } from 'vitest'
import { copyOfArticle, pictureIdsOf } from './copy-of-article'
import { placeKey } from './read-copy'

const text = (words: string) => ({ type: 'text', text: words })
const story = {
  id: 7,
  headline: '骑行开赛',
  reporters: ['林晓'],
  correspondents: ['程舟'],
  source: { publication: null, author: '沈立新' },
  leadPhoto: { image: 11, caption: '出发' },
  photos: [{ image: null, caption: '没有图' }],
  body: {
    root: {
      children: [
        { type: 'paragraph', children: [text('昨日'), text('开赛。')] },
        { type: 'upload', value: { id: 12 }, fields: { caption: '到达' } },
        { type: 'list', children: [{ type: 'listitem', children: [text('第一项')] }] },
      ],
    },
  },
}
const pictures = new Map([[12, { alt: '终点', credit: '林晓 摄' }]])

test('a story is read from its headlines to the names of its pictures', () => {
  expect(copyOfArticle(story, pictures).copy).toEqual({
    kind: 'story',
    id: '7',
    kicker: '',
    headline: '骑行开赛',
    deck: '',
    paragraphs: ['昨日开赛。', '第一项'],
    pictures: [
      { alt: '', credit: '', caption: '出发' },
      { alt: '终点', credit: '林晓 摄', caption: '到达' },
    ],
    authors: ['林晓', '程舟', '沈立新'],
    source: '',
  })
})

test.each([
  ['headline', null, ['headline']],
  ['paragraph', 1, ['body', 'root', 'children', 2, 'children', 0]],
  ['caption', 0, ['leadPhoto', 'caption']],
  ['caption', 1, ['body', 'root', 'children', 1, 'fields', 'caption']],
  ['authors', 1, ['correspondents', 0]],
  ['authors', 2, ['source', 'author']],
] as const)('%s %s stands at %j', (field, index, path) => {
  expect(copyOfArticle(story, pictures).paths.get(placeKey({ field, index }))).toEqual(path)
})

test('its pictures by number, in reading order', () => {
  expect(pictureIdsOf(story)).toEqual([11, 12])
})

test.each([
  ['story', []],
  ['photo', undefined],
  ['editor-note', undefined],
] as const)('of a %s that nobody signed, authors are %j', (kind, authors) => {
  expect(copyOfArticle({ kind, headline: '一题' }, new Map()).copy.authors).toEqual(authors)
})
