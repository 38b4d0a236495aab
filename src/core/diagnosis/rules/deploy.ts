import type { Rule } from '../rule.ts'

/** Clouds, Terraform, Kubernetes, hosting, releases. */
export const deploy = [
  {
    id: 'terraform/error',
    category: 'deploy',
    strength: 'cause',
    pattern:
      /^[│╷] {0,3}Error: |^Error: (?:Invalid (?:function|reference|provider|for_each|count|resource|index|block)|Unsupported (?:argument|block type|attribute)|Reference to undeclared|Missing required argument|Error acquiring the state lock|Failed to (?:query available provider|install provider)|Inconsistent (?:dependency lock file|conditional)|No value for required variable|Failed to get existing workspaces|error configuring |No configuration files|Backend \w+ required|(?:creating|updating|deleting|reading) [A-Z]\w+ .{1,200}: |error (?:creating|reading|updating) )|^Error (?:acquiring|loading) the state/,
    meaning: 'Terraform could not plan or apply.',
    advice: 'Read the block it prints: it names the resource and the line.',
    prevention: 'Validate and plan on pull requests; lock provider versions.',
  },
  {
    id: 'terraform/format',
    category: 'lint/format',
    strength: 'cause',
    pattern: /terraform fmt.{0,60}(?:failed|exit)|^Terraform exited with code 3/,
    meaning: 'A file is not formatted as `terraform fmt` would.',
    advice: 'Run `terraform fmt -recursive`.',
    prevention: 'Format in a hook.',
  },
  {
    id: 'terraform/lint',
    category: 'lint/format',
    strength: 'cause',
    pattern: /^(?:Error|Warning|Notice): .{1,300} \([a-z]{2,20}_[a-z_]{2,60}\)$/,
    meaning: 'TFLint found a problem.',
    advice: 'Mend the place it names.',
    prevention: 'Run it in a hook.',
  },
  {
    id: 'cfn-lint/error',
    category: 'lint/format',
    strength: 'cause',
    pattern: /^E\d{4} \S/,
    followedBy: /^\S{1,300}\.(?:ya?ml|json|template):\d+:\d+$/,
    meaning: 'A template of CloudFormation has an error.',
    advice: 'Mend the place it names.',
    prevention: 'Run it in a hook.',
  },
  {
    id: 'ansible/lint',
    category: 'lint/format',
    strength: 'cause',
    pattern: /^[a-z][a-z-]{2,40}\[[a-z-]{2,40}\]: \S/,
    followedBy: /^\S{1,300}\.ya?ml:\d/,
    meaning: 'Ansible-lint found a problem.',
    advice: 'Mend the place it names.',
    prevention: 'Run it in a hook.',
  },
  {
    id: 'helm/error',
    category: 'deploy',
    strength: 'cause',
    pattern:
      /^(?:Error: (?:UPGRADE FAILED|INSTALLATION FAILED|INSTALL FAILED|release .{1,100} failed|parse error at|template: |execution error at|YAML parse error|values don't meet|failed to download|chart|found in Chart|cannot re-use a name|context deadline exceeded$|timed out waiting for the condition)|\[ERROR\] templates\/|Error: \d+ chart\(s\) (?:linted|failed))/,
    meaning: 'Helm could not render or install the chart.',
    advice: 'Render it locally with `helm template`; look at the events of the pods.',
    prevention: 'Lint and render charts on pull requests.',
  },
  {
    id: 'kubernetes/error',
    category: 'deploy',
    strength: 'cause',
    pattern:
      /(?:Error from server(?: \(\w+\))?: |error: (?:deployment|timed out waiting for the condition|unable to recognize|the server doesn't have|error validating|You must be logged in|no matches for kind)|ImagePullBackOff|CrashLoopBackOff|ErrImagePull|exceeded its progress deadline|Unable to connect to the server|The connection to the server .{1,100} was refused|Kubernetes cluster unreachable|error: current-context)/,
    meaning: 'The cluster refused the change, or the new version did not come up.',
    advice: 'Look at the events and logs of the pods.',
    prevention: 'Dry-run manifests on pull requests.',
  },
  {
    id: 'ansible/failed',
    category: 'deploy',
    strength: 'cause',
    pattern: /^fatal: \[[^\]]{1,200}\]: (?:FAILED|UNREACHABLE)! =>/,
    meaning: 'A task of Ansible failed on a host.',
    advice: 'Read `msg` in its answer; run it again with `-vvv`.',
    prevention: 'Run playbooks in check mode, or with Molecule, on pull requests.',
  },
  {
    id: 'aws/access-denied',
    category: 'auth/permission',
    strength: 'likely',
    pattern:
      /(?:is not authorized to perform: |An error occurred \((?:AccessDenied\w*|UnauthorizedOperation|ExpiredToken\w*|InvalidClientTokenId|SignatureDoesNotMatch|UnrecognizedClient\w*|Forbidden)\)|^(?:fatal error: )?Unable to locate credentials|NoCredentialsError|The security token included in the request is (?:expired|invalid)|Could not load credentials from any providers|AccessDenied(?:Exception)?: )/,
    meaning: 'The cloud refused the request: no credentials, or a role without this right.',
    advice: 'Give the role the action on the resource that it names.',
    prevention: 'Keep policies in code; test the deploy role on a staging account.',
  },
  {
    id: 'cloud/access-denied',
    category: 'auth/permission',
    strength: 'likely',
    pattern:
      /(?:PERMISSION_DENIED|Permission '.{1,100}' denied|does not have (?:permission|.{1,80} access)|AuthorizationFailed|AADSTS\d+|Request had insufficient authentication scopes|\b401 Unauthorized|\b403 Forbidden|HTTP(?: status)?(?: code)?[: ]+40[13]\b|status code 40[13]\b|indicate success: 40[13]\b|Unauthorized \(CODE: 401\)|ERROR: \(gcloud\.auth\.|Bad credentials|invalid_grant|"error":"(?:invalid_auth|not_authed)"|Invalid (?:API key|credentials|access token|token|authentication)|Authentication (?:failed|required)|^(?:Error: )?Login failed|\bE(?:NO|INVALID)(?:NPM|GH|GL|PYPI)TOKEN\b|\bEGITNOPERMISSION\b|(?:: |^)Unauthorized(?:$|\. )|Please log ?in (?:with|using|again)|No access token available|[Ff]ailed to authenticate|unable to authenticate|No existing credentials found|[Dd]efault credentials were not found|[Pp]lease run ['`](?:az|cargo) login|[Ff]ailed to acquire token|Could not fetch access token|specified token is not valid|error in libcrypto|account is required to proceed|(?:^|: )Access [Dd]enied|not logged in|InvalidAuthenticationToken|\bInvalidToken\b|Requires authentication|Error: Not authorized|[Nn]ot authorized to perform|invalid username\/password|[Tt]oken (?:has )?expired|expired token)/,
    meaning: 'A service refused the login or the request.',
    advice: 'Check the secret: set, current, allowed to do this.',
    prevention: 'Watch the expiry of tokens; prefer OIDC.',
  },
  {
    id: 'pulumi/error',
    category: 'deploy',
    strength: 'cause',
    pattern:
      /^\s+(?:error: )?\* (?:creating|updating|deleting|reading) \S|^\s+error: (?!\d+ error)(?=.{0,300}(?:status code|StatusCode|operation error|preview failed))/,
    meaning: 'Pulumi could not bring a resource into its state.',
    advice: 'Read what the cloud says of the resource.',
    prevention: 'Preview on pull requests.',
  },
  {
    id: 'cloud/error',
    category: 'deploy',
    strength: 'likely',
    pattern:
      /(?:ERROR: \(gcloud\.|An error occurred \(\w+\) when calling the|CREATE_FAILED|ROLLBACK_COMPLETE|UPDATE_ROLLBACK|Error: Failed to (?:deploy|create deployment|publish)|Deployment failed|Deploy failed|Error: Deployment .{1,100} failed|CloudFormation.{0,80}fail|Error deploying|DeploymentFailed|Creating Pages deployment failed|Failed to create deployment|pulumi:.{0,60}error|error: update failed|HTTPError: 40\d .{0,100}(?:upload\.pypi|test\.pypi)|File already exists|is already uploaded\b|gem versions is not allowed|\bWaiter \w{1,60} failed: |ResourceNotReady: |Deployment request failed for |Deployment was cancell?ed|version .{1,60} already (?:exists|published)|Release .{0,60}already exists|tag .{1,80} already exists|rsync error: |scp: (?!Connection closed))/,
    meaning: 'A deployment or release failed.',
    advice: 'Look at what the service says; a version that exists cannot be published again.',
    prevention: 'Try the deployment in staging first.',
  },
  {
    id: 'secret/missing',
    category: 'missing-secret/env',
    strength: 'likely',
    pattern:
      /(?:(?:[Mm]issing|[Rr]equired) (?:required )?(?:environment variables?|env(?:ironment)? vars?|secrets?|env)\b|Environment variable not found|[Ii]nvalid environment variables|(?:environment variable|env var|secret|Secret|SECRET)s? .{1,80}(?:is|are|was) (?:not set|missing|required|not defined|empty|undefined)|\b[A-Z][A-Z0-9]*_[A-Z0-9_]+ (?:is|must be|environment variable is) (?:not set|missing|required|undefined|not defined)|\b[A-Z][A-Z0-9]*_[A-Z0-9_]+ must be set\b|[Ee]nvironment variable '\w{2,60}' is required|[Mm]issing \w{2,30} environment variables|\bNo [A-Z][A-Z0-9]*_[A-Z0-9_]+ provided|Unset secret|secretOrPrivateKey must have|\b\w{2,30}(?:Url|Key|Token) is required|: unbound variable$|parameter null or not set|^\s*[A-Z][A-Z0-9]*_[A-Z0-9_]+: \[? ?'?(?:Invalid input|Required)|Input '\w+' (?:is required|has not been)|[Ss]et(?:ting)? (?:the |an? )?\w{3,60} (?:environment variable|(?:GitHub |repository )?secret)|No application encryption key has been specified|No (?:API key|token|auth token|credentials) (?:found|provided)|Parameter token or opts\.auth is required|[Mm]issing (?:\w{2,20} )?(?:API key|token|credentials)\b|\b\w{2,30} option is required|no token provided|at least one botToken|must specify the "?credentials_json|You must specify a region\b|(?:API[_ ]?KEY|TOKEN|[Tt]oken|api key) (?:is )?(?:not (?:set|provided|found|configured)|missing|required))/,
    meaning: 'A secret or variable that the step needs is not set.',
    advice: 'Add it in the settings, pass it in `env:`. Jobs of forks and of Dependabot do not get secrets.',
    prevention: 'Check all settings in one place at the start, and name the missing ones.',
  },
] as const satisfies readonly Rule[]
