import { fitDashboard } from '../core/dashboard/fit-dashboard.ts'
import type { Dashboard } from '../core/reports/dashboard.ts'

/** The page's own code and looks as they were built, with the hashes under which a browser lets them in. */
export type Page = {
  readonly script: string
  readonly style: string
  /** `sha256-…` of each, in base64. */
  readonly scriptHash: string
  readonly styleHash: string
}

/** A page of 2 MB opens at once on a phone too. */
const MAX_PAGE_BYTES = 2_000_000

/**
 * The dashboard as one file, which works without a server. What strangers wrote is in it as JSON alone: its script
 * makes text of it, and the policy lets no other script run, nor anything be loaded but `data.json` from beside it.
 */
export function renderDashboard(dashboard: Dashboard, page: Page): string {
  const [before, after] = around(page)
  const room = MAX_PAGE_BYTES - bytesOf(before) - bytesOf(after)
  return `${before}${inScript(dashboardJson(dashboard, room))}${after}`
}

/** The same data for programs, and for the page to refresh itself from. */
export function dashboardJson(dashboard: Dashboard, maxBytes = MAX_PAGE_BYTES): string {
  return fitDashboard(dashboard, maxBytes, (json) => bytesOf(inScript(json)))
}

function around({ script, style, scriptHash, styleHash }: Page): readonly [before: string, after: string] {
  const policy = [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  return [
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Pipeline</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<noscript>This page draws itself with a script. The same facts are in the job summary and in data.json.</noscript>
<script type="application/json" id="data">`,
    `</script>
<script>${script}</script>
</body>
</html>
`,
  ]
}

/** No character of it can end a script, begin a comment, or be a line's end to a script alone. */
function inScript(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
