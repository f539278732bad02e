'use client'

import { toast, useFormBackgroundProcessing, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { SHORTCUTS, type Shortcut, shortcutOf } from '@/domain/shortcut'
import { goToRemark, isTypingIn, submitOrGoToReview, togglePreview } from './desk-acts'
import './shortcuts.css'

/** The keys of a story's desk, and the list of them that `?` opens. The rule is domain/shortcut.ts. */
export function Shortcuts() {
  const help = useRef<HTMLDialogElement>(null)
  const isUnsaved = [useFormModified(), useFormBackgroundProcessing()].some(Boolean)
  const unsaved = useRef(isUnsaved)
  unsaved.current = isUnsaved

  useEffect(() => {
    const acts: Record<Shortcut, () => void> = {
      // The form saves by itself; pressed by habit, the key must not open the browser's dialogue.
      save: () => void toast.info(unsaved.current ? '正在自动保存……' : '已保存。'),
      submit: submitOrGoToReview,
      'next-remark': () => goToRemark(1),
      'previous-remark': () => goToRemark(-1),
      preview: togglePreview,
      help: () => (help.current?.open ? help.current.close() : help.current?.showModal()),
    }
    const onKey = (event: KeyboardEvent) => {
      const shortcut = shortcutOf({ ...pressOf(event), isTyping: isTypingIn(event.target) })
      if (!shortcut) return
      event.preventDefault()
      event.stopPropagation()
      acts[shortcut]()
    }
    // Before the editor, for which Ctrl+Enter is a line of the text.
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])

  return (
    <>
      <button
        type="button"
        className="shortcuts__open"
        title="快捷键（?）"
        aria-label="快捷键"
        onClick={() => help.current?.showModal()}
      >
        ?
      </button>
      <dialog ref={help} className="shortcuts" aria-label="快捷键">
        <h2>快捷键</h2>
        <dl>
          {Object.entries(SHORTCUTS).map(([name, { keys, words }]) => (
            <div key={name}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <p>苹果电脑用 ⌘ 代替 Ctrl。输入法选字时按键不受影响。</p>
        <button type="button" onClick={() => help.current?.close()}>
          关闭
        </button>
      </dialog>
    </>
  )
}

const pressOf = (event: KeyboardEvent) => ({
  key: event.key,
  ctrlKey: event.ctrlKey,
  metaKey: event.metaKey,
  shiftKey: event.shiftKey,
  altKey: event.altKey,
  isComposing: event.isComposing,
  keyCode: event.keyCode,
})
