import { address, choice, type Field, maybeNumber, secretOrNone, text } from './fields.ts'

/** The mail server, and whose mail it is: the channel is used once there is a server. */
export const mailSpec = {
  'smtp-url': secretOrNone({
    description: 'Mail server, as `smtps://user:password@host:465`, or `smtp://…` for STARTTLS.',
  }),
  'smtp-host': text({ description: 'Mail server, piece by piece instead of by `smtp-url`.' }),
  'smtp-port': maybeNumber({
    min: 1,
    max: 65_535,
    description: 'Its port; 587, or 465 for `smtp-security: tls`, if left out.',
  }),
  'smtp-security': choice({
    of: ['auto', 'starttls', 'tls', 'none'],
    default: 'auto',
    description:
      'How the connection is secured: `auto` is TLS on port 465 and else STARTTLS; `none` only for a relay in the runner’s own network.',
  }),
  'smtp-user': text({ description: 'Who sends, as the mail server knows them.' }),
  'smtp-password': secretOrNone({ description: 'Password of `smtp-user`.', spaces: 'allowed' }),
  'smtp-oauth2-client-id': text({
    description: 'Instead of a password: the client, with its secret and a refresh token below.',
  }),
  'smtp-oauth2-client-secret': secretOrNone({ description: 'Secret of the client.' }),
  'smtp-oauth2-refresh-token': secretOrNone({ description: 'Refresh token of `smtp-user`.' }),
  'smtp-oauth2-token-url': address({
    description: 'Where tokens are given out; Google’s, if left out.',
  }),
  'email-from': text({ description: 'Sender of mails.' }),
  'email-to': text({ description: 'Recipients of mails, separated by commas or line breaks.' }),
} as const satisfies Record<string, Field<unknown>>
