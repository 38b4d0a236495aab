/** `name`: a test that its runner lists as failed. `taken`: the line is part of such a list, and says no name yet. */
export type Listed = { readonly runner: string; readonly name: string } | 'taken' | undefined

/** Reads line after line of one list that no pattern of a single line can tell. */
export type ListReader = (text: string) => Listed

/** `  2 failed`, and below it the tests. */
function playwrightList(): ListReader {
  let listing = false
  return (text) => {
    const name = listing
      ? /^\s{4}((?:\[[^\]]{1,80}\] › )?\S{1,300}:\d{1,9}:\d{1,9} › .*)/
          .exec(text)?.[1]
          ?.replace(/[ ─=]{1,300}$/, '')
      : undefined
    if (name) return { runner: 'playwright', name }
    listing = /^\s{2}\d+ failed$/.test(text)
    return undefined
  }
}

const MAX_TITLE = 12

/** `  2 failing`, and below it titles over several lines, each with its number before and a colon after it. */
function mochaList(): ListReader {
  let listing = false
  let title: string[] = []
  return (text) => {
    const [, first] = /^\s{2}\d+\) (\S.*)$/.exec(text) ?? []
    const [, more] = /^\s{5,40}(\S.*)/.exec(text) ?? []
    if (/^\s{2}\d+ failing$/.test(text)) listing = true
    if (!listing) return undefined
    if (title.length > 0 && more && title.length < MAX_TITLE) title.push(more)
    else if (title.length === 0 && first) title = [first]
    else {
      const open = title.length > 0
      title = []
      return open ? 'taken' : undefined
    }
    if (!text.endsWith(':')) return 'taken'
    const name = title.join(' ').slice(0, -1)
    title = []
    return { runner: 'mocha', name }
  }
}

/** The place of a test, and below it its name; suites have names without a place. */
function nodeList(): ListReader {
  let placed = false
  return (text) => {
    const name = placed ? /^✖ (.+) \([\d.]+ms\)$/.exec(text)?.[1] : undefined
    placed = /^test at \S+:\d+:\d+$/.test(text)
    return name ? { runner: 'node', name } : undefined
  }
}

/** `Failing scenarios:`, and below it places with names. */
function behaveList(): ListReader {
  let listing = false
  return (text) => {
    if (text.startsWith('Failing scenarios:')) listing = true
    const name = listing ? /^\s{0,4}(\S{1,300}\.feature:\d{1,9} {1,2}\S.*)$/.exec(text)?.[1] : undefined
    return name ? { runner: 'behave', name } : undefined
  }
}

/** A number and a name, and below it `  Message:`. */
function jasmineList(): ListReader {
  let title: string | undefined
  return (text) => {
    const name = text === '  Message:' ? title : undefined
    title = /^\d+\) (\S.*)$/.exec(text)?.[1]
    return name ? { runner: 'jasmine', name } : undefined
  }
}

/** `Failure → spec/cart_spec.lua @ 22`, and below it the name. */
function bustedList(): ListReader {
  let placed = false
  return (text) => {
    const name = placed ? text.trim() : undefined
    placed = /^(?:Failure|Error) → \S{1,300} @ \d+$/.test(text)
    return name ? { runner: 'busted', name } : undefined
  }
}

/** One reader for each runner that has such a list. */
export const listReaders = (): readonly ListReader[] => [
  playwrightList(),
  mochaList(),
  nodeList(),
  behaveList(),
  jasmineList(),
  bustedList(),
]
