import { isBot } from '../accounts.ts'
import { iso, type Role } from '../world.ts'
import { MISSING, paged, type Route } from './call.ts'
import { userJson } from './repository-json.ts'

const repo = '/repos/{owner}/{repo}'

/** "The `maintain` role is mapped to `write` and the `triage` role is mapped to `read`." */
const permissions: Readonly<Record<Role, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
}

export const peopleRoutes: readonly Route[] = [
  {
    // https://docs.github.com/en/rest/users/users#get-the-authenticated-user: an app is no user.
    template: '/user',
    answer: ({ actor, world }) =>
      isBot(actor)
        ? { status: 403, message: 'Resource not accessible by integration' }
        : { json: publicUserJson(actor, world.now) },
  },
  {
    template: `${repo}/assignees`,
    answer: (call) =>
      paged(call, [...call.world.people.keys()], (page) => page.map((login) => userJson(login))),
  },
  {
    template: `${repo}/assignees/{assignee}`,
    answer: ({ world, path }) => (world.people.has(path.assignee ?? '') ? { nothing: true } : MISSING),
  },
  {
    template: `${repo}/collaborators/{username}/permission`,
    answer: ({ world, path: { username = '' } }) => {
      // Everybody may read what is public.
      const role = world.people.get(username) ?? 'read'
      const user = { ...userJson(username), role_name: role }
      return { json: { permission: permissions[role], role_name: role, user } }
    },
  },
]

function publicUserJson(login: string, now: number) {
  const unsaid = {
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
  }
  const counts = { public_repos: 1, public_gists: 0, followers: 0, following: 0 }
  return { ...userJson(login), ...unsaid, ...counts, created_at: iso(now), updated_at: iso(now) }
}
