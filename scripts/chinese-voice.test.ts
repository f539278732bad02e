import { expect, test } from 'vitest'
import { chineseVoice } from '../public/scripts/chinese-voice.js'

const voice = (lang: string, localService = true) => ({ lang, localService })

test('the mainland’s voice comes before others, however the device writes it', () => {
  expect(chineseVoice([voice('en-US'), voice('zh-TW'), voice('zh_CN')])?.lang).toBe('zh_CN')
  expect(chineseVoice([voice('zh-TW')])?.lang).toBe('zh-TW')
})

test('a voice that reads elsewhere, another language, or Cantonese is none', () => {
  expect(chineseVoice([voice('zh-CN', false), voice('en-US'), voice('zh-HK')])).toBeUndefined()
  expect(chineseVoice([])).toBeUndefined()
})
