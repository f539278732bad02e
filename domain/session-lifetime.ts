/** A session ends after this long without a request: a shift and its lunch, not a weekend. */
export const IDLE_HOURS = 12

/** … and after this long in any case. The cookie lives as long. */
export const MAX_DAYS = 7

/** A session's last use is written down at most this often, so that reading pages writes little. */
export const TOUCH_MINUTES = 5

/** From the right password to the code of the second factor, setting it up included. */
export const SECOND_FACTOR_MINUTES = 15
