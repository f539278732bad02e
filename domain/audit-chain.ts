/** A link of the audit log's chain, as the database wrote it when the entry was committed. */
export type ChainLink = { position: number; entryId: number; digest: string; hash: string }

/** One place of the chain: its link, and the digest of the entry that it names as that stands now; null without one. */
export type ChainPlace = { link: ChainLink; digestNow: string | null }

/** The newest link: whoever notes it elsewhere can show later that nothing before it was taken away. */
export type ChainHead = { position: number; hash: string }

export type ChainFinding =
  | { kind: 'links-missing'; from: number; to: number }
  | { kind: 'link-altered'; position: number; entryId: number }
  | { kind: 'entry-missing'; position: number; entryId: number }
  | { kind: 'entry-changed'; position: number; entryId: number }
  | { kind: 'entry-moved'; position: number; entryId: number; originalId: number }
  | { kind: 'unchained'; entryId: number }

export type Sha256 = (text: string) => string

/** What the first link follows. */
export const NO_HASH = ''

/**
 * Fields as one text that no other fields make: each with its length in front, a missing one as `-`. The database
 * writes the same (migrations/…_audit_chain.ts, `audit_text`).
 */
export const chainText = (fields: readonly (string | null)[]): string =>
  fields.map((field) => (field === null ? '-' : `${[...field].length}:${field}`)).join(',')

export const linkHash = (
  { position, entryId, digest }: Omit<ChainLink, 'hash'>,
  previous: string,
  sha256: Sha256,
): string => sha256(chainText([previous, String(position), String(entryId), digest]))

/**
 * What is wrong with the places of a chain in the order of their positions; nothing is what a log looks like that
 * nobody meddled with. A gap hides what the link after it followed, so that this one link's hash goes unchecked.
 */
export function examineChain(places: readonly ChainPlace[], sha256: Sha256): ChainFinding[] {
  const original = new Map(places.map(({ link }) => [link.digest, link.entryId]))
  const findings: ChainFinding[] = []
  let previous: ChainHead = { position: 0, hash: NO_HASH }
  for (const { link, digestNow } of places) {
    const { position, entryId } = link
    const follows = position === previous.position + 1
    if (!follows)
      findings.push({ kind: 'links-missing', from: previous.position + 1, to: position - 1 })
    else if (linkHash(link, previous.hash, sha256) !== link.hash)
      findings.push({ kind: 'link-altered', position, entryId })
    if (digestNow === null) findings.push({ kind: 'entry-missing', position, entryId })
    else if (digestNow !== link.digest) {
      const originalId = original.get(digestNow)
      findings.push(
        originalId === undefined
          ? { kind: 'entry-changed', position, entryId }
          : { kind: 'entry-moved', position, entryId, originalId },
      )
    }
    previous = link
  }
  return findings
}

/** Whether the chain still holds the link that somebody noted earlier. */
export const holdsHead = (links: readonly ChainHead[], noted: ChainHead): boolean =>
  links.some(({ position, hash }) => position === noted.position && hash === noted.hash)

/** A finding in a sentence for the administrator. */
export function chainFindingText(finding: ChainFinding): string {
  switch (finding.kind) {
    case 'links-missing':
      return finding.from === finding.to
        ? `第 ${finding.from} 环缺失：这条操作记录连同校验链一起被删除。`
        : `第 ${finding.from} 至 ${finding.to} 环缺失：这些操作记录连同校验链一起被删除。`
    case 'link-altered':
      return `第 ${finding.position} 环（编号 ${finding.entryId}）与前一环接不上：校验链被改动或调换过。`
    case 'entry-missing':
      return `第 ${finding.position} 环（编号 ${finding.entryId}）的操作记录被删除。`
    case 'entry-changed':
      return `第 ${finding.position} 环（编号 ${finding.entryId}）的操作记录被改动过。`
    case 'entry-moved':
      return `第 ${finding.position} 环（编号 ${finding.entryId}）的操作记录被调换：现在的内容原属编号 ${finding.originalId}。`
    case 'unchained':
      return `编号 ${finding.entryId} 的操作记录不在校验链上：它绕过系统写入，或链环被删除。`
  }
}
