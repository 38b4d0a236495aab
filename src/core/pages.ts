/** The page with the runs of a workflow; with all runs where it has no file, and so no page of its own. */
export function workflowUrl(repositoryUrl: string, path: string): string {
  const file = path.startsWith('dynamic/') ? undefined : path.split('/').at(-1)
  return `${repositoryUrl}/actions${file ? `/workflows/${encodeURIComponent(file.toWellFormed())}` : ''}`
}
