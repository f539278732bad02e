import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/*
 * Who may import whom (architecture.md), asked of the linter itself: one file of imports in each room, of which every
 * forbidden one is reported and no allowed one. A room is a folder of the root; the imports are written as its files
 * would write them.
 */

const DATABASE = ['pg', 'drizzle-orm', 'drizzle-orm/pg-core', '@payloadcms/db-postgres']

const ROOMS: Record<string, { allowed: string[]; forbidden: string[] }> = {
  'domain/page-import/rule.ts': {
    allowed: [
      'zod',
      'pinyin-pro',
      'diff',
      'opencc-js/dict/TSCharacters',
      './lines',
      '../actor',
      '@/domain/actor',
    ],
    forbidden: [
      ...['@/app/x', '@/collections/x', '@/components/x', '@/data/x', '@/lib/x', '@/scripts/x'],
      ...[
        '../../app/x',
        '../../collections/x',
        '../../components/x',
        '../../data/x',
        '../../lib/x',
      ],
      ...['../../scripts/x', '../../e2e/x', '../../payload-types', '../../payload.config'],
      ...['@/e2e/x', '@/payload-types', '@payload-config', 'payload', '@payloadcms/ui', 'vitest'],
      ...['next/cache', 'next-auth', 'react', 'react-dom', 'sharp', 'fs', 'node:fs', ...DATABASE],
    ],
  },
  'domain/rule.test.ts': {
    allowed: ['vitest', 'fast-check', 'node:fs', 'zod', './actor', './page-import/lines'],
    forbidden: ['@/lib/x', '../data/x', '../scripts/x', '@payload-config', 'payload', 'pg'],
  },
  'lib/plumbing.ts': {
    allowed: ['./log', '@/lib/log', 'payload', '@payload-config', 'node:fs', ...DATABASE],
    forbidden: [
      ...['@/app/x', '@/collections/x', '@/components/x', '@/data/x', '@/domain/x', '@/scripts/x'],
      ...['../app/x', '../collections/x', '../components/x', '../data/x', '../domain/x'],
      ...['../scripts/x', '@/payload-types'],
    ],
  },
  'data/nouns.ts': {
    allowed: ['./picked', '@/data/x', '@/domain/x', '@/lib/payload', '@/payload-types', 'payload'],
    forbidden: [
      ...['@/app/x', '@/collections/x', '@/components/x', '@/scripts/x'],
      ...['../app/x', '../collections/x', '../components/x', '../scripts/x'],
    ],
  },
  'collections/hooks/hook.ts': {
    allowed: ['../access/roles', '@/domain/x', '@/lib/outbox', '@/payload-types', 'payload'],
    forbidden: [
      ...['@/app/x', '@/components/x', '@/data/x', '@/scripts/x'],
      ...['../../app/x', '../../components/x', '../../data/x', '../../scripts/x'],
    ],
  },
  'components/admin/view.tsx': {
    allowed: ['react', '@payloadcms/ui', '../picture', '@/components/x', '@/domain/x', '@/lib/x'],
    forbidden: [
      ...['@/app/x', '@/collections/x', '@/data/x', '@/scripts/x', '@/lib/payload'],
      ...['../../app/x', '../../collections/x', '../../data/x', '../../scripts/x'],
      ...['@payload-config', ...DATABASE],
    ],
  },
  'app/(site)/page.tsx': {
    allowed: ['next', './list', '@/app/x', '@/components/x', '@/data/x', '@/domain/x', '@/lib/env'],
    forbidden: [
      ...['@/collections/x', '@/scripts/x', '../../collections/x', '../../scripts/x'],
      ...['@/lib/payload', '@payload-config', ...DATABASE],
    ],
  },
}

const root = fileURLToPath(new URL('..', import.meta.url))
const tree = mkdtempSync(join(tmpdir(), 'import-directions-'))

function write(path: string, lines: string[]) {
  mkdirSync(dirname(join(tree, path)), { recursive: true })
  writeFileSync(join(tree, path), `${lines.join('\n')}\n`)
}

type Report = { diagnostics: { location: { path: string; start: { line: number } } }[] }

/** The reported imports as `path:line`; the linter leaves with an error, as there are some. */
function lint(): string[] {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const rule = ['--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=json']
  try {
    execFileSync(process.execPath, [biome, 'lint', '--vcs-enabled=false', ...rule], {
      cwd: tree,
      stdio: 'pipe',
    })
    return []
  } catch (error) {
    const { stdout } = error as { stdout: Buffer }
    const { diagnostics } = JSON.parse(String(stdout)) as Report
    return diagnostics.map(({ location: { path, start } }) => `${path}:${start.line}`)
  }
}

const TYPES_OF_PAYLOAD = 'components/types.ts'
let reported: string[]

beforeAll(() => {
  copyFileSync(join(root, 'biome.json'), join(tree, 'biome.json'))
  for (const [path, { allowed, forbidden }] of Object.entries(ROOMS)) {
    write(
      path,
      [...allowed, ...forbidden].map((source) => `import '${source}'`),
    )
  }
  write(TYPES_OF_PAYLOAD, [
    "import type { ServerProps } from 'payload'",
    "import { getPayload } from 'payload'",
  ])
  reported = lint()
})

afterAll(() => rmSync(tree, { recursive: true }))

describe.each(Object.entries(ROOMS))('%s', (path, { allowed, forbidden }) => {
  const isReported = (place: number) => reported.includes(`${path}:${place + 1}`)
  test.each(allowed.map((source, i) => [source, i] as const))('imports %s', (_, i) => {
    expect(isReported(i)).toBe(false)
  })
  test.each(forbidden.map((source, i) => [source, i] as const))('does not import %s', (_, i) => {
    expect(isReported(allowed.length + i)).toBe(true)
  })
})

test('components take types from payload, not its functions', () => {
  const lines = reported.filter((place) => place.startsWith(TYPES_OF_PAYLOAD))
  expect(lines).toEqual([`${TYPES_OF_PAYLOAD}:2`])
})
