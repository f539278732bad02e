/** The words of a page without its marks: a large headline carries hints where its lines may end. */
export function readable(html: string): string {
  return html.replace(/<[^>]*>/g, '')
}
