/** Shorter ones would take the words out of every sentence. */
const MIN_LENGTH = 6

/**
 * Takes secrets out of texts of others, who may repeat what they were sent: the secrets themselves, as they stand in
 * addresses, in JSON and in Base64, and each part of an address.
 */
export function withoutSecrets(secrets: readonly string[]): (text: string) => string {
  const forms = new Set(secrets.flatMap((secret) => [secret, ...partsOf(secret)]).flatMap(formsOf))
  const longestFirst = [...forms]
    .filter((form) => form.length >= MIN_LENGTH)
    .toSorted((a, b) => b.length - a.length)
  return (text) => longestFirst.reduce((rest, form) => rest.replaceAll(form, '***'), text)
}

/** Of an address, what makes it secret: path, query and password, as a whole and piece by piece. */
function partsOf(secret: string): readonly string[] {
  if (!URL.canParse(secret)) return []
  const { pathname, search, searchParams, username, password } = new URL(secret)
  const pieces = [...pathname.split('/'), ...searchParams.values(), username, password]
  // Words like `workflows` and `webhooks` are in everybody's address.
  return [pathname + search, pathname, search, ...pieces.filter((piece) => /\d|[A-Z]|[^\w-]/.test(piece))]
}

function formsOf(secret: string): readonly string[] {
  const base64 = Buffer.from(secret).toString('base64')
  const decoded = decodable(secret) ? decodeURIComponent(secret) : secret
  return [
    ...[secret, decoded, encodeURIComponent(secret.toWellFormed()), encodeURI(secret.toWellFormed())],
    ...[JSON.stringify(secret).slice(1, -1), base64, base64.replace(/=+$/, '')],
  ]
}

function decodable(text: string): boolean {
  return !/%(?![0-7][0-9a-f])/i.test(text)
}
