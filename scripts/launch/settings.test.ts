import { describe, expect, it } from 'vitest'
import { readSettings, requireNode } from './settings.mjs'

describe('readSettings', () => {
  it('serves this machine only, on port 3000, from .data, with its own database', () => {
    expect(readSettings({}, '/portal')).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: null,
      dataFolder: '/portal/.data',
    })
  })

  it('takes what the operator says', () => {
    const env = {
      PORT: '8080',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgres://db/x',
      DATA_DIR: '/srv/data',
    }
    expect(readSettings(env, '/portal')).toEqual({
      port: 8080,
      host: '0.0.0.0',
      databaseUrl: 'postgres://db/x',
      dataFolder: '/srv/data',
    })
  })

  it.each(['0', '65536', '80.5', 'http', '-1'])('refuses the port %s', (PORT) => {
    expect(() => readSettings({ PORT }, '/portal')).toThrow(`现在是“${PORT}”`)
  })
})

describe('requireNode', () => {
  it.each(['20.9.0', '20.20.2', '22.0.0'])('runs on %s', (version) => {
    expect(() => requireNode(version)).not.toThrow()
  })
  it.each(['18.20.4', '20.8.1'])('refuses %s', (version) => {
    expect(() => requireNode(version)).toThrow(`现在是 ${version}`)
  })
})
