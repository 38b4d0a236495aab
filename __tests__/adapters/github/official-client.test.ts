import { getOctokit } from '@actions/github'
import { afterAll, expect, test } from '@jest/globals'
import { scenarios } from '../../../simulator/scenarios/index.ts'
import { connect, connectWriting, simulate } from '../../fakes/real.ts'

const simulator = await simulate(scenarios['flaky-week'](1).world)
afterAll(async () => await simulator.close())

const { owner, name, now } = simulator.world
const octokit = getOctokit(simulator.token, { baseUrl: simulator.url })
const target = { owner, repo: name, per_page: 100 }

/** Of the adapter only Octokit's builder of requests is left; the whole client is the measure that it reads the same. */
test('GitHub’s own client lists the same runs, page by page', async () => {
  const theirs = await octokit.paginate(octokit.rest.actions.listWorkflowRunsForRepo, target)
  const { github } = connect(simulator)
  const ours = []
  for (let page = 1; ours.length < theirs.length; page++) {
    const { seen, total } = await github.runsCreated({ from: 0, to: now, page })
    expect(total).toBe(theirs.length)
    ours.push(...seen)
  }
  expect(ours.length).toBeGreaterThan(400)
  expect(ours.map(({ run: { id, sha, branch } }) => ({ id, sha, branch }))).toEqual(
    theirs.map(({ id, head_sha, head_branch }) => ({ id, sha: head_sha, branch: head_branch })),
  )
})

test('and the same jobs of an attempt', async () => {
  const run = simulator.world.runs.find(({ attempts }) => attempts.length > 1)
  if (!run) throw new Error('nothing was run again')
  const theirs = await octokit.paginate(octokit.rest.actions.listJobsForWorkflowRunAttempt, {
    ...target,
    run_id: run.id,
    attempt_number: 1,
  })
  const ours = await connect(simulator).github.jobs(run.id, 1)
  expect(ours.map(({ id, name, conclusion }) => ({ id, name, conclusion }))).toEqual(
    theirs.map(({ id, name, conclusion }) => ({ id, name, conclusion })),
  )
})

test('and the same issues, without the pull requests among them', async () => {
  const { world } = simulator
  const issue = { createdAt: now - 100, labels: ['ci'], reactions: { '+1': 1 } }
  for (let number = 1; number <= 130; number++)
    world.issues.push({ ...issue, number, title: `No. ${number}`, isPullRequest: number % 10 === 0 })
  const theirs = await octokit.paginate(octokit.rest.issues.listForRepo, { ...target, labels: 'ci' })
  const ours = await connectWriting(simulator).issues.labelled('ci', { state: 'open' })
  expect(theirs).toHaveLength(130)
  expect(ours.map(({ number, title, url }) => ({ number, title, url }))).toEqual(
    theirs
      .filter(({ pull_request }) => pull_request === undefined)
      .map(({ number, title, html_url }) => ({ number, title, url: html_url })),
  )
})
