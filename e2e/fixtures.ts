import { readFileSync } from 'node:fs'
import { test as base, expect } from '@playwright/test'
import { type PageWatch, watchPage } from './page-watch'

export { expect }

type Account = { role: string; union: string; email: string; password: string }

type Fixtures = {
  pageWatch: PageWatch
  /** Declares that the test makes a request fail: its address, where it answers 400 and more, matches the pattern. */
  expectFailedRequest: (pattern: RegExp) => void
  /** Signs in through the form as the demo account of a role, at a union where several have that role. */
  signIn: (role: string, union?: string) => Promise<void>
}

export const test = base.extend<Fixtures>({
  // Whatever the test is about: an error on the console or a failed request fails it.
  pageWatch: [
    async ({ context }, use) => {
      const watch = watchPage(context)
      await use(watch)
      expect(watch.problems(), 'errors on the console and failed requests').toEqual([])
    },
    { auto: true },
  ],

  expectFailedRequest: async ({ pageWatch }, use) => {
    await use((pattern) => pageWatch.allow(pattern))
  },

  signIn: async ({ page }, use) => {
    await use(async (role, union) => {
      const { email, password } = demoAccount(role, union)
      await page.goto('/sign-in')
      await page.getByLabel('邮箱').fill(email)
      await page.getByLabel('密码').fill(password)
      await page.getByRole('button', { name: '登录' }).click()
      await expect(page).not.toHaveURL(/\/sign-in/)
      // What the dashboard asks for is asked as this account, whoever signs in next.
      await page.waitForLoadState('networkidle')
    })
  },
})

export function demoAccount(role: string, union?: string): Account {
  const file = process.env.DEMO_ACCOUNTS ?? '.data/demo-accounts.json'
  const accounts: Account[] = JSON.parse(readFileSync(file, 'utf8'))
  const found = accounts.find((each) => each.role === role && (!union || each.union === union))
  if (!found) throw new Error(`No demo account for ${role} ${union ?? ''} in ${file}`)
  return found
}
