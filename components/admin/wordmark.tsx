import './wordmark.css'

/** The portal's name where Payload shows its own sign. */
export function Wordmark() {
  return <span className="wordmark">工汇</span>
}
