/** What a line says of itself where it is no more than a warning or a note: loggers' levels, `UserWarning:`. */
const WARNING =
  /^.{0,60}?(?:\[(?:warn(?:ing)?|info|debug|notice|trace) {0,8}\]|\b(?:WARN(?:ING)?|INFO|DEBUG|TRACE|NOTICE)\b[\]:]?|⚠|\b[Ww]arning:|\w+Warning: |^\s*(?:\d+:\d+\s+)?(?:warning|info|note|hint|npm warn)\b)/

/** How runners of tests and scripts with a list of checks begin or end a line on what went well. */
const PASSED =
  /^\s{0,80}(?:✓|✔|√|✅|\[?(?:ok|OK|PASS|PASSED|Passed)\b)|\.\.\.\s?(?:ok|OK|passed|PASSED|done|success)\.?\s*$|\bPASSED {1,20}\[ {0,3}\d+%\]$/

/** A line of code with its number, as messages show it below themselves; PHP_CodeSniffer's tables look alike. */
const CODE = /^\s{0,20}>?\s{0,8}\d{1,6}:? {0,4}[|│┆](?!\s(?:ERROR|WARNING)\b)/

/** Whether a line calls itself no more than a warning. */
export const isWarning = (text: string): boolean => WARNING.test(text)

/** Whether a line tells of a test or check that went well, whatever words its name is made of. */
export const isPassed = (text: string): boolean => PASSED.test(text)

/** Whether a line only shows code. */
export const isCode = (text: string): boolean => CODE.test(text)
