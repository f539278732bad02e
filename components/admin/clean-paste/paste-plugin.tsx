'use client'

import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_HIGH,
  type LexicalNode,
  PASTE_COMMAND,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'
import { cleaned } from './cleaned'
import './clean-paste.css'

/** Takes what is pasted before the editor does, and says below it what was left out. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  const [note, setNote] = useState<string | null>(null)

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const selection = $getSelection()
          if (!(event instanceof ClipboardEvent) || !event.clipboardData) return false
          const pasted = cleaned(event.clipboardData)
          if (!pasted || !$isRangeSelection(selection)) return false
          event.preventDefault()
          const nodes = pasted.nodes.map((node) =>
            $parseSerializedNode(node as SerializedLexicalNode),
          )
          selection.insertNodes(withinALine(nodes))
          setNote(pasted.note)
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )

  return (
    <p className="clean-paste" role="status">
      {note}
    </p>
  )
}

/** A single paragraph goes into the line where the cursor stands. */
function withinALine(nodes: LexicalNode[]): LexicalNode[] {
  const [only] = nodes
  return nodes.length === 1 && $isElementNode(only) && only.getType() === 'paragraph'
    ? only.getChildren()
    : nodes
}
