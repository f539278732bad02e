/** Why a manuscript is not taken, in the words that its author reads. */
export const MANUSCRIPT_REFUSALS = {
  missing: '没有收到文件，请选择一份 Word 稿（.docx）。',
  empty: '文件是空的，请确认稿件已保存后再传。',
  'too-large': '文件超过 16 MB，请在 Word 里用“压缩图片”缩小后再传。',
  'old-word': '这是旧版 Word（.doc）或 WPS 格式，请用“另存为”存成 .docx 后再传。',
  locked: '文件有打开密码，请去掉密码另存后再传。',
  other: '这不是 Word 稿（.docx）。PDF、图片和网页请把文字复制到编辑框。',
  broken: '文件已损坏，或者不是 Word 存出的 .docx，请在 Word 里打开后另存再传。',
  bomb: '文件解开后过大，不像一份稿件，没有读取。',
  'too-long': '稿件超过十万字或三千段，请分篇上传。',
  slow: '这份文件读得太久，已停下。请在 Word 里另存一份，删去不要的内容后再传。',
  busy: '正在读取别人上传的稿件，请过一会儿再传。',
  wordless: '文件里没有文字，没有建立草稿。',
  failed: '草稿没有建成，没有留下任何内容。请稍后再试。',
} as const

export type ManuscriptRefusal = keyof typeof MANUSCRIPT_REFUSALS
