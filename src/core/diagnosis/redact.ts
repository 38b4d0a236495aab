/**
 * Secrets by their usual shapes; what replaces them. The runner masks those it knows, and nothing else.
 * GitHub, Slack, AWS, Google, npm, PyPI, Docker, GitLab, Stripe, OpenAI and the like document their prefixes.
 */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})/g, '***'],
  [/(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20,64}/g, '***'],
  [/(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,255}/g, '***'],
  [/(?<![A-Za-z0-9])(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}\b/g, '***'],
  [/(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}/g, '***'],
  [/(?<![A-Za-z0-9])ya29\.[A-Za-z0-9_-]{20,512}/g, '***'],
  [/(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/g, '***'],
  [/(?<![A-Za-z0-9])pypi-[A-Za-z0-9_-]{50,255}/g, '***'],
  [/(?<![A-Za-z0-9])dckr_pat_[A-Za-z0-9_-]{20,64}/g, '***'],
  [/(?<![A-Za-z0-9])(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,128}/g, '***'],
  [/(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,255}/g, '***'],
  [/(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,64}/g, '***'],
  [/\bAGE-SECRET-KEY-1[A-Z0-9]{20,128}/g, '***'],
  [/(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}/g, '***'],
  [/(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{10,2048}\.[A-Za-z0-9_-]{10,4096}\.[A-Za-z0-9_-]{10,1024}/g, '***'],
  [
    /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_-]{10,255}/g,
    'https://hooks.slack.com/***',
  ],
  [
    /https:\/\/discord(?:app)?\.com\/api\/webhooks\/[A-Za-z0-9/_-]{10,255}/g,
    'https://discord.com/api/webhooks/***',
  ],
  [/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----.{0,8192}/g, '***'],
  // The lines of a key, as PEM and OpenSSH wrap them. Hashes are not in Base64.
  [/^(?=[^\n]{0,75}[A-Z])(?=[^\n]{0,75}[g-z])[A-Za-z0-9+/]{60,76}={0,2}$/gm, '***'],
  [/\b([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s:@/]{0,128}:[^\s@/]{1,256}@/gi, '$1***@'],
  [/\b(authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:basic|bearer|token) )[^\s'"]{6,4096}/gi, '$1***'],
  [/\b((?:set-)?cookie["']?:\s{0,3})[^\s*][^\r\n]{5,4095}/gi, '$1***'],
  // Signed addresses: Azure, whose webhooks of Teams are among them, Amazon, Google.
  [/([?&](?:sig|x-(?:amz|goog)-signature)=)[^\s&"'*]{8,1024}/gi, '$1***'],
  [
    /\b((?:docker|podman|helm registry) login\b(?:(?!\s-p )[^\n]){0,200}\s-p ["']?|sshpass -p ?["']?)(?![-*$])[^\s"']{3,512}/g,
    '$1***',
  ],
  // What is said on a command line; `-u 1000:1000` is a user and a group.
  [/(\s-(?:u|-user)[ =]["']?[^\s:"']{1,128}:)(?!\*\*\*|\d{1,9}(?:\s|$))[^\s"']{3,256}/g, '$1***'],
  [/(\s--[\w-]{0,40}(?:password|passwd|secret|token|api-key) ["']?)(?![-*$])[^\s"']{6,512}/gi, '$1***'],
  [
    /\b([\w-]{0,40}(?:password|passwd|secret|token|api[_-]?key|(?:shared[_-]?)?access[_-]?key|account[_-]?key|private[_-]?key)["']?\s{0,3}[=:]\s{0,3}["']?)(?!\*\*\*|undefined|null|true|false|none)(?:(?<=")[^"]{8,512}|(?<=')[^']{8,512}|[^\s"',;&]{8,512})/gi,
    '$1***',
  ],
]

/** Foreign text without what looks like a secret. Idempotent. */
export function redact(text: string): string {
  return shapes.reduce((rest, [shape, instead]) => rest.replace(shape, instead), text)
}
