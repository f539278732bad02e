import { expect, test } from 'vitest'
import { type KeyPress, shortcutOf } from './shortcut'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 0,
  isTyping: false,
  ...more,
})

test.each<[KeyPress, string | null]>([
  [press('s', { ctrlKey: true, isTyping: true }), 'save'],
  [press('S', { metaKey: true }), 'save'],
  [press('Enter', { ctrlKey: true, isTyping: true }), 'submit'],
  [press('Enter', { isTyping: true }), null],
  [press('F8', { isTyping: true }), 'next-remark'],
  [press('F8', { shiftKey: true }), 'previous-remark'],
  [press('F9'), 'preview'],
  [press('?', { shiftKey: true }), 'help'],
  [press('？', { shiftKey: true }), 'help'],
  [press('?', { shiftKey: true, isTyping: true }), null],
  [press('s'), null],
  [press('s', { ctrlKey: true, altKey: true }), null],
  [press('s', { ctrlKey: true, shiftKey: true }), null],
])('%j is %s', (pressed, shortcut) => {
  expect(shortcutOf(pressed)).toBe(shortcut)
})

test('while an input method is at work every key is its own', () => {
  expect(shortcutOf(press('Enter', { ctrlKey: true, isComposing: true }))).toBeNull()
  expect(shortcutOf(press('F8', { keyCode: 229 }))).toBeNull()
  expect(shortcutOf(press('?', { isComposing: true }))).toBeNull()
})
