import { MISSING, missingPage } from '../missing-page'

export const metadata = MISSING

export const generateStaticParams = () => []

/** Every address that no other page takes: a real 404, in the site's own dress. */
export default function NoSuchPage() {
  return missingPage()
}
