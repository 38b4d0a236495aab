/** What is going away, as an annotation announces it. */
export type Announced = { readonly id: string; readonly title: string; readonly advice: string }

type Rule = {
  /** Linear: messages are foreign text. */
  readonly pattern: RegExp
  readonly announces: (match: RegExpExecArray) => Announced
}

const files: Readonly<Record<string, string>> = {
  'set-output': '$GITHUB_OUTPUT',
  'save-state': '$GITHUB_STATE',
  'set-env': '$GITHUB_ENV',
  'add-path': '$GITHUB_PATH',
}

/**
 * The first that matches tells. Wordings: actions/runner, `src/Runner.Common/Constants.cs` and the annotations that
 * people quote in issues. Nobody but GitHub knows them all, so that the last one takes what only looks like one.
 */
const rules: readonly Rule[] = [
  {
    // "Node.js 20 is deprecated. The following actions target Node.js 20 but are being forced to run on Node.js 24: …"
    pattern: /\bnode(?:\.js)? ?(\d{1,2}) ?(?:actions )?(?:which )?(?:are|is)(?: being)? deprecated\b/i,
    announces: ([, version]) => ({
      id: `node${version}`,
      title: `Actions on Node.js ${version}`,
      advice: 'Use newer versions of the actions that the annotation names.',
    }),
  },
  {
    // "The `set-output` command is deprecated and will be disabled soon. Please upgrade to using Environment Files."
    pattern: /\bThe `(set-output|save-state|set-env|add-path)` command is (?:deprecated|disabled)\b/,
    announces: ([, command = '']) => ({
      id: command,
      title: `The workflow command ${command}`,
      advice: `Write to ${files[command]} instead, or use a newer version of the action that does it.`,
    }),
  },
  {
    // "This request has been automatically failed because it uses a deprecated version of `actions/upload-artifact: v3`."
    pattern: /\buses a deprecated version of `([\w./-]{1,100}): ?([\w.-]{1,64})`/,
    announces: ([, action, version]) => ({
      id: `${action}@${version}`,
      title: `${action} ${version}`,
      advice: 'GitHub refuses to run it. Use its newest version.',
    }),
  },
  {
    // "CodeQL Action major versions v1 and v2 have been deprecated. Please update all occurrences of …"
    pattern: /\bCodeQL Action (?:major versions? )?(v\d)\b[^\n]{0,60}\bdeprecated\b/,
    announces: () => ({
      id: 'codeql-action',
      title: 'The CodeQL Action in use',
      advice: 'Use its newest major version.',
    }),
  },
  {
    // "ubuntu-latest pipelines will use ubuntu-24.04 soon. For more details, see …"
    pattern:
      /\b((?:ubuntu|windows|macos)-latest)\b[^\n]{0,40}\b(?:will (?:use|migrate|move)|being redirected)\b/i,
    announces: ([, label = '']) => ({
      id: label.toLowerCase(),
      title: `The image behind ${label.toLowerCase()}`,
      advice: 'Try the new image before it comes by itself, or name the image that is wanted.',
    }),
  },
  {
    // "This is a scheduled macOS-11 brownout. The macOS-11 environment is deprecated and will be removed on …"
    pattern:
      /\b(ubuntu|windows|macos)[- ](?:server )?(\d[\d.]{0,6}\d(?:-\w{1,10})?)\b[^\n]{0,80}(?:deprecat|brownout|unsupported|retired|closing down|removed)/i,
    announces: ([, system = '', version]) => ({
      id: `${system.toLowerCase()}-${version}`,
      title: `The runner image ${system.toLowerCase()}-${version}`,
      advice: 'Run on a newer image.',
    }),
  },
  {
    // "Input 'save-always' has been deprecated with message: …"
    pattern: /^Input '([\w-]{1,60})' has been deprecated with message\b/,
    announces: ([, input]) => ({
      id: `input ${input}`,
      title: `The input ${input} of an action`,
      advice: 'Do as the annotation says.',
    }),
  },
]

/** Compilers and linters annotate the use of old functions; ours are about GitHub and say so. */
const goingAway =
  /\bdeprecat|\bbrownout|\bend of life\b|\bclosing down\b|\bwill be (?:removed|retired|unsupported)\b/i
const aboutGitHub = /\bgithub\.blog\/changelog\/|\bdocs\.github\.com\/|\bactions\/(?:runner|toolkit)/
const source = /\b(?:github\.blog\/changelog|github\.com|docs\.github\.com)\/([\w./-]{1,120})/

/** What an annotation says is going away; `undefined` where it says nothing of the kind. */
export function announcedBy(message: string): Announced | undefined {
  for (const { pattern, announces } of rules) {
    const match = pattern.exec(message)
    if (match) return announces(match)
  }
  if (!goingAway.test(message) || !aboutGitHub.test(message)) return undefined
  return {
    id: source.exec(message)?.[1]?.replace(/[./]+$/, '') ?? 'other',
    title: 'Something that GitHub is about to remove',
    advice: 'Do as the annotation says.',
  }
}
