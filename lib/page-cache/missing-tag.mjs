/** The tag of a page that says there is nothing at its address: the handler answers 404 with it and keeps it nowhere. */
export const MISSING_TAG = 'status:404'
