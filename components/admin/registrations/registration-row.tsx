'use client'

import { formatDateTime, formatTime } from '@/domain/dates'
import { isActive, REGISTRATION_STATUSES } from '@/domain/registration/status'
import type { DeskRegistration } from './registrations-api'
import { RevealPhone } from './reveal-phone'

type Props = {
  event: string | number
  place: number
  registration: DeskRegistration
  isChosen: boolean
  onToggle: () => void
}

export function RegistrationRow({ event, place, registration, isChosen, onToggle }: Props) {
  const { id, number, name, phone, employer, pool, status, position, reason } = registration
  const { offeredUntil, arrivedAt } = registration
  return (
    <tr>
      <td className="registrations__choice">
        <input
          type="checkbox"
          aria-label={`选定${name}`}
          checked={isChosen}
          disabled={!isActive(status)}
          onChange={onToggle}
        />
      </td>
      <td>{place}</td>
      <td>{name}</td>
      <td>
        <RevealPhone event={event} registration={id} masked={phone} />
      </td>
      <td>{employer}</td>
      <td>
        {REGISTRATION_STATUSES[status]}
        {position !== null && `第 ${position} 位`}
        {pool && <span className="registrations__note">{pool}</span>}
        {status === 'offered' && offeredUntil && (
          <span className="registrations__note">留到 {formatDateTime(offeredUntil)}</span>
        )}
        {reason && <span className="registrations__note">{reason}</span>}
      </td>
      <td>{arrivedAt ? formatTime(arrivedAt) : <span className="registrations__box" />}</td>
      <td>{number}</td>
    </tr>
  )
}
