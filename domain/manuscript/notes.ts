type LeftOut = {
  /** Pictures in a form that no browser shows, or that cannot be read. */
  unreadable: number
  /** Pictures behind the last that is taken. */
  tooMany: number
  tables: number
  /** Pictures that were taken. */
  pictures: number
}

/** What the author has to look at in the draft that was made of a manuscript, a sentence each. */
export function notesOn({ unreadable, tooMany, tables, pictures }: LeftOut): string[] {
  return [
    pictures > 0 && `收下 ${pictures} 张图片，请逐张补上署名和替代文字，校对时会查。`,
    unreadable > 0 &&
      `有 ${unreadable} 张图片读不出来（Word 自带的图形、艺术字或损坏的图片），没有收下，请另存为 JPEG 后补传。`,
    tooMany > 0 && `图片太多，后面的 ${tooMany} 张没有收下，请挑选后补传。`,
    tables > 0 && `有 ${tables} 个表格，已逐行改成文字，请核对。`,
  ].filter((note) => note !== false)
}

/** What a paste left out; null when nothing was. */
export function noteOnPaste({ pictures, tables }: { pictures: number; tables: number }) {
  const sentences = [
    pictures > 0 && `粘贴时略去了 ${pictures} 张图片：图片不从别的网站引用，请存到电脑后上传。`,
    tables > 0 && `有 ${tables} 个表格，已逐行改成文字，请核对。`,
  ].filter((sentence) => sentence !== false)
  return sentences.length > 0 ? sentences.join('') : null
}
