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

Written by \`npm run generate\` from \`src/core/diagnosis/rules/\`. ${rules.length} rules name ${categories.length} kinds of failures by one line of a log each.

## Which line is the root

* The tool's own message, not what started the tool says of it: the exit, \`npm error code ELIFECYCLE\`, \`make: ***\`.
* Of many messages of one kind the first, as those after it often follow from it. Of what is said again while a program tries again, and of exceptions, the last: the innermost cause. The same holds for a message that is told again in the same words with the same line below it.
* The message, not its heading (\`Error: P1001\`) and not the count of messages; of messages that stand in each other the innermost. A heading that names a failing test is the root where no rule knows the message below it.
* The first line of a message that goes over several.
* Never a warning, shown code, a frame of a stack or a test that passed, whatever words it is made of; only a linter or compiler that calls nothing an error is told by its first warning.
* Of several causes the one nearest to the end of the failed step, and the runner's own word on an end before all.
* Where no rule speaks: what was marked as an error, else the beginning of the last lines that speak of one. It is shown as not classified.

Try it: \`npm run -s diagnose -- FILE\` prints what is found in a log, as JSON.`

/** Which of several lines is the root, where it is not the first. */
const picks: Readonly<Record<NonNullable<Rule['pick']>, string>> = {
  last: 'The last of several such lines is the root.',
  below: 'The line below it is the root.',
}

function section({ id, pick, meaning, advice, prevention }: Rule): string {
  const told = pick ? `${meaning} ${picks[pick]}` : meaning
  return [`### ${id}`, told, `* **Do**: ${advice}\n* **Prevent**: ${prevention}`].join('\n\n')
}
