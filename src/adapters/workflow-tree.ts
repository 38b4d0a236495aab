/** A workflow file as plain data: `parseTree` knows the parser, and nothing else has to. */
export type Tree = Literal | Expression | readonly Tree[] | Members
export type Literal = string | number | boolean | undefined
export type Expression = { readonly expression: string }
export type Members = ReadonlyMap<string, Tree>

type Parser = typeof import('@actions/workflow-parser')
type Token = Parameters<Parser['isMapping']>[0]

/** Far above what people write, and the worst file of this size is read in less than a second. */
const MAX_LENGTH = 256 * 1024

/** Of a file with its aliases written out. A workflow needs a handful; more are a bomb. */
const MAX_ALIASES = 200
const MAX_NODES = 100_000

/**
 * Reads it with GitHub's own parser. What that objects to is kept where it can be read all the same: GitHub learns new
 * words before its parser does. `undefined` where it is not YAML, or made to exhaust us.
 */
export async function parseTree(text: string): Promise<Tree> {
  if (text.length > MAX_LENGTH) return undefined
  const parser = await import('@actions/workflow-parser')
  try {
    // The parser writes out every alias. Only a file with anchors has any.
    if (/&[^&\s]/.test(text) && !(await isSmallWrittenOut(text))) return undefined
    const trace = new parser.NoOperationTraceWriter()
    const root = parser.parseWorkflow({ name: 'workflow', content: text }, trace).value
    return root && treeOf(root, parser)
  } catch {
    // It throws on some malformed files, and runs out of stack on deep ones.
    return undefined
  }
}

function treeOf(token: Token, parser: Parser): Tree {
  if (parser.isMapping(token))
    return new Map([...token].map(({ key, value }) => [key.toString(), treeOf(value, parser)]))
  if (parser.isSequence(token)) return [...token].map((item) => treeOf(item, parser))
  if (parser.isBasicExpression(token)) return { expression: token.source ?? token.toString() }
  return parser.isString(token) || parser.isNumber(token) || parser.isBoolean(token) ? token.value : undefined
}

type Size = { readonly nodes: number; readonly aliases: number }

/** Counts without writing out: an alias is as large as what it stands for, which was counted before. */
async function isSmallWrittenOut(text: string): Promise<boolean> {
  const { isAlias, isCollection, isPair, isScalar, parseDocument } = await import('yaml')
  const anchors = new Map<string, Size>()
  const sizeOf = (node: unknown): Size => {
    // What is not known yet stands around the alias: a cycle, which the parser does not follow.
    if (isAlias(node)) return total([{ nodes: 0, aliases: 1 }, anchors.get(node.source) ?? total([])])
    if (isPair(node)) return total([sizeOf(node.key), sizeOf(node.value)])
    const items: readonly unknown[] = isCollection(node) ? node.items : []
    const size = total([{ nodes: 1, aliases: 0 }, ...items.map(sizeOf)])
    if ((isCollection(node) || isScalar(node)) && node.anchor !== undefined) anchors.set(node.anchor, size)
    return size
  }
  const { nodes, aliases } = sizeOf(parseDocument(text, { uniqueKeys: false }).contents)
  return nodes <= MAX_NODES && aliases <= MAX_ALIASES
}

function total(sizes: readonly Size[]): Size {
  return {
    nodes: sizes.reduce((sum, { nodes }) => sum + nodes, 0),
    aliases: sizes.reduce((sum, { aliases }) => sum + aliases, 0),
  }
}
