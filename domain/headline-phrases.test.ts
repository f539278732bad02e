import { expect, it } from 'vitest'
import { phrasesOf } from './headline-phrases'

it('cuts between words', () => {
  expect(phrasesOf('工匠论坛在北京举行')).toEqual(['工匠', '论坛', '在', '北京', '举行'])
})

it('keeps marks with the words they belong to', () => {
  expect(phrasesOf('师傅的“论坛”，北京举行')).toEqual(['师傅的', '“论坛”，', '北京', '举行'])
  expect(phrasesOf('读《论坛》')).toEqual(['读', '《论坛》'])
})

it('keeps a name together that it does not know', () => {
  expect(phrasesOf('论坛在澜泷举行')).toEqual(['论坛', '在澜泷', '举行'])
})

it('keeps a figure with what it counts', () => {
  expect(phrasesOf('故事讲了四十年')).toEqual(['故事', '讲了', '四十年'])
})

it('loses nothing', () => {
  for (const headline of ['', '“', '七名水库人 把故事讲给你听', '𠮷家 500 人！', 'AI+工会']) {
    expect(phrasesOf(headline).join('')).toBe(headline)
  }
})
