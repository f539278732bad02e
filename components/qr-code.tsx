import { create } from 'qrcode'
import { qrCodeOf } from '@/domain/qr-code'
import styles from './qr-code.module.css'

type Props = {
  /** What the code says: an absolute address. */
  text: string
  /** What scanning it is good for, for whoever does not see it. */
  label: string
}

/** A QR code made by the server, about a kilobyte; dark on light in every mode, or cameras refuse it. */
export function QrCode({ text, label }: Props) {
  const { data, size: width } = create(text, { errorCorrectionLevel: 'M' }).modules
  const { size, path } = qrCodeOf(data, width)
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  )
}
