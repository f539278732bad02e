// @ts-check

/* Heard and felt, for gloves and sunlight: one high tone passes, two low ones stop. */

const KEY = 'check-in-sound'

export const isLoud = () => localStorage.getItem(KEY) !== 'off'

/** @param {boolean} loud */
export const setLoud = (loud) => localStorage.setItem(KEY, loud ? 'on' : 'off')

/** @type {AudioContext | undefined} */
let audio

/** @param {import('./words.js').Tone} tone */
export function signal(tone) {
  const passes = tone === 'pass' || tone === 'wait'
  // Before the first tap a browser lets a page neither shake nor sound.
  if (navigator.userActivation && !navigator.userActivation.hasBeenActive) return
  navigator.vibrate?.(passes ? 60 : [120, 80, 120])
  if (!isLoud() || typeof AudioContext === 'undefined') return
  audio ??= new AudioContext()
  if (passes) beep(audio, 1320, 0)
  else for (const delay of [0, 0.2]) beep(audio, 330, delay)
}

/** @param {AudioContext} context @param {number} hertz @param {number} delay seconds */
function beep(context, hertz, delay) {
  const oscillator = context.createOscillator()
  const volume = context.createGain()
  volume.gain.value = 0.2
  oscillator.frequency.value = hertz
  oscillator.connect(volume).connect(context.destination)
  const begin = context.currentTime + delay
  oscillator.start(begin)
  oscillator.stop(begin + 0.12)
}
