/** The channel on which the database tells every instance that the outbox has grown. */
export const OUTBOX_CHANNEL = 'cache_outbox'
