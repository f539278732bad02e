/** The text with full-width figures as half-width ones; every place stays where it is. */
export const halfWidthFigures = (text: string): string =>
  text.replace(/[０-９Ｘ]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0))
