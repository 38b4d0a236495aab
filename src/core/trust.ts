/**
 * Events that only people with write access, or GitHub itself, can start in the default branch's scope. In others
 * the workspace can hold strangers' files, and the cache is read-only at best, or could have been poisoned.
 * https://docs.github.com/en/actions/reference/security/secure-use
 */
export function isTrustedEvent(event: string): boolean {
  return ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'].includes(event)
}
