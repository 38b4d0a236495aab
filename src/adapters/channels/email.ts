import { createHash } from 'node:crypto'
import type { SMTPTransportOptions } from 'nodemailer/lib/smtp-transport'
import type { Message } from '../../core/reports/message.ts'
import { toEmail } from '../../render/email.ts'
import { type Delivery, type Sender, said } from './delivery.ts'
import type { SmtpServer } from './smtp.ts'

export type EmailParts = {
  readonly server: SmtpServer
  readonly from: string
  /** From the inputs alone; nothing in a message adds to them. */
  readonly to: readonly string[]
  /** Servers to which links may lead. */
  readonly origins: readonly string[]
  /** Milliseconds without a byte; connections take as long at most, whole messages three times. */
  readonly idle: number
  /** Certificates of authorities besides those that Node knows. */
  readonly ca?: string
}

/** E-mail over SMTP. The messages of an incident refer to one parent, so that mail programs show one thread. */
export function email(parts: EmailParts): Sender {
  const { from, to, origins } = parts
  // Whoever gets it has been called.
  const options = { origins, mentions: [] }
  return {
    send: async (message) => {
      // A connection for each message: there are few, and one left open would keep the step from ending.
      const { createTransport } = await import('nodemailer')
      const transport = createTransport(transportOptions(parts))
      try {
        const { accepted, rejected } = await transport.sendMail({
          ...headersOf(message, parts),
          ...toEmail(message, options),
          signal: AbortSignal.timeout(3 * parts.idle),
        })
        return delivered({ accepted: accepted.length, rejected: rejected.length })
      } catch (error) {
        return failed(error)
      } finally {
        transport.close()
      }
    },
    preview: (message) => {
      const { subject, text } = toEmail(message, options)
      return `From: ${from}\nTo: ${to.join(', ')}\nSubject: ${subject}\n\n${text}`
    },
  }
}

function transportOptions({ server, idle, ca }: EmailParts): SMTPTransportOptions {
  const { host, port, security, login } = server
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(login && { auth: authOf(login, idle) }),
    connectionTimeout: idle,
    greetingTimeout: idle,
    socketTimeout: idle,
    dnsTimeout: idle,
    // Nothing in a message may name a file or an address to be read into it.
    disableFileAccess: true,
    disableUrlAccess: true,
    tls: { minVersion: 'TLSv1.2', ...(ca !== undefined && { ca }) },
  }
}

function authOf(login: NonNullable<SmtpServer['login']>, idle: number): SMTPTransportOptions['auth'] {
  if (login.kind === 'password') return { user: login.user, pass: login.password }
  const { user, clientId, clientSecret, refreshToken, tokenUrl } = login
  const token = { clientId, clientSecret, refreshToken, requestTimeout: idle }
  return { type: 'OAuth2', user, ...token, ...(tokenUrl !== undefined && { accessUrl: tokenUrl }) }
}

/** All that is not text: who gets it, and to which thread it belongs. */
function headersOf(message: Message, { from, to }: EmailParts) {
  return {
    from: { name: 'Pipeline Vitals', address: from },
    to: to.map((address) => ({ name: '', address })),
    envelope: { from, to: [...to] },
    // The same message sent again is the same to mail programs that look.
    messageId: messageId(message.idempotencyKey, from),
    // Of a message that never was: so each has the same parent, whichever of them arrives, and none is another's twin.
    references: [messageId(message.threadKey, from)],
    date: new Date(message.at),
    // No answers of those who are away: RFC 3834.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  }
}

function messageId(key: string, from: string): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 32)
  return `<pipeline-vitals.${hash}@${from.slice(from.indexOf('@') + 1)}>`
}

function delivered({ accepted, rejected }: Readonly<Record<'accepted' | 'rejected', number>>): Delivery {
  if (rejected === 0) return { kind: 'sent' }
  return { kind: 'sent', note: `the server refused ${rejected} of ${accepted + rejected} recipients` }
}

/** Codes of nodemailer behind which is a mistake in the settings. */
const lasting = ['EAUTH', 'ENOAUTH', 'EENVELOPE', 'ECONFIG', 'EREQUIRETLS', 'ETLS', 'EMESSAGE']

function failed(error: unknown): Delivery {
  const { code, responseCode, response }: Readonly<Record<string, unknown>> =
    typeof error === 'object' && error !== null ? { ...error } : {}
  const name = typeof code === 'string' && /^[A-Z0-9]{2,30}$/.test(code) ? code : 'unknown'
  if (typeof responseCode === 'number') {
    const words = typeof response === 'string' ? said(response) : ''
    // RFC 5321, 4.2.1: 4… passes, 5… stays.
    return { kind: 'failed', why: `SMTP ${name}${words}`, retryable: responseCode < 500 }
  }
  return { kind: 'failed', why: `SMTP ${name}`, retryable: !lasting.includes(name) }
}
