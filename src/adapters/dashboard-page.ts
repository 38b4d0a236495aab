import { page } from '../dashboard/built.js'
import type { Page } from '../render/dashboard.ts'

/** The dashboard's own code as `npm run build` made it of `src/dashboard`. A chunk of its own, since few need it. */
export const dashboardPage: Page = page
