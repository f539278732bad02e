const STAFF_COOKIE = /(?:^|;\s*)(?:__Secure-)?next-auth\.session-token(?:\.\d+)?=/

/** Whether a request comes from a browser that somebody of the house has signed in with; whether they still are is not asked. */
export const isStaffBrowser = (headers: Headers): boolean =>
  STAFF_COOKIE.test(headers.get('cookie') ?? '')
