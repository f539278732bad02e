import { describe, expect, it } from 'vitest'
import { excerptOf, linkHref, safeAddress } from './rich-text'

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const link = (fields: object) => ({ type: 'link', fields })

describe('excerptOf', () => {
  it('takes the first paragraph that has words', () => {
    const children = [
      { type: 'heading', children: [{ type: 'text', text: '小标题' }] },
      paragraph(' '),
      paragraph('三号线的夜班从零点开始。'),
    ]
    expect(excerptOf({ root: { children } }, 40)).toBe('三号线的夜班从零点开始。')
  })

  it('cuts by characters, a rare one counting as one', () => {
    expect(excerptOf({ root: { children: [paragraph('𠮷家班组长')] } }, 2)).toBe('𠮷家……')
  })

  it('is nothing for an empty text', () => {
    expect(excerptOf(null, 40)).toBeNull()
    expect(excerptOf({ root: { children: [] } }, 40)).toBeNull()
  })
})

describe('linkHref', () => {
  it('resolves a document that the reader may see', () => {
    const doc = { relationTo: 'events', value: { id: 3, slug: 'qiyou-a1b2c3' } }
    expect(linkHref(link({ linkType: 'internal', doc }))).toBe('/events/qiyou-a1b2c3')
    expect(
      linkHref(link({ linkType: 'internal', doc: { relationTo: 'events', value: 3 } })),
    ).toBeNull()
  })

  it('follows only addresses that a browser opens as a page, a letter or a call', () => {
    expect(safeAddress('https://example.cn/a')).toBe('https://example.cn/a')
    expect(safeAddress('mailto:desk@example.cn')).toBe('mailto:desk@example.cn')
    expect(safeAddress('/news')).toBe('/news')
    expect(safeAddress('javascript:alert(1)')).toBeNull()
    expect(safeAddress('//elsewhere.example')).toBeNull()
    expect(safeAddress('/\t/elsewhere.example')).toBeNull()
    expect(safeAddress('/\n/elsewhere.example')).toBeNull()
    expect(linkHref(link({ linkType: 'custom', url: 'data:text/html,x' }))).toBeNull()
  })
})
