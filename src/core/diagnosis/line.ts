/** The runner's own marks at the start of a line. `command` is an echoed command line of an action or a shell. */
export type Mark =
  | 'group'
  | 'endgroup'
  | 'error'
  | 'warning'
  | 'start-action'
  | 'end-action'
  | 'command'
  | 'text'
  | 'other'

/** One line of a log as a person sees it. */
export type Line = {
  /** Position in the file, from 0, counting line feeds. */
  readonly index: number
  readonly mark: Mark
  /** Without time stamp, colours and mark. */
  readonly text: string
}

/** U+FEFF, and what becomes of its three bytes when they are read as code page 437, 850 or Windows-1252. */
const BYTE_ORDER_MARK = /^(?:\uFEFF|∩╗┐|´╗┐|ï»¿)/

/** What the runner puts before each line of a downloaded log. */
const TIME_STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/

/** What `gh run view --log` puts before that: job and step. */
const JOB_AND_STEP = /^[^\t]{1,200}\t[^\t]{1,200}\t(?=\uFEFF?\d{4}-\d\d-\d\dT)/

/** The rest of a control sequence (CSI: colours, cursor moves) after its escape character. ECMA-48, 5.4. */
const CONTROL_SEQUENCE = /^\[[0-?]{0,64}[ -/]{0,8}[@-~]/

/** BuildKit's `#12 3.456 `, which it puts before each line of a `RUN`. */
const BUILD_STEP = /^#\d{1,4} \d{1,6}\.\d{1,3} /

const MARK = /^##\[([a-z-]{1,20})(?: [^\]]{0,500})?\]/
const LOOSE_ERROR = /^::error(?: [^:]{0,500}(?::(?!:)[^:]{0,500}){0,8})?::/

/** What the page of a run shows instead of the mark, when its text is copied. */
const COPIED_ERROR = /^Error: (?=Process completed with exit code|The operation was cancell?ed|The process ')/

/** `raw` is one line without its line feed. A progress bar's carriage returns leave what stood last. */
export function cleanLine(index: number, raw: string): Line {
  let text = raw
    .replace(JOB_AND_STEP, '')
    .replace(BYTE_ORDER_MARK, '')
    .replace(TIME_STAMP, '')
    .replace(BYTE_ORDER_MARK, '')
  if (text.includes('\u001b')) text = withoutEscapes(text)
  if (text.includes('\r')) text = lastWritten(text)
  const [whole, name] = MARK.exec(text) ?? []
  if (whole !== undefined && name !== undefined) {
    const mark = markOf(name)
    // These two say what there is to say in the mark itself.
    return { index, mark, text: mark.endsWith('-action') ? whole : text.slice(whole.length) }
  }
  if (text.startsWith('[command]')) return { index, mark: 'command', text: text.slice('[command]'.length) }
  const [loose] = LOOSE_ERROR.exec(text) ?? []
  if (loose !== undefined) return { index, mark: 'error', text: text.slice(loose.length) }
  const copied = text.replace(COPIED_ERROR, '')
  if (copied !== text) return { index, mark: 'error', text: copied }
  return { index, mark: 'text', text: text.replace(BUILD_STEP, '') }
}

function withoutEscapes(text: string): string {
  const [first = '', ...parts] = text.split('\u001b')
  return first + parts.map(afterEscape).join('')
}

/** What is left of the text between two escape characters. Titles and links (OSC) end with BEL or `ESC \\`. */
function afterEscape(part: string): string {
  if (part.startsWith('[')) return part.replace(CONTROL_SEQUENCE, '')
  if (!part.startsWith(']')) return part.slice(1)
  const end = part.indexOf('\u0007')
  return end < 0 ? '' : part.slice(end + 1)
}

function lastWritten(text: string): string {
  return text.split('\r').findLast((part) => part.trim() !== '') ?? ''
}

function markOf(name: string): Mark {
  switch (name) {
    case 'group':
    case 'endgroup':
    case 'error':
    case 'warning':
    case 'command':
    case 'start-action':
    case 'end-action':
      return name
    default:
      return 'other'
  }
}
