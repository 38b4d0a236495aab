import { type Badge, badgeText, colours } from './badge.ts'

/** What shields.io asks of an endpoint. https://shields.io/badges/endpoint-badge */
export type Endpoint = {
  readonly schemaVersion: 1
  readonly label: string
  readonly message: string
  readonly color: string
  /** shields.io keeps an answer for at least five minutes; half an hour is soon enough for a file. */
  readonly cacheSeconds: number
}

const CACHE_SECONDS = 1800

export function toEndpoint({ label, message, tone }: Badge): Endpoint {
  return {
    schemaVersion: 1,
    label: badgeText(label),
    message: badgeText(message),
    color: colours[tone],
    cacheSeconds: CACHE_SECONDS,
  }
}
