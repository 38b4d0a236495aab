/** Where the state is kept. */

/** One place where state is kept. */
export type StateCopy = {
  readonly name: string
  /** `known` are artifacts whose content is already at hand. Does not throw. */
  readonly read: (known: ReadonlySet<number>) => Promise<StateRead>
  /** Does not throw. */
  readonly write: (text: string) => Promise<StateWrite>
  /** What others stored since `read`, where that can be told. Does not throw. */
  readonly news?: () => Promise<StateRead>
  /** Once nothing more is written in this step. Does not throw. */
  readonly settle?: () => Promise<void>
}

/**
 * `none` is certain: the place was asked and holds nothing. What could not be read is `failed`, and must not
 * be taken for nothing.
 */
export type StateRead =
  | { readonly kind: 'none' }
  | { readonly kind: 'texts'; readonly texts: readonly StoredText[]; readonly artifacts?: readonly number[] }
  | { readonly kind: 'failed'; readonly why: string }

/** What was stored, or its bytes, or why it cannot be what was stored. */
export type StoredText = string | Uint8Array | { readonly broken: string }

export type StateWrite =
  | { readonly kind: 'stored'; readonly artifact?: number }
  | { readonly kind: 'failed'; readonly why: string }
