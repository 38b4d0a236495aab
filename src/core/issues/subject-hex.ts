import { branchClasses } from '../incidents/branch-class.ts'
import { incidentKey, type Subject } from '../incidents/incident.ts'

/** A subject in characters that mean nothing anywhere: its names are strangers'. */
export function subjectHex(subject: Subject): string {
  return toHex(incidentKey(subject))
}

function toHex(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function fromHex(hex: string): string {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
  return new TextDecoder().decode(Uint8Array.from(bytes))
}

/** Of what `subjectHex` gave; people can have edited it. */
export function subjectIn(hex: string): Subject | undefined {
  try {
    const [workflow, branch, fingerprint, ...more]: readonly unknown[] = JSON.parse(fromHex(hex))
    const branchClass = branchClasses.find((name) => name === branch)
    if (typeof workflow !== 'string' || typeof fingerprint !== 'string' || !branchClass) return undefined
    return more.length === 0 ? { workflow, branchClass, fingerprint } : undefined
  } catch {
    return undefined
  }
}
