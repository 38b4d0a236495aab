import { SMTPServer } from 'smtp-server'
import { selfSigned } from './certificate.ts'

export type ReceivedMail = {
  readonly from: string
  readonly to: readonly string[]
  /** Headers and body as they came. */
  readonly raw: string
  readonly secure: boolean
  readonly user: string | undefined
}

export type MailServer = {
  readonly port: number
  /** The authority of its certificate, which is for `localhost`. */
  readonly ca: string
  readonly mails: ReceivedMail[]
  /** What the server says to the next messages instead of taking them; a code and words. */
  readonly refusals: { readonly code: number; readonly words: string }[]
  readonly close: () => Promise<void>
}

export type MailServerOptions = {
  /** `plain` does not know STARTTLS. */
  readonly security: 'tls' | 'starttls' | 'plain'
  /** Whoever sends must say these. */
  readonly login?:
    | { readonly user: string; readonly password: string }
    | { readonly user: string; readonly accessToken: string }
  /** Recipients that are not there. */
  readonly unknown?: readonly string[]
}

/** A mail server on this machine, which keeps what it gets. */
export async function startMailServer({
  security,
  login,
  unknown = [],
}: MailServerOptions): Promise<MailServer> {
  const { key, cert } = selfSigned(['localhost'])
  const mails: ReceivedMail[] = []
  const refusals: { readonly code: number; readonly words: string }[] = []
  const server = new SMTPServer({
    key,
    cert,
    secure: security === 'tls',
    disabledCommands: security === 'plain' ? ['STARTTLS'] : [],
    authOptional: login === undefined,
    // Whoever sends a password in the clear has made a mistake that a test should see.
    allowInsecureAuth: true,
    logger: false,
    closeTimeout: 100,
    authMethods: login && 'accessToken' in login ? ['XOAUTH2'] : ['PLAIN', 'LOGIN'],
    onAuth: ({ username, password, accessToken }, _, done) => {
      const right =
        username === login?.user &&
        (login !== undefined && 'accessToken' in login
          ? accessToken === login.accessToken
          : password === login?.password)
      done(right ? null : refused(535, '5.7.8 Username and Password not accepted'), { user: username ?? '' })
    },
    onRcptTo: ({ address }, _, done) =>
      done(unknown.includes(address) ? refused(550, '5.1.1 No such user') : null),
    onData: (stream, session, done) => {
      const pieces: Uint8Array[] = []
      stream.on('data', (piece: Uint8Array) => pieces.push(piece))
      stream.on('end', () => {
        const refusal = refusals.shift()
        if (refusal) return done(refused(refusal.code, refusal.words))
        const { mailFrom, rcptTo } = session.envelope
        mails.push({
          from: mailFrom === false ? '' : (mailFrom?.address ?? ''),
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(pieces).toString(),
          secure: session.secure === true,
          user: typeof session.user === 'string' ? session.user : undefined,
        })
        done()
      })
    },
  })
  // Clients that hang up, as those do who don't know its certificate.
  server.on('error', () => undefined)
  const listening = server.listen(0, '127.0.0.1')
  await new Promise((done) => listening.once('listening', done))
  const address = listening.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { port, ca: cert, mails, refusals, close: () => new Promise((done) => server.close(() => done())) }
}

function refused(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode })
}
