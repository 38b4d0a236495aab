import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 14006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(98016);
const utils = __nccwpck_require__(64059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 78265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(64059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 98016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(31781);
const parse = __nccwpck_require__(78265);
const utils = __nccwpck_require__(64059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 31781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(64059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 64059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 20770:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(20218);


/***/ }),

/***/ 20218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var net = __nccwpck_require__(69278);
var tls = __nccwpck_require__(64756);
var http = __nccwpck_require__(58611);
var https = __nccwpck_require__(65692);
var events = __nccwpck_require__(24434);
var assert = __nccwpck_require__(42613);
var util = __nccwpck_require__(39023);


exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
exports.debug = debug; // for test


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 71553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 38198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withFirstPage)
/* harmony export */ });
/** What a page shows is taken for the present. Listings lag by up to a minute; the page may add half of that. */
const FRESH = 30;
/**
 * The same reads, with the newest page of runs asked for once: where the state is looked for among artifacts, that
 * page shows which of them are ours before the state, and its validator, can be read.
 */
function withFirstPage(github, clock) {
    let page;
    let answeredAt;
    const ask = async () => {
        const answer = await github.newestRuns(undefined);
        answeredAt = clock.now();
        return answer;
    };
    const newestRuns = async (etag) => {
        if (page && (answeredAt === undefined || clock.now() - answeredAt < FRESH))
            return await page;
        if (etag !== undefined)
            return await github.newestRuns(etag);
        answeredAt = undefined;
        page = ask();
        page.catch(() => {
            page = undefined;
        });
        return await page;
    };
    return { ...github, newestRuns };
}


/***/ }),

/***/ 83779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ restGitHub)
});

// EXTERNAL MODULE: ./lib/core/weekly/workflow-changes.js
var workflow_changes = __nccwpck_require__(53606);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/ports.js
var ports = __nccwpck_require__(30391);
;// CONCATENATED MODULE: ./lib/adapters/workflow-tree.js
/** Far above what people write, and the worst file of this size is read in less than a second. */
const MAX_LENGTH = 256 * 1024;
/** Of a file with its aliases written out. A workflow needs a handful; more are a bomb. */
const MAX_ALIASES = 200;
const MAX_NODES = 100_000;
/**
 * Reads it with GitHub's own parser. What that objects to is kept where it can be read all the same: GitHub learns new
 * words before its parser does. `undefined` where it is not YAML, or made to exhaust us.
 */
async function parseTree(text) {
    if (text.length > MAX_LENGTH)
        return undefined;
    const parser = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(532)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71532));
    try {
        // The parser writes out every alias. Only a file with anchors has any.
        if (/&[^&\s]/.test(text) && !(await isSmallWrittenOut(text)))
            return undefined;
        const trace = new parser.NoOperationTraceWriter();
        const root = parser.parseWorkflow({ name: 'workflow', content: text }, trace).value;
        return root && treeOf(root, parser);
    }
    catch {
        // It throws on some malformed files, and runs out of stack on deep ones.
        return undefined;
    }
}
function treeOf(token, parser) {
    if (parser.isMapping(token))
        return new Map([...token].map(({ key, value }) => [key.toString(), treeOf(value, parser)]));
    if (parser.isSequence(token))
        return [...token].map((item) => treeOf(item, parser));
    if (parser.isBasicExpression(token))
        return { expression: token.source ?? token.toString() };
    return parser.isString(token) || parser.isNumber(token) || parser.isBoolean(token) ? token.value : undefined;
}
/** Counts without writing out: an alias is as large as what it stands for, which was counted before. */
async function isSmallWrittenOut(text) {
    const { isAlias, isCollection, isPair, isScalar, parseDocument } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38815, 19));
    const anchors = new Map();
    const sizeOf = (node) => {
        // What is not known yet stands around the alias: a cycle, which the parser does not follow.
        if (isAlias(node))
            return total([{ nodes: 0, aliases: 1 }, anchors.get(node.source) ?? total([])]);
        if (isPair(node))
            return total([sizeOf(node.key), sizeOf(node.value)]);
        const items = isCollection(node) ? node.items : [];
        const size = total([{ nodes: 1, aliases: 0 }, ...items.map(sizeOf)]);
        if ((isCollection(node) || isScalar(node)) && node.anchor !== undefined)
            anchors.set(node.anchor, size);
        return size;
    };
    const { nodes, aliases } = sizeOf(parseDocument(text, { uniqueKeys: false }).contents);
    return nodes <= MAX_NODES && aliases <= MAX_ALIASES;
}
function total(sizes) {
    return {
        nodes: sizes.reduce((sum, { nodes }) => sum + nodes, 0),
        aliases: sizes.reduce((sum, { aliases }) => sum + aliases, 0),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/workflow-file.js

/** More than people write; what is behind is not judged. */
const MAX_SCHEDULES = 100;
const MAX_JOBS = 1000;
/** Of a name, a label or a condition, which are remembered. */
const MAX_TEXT = 1000;
/**
 * What a workflow file says, as far as it can be read. `undefined` where nothing can: it is not YAML or not a mapping, or
 * it is larger than any workflow, its aliases written out.
 */
async function parseWorkflowFile(text) {
    const root = await parseTree(text);
    if (!(root instanceof Map))
        return undefined;
    const on = root.get('on');
    return {
        events: eventsOf(on),
        ...(filtersPaths(membersOf(on).get('push')) && { filtersPaths: true }),
        schedules: listOf(membersOf(on).get('schedule')).flatMap(scheduleOf).slice(0, MAX_SCHEDULES),
        jobs: [...membersOf(root.get('jobs'))]
            .slice(0, MAX_JOBS)
            .map(([id, job]) => plannedJob(cut(id), membersOf(job))),
    };
}
/** `on: push`, `on: [push, …]` or `on: { push: … }`. */
function eventsOf(on) {
    const names = on instanceof Map ? [...on.keys()] : isList(on) ? on.map(textOf) : [textOf(on)];
    return names.filter((name) => name !== undefined).map(cut);
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushpull_requestpull_request_targetpathspaths-ignore */
function filtersPaths(push) {
    const members = membersOf(push);
    return members.has('paths') || members.has('paths-ignore');
}
function scheduleOf(entry) {
    const cron = textOf(membersOf(entry).get('cron'));
    const timezone = textOf(membersOf(entry).get('timezone'));
    return cron === undefined ? [] : [{ cron, ...(timezone !== undefined && { timezone }) }];
}
function plannedJob(id, job) {
    const timeout = job.get('timeout-minutes');
    const strategy = job.get('strategy');
    return {
        id,
        name: job.has('name') ? textOf(job.get('name')) : id,
        runner: labelsOf(job.get('runs-on')),
        timeoutMinutes: typeof timeout === 'number' && timeout > 0 ? timeout : undefined,
        continueOnError: toleranceOf(job.get('continue-on-error')),
        callsWorkflow: job.has('uses'),
        // A strategy is computed for the sake of its matrix.
        hasMatrix: isExpression(strategy) || membersOf(strategy).has('matrix'),
        condition: conditionOf(job.get('if')),
    };
}
/** One label, several, or `{ group, labels }`. GitHub does not name a group among a job's labels. */
function labelsOf(runsOn) {
    const wanted = runsOn instanceof Map ? runsOn.get('labels') : runsOn;
    const labels = isList(wanted) ? wanted.map(textOf) : [textOf(wanted)];
    return labels.length === 0 || labels.includes(undefined) ? undefined : cut(labels.join(', '));
}
function toleranceOf(value) {
    if (isExpression(value))
        return 'computed';
    return value === true ? 'yes' : 'no';
}
function conditionOf(value) {
    return isExpression(value) ? cut(value.expression) : textOf(value);
}
function membersOf(tree) {
    return tree instanceof Map ? tree : new Map();
}
function listOf(tree) {
    return isList(tree) ? tree : [];
}
function isList(tree) {
    return Array.isArray(tree);
}
function isExpression(tree) {
    return typeof tree === 'object' && 'expression' in tree;
}
/** A literal as text; `undefined` for an expression, and for what is no scalar. */
function textOf(tree) {
    return tree === undefined || typeof tree === 'object' ? undefined : cut(String(tree));
}
function cut(text) {
    return text.slice(0, MAX_TEXT);
}

// EXTERNAL MODULE: ./lib/core/model.js
var model = __nccwpck_require__(57206);
// EXTERNAL MODULE: ./lib/adapters/github/shape.js
var shape = __nccwpck_require__(55595);
;// CONCATENATED MODULE: ./lib/adapters/github/answers.js



/** GitHub's answers in our words. https://docs.github.com/en/rest/actions/workflow-runs */
function toSeenRun(value) {
    const run = (0,shape/* object */.Ik)(value, 'a run');
    const id = (0,shape/* integer */.nd)(run.id, 'a run’s id');
    const createdAt = (0,shape/* time */.kB)(run.created_at, 'created_at');
    const startedAt = run.run_started_at == null ? createdAt : (0,shape/* time */.kB)(run.run_started_at, 'run_started_at');
    const path = toPath((0,shape/* text */.Qq)(run.path ?? '', 'path'));
    const suite = (0,shape/* optionalText */.mR)(run.check_suite_node_id, 'check_suite_node_id');
    return {
        run: {
            id,
            workflowId: (0,shape/* integer */.nd)(run.workflow_id, 'workflow_id'),
            number: (0,shape/* integer */.nd)(run.run_number, 'run_number'),
            event: (0,shape/* text */.Qq)(run.event, 'event'),
            branch: (0,shape/* optionalText */.mR)(run.head_branch, 'head_branch'),
            sha: (0,shape/* text */.Qq)(run.head_sha, 'head_sha'),
            fromFork: isFromFork(run),
            createdAt,
            ...(suite !== undefined && { checkSuite: suite }),
            attempts: [
                {
                    number: Math.max(1, (0,shape/* integer */.nd)(run.run_attempt ?? 1, 'run_attempt')),
                    startedAt,
                    updatedAt: (0,shape/* time */.kB)(run.updated_at, 'updated_at'),
                    conclusion: endOf(run),
                },
            ],
        },
        workflow: {
            id: (0,shape/* integer */.nd)(run.workflow_id, 'workflow_id'),
            name: toName(run.name ?? '', 'name') || path,
            path,
        },
    };
}
function endOf({ status, conclusion }) {
    return (0,shape/* text */.Qq)(status, 'status') === 'completed'
        ? toConclusion((0,shape/* optionalText */.mR)(conclusion, 'conclusion'))
        : undefined;
}
/** People write names, and matrices and commands make them, of any length; they are kept and shown many times. */
function toName(value, what) {
    const name = (0,shape/* text */.Qq)(value, what);
    return name.length <= model/* MAX_NAME */.zB ? name : name.slice(0, model/* MAX_NAME */.zB).toWellFormed();
}
/** A word we do not know is neither a success nor a failure. */
function toConclusion(value) {
    return model/* conclusions */.fy.find((conclusion) => conclusion === value) ?? 'unknown';
}
/** `octo-org/repo/.github/workflows/ci.yml@main` and `.github/workflows/ci.yml@refs/heads/main` name the same file. */
function toPath(path) {
    const file = /(?:^|\/)(?<file>\.github\/workflows\/.+?\.ya?ml)(?:@.*)?$/s.exec(path)?.groups?.file;
    return file ?? path;
}
/** A deleted head repository is a fork's: ours cannot be deleted and still answer. */
function isFromFork(run) {
    if (run.repository === undefined)
        return false;
    const own = (0,shape/* object */.Ik)(run.repository, 'repository').id;
    return run.head_repository == null || (0,shape/* object */.Ik)(run.head_repository, 'head_repository').id !== own;
}
function toJob(value) {
    const job = (0,shape/* object */.Ik)(value, 'a job');
    const steps = (0,shape/* array */.YO)(job.steps ?? [], 'steps').flatMap(toStep);
    const labels = (0,shape/* array */.YO)(job.labels ?? [], 'labels').map((label) => (0,shape/* text */.Qq)(label, 'a label'));
    return {
        id: (0,shape/* integer */.nd)(job.id, 'a job’s id'),
        name: toName(job.name, 'a job’s name'),
        conclusion: endOf(job),
        startedAt: (0,shape/* time */.kB)(job.started_at, 'started_at'),
        completedAt: job.completed_at == null ? undefined : (0,shape/* time */.kB)(job.completed_at, 'completed_at'),
        failedStep: steps.find(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out')?.name,
        ...(labels.length > 0 && { runner: labels.join(', ') }),
        ...(job.steps != null && { steps: steps.filter(wasExecuted) }),
    };
}
/** Steps that have not begun say nothing. */
function toStep(value) {
    const step = (0,shape/* object */.Ik)(value, 'a step');
    if (step.started_at == null)
        return [];
    const startedAt = (0,shape/* time */.kB)(step.started_at, 'started_at');
    return [
        {
            name: toName(step.name, 'a step’s name'),
            conclusion: endOf(step),
            startedAt,
            // The end can be a second before the start, from another clock.
            completedAt: step.completed_at == null ? undefined : Math.max(startedAt, (0,shape/* time */.kB)(step.completed_at, 'completed_at')),
        },
    ];
}
function wasExecuted({ conclusion }) {
    return conclusion !== 'skipped';
}
function toListedWorkflow(value) {
    const workflow = (0,shape/* object */.Ik)(value, 'a workflow');
    const path = toPath((0,shape/* text */.Qq)(workflow.path, 'path'));
    return {
        id: (0,shape/* integer */.nd)(workflow.id, 'a workflow’s id'),
        name: toName(workflow.name, 'name') || path,
        path,
        state: (0,shape/* text */.Qq)(workflow.state, 'state'),
        createdAt: (0,shape/* time */.kB)(workflow.created_at, 'created_at'),
    };
}
function toArtifact(value) {
    const artifact = (0,shape/* object */.Ik)(value, 'an artifact');
    const run = artifact.workflow_run == null ? {} : (0,shape/* object */.Ik)(artifact.workflow_run, 'workflow_run');
    return {
        id: (0,shape/* integer */.nd)(artifact.id, 'an artifact’s id'),
        runId: run.id === undefined ? undefined : (0,shape/* integer */.nd)(run.id, 'a run’s id'),
        branch: (0,shape/* optionalText */.mR)(run.head_branch, 'head_branch'),
        fromThisRepository: run.repository_id !== undefined && run.repository_id === run.head_repository_id,
        expired: artifact.expired !== false,
    };
}
/** https://docs.github.com/en/rest/repos/contents#get-repository-content: base64 in lines, up to 1 MB. */
function toFileText(file) {
    const bytes = Buffer.from((0,shape/* text */.Qq)(file.content, 'content'), 'base64');
    if (file.encoding !== 'base64' || bytes.length !== (0,shape/* integer */.nd)(file.size, 'size')) {
        throw new errors/* ApiError */.hD('shape', 'GitHub did not send the whole file.');
    }
    return bytes.toString('utf8');
}

// EXTERNAL MODULE: ./lib/core/diagnosis/redact.js
var redact = __nccwpck_require__(76512);
// EXTERNAL MODULE: ./lib/core/failures/commit-range.js
var commit_range = __nccwpck_require__(96682);
// EXTERNAL MODULE: ./lib/render/literal.js
var literal = __nccwpck_require__(81091);
;// CONCATENATED MODULE: ./lib/adapters/github/commits.js





const MAX_NAME = 100;
/** https://docs.github.com/en/rest/commits/commits#compare-two-commits, asked for without pages: it ends with the newest. */
function toCommitRange(body, { base, head }) {
    const commits = (0,shape/* array */.YO)(body.commits, 'commits').map(toCommit);
    const total = (0,shape/* integer */.nd)(body.total_commits, 'total_commits');
    if (commits.length > total)
        throw new errors/* ApiError */.hD('shape', 'GitHub lists more commits than it counts.');
    return {
        base,
        head,
        total,
        onBaseAlone: (0,shape/* integer */.nd)(body.behind_by, 'behind_by'),
        commits: commits.slice(-commit_range/* MAX_COMMITS */.MP),
        files: toPaths(body.files),
    };
}
/** https://docs.github.com/en/rest/commits/commits#get-a-commit */
function toCommitWithFiles(body) {
    return { ...toCommit(body), files: toPaths(body.files) };
}
/** https://docs.github.com/en/rest/commits/commits#list-commits. Files are not among what it tells. */
function toWorkflowCommit(value) {
    const { commit } = (0,shape/* object */.Ik)(value, 'a commit');
    const { date } = (0,shape/* object */.Ik)((0,shape/* object */.Ik)(commit, 'commit').committer, 'committer');
    return { ...toCommit(value), at: (0,shape/* time */.kB)(date, 'date') };
}
function toCommit(value) {
    const { sha, commit, author } = (0,shape/* object */.Ik)(value, 'a commit');
    const inner = (0,shape/* object */.Ik)(commit, 'commit');
    const [title = ''] = (0,shape/* text */.Qq)(inner.message, 'message').split(/[\r\n]/, 1);
    const pull = (0,commit_range/* pullIn */.Fw)(title);
    return {
        sha: (0,shape/* text */.Qq)(sha, 'sha'),
        title: (0,literal/* cut */.Jj)((0,redact/* redact */.E)((0,literal/* oneLine */.TN)(title)), commit_range/* MAX_TITLE */.Og),
        author: authorOf(author, inner.author),
        ...(pull !== undefined && { pull }),
    };
}
/**
 * GitHub knows no account where the address in the commit belongs to none. The name in it is whatever its author wrote,
 * and must not be taken for a login.
 */
function authorOf(account, signature) {
    if (account != null) {
        const { login } = (0,shape/* object */.Ik)(account, 'author');
        if (typeof login === 'string')
            return (0,literal/* cut */.Jj)(login, MAX_NAME);
    }
    const name = signature == null ? '' : (0,literal/* oneLine */.TN)((0,shape/* text */.Qq)((0,shape/* object */.Ik)(signature, 'author').name ?? '', 'name'));
    return `${(0,literal/* cut */.Jj)(name, MAX_NAME)} (no account)`.trim();
}
function toPaths(files) {
    return (0,shape/* array */.YO)(files ?? [], 'files')
        .slice(0, commit_range/* MAX_FILES */.BE)
        .map((file) => (0,shape/* text */.Qq)((0,shape/* object */.Ik)(file, 'a file').filename, 'filename'));
}

// EXTERNAL MODULE: ./lib/core/dependencies/dependencies.js
var dependencies = __nccwpck_require__(34400);
;// CONCATENATED MODULE: ./lib/adapters/github/dependency-answers.js


/** What OVERVIEW says of dependencies. Each part is asked for apart, so that one refusal does not take the others along. */
function toDependencies(answer) {
    const { alerts, alerting, pulls } = answer.data;
    const { vulnerabilityAlerts } = partOf(alerts);
    const { hasVulnerabilityAlertsEnabled: enabled } = partOf(alerting);
    const { pullRequests } = partOf(pulls);
    return {
        vulnerabilities: vulnerabilityAlerts == null
            ? whyUnread('alerts', answer)
            : toVulnerabilities((0,shape/* object */.Ik)(vulnerabilityAlerts, 'vulnerabilityAlerts'), enabled === true),
        updates: pullRequests == null ? whyUnread('pulls', answer) : toUpdates((0,shape/* object */.Ik)(pullRequests, 'pullRequests')),
    };
}
function partOf(repository) {
    return repository == null ? {} : (0,shape/* object */.Ik)(repository, 'repository');
}
function whyUnread(part, { failures }) {
    const failed = [...failures].filter(([path]) => path === part || path.startsWith(`${part}.`));
    return failed.some(([, { type }]) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')
        ? 'forbidden'
        : 'failed';
}
/** Where alerts are switched off there are none either: no alert is only good news where GitHub would raise one. */
function toVulnerabilities({ nodes, totalCount }, enabled) {
    const open = (0,shape/* integer */.nd)(totalCount, 'totalCount');
    if (open === 0 && !enabled)
        return 'switched-off';
    return { open, alerts: (0,shape/* array */.YO)(nodes, 'nodes').flatMap((value) => toAlert(value) ?? []) };
}
/** `undefined` where it is not known how grave it is, or of what. */
function toAlert(value) {
    if (value == null)
        return undefined;
    const { number, createdAt, dependencyScope, securityVulnerability } = (0,shape/* object */.Ik)(value, 'an alert');
    if (securityVulnerability == null)
        return undefined;
    const vulnerability = (0,shape/* object */.Ik)(securityVulnerability, 'securityVulnerability');
    const word = (0,shape/* text */.Qq)(vulnerability.severity, 'severity').toLowerCase();
    const severity = dependencies/* vulnerabilitySeverities */.SP.find((known) => known === word);
    if (severity === undefined)
        return undefined;
    const { name, ecosystem } = (0,shape/* object */.Ik)(vulnerability.package, 'package');
    const fixed = vulnerability.firstPatchedVersion;
    return {
        number: (0,shape/* integer */.nd)(number, 'number'),
        severity,
        scope: dependencyScope === 'DEVELOPMENT' ? 'development' : 'runtime',
        ecosystem: dependency_answers_cut((0,shape/* text */.Qq)(ecosystem, 'ecosystem').toLowerCase()),
        name: dependency_answers_cut((0,shape/* text */.Qq)(name, 'name')),
        createdAt: (0,shape/* time */.kB)(createdAt, 'createdAt'),
        ...(fixed != null && { fixedIn: dependency_answers_cut((0,shape/* text */.Qq)((0,shape/* object */.Ik)(fixed, 'a version').identifier, 'identifier')) }),
    };
}
function toUpdates({ nodes, totalCount }) {
    const shown = (0,shape/* array */.YO)(nodes, 'nodes').flatMap((value) => value == null ? [] : [(0,shape/* object */.Ik)(value, 'a pull request')]);
    return {
        requests: shown.filter(({ author }) => (0,dependencies/* isUpdater */.mp)(loginOf(author))).map(toRequest),
        unseen: Math.max(0, (0,shape/* integer */.nd)(totalCount, 'totalCount') - shown.length),
    };
}
/** As REST says it: GraphQL leaves `[bot]` away. Whoever deleted their account has none. */
function loginOf(author) {
    if (author == null)
        return '';
    const { __typename: type, login } = (0,shape/* object */.Ik)(author, 'author');
    const name = (0,shape/* text */.Qq)(login, 'login').replace(/\[bot\]$/, '');
    return (0,shape/* optionalText */.mR)(type, '__typename') === 'Bot' ? `${name}[bot]` : name;
}
function toRequest({ number, title, createdAt }) {
    return {
        number: (0,shape/* integer */.nd)(number, 'number'),
        title: dependency_answers_cut((0,shape/* text */.Qq)(title, 'title')),
        createdAt: (0,shape/* time */.kB)(createdAt, 'createdAt'),
    };
}
function dependency_answers_cut(foreign) {
    return foreign.slice(0, dependencies/* MAX_NAME */.zB).toWellFormed();
}

// EXTERNAL MODULE: ./lib/adapters/github/queries.js
var queries = __nccwpck_require__(62790);
;// CONCATENATED MODULE: ./lib/adapters/github/graph-answers.js







/** Labels by which people say of one of our issues that it was no failure. */
const REJECTING_LABELS = ['not-ci', 'false-positive', 'false-alarm'];
/** GitHub's names of reactions in REST, which are shorter. */
const reactionNames = { THUMBS_UP: '+1', THUMBS_DOWN: '-1' };
/** Check suites by id; nulls stand for what is not there, or is no suite. */
function toSuites(values) {
    const suites = (0,shape/* array */.YO)(values, 'nodes').flatMap((value) => {
        if (value == null)
            return [];
        const json = (0,shape/* object */.Ik)(value, 'a check suite');
        if (json.workflowRun == null)
            return [];
        const updatedAt = (0,shape/* time */.kB)((0,shape/* object */.Ik)(json.workflowRun, 'workflowRun').updatedAt, 'updatedAt');
        return [[(0,shape/* text */.Qq)(json.id, 'id'), { updatedAt, conclusion: graph_answers_endOf(json), json }]];
    });
    return new Map(suites);
}
/**
 * The jobs of a suite; `more` where it has more than were asked for, `undefined` where they cannot be told: one of them
 * has neither begun nor ended, or none of what there is looks like a job, as on servers with other addresses.
 */
function toSuiteJobs(suite) {
    if (suite.checkRuns == null)
        return undefined;
    const { nodes, totalCount } = (0,shape/* object */.Ik)(suite.checkRuns, 'checkRuns');
    const checks = (0,shape/* array */.YO)(nodes, 'nodes');
    if (checks.length < (0,shape/* integer */.nd)(totalCount, 'totalCount'))
        return 'more';
    const found = checks.flatMap(toJobOfGraph);
    const jobs = found.filter((job) => job !== undefined);
    const isWhole = found.length === new Set(jobs.map(({ id }) => id)).size;
    return isWhole && (jobs.length > 0 || checks.length === 0) ? jobs : undefined;
}
/** One job, or none where a check run is another's; `undefined` stands for a job that does not say enough. */
function toJobOfGraph(value) {
    if (value == null)
        return [undefined];
    const check = (0,shape/* object */.Ik)(value, 'a check run');
    const id = /\/job\/(\d{1,15})(?:$|[?#])/.exec((0,shape/* optionalText */.mR)(check.detailsUrl, 'detailsUrl') ?? '')?.[1];
    if (id === undefined)
        return [];
    // A job that was cancelled before it began has only an end.
    const begin = check.startedAt ?? check.completedAt;
    if (begin == null)
        return [undefined];
    const steps = toSteps(check.steps);
    const annotations = check.annotations == null ? undefined : toAnnotations(check.annotations);
    return [
        {
            id: Number(id),
            name: toName(check.name, 'name'),
            conclusion: graph_answers_endOf(check),
            startedAt: (0,shape/* time */.kB)(begin, 'startedAt'),
            completedAt: check.completedAt == null ? undefined : (0,shape/* time */.kB)(check.completedAt, 'completedAt'),
            failedStep: steps?.find(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out')
                ?.name,
            ...(steps && { steps: steps.filter(wasExecuted) }),
            ...(annotations && { annotations }),
        },
    ];
}
function toSteps(value) {
    if (value == null)
        return undefined;
    const { nodes, totalCount } = (0,shape/* object */.Ik)(value, 'steps');
    if ((0,shape/* integer */.nd)(totalCount, 'totalCount') > queries/* STEPS_SHOWN */.Yg)
        return undefined;
    const shown = (0,shape/* array */.YO)(nodes, 'nodes');
    if (shown.includes(null))
        return undefined;
    return shown.flatMap((value) => {
        const step = (0,shape/* object */.Ik)(value, 'a step');
        if (step.startedAt == null)
            return [];
        const startedAt = (0,shape/* time */.kB)(step.startedAt, 'startedAt');
        return [
            {
                name: toName(step.name, 'name'),
                conclusion: step.conclusion == null ? undefined : conclusionOf(step.conclusion),
                startedAt,
                completedAt: step.completedAt == null ? undefined : Math.max(startedAt, (0,shape/* time */.kB)(step.completedAt, 'completedAt')),
            },
        ];
    });
}
function toAnnotations(value) {
    return (0,shape/* array */.YO)((0,shape/* object */.Ik)(value, 'annotations').nodes, 'nodes').flatMap((value) => {
        if (value == null)
            return [];
        const { annotationLevel, message, title } = (0,shape/* object */.Ik)(value, 'an annotation');
        return [toAnnotation(annotationLevel, (0,shape/* optionalText */.mR)(title, 'title'), (0,shape/* text */.Qq)(message, 'message'))];
    });
}
/** Titles often say what a message only explains. Either is remembered and shown: without what looks like a secret. */
function toAnnotation(level, title, message) {
    const whole = title && !message.startsWith(title) ? `${title}: ${message}` : message;
    const known = ['failure', 'warning', 'notice'].find((one) => one === String(level).toLowerCase());
    // Cut before, it could end within a secret.
    const told = (0,redact/* redact */.E)(whole.slice(0, 4 * model/* MAX_ANNOTATION */.n2));
    return { level: known ?? 'notice', message: told.slice(0, model/* MAX_ANNOTATION */.n2).toWellFormed() };
}
function graph_answers_endOf({ status, conclusion }) {
    return (0,shape/* text */.Qq)(status, 'status') === 'COMPLETED' ? conclusionOf(conclusion) : undefined;
}
function conclusionOf(value) {
    return toConclusion((0,shape/* optionalText */.mR)(value, 'conclusion')?.toLowerCase());
}
/** What could be read of the repository, and why the rest could not. */
function toOverview(answer) {
    const { data, failures } = answer;
    // With its reason among the failures, which asking again would not change.
    if (data.repository === null && failures.has('repository'))
        throw new errors/* ApiError */.hD('not-found', 'GraphQL does not show the repository.');
    const repository = (0,shape/* object */.Ik)(data.repository, 'repository');
    const own = data.own == null ? {} : (0,shape/* object */.Ik)(data.own, 'repository');
    // What people say is a target of its own in the report, which says what it needs; so do dependencies.
    const missing = [...failures]
        .filter(([path]) => path.startsWith('repository'))
        .map(([, { message }]) => ({ what: 'Schedules in workflow files', why: message.slice(0, 200) }));
    const branch = repository.defaultBranchRef == null ? {} : (0,shape/* object */.Ik)(repository.defaultBranchRef, 'branch');
    const commit = branch.target == null ? {} : (0,shape/* object */.Ik)(branch.target, 'target');
    return {
        ...(commit.committedDate != null && { newestCommitAt: (0,shape/* time */.kB)(commit.committedDate, 'committedDate') }),
        ...(!failures.has('repository.object') && { files: toFiles(repository.object) }),
        ...(own.issues != null && { opinions: toOpinions((0,shape/* object */.Ik)(own.issues, 'issues')) }),
        dependencies: toDependencies(answer),
        missing,
    };
}
/** The times of the newest commits that changed the files; those never changed are left out. */
function toFileChanges({ data }, paths) {
    const branch = (0,shape/* object */.Ik)((0,shape/* object */.Ik)(data.repository, 'repository').defaultBranchRef ?? {}, 'branch');
    const commit = (0,shape/* object */.Ik)(branch.target ?? {}, 'target');
    const changes = paths.flatMap((path, i) => {
        const [newest] = (0,shape/* array */.YO)((0,shape/* object */.Ik)(commit[`p${i}`] ?? { nodes: [] }, 'history').nodes, 'nodes');
        return newest == null
            ? []
            : [[path, (0,shape/* time */.kB)((0,shape/* object */.Ik)(newest, 'a commit').committedDate, 'committedDate')]];
    });
    return new Map(changes);
}
/** What the token may not see is not there. */
function toPulls({ data }, shas) {
    const repository = (0,shape/* object */.Ik)(data.repository ?? {}, 'repository');
    const pulls = shas.flatMap((sha, i) => {
        const commit = (0,shape/* object */.Ik)(repository[`c${i}`] ?? {}, 'a commit');
        const nodes = (0,shape/* array */.YO)((0,shape/* object */.Ik)(commit.associatedPullRequests ?? { nodes: [] }, 'pull requests').nodes, 'nodes');
        const found = nodes.flatMap((node) => (node == null ? [] : [(0,shape/* object */.Ik)(node, 'a pull request')]));
        const pull = found.find(({ mergedAt }) => mergedAt != null) ?? found[0];
        return pull ? [[sha, (0,shape/* integer */.nd)(pull.number, 'number')]] : [];
    });
    return new Map(pulls);
}
/** No folder of workflows is no workflow. Texts that are cut are left out. */
function toFiles(tree) {
    if (tree == null)
        return new Map();
    const entries = (0,shape/* array */.YO)((0,shape/* object */.Ik)(tree, 'the folder of workflows').entries ?? [], 'entries').flatMap((value) => {
        const { name, object: blob } = (0,shape/* object */.Ik)(value, 'a file');
        const file = (0,shape/* text */.Qq)(name, 'name');
        if (blob == null || !/\.ya?ml$/.test(file))
            return [];
        const { text: content, isTruncated } = (0,shape/* object */.Ik)(blob, 'a blob');
        if (content == null || isTruncated === true)
            return [];
        return [[`.github/workflows/${file}`, (0,shape/* text */.Qq)(content, 'text')]];
    });
    return new Map(entries);
}
function toOpinions({ nodes, totalCount }) {
    const issues = (0,shape/* array */.YO)(nodes, 'nodes').map((value) => {
        const { labels, reactionGroups } = (0,shape/* object */.Ik)(value, 'an issue');
        const names = labels == null ? [] : (0,shape/* array */.YO)((0,shape/* object */.Ik)(labels, 'labels').nodes, 'labels');
        return {
            labels: names.map((label) => (0,shape/* text */.Qq)((0,shape/* object */.Ik)(label, 'a label').name, 'name').toLowerCase()),
            reactions: (0,shape/* array */.YO)(reactionGroups ?? [], 'reactionGroups').map(toReaction),
        };
    });
    const all = issues.flatMap(({ reactions }) => reactions);
    return {
        issues: (0,shape/* integer */.nd)(totalCount, 'totalCount'),
        reactions: Object.fromEntries([...Map.groupBy(all, ({ name }) => name)]
            .map(([name, of]) => [name, of.reduce((sum, { count }) => sum + count, 0)])
            .filter(([, count]) => count > 0)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))),
        rejected: issues.filter(({ labels, reactions }) => labels.some((label) => REJECTING_LABELS.includes(label)) ||
            reactions.some(({ name, count }) => name === '-1' && count > 0)).length,
    };
}
function toReaction(value) {
    const { content, reactors } = (0,shape/* object */.Ik)(value, 'a reaction group');
    const name = (0,shape/* text */.Qq)(content, 'content');
    return {
        name: reactionNames[name] ?? name.toLowerCase(),
        count: (0,shape/* integer */.nd)((0,shape/* object */.Ik)(reactors, 'reactors').totalCount, 'totalCount'),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/graph-reads.js






/** Ids that GitHub takes for one `nodes`. */
const IDS = 100;
/** Jobs of a suite that are asked for at first; suites with more are asked for again, a few at a time. */
const FEW_JOBS = 20;
const MANY_JOBS = 100;
const LARGE_SUITES = 10;
/** The reads that GraphQL answers for many runs at once. By `label` our own issues are found. */
function graphReads(ask, repository, label) {
    const readJobs = async (suites, jobs, annotations) => await ask(queries/* SUITES_WITH_JOBS */.Qu, { suites, jobs, annotations }, (answer) => {
        refuseUnshown(answer);
        return [...toSuites(wholeList(answer.data.nodes, answer))].map(([id, { json, ...suite }]) => ({
            id,
            suite,
            jobs: toSuiteJobs(json),
        }));
    });
    return {
        suites: async (ids) => {
            if (ids.length > ports/* SUITES_LOOKED_AT */.RW)
                throw new RangeError(`${ids.length} suites are too many`);
            const parts = ['a', 'b', 'c', 'd', 'e'].map((name, i) => [name, ids.slice(i * IDS, (i + 1) * IDS)]);
            return await ask(queries/* SUITES */.KK, Object.fromEntries(parts), (answer) => {
                refuseUnshown(answer);
                const nodes = Object.values(answer.data).flatMap((nodes) => (0,shape/* array */.YO)(nodes, 'nodes'));
                const found = [...toSuites(wholeList(nodes, answer))];
                return new Map(found.map(([id, { json: _, ...suite }]) => [id, suite]));
            });
        },
        suitesWithJobs: async (ids, { annotations }) => {
            const found = await readJobs(ids, FEW_JOBS, annotations);
            const large = found.filter(({ jobs }) => jobs === 'more').map(({ id }) => id);
            try {
                for (let i = 0; i < large.length; i += LARGE_SUITES)
                    found.push(...(await readJobs(large.slice(i, i + LARGE_SUITES), MANY_JOBS, annotations)));
            }
            catch (error) {
                // The others were read all the same, and these can be asked for one by one.
                if (!(error instanceof errors/* ApiError */.hD))
                    throw error;
            }
            return new Map(found.flatMap(({ id, suite, jobs }) => jobs === undefined || jobs === 'more' ? [] : [[id, { ...suite, jobs }]]));
        },
        fileChanges: async (paths) => {
            if (paths.length > ports/* FILES_LOOKED_AT */.xm)
                throw new RangeError(`${paths.length} files are too many`);
            // A question has ten places; those left over ask for the first file again.
            const places = Array.from({ length: ports/* FILES_LOOKED_AT */.xm }, (_, i) => [`p${i}`, paths[i] ?? paths[0]]);
            return await ask(queries/* FILE_CHANGES */.Jk, { ...repository, ...Object.fromEntries(places) }, (answer) => toFileChanges(answer, paths));
        },
        pullsOf: async (shas) => {
            if (shas.length > ports/* COMMITS_LOOKED_AT */.SK)
                throw new RangeError(`${shas.length} commits are too many`);
            // As above.
            const places = Array.from({ length: ports/* COMMITS_LOOKED_AT */.SK }, (_, i) => [`c${i}`, shas[i] ?? shas[0]]);
            return await ask(queries/* PULLS */.pX, { ...repository, ...Object.fromEntries(places) }, (answer) => toPulls(answer, shas));
        },
        overview: async () => {
            const { files, ...overview } = await ask(queries/* OVERVIEW */.wS, { ...repository, label }, toOverview);
            return { ...overview, ...(files && { files: await parseFiles(files) }) };
        },
    };
}
/** Every null in a list has its error; one without is a broken answer, not a run that is gone. */
function wholeList(nodes, { failures }) {
    const list = (0,shape/* array */.YO)(nodes, 'nodes');
    if (list.filter((node) => node == null).length > failures.size)
        throw new errors/* ApiError */.hD('shape', 'GraphQL left out runs without saying why.');
    return list;
}
async function parseFiles(texts) {
    const files = new Map();
    for (const [path, text] of texts) {
        const file = await parseWorkflowFile(text);
        if (file)
            files.set(path, file);
    }
    return files;
}
/**
 * Only what GraphQL says it does not find is gone: what the token may not read, or what GitHub did not get to in its
 * time, is null too. A suite without its jobs is one that has too many.
 */
function refuseUnshown({ failures }) {
    for (const [path, { type, message }] of failures) {
        if (type === 'FORBIDDEN')
            throw new errors/* ApiError */.hD('forbidden', 'The token may not read jobs over GraphQL; it needs `checks: read`.');
        if (type !== 'NOT_FOUND' && !path.includes('.checkRuns'))
            throw new errors/* ApiError */.hD('server', `GraphQL did not show all: ${message.slice(0, 200)}`);
    }
}

// EXTERNAL MODULE: ./lib/adapters/github/graphql.js
var graphql = __nccwpck_require__(87067);
// EXTERNAL MODULE: ./lib/adapters/github/labelled-issues.js
var labelled_issues = __nccwpck_require__(81816);
// EXTERNAL MODULE: ./lib/core/diagnosis/encoding.js
var encoding = __nccwpck_require__(46948);
// EXTERNAL MODULE: ./lib/core/failures/log-window.js
var log_window = __nccwpck_require__(67946);
;// CONCATENATED MODULE: ./lib/adapters/github/store.js


/** The address is good for one minute. https://docs.github.com/en/rest/actions/workflow-jobs */
const ADDRESSES = 2;
/**
 * What GitHub keeps at a store, piece by piece. GitHub answers with a signed address, which is of another host: it gets
 * no header of ours, above all not the token. An address that has gone stale is asked for once more.
 */
async function fromStore({ transport, locate }, consume) {
    for (let tried = 1;; tried++) {
        const url = await locate(({ status, headers }) => (0,shape/* address */.hl)(status >= 300 ? headers.location : undefined, 'location'));
        const request = { url, headers: {}, maxBytes: Number.POSITIVE_INFINITY, consume };
        const status = await transport.get(request, (answer) => answer.status);
        if (status === 200)
            return;
        const isGone = status === 404 || status === 410;
        const isStale = isGone || status === 401 || status === 403;
        // A proxy that keeps a runner from the store refuses too: that is no word on the log.
        if (!isStale || tried === ADDRESSES)
            throw new errors/* ApiError */.hD(isGone ? 'not-found' : 'server', `The store of the log answered ${status}.`);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/logs.js




/** A log that is longer is none that a person could read, and would keep the step busy for minutes. */
const MAX_LOG_BYTES = 1024 ** 3;
/** A job's log, as UTF-8. */
async function readLog(options) {
    let window = logWindow();
    await fromStore(options, () => {
        window = logWindow();
        return window.push;
    });
    return window.finish();
}
/** For a log as it comes: whatever it is written in, and however long. */
function logWindow() {
    return bounded(toUtf8((0,log_window/* createLogWindow */.bx)()));
}
function bounded({ push, finish }) {
    let bytes = 0;
    return {
        push(piece) {
            bytes += piece.length;
            if (bytes > MAX_LOG_BYTES)
                throw new errors/* ApiError */.hD('server', `The log is longer than ${MAX_LOG_BYTES} bytes.`);
            push(piece);
        },
        finish,
    };
}
/** Whatever it came as: lines can only be told apart in UTF-8. */
function toUtf8({ push, finish }) {
    const recode = (0,encoding/* createRecoder */.Z)();
    return { push: (piece) => push(recode(piece)), finish };
}

// EXTERNAL MODULE: ./lib/adapters/github/rest.js
var rest = __nccwpck_require__(52894);
;// CONCATENATED MODULE: ./lib/adapters/github/run-logs.js



/** The zip is held in memory; of what is unpacked from it, each log is cut as any other. */
const zipLimits = {
    zipBytes: 32 * 1024 * 1024,
    unpackedBytes: 1024 ** 3,
    /** A matrix has up to 256 jobs, with a file for each job and each of its steps. */
    files: 50_000,
};
/** Logs of a run, from its zip. Nothing is written to disk. */
async function readRunLogs(options, { choose, take }, limits = zipLimits) {
    const zip = await openZip(await downloaded(options, limits));
    const entries = new Map((await allEntries(zip, limits)).map((entry) => [entry.fileName, entry]));
    let bytes = 0;
    for (const [name, jobId] of choose([...entries.keys()])) {
        const entry = entries.get(name);
        if (!entry)
            continue;
        const window = logWindow();
        await readable(async () => {
            for await (const piece of await zip.openReadStreamPromise(entry)) {
                bytes += piece.length;
                if (bytes > limits.unpackedBytes)
                    throw tooLarge('The logs of the run are', limits.unpackedBytes);
                window.push(piece);
            }
        });
        await take(jobId, window.finish());
    }
}
async function downloaded(options, { zipBytes }) {
    let pieces = [];
    await fromStore(options, () => {
        let bytes = 0;
        pieces = [];
        return (piece) => {
            bytes += piece.length;
            if (bytes > zipBytes)
                throw tooLarge('The zip of the run’s logs is', zipBytes);
            // The piece may be used again for the next one.
            pieces.push(new Uint8Array(piece));
        };
    });
    return Buffer.concat(pieces);
}
async function openZip(zip) {
    const yauzl = await __nccwpck_require__.e(/* import() */ 663).then(__nccwpck_require__.t.bind(__nccwpck_require__, 20663, 19));
    return await readable(async () => await yauzl.fromBufferPromise(zip, { lazyEntries: true }));
}
async function allEntries(zip, { files }) {
    return await readable(async () => {
        const entries = [];
        for await (const entry of zip.eachEntry()) {
            if (entries.length === files)
                throw tooLarge('The zip of the run’s logs is', files);
            entries.push(entry);
        }
        return entries;
    });
}
/** What is wrong with a zip is thrown as any error; none of it is ours. */
async function readable(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof errors/* ApiError */.hD)
            throw error;
        throw new errors/* ApiError */.hD('shape', 'The zip of the run’s logs is not whole.', error);
    }
}
function tooLarge(what, limit) {
    return new errors/* ApiError */.hD('server', `${what} larger than ${limit}.`);
}

;// CONCATENATED MODULE: ./lib/adapters/github/github.js













const RUNS = 'GET /repos/{owner}/{repo}/actions/runs';
const WORKFLOWS = 'GET /repos/{owner}/{repo}/actions/workflows';
const JOBS = `${RUNS}/{run_id}/attempts/{attempt_number}/jobs`;
const RUN_LOGS = `${RUNS}/{run_id}/attempts/{attempt_number}/logs`;
const LOG = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs';
const ZIP = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
/** Reads one repository over REST, and over GraphQL where one question does for many. Octokit's part that makes addresses and headers is used; the transport does the rest. */
function restGitHub(options) {
    const { transport, owner, repository } = options;
    const read = (0,rest/* createRead */.x)(options);
    const readJson = async (route, parameters, parse) => await read(route, parameters, (answer) => parse((0,rest/* wholeJson */.e9)(answer)));
    const target = { owner, repo: repository };
    const ask = (0,graphql/* createAskGraph */.c)({ url: options.graphqlUrl, token: options.token, transport });
    const github = {
        newestRuns: async (etag) => {
            const headers = etag ? { 'if-none-match': etag } : {};
            const parameters = { ...target, exclude_pull_requests: true, per_page: 100, headers };
            return await read(RUNS, parameters, (answer) => {
                if (etag && answer.status === 304)
                    return 'unchanged';
                return { ...toPage((0,rest/* wholeJson */.e9)(answer)), etag: answer.headers.etag };
            });
        },
        runsCreated: async ({ from, to, page, conclusion }) => {
            if (page > rest/* MAX_PAGES */.Y0)
                throw new RangeError(`page ${page} of runs does not exist`);
            const created = to === undefined ? `>=${(0,rest/* iso */.KH)(from)}` : `${(0,rest/* iso */.KH)(from)}..${(0,rest/* iso */.KH)(to)}`;
            const filter = { created, exclude_pull_requests: true, ...(conclusion && { status: conclusion }) };
            return await readJson(RUNS, { ...target, ...filter, per_page: 100, page }, toPage);
        },
        run: async (runId) => await readJson(`${RUNS}/{run_id}`, { ...target, run_id: runId }, toSeenRun),
        attempt: async (runId, attempt) => {
            const parameters = { ...target, run_id: runId, attempt_number: attempt };
            return await readJson(`${RUNS}/{run_id}/attempts/{attempt_number}`, parameters, toSeenRun);
        },
        jobs: async (runId, attempt) => {
            const parameters = { ...target, run_id: runId, attempt_number: attempt, per_page: 100 };
            const jobs = new Map();
            for (let page = 1; page <= rest/* MAX_PAGES */.Y0; page++) {
                const { found, total } = await readJson(JOBS, { ...parameters, page }, (body) => ({
                    found: (0,shape/* array */.YO)(body.jobs, 'jobs').map(toJob),
                    total: (0,shape/* integer */.nd)(body.total_count, 'total_count'),
                }));
                for (const job of found)
                    jobs.set(job.id, job);
                if (jobs.size >= total)
                    return [...jobs.values()];
                if (found.length === 0)
                    break;
            }
            throw new errors/* ApiError */.hD('shape', `GitHub does not list all jobs of run ${runId}.`);
        },
        ...graphReads(ask, { owner, name: repository }, options.issueLabel ?? 'pipeline-failure'),
        ...(0,labelled_issues/* labelledReads */.t)(read, target),
        log: async (jobId) => {
            const locate = async (parse) => await read(LOG, { ...target, job_id: jobId }, parse);
            return await readLog({ transport, locate });
        },
        runLogs: async ({ runId, attempt, ...choice }) => {
            const locate = async (parse) => await read(RUN_LOGS, { ...target, run_id: runId, attempt_number: attempt }, parse);
            await readRunLogs({ transport, locate }, choice);
        },
        compare: async (base, head) => await readJson('GET /repos/{owner}/{repo}/compare/{basehead}', { ...target, basehead: `${base}...${head}` }, (body) => toCommitRange(body, { base, head })),
        commit: async (sha) => await readJson('GET /repos/{owner}/{repo}/commits/{ref}', { ...target, ref: sha }, toCommitWithFiles),
        workflowCommits: async ({ from, to }) => await read('GET /repos/{owner}/{repo}/commits', { ...target, path: workflow_changes/* WORKFLOW_FOLDER */.x, since: (0,rest/* iso */.KH)(from), until: (0,rest/* iso */.KH)(to), per_page: 100 }, (answer) => (0,shape/* array */.YO)((0,rest/* wholeBody */.g3)(answer), 'commits').map(toWorkflowCommit)),
        workflows: async () => {
            const found = [];
            for (let page = 1; page <= rest/* MAX_PAGES */.Y0; page++) {
                const workflows = await readJson(WORKFLOWS, { ...target, per_page: 100, page }, (body) => (0,shape/* array */.YO)(body.workflows, 'workflows').map(toListedWorkflow));
                found.push(...workflows);
                if (workflows.length < 100)
                    break;
            }
            return found;
        },
        defaultBranch: async () => await readJson('GET /repos/{owner}/{repo}', target, (body) => (0,shape/* text */.Qq)(body.default_branch, 'default_branch')),
        // As JSON: of raw text nobody can see that it was cut off or is a proxy's page.
        file: async (path) => await readJson('GET /repos/{owner}/{repo}/contents/{path}', { ...target, path }, toFileText),
        workflowFile: async (path) => await parseWorkflowFile(await github.file(path)),
        artifacts: async (name) => await readJson('GET /repos/{owner}/{repo}/actions/artifacts', { ...target, name, per_page: ports/* LISTED_ARTIFACTS */.G }, (body) => (0,shape/* array */.YO)(body.artifacts, 'artifacts').map(toArtifact)),
        artifactZip: async (id, maxBytes) => {
            const parameters = { ...target, artifact_id: id, archive_format: 'zip' };
            const location = await read(ZIP, parameters, ({ headers }) => (0,shape/* address */.hl)(headers.location, 'location'));
            // The store is another host: it gets no header of ours, above all not the token.
            return await transport.get({ url: location, headers: {}, maxBytes }, ({ status, body }) => {
                if (status !== 200)
                    throw new errors/* ApiError */.hD('server', `The artifact store answered ${status}.`);
                return body;
            });
        },
        cacheKeys: async (prefix) => await readJson('GET /repos/{owner}/{repo}/actions/caches', { ...target, key: prefix, per_page: 10 }, (body) => (0,shape/* array */.YO)(body.actions_caches, 'actions_caches').map((cache) => (0,shape/* text */.Qq)((0,shape/* object */.Ik)(cache, 'a cache').key, 'key'))),
        requests: () => ({ made: transport.requestsMade(), remaining: transport.remaining() }),
    };
    return { github, clock: { now: () => Math.floor(transport.now() / 1000) } };
}
function toPage(body) {
    const seen = (0,shape/* array */.YO)(body.workflow_runs, 'workflow_runs').map(toSeenRun);
    const total = (0,shape/* integer */.nd)(body.total_count, 'total_count');
    if (seen.length > total)
        throw new errors/* ApiError */.hD('shape', `GitHub lists more runs than it counts (${total}).`);
    return { seen, total };
}


/***/ }),

/***/ 87067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ createAskGraph)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55595);


/** Answers of 50 suites with 20 jobs of 20 steps have about 2 MB. */
const MAX_BYTES = 32 * 1024 * 1024;
/** Sends questions to GraphQL. What is refused as a whole is an `ApiError`; parts that are missing are not. */
function createAskGraph(options) {
    const { url, token, transport } = options;
    return async (query, variables, parse) => {
        const request = {
            url,
            maxBytes: MAX_BYTES,
            headers: {
                authorization: `Bearer ${token}`,
                'content-type': 'application/json',
                'user-agent': 'pipeline-vitals',
            },
            body: JSON.stringify({ query, variables }),
        };
        return await transport.get(request, (answer) => parse(toGraphAnswer(answer)));
    };
}
/** GitHub has used both words. */
const LIMITS = ['RATE_LIMITED', 'RATE_LIMIT'];
/** GraphQL says nearly everything with status 200, refusals included. */
function toGraphAnswer({ status, body }) {
    if (status === 401)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD('bad-token', 'GitHub does not accept the token (asked of GraphQL).');
    if (status === 403)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD('forbidden', 'GitHub does not let the token ask GraphQL.');
    if (status === 404)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD('not-found', 'There is no GraphQL here.');
    if (status < 400 && status !== 200)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD('shape', `GraphQL answered ${status}, which is no answer.`);
    if (status !== 200)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD('server', `GitHub answered ${status} (asked of GraphQL).`);
    const answer = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body, 'GraphQL’s answer'), 'GraphQL’s answer');
    const failures = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(answer.errors ?? [], 'errors').map(toFailure);
    if (answer.data == null && failures.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD('shape', 'GraphQL answered with neither data nor an error.');
    const limit = failures.find(([, { type }]) => LIMITS.includes(type));
    if (limit || answer.data == null)
        throw refusal((limit ?? failures[0])?.[1]);
    return { data: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(answer.data, 'data'), failures: new Map(failures) };
}
function toFailure(value) {
    const { type, path, message } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(value, 'an error');
    return [
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(path ?? [], 'path').join('.'),
        { type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(type, 'type') ?? '', message: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(message, 'message') },
    ];
}
function refusal(failure) {
    const said = failure ? `: ${failure.message.slice(0, 200)}` : '.';
    switch (failure?.type) {
        case 'RATE_LIMITED':
        case 'RATE_LIMIT':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD('rate-limit', 'The points of this hour for GraphQL are used up.');
        case 'FORBIDDEN':
        case 'INSUFFICIENT_SCOPES':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD('forbidden', `GitHub does not let the token read this of GraphQL${said}`);
        case 'NOT_FOUND':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD('not-found', `GraphQL does not find it${said}`);
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD('server', `GraphQL answered with an error${said}`);
    }
}


/***/ }),

/***/ 52859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mu: () => (/* binding */ toReactor),
/* harmony export */   N9: () => (/* binding */ toIssue),
/* harmony export */   r0: () => (/* binding */ isPullRequest)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55595);

/** https://docs.github.com/en/rest/issues/issues. `me` is the id of whom the token writes as. */
function toIssue(value, me) {
    const issue = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(value, 'an issue');
    return {
        number: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(issue.number, 'an issue’s number'),
        url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(issue.html_url, 'html_url'),
        state: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(issue.state, 'state') === 'closed' ? 'closed' : 'open',
        title: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(issue.title, 'title'),
        body: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(issue.body ?? '', 'body'),
        labels: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(issue.labels, 'labels').flatMap(toLabel),
        assignees: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(issue.assignees ?? [], 'assignees').flatMap((one) => toLogin(one)),
        ours: isBy(issue.user, me),
        createdAt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB)(issue.created_at, 'created_at'),
        updatedAt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB)(issue.updated_at, 'updated_at'),
        closedAt: issue.closed_at == null ? undefined : (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB)(issue.closed_at, 'closed_at'),
        reactions: issue.reactions == null ? {} : toReactions((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(issue.reactions, 'reactions')),
    };
}
/** Listings of issues hold pull requests too. */
function isPullRequest(value) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(value, 'an issue').pull_request != null;
}
/** Older servers and the description know labels that are only a name. */
function toLabel(value) {
    if (typeof value === 'string')
        return [value];
    const { name } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(value, 'a label');
    return name == null ? [] : [(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(name, 'a label’s name')];
}
function toLogin(value) {
    return value === null ? [] : [(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(value, 'an assignee').login, 'login')];
}
/** An account that is gone has no login. */
function toReactor(value) {
    const { user } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(value, 'a reaction');
    return user == null ? [] : toLogin(user);
}
/** By id: names change, and the name of an account that is gone can be taken by another. Such an issue has no user. */
function isBy(user, id) {
    return user != null && (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(user, 'user').id, 'a user’s id') === id;
}
const names = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'eyes', 'rocket'];
/** Those that somebody gave. */
function toReactions(rollup) {
    const counts = names.map((name) => [name, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(rollup[name] ?? 0, name)]);
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
}


/***/ }),

/***/ 81816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ labelledReads)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(30391);
/* harmony import */ var _issue_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52859);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52894);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(55595);




/** Words of GitHub for who may push. */
const WRITING = ['admin', 'write'];
/** Issues with who wrote them, and what these may do. */
function labelledReads(read, target) {
    return {
        labelledIssues: async (label) => {
            const parameters = { ...target, labels: label, state: 'open', per_page: _ports_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELLED_ISSUES */ .T4 };
            return await read('GET /repos/{owner}/{repo}/issues', parameters, (answer) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_rest_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeBody */ .g3)(answer), 'issues')
                .filter((value) => !(0,_issue_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isPullRequest */ .r0)(value))
                .map(toLabelledIssue));
        },
        // https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
        mayWrite: async (username) => await read('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { ...target, username }, (answer) => WRITING.includes((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_rest_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeJson */ .e9)(answer).permission, 'permission'))),
    };
}
function toLabelledIssue(value) {
    const { number, title, body, user } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(value, 'an issue');
    return {
        number: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(number, 'an issue’s number'),
        title: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(title, 'title'),
        body: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(body ?? '', 'body'),
        author: user == null ? undefined : toAuthor(user),
    };
}
function toAuthor(user) {
    const { id, login } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(user, 'user');
    return { id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(id, 'a user’s id'), login: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(login, 'login') };
}


/***/ }),

/***/ 62790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ DISCUSSION_CATEGORY),
/* harmony export */   Jk: () => (/* binding */ FILE_CHANGES),
/* harmony export */   KK: () => (/* binding */ SUITES),
/* harmony export */   Qu: () => (/* binding */ SUITES_WITH_JOBS),
/* harmony export */   W7: () => (/* binding */ DISCUSSIONS),
/* harmony export */   Yg: () => (/* binding */ STEPS_SHOWN),
/* harmony export */   ZM: () => (/* binding */ UPDATE_DISCUSSION),
/* harmony export */   Zh: () => (/* binding */ VIEWER),
/* harmony export */   a6: () => (/* binding */ CLOSE_DISCUSSION),
/* harmony export */   k4: () => (/* binding */ CREATE_DISCUSSION),
/* harmony export */   pX: () => (/* binding */ PULLS),
/* harmony export */   wS: () => (/* binding */ OVERVIEW)
/* harmony export */ });
/** Questions to GraphQL. A test holds them against GitHub's own schema. */
/** Steps of a job and annotations of a job that one answer shows; a job with more steps shows none. */
const STEPS_SHOWN = 50;
const suite = `
fragment suite on CheckSuite {
  id
  status
  conclusion
  workflowRun { updatedAt }
}`;
/** The states of up to 500 check suites: connections cost points, plain nodes do not. */
const SUITES = `
query Suites($a: [ID!]!, $b: [ID!]!, $c: [ID!]!, $d: [ID!]!, $e: [ID!]!) {
  a: nodes(ids: $a) { ...suite }
  b: nodes(ids: $b) { ...suite }
  c: nodes(ids: $c) { ...suite }
  d: nodes(ids: $d) { ...suite }
  e: nodes(ids: $e) { ...suite }
}${suite}`;
/** Check suites with the jobs of all attempts. Costs about (suites × jobs × connections of a job) / 100 points. */
const SUITES_WITH_JOBS = `
query SuitesWithJobs($suites: [ID!]!, $jobs: Int!, $annotations: Boolean!) {
  nodes(ids: $suites) {
    ...suite
    ... on CheckSuite {
      checkRuns(first: $jobs, filterBy: { checkType: ALL }) {
        totalCount
        nodes {
          name
          status
          conclusion
          startedAt
          completedAt
          detailsUrl
          steps(first: ${STEPS_SHOWN}) {
            totalCount
            nodes { name conclusion startedAt completedAt }
          }
          annotations(first: 20) @include(if: $annotations) {
            nodes { annotationLevel message title }
          }
        }
      }
    }
  }
}${suite}`;
/**
 * What a repository says that seldom changes: workflow files, the newest commit, what people say of our issues, and its
 * dependencies. Most of these cannot be null, so that a refusal makes their repository null: each has one of its own.
 * Two points.
 */
const OVERVIEW = `
query Overview($owner: String!, $name: String!, $label: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { ... on Commit { committedDate } } }
    object(expression: "HEAD:.github/workflows") {
      ... on Tree {
        entries { name type object { ... on Blob { text isTruncated isBinary } } }
      }
    }
  }
  own: repository(owner: $owner, name: $name) {
    issues(first: 100, labels: [$label], orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      nodes {
        labels(first: 20) { nodes { name } }
        reactionGroups { content reactors(first: 1) { totalCount } }
      }
    }
  }
  alerts: repository(owner: $owner, name: $name) {
    vulnerabilityAlerts(first: 100, states: [OPEN]) {
      totalCount
      nodes {
        number
        createdAt
        dependencyScope
        securityVulnerability {
          severity
          package { name ecosystem }
          firstPatchedVersion { identifier }
        }
      }
    }
  }
  alerting: repository(owner: $owner, name: $name) { hasVulnerabilityAlertsEnabled }
  pulls: repository(owner: $owner, name: $name) {
    pullRequests(first: 100, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      nodes { number title createdAt author { __typename login } }
    }
  }
}`;
/** When each of ten files of the default branch was last changed. */
const FILE_CHANGES = `
query FileChanges($owner: String!, $name: String!, ${tenTimes((i) => `$p${i}: String!`, ', ')}) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      target {
        ... on Commit {
          ${tenTimes((i) => `p${i}: history(first: 1, path: $p${i}) { nodes { committedDate } }`, '\n          ')}
        }
      }
    }
  }
}`;
/** By which pull requests ten commits came. */
const PULLS = `
query Pulls($owner: String!, $name: String!, ${tenTimes((i) => `$c${i}: GitObjectID!`, ', ')}) {
  repository(owner: $owner, name: $name) {
    ${tenTimes((i) => `c${i}: object(oid: $c${i}) { ... on Commit { associatedPullRequests(first: 5) { nodes { number mergedAt } } } }`, '\n    ')}
  }
}`;
/** As whom the token writes. */
const VIEWER = `
query Viewer {
  viewer { databaseId }
}`;
const discussion = `
fragment discussion on Discussion {
  id
  number
  url
  title
  body
  closed
  closedAt
  createdAt
  updatedAt
  viewerDidAuthor
}`;
/** Where discussions of a category go. */
const DISCUSSION_CATEGORY = `
query DiscussionCategory($owner: String!, $name: String!, $slug: String!) {
  repository(owner: $owner, name: $name) {
    id
    discussionCategory(slug: $slug) { id }
  }
}`;
/** Those of a category that were changed last. */
const DISCUSSIONS = `
query Discussions($owner: String!, $name: String!, $category: ID!) {
  repository(owner: $owner, name: $name) {
    discussions(first: 50, categoryId: $category, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { ...discussion }
    }
  }
}${discussion}`;
const CREATE_DISCUSSION = `
mutation CreateDiscussion($repository: ID!, $category: ID!, $title: String!, $body: String!) {
  written: createDiscussion(
    input: { repositoryId: $repository, categoryId: $category, title: $title, body: $body }
  ) {
    discussion { ...discussion }
  }
}${discussion}`;
const UPDATE_DISCUSSION = `
mutation UpdateDiscussion($id: ID!, $title: String, $body: String) {
  written: updateDiscussion(input: { discussionId: $id, title: $title, body: $body }) {
    discussion { ...discussion }
  }
}${discussion}`;
const CLOSE_DISCUSSION = `
mutation CloseDiscussion($id: ID!, $reason: DiscussionCloseReason!) {
  written: closeDiscussion(input: { discussionId: $id, reason: $reason }) {
    discussion { ...discussion }
  }
}${discussion}`;
function tenTimes(text, separator) {
    return Array.from({ length: 10 }, (_, i) => text(i)).join(separator);
}


/***/ }),

/***/ 52894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ iso),
/* harmony export */   Y0: () => (/* binding */ MAX_PAGES),
/* harmony export */   dT: () => (/* binding */ createRequests),
/* harmony export */   e9: () => (/* binding */ wholeJson),
/* harmony export */   g3: () => (/* binding */ wholeBody),
/* harmony export */   x: () => (/* binding */ createRead)
/* harmony export */ });
/* harmony import */ var _octokit_endpoint__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(93322);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55595);



/**
 * The oldest version still served, and the only one that GitHub Enterprise Server knows; nothing we read differs.
 * https://docs.github.com/en/rest/about-the-rest-api/api-versions
 */
const API_VERSION = '2022-11-28';
/** A page of 100 runs is about 1.5 MB with long commit messages; 10 times that is no page. */
const MAX_PAGE_BYTES = 16 * 1024 * 1024;
/** Pages of 100 that GitHub serves of one listing. https://docs.github.com/en/rest/actions/workflow-runs */
const MAX_PAGES = 10;
function createRead(options) {
    const toRequest = createRequests(options);
    return async (route, parameters, parse, { maxBytes = MAX_PAGE_BYTES } = {}) => {
        const request = { ...toRequest(route, parameters), maxBytes };
        return await options.transport.get(request, (answer) => {
            if (answer.status < 400)
                return parse(answer);
            throw refusal(answer, `${options.owner}/${options.repository}`, new URL(request.url).pathname);
        });
    };
}
/** Address, headers and, of what is not read, the body of a route's request. */
function createRequests({ token, apiUrl, }) {
    // What Octokit makes its requests with. All of Octokit, of which nothing else is used, takes longer to load than to ask.
    const toRequest = _octokit_endpoint__WEBPACK_IMPORTED_MODULE_2__/* .endpoint */ .s.defaults({ baseUrl: apiUrl, headers: { 'user-agent': 'pipeline-vitals' } });
    return (route, parameters) => {
        const { method, url, headers, body } = toRequest(route, parameters);
        const all = {
            ...toTexts(headers),
            authorization: `Bearer ${token}`,
            'x-github-api-version': API_VERSION,
        };
        if (method !== 'POST' && method !== 'PATCH')
            return { url, headers: all };
        const type = { 'content-type': 'application/json; charset=utf-8' };
        return { url, method, headers: { ...all, ...type }, body: JSON.stringify(body ?? {}) };
    };
}
function refusal(answer, repository, path) {
    const asked = `(asked for ${path})`;
    switch (answer.status) {
        case 401:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD('bad-token', `GitHub does not accept the token ${asked}.`);
        case 403:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD('forbidden', `GitHub does not let the token read ${repository} ${asked}.`);
        case 404:
        case 410:
        case 451:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD('not-found', `GitHub does not find ${repository}, or not what was asked of it ${asked}.`);
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD('server', `GitHub answered ${answer.status} ${asked}.`);
    }
}
/** A body that is there and is an object; a redirect or `204 No Content` is no answer to what we ask. */
function wholeJson(answer) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(wholeBody(answer), 'GitHub’s answer');
}
/** The same, object or list. */
function wholeBody({ status, body }) {
    if (status !== 200)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD('shape', `GitHub answered ${status}, which is no answer.`);
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body, 'GitHub’s answer');
}
function iso(seconds) {
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
function toTexts(headers) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]])));
}


/***/ }),

/***/ 55595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

function parseJson(body, what) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD('shape', `${what} is not JSON.`, cause);
    }
}
function object(value, what) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw odd(what, 'an object', value);
}
function array(value, what) {
    if (Array.isArray(value))
        return value;
    throw odd(what, 'a list', value);
}
function text(value, what) {
    if (typeof value === 'string')
        return value;
    throw odd(what, 'a text', value);
}
function optionalText(value, what) {
    return value === null || value === undefined ? undefined : text(value, what);
}
/** A whole number that JavaScript holds exactly; ids are far below 2^53. */
function integer(value, what) {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw odd(what, 'a whole number', value);
}
/** Whole seconds of a time in ISO 8601. */
function time(value, what) {
    const milliseconds = Date.parse(text(value, what));
    if (Number.isFinite(milliseconds))
        return Math.floor(milliseconds / 1000);
    throw odd(what, 'a time', value);
}
/** An absolute address that a request can be sent to. */
function address(value, what) {
    const url = text(value, what);
    if (/^https?:/i.test(url) && URL.canParse(url))
        return url;
    throw odd(what, 'an address', value);
}
function odd(what, expected, found) {
    const kind = found === null ? 'null' : Array.isArray(found) ? 'a list' : typeof found;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD('shape', `GitHub’s answer is not as described: ${what} should be ${expected} and is ${kind}.`);
}


/***/ }),

/***/ 62072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createTransport)
});

// UNUSED EXPORTS: defaultLimits

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(44708);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(38522);
;// CONCATENATED MODULE: ./lib/adapters/github/exchange.js




/** Connections that are kept open for the next request, or not. */
function createAgents({ keepAlive }) {
    const options = { keepAlive, proxyEnv: process.env, ...(keepAlive && { maxSockets: 10 }) };
    return { 'http:': new external_node_http_.Agent(options), 'https:': new external_node_https_.Agent(options) };
}
/** What a refusal says about itself is short. */
const MAX_REFUSAL_BYTES = 1024 * 1024;
/** One request and its whole answer. Throws an `ApiError` of kind `network`. */
async function exchange(request, agents, waits) {
    const url = new URL(request.url);
    const client = url.protocol === 'https:' ? external_node_https_ : external_node_http_;
    const agent = url.protocol === 'https:' ? agents['https:'] : agents['http:'];
    const where = `${url.origin}${url.pathname}`;
    return await new Promise((resolve, reject) => {
        const headers = { ...request.headers, 'accept-encoding': 'gzip' };
        const method = request.method ?? (request.body === undefined ? 'GET' : 'POST');
        const sent = client.request(url, { agent, headers, method });
        const fail = (why, cause) => {
            sent.destroy();
            clearTimeout(deadline);
            // Whoever consumes a body may refuse the rest of it.
            if (cause instanceof errors/* ApiError */.hD)
                reject(cause);
            else
                reject(new errors/* ApiError */.hD('network', `No whole answer came from ${where}: ${why}.`, cause));
        };
        const deadline = setTimeout(() => fail(`it took longer than ${waits.total / 1000} s`), waits.total);
        sent.setTimeout(waits.idle, () => fail(`nothing came for ${waits.idle / 1000} s`));
        sent.on('error', (error) => fail(error.message, error));
        sent.on('response', (response) => {
            readBody(response, request).then((body) => {
                clearTimeout(deadline);
                resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
            }, (error) => fail(error.message, error));
        });
        sent.end(request.body);
    });
}
/** All of a body, unless it was consumed; throws if it was cut off, is broken or is too long. */
async function readBody(response, request) {
    const consume = response.statusCode === 200 ? request.consume?.() : undefined;
    const maxBytes = request.consume && !consume ? MAX_REFUSAL_BYTES : request.maxBytes;
    const tooLarge = () => new Error(`it is larger than ${maxBytes} bytes`);
    if (Number(response.headers['content-length']) > maxBytes)
        throw tooLarge();
    const pieces = [];
    let bytes = 0;
    const unpacked = response.headers['content-encoding'] === 'gzip' ? response.pipe((0,external_node_zlib_.createGunzip)()) : response;
    response.on('error', (error) => unpacked.destroy(error));
    for await (const piece of unpacked) {
        bytes += piece.length;
        if (bytes > maxBytes)
            throw tooLarge();
        if (consume)
            consume(piece);
        else
            pieces.push(piece);
    }
    if (!response.complete)
        throw new Error('it was cut off');
    return Buffer.concat(pieces);
}

;// CONCATENATED MODULE: ./lib/adapters/github/transport.js



const defaultLimits = {
    idle: 15_000,
    total: 60_000,
    waiting: 90_000,
    tries: 4,
    unannounced: 60_000,
    firstPause: 500,
};
/**
 * Reads over HTTP that end: every wait has a limit, every body is as long as it was announced, a broken answer is
 * tried again and never passed on. Octokit's own stack passes on a body that was cut off as an empty success.
 * Writes are never tried again.
 */
function createTransport(maxRequests, limits = defaultLimits) {
    const agents = createAgents({ keepAlive: true });
    // One that was kept open may close as a write sets out, and leaves open whether it came through.
    const freshAgents = createAgents({ keepAlive: false });
    let made = 0;
    let remaining;
    let waitingLeft = limits.waiting;
    let silentSince;
    let clockOffset = 0;
    let apiOrigin;
    async function once(request, parse, connections = agents) {
        if (made >= maxRequests) {
            throw new errors/* ApiError */.hD('budget', `The ${maxRequests} requests that operations-per-run allows are used up.`);
        }
        made += 1;
        const began = performance.now();
        const answer = await exchange(request, connections, limits).catch((error) => {
            silentSince ??= began;
            throw error;
        });
        silentSince = undefined;
        // A store of artifacts is another host, with a clock and limits of its own.
        const { origin } = new URL(request.url);
        apiOrigin ??= origin;
        if (origin === apiOrigin)
            heed(answer.headers);
        return answer.status >= 400 ? { answer } : { answer, value: parse(answer) };
    }
    function heed(headers) {
        const date = Date.parse(headers.date ?? '');
        if (Number.isFinite(date))
            clockOffset = date - Date.now();
        const { 'x-ratelimit-remaining': left, 'x-ratelimit-resource': bucket = 'core' } = headers;
        // GraphQL has points of its own.
        if (bucket === 'core' && Number.isInteger(Number(left ?? 'none')))
            remaining = Number(left);
    }
    async function get(request, parse) {
        for (let tried = 1;; tried++) {
            if (silentSince !== undefined && performance.now() - silentSince > limits.waiting) {
                throw new errors/* ApiError */.hD('network', `No whole answer has come for ${limits.waiting / 1000} s.`);
            }
            const result = await once(request, parse).catch(passing);
            const pause = limits.firstPause * 2 ** (tried - 1) * (0.5 + Math.random());
            const wait = worthAnotherTry(result, {
                pause,
                tried,
                unannounced: limits.unannounced,
                now: Date.now() + clockOffset,
            });
            if (wait === undefined || tried === limits.tries || wait > waitingLeft) {
                return finish(result, parse, wait);
            }
            waitingLeft -= wait;
            await (0,promises_.setTimeout)(wait);
        }
    }
    async function send(request, parse) {
        const result = await once(request, parse, freshAgents);
        const wait = 'answer' in result ? announcedWait(result.answer.headers, Date.now() + clockOffset) : undefined;
        return finish(result, parse, wait ?? limits.unannounced);
    }
    return {
        get,
        send,
        requestsMade: () => made,
        remaining: () => remaining,
        now: () => Date.now() + clockOffset,
    };
}
/** What cannot be helped by trying again is thrown on. */
function passing(error) {
    if (error instanceof errors/* ApiError */.hD && (error.kind === 'network' || error.kind === 'shape'))
        return error;
    throw error;
}
function finish(result, parse, wait) {
    if (result instanceof errors/* ApiError */.hD)
        throw result;
    if (isRateLimited(result.answer))
        throw rateLimited(wait ?? 0);
    return 'value' in result ? result.value : parse(result.answer);
}
/** Milliseconds to wait before trying again, or `undefined` where that is no use. */
function worthAnotherTry(result, { pause, tried, unannounced, now }) {
    if (result instanceof errors/* ApiError */.hD)
        return pause;
    const { status, headers } = result.answer;
    if (isRateLimited(result.answer))
        return Math.max(pause, announcedWait(headers, now) ?? unannounced);
    if (status >= 500 || status === 408 || status === 425)
        return Math.max(pause, announcedWait(headers, now) ?? 0);
    // A fresh token is not known everywhere at once; a request of ours is only bad for a proxy that is not well.
    return (status === 401 || status === 400) && tried === 1 ? pause : undefined;
}
/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function isRateLimited({ status, headers, body }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /secondary rate limit|abuse detection/i.test(body.subarray(0, 4096).toString()));
}
/** Milliseconds that the server asks for; never less than none, and whatever it says that is no time is ignored. */
function announcedWait(headers, now) {
    const after = headers['retry-after'];
    if (after !== undefined) {
        const seconds = Number(after);
        if (Number.isFinite(seconds) && seconds >= 0)
            return seconds * 1000;
        const date = Date.parse(after);
        if (Number.isFinite(date))
            return Math.max(0, date - now);
    }
    if (headers['x-ratelimit-remaining'] !== '0')
        return undefined;
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : undefined;
}
function rateLimited(wait) {
    const minutes = Math.ceil(wait / 60_000);
    return new errors/* ApiError */.hD('rate-limit', `GitHub’s rate limit is reached; it is ${minutes} min until more can be asked, longer than this step may wait.`);
}


/***/ }),

/***/ 53725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _render_literal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(81091);

/**
 * Text that can be printed on the runner's log and start nothing. The runner takes `::command::` at the start of
 * a line and `##[command]` anywhere in one for a workflow command, and ends lines at carriage returns too.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function logLine(text) {
    return (0,_render_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text.replace(/[\n\v\f\r\u0085\u2028\u2029]+/g, ' '))
        .replaceAll('##[', '# #[')
        .replace(/:(?=:)/g, ': ')
        .trim();
}


/***/ }),

/***/ 45897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ settler)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);

/** Milliseconds. */
const LEAST = 2000;
const MOST = 20_000;
/**
 * Waits for monitors that started together with us to have stored what they decided: on a busy machine that can take
 * twice as long as we did, from now, the start, to the call.
 */
function settler() {
    const startedAt = performance.now();
    return async () => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(MOST, Math.max(LEAST, 2 * (performance.now() - startedAt))));
    };
}


/***/ }),

/***/ 31218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName),
/* harmony export */   i: () => (/* binding */ artifactState)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58500);
/* harmony import */ var _core_history_codec_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5618);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(452);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(30391);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(15170);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(37432);








/** Monitors that raced leave one each; more than this many at once are not read. */
const MAX_READ = 10;
/** Milliseconds in which another monitor puts a new artifact in the place of its old one: there is none meanwhile. */
const REPLACED_WITHIN = 1500;
/** Artifacts of others that happen to have our name: so many in front of ours, and we look no further. */
const MAX_FOREIGN = 3;
/** Each workflow that runs a monitor keeps a state of its own, so that none has to look for its own among others'. */
function artifactName(ownWorkflowPath) {
    const owner = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(ownWorkflowPath ?? '')
        .digest('hex')
        .slice(0, 8);
    return `pipeline-vitals-state-${owner}`;
}
/** An artifact of our own runs: slower than the cache, kept for 90 days, and for people to download. */
function artifactState(options) {
    const mine = new Set();
    const look = async (known) => {
        try {
            const before = new Set((await options.listed).map(({ id }) => id));
            const now = await options.github.artifacts(artifactName(options.ownWorkflowPath));
            const fresh = now.filter(({ id }) => !before.has(id) && !mine.has(id) && !known.has(id));
            return await readArtifacts(fresh, options, new Set());
        }
        catch (error) {
            return { kind: 'failed', why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(error) };
        }
    };
    return {
        name: 'the artifact',
        read: async (known) => {
            try {
                return await readArtifacts(await options.listed, options, known);
            }
            catch (error) {
                return { kind: 'failed', why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(error) };
            }
        },
        write: async (text) => {
            try {
                await (0,_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeSealed */ .CK)(options.path, text);
                const { uploadArtifact } = await Promise.all(/* import() */[__nccwpck_require__.e(110), __nccwpck_require__.e(34), __nccwpck_require__.e(178)]).then(__nccwpck_require__.bind(__nccwpck_require__, 95178));
                const { path } = options;
                const name = artifactName(options.ownWorkflowPath);
                const artifact = await uploadArtifact({ name, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), paths: [path], keptDays: 90 });
                if (artifact !== undefined)
                    mine.add(artifact);
                return { kind: 'stored', ...(artifact !== undefined && { artifact }) };
            }
            catch (error) {
                return { kind: 'failed', why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(error) };
            }
        },
        news: async () => {
            const first = await look(new Set());
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(REPLACED_WITHIN);
            const second = await look(new Set(first.kind === 'texts' ? first.artifacts : []));
            const texts = [first, second].flatMap((read) => (read.kind === 'texts' ? read.texts : []));
            return texts.length > 0 ? { kind: 'texts', texts } : second;
        },
    };
}
async function readArtifacts(listed, options, known) {
    const branch = await options.defaultBranch();
    const candidates = listed.filter((artifact) => isCandidate(artifact, branch));
    const held = new Set(known);
    const texts = [];
    const artifacts = [];
    let foreign = 0;
    for (const artifact of candidates) {
        // Each monitor merges what it finds, and says what that was. One that it raced with may be older, and not in it.
        if (held.has(artifact.id))
            continue;
        if (texts.length === MAX_READ || foreign === MAX_FOREIGN)
            break;
        if (!(await isOurs(artifact, options))) {
            foreign += 1;
            continue;
        }
        const text = await unpack(await options.github.artifactZip(artifact.id, _core_history_codec_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STATE_BYTES */ .fM));
        texts.push(text);
        artifacts.push(artifact.id);
        for (const id of mergedIn(text))
            held.add(id);
    }
    if (texts.length > 0)
        return { kind: 'texts', texts, artifacts };
    const certain = foreign < MAX_FOREIGN && (listed.length < _ports_js__WEBPACK_IMPORTED_MODULE_7__/* .LISTED_ARTIFACTS */ .G || candidates.length > 0);
    return certain
        ? { kind: 'none' }
        : { kind: 'failed', why: 'others have put artifacts with its name before ours' };
}
function mergedIn(text) {
    const decoded = typeof text === 'object' && 'broken' in text ? undefined : (0,_core_history_codec_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeState */ .UJ)(text);
    return decoded?.kind === 'state' ? decoded.state.mergedArtifacts : new Set();
}
/** Anybody's pull request can upload an artifact of this name: only the default branch's own runs count. */
function isCandidate(artifact, branch) {
    return !artifact.expired && artifact.fromThisRepository && artifact.branch === branch;
}
/** ... and of those only the runs of our own workflow, which no pull request can change before it is merged. */
async function isOurs({ runId }, { github, ownWorkflowPath }) {
    if (runId === undefined || ownWorkflowPath === undefined)
        return false;
    // Most often the run before this one, which needs no question of its own.
    const page = await github.newestRuns(undefined);
    const onPage = page === 'unchanged' ? undefined : page.seen.find(({ run }) => run.id === runId);
    const { run, workflow } = onPage ?? (await github.run(runId));
    return workflow.path === ownWorkflowPath && !run.fromFork && !run.event.startsWith('pull_request');
}
/** The one file of the zip. Nothing is written to disk, and no name in it is used. */
async function unpack(zip) {
    const yauzl = await __nccwpck_require__.e(/* import() */ 663).then(__nccwpck_require__.t.bind(__nccwpck_require__, 20663, 19));
    try {
        const file = await yauzl.fromBufferPromise(Buffer.from(zip), { lazyEntries: true });
        for await (const entry of file.eachEntry()) {
            if (entry.uncompressedSize > _core_history_codec_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STATE_BYTES */ .fM)
                return { broken: `it is larger than ${_core_history_codec_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STATE_BYTES */ .fM} bytes` };
            const chunks = [];
            let bytes = 0;
            for await (const chunk of await file.openReadStreamPromise(entry)) {
                bytes += chunk.length;
                if (bytes > _core_history_codec_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STATE_BYTES */ .fM)
                    return { broken: `it is larger than ${_core_history_codec_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STATE_BYTES */ .fM} bytes` };
                chunks.push(chunk);
            }
            return (0,_seal_js__WEBPACK_IMPORTED_MODULE_6__/* .unseal */ .D)(Buffer.concat(chunks));
        }
        return { broken: 'the zip is empty' };
    }
    catch (error) {
        return { broken: (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(error) };
    }
}


/***/ }),

/***/ 6520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ cacheState)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(452);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(15170);





/**
 * The Actions cache. Restoring runs `tar` over what the cache holds, which could write anywhere: only for events
 * that nobody outside can start (`isTrustedEvent`).
 */
function cacheState(options) {
    const { id, path, github } = options;
    // A path is part of an entry's identity: machines with other folders cannot see it, and use another prefix.
    const machine = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(path).digest('hex').slice(0, 8);
    const prefix = `pipeline-vitals-v1-${machine}-`;
    const key = `${prefix}${id}`;
    let writes = 0;
    return {
        name: 'the cache',
        read: async () => {
            await options.after.catch(() => 'said where it is used');
            try {
                const cache = await Promise.all(/* import() */[__nccwpck_require__.e(110), __nccwpck_require__.e(91)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18091));
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
                const found = await cache.restoreCache([path], key, [prefix]);
                if (found !== undefined)
                    return await (0,_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readSealed */ .Tb)(path);
                return await proveEmpty(prefix, github);
            }
            catch (error) {
                return { kind: 'failed', why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error) };
            }
        },
        write: async (text) => {
            try {
                const cache = await Promise.all(/* import() */[__nccwpck_require__.e(110), __nccwpck_require__.e(91)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18091));
                await (0,_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSealed */ .CK)(path, text);
                writes += 1;
                const id = await cache.saveCache([path], writes === 1 ? key : `${key}-${writes}`);
                // -1 stands for every failure: a read-only token, a taken key, a broken service.
                return id === -1
                    ? { kind: 'failed', why: 'the cache did not take it (read-only here?)' }
                    : { kind: 'stored' };
            }
            catch (error) {
                return { kind: 'failed', why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error) };
            }
        },
    };
}
/** `restoreCache` gives the same answer for "there is none" and "it could not be read"; the listing tells them apart. */
async function proveEmpty(prefix, github) {
    const keys = await github.cacheKeys(prefix);
    return keys.length === 0
        ? { kind: 'none' }
        : { kind: 'failed', why: 'the cache holds a state that could not be restored' };
}


/***/ }),

/***/ 15170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ writeSealed),
/* harmony export */   Tb: () => (/* binding */ readSealed),
/* harmony export */   oT: () => (/* binding */ fileState)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _core_history_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5618);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(452);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(37432);





/** A file of the job, for later steps of the same job. */
function fileState(path) {
    return {
        name: 'the job’s temporary folder',
        read: async () => await readSealed(path),
        write: async (text) => {
            try {
                await writeSealed(path, text);
                return { kind: 'stored' };
            }
            catch (error) {
                return { kind: 'failed', why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error) };
            }
        },
    };
}
/** Writes a file whole or not at all: a kill in the middle leaves the old one. */
async function writeSealed(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${path}.new`, (0,_seal_js__WEBPACK_IMPORTED_MODULE_4__/* .seal */ .o)(text));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.new`, path);
}
/** What a sealed file holds. */
async function readSealed(path) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > _core_history_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_STATE_BYTES */ .fM)
            return { kind: 'texts', texts: [{ broken: `it is larger than ${_core_history_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_STATE_BYTES */ .fM} bytes` }] };
        return toRead(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return { kind: 'none' };
        return { kind: 'failed', why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error) };
    }
}
function toRead(bytes) {
    return { kind: 'texts', texts: [(0,_seal_js__WEBPACK_IMPORTED_MODULE_4__/* .unseal */ .D)(bytes)] };
}


/***/ }),

/***/ 37432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ seal),
  D: () => (/* binding */ unseal)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./lib/core/history/codec.js + 11 modules
var codec = __nccwpck_require__(5618);
;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./lib/adapters/state/heap.js

/** A state of fewer bytes is small beside the process that reads it. */
const LARGE = 4 * 1024 * 1024;
/** So much for new objects that most are dead before anybody looks, and little beside what lives. */
const YOUNG = 8 * 1024 * 1024;
/** More than it takes to get there. */
const MAX_KEPT = 1_000_000;
/**
 * With a large state in it, a heap would grow to twice of what is needed before V8 collects anything, since it goes by the
 * room that the machine has. That room is the job's. So new objects get a certain space and no more, and old ones as
 * much again as is alive. V8 asks for both numbers whenever it decides.
 */
function makeRoomFor({ length }) {
    if (length < LARGE)
        return;
    growYoungSpace();
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--heap-growing-percent=100');
}
/** The space for new objects grows with what survives in it, and in no other way once the process runs. */
function growYoungSpace() {
    const kept = [];
    while (kept.length < MAX_KEPT && youngBytes() < YOUNG)
        for (let i = 0; i < 10_000; i++)
            kept.push({ i });
}
function youngBytes() {
    return (0,external_node_v8_namespaceObject.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space')?.space_size ?? YOUNG;
}

;// CONCATENATED MODULE: ./lib/adapters/state/seal.js



const FORMAT = 'pipeline-vitals-state';
/** The stored form: a first line with a checksum, then the text. One changed or missing byte is noticed. */
function seal(text) {
    return `${FORMAT} sha256=${checksum(text)}\n${text}`;
}
/** The bytes of the text that was sealed, or why what is there is not what was sealed. */
function unseal(bytes) {
    if (bytes.length > codec/* MAX_STATE_BYTES */.fM)
        return { broken: `it is larger than ${codec/* MAX_STATE_BYTES */.fM} bytes` };
    makeRoomFor(bytes);
    const end = bytes.indexOf(NEWLINE);
    const head = new TextDecoder().decode(bytes.subarray(0, end === -1 ? 0 : end));
    if (!head.startsWith(`${FORMAT} `))
        return { broken: 'it is not a state of Pipeline Vitals' };
    const text = bytes.subarray(end + 1);
    return head === `${FORMAT} sha256=${checksum(text)}` ? text : { broken: 'it was damaged or cut off' };
}
const NEWLINE = 0x0a;
function checksum(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 76888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ runnerStep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(33838);
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(53725);




/** The runner keeps 10 annotations of a kind and a step, of 4,096 characters. `ExecutionContext.cs` of the runner. */
const MAX_ANNOTATIONS = 10;
const MAX_MESSAGE = 4000;
/** As long as GitHub keeps artifacts unless told otherwise; repositories may allow less, and then have less. */
const REPORT_DAYS = 90;
const say = { error: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm };
/** The step, through the runner's own commands. */
function runnerStep(folder) {
    const counts = { error: 0, warning: 0, notice: 0 };
    const annotate = (level) => (message, place) => {
        counts[level] += 1;
        // The last place is kept for the reason why the step failed.
        if (counts[level] < MAX_ANNOTATIONS)
            say[level]((0,_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .B)(message).slice(0, MAX_MESSAGE), at(place));
        else
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq((0,_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .B)(message));
    };
    return {
        summary: async (markdown) => void (await _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.addRaw(markdown, true).write()),
        output: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH(name, value),
        writeFile: async (name, text) => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
            return path;
        },
        upload: async (name, paths) => {
            const { uploadArtifact } = await Promise.all(/* import() */[__nccwpck_require__.e(110), __nccwpck_require__.e(34), __nccwpck_require__.e(178)]).then(__nccwpck_require__.bind(__nccwpck_require__, 95178));
            await uploadArtifact({ name, folder, paths, keptDays: REPORT_DAYS });
        },
        info: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq((0,_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .B)(line)),
        debug: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .debug */ .Yz((0,_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .B)(line)),
        warning: annotate('warning'),
        error: annotate('error'),
        notice: annotate('notice'),
        fail: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setFailed */ .C1(message.split('\n').map(indentedLine).join('\n')),
        mask: (secret) => {
            // A mask shorter than this would black out half the log.
            if (secret.length >= 8)
                _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq(secret);
        },
    };
}
function at(place) {
    if (!place)
        return {};
    const { path, line, column } = place;
    return { file: (0,_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .B)(path), startLine: line, ...(column !== undefined && { startColumn: column }) };
}
/** What is to be pasted keeps its indentation. */
function indentedLine(line) {
    return `${/^ */.exec(line)?.[0] ?? ''}${(0,_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .B)(line)}`;
}


/***/ }),

/***/ 31033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ surroundingsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);


const visibilities = ['public', 'private', 'internal'];
/** What the runner tells of itself. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function surroundingsOf(env) {
    const [owner = '', repository = '', ...more] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(repository) || more.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('`GITHUB_REPOSITORY` is not set to `owner/name`.', {
            hint: 'Pipeline Vitals runs as a step of a GitHub Actions job.',
        });
    }
    return {
        owner,
        repository,
        serverUrl: addressOf(env.GITHUB_SERVER_URL, 'https://github.com'),
        apiUrl: addressOf(env.GITHUB_API_URL, 'https://api.github.com'),
        graphqlUrl: addressOf(env.GITHUB_GRAPHQL_URL, 'https://api.github.com/graphql'),
        event: env.GITHUB_EVENT_NAME ?? '',
        runId: numberOf(env.GITHUB_RUN_ID),
        runAttempt: numberOf(env.GITHUB_RUN_ATTEMPT),
        runNumber: numberOf(env.GITHUB_RUN_NUMBER),
        ownWorkflowPath: pathOf(env.GITHUB_WORKFLOW_REF),
        ...payloadAt(env.GITHUB_EVENT_PATH),
        sha: env.GITHUB_SHA ?? '',
        workspace: env.GITHUB_WORKSPACE || undefined,
        temp: env.RUNNER_TEMP || undefined,
    };
}
function addressOf(text, fallback) {
    const address = text || fallback;
    if (!URL.canParse(address))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The runner’s address of GitHub is no address: ${JSON.stringify(address)}.`);
    return address.replace(/\/+$/, '');
}
function numberOf(text) {
    return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0;
}
/** `octo-org/repo/.github/workflows/vitals.yml@refs/heads/main` → `.github/workflows/vitals.yml`. */
function pathOf(workflowRef) {
    return /^[^/]+\/[^/]+\/(?<path>\.github\/workflows\/.+?\.ya?ml)@/.exec(workflowRef ?? '')?.groups?.path;
}
/** The payload of most events holds the repository. One that cannot be read is no reason to stop. */
function payloadAt(path) {
    const unknown = { defaultBranch: undefined, visibility: undefined, triggeredBy: undefined };
    if (!path)
        return unknown;
    try {
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        const { default_branch: branch, visibility } = payload?.repository ?? {};
        const { id } = payload?.workflow_run ?? {};
        return {
            defaultBranch: typeof branch === 'string' && branch !== '' ? branch : undefined,
            visibility: visibilities.find((known) => known === visibility),
            triggeredBy: Number.isSafeInteger(id) ? id : undefined,
        };
    }
    catch {
        return unknown;
    }
}


/***/ }),

/***/ 40930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ProxyAgent: () => (/* binding */ ProxyAgent),
/* harmony export */   fetch: () => (/* binding */ fetch)
/* harmony export */ });
/**
 * Stands in for the npm package `undici` in the bundle (tsconfig.json, `paths`). @actions/http-client loads it at
 * import, which doubles the time to the first request, for a proxy's dispatcher that is not used here.
 */
class ProxyAgent {
}
function fetch() {
    throw new Error('Requests go through src/adapters/github/transport.ts.');
}


/***/ }),

/***/ 15213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ jobWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(73429);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(452);




/** More than any file that people write by hand. */
const MAX_TEXT_BYTES = 1024 * 1024;
/** The checked-out repository. Without one, there is no file in it. */
function jobWorkspace(folder) {
    return {
        text: async (path) => {
            const file = folder === undefined ? undefined : await findInside(folder, path);
            if (file === undefined)
                return undefined;
            if (file === 'outside')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path} is not in the workspace.`);
            const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
            if (size > MAX_TEXT_BYTES)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path} is larger than ${MAX_TEXT_BYTES} bytes.`);
            return decoded(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file), path);
        },
        write: async (path, text) => await writeInside(folder, path, text),
        coverage: async (paths) => {
            if (folder === undefined)
                return { kind: 'failed', why: 'The repository is not checked out.' };
            const { readCoverageFiles } = await __nccwpck_require__.e(/* import() */ 682).then(__nccwpck_require__.bind(__nccwpck_require__, 32682));
            return await readCoverageFiles(paths, folder);
        },
    };
}
/** As it is, with its byte order mark if it has one: what is written back may differ in nothing but what was meant. */
function decoded(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path} is not UTF-8.`);
    }
}
/** A link on the way could lead anywhere, and so could the file itself if it is one: neither is followed out. */
async function writeInside(folder, path, text) {
    if (folder === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path} needs a workspace, and there is none.`);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file).split(/[/\\]/);
    for (const i of parts.keys())
        if (await leadsOut(folder, parts.slice(0, i + 1).join('/')))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path} is not in the workspace.`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
    return file;
}
/** Also a link to what is not there yet. */
async function leadsOut(folder, path) {
    const found = await findInside(folder, path);
    if (found !== undefined)
        return found === 'outside';
    const itself = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)).catch(() => undefined);
    return itself?.isSymbolicLink() ?? false;
}
/**
 * The real path of a file that is in a folder, `outside` where it is elsewhere, `undefined` where there is none.
 * Links are followed: a pull request can commit one that leads anywhere.
 */
async function findInside(folder, path) {
    try {
        const [root, file] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path))]);
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) || inside.split(/[/\\]/)[0] === '..' ? 'outside' : file;
    }
    catch (error) {
        if ((0,node_util_types__WEBPACK_IMPORTED_MODULE_2__.isNativeError)(error) && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 95364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ executedJobs)
/* harmony export */ });
/* harmony import */ var _core_history_attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56732);
/* harmony import */ var _core_history_history_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(36773);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(57206);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(36129);




/** The jobs that the latest attempt executed, without those that it carried over from an earlier one. */
async function executedJobs(run, github) {
    const { number } = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_2__/* .latestAttempt */ .N7)(run);
    const jobs = await github.jobs(run.id, number);
    return { ..._core_history_history_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyHistory */ .s4, jobs: new Map([[(0,_questions_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(run), (0,_core_history_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .dealJobs */ .H)(run, jobs).get(number) ?? []]]) };
}


/***/ }),

/***/ 23440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Jo: () => (/* binding */ newsFor),
  I9: () => (/* binding */ recall),
  kY: () => (/* binding */ remember)
});

// EXTERNAL MODULE: ./lib/core/history/codec.js + 11 modules
var codec = __nccwpck_require__(5618);
// EXTERNAL MODULE: ./lib/core/history/history.js + 1 modules
var history_history = __nccwpck_require__(36773);
// EXTERNAL MODULE: ./lib/core/model.js
var model = __nccwpck_require__(57206);
// EXTERNAL MODULE: ./lib/core/history/jobs-by-attempt.js + 1 modules
var jobs_by_attempt = __nccwpck_require__(20257);
;// CONCATENATED MODULE: ./lib/core/history/prune.js


/** The history without what was created before `before`. */
function prune(history, before) {
    const runs = new Map([...history.runs].filter(([, run]) => run.createdAt >= before));
    const used = new Set([...runs.values()].map((run) => run.workflowId));
    const kept = (key) => runs.has(Number.parseInt(key, 10));
    return {
        ...history,
        runs,
        workflows: new Map([...history.workflows].filter(([id]) => used.has(id))),
        jobs: (0,jobs_by_attempt/* keepJobs */.yy)(history.jobs, kept),
        gone: new Set([...history.gone].filter(kept)),
        examined: new Set([...history.examined].filter(kept)),
        covered: history.covered
            .map(({ from, to }) => ({ from: Math.max(from, before), to }))
            .filter(({ from, to }) => from <= to),
        looked: new Map([...history.looked].filter(([hour]) => hour + model/* HOUR */.dp > before)),
        schedules: new Map([...history.schedules].filter(([, { to }]) => to >= before)),
        coverage: new Map([...history.coverage].filter(([at]) => at >= before)),
        raised: new Map([...history.raised].filter(([, { at }]) => at >= before)),
        findings: new Map([...history.findings].filter(([, { readAt }]) => readAt >= before)),
        ranges: new Map([...history.ranges].filter(([, { seenAt }]) => seenAt >= before)),
    };
}

// EXTERNAL MODULE: ./lib/core/incidents/memory.js
var memory = __nccwpck_require__(63944);
;// CONCATENATED MODULE: ./lib/collection/limit.js




/** Twice the longest window. */
const KEPT_DAYS = 180;
/** A busier repository is remembered for less long. */
const KEPT_RUNS = 30_000;
/** About 1 MB of lines of logs: what failed before that is forgotten. */
const KEPT_FINDINGS = 1000;
const KEPT_RANGES = 100;
/** Of each kind. */
const KEPT_PERIODS = 16;
const KEPT_ACTIONS = 100;
/** What runs and jobs may take together, and about what each takes; `MAX_STATE_BYTES` leaves room for the rest. */
const KEPT_BYTES = 28_000_000;
const RUN_BYTES = 165;
const JOB_BYTES = 32;
const STEP_BYTES = 14;
/**
 * What of a history is kept. Of older runs than are needed no number is made of steps and annotations, which take most
 * of the room; where there is too little of it, the newest runs come first, and jobs before their steps.
 */
function limit(history, needs, maxBytes = KEPT_BYTES) {
    const kept = prune(newestFindings(history), oldestKept(history, needs));
    const incidents = (0,memory/* pruneIncidents */._V)(history.incidents, needs.now - KEPT_DAYS * model/* DAY */.d_);
    const jobs = jobsWithin(maxBytes - kept.runs.size * RUN_BYTES, kept, needs);
    return { ...kept, jobs, incidents, ...newestPeriods(history) };
}
function jobsWithin(bytes, history, { needed }) {
    const fitting = new Set();
    const bare = new Map();
    let left = bytes;
    const attempts = newestFirst(history);
    for (const { key } of attempts) {
        left -= (history.jobs.get(key)?.length ?? 0) * JOB_BYTES;
        if (left >= 0)
            fitting.add(key);
    }
    for (const { key, createdAt } of attempts.filter(({ key }) => fitting.has(key))) {
        const jobs = history.jobs.get(key) ?? [];
        if (createdAt >= needed)
            left -= jobs.reduce((sum, job) => sum + detailBytes(job), 0);
        if ((createdAt < needed || left < 0) && jobs.some(hasDetails))
            bare.set(key, jobs.map(withoutDetails));
    }
    const kept = (0,jobs_by_attempt/* keepJobs */.yy)(history.jobs, (key) => fitting.has(key));
    return (0,jobs_by_attempt/* withJobs */.xM)(kept, bare);
}
function oldestKept({ runs }, { now, needed }) {
    const oldest = [...runs.values()].map(({ createdAt }) => createdAt).toSorted((a, b) => b - a)[KEPT_RUNS];
    const full = oldest === undefined ? 0 : Math.min(oldest + 1, needed);
    return Math.max(Math.min(now - KEPT_DAYS * model/* DAY */.d_, needed), full);
}
function newestFindings(history) {
    const findings = [...history.findings].toSorted(([, a], [, b]) => b.readAt - a.readAt || b.jobId - a.jobId);
    const ranges = [...history.ranges].toSorted(([x, a], [y, b]) => b.seenAt - a.seenAt || (x < y ? -1 : 1));
    return {
        ...history,
        findings: new Map(findings.slice(0, KEPT_FINDINGS)),
        ranges: new Map(ranges.slice(0, KEPT_RANGES)),
    };
}
/** They outlive their runs: trends are made of ten, and a quarter is long. */
function newestPeriods({ periods, actions }) {
    const newest = [...periods].toSorted(([x, a], [y, b]) => b.period.to - a.period.to || (x < y ? -1 : 1));
    const byKind = Map.groupBy(newest, ([, { kind }]) => kind);
    const told = [...actions].toSorted(([x, a], [y, b]) => b.seenAt - a.seenAt || (x < y ? -1 : 1));
    return {
        periods: new Map([...byKind.values()].flatMap((ofKind) => ofKind.slice(0, KEPT_PERIODS))),
        actions: new Map(told.slice(0, KEPT_ACTIONS)),
    };
}
function newestFirst({ runs, jobs }) {
    return [...jobs.keys()]
        .map((key) => ({ key, createdAt: runs.get(Number.parseInt(key, 10))?.createdAt ?? 0 }))
        .toSorted((a, b) => b.createdAt - a.createdAt || (a.key < b.key ? -1 : 1));
}
function detailBytes({ steps = [], annotations = [] }) {
    return steps.length * STEP_BYTES + annotations.reduce((sum, { message }) => sum + message.length, 0);
}
function hasDetails({ steps, annotations }) {
    return steps !== undefined || annotations !== undefined;
}
function withoutDetails({ steps: _, annotations: __, ...job }) {
    return job;
}

;// CONCATENATED MODULE: ./lib/collection/memory.js




/** Looks that found nothing are stored this often. */
const WORTH_STORING = 6 * model/* HOUR */.dp;
/**
 * All copies, merged. No copy is believed over another, none is needed: what cannot be read counts as nothing
 * remembered, and is then not written over either, since it may be good.
 */
async function recall(copies, repository) {
    let state = { repository, history: history_history/* emptyHistory */.s4, mergedArtifacts: new Set() };
    const writable = [];
    const warnings = [];
    const notes = [];
    let readOnly = false;
    for (const copy of copies) {
        const read = await copy.read(state.mergedArtifacts);
        notes.push(`State in ${copy.name}: ${read.kind === 'failed' ? read.why : read.kind}`);
        if (read.kind === 'failed')
            continue;
        writable.push(copy);
        if (read.kind === 'none')
            continue;
        for (const text of read.texts) {
            const decoded = typeof text === 'object' && 'broken' in text
                ? { kind: 'broken', why: text.broken }
                : (0,codec/* decodeState */.UJ)(text);
            if (decoded.kind === 'newer') {
                readOnly = true;
                warnings.push(`The state in ${copy.name} was written by a later version of Pipeline Vitals (format ${decoded.version}). It is left as it is, and nothing is remembered in this run. Use that version here too.`);
            }
            else if (decoded.kind === 'broken') {
                warnings.push(`The state in ${copy.name} cannot be read (${decoded.why}) and is ignored. What it held is asked from GitHub again.`);
            }
            else if (decoded.state.repository !== repository) {
                warnings.push(`The state in ${copy.name} belongs to another repository and is ignored.`);
            }
            else {
                state = mergeStates(state, decoded.state);
            }
        }
        state = { ...state, mergedArtifacts: state.mergedArtifacts.union(new Set(read.artifacts)) };
    }
    return { state, writable: readOnly ? [] : writable, warnings, notes };
}
/** Stores what was learnt in every copy that may be written, the farthest first. */
async function remember(memory, learnt, given) {
    const history = limit(learnt, given);
    // What was remembered is limited too: that some of it grew old is not worth storing.
    if (essence(history, given) === essence(limit(memory.state.history, given), given))
        return { memory, failures: [] };
    let state = { ...memory.state, history };
    const failures = [];
    for (const copy of memory.writable.toReversed()) {
        const written = await write((0,codec/* encodeState */.Md)(state), copy);
        if (written.kind === 'failed')
            failures.push(`The state was not stored in ${copy.name}: ${written.why}`);
        // The copies written after an artifact say that they hold all that is in it.
        else if (written.artifact !== undefined) {
            state = { ...state, mergedArtifacts: state.mergedArtifacts.union(new Set([written.artifact])) };
        }
    }
    return { memory: failures.length < memory.writable.length ? { ...memory, state } : memory, failures };
}
/** What other monitors stored while this one worked, as far as it can be read. */
async function newsFor({ state, writable }) {
    let history = history_history/* emptyHistory */.s4;
    for (const { news } of writable) {
        const read = (await news?.()) ?? { kind: 'none' };
        for (const text of read.kind === 'texts' ? read.texts : []) {
            const decoded = typeof text === 'object' && 'broken' in text ? undefined : (0,codec/* decodeState */.UJ)(text);
            if (decoded?.kind === 'state' && decoded.state.repository === state.repository)
                history = (0,history_history/* merge */.h1)(history, decoded.state.history);
        }
    }
    return history;
}
/** What could not be read again would take the place of what can. */
async function write(text, copy) {
    const { length } = new TextEncoder().encode(text);
    return length < codec/* MAX_STATE_BYTES */.fM - 1000
        ? await copy.write(text)
        : { kind: 'failed', why: `it has ${length} bytes, more than are read` };
}
function mergeStates(a, b) {
    return {
        repository: a.repository,
        history: (0,history_history/* merge */.h1)(a.history, b.history),
        mergedArtifacts: a.mergedArtifacts.union(b.mergedArtifacts),
    };
}
/** What is worth storing: that time went by, and that the monitor ran, is not. */
function essence(history, { ownWorkflowPath }) {
    const runs = [...history.runs].filter(([, run]) => history.workflows.get(run.workflowId)?.path !== ownWorkflowPath);
    const hours = new Set(runs.map(([, { createdAt }]) => Math.floor(createdAt / model/* HOUR */.dp) * model/* HOUR */.dp));
    const workflows = [...history.workflows].filter(([, { path }]) => path !== ownWorkflowPath);
    const rest = {
        runs: new Map(runs),
        workflows: new Map(workflows),
        newestEtag: undefined,
        defaultBranch: undefined,
        incidents: { ...history.incidents, looks: new Map() },
        looked: new Map([...history.looked]
            .filter(([hour]) => hours.has(hour))
            .map(([hour, at]) => [hour, Math.floor(at / WORTH_STORING)])),
    };
    // The holes in what is covered; its ends move with time.
    const covered = history.covered
        .slice(1)
        .map(({ from }, i) => ({ from: history.covered[i]?.to ?? 0, to: from }));
    return (0,codec/* encodeState */.Md)({
        repository: '',
        mergedArtifacts: new Set(),
        history: { ...history, ...rest, covered },
    });
}


/***/ }),

/***/ 36129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ aboutLatest),
/* harmony export */   CF: () => (/* binding */ PARALLEL),
/* harmony export */   HA: () => (/* binding */ askEach),
/* harmony export */   HN: () => (/* binding */ inParallel),
/* harmony export */   Pi: () => (/* binding */ orGone),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Te: () => (/* binding */ final)
/* harmony export */ });
/* harmony import */ var _core_history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(36773);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57206);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44474);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(452);




/** GitHub asks for few requests at once; six keep a page's latency from adding up. */
const PARALLEL = 6;
/** After these, no other request will do better. */
const final = ['budget', 'rate-limit', 'bad-token', 'forbidden'];
function aboutLatest(run) {
    return { run, attempt: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_1__/* .latestAttempt */ .N7)(run).number };
}
function keyOf(run) {
    return (0,_core_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptKey */ .jX)(run.id, (0,_core_model_js__WEBPACK_IMPORTED_MODULE_1__/* .latestAttempt */ .N7)(run).number);
}
/** Asks each; what fails is left out and named, and when nothing more may be asked, the rest too: `left`, by run id. */
async function askEach(questions, what, ask) {
    let added = _core_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHistory */ .s4;
    let stop;
    let why = '';
    const left = new Set();
    await inParallel(questions, PARALLEL, async (question) => {
        try {
            if (stop)
                throw stop;
            // Not in one expression: another worker may have added something while this one waited.
            const found = await ask(question);
            added = (0,_core_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(added, found);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ApiError */ .hD))
                throw error;
            if (final.includes(error.kind))
                stop = error;
            why = error.message;
            left.add(question.run.id);
        }
    });
    const gaps = left.size === 0 ? [] : [{ what: `${what} ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countInWords */ .K4)(left.size, 'run')}`, why }];
    return { added, gaps, left };
}
/** What GitHub does not have is remembered as gone under `key`, so that it is asked for once. */
async function orGone(key, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ApiError */ .hD) || error.kind !== 'not-found')
            throw error;
        return { ..._core_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHistory */ .s4, gone: new Set([key]) };
    }
}
/** Does `work` for every item, with so many at a time at most. */
async function inParallel(items, atOnce, work) {
    const waiting = items.values();
    const worker = async () => {
        for (const item of waiting)
            await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}


/***/ }),

/***/ 46245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _core_history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(36773);

/** The history that says just what was seen. */
function historyOf(seen, seenAt) {
    const runs = new Map();
    for (const { run } of seen) {
        const known = runs.get(run.id);
        runs.set(run.id, known ? ((0,_core_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(single(known), single(run)).runs.get(run.id) ?? run) : run);
    }
    return {
        ..._core_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHistory */ .s4,
        runs,
        workflows: new Map(seen
            .toSorted((a, b) => namedAt(a.run) - namedAt(b.run) || a.run.id - b.run.id)
            .map(({ run, workflow }) => [workflow.id, { ...workflow, seenAt: Math.min(namedAt(run), seenAt) }])),
    };
}
/**
 * A run shows its workflow's name as it was then: the newest run has the newest name. In a fork anybody can give it
 * another, by which it would be left out of what people watch; that name counts where there is no other.
 */
function namedAt({ createdAt, fromFork }) {
    return fromFork ? 0 : createdAt;
}
function single(run) {
    return { ..._core_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHistory */ .s4, runs: new Map([[run.id, run]]) };
}


/***/ }),

/***/ 34400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ dependencyScopes),
/* harmony export */   IE: () => (/* binding */ isGrave),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   SP: () => (/* binding */ vulnerabilitySeverities),
/* harmony export */   mp: () => (/* binding */ isUpdater),
/* harmony export */   zB: () => (/* binding */ MAX_NAME)
/* harmony export */ });
const reasons = [
    /** The token may not read it. */
    'forbidden',
    /** There is no alert, and GitHub does not say that it would raise one. */
    'switched-off',
    /** GitHub could not answer this part. */
    'failed',
];
/** Gravest first, by GitHub's own words. */
const vulnerabilitySeverities = ['critical', 'high', 'moderate', 'low'];
const dependencyScopes = ['runtime', 'development'];
/** What has to be mended now: critical or high, in what runs in production. */
function isGrave({ scope, severity }) {
    return scope === 'runtime' && (severity === 'critical' || severity === 'high');
}
/** Foreign names and titles are cut to so many characters before anybody sees them. */
const MAX_NAME = 100;
/** Logins as REST says them. Apps of another name are known by the word in it; people's accounts are not. */
const updaters = new Set([
    'depfu[bot]',
    'mend-for-github-com[bot]',
    'pre-commit-ci[bot]',
    'pyup-bot',
    'renovate-bot',
    'scala-steward',
    'scala-steward[bot]',
    'snyk-bot',
]);
/** Whether a pull request of this author updates dependencies: Dependabot, Renovate, own apps built on them, others. */
function isUpdater(login) {
    const name = login.toLowerCase();
    return updaters.has(name) || /(?:^|[-_])(?:dependabot|renovate)(?:[-_].*)?\[bot\]$/.test(name);
}


/***/ }),

/***/ 38201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ categories),
/* harmony export */   d: () => (/* binding */ isTransient)
/* harmony export */ });
/** What kind of thing broke. Rules carry finer ids beneath. */
const categories = [
    'compile/type-error',
    'lint/format',
    'test-failure',
    'dependency-resolution',
    'network',
    'registry-rate-limit',
    'auth/permission',
    'runner/infrastructure',
    'out-of-memory',
    'disk-full',
    'timeout',
    'cancelled',
    'configuration/workflow-syntax',
    'missing-secret/env',
    'docker-build',
    'deploy',
    'security-scan',
    'flaky/unknown',
];
const passing = new Set([
    'network',
    'registry-rate-limit',
    'runner/infrastructure',
]);
/** Whether the same commit may pass when it is run again, with nothing changed. */
function isTransient(category) {
    return passing.has(category);
}


/***/ }),

/***/ 46948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createRecoder)
/* harmony export */ });
/** PowerShell writes UTF-16; its byte order mark says so. Anything else is taken for UTF-8. */
function createRecoder() {
    let decoder;
    let first = new Uint8Array();
    const encoder = new TextEncoder();
    return (chunk) => {
        if (first === undefined)
            return decoder ? encoder.encode(decoder.decode(chunk, { stream: true })) : chunk;
        const start = joined(first, chunk);
        if (start.length < 2) {
            first = start;
            return new Uint8Array();
        }
        first = undefined;
        if (start[0] === 0xff && start[1] === 0xfe)
            decoder = new TextDecoder('utf-16le');
        if (start[0] === 0xfe && start[1] === 0xff)
            decoder = new TextDecoder('utf-16be');
        return decoder ? encoder.encode(decoder.decode(start, { stream: true })) : start;
    };
}
function joined(a, b) {
    const all = new Uint8Array(a.length + b.length);
    all.set(a);
    all.set(b, a.length);
    return all;
}


/***/ }),

/***/ 56667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fnv1a)
/* harmony export */ });
const PRIME = 0x100000001b3n;
const OFFSET = 0xcbf29ce484222325n;
/** FNV-1a, 64 bits, over UTF-16 code units, as 16 hexadecimal digits. draft-eastlake-fnv. */
function fnv1a(text) {
    let hash = OFFSET;
    for (let i = 0; i < text.length; i++) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * PRIME);
    }
    return hash.toString(16).padStart(16, '0');
}


/***/ }),

/***/ 76512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/**
 * Secrets by their usual shapes; what replaces them. The runner masks those it knows, and nothing else.
 * GitHub, Slack, AWS, Google, npm, PyPI, Docker, GitLab, Stripe, OpenAI and the like document their prefixes.
 */
const shapes = [
    [/(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})/g, '***'],
    [/(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20,64}/g, '***'],
    [/(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,255}/g, '***'],
    [/(?<![A-Za-z0-9])(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}\b/g, '***'],
    [/(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}/g, '***'],
    [/(?<![A-Za-z0-9])ya29\.[A-Za-z0-9_-]{20,512}/g, '***'],
    [/(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/g, '***'],
    [/(?<![A-Za-z0-9])pypi-[A-Za-z0-9_-]{50,255}/g, '***'],
    [/(?<![A-Za-z0-9])dckr_pat_[A-Za-z0-9_-]{20,64}/g, '***'],
    [/(?<![A-Za-z0-9])(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,128}/g, '***'],
    [/(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,255}/g, '***'],
    [/(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,64}/g, '***'],
    [/(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}/g, '***'],
    [/(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{10,2048}\.[A-Za-z0-9_-]{10,4096}\.[A-Za-z0-9_-]{10,1024}/g, '***'],
    [
        /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_-]{10,255}/g,
        'https://hooks.slack.com/***',
    ],
    [
        /https:\/\/discord(?:app)?\.com\/api\/webhooks\/[A-Za-z0-9/_-]{10,255}/g,
        'https://discord.com/api/webhooks/***',
    ],
    [/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----.{0,8192}/g, '***'],
    [/\b([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s:@/]{1,128}:[^\s@/]{1,256}@/gi, '$1***@'],
    [/\b(authorization: ?(?:basic|bearer|token) )[^\s'"]{6,4096}/gi, '$1***'],
    [
        /\b([\w-]{0,40}(?:password|passwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key)["']?\s{0,3}[=:]\s{0,3}["']?)(?!\*\*\*|undefined|null|true|false|none)(?:(?<=")[^"]{8,512}|(?<=')[^']{8,512}|[^\s"',;&]{8,512})/gi,
        '$1***',
    ],
];
/** Foreign text without what looks like a secret. Idempotent. */
function redact(text) {
    return shapes.reduce((rest, [shape, instead]) => rest.replace(shape, instead), text);
}


/***/ }),

/***/ 96682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ MAX_FILES),
/* harmony export */   Fw: () => (/* binding */ pullIn),
/* harmony export */   Hp: () => (/* binding */ rangeKey),
/* harmony export */   MP: () => (/* binding */ MAX_COMMITS),
/* harmony export */   Og: () => (/* binding */ MAX_TITLE)
/* harmony export */ });
const MAX_TITLE = 120;
const MAX_FILES = 60;
/** What is kept of a comparison; GitHub lists up to 250 commits unless it is asked for more. */
const MAX_COMMITS = 50;
/** By its name a range is remembered. */
function rangeKey({ base, head }) {
    return `${base}...${head}`;
}
/**
 * Squashed: `Title (#12)`; merged: `Merge pull request #12 from …`. GitHub writes both so.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request
 */
function pullIn(title) {
    const groups = /^Merge pull request #(?<merged>\d{1,9}) |\(#(?<squashed>\d{1,9})\)$/.exec(title)?.groups;
    const number = groups?.merged ?? groups?.squashed;
    return number === undefined ? undefined : Number(number);
}


/***/ }),

/***/ 67946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bx: () => (/* binding */ createLogWindow),
/* harmony export */   lt: () => (/* binding */ countLines)
/* harmony export */ });
/* unused harmony export windowBytes */
/** Longer than the log of nearly any job; the end, where it says why it failed, gets more of it. */
const windowBytes = { head: 8 * 1024 * 1024, tail: 24 * 1024 * 1024 };
const LINE_FEED = 10;
/** Keeps the beginning and the end of what is pushed, however much that is. */
function createLogWindow(limits = windowBytes) {
    const head = [];
    let headRoom = limits.head;
    let tail = [];
    let tailBytes = 0;
    let droppedBytes = 0;
    let droppedLines = 0;
    const drop = (bytes) => {
        droppedBytes += bytes.length;
        droppedLines += countLines(bytes);
    };
    return {
        push(piece) {
            // Of a `Buffer`, `slice` would be no copy.
            const copy = new Uint8Array(piece);
            const fitting = copy.subarray(0, headRoom);
            headRoom -= fitting.length;
            if (fitting.length > 0)
                head.push(fitting);
            const more = copy.subarray(fitting.length);
            if (more.length === 0)
                return;
            tail.push(more);
            tailBytes += more.length;
            while (tailBytes - (tail[0]?.length ?? 0) >= limits.tail) {
                const oldest = tail.shift();
                if (!oldest)
                    break;
                tailBytes -= oldest.length;
                drop(oldest);
            }
        },
        finish() {
            const [first, last] = [joined(head), joined(tail)];
            head.length = 0;
            tail = [];
            if (droppedBytes === 0 && last.length <= limits.tail)
                return { head: joined([first, last]) };
            const wholeLines = first.subarray(0, first.lastIndexOf(LINE_FEED) + 1);
            const surplus = last.subarray(0, Math.max(0, last.length - limits.tail));
            const kept = last.subarray(surplus.length);
            const begin = kept.indexOf(LINE_FEED) + 1;
            drop(surplus);
            drop(kept.subarray(0, begin));
            return { head: wholeLines, rest: { linesLeftOut: droppedLines, tail: kept.subarray(begin) } };
        },
    };
}
function joined(pieces) {
    const all = new Uint8Array(pieces.reduce((total, { length }) => total + length, 0));
    let at = 0;
    for (const piece of pieces) {
        all.set(piece, at);
        at += piece.length;
    }
    return all;
}
function countLines(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1))
        count += 1;
    return count;
}


/***/ }),

/***/ 41057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ patternOf),
/* harmony export */   q: () => (/* binding */ patterns)
/* harmony export */ });
/** The four kinds of failure that people sort by first, and the rest. */
const patterns = ['typescript', 'dependency', 'test', 'build', 'other'];
const ofCategory = {
    'compile/type-error': 'build',
    'lint/format': 'other',
    'test-failure': 'test',
    'dependency-resolution': 'dependency',
    network: 'other',
    'registry-rate-limit': 'dependency',
    'auth/permission': 'other',
    'runner/infrastructure': 'other',
    'out-of-memory': 'other',
    'disk-full': 'other',
    timeout: 'other',
    cancelled: 'other',
    'configuration/workflow-syntax': 'other',
    'missing-secret/env': 'other',
    'docker-build': 'build',
    deploy: 'other',
    'security-scan': 'other',
    'flaky/unknown': 'other',
};
function patternOf({ category, rule, }) {
    return rule?.startsWith('typescript/') ? 'typescript' : ofCategory[category];
}


/***/ }),

/***/ 56732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ dealJobs),
/* harmony export */   e: () => (/* binding */ inferFirstAttempt)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57206);
/* harmony import */ var _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(84241);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55414);



/**
 * Jobs of all attempts of a run, dealt out to the attempts that executed them: a job belongs to the attempt in which
 * it started. "Re-run failed jobs" carries the others over, under new ids and with their old times: such copies count
 * once. Only attempts of which the start and the start of the next are known are in the answer; before the first there
 * was nothing, and of the latest the start is always known.
 */
function dealJobs(run, jobs) {
    const last = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .latestAttempt */ .N7)(run).number;
    // In a first attempt nothing is a copy, and jobs of one name can have the same times: those that were skipped.
    const own = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrderOfIds */ .J)(last === 1 ? jobs : originals(jobs));
    const dealt = Array.from({ length: last }, (_, i) => i + 1).flatMap((number) => {
        const [from, to] = [startOf(run, number), number === last ? Infinity : startOf(run, number + 1)];
        if (from === undefined || to === undefined)
            return [];
        return [[number, own.filter(({ startedAt }) => startedAt >= from && startedAt < to)]];
    });
    return new Map(dealt);
}
/** Of jobs with the same name and times, the one that came first. */
function originals(jobs) {
    const byId = jobs.toSorted((a, b) => b.id - a.id);
    const execution = ({ name, startedAt, completedAt }) => JSON.stringify([name, startedAt, completedAt]);
    return [...new Map(byId.map((job) => [execution(job), job])).values()];
}
function startOf(run, number) {
    if (number === 1)
        return Number.NEGATIVE_INFINITY;
    return run.attempts.find((attempt) => attempt.number === number)?.startedAt;
}
/**
 * The first of several attempts, which GitHub's lists do not show, where its jobs leave no doubt that it failed: a job
 * did of which the workflow's file says that it must not. All else is open. Jobs that passed prove nothing: others may
 * have been cancelled before they began. So does a job that was cancelled, that the file does not know, or that shares
 * its name with another, as if one of them were a later attempt's.
 */
function inferFirstAttempt(run, jobs, file) {
    const names = new Set(jobs.map(({ name }) => name));
    const isPlain = jobs.every(({ conclusion }) => plainEnds.has(conclusion)) && names.size === jobs.length;
    const failed = jobs.some(({ name, conclusion }) => conclusion === 'failure' && mustPass(file, name));
    if (!isPlain || !failed)
        return undefined;
    const updatedAt = Math.max(...jobs.map(({ startedAt, completedAt }) => completedAt ?? startedAt));
    return { number: 1, startedAt: run.createdAt, updatedAt, conclusion: 'failure', inferred: true };
}
const plainEnds = new Set(['success', 'failure', 'skipped', 'neutral']);
function mustPass(file, name) {
    const planned = (0,_workflow_file_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedJobOf */ .l)(file, name);
    return planned?.continueOnError === 'no' && !planned.callsWorkflow;
}


/***/ }),

/***/ 5618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fM: () => (/* binding */ MAX_STATE_BYTES),
  UJ: () => (/* binding */ decodeState),
  Md: () => (/* binding */ encodeState)
});

// UNUSED EXPORTS: STATE_VERSION

// EXTERNAL MODULE: ./lib/core/model.js
var model = __nccwpck_require__(57206);
// EXTERNAL MODULE: ./lib/core/history/history.js + 1 modules
var history_history = __nccwpck_require__(36773);
// EXTERNAL MODULE: ./lib/core/history/jobs.js
var history_jobs = __nccwpck_require__(55414);
// EXTERNAL MODULE: ./lib/core/failures/commit-range.js
var commit_range = __nccwpck_require__(96682);
;// CONCATENATED MODULE: ./lib/core/history/shape.js
/** Reads of what was stored: each gives the type it names, or throws `Malformed`. */
class Malformed extends Error {
}
/** The farthest moment a `Date` can hold. */
const MAX_SECONDS = 8.64e12;
function object(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Malformed(`${what} is no object`);
    return value;
}
function array(value, what) {
    if (!Array.isArray(value))
        throw new Malformed(`${what} is no list`);
    return value;
}
function string(value, what) {
    if (typeof value !== 'string')
        throw new Malformed(`${what} is no text`);
    return value;
}
function integer(value, what) {
    if (!Number.isSafeInteger(value))
        throw new Malformed(`${what} is no whole number`);
    return value;
}
function time(value, what) {
    const seconds = integer(value, what);
    if (!isTime(seconds))
        throw new Malformed(`${what} is no time`);
    return seconds;
}
/** Whether a `Date` can hold it. */
function isTime(seconds) {
    return Math.abs(seconds) <= MAX_SECONDS;
}
function flag(value, what) {
    if (value !== 0 && value !== 1)
        throw new Malformed(`${what} is neither 0 nor 1`);
    return value === 1;
}
function oneOf(words, value, what) {
    const word = words.find((word) => word === value);
    if (word === undefined)
        throw new Malformed(`${what} is not known`);
    return word;
}
function optional(value, decode, what) {
    return value === undefined || value === null ? undefined : decode(value, what);
}
/** A list of pairs, as a map. */
function map(value, decode, what) {
    return new Map(array(value, what).map((pair) => {
        const [key, of] = array(pair, what);
        return decode(key, of);
    }));
}

// EXTERNAL MODULE: ./lib/core/incidents/incident.js
var incidents_incident = __nccwpck_require__(82865);
// EXTERNAL MODULE: ./lib/core/reports/health.js
var health = __nccwpck_require__(40925);
// EXTERNAL MODULE: ./lib/core/incidents/branch-class.js
var branch_class = __nccwpck_require__(97354);
;// CONCATENATED MODULE: ./lib/core/incidents/incident-codec.js



/** Reads an incident out of JSON, where it stands as it is; throws `Malformed` for anything else. */
function decodeIncident(value) {
    const it = object(value, 'an incident');
    const [episode, first] = [integer(it.episode, 'episode'), integer(it.first, 'first episode')];
    if (first < 1 || first > episode)
        throw new Malformed('episodes are not in order');
    return {
        subject: subjectOf(it.subject),
        episode,
        first,
        span: spanOf(it.span),
        severity: oneOf(health/* severities */.g, it.severity, 'severity'),
        failures: integer(it.failures, 'failures'),
        commits: integer(it.commits, 'commits'),
        last: evidenceOf(it.last),
        openedAt: time(it.openedAt, 'opened'),
        acknowledgedAt: optional(it.acknowledgedAt, time, 'acknowledged'),
        escalations: integer(it.escalations, 'escalations'),
        pass: optional(it.pass, passingOf, 'pass'),
        resolution: optional(it.resolution, resolutionOf, 'resolution'),
    };
}
function subjectOf(value) {
    const { workflow, branchClass, fingerprint } = object(value, 'a subject');
    return {
        workflow: string(workflow, 'workflow'),
        branchClass: oneOf(branch_class/* branchClasses */.t, branchClass, 'class of branch'),
        fingerprint: string(fingerprint, 'fingerprint'),
    };
}
function spanOf(value) {
    const { from, newest, announced, ended } = object(value, 'a span');
    const { until, basis, seenAt } = object(newest, 'a sighting');
    return {
        from: time(from, 'from'),
        newest: {
            until: time(until, 'until'),
            basis: oneOf(['stated', 'assumed'], basis, 'basis'),
            seenAt: time(seenAt, 'seen'),
        },
        announced: optional(announced, time, 'announced'),
        ended: optional(ended, time, 'ended'),
    };
}
function evidenceOf(value) {
    const { seenAt, title, sha, runId } = object(value, 'an evidence');
    const commit = optional(sha, string, 'sha');
    const run = optional(runId, integer, 'run id');
    return {
        seenAt: time(seenAt, 'seen'),
        title: string(title, 'title'),
        ...(commit !== undefined && { sha: commit }),
        ...(run !== undefined && { runId: run }),
    };
}
function passingOf(value) {
    const { passes } = object(value, 'a pass');
    return { ...evidenceOf(value), passes: integer(passes, 'passes') };
}
function resolutionOf(value) {
    const { at, endedAt, cause, pass } = object(value, 'a resolution');
    const passed = optional(pass, passingOf, 'pass');
    return {
        at: time(at, 'at'),
        endedAt: time(endedAt, 'ended'),
        cause: oneOf(['fixed', 'flaky', 'ended'], cause, 'cause'),
        ...(passed && { pass: passed }),
    };
}

;// CONCATENATED MODULE: ./lib/core/incidents/codec.js



/** As plain JSON, a member of the stored state. Maps are lists of pairs, in the order of their keys. */
function encodeIncidents({ incidents, looks, outbox, verdict }) {
    return {
        ...(verdict && { verdict }),
        incidents: byKey(incidents).map(([, incident]) => incident),
        looks: byKey(looks),
        messages: byKey(outbox.messages).map(([, message]) => message),
        channels: byKey(outbox.channels).map(([name, { told, threads, ...channel }]) => [
            name,
            { ...channel, told: byKey(told), threads: byKey(threads) },
        ]),
    };
}
function byKey(map) {
    return [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
/** Reads what `encodeIncidents` gave, once it went through JSON; throws `Malformed` for anything else. */
function decodeIncidents(value) {
    const root = object(value, 'the memory of incidents');
    const incidents = array(root.incidents, 'incidents').map(decodeIncident);
    return {
        incidents: new Map(incidents.map((incident) => [(0,incidents_incident/* incidentKey */.Qq)(incident.subject), incident])),
        looks: map(root.looks, (group, at) => [string(group, 'group'), time(at, 'look')], 'looks'),
        outbox: outboxOf(root),
        verdict: optional(root.verdict, verdictOf, 'verdict'),
    };
}
function verdictOf(value) {
    const { sha, state, at } = object(value, 'a verdict');
    return {
        sha: string(sha, 'sha'),
        state: oneOf(['success', 'failure'], state, 'verdict'),
        at: time(at, 'at'),
    };
}
function outboxOf(root) {
    const messages = array(root.messages, 'messages').map(messageOf);
    return {
        messages: new Map(messages.map((message) => [message.id, message])),
        channels: map(root.channels, (name, channel) => [string(name, 'name'), channelOf(channel)], 'channels'),
    };
}
function channelOf(value) {
    const { told, sequence, floodAt, threads } = object(value, 'a channel');
    return {
        told: marksOf(told),
        sequence: integer(sequence, 'sequence'),
        floodAt: optional(floodAt, time, 'flood'),
        threads: map(threads, (thread, reference) => [string(thread, 'thread'), string(reference, 'reference')], 'threads'),
    };
}
function marksOf(value) {
    return map(value, (key, mark) => [string(key, 'key'), markOf(mark)], 'marks');
}
function markOf(value) {
    const { episode, stage, reminders, at } = object(value, 'a mark');
    return {
        episode: integer(episode, 'episode'),
        stage: integer(stage, 'stage'),
        reminders: integer(reminders, 'reminders'),
        at: time(at, 'at'),
    };
}
function messageOf(value) {
    const message = object(value, 'a message');
    return {
        id: string(message.id, 'id'),
        channel: string(message.channel, 'channel'),
        groups: array(message.groups, 'groups').map((group) => string(group, 'group')),
        kind: oneOf(['news', 'reminder', 'flood'], message.kind, 'kind of message'),
        sequence: integer(message.sequence, 'sequence'),
        decidedAt: time(message.decidedAt, 'decided'),
        tells: array(message.tells, 'tells').map(tellOf),
        ongoing: array(message.ongoing, 'ongoing').map((key) => string(key, 'key')),
        claim: optional(message.claim, claimOf, 'claim'),
    };
}
function tellOf(value) {
    const { key, mark, news, incident } = object(value, 'a tell');
    return {
        key: string(key, 'key'),
        mark: markOf(mark),
        news: oneOf(['opened', 'reopened', 'escalated', 'reminder', 'resolved'], news, 'news'),
        incident: decodeIncident(incident),
    };
}
function claimOf(value) {
    const { round, at, by } = object(value, 'a claim');
    return { round: integer(round, 'round'), at: time(at, 'at'), by: string(by, 'by') };
}

// EXTERNAL MODULE: ./lib/core/incidents/memory.js
var memory = __nccwpck_require__(63944);
// EXTERNAL MODULE: ./lib/core/dependencies/dependencies.js
var dependencies = __nccwpck_require__(34400);
;// CONCATENATED MODULE: ./lib/core/history/dependencies.js


/** Reads the dependencies that were stored. */
function dependenciesOf(value) {
    const { vulnerabilities, updates } = object(value, 'dependencies');
    return {
        vulnerabilities: unlessUnread(vulnerabilities, (part) => ({
            open: integer(part.open, 'open alerts'),
            alerts: array(part.alerts, 'vulnerability alerts').map(alertOf),
        })),
        updates: unlessUnread(updates, (part) => ({
            requests: array(part.requests, 'update requests').map(requestOf),
            unseen: integer(part.unseen, 'unseen pull requests'),
        })),
    };
}
function unlessUnread(value, decode) {
    return typeof value === 'string' ? oneOf(dependencies/* reasons */.Ot, value, 'reason') : decode(object(value, 'a part'));
}
function alertOf(value) {
    const { number, severity, scope, ecosystem, name, createdAt, fixedIn } = object(value, 'an alert');
    const fixed = optional(fixedIn, string, 'fixing version');
    return {
        number: integer(number, 'number of alert'),
        severity: oneOf(dependencies/* vulnerabilitySeverities */.SP, severity, 'severity'),
        scope: oneOf(dependencies/* dependencyScopes */.$X, scope, 'scope'),
        ecosystem: string(ecosystem, 'ecosystem'),
        name: string(name, 'package name'),
        createdAt: time(createdAt, 'created'),
        ...(fixed !== undefined && { fixedIn: fixed }),
    };
}
function requestOf(value) {
    const { number, title, createdAt } = object(value, 'an update request');
    return {
        number: integer(number, 'number of pull request'),
        title: string(title, 'title'),
        createdAt: time(createdAt, 'created'),
    };
}

// EXTERNAL MODULE: ./lib/core/diagnosis/category.js
var category = __nccwpck_require__(38201);
;// CONCATENATED MODULE: ./lib/core/history/rows.js


function createTexts() {
    const all = [];
    const places = new Map();
    const place = (text) => {
        if (text === undefined)
            return NONE;
        const known = places.get(text);
        if (known !== undefined)
            return known;
        places.set(text, all.length);
        return all.push(text) - 1;
    };
    return { place, all };
}
const NONE = -1;
/** Far more than GitHub allows, and few enough to count through. */
const MAX_ATTEMPTS = 10_000;
const levels = ['failure', 'warning', 'notice'];
function runRow(run, { place }) {
    return [
        run.id,
        run.workflowId,
        run.number,
        place(run.event),
        place(run.branch),
        place(run.sha),
        run.fromFork ? 1 : 0,
        run.createdAt,
        run.attempts.map((attempt) => [
            attempt.number,
            attempt.startedAt,
            attempt.updatedAt,
            place(attempt.conclusion),
            attempt.hitTimeLimit ? 1 : 0,
            ...(attempt.inferred ? [1] : []),
        ]),
        place(run.checkSuite),
    ];
}
function runOf(value, texts) {
    const row = array(value, 'a run');
    const attempts = array(row[8], 'attempts').map((attempt) => attemptOf(attempt, texts));
    if (attempts.length === 0)
        throw new Malformed('a run has no attempt');
    if (attempts.some(({ number }, i) => number <= (attempts[i - 1]?.number ?? 0) || number > MAX_ATTEMPTS))
        throw new Malformed('attempts are not numbered upwards');
    const checkSuite = textAt(row[9] ?? NONE, texts);
    return {
        id: integer(row[0], 'run id'),
        workflowId: integer(row[1], 'workflow id'),
        number: integer(row[2], 'run number'),
        event: string(textAt(row[3], texts), 'event'),
        branch: textAt(row[4], texts),
        sha: string(textAt(row[5], texts), 'sha'),
        fromFork: flag(row[6], 'fork'),
        createdAt: time(row[7], 'created'),
        ...(checkSuite !== undefined && { checkSuite }),
        attempts,
    };
}
function attemptOf(value, texts) {
    const row = array(value, 'an attempt');
    return {
        number: integer(row[0], 'attempt number'),
        startedAt: time(row[1], 'started'),
        updatedAt: time(row[2], 'updated'),
        conclusion: conclusionAt(row[3], texts),
        ...(flag(row[4], 'time limit') && { hitTimeLimit: true }),
        ...(flag(row[5] ?? 0, 'inferred') && { inferred: true }),
    };
}
function jobOf(value, texts) {
    const row = array(value, 'a job');
    const startedAt = time(row[3], 'started');
    const runner = textAt(row[6], texts);
    return {
        id: integer(row[0], 'job id'),
        name: string(textAt(row[1], texts), 'job name'),
        conclusion: conclusionAt(row[2], texts),
        startedAt,
        completedAt: optional(row[4], time, 'completed'),
        failedStep: textAt(row[5], texts),
        ...(runner !== undefined && { runner }),
        ...(row[7] !== null && { steps: array(row[7], 'steps').map((step) => stepOf(step, startedAt, texts)) }),
        ...(row[8] !== null && {
            annotations: array(row[8], 'annotations').map((of) => annotationOf(of, texts)),
        }),
    };
}
function stepOf(value, jobStartedAt, texts) {
    const row = array(value, 'a step');
    const startedAt = time(jobStartedAt + time(row[2], 'step start'), 'step start');
    return {
        name: string(textAt(row[0], texts), 'step name'),
        conclusion: conclusionAt(row[1], texts),
        startedAt,
        completedAt: optional(row[3], (length) => time(startedAt + time(length, 'step length'), 'step end'), ''),
    };
}
function annotationRow({ level, message }, { place }) {
    return [levels.indexOf(level), place(message)];
}
function annotationOf(value, texts) {
    const row = array(value, 'an annotation');
    const level = levels[integer(row[0], 'level')];
    return { level: oneOf(levels, level, 'level'), message: string(textAt(row[1], texts), 'message') };
}
function conclusionAt(place, texts) {
    const word = textAt(place, texts);
    return word === undefined ? undefined : oneOf(model/* conclusions */.fy, word, 'conclusion');
}
/** The text in its place of the table; `undefined` for none. */
function textAt(place, texts) {
    if (place === NONE)
        return undefined;
    const text = texts[integer(place, 'text')];
    if (text === undefined)
        throw new Malformed('a text is missing');
    return text;
}

;// CONCATENATED MODULE: ./lib/core/history/finding-rows.js



/** Findings of one cause have most of their texts in common: each is said once, in the table of the state. */
function findingRow(finding, { place }) {
    const { excerpt } = finding;
    return [
        finding.jobId,
        finding.runId,
        finding.attempt,
        finding.readAt,
        place(finding.category),
        place(finding.rule),
        place(finding.fingerprint),
        place(finding.line),
        finding.lineNumber ?? null,
        excerpt ? [excerpt.root, ...excerpt.lines.map(place)] : null,
        finding.place ? [place(finding.place.path), finding.place.line, finding.place.column ?? null] : null,
        place(finding.step),
        finding.tests.map(place),
        finding.testCount,
        finding.also.map(place),
        finding.linesLeftOut,
        finding.issues,
        finding.comparedWith ?? null,
    ];
}
function findingOf(value, texts) {
    const row = array(value, 'a finding');
    const at = (place) => textAt(place, texts);
    const all = (places, what) => array(places, what).map((place) => string(at(place), what));
    return {
        jobId: integer(row[0], 'job id'),
        runId: integer(row[1], 'run id'),
        attempt: integer(row[2], 'attempt'),
        readAt: time(row[3], 'read'),
        category: oneOf(category/* categories */.L, at(row[4]), 'category'),
        rule: at(row[5]),
        fingerprint: string(at(row[6]), 'fingerprint'),
        line: at(row[7]),
        lineNumber: optional(row[8], integer, 'line number'),
        excerpt: optional(row[9], (excerpt) => excerptOf(excerpt, texts), 'excerpt'),
        place: optional(row[10], (place) => placeOf(place, texts), 'place'),
        step: at(row[11]),
        tests: all(row[12], 'tests'),
        testCount: integer(row[13], 'tests'),
        also: all(row[14], 'other rules'),
        linesLeftOut: integer(row[15], 'lines left out'),
        issues: array(row[16] ?? [], 'issues').map((number) => integer(number, 'issue')),
        comparedWith: optional(row[17], integer, 'job that passed'),
    };
}
function excerptOf(value, texts) {
    const [root, ...lines] = array(value, 'an excerpt');
    return {
        root: integer(root, 'root of an excerpt'),
        lines: lines.map((line) => string(textAt(line, texts), 'line')),
    };
}
function placeOf(value, texts) {
    const row = array(value, 'a place');
    const column = optional(row[2], integer, 'column');
    return {
        path: string(textAt(row[0], texts), 'path'),
        line: integer(row[1], 'line'),
        ...(column !== undefined && { column }),
    };
}
function rangeOf(value) {
    const range = object(value, 'a range');
    return {
        base: string(range.base, 'base'),
        head: string(range.head, 'head'),
        total: integer(range.total, 'total'),
        onBaseAlone: integer(range.onBaseAlone, 'commits on base'),
        commits: array(range.commits, 'commits').map(commitOf),
        files: array(range.files, 'files').map((path) => string(path, 'file')),
        seenAt: time(range.seenAt, 'seenAt'),
    };
}
function commitOf(value) {
    const { sha, title, author, pull, files } = object(value, 'a commit');
    const number = optional(pull, integer, 'pull request');
    return {
        sha: string(sha, 'sha'),
        title: string(title, 'title'),
        author: string(author, 'author'),
        ...(number !== undefined && { pull: number }),
        ...(files !== undefined && { files: array(files, 'files').map((path) => string(path, 'file')) }),
    };
}

// EXTERNAL MODULE: ./lib/core/history/intervals.js
var intervals = __nccwpck_require__(99466);
// EXTERNAL MODULE: ./lib/core/failures/pattern.js
var pattern = __nccwpck_require__(41057);
// EXTERNAL MODULE: ./lib/core/reports/kpi.js
var kpi = __nccwpck_require__(8517);
// EXTERNAL MODULE: ./lib/core/weekly/period.js
var period = __nccwpck_require__(86950);
;// CONCATENATED MODULE: ./lib/core/history/periods.js




/** Reads the points of periods that were stored. */
function periodPointsOf(value) {
    return map(value, (key, point) => [string(key, 'key of a period'), pointOf(point)], 'periods');
}
/** Reads the checklist that was stored. */
function actionMemosOf(value) {
    return map(value, (key, memo) => [string(key, 'key of an action'), memoOf(memo)], 'actions');
}
function pointOf(value) {
    const point = object(value, 'a point');
    const counts = object(point.patterns, 'patterns');
    const kpis = object(point.kpis, 'KPIs');
    return {
        kind: oneOf(period/* periodKinds */.t$, point.kind, 'kind of period'),
        period: periodOf(point.period),
        seenAt: time(point.seenAt, 'seenAt'),
        runs: integer(point.runs, 'runs'),
        passed: integer(point.passed, 'passed'),
        decided: integer(point.decided, 'decided'),
        duration: lengthsOf(point.duration),
        criticalFailures: integer(point.criticalFailures, 'critical failures'),
        incidents: integer(point.incidents, 'incidents'),
        lost: costOf(point.lost),
        patterns: {
            ...{ typescript: 0, dependency: 0, test: 0, build: 0, other: 0 },
            ...Object.fromEntries(pattern/* patterns */.q.map((pattern) => [pattern, integer(counts[pattern], pattern)])),
        },
        kpis: Object.fromEntries(kpi/* kpiIds */.z.flatMap((id) => {
            const kpi = optional(kpis[id], kpiPointOf, id);
            return kpi ? [[id, kpi]] : [];
        })),
    };
}
function periodOf(value) {
    const { firstDay, lastDay, from, to } = object(value, 'a period');
    return {
        firstDay: day(firstDay, 'first day'),
        lastDay: day(lastDay, 'last day'),
        from: time(from, 'from'),
        to: time(to, 'to'),
    };
}
/** Days are counted like seconds, and there are fewer of them that a date can hold. */
function day(value, what) {
    const number = integer(value, what);
    time(number * 86_400, what);
    return number;
}
function lengthsOf(value) {
    const { count, meanSeconds, p50Seconds, p95Seconds } = object(value, 'lengths');
    const [mean, p50, p95] = [meanSeconds, p50Seconds, p95Seconds].map((part) => optional(part, amount, 'length'));
    return {
        count: integer(count, 'count'),
        ...(mean !== undefined && { meanSeconds: mean }),
        ...(p50 !== undefined && { p50Seconds: p50 }),
        ...(p95 !== undefined && { p95Seconds: p95 }),
    };
}
function costOf(value) {
    const { jobs, minutes, price } = object(value, 'a cost');
    return { jobs: integer(jobs, 'jobs'), minutes: integer(minutes, 'minutes'), price: amount(price, 'price') };
}
function kpiPointOf(value) {
    const { value: figure, count } = object(value, 'a KPI');
    return { value: amount(figure, 'value'), count: integer(count, 'count') };
}
function amount(value, what) {
    if (typeof value !== 'number' || !Number.isFinite(value))
        throw new Malformed(`${what} is no number`);
    return value;
}
function memoOf(value) {
    const { title, state, since, seenAt } = object(value, 'an action');
    return {
        title: string(title, 'title'),
        state: oneOf(['open', 'gone', 'ticked'], state, 'state'),
        since: time(since, 'since'),
        seenAt: time(seenAt, 'seenAt'),
    };
}

;// CONCATENATED MODULE: ./lib/core/history/knowledge.js








/** What is known beyond the runs, as JSON holds it. */
function knowledgeJson(history) {
    return {
        workflows: knowledge_byKey(history.workflows).map(([, workflow]) => workflow),
        covered: history.covered,
        gone: [...history.gone].sort(),
        examined: [...history.examined].sort(),
        looked: knowledge_byKey(history.looked),
        newestEtag: history.newestEtag,
        defaultBranch: history.defaultBranch,
        listed: knowledge_byKey(history.listed).map(([, workflow]) => workflow),
        files: knowledge_byKey(history.files),
        schedules: knowledge_byKey(history.schedules),
        newestCommit: history.newestCommit,
        coverage: knowledge_byKey(history.coverage).map(([, point]) => point),
        raised: knowledge_byKey(history.raised),
        opinions: history.opinions,
        dependencies: history.dependencies,
        knownIssues: history.knownIssues,
        writers: knowledge_byKey(history.writers),
        ranges: knowledge_byKey(history.ranges).map(([, range]) => range),
        incidents: encodeIncidents(history.incidents),
        periods: knowledge_byKey(history.periods),
        actions: knowledge_byKey(history.actions),
    };
}
function knowledge_byKey(map) {
    return [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
/** What the first version had. */
function firstKnowledgeOf(root) {
    const workflows = array(root.workflows, 'workflows').map(workflowOf);
    return {
        workflows: new Map(workflows.map((workflow) => [workflow.id, workflow])),
        covered: (0,intervals/* union */.K)(array(root.covered, 'covered').map(intervalOf)),
        gone: new Set(array(root.gone, 'gone').map((key) => string(key, 'gone'))),
        examined: new Set(array(root.examined, 'examined').map((key) => string(key, 'examined'))),
        newestEtag: optional(root.newestEtag, string, 'newestEtag'),
        defaultBranch: optional(root.defaultBranch, seenTextOf, 'defaultBranch'),
    };
}
/** What `knowledgeJson` gave. Throws `Malformed` for anything else. */
function knowledgeOf(root) {
    const ranges = array(root.ranges, 'ranges').map(rangeOf);
    const listed = array(root.listed, 'listed').map(listedOf);
    const points = array(root.coverage, 'coverage').map(knowledge_pointOf);
    return {
        ...firstKnowledgeOf(root),
        looked: map(root.looked, (hour, at) => [time(hour, 'hour'), time(at, 'look')], 'looked'),
        listed: new Map(listed.map((workflow) => [workflow.id, workflow])),
        files: map(root.files, (path, file) => [string(path, 'path'), seenFileOf(file)], 'files'),
        schedules: map(root.schedules, (key, seen) => [string(key, 'key'), intervalOf(seen)], 'schedules'),
        newestCommit: optional(root.newestCommit, (value) => ({ ...sightOf(value), at: time(object(value, 'a commit').at, 'commit') }), 'newestCommit'),
        coverage: new Map(points.map((point) => [point.at, point])),
        raised: map(root.raised, (key, alert) => [string(key, 'key'), raisedOf(alert)], 'raised'),
        opinions: optional(root.opinions, opinionsOf, 'opinions'),
        dependencies: optional(root.dependencies, (value) => ({ ...sightOf(value), ...dependenciesOf(value) }), 'dependencies'),
        knownIssues: optional(root.knownIssues, knownIssuesOf, 'knownIssues'),
        writers: map(root.writers ?? [], (id, sight) => [integer(id, 'account'), writerOf(sight)], 'writers'),
        ranges: new Map(ranges.map((range) => [(0,commit_range/* rangeKey */.Hp)(range), range])),
        incidents: optional(root.incidents, decodeIncidents, 'incidents') ?? memory/* emptyIncidentMemory */.PK,
        periods: optional(root.periods, periodPointsOf, 'periods') ?? new Map(),
        actions: optional(root.actions, actionMemosOf, 'actions') ?? new Map(),
    };
}
function sightOf(value) {
    return { seenAt: time(object(value, 'a sight').seenAt, 'seenAt') };
}
function workflowOf(value) {
    const { id, name, path } = object(value, 'a workflow');
    return {
        id: integer(id, 'workflow id'),
        name: string(name, 'workflow name'),
        path: string(path, 'workflow path'),
        ...sightOf(value),
    };
}
function listedOf(value) {
    const { state, createdAt } = object(value, 'a workflow');
    const { seenAt, ...workflow } = workflowOf(value);
    return {
        ...workflow,
        state: string(state, 'workflow state'),
        createdAt: time(createdAt, 'created'),
        seenAt,
    };
}
function seenFileOf(value) {
    const { events, filtersPaths, schedules, jobs } = object(object(value, 'a file').file, 'a workflow file');
    return {
        ...sightOf(value),
        file: {
            events: array(events, 'events').map((event) => string(event, 'event')),
            ...(filtersPaths === true && { filtersPaths }),
            schedules: array(schedules, 'schedules').map(scheduleOf),
            jobs: array(jobs, 'planned jobs').map(plannedJobOf),
        },
    };
}
function scheduleOf(value) {
    const { cron, timezone } = object(value, 'a schedule');
    const zone = optional(timezone, string, 'time zone');
    return { cron: string(cron, 'cron'), ...(zone !== undefined && { timezone: zone }) };
}
function plannedJobOf(value) {
    const job = object(value, 'a planned job');
    return {
        id: string(job.id, 'job id'),
        name: optional(job.name, string, 'job name'),
        runner: optional(job.runner, string, 'runner'),
        timeoutMinutes: optional(job.timeoutMinutes, time, 'time-out'),
        continueOnError: oneOf(['no', 'yes', 'computed'], job.continueOnError, 'continue-on-error'),
        callsWorkflow: job.callsWorkflow === true,
        hasMatrix: job.hasMatrix === true,
        condition: optional(job.condition, string, 'condition'),
    };
}
function knowledge_pointOf(value) {
    const { at, sha, covered, total, what } = object(value, 'a coverage');
    return {
        at: time(at, 'at'),
        sha: string(sha, 'sha'),
        covered: integer(covered, 'covered'),
        total: integer(total, 'total'),
        what: oneOf(['lines', 'statements', 'instructions'], what, 'coverage unit'),
    };
}
function raisedOf(value) {
    const { rule, workflowId, at, causedAt, runId } = object(value, 'an alert');
    const cause = optional(causedAt, time, 'causedAt');
    const run = optional(runId, integer, 'run id');
    return {
        rule: string(rule, 'rule'),
        workflowId: integer(workflowId, 'workflow id'),
        at: time(at, 'at'),
        ...(cause !== undefined && { causedAt: cause }),
        ...(run !== undefined && { runId: run }),
    };
}
function opinionsOf(value) {
    const { issues, reactions, rejected } = object(value, 'opinions');
    return {
        ...sightOf(value),
        issues: integer(issues, 'issues'),
        reactions: Object.fromEntries(Object.entries(object(reactions, 'reactions')).map(([name, count]) => [name, integer(count, name)])),
        rejected: integer(rejected, 'rejected'),
    };
}
function knownIssuesOf(value) {
    const issues = array(object(value, 'known issues').issues, 'known issues');
    return { ...sightOf(value), issues: issues.map(knownIssueOf) };
}
function knownIssueOf(value) {
    const { number, title, patterns } = object(value, 'a known issue');
    return {
        number: integer(number, 'issue'),
        title: string(title, 'title'),
        patterns: array(patterns, 'patterns').map((pattern) => string(pattern, 'pattern')),
    };
}
function writerOf(value) {
    return { ...sightOf(value), mayWrite: object(value, 'an account').mayWrite === true };
}
function intervalOf(value) {
    const { from, to } = object(value, 'an interval');
    return { from: time(from, 'from'), to: time(to, 'to') };
}
function seenTextOf(value) {
    return { text: string(object(value, 'a name').text, 'text'), ...sightOf(value) };
}

;// CONCATENATED MODULE: ./lib/core/history/earlier-versions.js






/** The second version stored each job as a row. */
function jobRowsOf(value, texts) {
    return map(value, (key, rows) => [
        string(key, 'key of jobs'),
        (0,history_jobs/* inOrderOfIds */.J)(array(rows, 'jobs').map((row) => jobOf(row, texts))),
    ], 'jobs');
}
/** The first version did not keep check suites, by which jobs are asked for: its runs are listed again. */
function firstVersionOf(root) {
    const texts = array(root.texts, 'texts').map((value) => string(value, 'texts'));
    const runs = array(root.runs, 'runs').map((row) => runOf(row, texts));
    const jobs = map(root.jobs, (key, rows) => [string(key, 'key of jobs'), (0,history_jobs/* inOrderOfIds */.J)(array(rows, 'jobs').map(firstJobOf))], 'jobs');
    return {
        ...history_history/* emptyHistory */.s4,
        ...firstKnowledgeOf(root),
        covered: [],
        newestEtag: undefined,
        runs: new Map(runs.map((run) => [run.id, run])),
        jobs,
    };
}
function firstJobOf(value) {
    const job = object(value, 'a job');
    return {
        id: integer(job.id, 'job id'),
        name: string(job.name, 'job name'),
        conclusion: optional(job.conclusion, (word) => oneOf(model/* conclusions */.fy, word, 'conclusion'), 'conclusion'),
        startedAt: time(job.startedAt, 'started'),
        completedAt: optional(job.completedAt, time, 'completed'),
        failedStep: optional(job.failedStep, string, 'failed step'),
    };
}

;// CONCATENATED MODULE: ./lib/core/history/columns.js

function columnOf(values) {
    let greatest = 0;
    for (const value of values)
        greatest = Math.max(greatest, Math.abs(value));
    // NaN, which is below nothing, needs the widest.
    if (greatest < 2 ** 7)
        return new Int8Array(values);
    if (greatest < 2 ** 15)
        return new Int16Array(values);
    if (greatest < 2 ** 31)
        return new Int32Array(values);
    return new Float64Array(values);
}
/** Each value less the one before: neighbours are alike, and small numbers are short as text. */
function deltasOf(values) {
    return values.map((value, i) => value - (values[i - 1] ?? 0));
}
/** What `deltasOf` was made of. */
function sumsOf(deltas) {
    let sum = 0;
    return deltas.map((delta) => {
        sum += delta;
        return sum;
    });
}
/** Reads so many whole numbers, or throws `Malformed`. */
function wholeNumbers(value, { what, count, fits }) {
    const values = array(value, what);
    if (values.length !== count)
        throw new Malformed(`${what} are too few or too many`);
    if (!values.every((one) => Number.isSafeInteger(one)))
        throw new Malformed(`${what} are no whole numbers`);
    if (fits && !values.every(fits))
        throw new Malformed(`${what} are out of range`);
    return values;
}
/** The same, with NaN for what is written as `null`. */
function someNumbers(value, wanted) {
    const values = array(value, wanted.what);
    if (!values.includes(null))
        return wholeNumbers(values, wanted);
    const numbers = wholeNumbers(values.map((one) => one ?? 0), wanted);
    return numbers.map((number, i) => (values[i] === null ? Number.NaN : number));
}

;// CONCATENATED MODULE: ./lib/core/history/job-table.js





/** Jobs as they are stored: one list for each of their members, and texts as places in a table. */
function jobTable(attempts, texts) {
    const jobs = attempts.flatMap((of) => (0,history_jobs/* inOrderOfIds */.J)(of.jobs));
    return {
        runIds: deltasOf(attempts.map(({ run }) => run)),
        attempts: attempts.map(({ attempt }) => attempt),
        counts: attempts.map((of) => of.jobs.length),
        jobs: spanTable(jobs, texts),
        jobIds: deltasOf(jobs.map(({ id }) => id)),
        failedSteps: jobs.map(({ failedStep }) => texts.place(failedStep)),
        runners: jobs.map(({ runner }) => texts.place(runner)),
        stepCounts: jobs.map(({ steps }) => steps?.length ?? NONE),
        steps: spanTable(jobs.flatMap(({ steps = [] }) => steps), texts),
        annotations: jobs.flatMap(({ annotations }, i) => annotations ? [[i, annotations.map((one) => annotationRow(one, texts))]] : []),
    };
}
function spanTable(spans, { place }) {
    return {
        names: spans.map(({ name }) => place(name)),
        conclusions: spans.map(({ conclusion }) => place(conclusion)),
        starts: deltasOf(spans.map(({ startedAt }) => startedAt)),
        lengths: spans.map(({ startedAt, completedAt }) => completedAt === undefined ? null : completedAt - startedAt),
    };
}
/** Reads what `jobTable` gave, as columns, or throws `Malformed`. */
function stretchesOf(value, texts) {
    const table = object(value, 'jobs');
    const count = array(table.counts, 'counts of jobs').length;
    const runs = identities(table.runIds, 'runs of jobs', count);
    const attempts = naturals(table.attempts, 'attempts of jobs', count);
    const ends = sumsOf(naturals(table.counts, 'counts of jobs', count));
    const columns = columnsOf(table, texts, ends.at(-1) ?? 0);
    return runs.map((run, i) => {
        const stretch = { columns, from: ends[i - 1] ?? 0, to: ends[i] ?? 0 };
        const ids = columns.ids.subarray(stretch.from, stretch.to);
        if (ids.some((id, at) => id < (ids[at - 1] ?? 0)))
            throw new Malformed('jobs are not in order');
        return { run, attempt: attempts[i] ?? 0, stretch };
    });
}
function columnsOf(table, texts, count) {
    const words = texts.map((text) => model/* conclusions */.fy.find((word) => word === text));
    const stepCounts = wholeNumbers(table.stepCounts, {
        what: 'counts of steps',
        count,
        fits: (steps) => steps >= NONE,
    });
    const stepEnds = sumsOf(stepCounts.map((steps) => Math.max(0, steps)));
    const annotations = map(table.annotations, (job, rows) => [integer(job, 'job'), array(rows, 'annotations').map((row) => annotationOf(row, texts))], 'annotations');
    return {
        texts,
        words,
        jobs: spansOf(object(table.jobs, 'jobs'), { texts, words, count }),
        ids: columnOf(identities(table.jobIds, 'ids of jobs', count)),
        failedSteps: places(table.failedSteps, 'failed steps', { texts, count }),
        runners: places(table.runners, 'runners', { texts, count }),
        stepCounts: columnOf(stepCounts),
        firstSteps: columnOf([0, ...stepEnds.slice(0, -1)]),
        steps: spansOf(object(table.steps, 'steps'), { texts, words, count: stepEnds.at(-1) ?? 0 }),
        annotations,
    };
}
function spansOf(table, { texts, words, count }) {
    const starts = sumsOf(wholeNumbers(table.starts, { what: 'starts', count }));
    const lengths = someNumbers(table.lengths, { what: 'lengths', count });
    const isSound = starts.every((start, i) => isTime(start) && isTime(start + (lengths[i] || 0)));
    if (!isSound)
        throw new Malformed('jobs are at no time');
    return {
        names: columnOf(wholeNumbers(table.names, { what: 'names', count, fits: (at) => texts[at] !== undefined })),
        conclusions: columnOf(wholeNumbers(table.conclusions, {
            what: 'conclusions',
            count,
            fits: (at) => at === NONE || words[at] !== undefined,
        })),
        starts: columnOf(starts),
        lengths: columnOf(lengths),
    };
}
function places(value, what, { texts, count }) {
    return columnOf(wholeNumbers(value, { what, count, fits: (at) => at === NONE || texts[at] !== undefined }));
}
function naturals(value, what, count) {
    return wholeNumbers(value, { what, count, fits: (number) => number >= 0 });
}
/** Of ids, which are stored as differences. */
function identities(value, what, count) {
    const ids = sumsOf(wholeNumbers(value, { what, count }));
    if (!ids.every((id) => id >= 0 && Number.isSafeInteger(id)))
        throw new Malformed(`${what} are no ids`);
    return ids;
}

// EXTERNAL MODULE: ./lib/core/history/jobs-by-attempt.js + 1 modules
var jobs_by_attempt = __nccwpck_require__(20257);
;// CONCATENATED MODULE: ./lib/core/history/codec.js








/** Raised with every change of the stored form; older ones are then migrated in `decodeState`. */
const STATE_VERSION = 3;
/** More than any state we write, and little enough to hold in memory. */
const MAX_STATE_BYTES = 32 * 1024 * 1024;
/** Runs in a block of the stored form. */
const BLOCK = 500;
/**
 * Lines of JSON: the first with all that is small and a block of runs with their jobs, each further one with another
 * block, so that a large state is never all there twice while it is read.
 */
function encodeState({ repository, history, mergedArtifacts }) {
    const runs = [...history.runs.values()].toSorted((a, b) => a.id - b.id);
    const [first = [], ...rest] = Array.from({ length: Math.ceil(runs.length / BLOCK) }, (_, i) => runs.slice(i * BLOCK, (i + 1) * BLOCK));
    const keys = Map.groupBy([...history.jobs.keys()].sort(), (key) => Number.parseInt(key, 10));
    const inBlocks = new Set(rest.flat().map(({ id }) => id));
    const others = [...keys].filter(([id]) => !inBlocks.has(id)).flatMap(([, ofRun]) => ofRun);
    const head = {
        version: STATE_VERSION,
        repository,
        mergedArtifacts: [...mergedArtifacts].sort((a, b) => a - b),
        blocks: rest.length,
        ...blockOf(first, others, history),
        ...knowledgeJson(history),
    };
    const noFindings = { jobs: history.jobs, findings: new Map() };
    const lines = rest.map((runs) => JSON.stringify(blockOf(runs, runs.flatMap(({ id }) => keys.get(id) ?? []), noFindings)));
    return [JSON.stringify(head), ...lines].join('\n');
}
/** Names and branches are said once, in a table. */
function blockOf(runs, jobKeys, { jobs, findings }) {
    const texts = createTexts();
    const attempts = jobKeys.map((key) => {
        const [run = 0, attempt = 0] = key.split('/').map(Number);
        return { run, attempt, jobs: jobs.get(key) ?? [] };
    });
    return {
        texts: texts.all,
        runs: runs.map((run) => runRow(run, texts)),
        jobs: jobTable(attempts, texts),
        findings: knowledge_byKey(findings).map(([, finding]) => findingRow(finding, texts)),
    };
}
/**
 * Reads what `encodeState` wrote. Anything else, a single odd value included, makes the whole `broken`: a state
 * that is half right would claim to cover runs it does not hold.
 */
function decodeState(stored) {
    try {
        const lines = linesOf(stored);
        const root = object(JSON.parse(lines.next().value ?? ''), 'the state');
        const version = integer(root.version, 'version');
        if (version > STATE_VERSION)
            return { kind: 'newer', version };
        if (version < 1)
            throw new Malformed('version is not known');
        const mergedArtifacts = new Set(array(root.mergedArtifacts, 'mergedArtifacts').map((id) => integer(id, 'artifact')));
        const history = version === 1 ? firstVersionOf(root) : historyOf(root, lines, version);
        return {
            kind: 'state',
            state: { repository: string(root.repository, 'repository'), history, mergedArtifacts },
        };
    }
    catch (error) {
        if (error instanceof Malformed || error instanceof SyntaxError || error instanceof RangeError)
            return { kind: 'broken', why: error.message };
        throw error;
    }
}
/** One at a time: all of them as text, and what is made of them, would be the state twice. */
function* linesOf(stored) {
    if (typeof stored === 'string')
        return void (yield* stored.split('\n'));
    const decoder = new TextDecoder();
    let from = 0;
    for (let end = stored.indexOf(NEWLINE); end !== -1; end = stored.indexOf(NEWLINE, from)) {
        yield decoder.decode(stored.subarray(from, end));
        from = end + 1;
    }
    yield decoder.decode(stored.subarray(from));
}
const NEWLINE = 0x0a;
function historyOf(root, lines, version) {
    const runs = new Map();
    const jobs = new Map();
    const add = (block) => {
        const texts = textsOf(block);
        for (const row of array(block.runs, 'runs')) {
            const run = runOf(row, texts);
            runs.set(run.id, run);
        }
        for (const [key, held] of version === 2 ? jobRowsOf(block.jobs, texts) : jobsOf(block.jobs, texts))
            jobs.set(key, held);
    };
    add(root);
    let blocks = 0;
    for (const line of lines) {
        add(object(JSON.parse(line), 'a block'));
        blocks++;
    }
    if (blocks !== root.blocks)
        throw new Malformed('a block is missing');
    const texts = textsOf(root);
    const findings = array(root.findings, 'findings').map((row) => findingOf(row, texts));
    return {
        ...knowledgeOf(root),
        runs,
        jobs: (0,jobs_by_attempt/* heldJobs */.Sb)(jobs),
        findings: new Map(findings.map((finding) => [finding.jobId, finding])),
    };
}
function jobsOf(value, texts) {
    return stretchesOf(value, texts).map(({ run, attempt, stretch }) => [(0,history_history/* attemptKey */.jX)(run, attempt), stretch]);
}
function textsOf(block) {
    return array(block.texts, 'texts').map((value) => string(value, 'texts'));
}


/***/ }),

/***/ 36773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  aG: () => (/* binding */ alertKey),
  jX: () => (/* binding */ attemptKey),
  s4: () => (/* binding */ emptyHistory),
  h1: () => (/* binding */ merge),
  r7: () => (/* binding */ runKey),
  rW: () => (/* binding */ scheduleKey)
});

// EXTERNAL MODULE: ./lib/core/incidents/memory.js
var memory = __nccwpck_require__(63944);
// EXTERNAL MODULE: ./lib/core/history/intervals.js
var intervals = __nccwpck_require__(99466);
// EXTERNAL MODULE: ./lib/core/history/jobs-by-attempt.js + 1 modules
var jobs_by_attempt = __nccwpck_require__(20257);
// EXTERNAL MODULE: ./lib/core/history/order.js
var order = __nccwpck_require__(22724);
;// CONCATENATED MODULE: ./lib/core/history/run-sights.js

/** Two sights of one run: all attempts that either shows. */
function mergeRuns(a, b) {
    const attempts = new Map();
    for (const attempt of [...a.attempts, ...b.attempts]) {
        const known = attempts.get(attempt.number);
        attempts.set(attempt.number, known ? mergeAttempts(known, attempt) : attempt);
    }
    const facts = (0,order/* compareText */.n6)(factsOf(a), factsOf(b)) >= 0 ? a : b;
    const checkSuite = (0,order/* greatest */.Kf)(a.checkSuite, b.checkSuite);
    return {
        ...facts,
        ...(checkSuite !== undefined && { checkSuite }),
        attempts: [...attempts.values()].sort((x, y) => x.number - y.number),
    };
}
/** What a run says besides its attempts. It never changes; should two sights differ, either will do if it is always the same. */
function factsOf(run) {
    return JSON.stringify([
        run.workflowId,
        run.number,
        run.event,
        run.branch,
        run.sha,
        run.fromFork,
        run.createdAt,
    ]);
}
/**
 * Two sights of one attempt. An ended one beats a running one; of two ended ones the earlier end is the end
 * (GitHub touches `updated_at` later, when logs are deleted for instance). An end that was seen beats one that was
 * inferred. `action_required` is not an end: once approved, the same attempt goes on.
 */
function mergeAttempts(a, b) {
    const hitTimeLimit = a.hitTimeLimit || b.hitTimeLimit;
    const [best] = [a, b].toSorted((x, y) => {
        const settled = progress(y) - progress(x);
        if (settled !== 0)
            return settled;
        const later = y.updatedAt - x.updatedAt;
        if (later !== 0)
            return progress(x) >= 2 ? -later : later;
        return (0,order/* compareText */.n6)(JSON.stringify([y.startedAt, y.conclusion, y.inferred]), JSON.stringify([x.startedAt, x.conclusion, x.inferred]));
    });
    const { hitTimeLimit: _, ...attempt } = best ?? a;
    return hitTimeLimit ? { ...attempt, hitTimeLimit } : attempt;
}
function progress({ conclusion, inferred }) {
    if (conclusion === undefined)
        return 0;
    if (conclusion === 'action_required')
        return 1;
    return inferred ? 2 : 3;
}

;// CONCATENATED MODULE: ./lib/core/history/history.js





const emptyHistory = {
    workflows: new Map(),
    runs: new Map(),
    jobs: new Map(),
    covered: [],
    gone: new Set(),
    examined: new Set(),
    looked: new Map(),
    newestEtag: undefined,
    defaultBranch: undefined,
    listed: new Map(),
    files: new Map(),
    schedules: new Map(),
    newestCommit: undefined,
    coverage: new Map(),
    raised: new Map(),
    findings: new Map(),
    ranges: new Map(),
    opinions: undefined,
    dependencies: undefined,
    knownIssues: undefined,
    writers: new Map(),
    incidents: memory/* emptyIncidentMemory */.PK,
    periods: new Map(),
    actions: new Map(),
};
function attemptKey(runId, attempt) {
    return `${runId}/${attempt}`;
}
function runKey(runId) {
    return `${runId}`;
}
/** Names the schedules of a file: other schedules in the same file have another key. */
function scheduleKey(path, schedules) {
    return JSON.stringify([path, ...schedules.map(({ cron, timezone }) => [cron, timezone ?? ''])]);
}
/** Names an alert that goes on: `subject` is what began it, for instance the first failed run. */
function alertKey(rule, workflowId, subject) {
    return JSON.stringify([rule, workflowId, subject]);
}
/** The join of two histories: commutative, associative, idempotent. */
function merge(a, b) {
    return {
        workflows: mergeMaps(a.workflows, b.workflows, newerSight),
        runs: mergeMaps(a.runs, b.runs, mergeRuns),
        jobs: (0,jobs_by_attempt/* joinJobs */.p6)(a.jobs, b.jobs),
        covered: (0,intervals/* union */.K)([...a.covered, ...b.covered]),
        gone: a.gone.union(b.gone),
        examined: a.examined.union(b.examined),
        looked: mergeMaps(a.looked, b.looked, Math.max),
        newestEtag: (0,order/* greatest */.Kf)(a.newestEtag, b.newestEtag),
        defaultBranch: newerOf(a.defaultBranch, b.defaultBranch),
        listed: mergeMaps(a.listed, b.listed, newerSight),
        files: mergeMaps(a.files, b.files, newerSight),
        schedules: mergeMaps(a.schedules, b.schedules, hull),
        newestCommit: newerOf(a.newestCommit, b.newestCommit),
        coverage: mergeMaps(a.coverage, b.coverage, order/* greaterText */.m7),
        raised: mergeMaps(a.raised, b.raised, firstRaised),
        findings: mergeMaps(a.findings, b.findings, newerFinding),
        ranges: mergeMaps(a.ranges, b.ranges, newerSight),
        opinions: newerOf(a.opinions, b.opinions),
        dependencies: newerOf(a.dependencies, b.dependencies),
        knownIssues: newerOf(a.knownIssues, b.knownIssues),
        writers: mergeMaps(a.writers, b.writers, newerSight),
        incidents: (0,memory/* mergeIncidentMemories */.wg)(a.incidents, b.incidents),
        periods: mergeMaps(a.periods, b.periods, newerSight),
        actions: mergeMaps(a.actions, b.actions, newerSight),
    };
}
function mergeMaps(a, b, join) {
    if (a.size < b.size)
        return mergeMaps(b, a, join);
    if (b.size === 0)
        return a;
    const merged = new Map(a);
    for (const [key, value] of b) {
        const other = merged.get(key);
        merged.set(key, other === undefined || other === value ? value : join(other, value));
    }
    return merged;
}
function newerOf(a, b) {
    return a && b ? newerSight(a, b) : (a ?? b);
}
function hull(a, b) {
    return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
function firstRaised(a, b) {
    if (a.at !== b.at)
        return a.at < b.at ? a : b;
    return (0,order/* greaterText */.m7)(a, b);
}
/** The same log may have been read by two versions of the rules. */
function newerFinding(a, b) {
    if (a.readAt !== b.readAt)
        return a.readAt > b.readAt ? a : b;
    return (0,order/* greaterText */.m7)(a, b);
}
function newerSight(a, b) {
    if (a.seenAt !== b.seenAt)
        return a.seenAt > b.seenAt ? a : b;
    return (0,order/* greaterText */.m7)(a, b);
}


/***/ }),

/***/ 99466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ union),
/* harmony export */   v: () => (/* binding */ gapsIn)
/* harmony export */ });
/**
 * The union of stretches in its one normal form: ascending, disjoint, with neighbours joined. GitHub's times
 * are whole seconds, so [1,2] and [3,4] have no second between them and are one stretch.
 */
function union(intervals) {
    const ascending = intervals.filter(({ from, to }) => from <= to).toSorted((a, b) => a.from - b.from);
    const joined = [];
    for (const interval of ascending) {
        const last = joined.at(-1);
        if (last && interval.from <= last.to + 1) {
            joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) };
        }
        else {
            joined.push({ from: interval.from, to: interval.to });
        }
    }
    return joined;
}
/** The parts of `whole` that none of `covered` reaches, newest first. `covered` is in normal form. */
function gapsIn(whole, covered) {
    const gaps = [];
    let from = whole.from;
    for (const interval of covered) {
        if (interval.to < from)
            continue;
        if (interval.from > whole.to)
            break;
        if (interval.from > from)
            gaps.push({ from, to: interval.from - 1 });
        from = interval.to + 1;
    }
    if (from <= whole.to)
        gaps.push({ from, to: whole.to });
    return gaps.reverse();
}


/***/ }),

/***/ 20257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Sb: () => (/* binding */ heldJobs),
  p6: () => (/* binding */ joinJobs),
  yy: () => (/* binding */ keepJobs),
  xM: () => (/* binding */ withJobs)
});

;// CONCATENATED MODULE: ./lib/core/history/job-columns.js
const NONE = -1;
function jobsIn({ columns, from, to }) {
    return Array.from({ length: to - from }, (_, i) => jobAt(from + i, columns));
}
/** Without parts that are spread into the whole: of many jobs, those would be most of what is made. */
function jobAt(at, columns) {
    const { texts } = columns;
    const { name, conclusion, startedAt, completedAt } = spanAt(at, columns.jobs, columns);
    const failedStep = texts[columns.failedSteps[at] ?? NONE];
    const job = {
        id: columns.ids[at] ?? 0,
        name,
        conclusion,
        startedAt,
        completedAt,
        failedStep,
    };
    const runner = texts[columns.runners[at] ?? NONE];
    const steps = stepsOf(at, columns);
    const annotations = columns.annotations.get(at);
    if (runner !== undefined)
        job.runner = runner;
    if (steps)
        job.steps = steps;
    if (annotations)
        job.annotations = annotations;
    return job;
}
function stepsOf(job, columns) {
    const count = columns.stepCounts[job] ?? NONE;
    const first = columns.firstSteps[job] ?? 0;
    return count === NONE
        ? undefined
        : Array.from({ length: count }, (_, i) => spanAt(first + i, columns.steps, columns));
}
function spanAt(at, spans, { texts, words }) {
    const [startedAt, length] = [spans.starts[at] ?? 0, spans.lengths[at] ?? Number.NaN];
    return {
        name: texts[spans.names[at] ?? NONE] ?? '',
        conclusion: words[spans.conclusions[at] ?? NONE],
        startedAt,
        completedAt: Number.isNaN(length) ? undefined : startedAt + length,
    };
}

// EXTERNAL MODULE: ./lib/core/history/jobs.js
var history_jobs = __nccwpck_require__(55414);
;// CONCATENATED MODULE: ./lib/core/history/jobs-by-attempt.js


/** Jobs of which some are held as columns, and made anew each time they are asked for. */
function heldJobs(held) {
    const all = {
        held,
        size: held.size,
        has: (key) => held.has(key),
        get: (key) => {
            const jobs = held.get(key);
            return jobs && made(jobs);
        },
        keys: () => held.keys(),
        *[Symbol.iterator]() {
            for (const [key, jobs] of held)
                yield [key, made(jobs)];
        },
    };
    return all;
}
/** Those under the keys that are to be kept. */
function keepJobs(jobs, isKept) {
    return heldJobs(new Map([...heldIn(jobs)].filter(([key]) => isKept(key))));
}
/** With others in the place of some. */
function withJobs(jobs, others) {
    return heldJobs(new Map([...heldIn(jobs), ...others]));
}
/** The join of both: see `mergeJobs`. */
function joinJobs(a, b) {
    if (a.size < b.size)
        return joinJobs(b, a);
    if (b.size === 0)
        return a;
    const joined = new Map(heldIn(a));
    for (const [key, jobs] of heldIn(b)) {
        const known = joined.get(key);
        joined.set(key, known === undefined || known === jobs ? jobs : (0,history_jobs/* mergeJobs */.n)(made(known), made(jobs)));
    }
    return heldJobs(joined);
}
function heldIn(jobs) {
    return 'held' in jobs ? jobs.held : new Map(jobs);
}
function made(jobs) {
    return 'columns' in jobs ? jobsIn(jobs) : jobs;
}


/***/ }),

/***/ 55414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ inOrderOfIds),
/* harmony export */   n: () => (/* binding */ mergeJobs)
/* harmony export */ });
/**
 * Two sights of the jobs of one attempt that had ended, each in order of ids: what one of them did not ask for, the
 * other may say. A join, like all of `merge`: of two different values of a member, the one with the greater JSON stays.
 */
function mergeJobs(a, b) {
    const jobs = new Map(a.map((job) => [job.id, job]));
    for (const job of b) {
        const known = jobs.get(job.id);
        jobs.set(job.id, known ? mergeJob(known, job) : job);
    }
    return inOrderOfIds([...jobs.values()]);
}
function inOrderOfIds(jobs) {
    return jobs.toSorted((a, b) => a.id - b.id);
}
function mergeJob(a, b) {
    const merged = { ...a };
    for (const [member, value] of Object.entries(b))
        merged[member] = greater(merged[member], value);
    return merged;
}
function greater(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return a === b || JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}


/***/ }),

/***/ 22724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ greatest),
/* harmony export */   m7: () => (/* binding */ greaterText),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/** Of two values the one with the greater JSON: either will do, if it is always the same. */
function greaterText(a, b) {
    return compareText(JSON.stringify(a), JSON.stringify(b)) >= 0 ? a : b;
}
function greatest(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return compareText(a, b) >= 0 ? a : b;
}
/** By code unit: a locale's order would differ between machines. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 97354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ branchClassOf),
/* harmony export */   t: () => (/* binding */ branchClasses)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57206);

/** What a run's branch means to others: all wait for the default branch, one person or few for the others. */
const branchClasses = ['default', 'pull-request', 'other'];
function branchClassOf(run, defaultBranch) {
    if ((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .onDefaultBranch */ .Lt)(run, defaultBranch))
        return 'default';
    return run.event.startsWith('pull_request') ? 'pull-request' : 'other';
}


/***/ }),

/***/ 88696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dM: () => (/* binding */ groupings),
/* harmony export */   nZ: () => (/* binding */ isDue),
/* harmony export */   nh: () => (/* binding */ mergeLooks)
/* harmony export */ });
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(82865);
/* harmony import */ var _join_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34351);


const groupings = {
    incident: ({ subject }) => (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentKey */ .Qq)(subject),
    workflow: ({ subject }) => JSON.stringify([subject.workflow, subject.branchClass]),
    repository: () => '[]',
};
/** Whether a group is to be looked at again. `lookedAt` is `undefined` for a new one. */
function isDue(members, lookedAt, { wait, interval }, now) {
    const active = members.filter(_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$m);
    const cameAt = Math.min(...(active.length > 0 ? active : members).map(({ openedAt }) => openedAt));
    // What lies ahead was noted by a wrong clock, and is no reason to wait.
    if (Math.max(cameAt, lookedAt ?? cameAt) > now)
        return true;
    if (lookedAt === undefined)
        return cameAt + wait <= now;
    // A group that had come to rest waits for more of the new ones again.
    const restedAt = lookedAt + interval;
    return active.length > 0 && cameAt > restedAt ? cameAt + wait <= now : restedAt <= now;
}
function mergeLooks(a, b) {
    return (0,_join_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeMaps */ .MT)(a, b, Math.max);
}


/***/ }),

/***/ 82865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isActive),
/* harmony export */   KV: () => (/* binding */ isLapsed),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   LB: () => (/* binding */ mergeIncident),
/* harmony export */   Qq: () => (/* binding */ incidentKey),
/* harmony export */   or: () => (/* binding */ knownUntil),
/* harmony export */   sQ: () => (/* binding */ mergeIncidents)
/* harmony export */ });
/* harmony import */ var _reports_health_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40925);
/* harmony import */ var _join_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34351);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(50167);



/** Failures up to then were known when it was resolved. */
function knownUntil({ pass, endedAt }) {
    return pass?.seenAt ?? endedAt;
}
function incidentKey({ workflow, branchClass, fingerprint }) {
    return JSON.stringify([workflow, branchClass, fingerprint]);
}
function stateOf(incident, now) {
    const { resolution, span, acknowledgedAt, episode, first } = incident;
    if (resolution)
        return 'resolved';
    if ((0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseOf */ .hU)(span, now) === 'over')
        return 'recovering';
    if (acknowledgedAt !== undefined)
        return 'acknowledged';
    return episode > first ? 'reopened' : 'open';
}
function isActive({ resolution }) {
    return resolution === undefined;
}
/** Not heard of for so long that nobody should be reminded of it. It is not resolved: no data is no pass. */
function isLapsed(incident, now) {
    return isActive(incident) && (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseOf */ .hU)(incident.span, now) === 'lapsed';
}
function mergeIncidents(a, b) {
    return (0,_join_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeMaps */ .MT)(a, b, mergeIncident);
}
/** Of two copies the one in the later episode; the facts of the same episode together. */
function mergeIncident(a, b) {
    if (a.episode !== b.episode)
        return a.episode > b.episode ? a : b;
    return {
        subject: a.subject,
        episode: a.episode,
        first: Math.min(a.first, b.first),
        span: (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeSpans */ .q4)(a.span, b.span),
        severity: graver(a.severity, b.severity),
        failures: Math.max(a.failures, b.failures),
        commits: Math.max(a.commits, b.commits),
        last: later(a.last, b.last),
        openedAt: Math.min(a.openedAt, b.openedAt),
        acknowledgedAt: (0,_join_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(a.acknowledgedAt, b.acknowledgedAt, Math.min),
        escalations: Math.max(a.escalations, b.escalations),
        pass: (0,_join_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(a.pass, b.pass, laterPass),
        resolution: (0,_join_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(a.resolution, b.resolution, fullerResolution),
    };
}
function graver(a, b) {
    return _reports_health_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g.indexOf(a) <= _reports_health_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g.indexOf(b) ? a : b;
}
const later = (0,_join_js__WEBPACK_IMPORTED_MODULE_1__/* .greatestBy */ .Bt)(({ seenAt }) => seenAt);
const laterPass = (0,_join_js__WEBPACK_IMPORTED_MODULE_1__/* .greatestBy */ .Bt)(({ seenAt }) => seenAt, ({ passes }) => passes);
/** The one that knew of later failures; of equals the earlier one. */
const fullerResolution = (0,_join_js__WEBPACK_IMPORTED_MODULE_1__/* .greatestBy */ .Bt)(knownUntil, ({ at }) => -at, ({ endedAt }) => endedAt);


/***/ }),

/***/ 34351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ greatestBy),
/* harmony export */   MT: () => (/* binding */ mergeMaps),
/* harmony export */   eO: () => (/* binding */ known)
/* harmony export */ });
/* unused harmony export canonical */
/** Joins: commutative, associative, idempotent, so that copies can be merged in any order and any number of times. */
/** The union of two maps; what both hold is joined. */
function mergeMaps(a, b, join) {
    const merged = new Map(a);
    for (const [key, value] of b) {
        const other = merged.get(key);
        merged.set(key, other === undefined || other === value ? value : join(other, value));
    }
    return merged;
}
/** A join of what may be absent: what one knows is known. */
function known(a, b, join) {
    return a === undefined || b === undefined ? (a ?? b) : join(a, b);
}
/** The greater by some numbers, of which the first that differ decide; of equals the greater text, as either will do. */
function greatestBy(...numbers) {
    return (a, b) => {
        if (a === b)
            return a;
        for (const number of numbers) {
            const [x, y] = [number(a), number(b)];
            if (x !== y)
                return x > y ? a : b;
        }
        return canonical(a) >= canonical(b) ? a : b;
    };
}
/** JSON that does not depend on the order in which members were set, as that is another after decoding. */
function canonical(value) {
    return JSON.stringify(value, (_, part) => typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part);
}


/***/ }),

/***/ 48130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   L_: () => (/* binding */ mergeMarks),
/* harmony export */   Lq: () => (/* binding */ newsOf),
/* harmony export */   MD: () => (/* binding */ furtherMark),
/* harmony export */   ZY: () => (/* binding */ isResolved),
/* harmony export */   _f: () => (/* binding */ isBeyond)
/* harmony export */ });
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(82865);
/* harmony import */ var _join_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(34351);
/* harmony import */ var _transition_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(67056);



/** Beyond every gravity. */
const RESOLVED = 1_000;
/** What there is to tell of an incident that was opened. */
function markOf(incident, at) {
    const stage = (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$m)(incident) ? Math.min((0,_transition_js__WEBPACK_IMPORTED_MODULE_1__/* .gravityOf */ .i)(incident), RESOLVED - 1) : RESOLVED;
    return { episode: incident.episode, stage, reminders: 0, at };
}
function isResolved({ stage }) {
    return stage === RESOLVED;
}
function isBeyond(mark, told) {
    if (!told)
        return true;
    const steps = [mark.episode - told.episode, mark.stage - told.stage, mark.reminders - told.reminders];
    return (steps.find((step) => step !== 0) ?? 0) > 0;
}
const furtherMark = (0,_join_js__WEBPACK_IMPORTED_MODULE_2__/* .greatestBy */ .Bt)(({ episode }) => episode, ({ stage }) => stage, ({ reminders }) => reminders, ({ at }) => at);
function mergeMarks(a, b) {
    return (0,_join_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeMaps */ .MT)(a, b, furtherMark);
}
/** What a step from one mark to another is to people. */
function newsOf(told, mark, { first }) {
    if (isResolved(mark))
        return 'resolved';
    if (told?.episode === mark.episode)
        return 'escalated';
    return mark.episode > first ? 'reopened' : 'opened';
}


/***/ }),

/***/ 63944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PK: () => (/* binding */ emptyIncidentMemory),
/* harmony export */   _V: () => (/* binding */ pruneIncidents),
/* harmony export */   wg: () => (/* binding */ mergeIncidentMemories)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88696);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(82865);
/* harmony import */ var _join_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(34351);
/* harmony import */ var _outbox_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40206);




const emptyIncidentMemory = {
    incidents: new Map(),
    looks: new Map(),
    outbox: _outbox_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyOutbox */ .jg,
    verdict: undefined,
};
const latest = (0,_join_js__WEBPACK_IMPORTED_MODULE_3__/* .greatestBy */ .Bt)(({ at }) => at);
/** The join of two memories: commutative, associative, idempotent. */
function mergeIncidentMemories(a, b) {
    return {
        incidents: (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeIncidents */ .sQ)(a.incidents, b.incidents),
        looks: (0,_group_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeLooks */ .nh)(a.looks, b.looks),
        outbox: (0,_outbox_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeOutboxes */ .Uc)(a.outbox, b.outbox),
        verdict: (0,_join_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(a.verdict, b.verdict, latest),
    };
}
/** As much as a repository in trouble has, and no more than a few hundred kilobytes. */
const MAX_CLOSED = 1_000;
/**
 * The memory without what was last heard of before `before`, and of what is over the newest part. That should be longer
 * ago than any copy of the memory is kept: an older copy would bring back, as open, what is forgotten to be over.
 */
function pruneIncidents(memory, before) {
    const closed = [...memory.incidents]
        .filter(([, incident]) => !(0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .isActive */ .$m)(incident))
        .toSorted(([, a], [, b]) => b.last.seenAt - a.last.seenAt);
    const excess = new Set(closed.slice(MAX_CLOSED).map(([key]) => key));
    const kept = [...memory.incidents].filter(([key, { last }]) => last.seenAt >= before && !excess.has(key));
    const incidents = new Map(kept);
    return {
        incidents,
        looks: new Map([...memory.looks].filter(([, at]) => at >= before)),
        outbox: pruneOutbox(memory.outbox, incidents, before),
        verdict: memory.verdict,
    };
}
/** Channels that are gone would else keep their queue for ever. */
function pruneOutbox({ messages, channels }, incidents, before) {
    const lasting = new Set([...incidents.values()].map(_outbox_js__WEBPACK_IMPORTED_MODULE_2__/* .threadOf */ .uu));
    return {
        messages: new Map([...messages].filter(([, { decidedAt }]) => decidedAt >= before)),
        channels: new Map([...channels].map(([name, channel]) => [
            name,
            {
                ...channel,
                told: new Map([...channel.told].filter(([key]) => incidents.has(key))),
                threads: new Map([...channel.threads].filter(([thread]) => lasting.has(thread))),
            },
        ])),
    };
}


/***/ }),

/***/ 64418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ defaultNotifySettings)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57206);
/* harmony import */ var _reports_health_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40925);


/** Everything that alarms, to every channel. */
const defaultNotifySettings = {
    pace: { wait: 0, interval: 5 * _model_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY },
    repeatAfter: { critical: _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_, warning: 7 * _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_, info: Number.POSITIVE_INFINITY },
    floodAbove: 5,
    routes: [{ severities: _reports_health_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.filter((severity) => severity !== 'info'), mention: [] }],
    groupBy: 'incident',
    mutes: [],
};


/***/ }),

/***/ 40206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   Es: () => (/* binding */ markSent),
/* harmony export */   HK: () => (/* binding */ threadOfMessage),
/* harmony export */   Jh: () => (/* binding */ nextMessage),
/* harmony export */   Uc: () => (/* binding */ mergeOutboxes),
/* harmony export */   Y6: () => (/* binding */ decidedFor),
/* harmony export */   Z2: () => (/* binding */ enqueue),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   jg: () => (/* binding */ emptyOutbox),
/* harmony export */   nv: () => (/* binding */ queueOf),
/* harmony export */   tB: () => (/* binding */ silentChannel),
/* harmony export */   uu: () => (/* binding */ threadOf)
/* harmony export */ });
/* unused harmony export messageId */
/* harmony import */ var _diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(56667);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57206);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(82865);
/* harmony import */ var _join_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(34351);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48130);





const emptyOutbox = { messages: new Map(), channels: new Map() };
const silentChannel = {
    told: new Map(),
    sequence: 0,
    floodAt: undefined,
    threads: new Map(),
};
/** A monitor that has not sent what it claimed by then was killed. Jobs that send take seconds. */
const CLAIM_LASTS = 10 * _model_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY;
function messageId({ channel, groups, tells }) {
    const told = tells.map(({ key, mark: { episode, stage, reminders } }) => [key, episode, stage, reminders]);
    return (0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_3__/* .fnv1a */ .P)(JSON.stringify([channel, groups, told]));
}
/** Puts messages at the end of their channel's queue. */
function enqueue(outbox, decided) {
    return decided.reduce(({ messages, channels }, message) => {
        const channel = channels.get(message.channel) ?? silentChannel;
        const sequence = channel.sequence + 1;
        const id = messageId(message);
        return {
            messages: new Map(messages).set(id, { ...message, id, sequence }),
            channels: new Map(channels).set(message.channel, { ...channel, sequence }),
        };
    }, outbox);
}
/**
 * Claims what nobody else sends. Comes after what others saved was read, is to be saved and joined with what they saved
 * meanwhile before anything is sent, and to be renewed where sending takes minutes.
 */
function claim(outbox, by, now) {
    const all = [...outbox.messages.values()];
    const [fresh, published] = [all.filter(({ claim }) => !claim), all.filter(({ claim }) => claim)];
    const renewed = published.map((message) => {
        const { round, at, by: other } = message.claim ?? { round: 0, at: now, by };
        const theirs = other !== by && Math.abs(now - at) <= CLAIM_LASTS;
        return theirs ? message : { ...message, claim: { round: round + 1, at: now, by } };
    });
    const kept = withoutTold({
        ...outbox,
        messages: new Map(renewed.map((message) => [message.id, message])),
    });
    const rest = fresh.toSorted(inOrder).flatMap((message) => without(published, message) ?? []);
    const first = { round: 1, at: now, by };
    // Behind what others published, which may be on its way already.
    return withoutTold(enqueue(kept, rest.map((message) => ({ ...message, claim: first }))));
}
/** Gives back what was claimed and could not be sent: the next monitor need not wait for the time to be up. */
function release(outbox, by) {
    const messages = [...outbox.messages].map(([id, message]) => {
        const { claim } = message;
        return claim?.by === by
            ? [id, { ...message, claim: { round: claim.round + 1, at: 0, by } }]
            : [id, message];
    });
    return { ...outbox, messages: new Map(messages) };
}
/** What a message tells that none of the others does, which may be on their way already. */
function without(others, message) {
    const told = marksOf(others.filter(({ channel }) => channel === message.channel));
    const tells = message.tells.filter(({ key, mark }) => (0,_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .isBeyond */ ._f)(mark, told.get(key)));
    return tells.length > 0 ? { ...message, tells } : undefined;
}
/**
 * The message that a monitor is to send next to a channel, with what is still to be told of it. `undefined` where none
 * is left, or the next one is another monitor's: the order is kept.
 */
function nextMessage(outbox, channel, by) {
    const [next] = queueOf(outbox, channel);
    if (next?.claim?.by !== by)
        return undefined;
    const told = outbox.channels.get(channel)?.told;
    return { ...next, tells: next.tells.filter(({ key, mark }) => (0,_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .isBeyond */ ._f)(mark, told?.get(key))) };
}
function queueOf({ messages }, channel) {
    return [...messages.values()].filter((message) => message.channel === channel).toSorted(inOrder);
}
function inOrder(a, b) {
    return a.sequence - b.sequence || a.decidedAt - b.decidedAt || (a.id < b.id ? -1 : 1);
}
/** Names the thread of an incident in all channels: it goes on when the incident comes back. */
function threadOf({ subject, first }) {
    return (0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_3__/* .fnv1a */ .P)(JSON.stringify([(0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .incidentKey */ .Qq)(subject), first]));
}
/** The thread that a message belongs to; one that tells of several incidents begins its own. */
function threadOfMessage({ id, tells: [only, ...others] }) {
    return only && others.length === 0 ? threadOf(only.incident) : id;
}
/**
 * Takes a message that was sent out of the queue, with what says nothing new after it. `reference` is what the channel
 * calls it.
 */
function markSent(outbox, id, reference) {
    const message = outbox.messages.get(id);
    if (!message)
        return outbox;
    const channel = outbox.channels.get(message.channel) ?? silentChannel;
    const told = (0,_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeMarks */ .L_)(channel.told, marksOf([message]));
    const thread = threadOfMessage(message);
    const isFirst = reference !== undefined && !channel.threads.has(thread);
    const threads = isFirst ? new Map(channel.threads).set(thread, reference) : channel.threads;
    const channels = new Map(outbox.channels).set(message.channel, { ...channel, told, threads });
    return withoutTold({ messages: outbox.messages, channels });
}
/** How far a channel will be told, once its queue is sent. */
function decidedFor(outbox, channel) {
    const told = outbox.channels.get(channel)?.told ?? new Map();
    return (0,_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeMarks */ .L_)(told, marksOf(queueOf(outbox, channel)));
}
function marksOf(messages) {
    const marks = new Map();
    for (const { key, mark } of messages.flatMap(({ tells }) => tells)) {
        const other = marks.get(key);
        marks.set(key, other ? (0,_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .furtherMark */ .MD)(other, mark) : mark);
    }
    return marks;
}
/** What one copy has as sent is sent, however many others still have it in their queue. */
function mergeOutboxes(a, b) {
    return withoutTold({
        messages: (0,_join_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeMaps */ .MT)(a.messages, b.messages, mergeMessages),
        channels: (0,_join_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeMaps */ .MT)(a.channels, b.channels, (x, y) => ({
            told: (0,_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeMarks */ .L_)(x.told, y.told),
            sequence: Math.max(x.sequence, y.sequence),
            floodAt: (0,_join_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(x.floodAt, y.floodAt, Math.max),
            // Two monitors that raced began two threads: any of them will do, as long as all take the same.
            threads: (0,_join_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeMaps */ .MT)(x.threads, y.threads, (one, other) => (one < other ? one : other)),
        })),
    });
}
function withoutTold({ messages, channels }) {
    const untold = [...messages].filter(([, { channel, tells }]) => {
        const told = channels.get(channel)?.told;
        return tells.some(({ key, mark }) => (0,_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .isBeyond */ ._f)(mark, told?.get(key)));
    });
    return { messages: new Map(untold), channels };
}
function mergeMessages(a, b) {
    const { claim: _, ...message } = earlier({ ...a, claim: undefined }, { ...b, claim: undefined });
    return { ...message, claim: (0,_join_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(a.claim, b.claim, firstClaim) };
}
const earlier = (0,_join_js__WEBPACK_IMPORTED_MODULE_4__/* .greatestBy */ .Bt)(({ sequence }) => -sequence, ({ decidedAt }) => -decidedAt);
const firstClaim = (0,_join_js__WEBPACK_IMPORTED_MODULE_4__/* .greatestBy */ .Bt)(({ round }) => round, ({ at }) => -at);


/***/ }),

/***/ 58182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isEnough),
/* harmony export */   g: () => (/* binding */ defaultLifeCycle)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57206);

const defaultLifeCycle = {
    failuresToOpen: { default: 1, 'pull-request': 3, other: 3 },
    passesToResolve: 1,
    reopenWindow: _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_,
    lapseAfter: 14 * _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_,
    escalateAfter: { critical: [4 * _model_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp, _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_], warning: [3 * _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_], info: [] },
};
/** What is not counted in runs needs no more than to be seen. */
function isEnough(count, needed) {
    return count === 0 || count >= needed;
}


/***/ }),

/***/ 50167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ reachesInto),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   hU: () => (/* binding */ phaseOf),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   q4: () => (/* binding */ mergeSpans)
/* harmony export */ });
/* unused harmony export hasEnded */
/* harmony import */ var _join_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34351);

function spanOf({ from, ...newest }) {
    const stated = newest.basis === 'stated' ? newest.until : undefined;
    const ended = hasEnded({ newest });
    return { from, newest, announced: ended ? undefined : stated, ended: ended ? stated : undefined };
}
function mergeSpans(a, b) {
    return {
        from: Math.min(a.from, b.from),
        newest: newer(a.newest, b.newest),
        announced: (0,_join_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(a.announced, b.announced, Math.max),
        ended: (0,_join_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(a.ended, b.ended, Math.max),
    };
}
/** Of two sightings of one moment the one that lasts longer: a pass has to come after the failure that it ends. */
const newer = (0,_join_js__WEBPACK_IMPORTED_MODULE_0__/* .greatestBy */ .Bt)(({ seenAt }) => seenAt, ({ until }) => until);
/** Whether the newest sighting says that it had ended. */
function hasEnded({ newest }) {
    return newest.basis === 'stated' && newest.until <= newest.seenAt;
}
/** The end, which lies ahead, or is an assumption, where the newest sighting does not say that it came. */
function endOf({ newest, announced, ended }) {
    if (hasEnded({ newest }))
        return ended ?? newest.until;
    return Math.max(newest.until, announced ?? newest.until);
}
/** `lapsed` was not heard of for longer than assumed, which is no end. */
function phaseOf(span, now) {
    if (hasEnded(span))
        return 'over';
    if (endOf(span) > now)
        return 'lasting';
    return span.newest.basis === 'stated' ? 'over' : 'lapsed';
}
/** Whether a sighting reaches into a stretch that ended, and so is of the same one. */
function reachesInto({ from, until }, { start, end }) {
    return (until > start && until < end) || (from > start && from < end);
}


/***/ }),

/***/ 67056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ transitionsBetween),
/* harmony export */   i: () => (/* binding */ gravityOf)
/* harmony export */ });
/* harmony import */ var _reports_health_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40925);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(82865);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(58182);



/** How grave an incident has become, as one number that only grows within an episode. */
function gravityOf({ severity, escalations }) {
    return _reports_health_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g.length - _reports_health_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g.indexOf(severity) + escalations;
}
/** What became of the incidents between two states of them. */
function transitionsBetween(before, after, { passesToResolve }, now) {
    return [...after].flatMap(([key, incident]) => {
        const awaited = awaitsVerification(incident, passesToResolve, now);
        const kind = awaited ? 'to-be-verified' : kindOf(before.get(key), incident, now);
        return kind ? [{ kind, key, incident }] : [];
    });
}
function awaitsVerification(incident, passesToResolve, now) {
    if ((0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(incident, now) !== 'recovering')
        return false;
    // An announced end that has come needs no pass to be believed, but to be verified.
    return incident.pass === undefined || (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnough */ .L)(incident.pass.passes, passesToResolve);
}
function kindOf(before, after, now) {
    if (before === after)
        return undefined;
    if (before?.episode !== after.episode)
        return after.episode > after.first ? 'reopened' : 'opened';
    const [was, is] = [(0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(before, now), (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(after, now)];
    if (was !== is && (is === 'acknowledged' || is === 'resolved'))
        return is;
    if (was === 'recovering' && is !== 'recovering')
        return 'relapsed';
    return (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$m)(after) && gravityOf(after) > gravityOf(before) ? 'escalated' : undefined;
}


/***/ }),

/***/ 57206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ firstAttempt),
/* harmony export */   Lt: () => (/* binding */ onDefaultBranch),
/* harmony export */   N7: () => (/* binding */ latestAttempt),
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   fy: () => (/* binding */ conclusions),
/* harmony export */   n2: () => (/* binding */ MAX_ANNOTATION),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   pY: () => (/* binding */ MINUTE),
/* harmony export */   rn: () => (/* binding */ missingAttempts),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   vu: () => (/* binding */ conclusionOf),
/* harmony export */   zB: () => (/* binding */ MAX_NAME)
/* harmony export */ });
/** The words of the domain. Plain readonly data: no clock, no network, no package. */
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/**
 * How an attempt, a job or a step ended. GitHub's own words, plus `unknown` for a word we have not met:
 * conclusions are open strings in the API and new ones must not become a success or a failure.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-run-statuses
 */
const conclusions = [
    'success',
    'failure',
    'timed_out',
    'startup_failure',
    'cancelled',
    'action_required',
    'neutral',
    'skipped',
    'stale',
    'unknown',
];
const outcomes = {
    success: 'passed',
    failure: 'failed',
    timed_out: 'failed',
    startup_failure: 'failed',
    cancelled: 'neither',
    action_required: 'neither',
    neutral: 'neither',
    skipped: 'neither',
    stale: 'neither',
    unknown: 'neither',
};
const MAX_ANNOTATION = 400;
/** Names of workflows, jobs and steps are cut to so many characters. */
const MAX_NAME = 300;
/** Of an attempt, a job or a step. */
function outcomeOf(ended) {
    const conclusion = conclusionOf(ended);
    return conclusion === undefined ? 'unfinished' : outcomes[conclusion];
}
/** The conclusion as it should be counted: a time-out recorded as cancelled is a time-out. */
function conclusionOf({ conclusion, hitTimeLimit }) {
    return hitTimeLimit && conclusion === 'cancelled' ? 'timed_out' : conclusion;
}
/**
 * Seconds from the start of an attempt to its end, or `undefined` while it runs and where the two times
 * make no length (equal or reversed times come from attempts in which nothing was executed).
 */
function durationOf(attempt) {
    const seconds = attempt.updatedAt - attempt.startedAt;
    return attempt.conclusion !== undefined && seconds > 0 ? seconds : undefined;
}
function latestAttempt(run) {
    const latest = run.attempts.at(-1);
    if (!latest)
        throw new RangeError(`run ${run.id} has no attempt`);
    return latest;
}
/** Whether the run's latest attempt has not ended: it is queued, runs, or waits for an approval. */
function isOpen(run) {
    const { conclusion } = latestAttempt(run);
    return conclusion === undefined || conclusion === 'action_required';
}
/** The first attempt, where it is known. */
function firstAttempt(run) {
    const first = run.attempts[0];
    return first?.number === 1 ? first : undefined;
}
/** Numbers of the attempts before the latest that are not known. */
function missingAttempts(run) {
    const { number: last } = latestAttempt(run);
    // Numbers are positive and ascending, so that as many as the last one says are all.
    if (run.attempts.length === last)
        return [];
    const known = new Set(run.attempts.map((attempt) => attempt.number));
    return Array.from({ length: last - 1 }, (_, i) => i + 1).filter((n) => !known.has(n));
}
/**
 * Whether a run tested the code of the default branch. Pull-request events carry the head branch of the
 * request, which may be called like ours and is not.
 */
function onDefaultBranch(run, defaultBranch) {
    return run.branch === defaultBranch && !run.fromFork && !run.event.startsWith('pull_request');
}


/***/ }),

/***/ 40925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
const severities = ['critical', 'warning', 'info'];


/***/ }),

/***/ 8517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ kpiIds)
/* harmony export */ });
const kpiIds = [
    'success-rate',
    'time-to-fix',
    'build-time',
    'coverage',
    'time-to-feedback',
    'false-positives',
    'satisfaction',
    'detection-latency',
];


/***/ }),

/***/ 14422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
/** The Gregorian calendar, in days since 1970-01-01 on a wall clock. */
const { floor } = Math;
/** Howard Hinnant's `civil_from_days`, https://howardhinnant.github.io/date_algorithms.html, without the year. */
function dayOf(number) {
    const shifted = number + 719_468;
    const ofEra = shifted - 146_097 * floor(shifted / 146_097);
    const yearOfEra = floor((ofEra - floor(ofEra / 1460) + floor(ofEra / 36_524) - floor(ofEra / 146_096)) / 365);
    const ofYear = ofEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100));
    const fromMarch = floor((5 * ofYear + 2) / 153);
    return {
        month: fromMarch < 10 ? fromMarch + 3 : fromMarch - 9,
        day: ofYear - floor((153 * fromMarch + 2) / 5) + 1,
        weekday: (((number + 4) % 7) + 7) % 7,
    };
}


/***/ }),

/***/ 43824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ endOfSkip),
/* harmony export */   e$: () => (/* binding */ constantOffset),
/* harmony export */   eB: () => (/* binding */ timeZone),
/* harmony export */   n$: () => (/* binding */ utc),
/* harmony export */   ni: () => (/* binding */ momentsAt)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57206);

const utc = { name: 'UTC', offsetAt: () => 0 };
/** Zones are few, their offsets are dear: a call of Intl costs a thousand times the look-up. */
const known = new Map([['UTC', utc]]);
const MAX_ZONES = 64;
/** `undefined` for what is no name in the IANA database; `+02:00` is none. */
function timeZone(name) {
    const met = known.get(name);
    if (met)
        return met;
    if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,59}$/.test(name))
        return undefined;
    const zone = build(name);
    if (zone && known.size < MAX_ZONES)
        known.set(name, zone);
    return zone;
}
function build(name) {
    const format = formatOf(name);
    if (!format)
        return undefined;
    const days = new Map();
    const changes = new Map();
    const onDay = (day) => remember(days, day, () => readOffset(format, day * _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_));
    const offsetAt = (at) => {
        const day = Math.floor(at / _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_);
        const [first, last] = [onDay(day), onDay(day + 1)];
        if (first === last)
            return first;
        const change = remember(changes, day, () => changeWithin(format, day * _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_, (day + 1) * _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_));
        return at < change ? first : last;
    };
    return { name, offsetAt };
}
const MAX_REMEMBERED = 40_000;
function remember(memory, key, read) {
    const met = memory.get(key);
    if (met !== undefined)
        return met;
    if (memory.size >= MAX_REMEMBERED)
        memory.clear();
    const value = read();
    memory.set(key, value);
    return value;
}
function formatOf(timeZone) {
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', timeZoneName: 'longOffset' });
    }
    catch {
        return undefined;
    }
}
/** From `GMT`, `GMT-03:30` or, long ago, `GMT+00:19:32`. */
function readOffset(format, at) {
    const [, sign, hours, minutes, seconds] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(format.format(at * 1000)) ?? [];
    const size = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
    return sign === '-' ? -size : size;
}
/** The first moment with the offset of `to`, where the offset changes once between the two. */
function changeWithin(format, from, to) {
    const before = readOffset(format, from);
    let [low, high] = [from, to];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (readOffset(format, middle) === before)
            low = middle;
        else
            high = middle;
    }
    return high;
}
/** The offset of a zone from a day before the wall clock shows the start of `day` to a day after its end. */
function constantOffset(zone, day) {
    const offset = zone.offsetAt((day - 1) * _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_);
    return zone.offsetAt(day * _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_) === offset &&
        zone.offsetAt((day + 1) * _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_) === offset &&
        zone.offsetAt((day + 2) * _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_) === offset
        ? offset
        : undefined;
}
/**
 * The moments at which the wall clock shows `wall` (written as if it were UTC), ascending: two in a repeated hour,
 * none in a skipped one.
 */
function momentsAt(zone, wall) {
    const offsets = new Set([zone.offsetAt(wall - _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_), zone.offsetAt(wall + _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_)]);
    return [...offsets]
        .map((offset) => wall - offset)
        .filter((moment) => moment + zone.offsetAt(moment) === wall)
        .toSorted((a, b) => a - b);
}
/** The first moment after the skipped hour that `wall` lies in. */
function endOfSkip(zone, wall) {
    const before = zone.offsetAt(wall - _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_);
    let [low, high] = [wall - _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_, wall + _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (zone.offsetAt(middle) === before)
            low = middle;
        else
            high = middle;
    }
    return high;
}


/***/ }),

/***/ 82272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings)
/* harmony export */ });
/* harmony import */ var _incidents_notify_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64418);
/* harmony import */ var _incidents_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(58182);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(57206);
/* harmony import */ var _vitals_prices_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(31113);




/** Without a config file. */
const defaultSettings = {
    targets: {
        'success-rate': 95,
        'time-to-fix': 4 * _model_js__WEBPACK_IMPORTED_MODULE_2__/* .HOUR */ .dp,
        'build-time': 5 * _model_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE */ .pY,
        coverage: 80,
        'time-to-feedback': 2 * _model_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE */ .pY,
        'false-positives': 5,
        satisfaction: 4,
        'detection-latency': 5 * _model_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE */ .pY,
    },
    rules: {},
    workflows: [],
    steps: { test: () => false, build: () => false },
    tariff: _vitals_prices_js__WEBPACK_IMPORTED_MODULE_3__/* .publishedPrices */ .Tm,
    incidents: _incidents_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLifeCycle */ .g,
    notify: _incidents_notify_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultNotifySettings */ .k,
    failureRules: [],
};


/***/ }),

/***/ 83749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isTrustedEvent)
/* harmony export */ });
/**
 * Events that only people with write access, or GitHub itself, can start in the default branch's scope. In others
 * the workspace can hold strangers' files, and the cache is read-only at best, or could have been poisoned.
 * https://docs.github.com/en/actions/reference/security/secure-use
 */
function isTrustedEvent(event) {
    return ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'].includes(event);
}


/***/ }),

/***/ 50678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ CREEP_DAYS),
/* harmony export */   r: () => (/* binding */ creepOf)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57206);
/* harmony import */ var _duration_series_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(95749);


/** How far back slow growth is looked for. */
const CREEP_DAYS = 28;
/** Days with samples, at the least: fewer are no trend. */
const MIN_DAYS = 10;
/**
 * The trend of the last 28 days of samples, which are in order of time: Theil and Sen's slope (Sen, 1968) of the
 * daily medians, with Mann and Kendall's test (Kendall, "Rank Correlation Methods", 1975), ties corrected. Days
 * count alike however many runs they had. `undefined` for fewer than `MIN_DAYS` days.
 */
function creepOf(samples) {
    const end = samples.at(-1)?.at ?? 0;
    const recent = samples.filter(({ at }) => at > end - CREEP_DAYS * _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_);
    const from = recent[0]?.at ?? end;
    const days = [...Map.groupBy(recent, ({ at }) => Math.floor((end - at) / _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_)).values()].map((day) => ({
        at: (0,_duration_series_js__WEBPACK_IMPORTED_MODULE_1__/* .medianOf */ .ux)(day.map(({ at }) => at)),
        seconds: (0,_duration_series_js__WEBPACK_IMPORTED_MODULE_1__/* .medianOf */ .ux)(day.map(({ seconds }) => seconds)),
    }));
    if (days.length < MIN_DAYS)
        return undefined;
    const secondsPerDay = _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ * slopeOf(days);
    const level = (0,_duration_series_js__WEBPACK_IMPORTED_MODULE_1__/* .medianOf */ .ux)(days.map(({ at, seconds }) => seconds - (secondsPerDay * (at - from)) / _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_));
    const z = kendall(days.map(({ seconds }) => seconds));
    return {
        secondsPerDay,
        beforeSeconds: Math.max(0, level),
        afterSeconds: level + (secondsPerDay * (end - from)) / _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_,
        from,
        z,
    };
}
function slopeOf(points) {
    return (0,_duration_series_js__WEBPACK_IMPORTED_MODULE_1__/* .medianOf */ .ux)(points.flatMap((a, i) => points.slice(i + 1).map((b) => (b.seconds - a.seconds) / (b.at - a.at))));
}
/** z of S = sum of sign(later - earlier), Var S = (n(n-1)(2n+5) - sum of t(t-1)(2t+5)) / 18, S one nearer to 0. */
function kendall(values) {
    const s = values.reduce((sum, a, i) => sum + values.slice(i + 1).reduce((inner, b) => inner + Math.sign(b - a), 0), 0);
    const weight = (n) => n * (n - 1) * (2 * n + 5);
    const ties = [...Map.groupBy(values, (value) => value).values()].reduce((sum, t) => sum + weight(t.length), 0);
    const variance = (weight(values.length) - ties) / 18;
    return variance > 0 ? (s - Math.sign(s)) / Math.sqrt(variance) : 0;
}


/***/ }),

/***/ 95749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ isNoticeable),
/* harmony export */   RN: () => (/* binding */ inTime),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   fu: () => (/* binding */ growthPercent),
/* harmony export */   ux: () => (/* binding */ medianOf)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57206);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44878);


/**
 * Longest a run may take before GitHub ends it, so that anything above is not a length.
 * https://docs.github.com/en/actions/reference/limits
 */
const LONGEST = 35 * _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
/** The samples that can be true, oldest first; the order of those of one moment does not depend on the input's. */
function inTime(samples) {
    return samples
        .filter(({ at, seconds }) => Number.isFinite(at) && seconds >= 0 && seconds <= LONGEST)
        .toSorted((a, b) => a.at - b.at ||
        a.runId - b.runId ||
        a.seconds - b.seconds ||
        (a.sha < b.sha ? -1 : a.sha > b.sha ? 1 : 0));
}
const lengthOf = ({ seconds }) => seconds;
/** Median; NaN of nothing, which no comparison lets pass. */
function medianOf(values) {
    return (0,_durations_js__WEBPACK_IMPORTED_MODULE_1__/* .percentile */ .Y)(new Float64Array(values).sort(), 50) ?? Number.NaN;
}
/** Growth in percent. Less than a second counts as one, the resolution GitHub reports in, so that it is finite. */
function growthPercent(before, after) {
    return (100 * (after - before)) / Math.max(1, before);
}
function isNoticeable(before, after, floors) {
    return after - before >= floors.seconds && growthPercent(before, after) >= floors.percent;
}


/***/ }),

/***/ 44878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ durationsOf),
/* harmony export */   Y: () => (/* binding */ percentile)
/* harmony export */ });
/** Mean and percentiles of some lengths of time; `undefined` of none. */
function durationsOf(lengths) {
    // Numbers in one block sort several times faster, and a repository has hundreds of thousands of them.
    const ascending = new Float64Array(lengths).sort();
    const count = ascending.length;
    return {
        count,
        mean: count === 0 ? undefined : ascending.reduce((sum, seconds) => sum + seconds, 0) / count,
        p50: percentile(ascending, 50),
        p95: percentile(ascending, 95),
    };
}
/**
 * Percentile `p` (0 to 100) of ascending numbers by linear interpolation between the closest ranks: type 7 of
 * Hyndman & Fan, "Sample Quantiles in Statistical Packages", 1996, the default of R, NumPy and spreadsheets.
 */
function percentile(ascending, p) {
    const rank = (p / 100) * (ascending.length - 1);
    const below = ascending[Math.floor(rank)];
    const above = ascending[Math.ceil(rank)];
    if (below === undefined || above === undefined)
        return undefined;
    return below + (above - below) * (rank - Math.floor(rank));
}


/***/ }),

/***/ 59888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ redNow),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   dI: () => (/* binding */ redStretches),
/* harmony export */   q_: () => (/* binding */ failuresInARow)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57206);

/**
 * The red stretches of one workflow on one branch, oldest first. `runs` are that branch's, in any order. Only
 * passed and failed runs count: cancelled, skipped and unfinished ones neither open nor close a stretch. A run
 * whose rerun passed is a passed run here, since the branch was green when the dust had settled.
 */
function redStretches(runs, branch) {
    const stretches = [];
    let open;
    let passed = false;
    for (const run of inOrder(runs)) {
        const { updatedAt } = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .latestAttempt */ .N7)(run);
        if ((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .latestAttempt */ .N7)(run)) === 'failed') {
            open = open
                ? { ...open, failedRuns: open.failedRuns + 1, lastRun: run }
                : {
                    branch,
                    since: updatedAt,
                    until: undefined,
                    failedRuns: 1,
                    begun: passed,
                    firstRun: run,
                    lastRun: run,
                };
        }
        else {
            if (open)
                stretches.push({ ...open, until: Math.max(open.since, updatedAt) });
            open = undefined;
            passed = true;
        }
    }
    return open ? [...stretches, open] : stretches;
}
/** The newest failed run of every workflow whose default branch is red. */
function redNow(history, defaultBranch) {
    const onMain = [...history.runs.values()].filter((run) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .onDefaultBranch */ .Lt)(run, defaultBranch));
    return [...Map.groupBy(onMain, (run) => run.workflowId).values()]
        .flatMap((runs) => redStretches(runs, defaultBranch).filter(({ until }) => until === undefined))
        .map(({ lastRun }) => lastRun);
}
/** The runs that passed or failed, oldest first. */
function inOrder(runs) {
    return runs
        .filter((run) => {
        const outcome = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .latestAttempt */ .N7)(run));
        return outcome === 'passed' || outcome === 'failed';
    })
        .toSorted((a, b) => a.createdAt - b.createdAt || a.id - b.id);
}
/** How many of the newest runs failed in a row. */
function failuresInARow(runs) {
    const newestFirst = inOrder(runs).toReversed();
    const passed = newestFirst.findIndex((run) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .latestAttempt */ .N7)(run)) === 'passed');
    return passed === -1 ? newestFirst.length : passed;
}


/***/ }),

/***/ 31113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ pricePerMinute),
/* harmony export */   Tm: () => (/* binding */ publishedPrices)
/* harmony export */ });
/* unused harmony export CURRENCY */
/** The currency of GitHub's prices. */
const CURRENCY = 'USD';
const publishedPrices = { currency: CURRENCY, prices: [] };
/**
 * US dollars a minute by processor cores, as GitHub publishes them since 1 January 2026. Minutes are rounded up for
 * each job. Before 2026 a Windows minute counted as two Linux minutes and a macOS minute as ten; prices say the same.
 * https://docs.github.com/en/billing/reference/actions-runner-pricing
 */
const byCores = {
    linux: {
        1: 0.002,
        2: 0.006,
        4: 0.012,
        8: 0.022,
        16: 0.042,
        32: 0.082,
        64: 0.162,
        96: 0.252,
    },
    'linux-arm': { 2: 0.005, 4: 0.008, 8: 0.014, 16: 0.026, 32: 0.05, 64: 0.098 },
    windows: { 2: 0.01, 4: 0.022, 8: 0.042, 16: 0.082, 32: 0.162, 64: 0.322, 96: 0.552 },
    'windows-arm': { 2: 0.008, 4: 0.014, 8: 0.026, 16: 0.05, 32: 0.098, 64: 0.194 },
};
const gpu = { linux: 0.052, windows: 0.102 };
const macos = { standard: 0.062, large: 0.077, xlarge: 0.102 };
/**
 * Versions of the images GitHub hosts, past and present. Another number in such a name makes it somebody's own name.
 * https://docs.github.com/en/actions/reference/runners/github-hosted-runners
 */
const image = /^(?:ubuntu-(?:latest|slim|\d\d\.\d\d)|windows-(?:latest|20\d\d|1\d)|macos-(?:latest|1[0-9]|2[0-9]))(?=$|-)/;
/**
 * The price of a minute on a runner with these labels (joined by commas), or `undefined` where nobody can tell: own
 * prices come first, a `self-hosted` runner adds nothing to GitHub's bill, and dollars are not mixed with another currency. Larger runners are called as their owner likes; a
 * name that begins with a system and holds a number of cores (`ubuntu-24.04-16core`) is taken at its word.
 */
function pricePerMinute(labels, { currency, prices } = publishedPrices) {
    const single = labels
        .split(',')
        .map((label) => label.trim())
        .filter(Boolean);
    const ours = prices.find(({ matches }) => matches(labels) || single.some(matches));
    if (ours)
        return ours.perMinute;
    const known = single.map((label) => label.toLowerCase());
    if (known.includes('self-hosted'))
        return 0;
    if (currency !== CURRENCY)
        return undefined;
    return known.map(hostedPrice).find((price) => price !== undefined);
}
function hostedPrice(label) {
    const words = label.split(/[-_]/);
    const rest = label.replace(image, '');
    const isStandard = rest !== label;
    if (words[0] === 'macos')
        return isStandard ? macPrice(rest) : undefined;
    const system = systemOf(words);
    if (!system)
        return undefined;
    if (isStandard && (rest === '' || rest === '-arm'))
        return byCores[system][words[1] === 'slim' ? 1 : 2];
    if (words.includes('gpu'))
        return gpu[system];
    const cores = coresIn(words);
    return cores === undefined ? undefined : byCores[system][cores];
}
/** macOS runners cannot be named: what follows the version is Apple's chip or GitHub's size. */
function macPrice(rest) {
    if (rest === '' || rest === '-intel' || rest === '-arm64')
        return macos.standard;
    return rest === '-large' ? macos.large : rest === '-xlarge' ? macos.xlarge : undefined;
}
function systemOf(words) {
    const arm = words.some((word) => word === 'arm' || word === 'arm64');
    if (words[0] === 'ubuntu' || words[0] === 'linux')
        return arm ? 'linux-arm' : 'linux';
    if (words[0] === 'windows')
        return arm ? 'windows-arm' : 'windows';
    return undefined;
}
/** `16-cores`, `16core`, `16-core`, `8cpu`, `8vcpu`. */
function coresIn(words) {
    const at = words.findIndex((word) => /^\d{0,3}(?:cores?|v?cpus?)$/.test(word));
    const found = /^\d+/.exec(words[at] ?? '') ?? /^\d+$/.exec(words[at - 1] ?? '');
    return found?.[0];
}


/***/ }),

/***/ 86950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ periodKey),
/* harmony export */   mx: () => (/* binding */ weekdays),
/* harmony export */   sm: () => (/* binding */ periodsBefore),
/* harmony export */   t$: () => (/* binding */ periodKinds),
/* harmony export */   uI: () => (/* binding */ lastPeriod)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57206);
/* harmony import */ var _schedules_calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(14422);
/* harmony import */ var _schedules_time_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(43824);



const periodKinds = ['day', 'week', 'month', 'quarter'];
const weekdays = [
    'sunday',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
];
/** The newest period that is over at `now`. */
function lastPeriod(calendar, now) {
    return periodUntil(calendar, startOf(calendar, wallDay(calendar.zone, now)));
}
/** The periods before one, newest first. */
function periodsBefore(calendar, period, count) {
    const periods = [];
    let { firstDay } = period;
    while (periods.length < count) {
        const before = periodUntil(calendar, firstDay);
        periods.push(before);
        firstDay = before.firstDay;
    }
    return periods;
}
/** The same for a period in every run of the monitor, whatever the clock says then. */
function periodKey({ kind, zone }, { firstDay }) {
    return `${kind} ${firstDay} ${zone.name}`;
}
/** The period that ends with the day before `nextDay`, which begins one. */
function periodUntil(calendar, nextDay) {
    const firstDay = startOf(calendar, nextDay - 1);
    const from = startOfDay(calendar.zone, firstDay);
    return { firstDay, lastDay: nextDay - 1, from, to: startOfDay(calendar.zone, nextDay) - 1 };
}
/** The first day of the period in which a day lies. */
function startOf({ kind, weekStart }, day) {
    switch (kind) {
        case 'day':
            return day;
        case 'week':
            return day - (((0,_schedules_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .k)(day).weekday - weekdays.indexOf(weekStart) + 7) % 7);
        case 'month':
            return startOfMonth(day);
        case 'quarter': {
            const monthsInto = ((0,_schedules_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .k)(day).month - 1) % 3;
            return Array.from({ length: monthsInto }).reduce((first) => startOfMonth(first - 1), startOfMonth(day));
        }
    }
}
function startOfMonth(day) {
    return day - (0,_schedules_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .k)(day).day + 1;
}
function wallDay({ offsetAt }, at) {
    return Math.floor((at + offsetAt(at)) / _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_);
}
/** Midnight, or where the clock skips it, the first moment after it. */
function startOfDay(zone, day) {
    const [midnight = (0,_schedules_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfSkip */ .Wy)(zone, day * _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_)] = (0,_schedules_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .momentsAt */ .ni)(zone, day * _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_);
    return midnight;
}


/***/ }),

/***/ 53606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ workflowChangesIn),
/* harmony export */   x: () => (/* binding */ WORKFLOW_FOLDER)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(44474);

const WORKFLOW_FOLDER = '.github/workflows';
/** Those of the period, newest first. */
function workflowChangesIn({ from, to }, commits, { repositoryUrl }) {
    return commits
        .filter(({ at }) => at >= from && at <= to)
        .toSorted((a, b) => b.at - a.at || (a.sha < b.sha ? -1 : 1))
        .map(({ sha, title, author, at, files = [] }) => ({
        ...{ sha, title, author, at: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(at) },
        url: `${repositoryUrl}/commit/${encodeURIComponent(sha.toWellFormed())}`,
        files: files.filter((path) => path.startsWith(`${WORKFLOW_FOLDER}/`)),
    }));
}


/***/ }),

/***/ 44474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ countInWords),
/* harmony export */   Lx: () => (/* binding */ rateInWords),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   l5: () => (/* binding */ lengthInWords),
/* harmony export */   mK: () => (/* binding */ timeInWords),
/* harmony export */   md: () => (/* binding */ percentInWords),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57206);

/** `45 s`, `3 min 20 s`, `2 h 10 min`, `4 d 3 h`: the two largest units that say something. */
function lengthInWords(seconds) {
    const whole = Math.round(seconds);
    const units = [
        ['d', _model_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_],
        ['h', _model_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp],
        ['min', _model_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY],
        ['s', 1],
    ];
    const first = units.findIndex(([, size]) => whole >= size);
    if (first === -1)
        return '0 s';
    let rest = whole;
    const parts = units.slice(first, first + 2).map(([name, size]) => {
        const count = Math.floor(rest / size);
        rest -= count * size;
        return count === 0 ? '' : `${count} ${name}`;
    });
    return parts.filter(Boolean).join(' ');
}
/** `96.2 %`; never rounds up to 100 nor down to 0. */
function percentInWords(percent) {
    const rounded = Math.round(percent * 10) / 10;
    if (rounded >= 100 && percent < 100)
        return '> 99.9 %';
    if (rounded <= 0 && percent > 0)
        return '< 0.1 %';
    return `${rounded.toFixed(1).replace(/\.0$/, '')} %`;
}
/** `96.2 % of 412`; a rate always carries its denominator. */
function rateInWords(rate) {
    return rate.percent === undefined
        ? 'no data'
        : `${percentInWords(rate.percent)} of ${thousands(rate.total)}`;
}
/** `3 runs`, `1 run`. */
function countInWords(count, one, many = `${one}s`) {
    return `${thousands(count)} ${count === 1 ? one : many}`;
}
/** `12,345`. */
function thousands(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `2026-11-23T10:15:00Z`. */
function isoTime(seconds) {
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
/** `2026-11-23`, in UTC. */
function isoDate(seconds) {
    return isoTime(seconds).slice(0, 10);
}
/** `2026-11-23 10:15 UTC`. */
function timeInWords(seconds) {
    return `${isoTime(seconds).slice(0, 16).replace('T', ' ')} UTC`;
}
/** Our own sentences mark code, for the runner's log and for docs; elsewhere who shows them decides what becomes code. */
function withoutMarks(text) {
    return text.replaceAll('`', '');
}


/***/ }),

/***/ 84241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ plannedJobOf)
/* harmony export */ });
/**
 * The planned job that a job's name belongs to: the name itself, or the name before a matrix's values. A called
 * workflow's jobs are called `caller / job` and belong to the caller.
 */
function plannedJobOf({ jobs }, jobName) {
    const called = (name) => jobs.find((job) => (job.name ?? job.id) === name) ??
        jobs.find((job) => (job.name ?? job.id) === name.replace(/ \([^()]*\)$/, ''));
    return called(jobName) ?? called(jobName.split(' / ')[0] ?? jobName);
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** Something the person who wrote the workflow can mend. Shown without a stack. */
class UserError extends Error {
    name = 'UserError';
    hint;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.hint = options.hint;
    }
}
class ApiError extends Error {
    name = 'ApiError';
    kind;
    constructor(kind, message, cause) {
        super(message, { cause });
        this.kind = kind;
    }
}
/**
 * What happened and what to do, for any thrown value. `permissions` are those that the asked modes need, for the
 * block to paste when the token may not read.
 */
function explain(error, permissions) {
    const detail = chain(error);
    if (error instanceof UserError)
        return { message: error.message, hint: error.hint, detail };
    if (error instanceof ApiError)
        return { message: error.message, hint: hintFor(error.kind, permissions), detail };
    return {
        message: error instanceof Error
            ? `${error.name}: ${error.message}`
            : `Something was thrown that is no error: ${String(error)}`,
        hint: 'This looks like a bug in Pipeline Vitals. Please report it, with the log of a run with debug logging enabled.',
        detail,
    };
}
function hintFor(kind, permissions) {
    const block = [
        'permissions:',
        ...Object.entries(permissions).map(([name, level]) => `  ${name}: ${level}`),
    ].join('\n');
    switch (kind) {
        case 'bad-token':
            return 'GitHub refused the token. Leave `github-token` out to use the job’s own, or give one that is valid and not expired.';
        case 'forbidden':
            return `The token may not do this. Add this to the job in your workflow file:\n\n${block}`;
        case 'not-found':
            return `Either the repository does not exist, or the token may not see it. For this repository, add to the job:\n\n${block}\n\nFor another repository, give a \`github-token\` that can read it.`;
        case 'rate-limit':
            return 'All workflows of a repository share GitHub’s hourly limit. Run the monitor less often, or give a `github-token` of its own.';
        case 'rejected':
            return 'GitHub says above what is wrong with it. If that is not among your inputs, it is a bug in Pipeline Vitals: please report it.';
        case 'budget':
            return 'Raise `operations-per-run`.';
        case 'server':
        case 'network':
        case 'shape':
            return 'This is usually passing. If it stays, see https://www.githubstatus.com.';
    }
}
function chain(error) {
    const links = [];
    for (let link = error; link !== undefined && links.length < 10; link = link instanceof Error ? link.cause : undefined) {
        links.push(link instanceof Error ? (link.stack ?? String(link)) : String(link));
    }
    return links.join('\ncaused by ');
}
/** What was thrown, in words: anything can be. */
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 13134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ patternMistake),
/* harmony export */   CZ: () => (/* binding */ workflowFilter),
/* harmony export */   I1: () => (/* binding */ nameFilter)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(14006);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62797);


/** Names or file names of workflows, or globs of them; `!` excludes. An empty list means all. */
function workflowFilter(given) {
    const { wanted, unwanted } = parted(given);
    const patterns = wanted.map(toPattern);
    const excluded = unwanted.map(toPattern);
    return {
        patterns,
        includes: (workflow) => (patterns.length === 0 || patterns.some(({ matches }) => matches(workflow))) &&
            !excluded.some(({ matches }) => matches(workflow)),
    };
}
/** Names, or globs of them; `!` excludes. An empty list means none. */
function nameFilter(given) {
    const { wanted, unwanted } = parted(given);
    const [matchers, excluders] = [wanted, unwanted].map((patterns) => patterns.flatMap((one) => matcherOf(one) ?? []));
    return (name) => matchers?.some((matches) => matches(name)) === true && !excluders?.some((matches) => matches(name));
}
/** What is wrong with patterns, as the end of a sentence that begins with where they stand. */
function patternMistake(given) {
    const { wanted, unwanted } = parted(given);
    if (unwanted.includes(''))
        return 'has a pattern with nothing after the `!`';
    const broken = [...wanted, ...unwanted].filter((pattern) => matcherOf(pattern) === undefined);
    if (broken.length === 0)
        return undefined;
    return `has what is no glob: ${broken.map(_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T).join(', ')} (is a bracket not closed?)`;
}
function parted(given) {
    return {
        wanted: given.filter((pattern) => !pattern.startsWith('!')),
        unwanted: given.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)),
    };
}
function toPattern(text) {
    const meets = matcherOf(text) ?? (() => false);
    return { text, matches: ({ name, path }) => [name, path, path.split('/').at(-1) ?? path].some(meets) };
}
/** `undefined` where the pattern is no glob. */
function matcherOf(pattern) {
    if (pattern === '')
        return undefined;
    try {
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(pattern, { strictBrackets: true, nocase: true, dot: true, bash: true });
        return (name) => name === pattern || matches(name);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 62797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** What people typed, cut and on one line. */
function quoted(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}


/***/ }),

/***/ 80342:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33838);
/* harmony import */ var _adapters_github_first_page_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(38198);
/* harmony import */ var _adapters_github_github_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(83779);
/* harmony import */ var _adapters_github_transport_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(62072);
/* harmony import */ var _adapters_log_line_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(53725);
/* harmony import */ var _adapters_settle_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(45897);
/* harmony import */ var _adapters_state_artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(31218);
/* harmony import */ var _adapters_state_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6520);
/* harmony import */ var _adapters_state_file_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(15170);
/* harmony import */ var _adapters_step_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(76888);
/* harmony import */ var _adapters_surroundings_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(31033);
/* harmony import */ var _adapters_workspace_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(15213);
/* harmony import */ var _core_trust_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(83749);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(452);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(82449);
















// What gets here was thrown outside of `run`; its text can hold anything, so it goes through the same door as all else.
process.on('uncaughtException', (error) => {
    const { message, hint } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .explain */ .WE)(error, {});
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1)((0,_adapters_log_line_js__WEBPACK_IMPORTED_MODULE_13__/* .logLine */ .B)(hint ? `${message} ${hint}` : message));
    // What was thrown may have left anything half done: nothing more may run.
    process.exit(1);
});
const surroundings = (0,_adapters_surroundings_js__WEBPACK_IMPORTED_MODULE_9__/* .surroundingsOf */ .Z)(process.env);
const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(surroundings.temp ?? process.cwd(), 'pipeline-vitals');
const action = (process.env.GITHUB_ACTION ?? 'step').replace(/\W/g, '_');
await (0,_run_js__WEBPACK_IMPORTED_MODULE_12__/* .run */ .e)({
    surroundings,
    // Two steps of a job have a report each.
    step: (0,_adapters_step_js__WEBPACK_IMPORTED_MODULE_8__/* .runnerStep */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, action)),
    read: (name) => process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
    connect: (inputs) => {
        const { owner, repository, apiUrl, graphqlUrl } = surroundings;
        const transport = (0,_adapters_github_transport_js__WEBPACK_IMPORTED_MODULE_3__/* .createTransport */ .o)(inputs.operationsPerRun);
        const [issueLabel] = inputs.issueLabels;
        const target = { token: inputs.githubToken, owner, repository, apiUrl, graphqlUrl };
        const { github: rest, clock } = (0,_adapters_github_github_js__WEBPACK_IMPORTED_MODULE_2__/* .restGitHub */ .K)({
            ...target,
            transport,
            ...(issueLabel !== undefined && { issueLabel }),
        });
        const github = (0,_adapters_github_first_page_js__WEBPACK_IMPORTED_MODULE_14__/* .withFirstPage */ .Q)(rest, clock);
        const workspace = (0,_adapters_workspace_js__WEBPACK_IMPORTED_MODULE_10__/* .jobWorkspace */ .n)(surroundings.workspace);
        let opened;
        const writing = async () => {
            opened ??= openWriting({ ...target, transport });
            return await opened;
        };
        const copies = stateCopies(inputs.state, github);
        return { github, clock, copies, workspace, writing, channels, settle: (0,_adapters_settle_js__WEBPACK_IMPORTED_MODULE_4__/* .settler */ .u)(), page };
    },
});
/** Few steps send messages. */
async function channels(inputs) {
    const { channelsOf } = await __nccwpck_require__.e(/* import() */ 620).then(__nccwpck_require__.bind(__nccwpck_require__, 11620));
    return channelsOf(inputs, surroundings.serverUrl, process.env);
}
/** Few steps show a dashboard. */
async function page() {
    const { dashboardPage } = await __nccwpck_require__.e(/* import() */ 303).then(__nccwpck_require__.bind(__nccwpck_require__, 13303));
    return dashboardPage;
}
/** Few steps write to the repository. */
async function openWriting(options) {
    const { createWriting } = await __nccwpck_require__.e(/* import() */ 578).then(__nccwpck_require__.bind(__nccwpck_require__, 81578));
    return createWriting(options);
}
/** Nearest first. Written the other way round, so that the nearer ones know which artifact they went into. */
function stateCopies(state, github) {
    const { temp, serverUrl, ownWorkflowPath, runId, runAttempt, event, defaultBranch } = surroundings;
    if (state === 'none' || temp === undefined) {
        // Nothing is remembered that could make the first request another one.
        github.newestRuns(undefined).catch(() => 'said where it is used');
        return [];
    }
    const copies = [(0,_adapters_state_file_js__WEBPACK_IMPORTED_MODULE_7__/* .fileState */ .oT)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `state-${runId}-${runAttempt}`))];
    // The artifact client refuses to work on GitHub Enterprise Server.
    const useArtifact = state.includes('artifact') && /^https:\/\/(github\.com|[\w-]+\.ghe\.com)$/.test(serverUrl);
    const listed = useArtifact ? github.artifacts((0,_adapters_state_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactName */ .C)(ownWorkflowPath)) : Promise.resolve([]);
    listed.catch(() => 'said where it is used');
    if (state.includes('cache') && (0,_core_trust_js__WEBPACK_IMPORTED_MODULE_15__/* .isTrustedEvent */ .Q)(event)) {
        const id = `${runId}-${runAttempt}-${Date.now()}`;
        copies.push((0,_adapters_state_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .cacheState */ .g)({ id, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'cache', 'state'), github, after: listed }));
    }
    if (useArtifact) {
        const branch = async () => defaultBranch ?? (await github.defaultBranch());
        copies.push((0,_adapters_state_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactState */ .i)({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'state'), listed, ownWorkflowPath, defaultBranch: branch, github }));
    }
    return copies;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 25176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ modeNames),
/* harmony export */   n: () => (/* binding */ modes)
/* harmony export */ });
/** Every mode. To add one: write its file, add its entry here. */
const modes = {
    'health-check': {
        purpose: 'Says whether the pipeline is healthy: success, time, recovery, flaky and slower jobs, silent failures, schedules, dependencies, cost, coverage.',
        permissions: { actions: 'read', checks: 'read', contents: 'read' },
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(632), __nccwpck_require__.e(319), __nccwpck_require__.e(803)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89319))).healthCheck,
    },
    'analyze-failures': {
        purpose: 'Reads the logs of failed jobs: the error line, its cause, the failing tests, the commit that brought it, and what ended it last time.',
        permissions: { actions: 'read', checks: 'read', contents: 'read', issues: 'read' },
        needs: ['logs'],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(632), __nccwpck_require__.e(319), __nccwpck_require__.e(770), __nccwpck_require__.e(943), __nccwpck_require__.e(163)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1589))).analyzeFailures,
    },
    notify: {
        purpose: 'Tells people of incidents, once each: Slack, Teams, Discord, Mattermost, Google Chat, PagerDuty, e-mail, webhooks.',
        permissions: { actions: 'read', checks: 'read', contents: 'read' },
        needs: ['logs', 'incidents'],
        load: async () => (await __nccwpck_require__.e(/* import() */ 780).then(__nccwpck_require__.bind(__nccwpck_require__, 31780))).notify,
    },
    'weekly-report': {
        purpose: 'Reports a day, week, month or quarter: key figures and their trends, what broke and what was mended, time lost, the three things most worth doing, and a checklist until they are done.',
        permissions: { actions: 'read', checks: 'read', contents: 'read' },
        needs: ['logs', 'workflow-commits'],
        lookbackDays: ({ reportPeriod }) => LOOKBACK_DAYS[reportPeriod],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(632), __nccwpck_require__.e(319), __nccwpck_require__.e(770), __nccwpck_require__.e(943), __nccwpck_require__.e(889)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94639))).weeklyReport,
    },
    'open-issue': {
        purpose: 'Keeps one issue for each incident: opened, edited as it develops, closed with what ended it, steered by labels.',
        permissions: { actions: 'read', checks: 'read', contents: 'read', issues: 'write' },
        needs: ['logs', 'incidents'],
        load: async () => (await __nccwpck_require__.e(/* import() */ 259).then(__nccwpck_require__.bind(__nccwpck_require__, 259))).openIssue,
    },
};
/** From the end of a period to the start of the one that ended before it, at the longest; twice that is collected. */
const LOOKBACK_DAYS = { day: 3, week: 14, month: 62, quarter: 184 };
const modeNames = Object.keys(modes);


/***/ }),

/***/ 30391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ SUITES_READ),
/* harmony export */   G: () => (/* binding */ LISTED_ARTIFACTS),
/* harmony export */   RW: () => (/* binding */ SUITES_LOOKED_AT),
/* harmony export */   SK: () => (/* binding */ COMMITS_LOOKED_AT),
/* harmony export */   T4: () => (/* binding */ LABELLED_ISSUES),
/* harmony export */   xm: () => (/* binding */ FILES_LOOKED_AT)
/* harmony export */ });
/** The outside world in our own words. No type of a package passes this line. */
const LISTED_ARTIFACTS = 30;
const LABELLED_ISSUES = 50;
/** Commits of which one question tells by which pull requests they came. */
const COMMITS_LOOKED_AT = 10;
/** GitHub takes 100 ids for one `nodes`; five of those in a question cost one point. */
const SUITES_LOOKED_AT = 500;
/** More in one question take GraphQL longer than the 10 s it has. */
const SUITES_READ = 50;
/** Files of which one question tells when they were changed. */
const FILES_LOOKED_AT = 10;


/***/ }),

/***/ 19051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ fitDoc)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(44474);

/** Steps from the whole document down to its title; each is poorer than the one before. */
const ladder = [
    (doc) => doc,
    ...[Number.POSITIVE_INFINITY, 100, 25, 5].map((rows) => (doc) => limit(doc, rows)),
    ({ tone, title }) => ({
        tone,
        title,
        blocks: [{ kind: 'paragraph', content: ['The rest did not fit here.'] }],
    }),
    ({ tone }) => ({ tone, title: 'The report did not fit here', blocks: [] }),
];
/** The richest rendering of a document that is at most `maxBytes` of UTF-8 long. */
function fitDoc(doc, render, maxBytes) {
    for (const step of ladder) {
        const text = render(step(doc));
        if (new TextEncoder().encode(text).length <= maxBytes)
            return text;
    }
    throw new RangeError(`nothing fits into ${maxBytes} bytes`);
}
/** Without details, and with so many rows and items at most; what is left out is named or counted. */
function limit(doc, max) {
    return { ...doc, blocks: doc.blocks.flatMap((block) => shorten(block, max)) };
}
function shorten(block, max) {
    if (block.kind === 'details') {
        return [{ kind: 'paragraph', content: [`${block.summary}: did not fit here.`] }];
    }
    const length = block.kind === 'table' ? block.rows.length : block.kind === 'list' ? block.items.length : 0;
    if (length <= max)
        return [block];
    const rest = { kind: 'paragraph', content: [`… and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(length - max)} more.`] };
    if (block.kind === 'table')
        return [{ ...block, rows: block.rows.slice(0, max) }, rest];
    if (block.kind === 'list')
        return [{ ...block, items: block.items.slice(0, max) }, rest];
    return [block];
}


/***/ }),

/***/ 12463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escaped),
/* harmony export */   e: () => (/* binding */ literal)
/* harmony export */ });
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(81091);

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text as HTML or SVG that shows just this text, in an element or an attribute. */
function literal(text) {
    return escaped((0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text));
}
/** The same of text in which nothing is hidden any more. */
function escaped(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}


/***/ }),

/***/ 81091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
/**
 * Characters that hide, reorder or break text: control, format, fillers, the blank Braille pattern. Tab and line
 * feed are handled apart; the variation selectors that choose between text and emoji are left.
 */
const UNSEEN = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]--[\ufe0e\ufe0f]]/gv;
/** Foreign text in which nothing is hidden: what cannot be seen is written out, as `\u{202E}`. */
function visible(text) {
    return text
        .toWellFormed()
        .replaceAll('\r\n', '\n')
        .replace(UNSEEN, (character) => character === '\n' || character === '\t'
        ? character
        : `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}
/** The same on one line. */
function oneLine(text) {
    return visible(text.replace(/\r\n|[\r\n\t]/g, ' '));
}
/** At most so many characters, cut at a whole one, with an ellipsis. */
function cut(text, maxCharacters) {
    const characters = [...text];
    return characters.length <= maxCharacters ? text : `${characters.slice(0, maxCharacters - 1).join('')}…`;
}


/***/ }),

/***/ 43419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ blocksToMarkdown),
/* harmony export */   l: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var _html_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12463);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(81091);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2962);



const icons = { good: '🟢', bad: '🔴', warning: '🟡', neutral: '⚪' };
/** A document in GitHub's Markdown, for job summaries, issues and comments. */
function toMarkdown(doc) {
    return `${[`## ${icons[doc.tone]} ${phrase(doc.title)}`, ...doc.blocks.map(block)].join('\n\n')}\n`;
}
/** The same without a title, for what has one already. */
function blocksToMarkdown(blocks) {
    return blocks.map(block).join('\n\n');
}
function block(given) {
    switch (given.kind) {
        case 'paragraph':
            return inlines(given.content);
        case 'heading':
            return `### ${phrase(given.text)}`;
        case 'list':
            return given.items.map((item) => `- ${inlines(item)}`).join('\n');
        case 'checklist':
            return given.items.map((item, i) => `- [${given.ticked?.[i] ? 'x' : ' '}] ${inlines(item)}`).join('\n');
        case 'table':
            return table(given);
        case 'chart':
            return chart(given);
        case 'code':
            return fenced((0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(given.text));
        case 'details':
            return `<details>\n<summary>${(0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .toSpan */ .i)(given.summary, htmlCode)}</summary>\n\n${blocksToMarkdown(given.blocks)}\n\n</details>`;
    }
}
function table({ head, align, rows }) {
    const row = (cells) => `| ${cells.map(barless).join(' | ')} |`;
    const rule = align.map((side) => (side === 'right' ? '---:' : '---'));
    return [head.map(phrase), rule, ...rows.map((cells) => cells.map(inlines))].map(row).join('\n');
}
/**
 * A bar ends a cell even in a code span, unless a backslash stands before it. Parsers disagree on two backslashes
 * and a bar, so a backslash of the text is moved away from a bar of the text.
 */
function barless(cell) {
    return cell.replaceAll('\\|', '\\ |').replaceAll('|', '\\|');
}
/** Half as high as by default, in a colour that can be seen on white and on black. */
const CHART_LOOK = '%%{init: {"xyChart": {"height": 250}, "themeVariables": {"xyChart": {"plotColorPalette": "#2da44e"}}}}%%';
/** https://mermaid.js.org/syntax/xyChart.html. Holds numbers and our own words only: Mermaid has markup of its own. */
function chart({ title, x, y, values }) {
    const word = (text) => text.replace(/[^\w /.,()-]/g, ' ');
    const shown = values
        .map((value, i) => ({ value, mark: x[i] ?? '' }))
        .filter(({ value }) => value !== undefined);
    const marks = shown.map(({ mark }) => `"${word(mark)}"`).join(', ');
    const numbers = shown.map(({ value = 0 }) => Number(value.toFixed(1))).join(', ');
    return [
        '```mermaid',
        CHART_LOOK,
        'xychart-beta',
        `    title "${word(title)}"`,
        `    x-axis [${marks}]`,
        `    y-axis "${word(y.title)}" ${y.from} --> ${y.to}`,
        `    bar [${numbers}]`,
        '```',
    ].join('\n');
}
function inlines(content) {
    // At the start of a line a number with a point would begin a list.
    return joined(content)
        .map(inline)
        .join('')
        .trim()
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
/** Strings that meet are one: side by side, two code spans or the halves of a commit would make something new. */
function joined(content) {
    const all = [];
    for (const next of content) {
        const text = typeof next === 'object' && 'strong' in next && phrase(next.strong) === '' ? '' : next;
        const last = all.at(-1);
        if (typeof last === 'string' && typeof text === 'string')
            all[all.length - 1] = last + text;
        else
            all.push(text);
    }
    return all;
}
function inline(given) {
    if (typeof given === 'string')
        return (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .toSpan */ .i)(given);
    // Asterisks would depend on what stands beside them.
    if ('strong' in given)
        return `<strong>${phrase(given.strong)}</strong>`;
    // At the start of a line `[…]:` would define a link, whatever the brackets are in.
    return `[${phrase(given.text.replaceAll(']:', '] :'))}](${address(given.href)})`;
}
function phrase(text) {
    return (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .toSpan */ .i)(text).trim();
}
/** An absolute address in which nothing can end the link, begin a code span or be taken for an entity. */
function address(href) {
    return encodeURI(href.toWellFormed())
        .replaceAll('%25', '%')
        .replace(/[^\w\-.~:/?#%=+,;@&]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('&', '&amp;');
}
function fenced(text) {
    const fence = '`'.repeat(Math.max(3, (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .longestFence */ .a)(text) + 1));
    return `${fence}\n${text}\n${fence}`;
}
function htmlCode(line) {
    return `<code>${(0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .M)(line)}</code>`;
}


/***/ }),

/***/ 2962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ longestFence),
/* harmony export */   i: () => (/* binding */ toSpan)
/* harmony export */ });
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(81091);

/** Text longer than this in one place says no more. Whoever writes a document cuts names far shorter. */
const MAX_TEXT = 1000;
/**
 * Text as GitHub's Markdown that shows just this text. Words of letters, digits and harmless punctuation stay as
 * they are; every stretch of other words goes into a code span, whose fence is longer than any in it. Nothing gets
 * out of such a span: no markup, no mention, no reference, no automatic link. HTML escaping does not do this, since
 * GitHub looks for mentions and links after it has decoded entities. `code` writes such a span in another way.
 */
function toSpan(text, code = codeSpan) {
    const parts = [];
    let risky = [];
    const flush = () => {
        if (risky.length === 0)
            return;
        const stretch = risky.join(' ');
        // What ends a clause belongs to the sentence, and nothing can begin between it and the blank that follows.
        const line = stretch.replace(/(?<=[^\s.,:;])[.,:;]$/, '');
        parts.push(`${code(line)}${stretch.slice(line.length)}`);
        risky = [];
    };
    for (const word of (0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), MAX_TEXT).split(' ')) {
        if (word === '<' || word === '>') {
            // As in `> 99.9 %`: an entity neither begins a quotation nor a tag.
            flush();
            parts.push(word === '<' ? '&lt;' : '&gt;');
        }
        else if (isHarmless(word)) {
            flush();
            parts.push(word);
        }
        else {
            risky.push(word);
        }
    }
    flush();
    return parts.join(' ');
}
const LETTERS = String.raw `\p{L}\p{M}\p{N}\p{So}%–—‘’“”›…·→−▁▂▃▄▅▆▇█⋅`;
/**
 * Points and colons only in numbers, hyphens between two letters or two digits, a plus before a digit: so no
 * address, no `GH-1`, no list. No exclamation mark: before a link it would make an image.
 */
const WORD = new RegExp(String.raw `^\(*(?:[${LETTERS}]|(?<=\d)[.:,-](?=\d)|(?<=\p{L})-(?=\p{L})|\+(?=\d))*\)*[.,;:?]?\)*$`, 'u');
/** What GitHub links or draws although it is made of such words: commits, emoji codes as in `1:100:`, advisories. */
const MAGIC = /(?<!\w)[0-9a-f]{7,40}(?!\w)|:.*:|www\.|ghsa-/i;
function isHarmless(word) {
    return WORD.test(word) && !MAGIC.test(word);
}
function codeSpan(line) {
    const fence = '`'.repeat(longestFence(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Length of the longest run of back-ticks. */
function longestFence(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 82449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/collection/memory.js + 2 modules
var collection_memory = __nccwpck_require__(23440);
// EXTERNAL MODULE: ./lib/core/history/history.js + 1 modules
var history_history = __nccwpck_require__(36773);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/core/schedules/time-zone.js
var time_zone = __nccwpck_require__(43824);
// EXTERNAL MODULE: ./lib/inputs/patterns.js
var patterns = __nccwpck_require__(13134);
// EXTERNAL MODULE: ./lib/inputs/quoted.js
var quoted = __nccwpck_require__(62797);
;// CONCATENATED MODULE: ./lib/inputs/fields.js



/** What is wrong with an input, as the end of a sentence that begins with its name. */
class Mistake extends Error {
    name = 'Mistake';
}
function field(described, parse, secret = false) {
    return {
        description: described.description,
        default: described.default,
        required: described.required ?? false,
        secret,
        words: described.of ?? [],
        parse,
    };
}
function secret(described) {
    const parse = (text) => {
        if (text === '')
            throw new Mistake('is empty. Leave it out to use the job’s own token, or give a token');
        if (/\s/.test(text))
            throw new Mistake('contains white space; it was probably not copied whole');
        return text;
    };
    return field(described, parse, true);
}
const MAX_TEXT = 1000;
/** A secret that need not be there: forks and Dependabot are given none. */
function secretOrNone(described) {
    const parse = (given) => {
        if (given.length > MAX_TEXT)
            throw new Mistake(`is longer than ${MAX_TEXT} characters`);
        if (described.spaces === undefined && /\s/.test(given))
            throw new Mistake('contains white space; it was probably not copied whole');
        return given;
    };
    return field(described, parse, true);
}
/** Some words; empty where they are left out. */
function fields_text(described) {
    return field(described, (given) => {
        if (given.length > MAX_TEXT)
            throw new Mistake(`is longer than ${MAX_TEXT} characters`);
        return given;
    });
}
/** An address of a page; empty where it is left out. */
function address(described) {
    return field(described, (given) => {
        if (given !== '' && !(/^https?:/i.test(given) && URL.canParse(given)))
            throw new Mistake(`must be an address such as https://example.com/, not ${(0,quoted/* quoted */.T)(given)}`);
        return given;
    });
}
/** A file of the repository; empty where none is named. */
function path(described) {
    return field(described, (text) => (text === '' ? '' : inRepository(text)));
}
/** Some of them, separated by commas or line breaks. */
function paths(described) {
    return field(described, (text) => listed(text).map(inRepository));
}
function inRepository(text) {
    const leadsOut = /^([/\\]|[a-z]:)/i.test(text) || text.split(/[/\\]/).includes('..');
    if (leadsOut || /[\0\n]/.test(text))
        throw new Mistake(`must be a path within the repository, such as \`reports/lcov.info\`, not ${(0,quoted/* quoted */.T)(text)}`);
    return text;
}
function number(described) {
    const { min, max, whole = true } = described;
    return field(described, (text) => {
        const value = /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
        const kind = whole ? 'a whole number' : 'a number';
        if (Number.isNaN(value) || (whole && !Number.isInteger(value)) || value < min || value > max) {
            throw new Mistake(`must be ${kind} from ${min} to ${max}, not ${(0,quoted/* quoted */.T)(text)}`);
        }
        return value;
    });
}
/** `undefined` where it is left out. */
function maybeNumber(described) {
    const { parse } = number(described);
    return field(described, (given) => (given === '' ? undefined : parse(given)));
}
/** Yes or no, in the spellings of YAML 1.2's core schema, as GitHub's own toolkit reads them. */
function flag(described) {
    return field(described, (text) => {
        if (/^(true|True|TRUE)$/.test(text))
            return true;
        if (/^(false|False|FALSE)$/.test(text))
            return false;
        throw new Mistake(`must be true or false, not ${(0,quoted/* quoted */.T)(text)}`);
    });
}
function choice(described) {
    return field(described, (text) => oneOf(described.of, text));
}
/** A place's wall clock, by its name in the IANA database. */
function zone(described) {
    return field(described, (text) => {
        const zone = (0,time_zone/* timeZone */.eB)(text);
        if (!zone)
            throw new Mistake(`must be a time zone such as \`Europe/Berlin\` or \`UTC\`, not ${(0,quoted/* quoted */.T)(text)}`);
        return zone;
    });
}
/** One or more of some words, separated by commas or line breaks; each counts once. */
function choices(described) {
    const { of: words } = described;
    return field(described, (text) => {
        const given = [...new Set(listed(text))];
        const unknown = given.filter((word) => !words.some((known) => known === word));
        if (unknown.length > 0)
            throw new Mistake(`must be of ${words.join(', ')}, not ${unknown.map(quoted/* quoted */.T).join(', ')}`);
        if (given.length === 0)
            throw new Mistake(`must be one or more of ${words.join(', ')}`);
        return given.map((word) => oneOf(words, word));
    });
}
/** Names or file names of workflows, or globs of them; `!` excludes. An empty list means all. */
function workflows(described) {
    return field(described, (text) => {
        const given = listed(text);
        const mistake = (0,patterns/* patternMistake */.$W)(given);
        if (mistake !== undefined)
            throw new Mistake(mistake);
        return (0,patterns/* workflowFilter */.CZ)(given);
    });
}
/** Some of a kind, separated by commas or line breaks; each counts once. */
function several(described) {
    const { kind, fits, max } = described;
    return field(described, (text) => {
        const given = [...new Set(listed(text))];
        const wrong = given.find((word) => !fits.test(word));
        if (wrong !== undefined)
            throw new Mistake(`must hold ${kind}, not ${(0,quoted/* quoted */.T)(wrong)}`);
        if (given.length > max)
            throw new Mistake(`holds ${given.length}, more than ${max}`);
        return given;
    });
}
function oneOf(words, text) {
    const word = words.find((word) => word === text);
    if (word === undefined)
        throw new Mistake(`must be one of ${words.join(', ')}, not ${(0,quoted/* quoted */.T)(text)}`);
    return word;
}
/** Commas inside of braces belong to a glob. */
function listed(text) {
    return text
        .split(/\n|,(?![^{}\n]*\})/)
        .map((word) => word.trim())
        .filter(Boolean);
}

// EXTERNAL MODULE: ./lib/modes/index.js
var modes = __nccwpck_require__(25176);
;// CONCATENATED MODULE: ./lib/inputs/alerts.js

/** When something is wrong: the thresholds that hold for all workflows. */
const alertSpec = {
    'max-failures': number({
        min: 1,
        max: 10_000,
        default: '3',
        description: 'This many failed runs of a workflow within `failure-window` raise an alert.',
    }),
    'failure-window': number({
        min: 1,
        max: 2160,
        default: '24',
        description: 'Hours in which `max-failures` counts.',
    }),
    'min-success-rate': number({
        min: 0,
        max: 100,
        whole: false,
        default: '90',
        description: 'A workflow of which fewer runs pass, in percent, raises an alert.',
    }),
    'max-consecutive-failures': number({
        min: 1,
        max: 1000,
        default: '3',
        description: 'This many failed runs in a row on the default branch raise an alert.',
    }),
    'max-duration-increase': number({
        min: 1,
        max: 10_000,
        whole: false,
        default: '50',
        description: 'A workflow whose median duration grew by more than this, in percent, raises an alert.',
    }),
    'min-runs': number({
        min: 1,
        max: 1000,
        default: '5',
        description: 'With fewer finished runs than this, a rate or a duration is not judged: not enough data.',
    }),
    'coverage-path': paths({
        description: 'Coverage reports of this job’s tests, in the workspace: lcov, Cobertura, JaCoCo, Clover, Istanbul or Go cover profile; several are added up.',
    }),
    'suggest-thresholds': flag({
        default: 'false',
        description: 'Replays what is remembered through the alert rules, says how often each would have been raised and was false, and prints better thresholds to paste into the config file.',
    }),
};

;// CONCATENATED MODULE: ./lib/inputs/channels.js

/** Where messages go: each channel is used once its address or key is given. */
const channelSpec = {
    'slack-webhook-url': secretOrNone({ description: 'Incoming webhook of Slack.' }),
    'slack-bot-token': secretOrNone({
        description: 'Token of a Slack bot with `chat:write`, instead of a webhook: one message for each incident, edited in place, with what follows in its thread.',
    }),
    'slack-channel': fields_text({ description: 'Where the bot writes: the channel’s number, or its name.' }),
    'teams-webhook-url': secretOrNone({ description: 'Webhook of a workflow in Microsoft Teams.' }),
    'teams-payload': choice({
        of: ['message', 'card'],
        default: 'message',
        description: 'What the workflow in Teams takes: a message with a card, as its templates do, or the card alone.',
    }),
    'discord-webhook-url': secretOrNone({ description: 'Webhook of a channel in Discord.' }),
    'mattermost-webhook-url': secretOrNone({ description: 'Incoming webhook of Mattermost.' }),
    'google-chat-webhook-url': secretOrNone({ description: 'Webhook of a space in Google Chat.' }),
    'pagerduty-routing-key': secretOrNone({
        description: 'Integration key of a service in PagerDuty (Events API v2).',
    }),
    'pagerduty-region': choice({
        of: ['us', 'eu'],
        default: 'us',
        description: 'Where the account of PagerDuty is.',
    }),
    'webhook-url': secretOrNone({
        description: 'Any address that takes JSON by POST (docs/webhook.md).',
    }),
    'webhook-secret': secretOrNone({
        description: 'Key that signs what is sent to `webhook-url`, as Standard Webhooks has it: `whsec_…`.',
    }),
    'private-webhooks': choice({
        of: ['refused', 'allowed'],
        default: 'refused',
        description: 'Whether `webhook-url` and `mattermost-webhook-url` may be in the network of the runner, for self-hosted ones.',
    }),
};

;// CONCATENATED MODULE: ./lib/inputs/issues.js

/** What the issues of incidents look like, and how many there are. */
const issueSpec = {
    'issue-labels': several({
        kind: 'labels of at most 50 characters',
        fits: /^.{1,50}$/u,
        max: 20,
        default: 'pipeline-failure, auto-created',
        description: 'Labels of issues that `open-issue` makes. By the first its issues are found again, so it should be theirs alone; without any it is `pipeline-failure`.',
    }),
    'priority-labels': several({
        kind: 'labels of at most 50 characters',
        fits: /^.{1,50}$/u,
        max: 3,
        default: 'P0, P1, P2',
        description: 'Labels by gravity: what is critical on the default branch; what is critical elsewhere, or a warning on the default branch; the rest.',
    }),
    'issue-assignees': several({
        kind: 'logins',
        fits: /^[a-z\d][\w-]{0,38}$/i,
        max: 10,
        description: 'Who is assigned to every issue.',
    }),
    'assign-from': choice({
        of: ['none', 'codeowners', 'suspects'],
        default: 'none',
        description: 'Who else is assigned: the owners of the place that the error names, or the authors of the suspected commits.',
    }),
    mention: choice({
        of: ['nobody', 'responsible'],
        default: 'nobody',
        description: 'Whether issues call assignees and owners, teams too, by an `@`.',
    }),
    'max-issues-per-run': number({
        min: 2,
        max: 50,
        default: '5',
        description: 'Writes to issues in one step at most, comments included. The others wait for the next.',
    }),
    'storm-above': number({
        min: 1,
        max: 100,
        default: '5',
        description: 'More new incidents than this within an hour share one issue.',
    }),
};

;// CONCATENATED MODULE: ./lib/inputs/mail.js

/** The mail server, and whose mail it is: the channel is used once there is a server. */
const mailSpec = {
    'smtp-url': secretOrNone({
        description: 'Mail server, as `smtps://user:password@host:465`, or `smtp://…` for STARTTLS.',
    }),
    'smtp-host': fields_text({ description: 'Mail server, piece by piece instead of by `smtp-url`.' }),
    'smtp-port': maybeNumber({
        min: 1,
        max: 65_535,
        description: 'Its port; 587, or 465 for `smtp-security: tls`, if left out.',
    }),
    'smtp-security': choice({
        of: ['auto', 'starttls', 'tls', 'none'],
        default: 'auto',
        description: 'How the connection is secured: `auto` is TLS on port 465 and else STARTTLS; `none` only for a relay in the runner’s own network.',
    }),
    'smtp-user': fields_text({ description: 'Who sends, as the mail server knows them.' }),
    'smtp-password': secretOrNone({ description: 'Password of `smtp-user`.', spaces: 'allowed' }),
    'smtp-oauth2-client-id': fields_text({
        description: 'Instead of a password: the client, with its secret and a refresh token below.',
    }),
    'smtp-oauth2-client-secret': secretOrNone({ description: 'Secret of the client.' }),
    'smtp-oauth2-refresh-token': secretOrNone({ description: 'Refresh token of `smtp-user`.' }),
    'smtp-oauth2-token-url': address({
        description: 'Where tokens are given out; Google’s, if left out.',
    }),
    'email-from': fields_text({ description: 'Sender of mails.' }),
    'email-to': fields_text({ description: 'Recipients of mails, separated by commas or line breaks.' }),
};

;// CONCATENATED MODULE: ./lib/inputs/messages.js

/** When people are told, and how much, whatever the channel. */
const messageSpec = {
    on: choice({
        of: ['transition', 'always', 'failure-only'],
        default: 'transition',
        description: 'When messages are sent: when an incident begins, grows worse or ends; after every step, in short; or not when it ends.',
    }),
    template: choice({
        of: ['full', 'short'],
        default: 'full',
        description: 'How much a message says.',
    }),
    title: fields_text({ description: 'What every message begins with, for people with several monitors.' }),
    'commit-mark': choice({
        of: ['none', 'status', 'check'],
        default: 'none',
        description: 'Where incidents are told, also says at the newest commit, as `pipeline-vitals`, whether anything critical goes on: by a status (`statuses: write`) or a check (`checks: write`).',
    }),
    'dry-run': flag({
        default: 'false',
        description: 'Prints what would be sent and written, and does neither.',
    }),
    'fail-on-channel-error': flag({
        default: 'false',
        description: 'The step fails when a message could not be sent.',
    }),
};

;// CONCATENATED MODULE: ./lib/inputs/pages.js

/** What people look at beside the job summary: the dashboard, badges, a section of the README. */
const pageSpec = {
    dashboard: flag({
        default: 'false',
        description: 'Also writes a page for the browser, one file that needs no server (docs/dashboard.md). Logs of failed jobs are read for it.',
    }),
    'dashboard-path': path({
        description: 'Where in the workspace to write the page, such as `site/index.html`; its data are written beside it, as `data.json`. A temporary folder, if left out.',
    }),
    'dashboard-url': address({
        description: 'Where people find the dashboard; messages and issues link to it.',
    }),
    'badges-path': path({
        description: 'Folder of the workspace into which badges are written, as SVG and for shields.io: health, success rate, time to recovery and flaky jobs, of the repository and of each workflow (docs/badges.md).',
    }),
    'readme-path': path({
        description: 'File of the workspace, such as `README.md`, in which the section “Pipeline status” is kept between the marks `<!-- pipeline-vitals:start -->` and `<!-- pipeline-vitals:end -->`.',
    }),
};

// EXTERNAL MODULE: ./lib/core/weekly/period.js
var period = __nccwpck_require__(86950);
;// CONCATENATED MODULE: ./lib/inputs/report.js


/** Of which period a report is, and where it goes. */
const reportSpec = {
    'report-period': choice({
        of: period/* periodKinds */.t$,
        default: 'week',
        description: 'What `weekly-report` is of: the last whole day, week, month or quarter of the calendar.',
    }),
    timezone: zone({
        default: 'UTC',
        description: 'By whose midnight days begin in `weekly-report`, such as `Europe/Berlin`.',
    }),
    'week-start': choice({
        of: period/* weekdays */.mx,
        default: 'monday',
        description: 'The day on which a week of `weekly-report` begins.',
    }),
    'report-to': choice({
        of: ['summary', 'issue', 'rolling-issue', 'discussion'],
        default: 'summary',
        description: 'Where `weekly-report` is published beside the job summary: an `issue` or a `discussion` for each period, of which the older ones are closed, or one `rolling-issue`. Needs `issues: write`, or `discussions: write`.',
    }),
    'discussion-category': fields_text({
        default: 'general',
        description: 'Category of the discussions of `report-to`, as its address ends: `show-and-tell`.',
    }),
    'upload-report': flag({
        default: 'true',
        description: 'Uploads the files of `weekly-report` as the artifact `pipeline-vitals-report`, for people to download, and a dashboard without a path of its own as `pipeline-vitals-dashboard`.',
    }),
};

;// CONCATENATED MODULE: ./lib/inputs/spec.js









const basicSpec = {
    mode: choices({
        of: modes/* modeNames */._,
        required: true,
        description: 'What to do: one or more modes, separated by commas or line breaks.',
    }),
    'github-token': secret({
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, for action.yml.
        default: '${{ github.token }}',
        description: 'Token that reads the workflow runs. The job’s own is enough, with `actions: read`.',
    }),
    workflows: workflows({
        description: 'Workflows to watch, by name or file name, one a line or separated by commas. Globs work, `!` excludes. All but the one this runs in, if left out.',
    }),
    'lookback-days': number({
        min: 1,
        max: 90,
        default: '7',
        description: 'Length of the window, in days. Durations are compared with the window of the same length before.',
    }),
    'fail-on': choice({
        of: ['critical', 'warning', 'never'],
        default: 'critical',
        description: 'The step fails when there is an alert of this severity or a graver one.',
    }),
    'config-path': path({
        description: 'File with more settings (docs/configuration.md). `.github/pipeline-vitals.yml` of the workspace is used where it is there; another path is read from the workspace, or else from the default branch.',
    }),
    state: choice({
        of: ['cache+artifact', 'cache', 'artifact', 'none'],
        default: 'cache+artifact',
        description: 'Where to remember what was read, so that the next run asks only for what is new.',
    }),
    'operations-per-run': number({
        min: 20,
        max: 10_000,
        default: '300',
        description: 'Requests to GitHub’s API in one step at most. What is left is said in the report, and read next time.',
    }),
};
/**
 * Every input, once. `action.yml`, the README's tables, the `Inputs` type and what is masked in the log all follow
 * from here; `npm run generate` writes them.
 */
const spec = {
    ...basicSpec,
    ...alertSpec,
    ...messageSpec,
    ...channelSpec,
    ...mailSpec,
    ...issueSpec,
    ...reportSpec,
    ...pageSpec,
};
/** The same by theme, as people look for them; a test holds it to `spec`. */
const themes = {
    'For every mode': basicSpec,
    Alerts: alertSpec,
    'When people are told, and how': messageSpec,
    'Channels of `notify`': channelSpec,
    'E-mail of `notify`': mailSpec,
    'Issues of `open-issue`': issueSpec,
    'The report of `weekly-report`': reportSpec,
    'Dashboard, badges, README': pageSpec,
};
/** Every output, once, with its description. */
const outputs = {
    status: '`healthy`, `degraded`, `unhealthy`, or `unknown` when there is not enough data.',
    'success-rate': 'Percent of runs in the window that passed in the end, with one decimal; empty without data.',
    'failed-runs': 'Runs in the window that failed in the end.',
    'alert-count': 'Alerts raised, of any severity.',
    alerts: 'The alerts as JSON, gravest first; as many as fit into an output.',
    report: 'The whole report as JSON (`schema/report.schema.json`), cut to fit into an output.',
    'report-path': 'Path of the file with the whole report.',
    incidents: 'The incidents that go on, and those that ended lately, as JSON (`schema/incidents.schema.json`); as many as fit into an output.',
    'messages-sent': 'Messages that were sent in this step.',
    outcome: 'What `open-issue` did to the issue of the gravest incident: `created`, `updated`, `commented`, `closed`, `reopened` or `none`.',
    'issue-number': 'Its number; empty where there is none.',
    'issue-url': 'Its address.',
    failures: 'What failed and why, as JSON (`schema/failures.schema.json`), cut to fit into an output; of `analyze-failures`.',
    'failures-path': 'Path of the file with all of it.',
    weekly: 'The report of the period as JSON (`schema/weekly.schema.json`), cut to fit into an output; of `weekly-report`.',
    'weekly-path': 'Path of the file with all of it.',
    'weekly-markdown-path': 'Path of the same for people, in Markdown.',
    'weekly-html-path': 'Path of the same as a page.',
    'weekly-issue-url': 'Address of the issue with the report, where `report-to` names one.',
    'dashboard-path': 'Path of the page, where `dashboard` is on.',
};

;// CONCATENATED MODULE: ./lib/inputs/parse.js



/** All inputs, or one `UserError` that names every mistake. */
function parseInputs(read) {
    const mistakes = [];
    const values = Object.entries(spec).flatMap(([name, field]) => {
        try {
            return [[camel(name), field.parse(textOf(field, read(name)))]];
        }
        catch (error) {
            if (!(error instanceof Mistake))
                throw error;
            mistakes.push(`\`${name}\` ${error.message}.`);
            return [];
        }
    });
    if (mistakes.length === 0)
        return Object.fromEntries(values);
    const message = mistakes.length === 1
        ? (mistakes[0] ?? '')
        : `${mistakes.length} inputs are wrong:\n- ${mistakes.join('\n- ')}`;
    throw new errors/* UserError */.yo(message, { hint: 'Inputs stand under `with:` of the step; the README lists them all.' });
}
/** The texts to mask in the log, before anything else is done with them. */
function secretsIn(read) {
    return Object.keys(spec)
        .filter((name) => spec[name].secret)
        .map((name) => read(name).trim())
        .filter(Boolean);
}
/** Empty is the same as left out, except where only an expression of the workflow could fill it in. */
function textOf(field, text) {
    const given = text.trim();
    const fallback = field.default?.startsWith('${{') ? '' : (field.default ?? '');
    return given === '' ? fallback : given;
}
function camel(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

// EXTERNAL MODULE: ./lib/step/asked.js
var step_asked = __nccwpck_require__(90962);
// EXTERNAL MODULE: ./lib/render/fit.js
var fit = __nccwpck_require__(19051);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __nccwpck_require__(43419);
;// CONCATENATED MODULE: ./lib/step/publish.js



/** The runner drops a summary of more bytes than this whole: `AttachmentSizeLimit` of its `FileCommandManager.cs`. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** Outputs, files, annotations and the summary. */
async function publish(results, step) {
    for (const { outputs, files, artifact, annotations } of results) {
        for (const [name, value] of Object.entries(outputs))
            step.output(name, value);
        const paths = [];
        for (const { name, text, output } of files) {
            try {
                const path = await step.writeFile(name, text);
                step.output(output, path);
                paths.push(path);
            }
            catch (error) {
                step.warning(`${name} could not be written: ${(0,errors/* reasonOf */.A3)(error)}`);
            }
        }
        if (artifact !== undefined)
            await uploadFiles(artifact, paths, step);
        for (const { level, message, place } of annotations)
            step[level](message, place);
    }
    const docs = results.map(({ doc }) => doc);
    for (const { title } of docs)
        step.info(title);
    await publishDoc(docs, step);
}
/** The files are there all the same, for a later step to upload. */
async function uploadFiles(name, paths, step) {
    try {
        await step.upload(name, paths);
    }
    catch (error) {
        step.warning(`The artifact ${name} could not be uploaded: ${(0,errors/* reasonOf */.A3)(error)}`);
    }
}
/** A summary that cannot be written is no reason to fail. */
async function publishDoc(docs, step) {
    const share = Math.floor(MAX_SUMMARY_BYTES / docs.length) - 1;
    try {
        await step.summary(docs.map((doc) => (0,fit/* fitDoc */.e)(doc, markdown/* toMarkdown */.l, share)).join('\n'));
    }
    catch (error) {
        step.warning(`The job summary could not be written: ${(0,errors/* reasonOf */.A3)(error)}`);
    }
}
/** Nobody has to let us write: what was not is no warning. */
async function tellHits({ dryRun }, results, { writing, step }) {
    const tables = results.flatMap(({ hitTables }) => hitTables ?? []);
    if (tables.length === 0)
        return;
    if (dryRun) {
        for (const { number } of tables)
            step.info(`Dry run: ${JSON.stringify({ hitTable: number })}`);
        return;
    }
    const { writeHitTables } = await __nccwpck_require__.e(/* import() */ 891).then(__nccwpck_require__.bind(__nccwpck_require__, 23891));
    const { issues } = await writing();
    for (const failure of await writeHitTables(tables, issues))
        step.info(failure);
}
/** What is shown where there is nothing to show. */
function failureDoc(message, hint) {
    const blocks = [{ kind: 'code', text: hint ? `${message}\n\n${hint}` : message }];
    return { tone: 'neutral', title: 'Pipeline Vitals could not look', blocks };
}

;// CONCATENATED MODULE: ./lib/step/publish-pages.js


/** What people look at beside the summary, where the inputs ask for it. */
async function publishPages(inputs, session, means) {
    if (inputs.dashboard)
        await publishDashboard(inputs, session, means);
    if (inputs.badgesPath || inputs.readmePath)
        await publishBadges(inputs, session, means);
}
/** A page that cannot be written is no reason to fail. */
async function publishDashboard(inputs, session, { page, workspace, step }) {
    try {
        const { dashboardFiles } = await Promise.all(/* import() */[__nccwpck_require__.e(632), __nccwpck_require__.e(319), __nccwpck_require__.e(770), __nccwpck_require__.e(943), __nccwpck_require__.e(190)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91136));
        const { html, data } = dashboardFiles(inputs, session, await page());
        const write = inputs.dashboardPath ? workspace.write : step.writeFile;
        const paths = [await write(html.path, html.text), await write(data.path, data.text)];
        step.output('dashboard-path', paths[0] ?? '');
        // Whoever says where it goes has plans of their own for it.
        if (inputs.uploadReport && !inputs.dashboardPath)
            await uploadFiles('pipeline-vitals-dashboard', paths, step);
    }
    catch (error) {
        step.warning(`The dashboard could not be written: ${(0,errors/* reasonOf */.A3)(error)}`);
    }
}
/** Nor are badges; what is wrong with the marks in a README is said. */
async function publishBadges(inputs, session, { workspace, step }) {
    try {
        const { badgesIn } = await Promise.all(/* import() */[__nccwpck_require__.e(632), __nccwpck_require__.e(319), __nccwpck_require__.e(16)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90586));
        const { files, section } = badgesIn(inputs, session);
        for (const { path, text } of files)
            await workspace.write(path, text);
        if (section !== undefined)
            await replaceInFile(inputs.readmePath, section, workspace);
    }
    catch (error) {
        step.warning(`Badges could not be written: ${(0,errors/* reasonOf */.A3)(error)}`);
    }
}
async function replaceInFile(path, section, workspace) {
    const { replaceSection } = await __nccwpck_require__.e(/* import() */ 133).then(__nccwpck_require__.bind(__nccwpck_require__, 79133));
    const text = await workspace.text(path);
    if (text === undefined)
        throw new errors/* UserError */.yo(`\`readme-path\` names ${JSON.stringify(path)}, and there is no such file in the workspace.`);
    const replaced = replaceSection(text, section);
    if (replaced.kind === 'mistake')
        throw new errors/* UserError */.yo(`${path} ${replaced.why}.`);
    if (replaced.kind === 'replaced')
        await workspace.write(path, replaced.text);
}

;// CONCATENATED MODULE: ./lib/step/publish-report.js

/**
 * The report of a period where people want it besides the summary: in an issue or a discussion. That it could not be
 * written is said, and nothing else is lost by it.
 */
async function publishReport(inputs, results, { writing, now, step }) {
    const { reportTo, dryRun } = inputs;
    const [report] = results.flatMap(({ reportText }) => reportText ?? []);
    if (!report || reportTo === 'summary')
        return;
    if (dryRun) {
        step.info(`Dry run: ${JSON.stringify({ [reportTo]: report.title })}`);
        return;
    }
    const where = reportTo === 'discussion' ? 'discussion' : 'issue';
    try {
        const { deliverReport, placeOf } = await __nccwpck_require__.e(/* import() */ 930).then(__nccwpck_require__.bind(__nccwpck_require__, 69930));
        const place = placeOf(reportTo, await writing(), inputs);
        const kind = reportTo === 'rolling-issue' ? 'rolling' : 'per-period';
        const { url } = await deliverReport({ report, kind, place, now });
        step.output('weekly-issue-url', url);
    }
    catch (error) {
        const isForbidden = error instanceof errors/* ApiError */.hD && error.kind === 'forbidden';
        const needs = isForbidden ? ` It needs \`${where}s: write\`.` : '';
        step.warning(`The report could not be written into ${where === 'issue' ? 'an issue' : 'a discussion'}: ${(0,errors/* reasonOf */.A3)(error)}${needs}`);
    }
}

// EXTERNAL MODULE: ./lib/core/history/intervals.js
var intervals = __nccwpck_require__(99466);
// EXTERNAL MODULE: ./lib/core/model.js
var model = __nccwpck_require__(57206);
// EXTERNAL MODULE: ./lib/core/words.js
var words = __nccwpck_require__(44474);
// EXTERNAL MODULE: ./lib/core/history/attempts.js
var attempts = __nccwpck_require__(56732);
// EXTERNAL MODULE: ./lib/core/vitals/incidents.js
var incidents = __nccwpck_require__(59888);
// EXTERNAL MODULE: ./lib/collection/executed-jobs.js
var executed_jobs = __nccwpck_require__(95364);
// EXTERNAL MODULE: ./lib/ports.js
var ports = __nccwpck_require__(30391);
// EXTERNAL MODULE: ./lib/collection/questions.js
var questions = __nccwpck_require__(36129);
// EXTERNAL MODULE: ./lib/collection/sight.js
var sight = __nccwpck_require__(46245);
;// CONCATENATED MODULE: ./lib/collection/looks.js





/** Single runs asked for in one step at most; the others wait for the next. */
const MAX_SINGLE_LOOKS = 20;
/** Looks at the present state of each run, one by one. */
async function lookAtEach(runs, looking) {
    const asked = [...new Set(runs)];
    const { added, gaps, left } = await (0,questions/* askEach */.HA)(asked.slice(0, MAX_SINGLE_LOOKS).map(questions/* aboutLatest */.$p), 'The present state of', async ({ run }) => await lookAt(run, looking));
    const waiting = asked.slice(MAX_SINGLE_LOOKS);
    const why = `At most ${MAX_SINGLE_LOOKS} runs are asked for one by one in a step; the next step goes on.`;
    const what = `The present state of ${(0,words/* countInWords */.K4)(waiting.length, 'older run')}`;
    return {
        added,
        gaps: waiting.length > 0 ? [...gaps, { what, why }] : gaps,
        left: left.union(new Set(waiting.map(({ id }) => id))),
    };
}
async function lookAt(run, { now, github, touchKeys }) {
    return await (0,questions/* orGone */.Pi)((0,history_history/* runKey */.r7)(run.id), async () => {
        const seen = await github.run(run.id);
        const [known, found] = [(0,model/* latestAttempt */.N7)(run), (0,model/* latestAttempt */.N7)(seen.run)];
        const isSame = found.number === known.number && found.conclusion === known.conclusion;
        const key = isSame ? touchKeys?.get(run) : undefined;
        return { ...(0,sight/* historyOf */.o)([seen], now), examined: new Set(key === undefined ? [] : [key]) };
    });
}
/**
 * Says that a run was looked at as its check suite was then, and that it was not run again: its logs were deleted, for
 * instance, or its suite was.
 */
function touchKey(run, suite) {
    return `${run.id}/touched/${suite?.updatedAt ?? 'no suite'}`;
}

;// CONCATENATED MODULE: ./lib/collection/situation.js


/** Runs that numbers are made of, and that GitHub still has. */
function runsInQuestion(history, situation) {
    return [...history.runs.values()].filter((run) => run.createdAt >= situation.from &&
        isWanted(run, history, situation) &&
        !history.gone.has((0,history_history/* runKey */.r7)(run.id)) &&
        !history.gone.has((0,questions/* keyOf */.TN)(run)));
}
/** Details of workflows that no number is made of are not worth a request. */
function isWanted(run, { workflows }, { includes }) {
    const workflow = workflows.get(run.workflowId);
    return workflow !== undefined && includes(workflow);
}

;// CONCATENATED MODULE: ./lib/collection/jobs.js










/** Runs that are asked for their jobs one by one in a step, where GraphQL does not answer. */
const MAX_SINGLE_JOBS = 100;
/** Questions to GraphQL under way at once: each is much work for it. */
const PARALLEL_GRAPH = 3;
/**
 * Questions to GraphQL in a step at most, for each kind of runs. They cost 21 and 11 points each, and the job's token
 * has 1,000 an hour for the whole repository.
 */
const MAX_GRAPH = 24;
/**
 * Adds the jobs, with their annotations, of finished runs that matter most: failed ones, reruns, whose earlier
 * attempts their jobs tell, and those of the default branch as far back as runs are known. Where GraphQL does not
 * answer, one by one.
 */
async function addImportantJobs(history, situation, github) {
    const wanted = runsWithoutJobs(history, situation).filter((run) => isImportant(run, situation));
    const graph = await askGraph(wanted, { annotations: true, history, github });
    const left = wanted.filter((run) => !graph.added.jobs.has((0,questions/* keyOf */.TN)(run)) && !graph.inFlux.has(run));
    const single = await askSingly(graph.stop ? left : [...graph.absent], github);
    const added = (0,history_history/* merge */.h1)(graph.added, single.added);
    return { added, gaps: unread(left, added, graph.stop?.message ?? single.gaps[0]?.why) };
}
/** Adds the jobs of all other runs of the window, where GraphQL answers. */
async function addOtherJobs(history, situation, github) {
    const wanted = runsWithoutJobs(history, situation).filter((run) => !isImportant(run, situation));
    const graph = await askGraph(wanted, { annotations: false, history, github });
    const single = await askSingly([...graph.absent], github);
    const added = (0,history_history/* merge */.h1)(graph.added, single.added);
    const left = wanted.filter((run) => !graph.inFlux.has(run));
    return { added, gaps: unread(left, added, graph.stop?.message) };
}
async function askSingly(runs, github) {
    return await (0,questions/* askEach */.HA)(runs.slice(0, MAX_SINGLE_JOBS).map(questions/* aboutLatest */.$p), 'Jobs of', async ({ run }) => (0,questions/* orGone */.Pi)((0,questions/* keyOf */.TN)(run), async () => await (0,executed_jobs/* executedJobs */.A)(run, github)));
}
/** Names the runs without jobs. */
function unread(runs, { jobs, gone }, why = LATER) {
    const count = runs.filter((run) => !jobs.has((0,questions/* keyOf */.TN)(run)) && !gone.has((0,questions/* keyOf */.TN)(run))).length;
    return count === 0 ? [] : [{ what: `Jobs of ${(0,words/* countInWords */.K4)(count, 'run')}`, why }];
}
const LATER = 'Jobs of so many runs are not asked for in one step; the next step goes on.';
/** Those of the window, and of the default branch before it; newest first. */
function runsWithoutJobs(history, situation) {
    const windowFrom = situation.now - situation.lookbackDays * model/* DAY */.d_;
    return runsInQuestion(history, situation)
        .filter((run) => hasEnded((0,model/* latestAttempt */.N7)(run)) &&
        !history.jobs.has((0,questions/* keyOf */.TN)(run)) &&
        (run.createdAt >= windowFrom || (0,model/* onDefaultBranch */.Lt)(run, situation.defaultBranch)))
        .toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id);
}
/** A run that waits for an approval goes on in the same attempt. */
function hasEnded(attempt) {
    return (0,model/* outcomeOf */.sG)(attempt) !== 'unfinished' && attempt.conclusion !== 'action_required';
}
function isImportant(run, { defaultBranch }) {
    const { number } = (0,model/* latestAttempt */.N7)(run);
    return number > 1 || (0,model/* outcomeOf */.sG)((0,model/* latestAttempt */.N7)(run)) === 'failed' || (0,model/* onDefaultBranch */.Lt)(run, defaultBranch);
}
/** Asks for so many runs at a time, until it is refused; those that GitHub cannot answer in time are asked for in halves. */
async function askGraph(runs, asking) {
    const [reachable, others] = [
        runs.filter(({ checkSuite }) => checkSuite),
        runs.filter((run) => !run.checkSuite),
    ];
    let all = { added: history_history/* emptyHistory */.s4, absent: new Set(others), inFlux: new Set() };
    let poison;
    let stop;
    const ask = async (batch) => {
        if (stop)
            return;
        try {
            const found = await readBatch(batch, asking);
            all = {
                added: (0,history_history/* merge */.h1)(all.added, found.added),
                absent: all.absent.union(found.absent),
                inFlux: all.inFlux.union(found.inFlux),
            };
        }
        catch (error) {
            if (!(error instanceof errors/* ApiError */.hD))
                throw error;
            const half = Math.ceil(batch.length / 2);
            if (error.kind === 'server' && batch.length > 1) {
                for (const part of [batch.slice(0, half), batch.slice(half)])
                    await ask(part);
            }
            else if (error.kind === 'server' && !poison) {
                // One run that GraphQL cannot show must not hide the others; with two it is GraphQL that is not well.
                poison = batch[0];
                all = { ...all, absent: all.absent.union(new Set(batch)) };
            }
            else
                stop = error;
        }
    };
    const batches = Array.from({ length: Math.ceil(reachable.length / ports/* SUITES_READ */.B8) }, (_, i) => reachable.slice(i * ports/* SUITES_READ */.B8, (i + 1) * ports/* SUITES_READ */.B8));
    await (0,questions/* inParallel */.HN)(batches.slice(0, MAX_GRAPH), PARALLEL_GRAPH, ask);
    return { ...all, stop };
}
async function readBatch(runs, { annotations, history, github }) {
    const ids = runs.flatMap(({ checkSuite }) => checkSuite ?? []);
    const suites = await github.suitesWithJobs(ids, { annotations });
    const known = [];
    const absent = new Set();
    const inFlux = new Set();
    for (const run of runs) {
        const suite = suites.get(run.checkSuite ?? '');
        const { number } = (0,model/* latestAttempt */.N7)(run);
        const dealt = (0,attempts/* dealJobs */.H)(run, suite?.jobs ?? []);
        if (suite && isRunAgain(run, suite, history))
            inFlux.add(run);
        // Not ended although it has, or jobs but none of the latest attempt: something was not understood.
        else if (!suite?.conclusion || (suite.jobs.length > 0 && dealt.get(number)?.length === 0))
            absent.add(run);
        else
            for (const [attempt, jobs] of dealt)
                if (jobs.length > 0 || attempt === number)
                    known.push([(0,history_history/* attemptKey */.jX)(run.id, attempt), jobs]);
    }
    return { added: { ...history_history/* emptyHistory */.s4, jobs: new Map(known) }, absent, inFlux };
}
/** Changed since the latest known attempt ended, in a way that a look at the run has not explained. */
function isRunAgain(run, suite, { examined }) {
    const { updatedAt } = (0,model/* latestAttempt */.N7)(run);
    const isChanged = suite.updatedAt > updatedAt && !examined.has(touchKey(run, suite));
    return isChanged && (!suite.conclusion || suite.jobs.some(({ startedAt }) => startedAt > updatedAt));
}
/**
 * GraphQL does not say on which runner a job ran. A run's jobs asked for over REST tell it of its workflow, once: of
 * the newest run of each workflow of which it is not known.
 */
async function addRunners(history, situation, github) {
    const known = new Set();
    const newest = new Map();
    for (const run of runsInQuestion(history, situation)) {
        const jobs = history.jobs.get((0,questions/* keyOf */.TN)(run));
        if (!jobs || jobs.length === 0)
            continue;
        if (jobs.some(({ runner }) => runner !== undefined))
            known.add(run.workflowId);
        if (run.createdAt > (newest.get(run.workflowId)?.createdAt ?? 0))
            newest.set(run.workflowId, run);
    }
    const asked = [...newest.values()].filter((run) => !known.has(run.workflowId) && !situation.remembered.jobs.has((0,questions/* keyOf */.TN)(run)));
    const { added } = await (0,questions/* askEach */.HA)(asked.map(questions/* aboutLatest */.$p), 'Runners of', async ({ run }) => (0,questions/* orGone */.Pi)((0,questions/* keyOf */.TN)(run), async () => await (0,executed_jobs/* executedJobs */.A)(run, github)));
    // Not a gap: where it is not known, the workflow's file says it, or the cost is said to be without it.
    return { added, gaps: [] };
}

;// CONCATENATED MODULE: ./lib/collection/time-limits.js


/** What a job gets where `timeout-minutes` is not set. https://docs.github.com/en/actions/reference/limits */
const DEFAULT_LIMIT = 360 * model/* MINUTE */.pY;
/** The runner stops a job soon after its limit, and then cleans up. */
const AFTER_THE_LIMIT = 2 * model/* MINUTE */.pY;
async function timeLimitsIn(path, github) {
    if (!path?.startsWith('.github/'))
        return { seconds: [DEFAULT_LIMIT] };
    try {
        const file = await github.file(path);
        const minutes = [...file.matchAll(/^[ \t-]*timeout-minutes:[ \t]*(\d{1,5})[ \t]*(?:#.*)?$/gm)];
        return { seconds: [DEFAULT_LIMIT, ...minutes.map(([, count]) => Number(count) * model/* MINUTE */.pY)] };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        // The file of a deleted or renamed workflow is gone for good.
        if (error.kind === 'not-found')
            return { seconds: [DEFAULT_LIMIT] };
        const why = error.kind === 'forbidden' ? `${error.message} It needs contents: read.` : error.message;
        return { seconds: [DEFAULT_LIMIT], why };
    }
}
/** Whether a job lasted as long as a limit, or the little longer that the runner takes to stop it. */
function withinTimeLimit(seconds, limits) {
    return limits.some((limit) => seconds >= limit && seconds <= limit + AFTER_THE_LIMIT);
}

;// CONCATENATED MODULE: ./lib/collection/timeouts.js






/**
 * GitHub records a job that ran into `timeout-minutes` as cancelled. One that lasted just as long as its workflow
 * allows was not cancelled by a person. Only runs long enough to have done so are asked for their jobs.
 */
async function findTimeouts(history, situation, github) {
    const cancelled = runsInQuestion(history, situation).filter((run) => (0,model/* latestAttempt */.N7)(run).conclusion === 'cancelled' &&
        ((0,model/* durationOf */.cf)((0,model/* latestAttempt */.N7)(run)) ?? 0) >= model/* MINUTE */.pY &&
        !history.examined.has((0,questions/* keyOf */.TN)(run)));
    let added = history_history/* emptyHistory */.s4;
    const gaps = [];
    for (const [workflowId, runs] of Map.groupBy(cancelled, (run) => run.workflowId)) {
        const limits = await timeLimitsIn(history.workflows.get(workflowId)?.path, github);
        if (limits.why)
            gaps.push({
                what: 'Time-outs recorded as cancelled, for limits set in a workflow file',
                why: limits.why,
            });
        const shortest = Math.min(...limits.seconds);
        const [suspects, others] = partition(runs, (run) => ((0,model/* durationOf */.cf)((0,model/* latestAttempt */.N7)(run)) ?? 0) >= shortest);
        const improvement = await (0,questions/* askEach */.HA)(suspects.map(questions/* aboutLatest */.$p), 'Whether a time limit cancelled', async ({ run }) => (0,questions/* orGone */.Pi)((0,questions/* keyOf */.TN)(run), async () => await examine(run, limits, { history, github })));
        gaps.push(...improvement.gaps);
        added = (0,history_history/* merge */.h1)(added, improvement.added);
        if (!limits.why)
            added = (0,history_history/* merge */.h1)(added, { ...history_history/* emptyHistory */.s4, examined: new Set(others.map(questions/* keyOf */.TN)) });
    }
    return { added, gaps: gaps.filter(({ what }, i) => gaps.findIndex((gap) => gap.what === what) === i) };
}
async function examine(run, limits, { history, github }) {
    const found = history.jobs.has((0,questions/* keyOf */.TN)(run)) ? history : await (0,executed_jobs/* executedJobs */.A)(run, github);
    const timedOut = (found.jobs.get((0,questions/* keyOf */.TN)(run)) ?? []).some(({ conclusion, startedAt, completedAt }) => conclusion === 'cancelled' &&
        completedAt !== undefined &&
        withinTimeLimit(completedAt - startedAt, limits.seconds));
    const attempt = { ...(0,model/* latestAttempt */.N7)(run), ...(timedOut && { hitTimeLimit: true }) };
    return {
        ...history_history/* emptyHistory */.s4,
        jobs: new Map([[(0,questions/* keyOf */.TN)(run), found.jobs.get((0,questions/* keyOf */.TN)(run)) ?? []]]),
        examined: new Set(timedOut || !limits.why ? [(0,questions/* keyOf */.TN)(run)] : []),
        runs: new Map([[run.id, { ...run, attempts: [attempt] }]]),
    };
}
function partition(items, belongs) {
    return [items.filter(belongs), items.filter((item) => !belongs(item))];
}

;// CONCATENATED MODULE: ./lib/collection/details.js










/** Adds what a listing does not show: jobs, earlier attempts, time-outs recorded as cancelled. */
async function addDetails(history, situation, github) {
    const steps = [
        addMiddleAttempts,
        addImportantJobs,
        addRedJobs,
        addEarlierAttempts,
        findTimeouts,
        addOtherJobs,
        addRunners,
    ];
    let added = history_history/* emptyHistory */.s4;
    const gaps = [];
    for (const step of steps) {
        const improvement = await step((0,history_history/* merge */.h1)(history, added), situation, github);
        added = (0,history_history/* merge */.h1)(added, improvement.added);
        gaps.push(...improvement.gaps);
    }
    return { added, gaps };
}
/** The jobs of the newest failed run of every workflow that is red on the default branch. */
async function addRedJobs(history, situation, github) {
    const red = (0,incidents/* redNow */.Cq)(history, situation.defaultBranch).filter((run) => isWanted(run, history, situation) && !history.jobs.has((0,questions/* keyOf */.TN)(run)) && !history.gone.has((0,questions/* keyOf */.TN)(run)));
    return await (0,questions/* askEach */.HA)(red.map(questions/* aboutLatest */.$p), 'Which jobs failed in', async ({ run }) => (0,questions/* orGone */.Pi)((0,questions/* keyOf */.TN)(run), async () => await (0,executed_jobs/* executedJobs */.A)(run, github)));
}
/**
 * Attempts between the first and the latest. Before the jobs, which are dealt out by the starts of attempts. What fails
 * is asked again with the first ones, and named then.
 */
async function addMiddleAttempts(history, situation, github) {
    const middle = attemptsMissing(history, situation).filter(({ attempt }) => attempt > 1);
    const { added } = await askAttempts(middle, situation, github);
    return { added, gaps: [] };
}
/** The first attempts are inferred from their jobs, where these leave no doubt; others are asked for. */
async function addEarlierAttempts(history, situation, github) {
    const missing = attemptsMissing(history, situation);
    const inferred = new Map(missing.flatMap(({ run, attempt }) => (attempt === 1 ? infer(run, history) : [])));
    const asked = missing.filter(({ run, attempt }) => attempt > 1 || !inferred.has(run.id));
    const { added, gaps } = await askAttempts(asked, situation, github);
    return { added: (0,history_history/* merge */.h1)(added, { ...history_history/* emptyHistory */.s4, runs: inferred }), gaps };
}
/** Only of the window itself: no number is made of the earlier attempts of the window before. */
function attemptsMissing(history, situation) {
    const windowFrom = situation.now - situation.lookbackDays * model/* DAY */.d_;
    return runsInQuestion(history, situation)
        .filter((run) => run.createdAt >= windowFrom)
        .flatMap((run) => (0,model/* missingAttempts */.rn)(run).map((attempt) => ({ run, attempt })))
        .filter(({ run, attempt }) => !history.gone.has((0,history_history/* attemptKey */.jX)(run.id, attempt)))
        .toSorted(({ run: a }, { run: b }) => importance(b, situation) - importance(a, situation) || b.createdAt - a.createdAt);
}
async function askAttempts(asked, { now }, github) {
    return await (0,questions/* askEach */.HA)(asked, 'Earlier attempts of', async ({ run, attempt }) => (0,questions/* orGone */.Pi)((0,history_history/* attemptKey */.jX)(run.id, attempt), async () => (0,sight/* historyOf */.o)([await github.attempt(run.id, attempt)], now)));
}
/** The run by its id, with its first attempt alone, as its jobs tell it. */
function infer(run, { jobs, files, workflows }) {
    const executed = jobs.get((0,history_history/* attemptKey */.jX)(run.id, 1));
    const file = files.get(workflows.get(run.workflowId)?.path ?? '')?.file;
    const first = executed && file && (0,attempts/* inferFirstAttempt */.e)(run, executed, file);
    return first ? [[run.id, { ...run, attempts: [first] }]] : [];
}
function importance(run, { defaultBranch }) {
    return (0,model/* onDefaultBranch */.Lt)(run, defaultBranch) ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/collection/listing.js





const PAGE = 100;
/** Runs show up in listings a little after their time of creation: what is younger does not count as covered yet. */
const LAG = model/* MINUTE */.pY;
/** A listing by time ends here, whatever `total_count` says. https://docs.github.com/en/rest/actions/workflow-runs */
const CAP = 1000;
/**
 * All runs created in a range, newest first. A listing ends at 1,000 runs, so a longer range is read in pieces,
 * each from where the one before ended. What was proved of a piece counts as covered even where the rest of it
 * could not be read, so that the next step goes on from there.
 */
async function listRange(range, github) {
    let added = history_history/* emptyHistory */.s4;
    let to = range.to;
    for (let stuck = false;;) {
        const { pages, failure } = await listPages({ from: range.from, to }, github);
        const seen = (0,sight/* historyOf */.o)(pages.filter(Boolean).flatMap((page) => page.seen), to);
        const reached = provenDownTo({ from: range.from, to }, pages);
        added = (0,history_history/* merge */.h1)(added, { ...seen, covered: [{ from: reached, to }] });
        if (reached <= range.from)
            return { added };
        const missing = { from: range.from, to: reached - 1 };
        if (failure)
            return { added, missing: { ...missing, why: failure.message } };
        if (reached > to && (stuck || seen.runs.size >= CAP)) {
            return { added, missing: { ...missing, why: whyStuck(seen) } };
        }
        stuck = reached > to;
        to = reached - 1;
    }
}
function whyStuck({ runs }) {
    return runs.size >= CAP
        ? `More than ${CAP} runs were created in one second.`
        : 'Runs came and went while they were listed, or GitHub does not list all that it counts.';
}
/** The pages of one listing; those that could not be read are holes. */
async function listPages(range, github) {
    const pages = [];
    let failure;
    const read = async (page) => {
        if (failure)
            return;
        try {
            pages[page - 1] = await github.runsCreated({ ...range, page });
        }
        catch (error) {
            if (!(error instanceof errors/* ApiError */.hD))
                throw error;
            failure = error;
        }
    };
    await read(1);
    const last = Math.ceil(Math.min(pages[0]?.total ?? 0, CAP) / PAGE);
    await (0,questions/* inParallel */.HN)(Array.from({ length: Math.max(0, last - 1) }, (_, i) => i + 2), questions/* PARALLEL */.CF, read);
    return { pages, failure };
}
/**
 * The time down to which the pages show every run that was there throughout; `to + 1` where nothing is proved.
 * No run is created in a time that has passed, so while GitHub counts the same none was deleted either, and
 * no run moved from a page that was not read yet to one that was.
 */
function provenDownTo({ from, to }, pages) {
    const total = pages[0]?.total ?? 0;
    const ids = new Set();
    let oldest = to;
    let count = 0;
    for (const page of pages) {
        if (page?.total !== total)
            break;
        for (const { run } of page.seen)
            ids.add(run.id);
        count = Math.min(count + PAGE, total);
        if (ids.size !== count)
            break;
        oldest = Math.min(oldest, ...page.seen.map(({ run }) => run.createdAt));
        if (count === total)
            return from;
    }
    // The second in which a listing ends may be torn in two: it belongs to the next piece.
    return oldest + 1;
}

;// CONCATENATED MODULE: ./lib/collection/looked.js


/** Looks are remembered by the hour in which the runs were created: its first second. */
function hourOf({ createdAt }) {
    return Math.floor(createdAt / model/* HOUR */.dp) * model/* HOUR */.dp;
}
/** The hours of runs that were listed whole, as far as they have gone by: they were looked at now. */
function hoursListed(runs, listed, { from: start, to: now }) {
    const wasListed = (hour) => hour >= start && listed.some(({ from, to }) => from <= hour && to >= Math.min(hour + model/* HOUR */.dp - 1, now));
    const hours = new Set([...runs.values()].map(hourOf));
    return new Map([...hours].filter(wasListed).map((hour) => [hour, now]));
}
/** Names runs of which nobody knows whether they were run again since they were last looked at, and when that was. */
function notLookedAt(runs, { remembered, now }) {
    let [count, newest, since] = [0, 0, now];
    for (const run of runs) {
        const lookedAt = remembered.looked.get(hourOf(run)) ?? Number.NEGATIVE_INFINITY;
        if (lookedAt >= now)
            continue;
        count += 1;
        newest = Math.max(newest, run.createdAt);
        since = Math.min(since, lookedAt);
    }
    if (count === 0)
        return [];
    const what = `Late reruns of ${(0,words/* countInWords */.K4)(count, 'run')} created until ${(0,words/* timeInWords */.mK)(newest)}`;
    const last = Number.isFinite(since)
        ? `They were last looked for up to ${(0,words/* lengthInWords */.l5)(now - since)} ago`
        : 'They were not looked for yet';
    return [{ what, why: `${last}; the next steps go on.` }];
}

;// CONCATENATED MODULE: ./lib/collection/overview.js




/** Workflow files that are asked for one by one, where GraphQL does not answer. */
const MAX_FILES = 20;
/**
 * What changes seldom, asked for once a day, and when a workflow is seen for the first time: the states of the
 * workflows, their files, the newest commit, and what people say of the monitor's issues.
 */
async function addOverview(history, situation, github) {
    const { now, remembered, includes } = situation;
    const seenAt = Math.max(...[...history.listed.values()].map((workflow) => workflow.seenAt));
    const isNew = [...history.workflows.values()].some((workflow) => includes(workflow) && !remembered.workflows.has(workflow.id));
    if (now - seenAt < model/* DAY */.d_ && !isNew)
        return { added: history_history/* emptyHistory */.s4, gaps: [] };
    try {
        const workflows = await github.workflows();
        const { newestCommitAt, files, opinions, dependencies, missing } = await readOverview(workflows, github);
        const added = {
            ...history_history/* emptyHistory */.s4,
            listed: new Map(workflows.map((workflow) => [workflow.id, { ...workflow, seenAt: now }])),
            files: new Map([...(files ?? [])].map(([path, file]) => [path, { seenAt: now, file }])),
            schedules: await sightsOf(files ?? new Map(), situation, github),
            newestCommit: newestCommitAt === undefined ? undefined : { seenAt: now, at: newestCommitAt },
            opinions: opinions && { seenAt: now, ...opinions },
            dependencies: dependencies && { seenAt: now, ...dependencies },
        };
        return { added, gaps: missing };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        return { added: history_history/* emptyHistory */.s4, gaps: [{ what: 'States and schedules of workflows', why: error.message }] };
    }
}
/**
 * Since when files have the schedules they have: at least since they were last changed, which is asked for when those
 * schedules are seen for the first time. A schedule that died before the monitor came is dead all the same.
 */
async function sightsOf(files, { now, remembered }, github) {
    const scheduled = [...files]
        .filter(([, { schedules }]) => schedules.length > 0)
        .map(([path, { schedules }]) => ({ path, key: (0,history_history/* scheduleKey */.rW)(path, schedules) }));
    const unknown = scheduled.filter(({ key }) => !remembered.schedules.has(key)).map(({ path }) => path);
    const changes = unknown.length > 0 ? await changesOf(unknown.slice(0, ports/* FILES_LOOKED_AT */.xm), github) : new Map();
    return new Map(scheduled.map(({ path, key }) => [key, { from: Math.min(now, changes.get(path) ?? now), to: now }]));
}
/** Where nobody says it, they are taken to be as old as their first sight. */
async function changesOf(paths, github) {
    try {
        return await github.fileChanges(paths);
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        return new Map();
    }
}
async function readOverview(workflows, github) {
    try {
        return await github.overview();
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD) || error.kind === 'budget')
            throw error;
        return await readFiles(workflows, github);
    }
}
/** File by file, of those that are not switched off. */
async function readFiles(workflows, github) {
    const paths = workflows
        .filter(({ path, state }) => path.startsWith('.github/') && state === 'active')
        .map(({ path }) => path);
    const files = new Map();
    const missing = [];
    if (paths.length > MAX_FILES) {
        missing.push({
            what: `Schedules of ${paths.length - MAX_FILES} workflows`,
            why: `GraphQL did not answer, and only ${MAX_FILES} files are read one by one.`,
        });
    }
    for (const path of paths.slice(0, MAX_FILES)) {
        try {
            const file = await github.workflowFile(path);
            if (file)
                files.set(path, file);
        }
        catch (error) {
            if (!(error instanceof errors/* ApiError */.hD))
                throw error;
            if (error.kind === 'not-found')
                continue;
            const why = error.kind === 'forbidden' ? 'It needs `contents: read`.' : error.message;
            return { files, missing: [...missing, { what: 'Schedules in workflow files', why }] };
        }
    }
    return { files, missing };
}

;// CONCATENATED MODULE: ./lib/collection/sweep.js




/**
 * Requests of a step in which nothing is new. Where the state and the newest page took as many, no look is made before
 * the last one is `LOOK_VALID` old.
 */
const STEADY_REQUESTS = 3;
const LOOK_VALID = 6 * model/* HOUR */.dp;
/** Runs that are likely to change come first in every step, up to half a question. */
const MAX_LIKELY = ports/* SUITES_LOOKED_AT */.RW / 2;
/** Questions in a step in which anything is new; otherwise one has to do. */
const MAX_QUESTIONS = 4;
/**
 * Asks GraphQL when runs were last changed, 500 in a question: those that are open or failed, and then those that were
 * not looked at for longest, hour of creation by hour. What was not looked at in this step is named.
 */
async function sweep(runs, situation, github) {
    const { remembered, now, news } = situation;
    const lookedAt = (hour) => remembered.looked.get(hour) ?? Number.NEGATIVE_INFINITY;
    const hours = [...Map.groupBy(runs, hourOf)]
        .map(([hour, runs]) => ({ hour, runs }))
        .toSorted((a, b) => lookedAt(a.hour) - lookedAt(b.hour) || b.hour - a.hour);
    const isDue = hours.some(({ hour }) => lookedAt(hour) < now - LOOK_VALID);
    if (!news && !isDue && github.requests().made >= STEADY_REQUESTS) {
        return { changed: new Map(), looked: new Map(), gaps: notLookedAt(runs, situation) };
    }
    const likely = likelyToChange(runs);
    const due = firstThatFit(hours, (news ? MAX_QUESTIONS : 1) * ports/* SUITES_LOOKED_AT */.RW - likely.length);
    const asked = new Set([...likely, ...due.flatMap((hour) => hour.runs)]);
    const changed = new Map();
    for (let i = 0; i < asked.size; i += ports/* SUITES_LOOKED_AT */.RW) {
        const part = [...asked].slice(i, i + ports/* SUITES_LOOKED_AT */.RW);
        const suites = await github.suites(part.flatMap(({ checkSuite }) => checkSuite ?? []));
        for (const run of part) {
            const suite = suites.get(run.checkSuite ?? '');
            const key = touchKey(run, suite);
            if (isChanged(run, suite) && !remembered.examined.has(key))
                changed.set(run, key);
        }
    }
    const looked = new Map(due.map(({ hour }) => [hour, now]));
    const unseen = runs.filter((run) => !asked.has(run));
    return { changed, looked, gaps: notLookedAt(unseen, situation) };
}
function likelyToChange(runs) {
    return runs
        .filter((run) => (0,model/* isOpen */.nT)(run) || (0,model/* outcomeOf */.sG)((0,model/* latestAttempt */.N7)(run)) === 'failed')
        .toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id)
        .slice(0, MAX_LIKELY);
}
/** At least one, however many runs it has. */
function firstThatFit(hours, maxRuns) {
    let count = 0;
    return hours.filter(({ runs }, i) => {
        count += runs.length;
        return i === 0 || count <= maxRuns;
    });
}
/** A suite that is not there any more stands for a run that was deleted. */
function isChanged(run, suite) {
    const known = (0,model/* latestAttempt */.N7)(run);
    return !suite || suite.conclusion !== known.conclusion || suite.updatedAt > known.updatedAt;
}

;// CONCATENATED MODULE: ./lib/collection/second-look.js










/** Pages of 100 of the listing of failures. */
const MAX_FAILURE_PAGES = 5;
/**
 * GitHub lets people run a run again for 30 days; a day more, so that what they do in the last hour is seen.
 * https://docs.github.com/en/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs
 */
const RERUN_DAYS = 31;
/** Runs still open after a day wait for an approval or are stuck, mostly for good: one of them is asked for in a step. */
const LONG_OPEN = model/* DAY */.d_;
/**
 * Looks again at remembered runs that can have changed: those that can still be run again, those of two windows, which
 * can be deleted, and open ones. A rerun keeps its place in the listing, which is by time of creation, so it is found by
 * other means: a sweep, and a question each after those that were changed. Where GraphQL does not answer, or does not
 * know a run, `lookElsewhere` does less.
 */
async function lookAgain(history, situation, github) {
    const { now, lookbackDays } = situation;
    const watchedFrom = now - Math.max(2 * lookbackDays, RERUN_DAYS) * model/* DAY */.d_;
    const older = [...situation.remembered.runs.values()].filter((run) => (run.createdAt >= watchedFrom || (run.createdAt >= situation.from && (0,model/* isOpen */.nT)(run))) &&
        run.createdAt < situation.freshFrom &&
        !history.gone.has((0,history_history/* runKey */.r7)(run.id)) &&
        history.runs.get(run.id) === run);
    const { known = [], unknown = [] } = Object.groupBy(older, (run) => (run.checkSuite ? 'known' : 'unknown'));
    try {
        const { changed, looked, gaps } = await sweep(known, situation, github);
        const looks = await lookAtEach([...changed.keys()], { now, github, touchKeys: changed });
        // What was changed and could not be asked for was not looked at.
        const isWhole = ![...changed.keys()].some(({ id }) => looks.left.has(id));
        const swept = isWhole ? (0,history_history/* merge */.h1)(looks.added, { ...history_history/* emptyHistory */.s4, looked }) : looks.added;
        const others = await lookElsewhere(unknown, { history, situation, github });
        return { added: (0,history_history/* merge */.h1)(swept, others.added), gaps: [...gaps, ...looks.gaps, ...others.gaps] };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        return await lookElsewhere(older, { history, situation, github });
    }
}
/**
 * The same over REST: runs that were not finished are asked for one by one, of those open for days one in a step;
 * failed ones by the listing of failures, from which a rerun takes them; others by listing one day of the window,
 * another one in every step in which anything is new.
 */
async function lookElsewhere(older, { history, situation, github }) {
    if (older.length === 0)
        return { added: history_history/* emptyHistory */.s4, gaps: [] };
    const { now, turn, news } = situation;
    // Exactly those that the listing of failures shows.
    const failed = older.filter((run) => (0,model/* latestAttempt */.N7)(run).conclusion === 'failure');
    // Others that failed are in no listing of their own; those that make a branch red now are worth a question each.
    const red = (0,incidents/* redNow */.Cq)(history, situation.defaultBranch).filter((run) => older.includes(run) && (0,model/* latestAttempt */.N7)(run).conclusion !== 'failure');
    const unsettled = older.filter(model/* isOpen */.nT);
    let added = history_history/* emptyHistory */.s4;
    const gaps = [];
    try {
        const oldest = Math.min(...failed.map((run) => run.createdAt));
        const failures = failed.length > 0 ? await listFailures(oldest, situation, github) : undefined;
        if (failures)
            added = (0,history_history/* merge */.h1)(added, failures.added);
        const reachable = failed.filter((run) => failures && run.createdAt >= failures.from);
        const changed = reachable.filter((run) => !failures?.added.runs.has(run.id));
        gaps.push(...outOfReach(failed.length - reachable.length));
        const open = unsettled.filter((run) => run.createdAt >= now - LONG_OPEN);
        const longOpen = unsettled.filter((run) => run.createdAt < now - LONG_OPEN);
        const waitingLong = news ? inTurn(longOpen, turn, 1).slice(0, 1) : [];
        const looks = await lookAtEach([...changed, ...red, ...inTurn(open, turn, 20), ...waitingLong], {
            now,
            github,
        });
        added = (0,history_history/* merge */.h1)(added, looks.added);
        gaps.push(...looks.gaps);
        const day = news ? await lookAtOneDay(situation, github) : undefined;
        if (day)
            added = (0,history_history/* merge */.h1)(added, day.added);
        const unseen = older.filter((run) => (0,model/* outcomeOf */.sG)((0,model/* latestAttempt */.N7)(run)) !== 'failed' &&
            !(0,model/* isOpen */.nT)(run) &&
            !(day && run.createdAt >= day.from && run.createdAt <= day.to));
        gaps.push(...notLookedAt(unseen, situation));
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        gaps.push({ what: 'Late reruns of older runs', why: error.message });
    }
    return { added, gaps };
}
/** Newest first, begun at another place in every turn: some stay as they are for weeks, and others wait for them. */
function inTurn(runs, turn, atOnce) {
    const sorted = runs.toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id);
    const start = (turn * atOnce) % Math.max(1, sorted.length);
    return [...sorted.slice(start), ...sorted.slice(0, start)];
}
/** The failed runs, newest first, down to `oldest` or as far as we look. From the start of a day, so that the address stays. */
async function listFailures(oldest, situation, github) {
    const from = Math.floor(situation.from / model/* DAY */.d_) * model/* DAY */.d_;
    let added = history_history/* emptyHistory */.s4;
    let reached = situation.now;
    for (let page = 1; page <= MAX_FAILURE_PAGES && reached > oldest; page++) {
        const { seen, total } = await github.runsCreated({ from, to: undefined, page, conclusion: 'failure' });
        added = (0,history_history/* merge */.h1)(added, (0,sight/* historyOf */.o)(seen, situation.now));
        const whole = added.runs.size >= total || seen.length === 0;
        reached = whole ? from : Math.min(reached, ...seen.map(({ run }) => run.createdAt + 1));
    }
    return { added, from: reached };
}
/** The runs of one day of the window, down to where all were seen. Each turn takes another day, also when a turn is a day. */
async function lookAtOneDay({ lookbackDays, turn, now }, github) {
    const to = now - ((turn + Math.floor(now / model/* DAY */.d_)) % lookbackDays) * model/* DAY */.d_;
    const { added, missing } = await listRange({ from: to - model/* DAY */.d_, to }, github);
    const listed = { from: missing ? missing.to + 1 : to - model/* DAY */.d_, to };
    const looked = hoursListed(added.runs, [listed], { from: 0, to: now });
    return { added: { ...added, looked }, ...listed };
}
function outOfReach(count) {
    if (count === 0)
        return [];
    const what = `Late reruns of ${(0,words/* countInWords */.K4)(count, 'older failed run')}`;
    return [{ what, why: `Only the newest ${MAX_FAILURE_PAGES * 100} failed runs are looked at again.` }];
}

;// CONCATENATED MODULE: ./lib/collection/collect.js










/**
 * Brings a history up to date for two windows of `lookbackDays`: first the newest runs, then what the memory does
 * not cover, newest first, then what may have changed since, then the details. Whatever fails after the first
 * request is a named gap, not an error: what is known is still worth a report.
 */
async function collect(remembered, need, github, clock) {
    const newest = await readNewest(remembered, github, clock);
    const now = newest.now;
    const windowFrom = now - need.lookbackDays * model/* DAY */.d_;
    const from = now - Math.max(2 * need.lookbackDays * model/* DAY */.d_, need.reachBackSeconds);
    const whole = { from, to: now };
    const gaps = [];
    const newestEtag = newest.history.newestEtag ?? remembered.newestEtag;
    let history = { ...(0,history_history/* merge */.h1)(remembered, newest.history), newestEtag };
    let listed = newest.history.covered;
    let runsMissing = false;
    for (const range of (0,intervals/* gapsIn */.v)(whole, history.covered)) {
        const { added, missing } = await listRange(range, github);
        history = (0,history_history/* merge */.h1)(history, added);
        listed = (0,intervals/* union */.K)([...listed, ...added.covered]);
        if (!missing)
            continue;
        gaps.push({
            what: `Runs created from ${(0,words/* timeInWords */.mK)(missing.from)} to ${(0,words/* timeInWords */.mK)(missing.to)}`,
            why: missing.why,
        });
        runsMissing ||= missing.to >= windowFrom;
    }
    // What was just listed needs no second look.
    history = (0,history_history/* merge */.h1)(history, { ...history_history/* emptyHistory */.s4, looked: hoursListed(history.runs, listed, whole) });
    const news = isNews(newest.history, remembered, need.ownWorkflowPath);
    const situation = { ...need, remembered, freshFrom: newest.oldest, from: whole.from, now, news };
    for (const improve of [addOverview, lookAgain, addDetails]) {
        const improved = await improve(history, situation, github);
        history = (0,history_history/* merge */.h1)(history, improved.added);
        gaps.push(...improved.gaps);
    }
    const covered = history.covered.map(({ from, to }) => ({ from, to: Math.min(to, now - LAG) }));
    return { history: { ...history, covered: (0,intervals/* union */.K)(covered) }, now, from, gaps, runsMissing };
}
/** Whether anything was seen for the first time, other than the monitor itself at work. */
function isNews(newest, remembered, ownWorkflowPath) {
    return [...newest.runs.values()].some((run) => !remembered.runs.has(run.id) && newest.workflows.get(run.workflowId)?.path !== ownWorkflowPath);
}
/**
 * The first request: it also tells the time, and whether anything can be read at all. A page with fewer runs than
 * GitHub counts proves nothing; the listings do.
 */
async function readNewest(remembered, github, clock) {
    const page = await github.newestRuns(remembered.newestEtag);
    const now = clock.now();
    if (page === 'unchanged') {
        // The page is remembered as it is, so it reaches at least as far back as the newest hundred that are.
        const times = [...remembered.runs.values()].map((run) => run.createdAt).toSorted((a, b) => b - a);
        const from = (times[PAGE - 1] ?? -1) + 1;
        return { now, oldest: from, history: { ...history_history/* emptyHistory */.s4, covered: [{ from, to: now }] } };
    }
    const seen = (0,sight/* historyOf */.o)(page.seen, now);
    if (seen.runs.size < Math.min(PAGE, page.total))
        return { now, oldest: now + 1, history: seen };
    const oldest = page.total < PAGE ? 0 : Math.min(...page.seen.map(({ run }) => run.createdAt + 1));
    return { now, oldest, history: { ...seen, newestEtag: page.etag, covered: [{ from: oldest, to: now }] } };
}

;// CONCATENATED MODULE: ./lib/collection/own-run.js



/**
 * Whether the run that we are part of fails: then the step stands at the end of a workflow of people's own, by
 * `if: failure()`, and tells of that workflow too. `undefined` where nothing has failed, or it cannot be read.
 */
async function readOwnFailure({ runId, runAttempt }, github) {
    try {
        const jobs = await github.jobs(runId, runAttempt);
        if (!jobs.some(hasFailed))
            return undefined;
        return { ...(await github.run(runId)), jobs };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        return undefined;
    }
}
/** Our own job has not ended, and a step of it may have failed. */
function hasFailed(job) {
    return (0,model/* outcomeOf */.sG)(job) === 'failed' || (job.conclusion === undefined && job.failedStep !== undefined);
}
/** The history as if that run had ended when we looked: it cannot become good any more. Not to be remembered. */
function withOwnFailure(history, { run, workflow, jobs }, now) {
    const attempt = { ...(0,model/* latestAttempt */.N7)(run), conclusion: 'failure', updatedAt: now };
    const ended = { ...run, attempts: [...run.attempts.slice(0, -1), attempt] };
    const failed = jobs
        .filter(hasFailed)
        .map((job) => ({ ...job, conclusion: 'failure', completedAt: job.completedAt ?? now }));
    return {
        ...history,
        workflows: new Map(history.workflows).set(workflow.id, { ...workflow, seenAt: now }),
        runs: new Map(history.runs).set(run.id, ended),
        jobs: new Map(history.jobs).set((0,history_history/* attemptKey */.jX)(run.id, attempt.number), failed),
    };
}
/** The history as it was, with what else was learnt since. */
function withoutOwnFailure(history, before, { run }) {
    const key = (0,history_history/* attemptKey */.jX)(run.id, (0,model/* latestAttempt */.N7)(run).number);
    return {
        ...history,
        runs: restored(history.runs, before.runs, run.id),
        jobs: restored(history.jobs, before.jobs, key),
    };
}
function restored(entries, before, key) {
    const copy = new Map(entries);
    const value = before.get(key);
    if (value === undefined)
        copy.delete(key);
    else
        copy.set(key, value);
    return copy;
}

// EXTERNAL MODULE: ./lib/core/vitals/creep.js
var creep = __nccwpck_require__(50678);
;// CONCATENATED MODULE: ./lib/step/additions.js



/** What some modes and inputs want besides runs and their logs. */
async function readAdditions(inputs, { from, now }, { github, workspace, writing, sha }) {
    const changes = await workflowCommits(inputs, { from, to: now }, github);
    const reports = await reportIssues(inputs, writing, now);
    const coverage = await readCoverage(inputs.coveragePath, workspace, { at: now, sha });
    return {
        workflowCommits: changes.commits,
        reportIssues: reports.issues,
        coverage: coverage.points,
        gaps: [...changes.gaps, ...reports.gaps, ...coverage.gaps],
    };
}
async function workflowCommits({ mode, dashboard }, { from, to }, github) {
    if (!dashboard && !(0,step_asked/* needs */.eN)(mode, 'workflow-commits'))
        return { commits: [], gaps: [] };
    const { readWorkflowCommits } = await __nccwpck_require__.e(/* import() */ 136).then(__nccwpck_require__.bind(__nccwpck_require__, 90136));
    // The page marks them on all its days.
    return await readWorkflowCommits({ from: dashboard ? to - 90 * model/* DAY */.d_ : from, to }, github);
}
async function reportIssues(inputs, writing, now) {
    const { mode, reportTo } = inputs;
    if (!mode.includes('weekly-report') || reportTo === 'summary')
        return { issues: [], gaps: [] };
    try {
        const { placeOf, readReportIssues } = await __nccwpck_require__.e(/* import() */ 930).then(__nccwpck_require__.bind(__nccwpck_require__, 69930));
        const place = placeOf(reportTo, await writing(), inputs);
        return { issues: await readReportIssues(place, now), gaps: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        return { issues: [], gaps: [{ what: 'What is ticked in earlier reports', why: error.message }] };
    }
}
/** The coverage that this job's tests left in the workspace, as a point in time. */
async function readCoverage(paths, workspace, point) {
    if (paths.length === 0)
        return { points: new Map(), gaps: [] };
    const reading = await workspace.coverage(paths);
    if (reading.kind === 'failed')
        return { points: new Map(), gaps: [{ what: 'Coverage', why: reading.why }] };
    const { covered, total, what } = reading.coverage;
    return { points: new Map([[point.at, { ...point, covered, total, what }]]), gaps: [] };
}

;// CONCATENATED MODULE: ./lib/step/failures.js

/** With what the logs of failed jobs say, where it is asked for. The rules for it are many, and not every step needs them. */
async function withFailures(collection, { mode, dashboard }, given, github) {
    // The page says what broke and who should look, which is in the logs.
    if (!dashboard && !(0,step_asked/* needs */.eN)(mode, 'logs'))
        return collection;
    const { collectFailures } = await Promise.all(/* import() */[__nccwpck_require__.e(770), __nccwpck_require__.e(943), __nccwpck_require__.e(538)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3874));
    const need = { ...given, loadCompile };
    const ofTrigger = await collectFailures(collection, need, github);
    // Incidents and reports of periods are about all that failed, whatever started the step.
    const all = (0,step_asked/* needs */.eN)(mode, 'incidents') || (0,step_asked/* needs */.eN)(mode, 'workflow-commits');
    if (!all || need.triggeredBy === undefined)
        return ofTrigger;
    return await collectFailures(ofTrigger, { ...need, triggeredBy: undefined }, github);
}
/** Few repositories have patterns of their own, and the engine for these is large. */
async function loadCompile() {
    return (await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(179)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56179))).linearPattern;
}

// EXTERNAL MODULE: ./lib/core/settings/settings.js
var settings = __nccwpck_require__(82272);
// EXTERNAL MODULE: ./lib/core/trust.js
var trust = __nccwpck_require__(83749);
;// CONCATENATED MODULE: ./lib/step/settings.js



/** Where the config file is, if people do not say otherwise. */
const CONFIG_PATH = '.github/pipeline-vitals.yml';
/**
 * The config file, from the workspace where only people with write access can have put it there, or else from the
 * default branch. Nobody has to have one, unless the input names it; without the permission to look whether there is
 * one, thresholds may be others than people set, which is said.
 */
async function readSettings(path, { event, workspace, github }) {
    const file = path || CONFIG_PATH;
    const trusted = (0,trust/* isTrustedEvent */.Q)(event);
    const local = trusted ? await workspace.text(file) : undefined;
    const text = local ?? (path || !trusted ? await readRemote(file, github) : undefined);
    if (text instanceof errors/* ApiError */.hD) {
        if (path)
            throw text;
        const gaps = [{ what: `Settings in ${file}`, why: 'To look for it needs `contents: read`.' }];
        return { settings: settings/* defaultSettings */.L, gaps };
    }
    if (text !== undefined) {
        const [{ rules }, { readConfig }] = await Promise.all([
            __nccwpck_require__.e(/* import() */ 632).then(__nccwpck_require__.bind(__nccwpck_require__, 93632)),
            __nccwpck_require__.e(/* import() */ 367).then(__nccwpck_require__.bind(__nccwpck_require__, 27367)),
        ]);
        return { settings: await readConfig(text, { file, rules }), gaps: [] };
    }
    if (path === '')
        return { settings: settings/* defaultSettings */.L, gaps: [] };
    throw new errors/* UserError */.yo(`\`config-path\` names ${JSON.stringify(path)}, and there is no such file.`, {
        hint: 'It is looked for in the workspace, which actions/checkout fills, and on the default branch.',
    });
}
/** `undefined` where there is no such file; the error where the token may not look for it. */
async function readRemote(file, github) {
    try {
        return await github.file(file);
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        if (error.kind === 'not-found')
            return undefined;
        if (error.kind === 'forbidden')
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/step/session.js









/** Reads what is remembered and what is new. */
async function openSession(inputs, world) {
    const { surroundings, step } = world;
    const means = world.connect(inputs);
    const { github, clock, workspace } = means;
    const { visibility, triggeredBy, sha } = surroundings;
    const repository = `${surroundings.owner}/${surroundings.repository}`;
    const repositoryUrl = `${surroundings.serverUrl}/${repository}`;
    const config = await readSettings(inputs.configPath, { ...surroundings, workspace, github });
    const memory = await recallAloud(means, repository, step);
    const branch = await defaultBranchOf(memory.state.history, surroundings, means);
    const own = (0,step_asked/* needs */.eN)(inputs.mode, 'incidents') ? await readOwnFailure(surroundings, github) : undefined;
    // A workflow that tells of its own failures is no monitor.
    const ownWorkflowPath = own ? undefined : surroundings.ownWorkflowPath;
    const need = needOf(inputs, { defaultBranch: branch.text, ownWorkflowPath, turn: surroundings.runNumber });
    const listed = await collect(memory.state.history, need, github, clock);
    const collected = await withFailures(own ? { ...listed, history: withOwnFailure(listed.history, own, listed.now) } : listed, inputs, { ...need, repositoryUrl, triggeredBy, ...config.settings }, github);
    const { coverage, gaps, ...added } = await readAdditions(inputs, collected, { ...means, sha });
    sayRequests(repository, means, step);
    const history = {
        ...collected.history,
        coverage: new Map([...collected.history.coverage, ...coverage]),
        defaultBranch: branch.known ?? { text: branch.text, seenAt: collected.now },
    };
    const session = {
        ...collected,
        ...added,
        ...{ history, repository, repositoryUrl, visibility, triggeredBy, ownWorkflowPath },
        gaps: [...config.gaps, ...collected.gaps, ...gaps],
        defaultBranch: branch.text,
        includes: need.includes,
        settings: config.settings,
    };
    const learnt = own ? withoutOwnFailure(history, listed.history, own) : history;
    return { session, memory, learnt, means };
}
async function recallAloud({ copies }, repository, step) {
    const memory = await (0,collection_memory/* recall */.I9)(copies, repository.toLowerCase());
    for (const note of memory.notes)
        step.debug(note);
    for (const warning of memory.warnings)
        step.warning(warning);
    return memory;
}
/** As the runner says, as is remembered since less than a day, or else as GitHub says. */
async function defaultBranchOf({ defaultBranch: known }, surroundings, { github, clock }) {
    const fresh = known && clock.now() - known.seenAt < model/* DAY */.d_ ? known : undefined;
    const text = surroundings.defaultBranch ?? fresh?.text ?? (await github.defaultBranch());
    return text === fresh?.text ? { text, known: fresh } : { text };
}
/** Which runs are wanted. */
function needOf(inputs, given) {
    return {
        ...given,
        lookbackDays: (0,step_asked/* lookbackDaysOf */.VZ)(inputs),
        reachBackSeconds: Math.max(inputs.failureWindow * model/* HOUR */.dp, creep/* CREEP_DAYS */.C * model/* DAY */.d_),
        includes: (workflow) => workflow.path !== given.ownWorkflowPath && inputs.workflows.includes(workflow),
    };
}
function sayRequests(repository, { github }, step) {
    const { made, remaining } = github.requests();
    const left = remaining === undefined ? '' : `; ${remaining} are left of this hour’s`;
    step.info(`Read ${repository} in ${made} requests${left}.`);
}

;// CONCATENATED MODULE: ./lib/run.js










/** Runs the asked modes over one session, publishes what they say, decides whether the step fails. Never throws. */
async function run(world) {
    const { step, read } = world;
    const asked = new Set(['health-check']);
    try {
        for (const secret of secretsIn(read))
            step.mask(secret);
        const inputs = parseInputs(read);
        asked.clear();
        for (const mode of inputs.mode)
            asked.add(mode);
        const opened = await openSession(inputs, world);
        const runs = await Promise.all(inputs.mode.map(async (name) => ({ name, run: await modes/* modes */.n[name].load() })));
        const outcomes = (which, session) => runs.flatMap(({ name, run }) => isAfterTelling(name) === (which === 'after') ? [run(inputs, session)] : []);
        const judged = outcomes('before', opened.session);
        const keep = keeper(opened, judged, step);
        const told = (0,step_asked/* needs */.eN)(inputs.mode, 'incidents')
            ? await (await __nccwpck_require__.e(/* import() */ 747).then(__nccwpck_require__.bind(__nccwpck_require__, 64747))).tellPeople(inputs, opened, world, keep)
            : opened.session;
        if (told === opened.session)
            await keep.save(opened.session.history.incidents, new Map());
        const results = [...judged, ...outcomes('after', told)];
        await publish(results, step);
        await tellHits(inputs, results, { ...opened.means, step });
        await publishReport(inputs, results, { ...opened.means, now: told.now, step });
        await publishPages(inputs, told, { ...opened.means, step });
        const failures = results.flatMap(({ failure }) => failure ?? []);
        if (failures.length > 0)
            step.fail(failures.join('\n'));
    }
    catch (error) {
        const { message, hint, detail } = (0,errors/* explain */.WE)(error, (0,step_asked/* permissionsOf */.k0)(asked));
        step.debug(detail);
        await publishDoc([failureDoc(message, hint)], step);
        step.fail(hint ? `${message}\n${hint}` : message);
    }
}
/** Modes about incidents say what people were told, which comes after it was saved. */
function isAfterTelling(name) {
    const mode = modes/* modes */.n[name];
    return mode.needs?.includes('incidents') ?? false;
}
/** Stores what was learnt and what people will be told, before they are: as often as there is news of it. */
function keeper({ session, learnt, ...opened }, results, step) {
    let { memory } = opened;
    const { now, from, ownWorkflowPath } = session;
    const wanted = results.map((result) => ({ ...history_history/* emptyHistory */.s4, ...result.learnt }));
    const raisedBefore = new Map(results.flatMap(({ raised }) => [...(raised ?? [])]));
    return {
        results,
        save: async (incidents, raised) => {
            const added = { ...history_history/* emptyHistory */.s4, raised: new Map([...raisedBefore, ...raised]) };
            const history = wanted.reduce(history_history/* merge */.h1, (0,history_history/* merge */.h1)({ ...learnt, incidents }, added));
            const remembered = await (0,collection_memory/* remember */.kY)(memory, history, { now, needed: from, ownWorkflowPath });
            const { failures } = remembered;
            // One copy is enough; that the other was refused is usual, for instance for a read-only cache.
            const level = failures.length === memory.writable.length ? 'warning' : 'info';
            for (const failure of failures)
                step[level](failure);
            memory = remembered.memory;
            return remembered;
        },
    };
}


/***/ }),

/***/ 90962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VZ: () => (/* binding */ lookbackDaysOf),
/* harmony export */   eN: () => (/* binding */ needs),
/* harmony export */   k0: () => (/* binding */ permissionsOf)
/* harmony export */ });
/* harmony import */ var _modes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25176);

/** Whether one of the asked modes wants it. */
function needs(asked, what) {
    return asked.some((name) => {
        const mode = _modes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .modes */ .n[name];
        return mode.needs?.includes(what);
    });
}
/** As far as the mode that looks back farthest needs. */
function lookbackDaysOf(inputs) {
    const days = inputs.mode.map((name) => {
        const mode = _modes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .modes */ .n[name];
        return mode.lookbackDays?.(inputs) ?? inputs.lookbackDays;
    });
    return Math.max(...days);
}
/** What the token has to be allowed for all of them: who may write may read. */
function permissionsOf(asked) {
    const all = [...asked].flatMap((name) => Object.entries(_modes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .modes */ .n[name].permissions));
    return Object.fromEntries(all.toSorted(([, one], [, other]) => one.localeCompare(other)));
}


/***/ }),

/***/ 33838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ core_debug),
  z3: () => (/* binding */ error),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  z: () => (/* reexport */ summary),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, getState, group, markdownSummary, platform, saveState, setCommandEcho, startGroup, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __nccwpck_require__(44942);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/auth.js
var auth = __nccwpck_require__(92145);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 4 modules
var lib_exec = __nccwpck_require__(65334);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 65334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exec)
});

// UNUSED EXPORTS: getExecOutput

;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(24434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io.js
var io = __nccwpck_require__(88701);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util = __nccwpck_require__(90);
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return __awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!io_util/* isRooted */.Qh(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield io/* which */.K7(this.toolPath, true);
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield io_util/* exists */.t2(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

/***/ }),

/***/ 92145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   tZ: () => (/* binding */ BearerCredentialHandler)
/* harmony export */ });
/* unused harmony exports BasicCredentialHandler, PersonalAccessTokenCredentialHandler */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map

/***/ }),

/***/ 44942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qq: () => (/* binding */ HttpClient),
  Kg: () => (/* binding */ HttpClientError),
  Hv: () => (/* binding */ HttpCodes)
});

// UNUSED EXPORTS: Headers, HttpClientResponse, MediaTypes, getProxyUrl, isHttps

// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(58611);
var external_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_http_, 2);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(65692);
var external_https_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_https_, 2);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./node_modules/tunnel/index.js
var tunnel = __nccwpck_require__(20770);
// EXTERNAL MODULE: ./lib/adapters/undici.js
var undici = __nccwpck_require__(40930);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function lib_getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new undici.ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ mkdir),
/* harmony export */   H8: () => (/* binding */ IS_WINDOWS),
/* harmony export */   Qh: () => (/* binding */ isRooted),
/* harmony export */   rm: () => (/* binding */ rm),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   vr: () => (/* binding */ tryGetExecutablePath)
/* harmony export */ });
/* unused harmony exports chmod, copyFile, lstat, open, readdir, rename, rmdir, stat, symlink, unlink, readlink, UV_FS_O_EXLOCK, READONLY, isDirectory, getCmdPath */
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79896);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16928);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs__WEBPACK_IMPORTED_MODULE_0__.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath);
                        const upperName = path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = path__WEBPACK_IMPORTED_MODULE_1__.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map

/***/ }),

/***/ 88701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ which),
/* harmony export */   U$: () => (/* binding */ mkdirP),
/* harmony export */   Yz: () => (/* binding */ rmRF)
/* harmony export */ });
/* unused harmony exports cp, mv, findInPath */
/* harmony import */ var assert__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42613);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16928);
/* harmony import */ var _io_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(90);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return __awaiter(this, void 0, void 0, function* () {
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        (0,assert__WEBPACK_IMPORTED_MODULE_0__.ok)(fsPath, 'a path argument must be provided');
        yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .mkdir */ .Ck(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8 && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .isRooted */ .Qh(tool)) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(path__WEBPACK_IMPORTED_MODULE_1__.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return __awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function copyFile(srcFile, destFile, force) {
    return __awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map

/***/ }),

/***/ 93322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ endpoint)
/* harmony export */ });
/* harmony import */ var universal_user_agent__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(46396);
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${VERSION} ${(0,universal_user_agent__WEBPACK_IMPORTED_MODULE_0__/* .getUserAgent */ .$)()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}

// pkg/dist-src/util/is-plain-object.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}

// pkg/dist-src/parse.js
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);



/***/ }),

/***/ 46396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ getUserAgent)
/* harmony export */ });
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }

  if (typeof process === "object" && process.version !== undefined) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${
      process.arch
    })`;
  }

  return "<environment undetectable>";
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(80342);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
