/**
 * The value below which a share of the values lies.
 * @param {readonly number[]} values not empty
 * @param {number} share 0.5 is the median
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
}

/** @param {readonly number[]} values */
export const spread = (values) => ({
  rounds: values.length,
  median: quantile(values, 0.5),
  p95: quantile(values, 0.95),
  p99: quantile(values, 0.99),
})
