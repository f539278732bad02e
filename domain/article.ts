export const ARTICLE_KINDS = { story: '消息', photo: '图片新闻', 'editor-note': '编者按' } as const
export type ArticleKind = keyof typeof ARTICLE_KINDS

/** A column runs for good; a special column lasts as long as what it follows. */
export const COLUMN_KINDS = { permanent: '固定栏目', special: '特别栏目' } as const
export type ColumnKind = keyof typeof COLUMN_KINDS
