import type { Job } from '../model.ts'

/** `3_build (ubuntu-latest, 22).txt`: how the zip of a run names the log of a job. Files of steps are in folders. */
const JOB_FILE = /^-?\d{1,6}_(?<name>[^/\\]{1,300})\.txt$/

/** GitHub cuts names of files; longer ones than this may have been. */
const CUT = 80

/**
 * Which file is of which of `jobs`. Some characters are left out of names and long names are cut, so that only letters
 * and digits are compared, and what is not certain is left out: `jobs` are all that the run has.
 */
export function jobFiles(
  files: readonly string[],
  jobs: readonly Pick<Job, 'id' | 'name'>[],
): ReadonlyMap<string, number> {
  const named = files.flatMap((file) => {
    const name = JOB_FILE.exec(file)?.groups?.name
    return name === undefined ? [] : [{ file, name, key: keyOf(name) }]
  })
  const isOf = ({ name, key }: (typeof named)[number], job: Pick<Job, 'name'>) =>
    key !== '' && (name.length < CUT ? keyOf(job.name) === key : keyOf(job.name).startsWith(key))
  return new Map(
    named.flatMap((one) => {
      const [job, ...others] = jobs.filter((job) => isOf(one, job))
      const isOnly = job && others.length === 0 && named.filter((other) => isOf(other, job)).length === 1
      return isOnly ? [[one.file, job.id] as const] : []
    }),
  )
}

function keyOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '')
}
