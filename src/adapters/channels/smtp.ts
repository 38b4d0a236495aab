import { isIP } from 'node:net'
import { UserError } from '../../errors.ts'

/**
 * `tls` from the first byte, as on port 465; `starttls` after a greeting, as on port 587, and never without. `none`
 * only where it was asked for, for a relay in the runner's own network, and never with a password.
 */
export type SmtpSecurity = 'tls' | 'starttls' | 'none'

export type SmtpServer = {
  readonly host: string
  readonly port: number
  readonly security: SmtpSecurity
  readonly login: SmtpLogin | undefined
}

export type SmtpLogin =
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  | {
      readonly kind: 'oauth2'
      readonly user: string
      readonly clientId: string
      readonly clientSecret: string
      readonly refreshToken: string
      /** Where tokens are given out; Google's, if it is left out. */
      readonly tokenUrl?: string
    }

/** As the inputs say it; empty where they don't. */
export type SmtpInputs = {
  /** `smtps://user:password@host:465`, or `smtp://…` for STARTTLS. */
  readonly url: string
  readonly host: string
  readonly port: number | undefined
  readonly security: SmtpSecurity | undefined
  readonly user: string
  readonly password: string
  /** Instead of a password, where the provider has none: Exchange Online from 2027 on, and Gmail. */
  readonly oauth2: OAuth2Inputs | undefined
}

export type OAuth2Inputs = Omit<Extract<SmtpLogin, { kind: 'oauth2' }>, 'kind' | 'user'>

/** The server of the inputs: either all of it in the address, or piece by piece. Throws a `UserError` without secrets. */
export function smtpServer(inputs: SmtpInputs): SmtpServer {
  refuseContradictions(inputs)
  const { host, port, security, login } = inputs.url === '' ? pieces(inputs) : fromUrl(inputs)
  if (!isIP(host) && !/^[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?$/i.test(host)) {
    throw new UserError('The SMTP server is not the name of a host.', {
      hint: 'Give `smtp-host`, such as `smtp.example.com`, or all of it as `smtp-url`.',
    })
  }
  if (security === 'none' && login) {
    throw new UserError('A password would go over the network for everybody to read.', {
      hint: 'Leave `smtp-security` out, or `smtp-user` and `smtp-password`.',
    })
  }
  return { host, port: port ?? (security === 'tls' ? 465 : 587), security, login }
}

function refuseContradictions({ url, host, user, password }: SmtpInputs): void {
  if (url !== '' && (host !== '' || user !== '' || password !== '')) {
    throw new UserError('`smtp-url` and the pieces of it are both given.', {
      hint: 'Leave out either `smtp-url`, or `smtp-host`, `smtp-user` and `smtp-password`.',
    })
  }
  if (password !== '' && user === '') {
    throw new UserError('`smtp-password` is given without `smtp-user`.', { hint: 'Give both, or neither.' })
  }
}

type Parts = Pick<SmtpServer, 'host' | 'security' | 'login'> & { readonly port: number | undefined }

function pieces({ host, port, security, oauth2, ...names }: SmtpInputs): Parts {
  return {
    host,
    port,
    security: security ?? usualAt(port),
    login: loginOf(names, oauth2),
  }
}

function loginOf(
  { user, password }: Pick<SmtpInputs, 'user' | 'password'>,
  oauth2: OAuth2Inputs | undefined,
): SmtpLogin | undefined {
  if (user === '') return undefined
  if (oauth2 === undefined) return { kind: 'password', user, password }
  if (oauth2.tokenUrl !== undefined && !/^https:\/\/[a-z0-9.-]+\.[a-z]+\//i.test(oauth2.tokenUrl)) {
    throw new UserError(
      'The address that gives out tokens for the SMTP server does not begin with https://.',
      {
        hint: 'Of Microsoft it is https://login.microsoftonline.com/<tenant>/oauth2/v2.0/token; for Google leave it out.',
      },
    )
  }
  return { kind: 'oauth2', user, ...oauth2 }
}

function fromUrl({ url: text, security, oauth2 }: SmtpInputs): Parts {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:')) {
    throw new UserError('`smtp-url` is no address of an SMTP server.', {
      hint: 'It looks like smtps://user:password@smtp.example.com:465; signs such as @ and / in a password are written as %40 and %2F.',
    })
  }
  const [user, password] = [decoded(url.username), decoded(url.password)]
  const port = url.port === '' ? undefined : Number(url.port)
  return {
    // IPv6 stands in brackets in an address, and nowhere else.
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port,
    security: url.protocol === 'smtps:' ? 'tls' : (security ?? usualAt(port)),
    login: loginOf({ user, password }, oauth2),
  }
}

/** RFC 8314: nothing is said in the clear at 465. */
function usualAt(port: number | undefined): SmtpSecurity {
  return port === 465 ? 'tls' : 'starttls'
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Addresses alone, without names: `a@example.com, b@example.com`. Throws a `UserError`. */
export function mailAddresses(text: string, input: string, most: number): readonly string[] {
  const all = text.split(/[,\s]+/).filter(Boolean)
  const strange = all.find((one) => !MAIL_ADDRESS.test(one))
  if (strange !== undefined || all.length === 0 || all.length > most) {
    throw most === 1
      ? new UserError(`\`${input}\` must be one mail address.`, {
          hint: 'Such as `ci@example.com`, without a name.',
        })
      : new UserError(`\`${input}\` must be 1 to ${most} mail addresses, separated by commas.`, {
          hint: 'Such as `ops@example.com, dev@example.com`, without names.',
        })
  }
  return all
}

/** Narrower than the RFCs, and without anything that means something in a header. */
const MAIL_ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){0,8}$/i
