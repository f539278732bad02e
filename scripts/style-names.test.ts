import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/* A name that a sheet does not have is no class at all: nothing says so while building. */

const FOLDERS = ['app', 'components']
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => path.join(folder, name)),
)

/** `import styles from './x.module.css'`, by the name it is given. */
const SHEET = /import (\w+) from '([^']+\.module\.css)'/g

function unknownNames(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(SHEET)].flatMap(([, styles, sheet]) => {
    const address = sheet?.startsWith('@/')
      ? sheet.slice(2)
      : path.join(path.dirname(file), sheet ?? '')
    const css = readFileSync(address, 'utf8')
    const used = new Set(
      [...source.matchAll(new RegExp(`\\b${styles}\\.(\\w+)`, 'g'))].map(([, name]) => name ?? ''),
    )
    return [...used].filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(css))
  })
}

test('every name of a style is in its sheet', () => {
  const unknown = files.flatMap((file) => unknownNames(file).map((name) => `${file}: ${name}`))
  expect(unknown).toEqual([])
})
