/**
 * A page that carries this tag is one reader's own: it becomes a document like every page, and is kept nowhere. Two
 * readers who ask for one address in the same moment still share a rendering: what differs has to be in the address
 * (lib/visit.ts).
 */
export const UNKEPT_TAG = 'unkept'
