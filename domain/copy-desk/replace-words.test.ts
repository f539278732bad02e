import { expect, test } from 'vitest'
import { replaceWords } from './replace-words'

const leaf = (text: string, format = 0) => ({ type: 'text', text, format })
const bodyOf = (...children: object[]) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children }] },
})

test('a plain field', () => {
  const story = { headline: '残废人走上赛道', deck: '副题' }
  const exchange = { path: ['headline'], start: 0, end: 3, replacement: '残疾人' }
  expect(replaceWords(story, exchange)).toEqual({ headline: '残疾人走上赛道' })
  expect(story.headline).toBe('残废人走上赛道')
})

test('a name in a list, a caption in a group', () => {
  expect(
    replaceWords(
      { reporters: ['林晓', '程周'] },
      { path: ['reporters', 1], start: 1, end: 2, replacement: '舟' },
    ),
  ).toEqual({ reporters: ['林晓', '程舟'] })
  expect(
    replaceWords(
      { leadPhoto: { image: 3, caption: '出发,' } },
      { path: ['leadPhoto', 'caption'], start: 2, end: 3, replacement: '，' },
    ),
  ).toEqual({ leadPhoto: { image: 3, caption: '出发，' } })
})

const path = ['body', 'root', 'children', 0]

test('words of a paragraph that run through bold ones keep the form they began in', () => {
  const body = bodyOf(leaf('他是残'), leaf('废人', 1), leaf('。'))
  expect(replaceWords({ body }, { path, start: 2, end: 5, replacement: '残疾人' })).toEqual({
    body: bodyOf(leaf('他是残疾人'), leaf('', 1), leaf('。')),
  })
})

test('words inside a link are found by the letters before it', () => {
  const link = (text: string) => ({ type: 'link', children: [leaf(text)] })
  const body = bodyOf(leaf('见'), link('按装说明'))
  expect(replaceWords({ body }, { path, start: 1, end: 3, replacement: '安装' })).toEqual({
    body: bodyOf(leaf('见'), link('安装说明')),
  })
})

test('a path that leads nowhere changes nothing', () => {
  const exchange = { path: ['body', 'root', 'children', 4], start: 0, end: 1, replacement: '' }
  expect(replaceWords({ body: bodyOf(leaf('一')) }, exchange)).toBeNull()
})
