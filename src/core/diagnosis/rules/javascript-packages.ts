import type { Rule } from '../rule.ts'

/** npm, pnpm, Yarn, Bun, Deno. */
export const javascriptPackages = [
  {
    id: 'npm/peer-conflict',
    category: 'dependency-resolution',
    strength: 'cause',
    pattern:
      /(?:code ERESOLVE|unable to resolve dependency tree|ERESOLVE could not resolve|ERR_PNPM_PEER_DEP_ISSUES|Conflicting peer dependency: )/,
    meaning: 'Two packages ask for versions of a third that do not go together.',
    advice: 'Move the one that the message names to a version that fits; `--legacy-peer-deps` only hides it.',
    prevention: 'Let one tool update related packages together.',
  },
  {
    id: 'npm/lock-file',
    category: 'dependency-resolution',
    strength: 'cause',
    pattern:
      /(?:`npm ci` can only install packages when|The `npm ci` command can only install with an existing|ERR_PNPM_(?:OUTDATED_LOCKFILE|LOCKFILE_\w{1,200}|NO_LOCKFILE|BROKEN_LOCKFILE)|Your lockfile needs to be updated, but|The lockfile would have been (?:modified|created)|lockfile had changes, but lockfile is frozen|error: lockfile |YN0028: │ (?![-+])|Dependencies lock file is not found|The lockfile is out of date|Unsupported lockfile)/,
    meaning: 'The lock file is missing, or does not fit `package.json`.',
    advice: 'Install on your machine with the same version of the package manager and commit the lock file.',
    prevention: 'Set `packageManager`, so that everybody writes the same lock file.',
  },
  {
    id: 'npm/not-found',
    category: 'dependency-resolution',
    strength: 'cause',
    pattern:
      /(?:npm (?:ERR!|error) (?:code )?(?:E404|ETARGET|ENOVERSIONS|EUNSUPPORTEDPROTOCOL|EINVALIDPACKAGENAME|EINTEGRITY)|No matching version found for|npm (?:ERR!|error) 404|ERR_PNPM_(?:FETCH_404|NO_MATCHING_VERSION\w{0,200}|WORKSPACE_PKG_NOT_FOUND|TARBALL_INTEGRITY|SPEC_NOT_SUPPORTED\w{0,200})|Couldn't find (?:any versions for|package) "|error: No version matching|GET https:\/\/\S+ - 404|YN0035|error: Package not found|YN0027|failed to resolve$|Workspace not found|Integrity check failed)/,
    meaning: 'A package or version does not exist in the registry, or its content changed.',
    advice: 'Check name and version; a private package needs a token and its registry in `.npmrc`.',
    prevention: 'Publish before you depend on it; keep the lock file.',
  },
  {
    id: 'npm/authentication',
    category: 'auth/permission',
    strength: 'cause',
    pattern:
      /(?:npm (?:ERR!|error) (?:code )?(?:E401|E403|ENEEDAUTH|EOTP)|ERR_PNPM_FETCH_40[13]|YN0041|need auth This command requires|authentication token not provided|unauthenticated: User cannot be authenticated|You must be logged in to publish packages|npm (?:ERR!|error) (?:401|403)|cannot publish over the previously published)/,
    meaning: 'The registry refused the token, or there is none.',
    advice: 'Check `NODE_AUTH_TOKEN` and the registry in `.npmrc`.',
    prevention: 'Use trusted publishing, or watch the expiry of tokens.',
  },
  {
    id: 'npm/network',
    category: 'network',
    strength: 'cause',
    pattern:
      /npm (?:ERR!|error) (?:code |errno )?(?:ECONNRESET|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ERR_SOCKET_TIMEOUT|E5\d\d|FETCH_ERROR)|ERR_PNPM_(?:META_FETCH_FAIL|FETCH_5\d\d|TARBALL_FETCH)|There appears to be trouble with your network connection/,
    meaning: 'The registry did not answer.',
    advice: 'Run it again.',
    prevention: 'Cache the store of packages; raise `fetch-retries`.',
  },
  {
    id: 'npm/native-build',
    category: 'dependency-resolution',
    strength: 'cause',
    pattern:
      /(?:gyp ERR! (?:build error|configure error|not ok)|gyp ERR! find Python|node-pre-gyp ERR!|prebuild-install ERR!|npm (?:ERR!|error) command failed$|error: postinstall script|ERR_PNPM_IGNORED_BUILDS|Failed to load native binding|was compiled against a different Node\.js version)/,
    meaning: 'The install script of a package failed, often because it had to be compiled.',
    advice: 'Install the compiler and headers it wants, or take a version with a binary for this Node.js.',
    prevention: 'Prefer packages with prebuilt binaries; do not move to a new Node.js before they do.',
  },
  {
    id: 'pnpm/version',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:^ ?ERR_PNPM_(?:BAD_PM_VERSION|UNSUPPORTED_PM|OTHER_PM\w*|INVALID_WORKSPACE\w*)|This project is configured to use (?:pnpm|yarn|npm)|Cannot find matching keyid|The packageManager field|Usage Error: The project in .{1,200} was found but|packages field missing or empty|ERR_PNPM_NO_PKG_MANIFEST|ERR_PNPM_NO_IMPORTER|Couldn't find a package\.json|defines "packageManager": )/,
    meaning: 'The version of the package manager in the workflow and in `package.json` do not agree.',
    advice: 'Say it once: in `packageManager`.',
    prevention: 'Leave the version out of the workflow.',
  },
  {
    id: 'npm/error',
    category: 'dependency-resolution',
    strength: 'summary',
    pattern:
      /^(?:npm (?:ERR!|error) (?:code (?!ELIFECYCLE|EBADENGINE)|errno |Invalid Version|Cannot read propert|Unsupported URL Type|Exit handler never called|Tracker "|Maximum call stack)|\s?ERR_PNPM_(?!RECURSIVE|UNSUPPORTED_ENGINE)\w+|error: (?:.{1,100} )?failed to resolve|\S.{0,100} (?:pre|post)?install: Failed$|➤ YN\d{4}: .{0,40}(?:Failed|│.*error)|Usage Error: |error An unexpected error occurred: )/,
    meaning: 'The package manager failed.',
    advice: 'Look at its code and the lines around it.',
    prevention: 'Keep the lock file and the version of the package manager fixed.',
  },
] as const satisfies readonly Rule[]
