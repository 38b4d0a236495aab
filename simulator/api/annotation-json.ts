import type { Annotation, World } from '../world.ts'

/** `check-annotation` of GitHub's OpenAPI description. What the runner says of a job has no place in a file. */
export function annotationJson(world: World, { level, message, title }: Annotation) {
  return {
    path: '.github',
    blob_href: `https://github.com/${world.owner}/${world.name}/blob/${world.defaultBranch}/.github`,
    start_line: 1,
    start_column: null,
    end_line: 1,
    end_column: null,
    annotation_level: level,
    title: title ?? '',
    message,
    raw_details: '',
  }
}
