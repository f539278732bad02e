// @ts-check
import { chineseVoice } from './chinese-voice.js'

/*
 * 朗读: the story with the device's own voice, sentence by sentence. The buttons are in the page, hidden, and appear only
 * where there is such a voice. Pausing stops the voice and remembers the sentence: the engines' own pause is
 * broken on Android.
 */

/** @typedef {import('./story-sentences.js').Sentence} Sentence */

const HIGHLIGHT = 'read-aloud'

if (document.readyState === 'loading')
  await new Promise((ready) => document.addEventListener('DOMContentLoaded', ready))
const bar = /** @type {HTMLElement | null} */ (document.querySelector('[data-read-aloud]'))
if (bar && 'speechSynthesis' in window) {
  offer(bar)
  // Most browsers fetch the list of voices only when asked, and say so later.
  speechSynthesis.addEventListener('voiceschanged', () => offer(bar))
}

/** @param {HTMLElement} bar */
function offer(bar) {
  if (!bar.hidden || !chineseVoice(speechSynthesis.getVoices())) return
  bar.hidden = false
  reader(bar)
}

/** @param {HTMLElement} bar */
function reader(bar) {
  const play = button('play')
  const stopButton = button('stop')
  const speed = /** @type {HTMLSelectElement} */ (bar.querySelector('select'))
  /** @type {Sentence[]} */
  let sentences = []
  let at = 0
  // An utterance that was cancelled still reports its end; only the last one counts.
  let turn = 0

  play.addEventListener('click', () => (bar.dataset.state === 'reading' ? pause() : read()))
  stopButton.addEventListener('click', () => {
    stop()
    play.focus()
  })
  speed.addEventListener('change', () => {
    if (bar.dataset.state === 'reading') read()
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && bar.dataset.state) stop()
  })
  addEventListener('pagehide', stop)

  async function read() {
    silence()
    show('reading', '暂停')
    const mine = turn
    if (sentences.length === 0) {
      const { sentencesOfStory } = await import('./story-sentences.js')
      sentences = sentencesOfStory()
    }
    if (mine === turn) speak()
  }

  function speak() {
    const sentence = sentences[at]
    if (!sentence) return stop()
    const utterance = new SpeechSynthesisUtterance(sentence.text)
    utterance.voice = chineseVoice(speechSynthesis.getVoices()) ?? null
    utterance.lang = utterance.voice?.lang ?? 'zh-CN'
    utterance.rate = Number(speed.value)
    const mine = ++turn
    utterance.onend = () => {
      if (mine !== turn) return
      at++
      speak()
    }
    utterance.onerror = () => {
      if (mine === turn) pause()
    }
    mark(sentence)
    speechSynthesis.speak(utterance)
  }

  function pause() {
    silence()
    show('paused', '继续')
  }

  function stop() {
    silence()
    at = 0
    show('', '朗读')
    if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT)
  }

  function silence() {
    turn++
    speechSynthesis.cancel()
  }

  /** @param {string} state @param {string} word */
  function show(state, word) {
    bar.dataset.state = state
    play.textContent = word
    stopButton.hidden = state === ''
  }

  /** @param {string} name */
  function button(name) {
    return /** @type {HTMLButtonElement} */ (bar.querySelector(`[data-act="${name}"]`))
  }
}

/** @param {Sentence} sentence */
function mark({ range, block }) {
  if ('highlights' in CSS) CSS.highlights.set(HIGHLIGHT, new Highlight(range))
  const { top, bottom } = range.getBoundingClientRect()
  if (top < innerHeight * 0.15 || bottom > innerHeight * 0.85) {
    block.scrollIntoView({ block: bottom - top > innerHeight / 2 ? 'start' : 'center' })
  }
}
