import type { Rule } from '../rule.ts'

/** Memory, disk, processes. */
export const machine = [
  {
    id: 'machine/out-of-memory',
    category: 'out-of-memory',
    strength: 'cause',
    pattern:
      /(?:JavaScript heap out of memory|java\.lang\.OutOfMemoryError|^\s*> Java heap space$|OutOfMemoryError: |OOMKilled|Out of memory: Kill|Cannot allocate memory|std::bad_alloc|fatal error: runtime: out of memory|MemoryError\b|CUDA out of memory|memory allocation of \d+ bytes failed|Allowed memory size of \d+ bytes exhausted|virtual memory exhausted|OutOfMemoryException|ENOMEM|GC overhead limit exceeded|(?:has|have|had)? ?r[ua]n out of memory|reaching memory limit|did not complete successfully: exit code: 137|\bline \d+: {1,4}\d+ Killed\b|Expiring Daemon because JVM heap space|Gradle build daemon disappeared unexpectedly|out of memory allocating|cc1plus: out of memory|c\+\+: fatal error: Killed signal|LLVM ERROR: out of memory|Killed signal terminated program|signal: 9, SIGKILL|terminated with signal 9|signal: killed)/,
    meaning: 'A process needed more memory than it may have.',
    advice:
      'Raise the limit (`NODE_OPTIONS=--max-old-space-size`, `-Xmx`), lower parallelism, or take a bigger machine.',
    prevention: 'Watch the memory of the job; split what grows.',
  },
  {
    id: 'machine/disk-full',
    category: 'disk-full',
    strength: 'cause',
    pattern:
      /(?:No space left on device|ENOSPC|There is not enough space on the disk|disk quota exceeded|You are running out of disk space|not enough free space|Disk full|insufficient disk space)/i,
    meaning: 'The disk of the machine is full.',
    advice: 'Remove tools and images that the job does not need, or take a bigger machine.',
    prevention: 'Prune images and caches before the large step; keep build output small.',
  },
  {
    id: 'machine/crash',
    category: 'flaky/unknown',
    strength: 'likely',
    pattern:
      /(?:Segmentation fault|SIGSEGV|core dumped|Fatal Python error: |Bus error|Illegal instruction|AddressSanitizer: |ThreadSanitizer: |UndefinedBehaviorSanitizer|LeakSanitizer: |runtime error: .{1,200} of type|# A fatal error has been detected by the Java Runtime|double free or corruption|^malloc\(\): |stack smashing detected)/,
    meaning: 'A process crashed.',
    advice: 'Look at the stack around it; run it under a debugger or with sanitizers.',
    prevention: 'Run sanitizers on a schedule; keep core dumps as artifacts.',
  },
  {
    id: 'machine/command-timeout',
    category: 'timeout',
    strength: 'likely',
    pattern:
      /(?:Command took >\d+\w{1,200}, returning 124|Command timed out after|timeout: sending signal TERM|Timeout was reached|timed out after \d+ ?(?:min|hour)|Exceeded (?:the )?time ?out of)/i,
    meaning: 'A command ran longer than it may.',
    advice: 'Find what hung; compare with the usual duration.',
    prevention: 'Give single tests a time limit, so that the slow one is named.',
  },
  {
    id: 'machine/command-not-found',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:: command not found$|^not found: \S+$|^\.\/\S+: not found$|\bsh: (?:\d{1,5}: )?[^:]{1,100}: not found$|is not recognized as (?:an internal or external command|(?:the|a) name of a cmdlet)|exec: "[^"]{1,200}": executable file not found|[Ee]xecutable `?[^`]{1,100}`? not found|spawn \S+ ENOENT|: No such file or directory: '[\w.-]{1,60}'$|Unable to locate executable file: )/,
    meaning: 'A program is not installed, or not on the path.',
    advice: 'Install it in an earlier step, or call it by its path.',
    prevention: 'Pin the image or the set-up of tools; new runner images drop tools.',
  },
  {
    id: 'machine/permission-denied',
    category: 'auth/permission',
    strength: 'likely',
    pattern:
      /(?:: Permission denied$|EACCES: permission denied|EPERM: operation not permitted|PermissionError: |Access is denied\.?$|sudo: a password is required|\(13: Permission denied\)|, are you root\?|likely that you need to grant write permissions|Operation not permitted$)/i,
    meaning: 'The user of the job may not read, write or run a file.',
    advice:
      'Make the script executable (`git update-index --chmod=+x`), or mend the owner of files that a container made.',
    prevention: 'Keep the executable bit in Git; run containers with the user of the runner.',
  },
  {
    id: 'machine/shared-library',
    category: 'dependency-resolution',
    strength: 'cause',
    pattern:
      /(?:cannot open shared object file|Library not loaded: |DLL load failed while importing|version `?GLIBC\w{0,4}_[\d.]+'? not found|error while loading shared libraries)/,
    meaning: 'A library of the system is missing or has another version.',
    advice: 'Install it, or take a build made for this system.',
    prevention: 'Build and run on the same image.',
  },
  {
    id: 'machine/port-in-use',
    category: 'runner/infrastructure',
    strength: 'cause',
    pattern:
      /(?:EADDRINUSE|address already in use|port is already allocated|Port \d+ is (?:already )?in use)/i,
    meaning: 'Another process already listens on the port.',
    advice: 'Stop the other one, or take a free port.',
    prevention: 'Let servers in tests choose port 0.',
  },
  {
    id: 'machine/apt',
    category: 'dependency-resolution',
    strength: 'cause',
    pattern: /^E: (?!Failed to fetch|Unable to fetch|Some index|Could not get lock|Unable to acquire)/,
    meaning: 'The package manager of the system could not install a package.',
    advice: 'Run `apt-get update` first; check the name for this version of the system.',
    prevention: 'Pin the runner image (`ubuntu-24.04`), as package names change between versions.',
  },
  {
    id: 'machine/apt-network',
    category: 'network',
    strength: 'cause',
    pattern:
      /^(?:E|Err):? ?(?:\d+ )?(?:Failed to fetch|Unable to fetch|Some index|Could not get lock|Unable to acquire)/,
    meaning: 'The mirror of the system packages could not be read, or another process holds the lock.',
    advice: 'Run it again.',
    prevention: 'Retry (`-o Acquire::Retries=3`), or build an image with the packages.',
  },
  {
    id: 'machine/homebrew',
    category: 'dependency-resolution',
    strength: 'cause',
    pattern:
      /^(?:Error: )?(?:No (?:available )?(?:formulae?|casks?) (?:or cask )?(?:with the name|found)|The `brew link` step did not complete|.{1,80}: no bottle available)|^ERROR: unable to select packages|^No match for argument: |^\S{1,80} not installed\. The package was not found|^(?:Chocolatey|choco) .{0,80}(?:failed|not found)/,
    meaning: 'The package manager of the system could not install a package.',
    advice: 'Check the name and the version of the system.',
    prevention: 'Pin the image of the runner.',
  },
] as const satisfies readonly Rule[]

/** After the compilers, which say the same of headers and libraries. */
export const files = [
  {
    id: 'machine/missing-file',
    category: 'configuration/workflow-syntax',
    strength: 'likely',
    pattern:
      /(?:: No such file or directory$|zip error: Nothing to do|ENOENT: no such file or directory|FileNotFoundError: |Cannot find path '|Could not find (?:a part of the path|file|the .{1,60}(?:directory|folder|file)\b)|open .{1,200}: no such file or directory|lstat .{1,200}: no such file|from non-existent path|can't open file '|config(?:uration)? file not found)/i,
    meaning: 'A file that the step needs is not there.',
    advice: 'Check the path and the working directory, and whether the step before made it.',
    prevention: 'Let the step that makes a file fail when it does not.',
  },
] as const satisfies readonly Rule[]
