/** Own prices of a minute on the runners whose labels match, and the currency that all prices are in. */
export type Tariff = {
  readonly currency: string
  readonly prices: readonly {
    readonly matches: (label: string) => boolean
    readonly perMinute: number
  }[]
}

/** The currency of GitHub's prices. */
export const CURRENCY = 'USD'

export const publishedPrices: Tariff = { currency: CURRENCY, prices: [] }

type System = 'linux' | 'linux-arm' | 'windows' | 'windows-arm'

/**
 * US dollars a minute by processor cores, as GitHub publishes them since 1 January 2026. Minutes are rounded up for
 * each job. Before 2026 a Windows minute counted as two Linux minutes and a macOS minute as ten; prices say the same.
 * https://docs.github.com/en/billing/reference/actions-runner-pricing
 */
const byCores: Readonly<Record<System, Readonly<Record<string, number>>>> = {
  linux: {
    1: 0.002,
    2: 0.006,
    4: 0.012,
    8: 0.022,
    16: 0.042,
    32: 0.082,
    64: 0.162,
    96: 0.252,
  },
  'linux-arm': { 2: 0.005, 4: 0.008, 8: 0.014, 16: 0.026, 32: 0.05, 64: 0.098 },
  windows: { 2: 0.01, 4: 0.022, 8: 0.042, 16: 0.082, 32: 0.162, 64: 0.322, 96: 0.552 },
  'windows-arm': { 2: 0.008, 4: 0.014, 8: 0.026, 16: 0.05, 32: 0.098, 64: 0.194 },
}

const gpu: Readonly<Partial<Record<System, number>>> = { linux: 0.052, windows: 0.102 }

const macos = { standard: 0.062, large: 0.077, xlarge: 0.102 } as const

/**
 * Versions of the images GitHub hosts, past and present. Another number in such a name makes it somebody's own name.
 * https://docs.github.com/en/actions/reference/runners/github-hosted-runners
 */
const image =
  /^(?:ubuntu-(?:latest|slim|\d\d\.\d\d)|windows-(?:latest|20\d\d|1\d)|macos-(?:latest|1[0-9]|2[0-9]))(?=$|-)/

/**
 * The price of a minute on a runner with these labels (joined by commas), or `undefined` where nobody can tell: own
 * prices come first, a `self-hosted` runner adds nothing to GitHub's bill, and dollars are not mixed with another currency. Larger runners are called as their owner likes; a
 * name that begins with a system and holds a number of cores (`ubuntu-24.04-16core`) is taken at its word.
 */
export function pricePerMinute(
  labels: string,
  { currency, prices }: Tariff = publishedPrices,
): number | undefined {
  const single = labels
    .split(',')
    .map((label) => label.trim())
    .filter(Boolean)
  const ours = prices.find(({ matches }) => matches(labels) || single.some(matches))
  if (ours) return ours.perMinute
  const known = single.map((label) => label.toLowerCase())
  if (known.includes('self-hosted')) return 0
  if (currency !== CURRENCY) return undefined
  return known.map(hostedPrice).find((price) => price !== undefined)
}

function hostedPrice(label: string): number | undefined {
  const words = label.split(/[-_]/)
  const rest = label.replace(image, '')
  const isStandard = rest !== label
  if (words[0] === 'macos') return isStandard ? macPrice(rest) : undefined
  const system = systemOf(words)
  if (!system) return undefined
  if (isStandard && (rest === '' || rest === '-arm')) return byCores[system][words[1] === 'slim' ? 1 : 2]
  if (words.includes('gpu')) return gpu[system]
  const cores = coresIn(words)
  return cores === undefined ? undefined : byCores[system][cores]
}

/** macOS runners cannot be named: what follows the version is Apple's chip or GitHub's size. */
function macPrice(rest: string): number | undefined {
  if (rest === '' || rest === '-intel' || rest === '-arm64') return macos.standard
  return rest === '-large' ? macos.large : rest === '-xlarge' ? macos.xlarge : undefined
}

function systemOf(words: readonly string[]): System | undefined {
  const arm = words.some((word) => word === 'arm' || word === 'arm64')
  if (words[0] === 'ubuntu' || words[0] === 'linux') return arm ? 'linux-arm' : 'linux'
  if (words[0] === 'windows') return arm ? 'windows-arm' : 'windows'
  return undefined
}

/** `16-cores`, `16core`, `16-core`, `8cpu`, `8vcpu`. */
function coresIn(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => /^\d{0,3}(?:cores?|v?cpus?)$/.test(word))
  const found = /^\d+/.exec(words[at] ?? '') ?? /^\d+$/.exec(words[at - 1] ?? '')
  return found?.[0]
}
