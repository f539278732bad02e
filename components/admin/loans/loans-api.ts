export type Loan = { id: number; unions: { id: number; name: string }[] }

type Stored = { id: number; unions?: ({ id: number; name: string } | number)[] | null }

/** Where a story was lent to: `null` where it never was, and where the server is away. */
export async function loanOf(story: number | string): Promise<Loan | null> {
  const query = new URLSearchParams({
    'where[story][equals]': String(story),
    depth: '1',
    limit: '1',
  })
  const answer = await fetch(`/api/loans?${query}`, { credentials: 'same-origin' }).catch(
    () => null,
  )
  const { docs = [] }: { docs?: Stored[] } = answer?.ok ? await answer.json() : {}
  const [loan] = docs
  if (!loan) return null
  // A number is a union that was merged away.
  const unions = (loan.unions ?? []).flatMap((union) => (typeof union === 'number' ? [] : [union]))
  return { id: loan.id, unions }
}
