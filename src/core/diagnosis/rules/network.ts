import type { Rule } from '../rule.ts'

export const network = [
  {
    id: 'network/not-found',
    category: 'configuration/workflow-syntax',
    strength: 'likely',
    pattern:
      /curl: \(3\) |curl: \(22\) .{0,80}\b(?:400|404|410)\b|\bERROR 404: Not Found|HTTP Error 404: |404 Client Error: /,
    meaning: 'An address that the step reads does not exist.',
    advice: 'Check the address; a new release may have moved the file.',
    prevention: 'Pin versions in addresses of downloads.',
  },
  {
    id: 'network/rate-limit',
    category: 'registry-rate-limit',
    strength: 'cause',
    pick: 'last',
    pattern:
      /(?:toomanyrequests: |You have reached your (?:unauthenticated )?pull rate limit|429 Too Many Requests|(?:status|code|error|HTTP(?:\/\d(?:\.\d)?)?)[ :=]{1,2}429\b|E429|pull QPS exceeded|Rate exceeded|ThrottlingException|TooManyRequestsException|429 Client Error|reached GitHub rate limit)/i,
    meaning: 'A registry or service answered that there were too many requests.',
    advice: 'Wait and run it again; log in, so that the limit is yours alone.',
    prevention: 'Log in to the registry, use a mirror, cache what was fetched.',
  },
  {
    id: 'network/dns',
    category: 'network',
    strength: 'likely',
    pick: 'last',
    pattern:
      /(?:Could not resolve(?: host|: )|unable to resolve host|getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|Temporary failure (?:in name resolution|resolving)|Name or service not known|no such host|nodename nor servname provided|could not translate host name|UnknownHostException|Name resolution failed|NameResolutionError|failed to lookup address information)/i,
    meaning: 'The name of a host could not be resolved.',
    advice: 'Run it again. If the name is your own service, check that it is started and spelt right.',
    prevention: 'Retry downloads; wait for services to be healthy.',
  },
  {
    id: 'network/tls',
    category: 'network',
    strength: 'likely',
    pick: 'last',
    pattern:
      /(?:SSL certificate problem|\bSSLError\b|CERTIFICATE_VERIFY_FAILED|certificate (?:has expired|verify failed|is not trusted|signed by unknown authority)|x509: certificate|unable to (?:verify the first|get local issuer) certificate|SELF_SIGNED_CERT_IN_CHAIN|SSL_ERROR_SYSCALL|SSL routines|PKIX path building failed|TLS handshake (?:timeout|failed)|gnutls_handshake\(\) failed|tlsv1 alert)/i,
    meaning: 'A secure connection could not be made: an expired or unknown certificate, or a cut connection.',
    advice: 'Run it again; if it stays, check the certificate and the proxy.',
    prevention: 'Watch the expiry of certificates; keep CA bundles of images current.',
  },
  {
    id: 'network/server-error',
    category: 'network',
    strength: 'likely',
    pick: 'last',
    pattern:
      /(?:(?:returned error|HTTP(?:\/\d(?:\.\d)?)?(?: (?:error|status))?(?: code)?|[Ss]tatus(?: code)?(?: from registry)?|responded with|response code|server error|requested URL returned error|HTTP response)[ :=]{1,3}5\d\d\b|\b50[0234] (?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)|5\d\d Server Error|Received status code 5\d\d)/i,
    meaning: 'Another server failed.',
    advice: 'Run it again, and look at the status page of that service.',
    prevention: 'Retry with pauses; use a mirror or a cache.',
  },
  {
    id: 'network/connection',
    category: 'network',
    strength: 'likely',
    pick: 'last',
    pattern:
      /(?:\bE(?:CONNRESET|SOCKETTIMEDOUT|TIMEDOUT|CONNREFUSED|HOSTUNREACH|NETUNREACH|PIPE)\b|Connection (?:reset by peer|timed out|refused|aborted|was reset)|connect(?:ion)? (?:to .{1,100} )?timed out|connect: connection refused|ssh: connect to host |socket hang up|socket disconnected before|network is unreachable|No route to host|i\/o timeout|unexpected EOF|Read timed out|ReadTimeout(?:Error)?|ConnectTimeout|ConnectionError|ConnectException|SocketTimeoutException|Operation timed out|net\/http: request canceled|context deadline exceeded|curl: \((?:5|6|7|18|22|28|35|52|55|56|92)\)|fatal: unable to access|early EOF|RPC failed|error: (?:failed to )?download|Failed to fetch: `|dial tcp|Max retries exceeded with url|Network (?:Error|request failed|timeout)|net::ERR_\w+|UND_ERR_\w{1,200}|request to \S{1,200} failed|TypeError: fetch failed|Could not connect to server|Cannot connect to host |Could not fetch specs from|error sending request for url|CondaHTTPError|remote end hung up unexpectedly|Unable to connect to (?:the )?(?:remote|server)|Failed to download|Unable to download|download failed)/i,
    meaning: 'A connection could not be made or broke.',
    advice:
      'Run it again. If it is your own service or database, check that it runs and listens before it is used.',
    prevention: 'Retry downloads, cache dependencies, give services a health check.',
  },
] as const satisfies readonly Rule[]
