/** The start of an element of an XML file: where it stands, and what it says. */
export type StartTag = {
  /** Names from the root on, as in `report/package/counter`. */
  readonly path: string
  readonly attributes: Readonly<Record<string, string>>
}
