/** How long whoever tried too often has to wait, in a sentence. */
export const waitText = (seconds: number): string =>
  seconds < 60
    ? `尝试次数过多，请在 ${seconds} 秒后再试。`
    : `尝试次数过多，请在 ${Math.ceil(seconds / 60)} 分钟后再试。`
