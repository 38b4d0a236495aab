import type { Rule } from '../rule.ts'

export const git = [
  {
    id: 'git/ref-not-found',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pick: 'last',
    pattern:
      /(?:fatal: couldn't find remote ref|A branch or tag with the name '.{1,200}' could not be found|fatal: (?:bad revision|ambiguous argument) '|fatal: invalid reference: |error: pathspec '.{1,200}' did not match|fatal: (?:Not a valid object name|no merge base)|fatal: Invalid revision range|fatal: reference is not a tree|^No tags? found\b|Remote branch \S+ not found in upstream|src refspec .{1,200} does not match any|[Rr]epository is a shallow clone)/,
    meaning: 'The branch, tag or commit is not in the clone: deleted, misspelt, or the clone is too shallow.',
    advice: 'Check that it still exists; give checkout `fetch-depth: 0` where history is compared.',
    prevention: 'Do not delete branches whose jobs still run; fetch as much history as the job compares.',
  },
  {
    id: 'git/push-rejected',
    category: 'auth/permission',
    strength: 'cause',
    pattern:
      /(?:remote: (?:Permission to|error: GH\d{3}|Write access to repository not granted)|! \[remote rejected\]|protected branch hook declined|push declined due to|GH013: Repository rule violations)/,
    meaning: 'GitHub refused the push: no write permission, a protected branch, or a rule.',
    advice: 'Give the job `contents: write`, or push to a branch and open a pull request.',
    prevention: 'Let automation push where rules allow it, with an app that may bypass them.',
  },
  {
    id: 'git/push-behind',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:! \[rejected\]|Updates were rejected because the (?:remote contains work|tip of your current branch is behind))/,
    meaning: 'Somebody else pushed in between.',
    advice: 'Run it again; pull with rebase before pushing.',
    prevention: 'Put jobs that push into one `concurrency` group.',
  },
  {
    id: 'git/push-failed',
    category: 'configuration/workflow-syntax',
    strength: 'summary',
    pattern: /^error: failed to push some refs/,
    meaning: 'A push was refused.',
    advice: 'Look at the lines above it.',
    prevention: 'Push in one job only, and fetch before it.',
  },
  {
    id: 'git/authentication',
    category: 'auth/permission',
    strength: 'cause',
    pattern:
      /(?:fatal: (?:could not read (?:Username|Password)|Authentication failed for)|fatal: repository '.{1,200}' not found|remote: (?:Repository not found|Invalid username or (?:password|token))|git@[\w.-]{1,100}: Permission denied|Permission denied \(publickey|Host key verification failed|fatal: Could not read from remote repository|ERROR: Repository not found)/,
    meaning: 'Git could not log in, or the repository is not visible to this token or key.',
    advice:
      'Check the token or deploy key, and whether it may read this repository (submodules and private dependencies too).',
    prevention: 'Use a GitHub App token for other repositories; watch the expiry of keys.',
  },
  {
    id: 'git/merge-conflict',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /^(?:CONFLICT \(\w|error: could not apply [0-9a-f]{6}|Automatic merge failed; fix conflicts|error: Your local changes to the following files would be overwritten|fatal: Not possible to fast-forward)/,
    meaning: 'Two changes touch the same lines, or local changes are in the way.',
    advice: 'Rebase or merge by hand.',
    prevention: 'Merge the base branch often, or use a merge queue.',
  },
  {
    id: 'git/large-file',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:exceeds GitHub's file size limit|This repository (?:is over its data quota|exceeded its LFS budget)|batch response: .{0,100}(?:LFS|quota|budget)|smudge filter lfs failed)/,
    meaning: 'A file is too large for Git, or the LFS budget is used up.',
    advice: 'Keep the file elsewhere, or raise the LFS budget.',
    prevention: 'Cache LFS objects in CI; check file sizes in a hook.',
  },
  {
    id: 'git/lock',
    category: 'runner/infrastructure',
    strength: 'cause',
    pattern: /fatal: Unable to create '.{1,300}\.lock': File exists|detected dubious ownership in repository/,
    meaning: 'Another git process, or another user, owns the clone.',
    advice: 'Clean the working tree of the self-hosted runner, or add it to `safe.directory`.',
    prevention: 'Use a fresh working tree for every job.',
  },
  {
    id: 'git/identity',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /^(?:fatal: (?:empty ident name|unable to auto-detect email address)|\*\*\* Please tell me who you are)/,
    meaning: 'Git does not know in whose name to commit.',
    advice: 'Set `user.name` and `user.email` before the commit.',
    prevention: 'Use an action that commits as the bot.',
  },
  {
    id: 'git/command-failed',
    category: 'configuration/workflow-syntax',
    strength: 'likely',
    pick: 'last',
    pattern:
      /Command '\['git', |(?:fatal|error): .{0,80}git (?:diff|log|fetch|merge-base|rev-parse) .{0,200}failed/,
    meaning: 'A script called git, and git gave up.',
    advice: 'Look at what git says; most often the commit is not in the clone.',
    prevention: 'Check out with `fetch-depth: 0` where history is compared.',
  },
  {
    id: 'git/fatal',
    category: 'configuration/workflow-syntax',
    strength: 'likely',
    pattern:
      /^(?:fatal: (?!unable to access|unable to connect|[Tt]he remote end hung up|write error|\[)|error: (?:invalid path '|unable to create file ))/,
    meaning: 'Git gave up.',
    advice: 'Read what it says; the lines above show the command.',
    prevention: 'Check out with the history and the credentials that later steps need.',
  },
  {
    id: 'git/difference',
    category: 'configuration/workflow-syntax',
    strength: 'summary',
    pattern: /^diff (?:--git a\/|current\/)/,
    meaning: 'The build changed files of the repository, or generated files are not current.',
    advice: 'Generate them anew and commit them.',
    prevention: 'Generate in a hook.',
  },
  {
    id: 'git/dirty-tree',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:checkout dirty|working (?:tree|directory) (?:is )?(?:dirty|not clean)|[Uu]ncommitted changes|(?:[Gg]enerated (?:files?|code|docs?)|[Ff]iles?) (?:is|are) (?:out of date|not up[- ]to[- ]date|out of sync)|Git is in a dirty state)/,
    meaning: 'The build changed files of the repository, or generated files are not current.',
    advice: 'Run the generator and commit the result, or ignore the files.',
    prevention: 'Run the generator in a hook.',
  },
] as const satisfies readonly Rule[]
