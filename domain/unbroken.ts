/** Hours from and to, or a word of figures and Latin letters with hyphens: a telephone number, a serial number. */
const WHOLE = /(\d{1,2}:\d{2}(?:[—–-]\d{1,2}:\d{2})?|[A-Za-z\d]+(?:-[A-Za-z\d]+)+|[A-Za-z\d]{6,})/u

/**
 * A text cut into what may break across lines and what may not: telephone numbers, serial numbers, hours.
 *
 * @returns pieces that make up the text when joined; every second one, from the second on, stays in one line
 */
export const unbrokenParts = (text: string): string[] => text.split(WHOLE)
