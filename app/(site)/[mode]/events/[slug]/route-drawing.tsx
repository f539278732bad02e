import type { CheckpointKind } from '@/domain/event'
import type { StripPoint } from '@/domain/route-strip'
import { spreadLabels } from '@/domain/spread-labels'
import styles from './route-strip.module.css'

type Props = { points: readonly StripPoint[]; label: string }

// Per cent of the strip that a label needs for itself, with every other one below the line.
const LABEL_WIDTH = 18
const ROW_HEIGHT = 76

/** Drawn in per cent, so that the letters keep their size while the strip follows the page. */
export function AcrossStrip({ points, label }: Props) {
  const above = points.filter((_, index) => index % 2 === 0)
  const below = points.filter((_, index) => index % 2 === 1)
  return (
    <svg className={styles.across} role="img" aria-label={label}>
      <line className={styles.line} x1="1%" x2="99%" y1="50%" y2="50%" />
      <LabelRow points={above} side="above" />
      <LabelRow points={below} side="below" />
      {points.map((point) => (
        <svg
          key={point.km}
          x={`${inset(point.percent)}%`}
          y="50%"
          overflow="visible"
          aria-hidden="true"
        >
          <Mark kind={point.kind} />
        </svg>
      ))}
    </svg>
  )
}

const inset = (percent: number) => 1 + percent * 0.98

function LabelRow({ points, side }: { points: readonly StripPoint[]; side: 'above' | 'below' }) {
  const places = spreadLabels(
    points.map(({ percent }) => percent),
    LABEL_WIDTH,
  )
  const up = side === 'above'
  return points.map((point, index) => {
    const x = `${inset(places[index] ?? 0)}%`
    const anchor = point.percent < 8 ? 'start' : point.percent > 92 ? 'end' : 'middle'
    return (
      <g key={point.km} textAnchor={anchor}>
        <line
          className={styles.leader}
          x1={`${inset(point.percent)}%`}
          x2={x}
          y1="50%"
          y2={up ? '38%' : '62%'}
        />
        <text className={styles.name} x={x} y={up ? '16%' : '76%'}>
          {point.name}
        </text>
        <text className={styles.km} x={x} y={up ? '30%' : '90%'}>
          {point.km}公里 {point.label}
        </text>
      </g>
    )
  })
}

/** The same from top to bottom, for narrow screens. */
export function DownStrip({ points, label }: Props) {
  const places = spreadLabels(
    points.map(({ percent }) => percent),
    100 / points.length,
  )
  const down = (percent: number) => `${6 + percent * 0.88}%`
  return (
    <svg className={styles.down} role="img" aria-label={label} height={points.length * ROW_HEIGHT}>
      <line className={styles.line} x1="14" x2="14" y1="6%" y2="94%" />
      {points.map((point, index) => {
        const y = down(places[index] ?? 0)
        return (
          <g key={point.km}>
            <line className={styles.leader} x1="14" x2="36" y1={down(point.percent)} y2={y} />
            <svg x="14" y={down(point.percent)} overflow="visible" aria-hidden="true">
              <Mark kind={point.kind} />
            </svg>
            <text className={styles.name} x="44" y={y}>
              {point.name}
            </text>
            <text className={styles.km} x="44" y={y} dy="1.5em">
              {point.km}公里 {point.label}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** Start and finish are full, a turn is a square on its point, everything else a ring. */
function Mark({ kind }: { kind: CheckpointKind }) {
  if (kind === 'start' || kind === 'finish') return <circle className={styles.end} r="9" />
  if (kind === 'turn') return <path className={styles.turn} d="M0-9 9 0 0 9-9 0Z" />
  return <circle className={styles.stop} r="7" />
}
