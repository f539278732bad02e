import { useId } from 'react'

type Row = { href: string; words: string; mark: string | null; notes: (string | null)[] }

/** One list of the desk: each row leads to what is to be done. */
export function DeskList({ title, empty, rows }: { title: string; empty: string; rows: Row[] }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ol>
          {rows.map(({ href, words, mark, notes }) => (
            <li key={href}>
              <a href={href}>
                {mark && <span className="desk__mark">{mark}</span>}
                {words}
              </a>
              <span className="desk__notes">{notes.filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
