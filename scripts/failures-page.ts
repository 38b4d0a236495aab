import { categories } from '../src/core/diagnosis/category.ts'
import type { Rule } from '../src/core/diagnosis/rule.ts'
import { rules } from '../src/core/diagnosis/rules/index.ts'

/** `docs/failures.md`: the pack of rules, for people. */
export function failuresPage(): string {
  const parts = categories.flatMap((category) => {
    const own = rules.filter((rule) => rule.category === category)
    return own.length === 0 ? [] : [`## ${category}`, ...own.map(section)]
  })
  return `${[HEAD, ...parts].join('\n\n')}\n`
}

const HEAD = `# Failures that are known

Written by \`npm run generate\` from \`src/core/diagnosis/rules/\`. ${rules.length} rules name ${categories.length} kinds of failures by one line of a log each. Among several that match, the runner's own word on an end counts most, then what says a cause, then what is near the end of the failed step. Where no rule speaks, the best line is shown as not classified.

Try it: \`npm run -s diagnose -- FILE\` prints what is found in a log, as JSON.`

function section({ id, meaning, advice, prevention }: Rule): string {
  return [`### ${id}`, meaning, `* **Do**: ${advice}\n* **Prevent**: ${prevention}`].join('\n\n')
}
