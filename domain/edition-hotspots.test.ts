import { describe, expect, it, test } from 'vitest'
import { hotspotRefusal, linkedHotspots } from './edition-hotspots'

const area = { x: 50, y: 0, width: 50, height: 40 }

describe('a hotspot', () => {
  test.each([
    [{ ...area, story: 7 }, null],
    [{ x: 33.4, y: 66.7, width: 66.6, height: 33.3, story: 7 }, null],
    [{ ...area, story: null }, '请选择'],
    [{ ...area, story: 9 }, '不在本版'],
    [{ ...area, width: 0, story: 7 }, '大于0'],
    [{ ...area, width: 51, story: 7 }, '右边'],
    [{ ...area, y: 61, story: 7 }, '下边'],
  ])('%o: %s', (hotspot, refusal) => {
    const words = hotspotRefusal(hotspot, [7, 8])
    if (refusal === null) expect(words).toBeNull()
    else expect(words).toContain(refusal)
  })

  it('is shown for a story that is shown, in the order of the stories', () => {
    const hotspots = [
      { ...area, story: 8 },
      { ...area, story: 5 },
      { x: 0, y: 0, width: 50, height: 40, story: 7 },
    ]
    expect(linkedHotspots(hotspots, [{ id: 7 }, { id: 8 }, { id: 6 }])).toEqual([
      { story: { id: 7 }, number: 1, area: { x: 0, y: 0, width: 50, height: 40 } },
      { story: { id: 8 }, number: 2, area },
    ])
  })
})
