import { GraphQLError } from 'graphql'

/** What the token may. */
export type Scopes = Readonly<Record<string, 'read' | 'write'>>

/** GitHub's words for why something is missing. */
export type Refusal =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'RATE_LIMITED'
  | 'MAX_NODE_LIMIT_EXCEEDED'
  | 'EXCESSIVE_PAGINATION'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'ARGUMENT_LIMIT'

/** Thrown, or given in the place of a value, by what is asked: the answer has `null` there, and an entry in `errors`. */
export function refusal(type: Refusal, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

export function forbidden(): GraphQLError {
  return refusal('FORBIDDEN', 'Resource not accessible by integration')
}

/** As GitHub writes it: the type is beside the message, and not among the extensions. */
export function errorJson({ message, path, locations, extensions: { type } }: GraphQLError) {
  return {
    ...(typeof type === 'string' && { type }),
    ...(path && { path }),
    ...(type === 'FORBIDDEN' && { extensions: { saml_failure: false } }),
    ...(locations && { locations }),
    message,
  }
}
