import type { Rule } from '../rule.ts'

/** What the runner, GitHub's service and its usual actions say. */
export const actions = [
  {
    id: 'actions/job-timeout',
    category: 'timeout',
    strength: 'final',
    pattern:
      /^(?:Error: )?(?:The (?:action|job|operation) .{0,200}(?:has timed out after|has exceeded the maximum execution time of) \d+ ?minutes|The action has timed out\.|The operation was cancell?ed because it exceeded|The job running on runner .{1,200} has exceeded the maximum execution time)/,
    meaning: 'The job or step ran longer than its `timeout-minutes`.',
    advice: 'Look at the last lines before it for what hung or grew slower; compare with the usual duration.',
    prevention:
      'Set `timeout-minutes` a little above the slowest good run, and give single tests their own time limit.',
  },
  {
    id: 'actions/runner-lost',
    category: 'runner/infrastructure',
    strength: 'final',
    pattern:
      /^(?:Error: )?(?:The (?:self-hosted )?runner(?:: .{1,200}?)? (?:has received a shutdown signal|lost communication with the server)|The hosted runner(?:: .{1,200}?)? lost communication|The runner has been (?:deregistered|terminated))/i,
    meaning:
      'The machine went away in the middle of the job: stopped, reclaimed, or out of memory or network.',
    advice:
      'Run the job again. If it comes again at the same place, look for memory or CPU that runs out there.',
    prevention:
      'Use a bigger machine or less parallelism; for self-hosted runners, on-demand instead of spot machines.',
  },
  {
    id: 'actions/no-runner',
    category: 'runner/infrastructure',
    strength: 'final',
    pattern:
      /(?:[Jj]ob was not acquired by Runner|has encountered an internal error when running your job|No runner matching the specified labels was found|was not started because (?:recent account payments|the spending limit)|pod failed to come online|runner hook .{0,80}failed)/,
    meaning: 'No runner could take the job, or its container did not start.',
    advice: 'Check labels, runner groups, billing, and the state of the runner scale set.',
    prevention: 'Watch queue times; keep a spare runner of every label in use.',
  },
  {
    id: 'actions/cancelled',
    category: 'cancelled',
    strength: 'final',
    pattern:
      /^(?:Error: )?(?:The operation was cancell?ed\.?$|The run was cancell?ed by|Canceling since a higher priority waiting request|The job was cancell?ed because|A task was cancell?ed\.?$|received SIGINT$|Step cancell?ed by GitHub Actions)/,
    meaning:
      'Somebody or something cancelled the job: a person, a newer push (`concurrency`), or a failed sibling of the matrix (`fail-fast`).',
    advice: 'Look at the job that failed first; this one only followed.',
    prevention:
      'Set `fail-fast: false` where every leg should be heard; keep `cancel-in-progress` for pull requests.',
  },
  {
    id: 'actions/action-not-found',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:Can't find 'action\.yml', 'action\.yaml' or 'Dockerfile'|Unable to resolve action `?[^`]{1,200}`?, (?:unable to find version|repository not found)|An action could not be found at the URI|Could not find file .{0,200}action\.ya?ml|Missing download info for )/i,
    meaning: 'A `uses:` names an action, path or version that is not there.',
    advice: 'Check spelling and version; for a local action, check out the repository first.',
    prevention: 'Pin actions by commit and let Dependabot move them; run actionlint on pull requests.',
  },
  {
    id: 'actions/workflow-invalid',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:Invalid workflow file|The workflow is not valid|Unrecognized named-value: '|Unexpected value '[^']{0,100}'$|error parsing called workflow|The template is not valid|Unable to process file command '\w{1,20}' successfully|Invalid format '|Required property is missing: |^No file in .{1,300} matched to \[|Path Validation Error: |^Caching for '\w{1,20}' is not supported|^(?:Error: )?Some specified paths were not resolved|^(?:Error: )?An error occurred trying to start process ')/,
    meaning: 'The workflow, an expression in it, or an input of an action is not valid.',
    advice:
      'The message names the file and the value. An empty required input is often an unset secret or variable.',
    prevention: 'Run actionlint on pull requests that touch workflows.',
  },
  {
    id: 'actions/input-missing',
    category: 'missing-secret/env',
    strength: 'cause',
    pattern:
      /Input required and not supplied: |^(?:Error: )?(?:missing server host|can't connect without a private SSH key or password|Parameter token or opts\.auth is required)/,
    meaning: 'A required input of an action is empty, most often because a secret or variable is not set.',
    advice: 'Add the secret; jobs of forks and of Dependabot do not get any.',
    prevention: 'Check all secrets at the start of the job.',
  },
  {
    id: 'actions/pages',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /Get Pages site failed|Ensure GitHub Pages has been enabled|is not allowed to deploy to \S{1,100} due to environment protection rules/,
    meaning: 'GitHub Pages is not enabled, or this branch may not deploy to the environment.',
    advice:
      'Enable Pages with the source "GitHub Actions"; allow the branch in the settings of the environment.',
    prevention: 'Keep the rules of environments in mind when branches are renamed.',
  },
  {
    id: 'actions/unsupported-version',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:This request has been automatically failed because it uses a deprecated version of|is deprecated and will fail|The `(?:set-env|add-path|set-output|save-state)` command is disabled|Multiple versions of (?:pnpm|yarn) specified|No (?:pnpm|Go|Python|Node) version (?:is )?specified|The specified (?:node|python|go) version file at: .{1,200} does not exist)/,
    meaning:
      'An action or command is used in a version or way that is no longer supported, or is told two versions.',
    advice: 'Move to the version that the message names, or say the version in one place only.',
    prevention: 'Let Dependabot keep actions current.',
  },
  {
    id: 'actions/tool-version-not-found',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:The version '[^']{1,100}' with architecture '[^']{1,40}' was not found|Unable to find (?:Node|Go|Java|Python|Deno) version|Could not find (?:satisfied|matched) version for|^(?:Error: )?Version \S{1,40} with arch \S{1,20} not found|No matching (?:version|distribution) (?:was )?found for (?:SemVer|version)|Unsupported (?:java|distribution|platform) ?(?:version)?[: ])/i,
    meaning: 'A setup action was asked for a version of a tool that this machine cannot have.',
    advice: 'Ask for a version that exists for this operating system and processor.',
    prevention: 'Quote versions in YAML (`"3.10"`), and test new runner images before moving to `-latest`.',
  },
  {
    id: 'actions/artifact-not-found',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:Unable to (?:download artifact\(s\)|find an artifact|find any artifacts): ?|Unable to find (?:an artifact with the name|any artifacts)|Artifact not found for name|No files were found with the provided path: .{1,400}No artifacts will be uploaded|an artifact with this name already exists)/,
    meaning: 'The job wants an artifact that an earlier job or step did not leave; that one is the cause.',
    advice: 'Look at the job that should have uploaded it.',
    prevention:
      'Make the job depend on success of the one before (`needs`), and upload with `if-no-files-found: error`.',
  },
  {
    id: 'actions/action-download-failed',
    category: 'network',
    strength: 'cause',
    pattern:
      /^(?:Error: )?(?:Failed to (?:download (?:action|archive)|resolve action download info)|Unable to download actions? )/,
    meaning: 'The runner could not download an action from GitHub.',
    advice: 'Run it again, and look at githubstatus.com.',
    prevention: 'Fewer third-party actions in a job are fewer downloads; self-hosted runners can cache them.',
  },
  {
    id: 'actions/token-permission',
    category: 'auth/permission',
    strength: 'cause',
    pattern:
      /(?:Resource not accessible by (?:integration|personal access token)|GitHub Actions is not permitted to|refusing to allow (?:a|an) .{1,80} (?:to create or update workflow|without `?workflows?`?)|Permission to [\w.-]+\/[\w.-]+(?:\.git)? denied to|must have admin rights to Repository|^gh: .{1,200} \(HTTP 40[134]\)|^(?:Error: )?(?:HttpError: )?Not Found - https:\/\/docs\.github\.com\/rest)/,
    meaning: 'The token of the job may not do this.',
    advice:
      'Add the permission to the `permissions:` block of the job; tokens of forks and of Dependabot are read-only.',
    prevention:
      'Declare `permissions:` for every job, and do what needs writing in a workflow of the default branch.',
  },
  {
    id: 'gh/refused',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern: /^(?:GraphQL: |gh: .{1,200} \(HTTP 422\))/,
    meaning: 'GitHub understood what its command line asked for, and refused it.',
    advice: 'Read its answer: a setting of the repository, a branch or a state does not allow it.',
    prevention: 'Check the state before changing it.',
  },
  {
    id: 'actions/oidc-permission',
    category: 'auth/permission',
    strength: 'cause',
    pattern:
      /(?:Unable to get ACTIONS_ID_TOKEN_REQUEST_URL|Credentials could not be loaded, please check your action inputs|Could not assume role with OIDC|Error when requesting (?:an )?(?:OIDC|ID) token|Not authorized to perform sts:AssumeRoleWithWebIdentity|google-github-actions\/auth failed)/,
    meaning:
      'The job could not log in at the cloud: no `id-token: write`, a missing secret, or a role that does not trust this repository or branch.',
    advice: 'Check `permissions: id-token: write`, the name of the role, and its trust policy.',
    prevention: 'Keep the trust policy in code next to the workflow.',
  },
  {
    id: 'actions/api-rate-limit',
    category: 'registry-rate-limit',
    strength: 'cause',
    pattern:
      /(?:API rate limit exceeded|You have exceeded a secondary rate limit|rate limit exceeded for installation|abuse detection mechanism)/i,
    meaning: 'The requests to GitHub of this token or machine are used up.',
    advice: 'Run it again after the limit resets, within an hour.',
    prevention: 'Pass `github-token` to setup actions, cache what they fetch, and make fewer calls.',
  },
  {
    id: 'actions/cache-service',
    category: 'runner/infrastructure',
    strength: 'likely',
    pattern:
      /^(?:Error: )?(?:Failed to (?:restore|save): |Cache service responded with|getCacheEntry failed|reserveCache failed|Failed to (?:CreateArtifact|FinalizeArtifact|GetSignedArtifactURL)|Unable to make request: E)/,
    meaning: 'The cache or artifact service of GitHub did not answer as it should.',
    advice: 'Run it again, and look at githubstatus.com.',
    prevention: 'Treat caches as a help: a job should pass without one.',
  },
  {
    id: 'actions/github-script',
    category: 'flaky/unknown',
    strength: 'summary',
    pattern: /^(?:Unhandled error: |Error: Unhandled error: )/,
    meaning: 'A script of actions/github-script threw an error.',
    advice: 'The message is from the script or from the API it called.',
    prevention: 'Catch what the script can expect, and say what it was doing.',
  },
] as const satisfies readonly Rule[]
