import { randomBytes } from 'node:crypto'
import type { Role } from '@/domain/roles'
import type { Signatories } from './articles'
import type { Fill } from './fill'

type Staff = { role: Role; union: string; name: string; email: string }

const staff: Staff[] = [
  { role: 'author', union: 'donghu', name: '白苇', email: 'author.donghu@linjiang.example.cn' },
  { role: 'editor', union: 'donghu', name: '莲生', email: 'editor.donghu@linjiang.example.cn' },
  {
    role: 'author',
    union: 'wangjiang',
    name: '方小棠',
    email: 'author.wangjiang@linjiang.example.cn',
  },
  {
    role: 'editor',
    union: 'wangjiang',
    name: '郑可',
    email: 'editor.wangjiang@linjiang.example.cn',
  },
  { role: 'reviewer', union: 'linjiang', name: '陆一帆', email: 'reviewer@linjiang.example.cn' },
  { role: 'chief', union: 'linjiang', name: '闻笛', email: 'chief@linjiang.example.cn' },
  { role: 'admin', union: 'linjiang', name: '夏至', email: 'admin@linjiang.example.cn' },
]

/** What the launcher prints and the end-to-end tests sign in with. */
export type DemoAccount = { role: Role; union: string; email: string; password: string }

/** One account for each role, in two district unions and at the city desk, with passwords made for this installation. */
export async function fillAccounts(fill: Fill): Promise<DemoAccount[]> {
  const accounts: DemoAccount[] = []
  for (const { role, union, name, email } of staff) {
    const password = randomBytes(15).toString('base64url')
    const { id } = await fill.payload.create({
      collection: 'users',
      data: {
        email,
        name,
        roles: [role],
        union: fill.id('unions', union),
        status: 'active',
        password,
      },
      depth: 0,
      overrideAccess: true,
      req: fill.request(),
    })
    fill.remember('users', email, id)
    accounts.push({ role, union, email, password })
  }
  return accounts
}

/** A union with an editor of its own has three signatures; for the others the city desk signs. */
export function signatoriesOf(fill: Fill): Signatories {
  const sign = (stage: 'first' | 'second' | 'final', role: Role, union: string) =>
    staff
      .filter((person) => person.role === role && person.union === union)
      .map(({ email, name }) => ({ stage, by: fill.id('users', email), byName: name }))
  return (union) => [
    ...sign('first', 'editor', union),
    ...sign('second', 'reviewer', 'linjiang'),
    ...sign('final', 'chief', 'linjiang'),
  ]
}
