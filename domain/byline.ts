/** Who wrote a story, and the words 本报讯 or 新华社北京11月20日电 with which it opens. */
export type Byline = {
  dateline: string | null
  /** 首席记者, 实习记者 …; 记者 where it is null. */
  reporterTitle: string | null
  reporters: readonly string[]
  correspondents: readonly string[]
}

function peopleOf({ reporterTitle, reporters, correspondents }: Byline): string {
  const groups = [
    reporters.length > 0 ? `${reporterTitle ?? '记者'} ${reporters.join(' ')}` : null,
    correspondents.length > 0 ? `通讯员 ${correspondents.join(' ')}` : null,
  ]
  return groups.filter((group) => group !== null).join(' ')
}

/** The words run in before the first paragraph: `本报讯（记者 林晓 通讯员 周一鸣）`; null without a dateline. */
export function openingOf(byline: Byline): string | null {
  if (!byline.dateline) return null
  const people = peopleOf(byline)
  return people ? `${byline.dateline}（${people}）` : byline.dateline
}

/**
 * The line of its own under the headline, for a story that opens without a dateline: `本报记者 林晓`.
 *
 * @param reprinted from elsewhere: its people are not this paper's, and the source line names the author
 */
export function bylineOf(byline: Byline, reprinted = false): string | null {
  if (reprinted) return null
  if (byline.dateline) return null
  const people = peopleOf(byline)
  if (!people) return null
  return byline.reporters.length > 0 ? `本报${people}` : people
}
