/**
 * Whether a list is what a pattern says, in which `any` is any number of items. Where it is not, only the last `any` can
 * take more: what those before it took is as good as any other, so that no pattern takes longer than the product of both.
 */
export function fits<Part, Item>(
  pattern: readonly (Part | 'any')[],
  items: readonly Item[],
  is: (part: Part, item: Item) => boolean,
): boolean {
  let [at, next] = [0, 0]
  let again: { readonly at: number; next: number } | undefined
  while (next < items.length) {
    const part = pattern[at]
    const item = items[next] as Item
    if (part === 'any') {
      at += 1
      again = { at, next }
    } else if (part !== undefined && is(part, item)) {
      at += 1
      next += 1
    } else if (again) {
      again.next += 1
      at = again.at
      next = again.next
    } else return false
  }
  while (pattern[at] === 'any') at += 1
  return at === pattern.length
}
