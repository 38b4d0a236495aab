import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { anyText } from '../builders/texts.ts'
import { sharedPath, testWith } from '../shared.ts'

const lists = [
  'markdown/gfm-attack-payloads.json',
  'naughty-strings/blns.json',
  'workflow-commands/attack-payloads.json',
  'cards/chat-payloads.json',
]

export const testWithVectors = testWith('vectors')

export function vector(path: string): unknown {
  return JSON.parse(readFileSync(sharedPath(`vectors/${path}`), 'utf8'))
}

/** Every string in every list. */
export function hostileTexts(): readonly string[] {
  return [...new Set(lists.flatMap((path) => stringsIn(vector(path))))]
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

const pieces = [
  ...'`~!@#$%^&*()_-+={}[]|\\:;"\'<>,.?/ \t\n\r0123456789abcdefghxyz',
  ...[
    '@octocat',
    '#12',
    'GH-1',
    'o/r#1',
    'da39a3ee5e',
    ':100:',
    ':x:',
    'www.',
    'http://',
    'https://e.example',
  ],
  ...['](', '![', '[^1]', '<!--', '-->', '</details>', '</summary>', '<b>', '&lt;', '&#64;', '```', '~~~'],
  ...[
    '---',
    '- [ ] ',
    '1. ',
    '+ ',
    '> ',
    '    ',
    '\r\n',
    '\u202e',
    '\u200b',
    '\u00a0',
    '\u2028',
    '\u0085',
    '\ud800',
  ],
  ...[
    '::',
    '##[',
    '::set-output name=a::',
    '%0A',
    '\\|',
    '🟢',
    '–',
    'é',
    'Ж',
    '中',
    '\u3164',
    '\u2800',
    '\u0000',
  ],
]

/** Texts thick with what Markdown and the runner give a meaning to. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: anyText({ maxLength: 12 }) },
)
