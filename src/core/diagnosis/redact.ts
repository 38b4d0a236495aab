/**
 * Secrets by their usual shapes; what replaces them. The runner masks those it knows, and nothing else.
 * GitHub, Slack, AWS, Google, npm, PyPI, Docker, GitLab, Stripe, OpenAI and the like document their prefixes.
 */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})/g, '***'],
  [/\bglpat-[A-Za-z0-9_-]{20,64}/g, '***'],
  [/\bxox[abeoprs]-[A-Za-z0-9-]{10,255}/g, '***'],
  [/\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}\b/g, '***'],
  [/\bAIza[A-Za-z0-9_-]{35}/g, '***'],
  [/\bya29\.[A-Za-z0-9_-]{20,512}/g, '***'],
  [/\bnpm_[A-Za-z0-9]{36}/g, '***'],
  [/\bpypi-[A-Za-z0-9_-]{50,255}/g, '***'],
  [/\bdckr_pat_[A-Za-z0-9_-]{20,64}/g, '***'],
  [/\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,128}/g, '***'],
  [/\bsk-[A-Za-z0-9_-]{20,255}/g, '***'],
  [/\bhf_[A-Za-z0-9]{30,64}/g, '***'],
  [/\bSG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}/g, '***'],
  [/\beyJ[A-Za-z0-9_-]{10,2048}\.[A-Za-z0-9_-]{10,4096}\.[A-Za-z0-9_-]{10,1024}/g, '***'],
  [
    /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_-]{10,255}/g,
    'https://hooks.slack.com/***',
  ],
  [
    /https:\/\/discord(?:app)?\.com\/api\/webhooks\/[A-Za-z0-9/_-]{10,255}/g,
    'https://discord.com/api/webhooks/***',
  ],
  [/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----.{0,8192}/g, '***'],
  [/\b([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s:@/]{1,128}:[^\s@/]{1,256}@/gi, '$1***@'],
  [/\b(authorization: ?(?:basic|bearer|token) )[^\s'"]{6,4096}/gi, '$1***'],
  [
    /\b([\w-]{0,40}(?:password|passwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key)["']?\s{0,3}[=:]\s{0,3}["']?)(?!\*\*\*|undefined|null|true|false|none)[^\s"',;&]{8,512}/gi,
    '$1***',
  ],
]

/** Foreign text without what looks like a secret. Idempotent. */
export function redact(text: string): string {
  return shapes.reduce((rest, [shape, instead]) => rest.replace(shape, instead), text)
}
