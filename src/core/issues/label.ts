/** Whether a label is among those of an issue. GitHub keeps the case in which a label was made, and compares without it. */
export function hasLabel(labels: readonly string[], label: string): boolean {
  return labels.some((one) => one.toLowerCase() === label.toLowerCase())
}
