import {
  block,
  CHARACTER,
  docstring,
  HASH,
  HASH_BRACES,
  line,
  MULTILINE,
  mirror,
  multiline,
  nestedBlock,
  QUOTED,
  raw,
  rawLines,
  whole,
} from '../scan/rule.ts'
import { family, PLAIN, type Row, scored } from './row.ts'

const LISPS = family(2, 'agent|atom|go|promise')

/** Functional and statistical languages, and Lua. */
export const FUNCTIONAL_LANGUAGES: readonly Row[] = [
  scored('r', 'r rprofile', PLAIN, [
    HASH,
    raw(/[rR]"(-{0,9}[([{])/y, (opened) => `${mirror(opened).split('').reverse().join('')}"`, {
      lines: true,
    }),
    ...MULTILINE,
    raw('`', '`'),
  ]),
  scored('julia', 'jl', PLAIN, [
    nestedBlock('#=', '=#'),
    HASH,
    docstring('"""'),
    multiline('"""'),
    multiline('"'),
    whole(/'(?:\\[^\n]{1,10}?|[^'\\\n]{1,2})'/y, 'string', 'value'),
    multiline('`'),
  ]),
  scored('elixir', 'ex exs', family(2, 'async|receive|spawn|genserver'), [
    HASH,
    block(/@(?:module|type|short)?doc[ \t]{1,9}(?:~[sS])?("""|''')/y, mirror, {
      escape: '\\',
    }),
    block(/@(?:module|type|short)?doc[ \t]{1,9}(?:~[sS])?"/y, '"', { escape: '\\' }),
    rawLines(/~[a-zA-Z]{1,8}("""|''')/y, mirror, { escape: '\\' }),
    rawLines(/~[a-zA-Z]{1,8}([([{<|/"'])/y, mirror, { escape: '\\' }),
    whole(/\?\\?[#"'](?!\w)/y),
    ...['"""', "'''", '"', "'"].map((mark) => multiline(mark, { holes: [HASH_BRACES] })),
  ]),
  scored('lua', 'lua luau rockspec wlua nse p8 moon tl', family(2, 'coroutine'), [
    line('#!', 'line'),
    block('--[[', ']]', { at: /^[^-]?$/ }),
    block(/--\[(={0,9})\[/y, (opened) => `]${opened[1]}]`, { closes: [']=]', ']==]'] }),
    line('--'),
    rawLines(/\[(={0,9})\[/y, (opened) => `]${opened[1]}]`),
    ...QUOTED,
    rawLines('`', '`', { escape: '\\', holes: [{ open: '{', close: '}' }] }),
  ]),
  scored(
    'haskell',
    'hs elm lhs hsc hs-boot purs idr lidr agda lagda cabal curry',
    family(2, 'mvar|stm|forkio'),
    [
      line('|||', 'indent'), // Idris
      nestedBlock('{-', '-}'),
      line(/-{2,40}(?![!#$%&*+./<=>?@\\^|~])/y, /^[^!#$%&*+./<=>?@\\^|~:-]?$/), // `-->` and `|--` are operators
      rawLines(/\[[a-z]\w{0,20}\|/y, '|]'),
      multiline('"""'),
      multiline('"'),
      { ...CHARACTER, at: /^[^\w']?$/ },
    ],
  ),
  scored('clojure', 'clj cljs cljc edn bb boot', LISPS, [
    whole(/\\(?:[a-z]{1,12}|[^\n])/y, 'code'),
    line(';'),
    line('#!'),
    multiline('"'),
  ]),
  scored('emacs-lisp', 'el', LISPS, [
    whole(/\?(?<=[\s('`,[].|^.)\\?[^\s]/y, 'code'),
    line(';'),
    multiline('"'),
  ]),
  scored('lisp', 'lisp lsp cl.lisp asd scm ss sls sld rkt rktl rktd hy fnl janet nl sexp dune', LISPS, [
    nestedBlock('#|', '|#'),
    { heredoc: /#<<(?<tag>[^\n]{1,60})/y },
    whole(/#?\\(?:[A-Za-z]{1,20}|[^\n])/y, 'code'),
    line(';'),
    whole(/\|[^|\n]{1,80}\|/y, 'code'),
    multiline('"'),
  ]),
  scored('erlang', 'erl hrl escript app.src rebar.config', family(4, 'receive|spawn'), [
    line('%'),
    whole(/\$\\?[^\n]/y),
    rawLines(/"{3,9}/y, (opened) => opened[0]),
    multiline('"'),
    whole(/'[^'\n]{0,200}'/y, 'code'),
  ]),
]
