import type { Rule } from '../rule.ts'

export const docker = [
  {
    id: 'docker/registry-access',
    category: 'auth/permission',
    strength: 'cause',
    pattern:
      /(?:pull access denied for|denied: (?:requested access|permission_denied|installation not allowed|access forbidden)|unauthorized: (?:authentication required|incorrect username|access)|insufficient_scope|no basic auth credentials|Error response from daemon: (?:Get .{1,200}: unauthorized|login attempt)|Error: Cannot perform an interactive login|Username and password required|denied: User)/,
    meaning: 'The registry refused the login or the push.',
    advice: 'Log in before; give `packages: write`; check the name of the image.',
    prevention: 'Log in with the token of the job where the registry allows it.',
  },
  {
    id: 'docker/image-not-found',
    category: 'docker-build',
    strength: 'cause',
    pick: 'last',
    pattern:
      /(?:manifest (?:for .{1,200} not found|unknown)|failed to resolve source metadata for|no matching manifest for|: not found: manifest|repository does not exist|invalid reference format|^docker: unsupported media type |no match for platform in manifest)/,
    meaning: 'An image, tag or platform does not exist.',
    advice: 'Check name and tag, and whether it exists for this processor.',
    prevention: 'Pin images by digest and let Dependabot move them.',
  },
  {
    id: 'docker/copy-missing',
    category: 'docker-build',
    strength: 'cause',
    pattern:
      /(?:failed to (?:calculate checksum|compute cache key)|COPY failed: |ADD failed: |failed to read dockerfile|unable to prepare context|Dockerfile: no such file|dockerfile parse error|unknown instruction: |Multi-platform build is not supported|failed to solve: dockerfile)/,
    meaning: 'A file that the Dockerfile wants is not in the build context, or the Dockerfile is not valid.',
    advice: 'Check the path, the context and `.dockerignore`.',
    prevention: 'Build the image on pull requests.',
  },
  {
    id: 'docker/run-failed',
    category: 'docker-build',
    strength: 'summary',
    pattern:
      /(?:did not complete successfully: exit code|returned a non-zero code: \d+|failed to solve: |executor failed running|buildx (?:build )?failed with: |process "\/bin\/\w+ -\w+ .{1,400} did not complete)/,
    meaning: 'A command of the Dockerfile failed.',
    advice: 'Look at its output above.',
    prevention: 'Build the image on pull requests, with `--progress=plain`.',
  },
  {
    id: 'docker/daemon',
    category: 'runner/infrastructure',
    strength: 'cause',
    pattern:
      /(?:Cannot connect to the Docker daemon|Error response from daemon: (?!Get|login|pull|manifest|No such container|toomanyrequests)|failed to create shim task|OCI runtime (?:create|exec) failed|docker: Error response|failed to initialize builder|ERROR: failed to create cluster|Could not find a valid Docker environment|error during connect: )/,
    meaning: 'Docker on this machine failed.',
    advice: 'Run it again; check that the daemon runs and the command exists in the image.',
    prevention: 'Set up buildx in a step of its own.',
  },
  {
    id: 'docker/unhealthy',
    category: 'runner/infrastructure',
    strength: 'cause',
    pattern:
      /(?:dependency failed to start: |[Cc]ontainer .{1,100} is unhealthy|^Docker pull failed |^Failed to create network|Failed to initialize container|One or more containers failed to start|service .{1,60} (?:failed to build|didn't complete successfully)|container .{1,100} exited \(\d+\))/,
    meaning: 'A service container did not come up.',
    advice: 'Look at its log.',
    prevention: 'Give it a health check with enough retries.',
  },
  {
    id: 'android/emulator',
    category: 'runner/infrastructure',
    strength: 'cause',
    pattern:
      /Timeout waiting for emulator to boot|emulator: ERROR: |The emulator process .{1,80} has terminated/,
    meaning: 'The emulator of a phone did not start.',
    advice: 'Run it again; check that the machine allows KVM and has room for the image.',
    prevention: 'Cache the snapshot of a started emulator.',
  },
  {
    id: 'docker/lint',
    category: 'lint/format',
    strength: 'cause',
    pattern: /^.{1,200}:\d+ (?:DL|SC)\d{4} (?:error|warning|info)/,
    meaning: 'Hadolint found a problem in a Dockerfile.',
    advice: 'Mend the line it names.',
    prevention: 'Run it in a hook.',
  },
] as const satisfies readonly Rule[]
