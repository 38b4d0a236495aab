import type { Page } from '../render/dashboard.ts'

/** `scripts/build.ts` writes this module beside the compiled sources. */
export declare const page: Page
