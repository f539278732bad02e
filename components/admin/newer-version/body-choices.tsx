import { plainText, type RichTextNode } from '@/domain/rich-text'
import type { BodyPart, Choice } from '@/domain/save-conflict/merge-body'
import { ChoiceOf } from './choice'
import { CopyButton } from './copy-button'

/** The places of the text in which the two versions differ, with as many paragraphs as each has there. */
export function BodyChoices({
  parts,
  picked,
  onChoose,
}: {
  parts: BodyPart[]
  picked: Record<string, Choice>
  onChoose: (name: string, choice: Choice) => void
}) {
  const differing = parts.filter((part) => part.kind === 'differs')
  return differing.map(({ mine, theirs, suggested }, place) => {
    const name = `body.${place}`
    const options = [
      { choice: 'mine' as const, label: '我的', shown: <Paragraphs blocks={mine} /> },
      {
        choice: 'theirs' as const,
        label: '对方的',
        shown: (
          <>
            <Paragraphs blocks={theirs} />
            <CopyButton text={theirs.map(plainText).join('\n')} />
          </>
        ),
      },
      { choice: 'both' as const, label: '都留，我的在前', shown: null },
    ]
    return (
      <ChoiceOf
        key={name}
        legend={`正文 第${place + 1}处`}
        chosen={picked[name] ?? suggested}
        onChoose={(choice) => onChoose(name, choice)}
        options={mine.length > 0 && theirs.length > 0 ? options : options.slice(0, 2)}
      />
    )
  })
}

function Paragraphs({ blocks }: { blocks: RichTextNode[] }) {
  if (blocks.length === 0) return <p>（没有这一段）</p>
  return blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may say the same, and none moves
    <p key={place}>{plainText(block) || '（图片）'}</p>
  ))
}
