const PRIME = 0x100000001b3n
const OFFSET = 0xcbf29ce484222325n

/** FNV-1a, 64 bits, over UTF-16 code units, as 16 hexadecimal digits. draft-eastlake-fnv. */
export function fnv1a(text: string): string {
  let hash = OFFSET
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * PRIME)
  }
  return hash.toString(16).padStart(16, '0')
}
