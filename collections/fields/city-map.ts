import type { Field } from 'payload'
import { drawingProblem } from '@/domain/city-map/drawing'

/** The map of the city's districts, drawn with characters (domain/city-map/drawing.ts). */
export const cityMapField: Field = {
  name: 'cityMap',
  type: 'group',
  label: '城区图',
  admin: {
    description:
      '用字画图：一个字是一格，图例说明每个字是哪个区、哪片水。空格或“．”是城外。画好后，“创新工作室”和“各级工会”两页就有城区图；不画就没有。',
  },
  fields: [
    {
      name: 'drawing',
      type: 'textarea',
      label: '图',
      admin: { rows: 18, description: '例如三行：“．北北北”“西西江东”“西西江东”。' },
      validate: (value, { siblingData }) => {
        const { legend } = siblingData as { legend?: { sign?: string | null }[] | null }
        const signs = (legend ?? []).map(({ sign }) => ({ sign: sign ?? '' }))
        return drawingProblem(value ?? '', signs) ?? true
      },
    },
    {
      name: 'legend',
      type: 'array',
      label: '图例',
      labels: { singular: '代字', plural: '图例' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'sign', type: 'text', label: '代字', required: true, maxLength: 2 },
            {
              name: 'union',
              type: 'relationship',
              relationTo: 'unions',
              label: '工会',
              admin: { description: '江河湖泊不选工会。' },
            },
            {
              name: 'label',
              type: 'text',
              label: '图上的名字',
              maxLength: 8,
              admin: { description: '不填，就用工会名去掉“总工会”。' },
            },
          ],
        },
      ],
    },
  ],
}
