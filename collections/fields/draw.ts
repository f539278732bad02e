import type { UIField } from 'payload'

/** Where places are drawn: the draw itself. */
export const drawField: UIField = {
  name: 'draw',
  type: 'ui',
  admin: {
    disableListColumn: true,
    condition: ({ registration }) => registration?.mode === 'lottery',
    components: { Field: '@/components/admin/draw/draw-desk#DrawDesk' },
  },
}
