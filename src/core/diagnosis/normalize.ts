/** What differs between runs of one cause, and what stands for it. The order counts. */
const changing: readonly (readonly [RegExp, string])[] = [
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<id>'],
  [/\bsha(?:256|384|512)[:-][A-Za-z0-9+/=]{16,128}/g, '<hash>'],
  [/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?/g, '<time>'],
  [/\b\d\d:\d\d:\d\d(?:[.,]\d{1,9})?/g, '<time>'],
  [/\b0x[0-9a-f]+\b/gi, '<address>'],
  [/\b(?=[0-9a-f]{0,40}\d)(?=\d{0,40}[a-f])[0-9a-f]{7,128}\b/gi, '<hash>'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g, '<host>'],
  [/\b(localhost|host\.docker\.internal|\[::1?\]):\d{2,5}\b/g, '<host>'],
  // The place of the working tree, of tools and of temporary files; what stands below it stays.
  [
    /(?:\/home\/runner\/work|\/__w|\/Users\/runner\/work|\/github\/workspace|[A-Z]:[\\/]a)[\\/][\w.-]{1,100}[\\/][\w.-]{1,100}[\\/]/g,
    '',
  ],
  [
    /(?:\/opt\/hostedtoolcache|\/Users\/runner\/hostedtoolcache|[A-Z]:[\\/]hostedtoolcache)[\\/][^\s'"()]{0,200}/g,
    '<tool>',
  ],
  [
    /(?:\/tmp|\/var\/folders|\/private\/tmp|[A-Z]:[\\/]a[\\/]_temp|\/home\/runner\/work\/_temp)[\\/][^\s'"()]{0,200}/g,
    '<temporary>',
  ],
  [/\b\d+(?:\.\d+)? ?(?:ms|s|sec|secs|seconds|m|min|mins|minutes|h|hours)\b/g, '<duration>'],
  [/\b\d+(?:\.\d+)? ?(?:B|KB|KiB|kB|MB|MiB|GB|GiB|bytes)\b/g, '<size>'],
  [/:\d+:\d+\b/g, ':<at>'],
  [/\((\d+),(\d+)\)/g, '(<at>)'],
  [/\bline \d+(?:, column \d+)?/g, 'line <at>'],
  [/(\.\w{1,8}):\d+\b/g, '$1:<at>'],
  [/(\.\w{1,8})\(\d+\)/g, '$1(<at>)'],
  [/\b\d+\.\d{2,}(?=\D|$)/g, '<number>'],
  [/\d{4,80}/g, '<number>'],
  [/\\/g, '/'],
  [/\s{1,500}/g, ' '],
]

/** A line without what changes from run to run: times, places, hashes, ports, sizes. Idempotent. */
export function normalize(line: string): string {
  return changing.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), line).trim()
}
