import { expect, test } from 'vitest'
import { parseDateline, readOpening } from './dateline'
import { fold } from './fold'

function divide(line: string) {
  const folded = fold(line)
  const head = readOpening(folded)
  if (head === null) return null
  const { dateline } = parseDateline(folded.slice(0, head.dateline))
  return [dateline, line.slice(head.dateline, head.byline).trim(), line.slice(head.byline)]
}

test.each([
  ['本报讯（记者 张晶）近日，', ['本报讯', '（记者 张晶）', '近日，']],
  ['本报讯 记者张晶 通讯员李明报道：9月2日，', ['本报讯', '记者张晶 通讯员李明报道：', '9月2日，']],
  ['本报讯 记者 张 晶 近日，', ['本报讯', '记者 张 晶', '近日，']],
  ['本 报 讯 （ 记 者 张 晶 ）近日，', ['本报讯', '（ 记 者 张 晶 ）', '近日，']],
  ['【本报讯】记者张晶报道 昨天，', ['本报讯', '记者张晶报道', '昨天，']],
  ['本报讯 记者从市总工会获悉，', ['本报讯', '', '记者从市总工会获悉，']],
  ['本报北京9月2日电（记者张晶）会议', ['本报北京9月2日电', '（记者张晶）', '会议']],
  [
    '新华社北京12月6日电（记者张晶、李明）会议',
    ['新华社北京12月6日电', '（记者张晶、李明）', '会议'],
  ],
  ['据新华社电 记者30日获悉，', ['据新华社电', '', '记者30日获悉，']],
  ['临江日报讯（全媒体记者 张晶）会议', ['临江日报讯', '（全媒体记者 张晶）', '会议']],
  ['中工网讯 近日，', ['中工网讯', '', '近日，']],
])('%s', (line, expected) => {
  expect(divide(line)?.map((part) => part.trim())).toEqual(expected)
})

test.each(['记者从市总工会获悉', '快讯', '通讯社报道了会议', '本报将继续关注'])(
  '%s opens nothing',
  (line) => {
    expect(divide(line)).toBeNull()
  },
)

test('an agency in the dateline is the source', () => {
  expect(parseDateline('据新华社北京12月6日电').source).toBe('新华社')
  expect(parseDateline('本报讯').source).toBeNull()
})
