import type { Metadata } from 'next'
import { EditionList } from './edition-list'

export const metadata: Metadata = {
  title: '报纸',
  description: '报纸电子版，按出版日期排列。',
  alternates: { canonical: '/editions' },
}

export default function EditionsPage() {
  return <EditionList page={1} />
}
