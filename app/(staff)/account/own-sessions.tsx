import type { OwnSession } from '@/data/own-sessions'
import { browserName } from '@/domain/browser-name'
import { formatDateTime } from '@/domain/dates'
import { endSessions } from './actions'

/** Where the account is signed in, each with a way to end it. */
export function OwnSessions({ sessions }: { sessions: OwnSession[] }) {
  return (
    <>
      <h2>登录的设备</h2>
      <ul className="sessions">
        {sessions.map((session) => (
          <li key={session.id}>
            <p>
              {browserName(session.userAgent)}
              {session.isCurrent && '，就是现在这台'}
              <br />
              <span className="hint">
                {formatDateTime(session.signedInAt)}登录，最近使用{' '}
                {formatDateTime(session.lastSeenAt)}
              </span>
            </p>
            {!session.isCurrent && <EndForm session={session.id} label="退出" />}
          </li>
        ))}
      </ul>
      {sessions.length > 2 && <EndForm session={null} label="退出其他全部设备" />}
    </>
  )
}

function EndForm({ session, label }: { session: number | null; label: string }) {
  return (
    <form action={endSessions}>
      {session !== null && <input type="hidden" name="session" value={session} />}
      <button type="submit" className="quiet">
        {label}
      </button>
    </form>
  )
}
