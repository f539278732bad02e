/** A sentence for the editor, at the field of the event's form that it is about. */
export type FieldRefusal = { path: string; message: string }

/**
 * Why the counters of registration did not take what an event says.
 *
 * @param code of the database's functions `set_capacity_pools` and `set_event_day`; null for any other
 * @param detail how many places are taken, and of which session or group (the event's own has no name), or how many were
 *   given of which souvenir
 */
export function capacityRefusal(
  code: string,
  { taken = 0, name = '' }: { taken?: number; name?: string },
): FieldRefusal | null {
  const whose = name && `“${name}”`
  switch (code) {
    case 'GH001':
      return {
        path: 'registration.capacity',
        message: `${whose}已有 ${taken} 人占用名额，名额不能少于 ${taken}。`,
      }
    case 'GH002':
      return {
        path: 'registration.mode',
        message: `${whose || '这场活动'}已有人报名，不能删去；可先取消这些报名并告知本人。`,
      }
    case 'GH003':
      return { path: 'registration.mode', message: '已有人报名，不能再换报名方式。' }
    case 'GH004':
      return {
        path: 'souvenirs',
        message: `${whose}已发出 ${taken} 份，数量不能少于 ${taken}。`,
      }
    default:
      return null
  }
}
