import { expect, test } from 'vitest'
import { tagsOfRichText } from './rich-text-tags'

test('pictures and linked documents, populated or not, each once', () => {
  const state = {
    root: {
      children: [
        { type: 'upload', relationTo: 'media', value: { id: 4, filename: 'a.webp' } },
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: '见' },
            {
              type: 'link',
              fields: { linkType: 'internal', doc: { relationTo: 'studios', value: 7 } },
              children: [{ type: 'text', text: '工作室' }],
            },
            { type: 'link', fields: { linkType: 'custom', url: 'https://example.cn' } },
          ],
        },
        { type: 'upload', relationTo: 'media', value: 4 },
      ],
    },
  }
  expect(tagsOfRichText(state)).toEqual(['doc:media:4', 'doc:studios:7'])
  expect(tagsOfRichText(null)).toEqual([])
})
