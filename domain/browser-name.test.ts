import { expect, test } from 'vitest'
import { browserName } from './browser-name'

const MOZILLA = 'Mozilla/5.0'

test.each([
  [
    `${MOZILLA} (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36`,
    'Chrome（Windows）',
  ],
  [
    `${MOZILLA} (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0`,
    'Edge（Windows）',
  ],
  [
    `${MOZILLA} (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1`,
    'Safari（iOS）',
  ],
  [
    `${MOZILLA} (Linux; Android 14) Chrome/126.0 Mobile Safari/537.36 MicroMessenger/8.0`,
    '微信（安卓）',
  ],
  [`${MOZILLA} (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0`, 'Firefox（Linux）'],
  ['curl/8.5', '其他浏览器'],
  [null, '其他浏览器'],
])('%s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name)
})
