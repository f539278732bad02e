type Drawn = { ranked: readonly number[]; withdrawn: readonly number[]; winners: number }

/** Who takes part, who queues in which order, and who had left before; each as entry numbers in the drawn order. */
export function resultOf({ ranked, withdrawn, winners }: Drawn): {
  selected: number[]
  queued: number[]
  left: number[]
} {
  const gone = new Set(withdrawn)
  const alive = ranked.filter((entry) => !gone.has(entry))
  return {
    selected: alive.slice(0, winners),
    queued: alive.slice(winners),
    left: ranked.filter((entry) => gone.has(entry)),
  }
}
