/** What a key does at a story's desk; the words are those of the list that `?` opens. */
export const SHORTCUTS = {
  save: { keys: 'Ctrl + S', words: '存稿（平时随写随存，不用按）' },
  submit: { keys: 'Ctrl + Enter', words: '到审稿栏；能提交时直接提交审稿' },
  'next-remark': { keys: 'F8', words: '下一条批注' },
  'previous-remark': { keys: 'Shift + F8', words: '上一条批注' },
  preview: { keys: 'F9', words: '打开或收起旁边的预览' },
  help: { keys: '?', words: '这张表（不在输入框里时）' },
} as const

export type Shortcut = keyof typeof SHORTCUTS

export type KeyPress = {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  altKey: boolean
  /** An input method is at work: every key is its own. Safari says so by key code 229 alone. */
  isComposing: boolean
  keyCode: number
  /** The cursor is where words are typed. */
  isTyping: boolean
}

/** What a key press asks for; null for all that belongs to the text, to the browser or to an input method. */
export function shortcutOf(press: KeyPress): Shortcut | null {
  const { key, shiftKey, altKey } = press
  if (press.isComposing || press.keyCode === 229 || altKey) return null
  if (press.ctrlKey || press.metaKey) return shiftKey ? null : withControl(key)
  if (key === 'F8') return shiftKey ? 'previous-remark' : 'next-remark'
  if (key === 'F9' && !shiftKey) return 'preview'
  return (key === '?' || key === '？') && !press.isTyping ? 'help' : null
}

function withControl(key: string): Shortcut | null {
  if (key.toLowerCase() === 's') return 'save'
  return key === 'Enter' ? 'submit' : null
}
