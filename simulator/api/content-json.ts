import { createHash } from 'node:crypto'
import type { World } from '../world.ts'

/** `content-file` of GitHub's OpenAPI description. */
export function contentJson(world: World, path: string, text: string) {
  const content = Buffer.from(text)
  const sha = createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
  const repository = `${world.owner}/${world.name}`
  const url = `https://api.github.com/repos/${repository}/contents/${path}?ref=${world.defaultBranch}`
  const gitUrl = `https://api.github.com/repos/${repository}/git/blobs/${sha}`
  const htmlUrl = `https://github.com/${repository}/blob/${world.defaultBranch}/${path}`
  return {
    name: path.split('/').at(-1),
    path,
    sha,
    size: content.length,
    url,
    html_url: htmlUrl,
    git_url: gitUrl,
    download_url: `https://raw.githubusercontent.com/${repository}/${world.defaultBranch}/${path}`,
    type: 'file',
    content: content.toString('base64'),
    encoding: 'base64',
    _links: { self: url, git: gitUrl, html: htmlUrl },
  }
}
