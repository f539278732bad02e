/** A vocabulary {value: label} as the options of a select field. */
export function selectOptions<Value extends string>(labels: Record<Value, string>) {
  return (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }))
}
