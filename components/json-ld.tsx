import type { Graph, Thing } from 'schema-dts'

type Props = { things: readonly Thing[] }

/** What the page is about, for machines. A data block: nothing of it runs, and no text of it can end it. */
export function JsonLd({ things }: Props) {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  const json = JSON.stringify(graph).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with `<` escaped; React would write &quot; into it.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
