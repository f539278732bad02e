import type { Page } from '@playwright/test'
import { expect } from './fixtures'

/* What the people of the desk do in the admin, in more than one journey. */

/** The bar above a story: where it stands and what may be done with it. */
export const reviewOf = (desk: Page) => desk.getByRole('region', { name: '审稿', exact: true })

/** Presses the button of an act on the open story and waits until the story has moved. */
export async function actOn(desk: Page, label: string) {
  const state = reviewOf(desk).locator('strong')
  const before = await state.innerText()
  await reviewOf(desk).getByRole('button', { name: label }).click()
  await expect(state).not.toHaveText(before)
}

/** Writes a story by hand, as its author, and waits until it is saved by itself. */
export async function writeStory(
  desk: Page,
  story: { headline: string; reporter: string; paragraphs: string[] },
) {
  await desk.goto('/admin')
  await desk.getByRole('link', { name: '写稿' }).click()
  // The draft exists from the first moment, under an address of its own.
  await expect(desk).toHaveURL(/\/articles\/\d+$/)
  await desk.getByLabel('主题').fill(story.headline)
  const reporters = desk.locator('.field-type', { has: desk.getByText('记者', { exact: true }) })
  await reporters.last().getByRole('combobox').fill(story.reporter)
  await desk.keyboard.press('Enter')
  await desk.locator('[data-lexical-editor]').first().click()
  for (const [place, paragraph] of story.paragraphs.entries()) {
    if (place > 0) await desk.keyboard.press('Enter')
    await desk.keyboard.insertText(paragraph)
  }
  const id = desk.url().split('/').at(-1)
  const last = story.paragraphs.at(-1) ?? ''
  await expect
    .poll(async () => (await desk.request.get(`/api/articles/${id}?draft=true&depth=0`)).text(), {
      timeout: 20_000,
    })
    .toContain(last)
  await expect(reviewOf(desk).getByText('正在保存修改')).toBeHidden()
}
