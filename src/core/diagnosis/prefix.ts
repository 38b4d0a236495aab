/**
 * What tools put before the lines of those that they run: box drawing, `[WebServer] `, `web:build: ` (Turborepo),
 * `packages/web test: ` (pnpm), `db-1  | ` (Docker Compose), `shop> ` (Stack), `> ` (BuildKit, Nix), their own times.
 */
const PREFIX =
  /^\s{0,80}(?:[│┃|■╎╷]\s{0,80}|>\s{1,8}|\[[\w@/.:+ -]{1,60}\]:? {1,8}|@?[\w/.-]{1,60}:[a-z][\w:-]{0,40}: |(?:@?[\w.-]{1,40}\/[\w/.-]{1,60}|\.) [a-z][\w:-]{0,40}: |[a-z][\w-]{0,40} {1,20}\| |[a-z][\w-]{1,40}> |(?:\d{4}[-/]\d\d[-/]\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?Z? ){1,4}/

/** A line as the tool itself wrote it. Colours and time stamps of the runner are gone before. */
export function withoutPrefix(text: string): string {
  return text.replace(PREFIX, '')
}
