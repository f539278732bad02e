import { expect, test } from 'vitest'
import { withPlainNames } from './plain-names.mjs'

test('names are as the sheets have them, in the styles and in the page', () => {
  const page =
    '<style>.SudXWq_item{margin:0}.SudXWq_item.SudXWq_lead{}[data-mode=elder] ._6WP9Sq_rail>.q_fXZW_frame{}</style>' +
    '<div class="SudXWq_item SudXWq_lead"><p class="_6WP9Sq_rail visually-hidden">SudXWq_item</p></div>'
  expect(withPlainNames(page)).toBe(
    '<style>.item{margin:0}.item.lead{}[data-mode=elder] .rail>.frame{}</style>' +
      '<div class="item lead"><p class="rail visually-hidden">SudXWq_item</p></div>',
  )
})

test('the same word of two sheets stays two names', () => {
  const page =
    '<style>.skip{}.aaaaaa_item{}.bbbbbb_item:hover{}.cccccc_skip{}</style>' +
    '<p class="bbbbbb_item"><a class="aaaaaa_item cccccc_skip skip">x</a></p>'
  expect(withPlainNames(page)).toBe(
    '<style>.skip{}.item{}.item2:hover{}.skip2{}</style>' +
      '<p class="item2"><a class="item skip2 skip">x</a></p>',
  )
})

test('what only looks like one stays: numbers, names of files, a class without a rule', () => {
  const page =
    '<style>.aaaaaa_item{padding:.5rem;background:url(/a.woff2_x)}</style><p class="bbbbbb_other">x</p>'
  expect(withPlainNames(page)).toBe(
    '<style>.item{padding:.5rem;background:url(/a.woff2_x)}</style><p class="bbbbbb_other">x</p>',
  )
})
