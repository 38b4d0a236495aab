import fc from 'fast-check'

/**
 * Any text: of every script, with controls and halves of pairs. `fc.string({ unit: 'binary' })` does less, and takes
 * more than a second to be made.
 */
export function anyText({
  minLength = 0,
  maxLength = 20,
}: {
  readonly minLength?: number
  readonly maxLength?: number
} = {}): fc.Arbitrary<string> {
  return fc.uint16Array({ minLength, maxLength }).map((units) => String.fromCharCode(...units))
}
