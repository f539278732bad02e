import type { Metadata } from 'next'
import { CraftsmenView } from './craftsmen-view'

export const metadata: Metadata = {
  title: '工匠',
  description: '国家级、省级、市级工匠：他们的手艺、单位和故事。',
  alternates: { canonical: '/craftsmen' },
}

export default function CraftsmenPage() {
  return <CraftsmenView query={new URLSearchParams()} />
}
