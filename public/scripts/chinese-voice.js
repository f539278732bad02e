// @ts-check

/**
 * The voice of this device that reads Mandarin: that of the mainland before others. A voice that sends the words to a
 * server elsewhere is none: nothing of what is read leaves the device. Cantonese is another language to the ear.
 *
 * @template {{ lang: string, localService: boolean }} Voice
 * @param {readonly Voice[]} voices
 * @returns {Voice | undefined}
 */
export function chineseVoice(voices) {
  // Android writes zh_CN.
  const languageOf = (/** @type {Voice} */ { lang }) => lang.replace('_', '-').toLowerCase()
  const own = voices.filter((voice) => voice.localService)
  return (
    own.find((voice) => /^(zh-cn|zh-hans|cmn)/.test(languageOf(voice))) ??
    own.find((voice) => /^zh(?!-hk|-mo|-yue)\b/.test(languageOf(voice)))
  )
}
