import { notFound } from 'next/navigation'

export const generateStaticParams = () => []

/** Every address that no other page takes: a real 404, in the site's own dress. */
export default function NoSuchPage() {
  notFound()
}
