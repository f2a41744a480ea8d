import {
  AFTER_BLANK,
  block,
  DOLLAR_BRACES,
  line,
  multiline,
  nestedBlock,
  quoted,
  type Rule,
  raw,
  whole,
} from '../rule.ts'
import { type Entry, entry } from './entry.ts'

// Languages whose comments begin with `--`, `;`, `%`, `'`, `(*` or a mark of their own.

const DASHES = line('--')
/** `-->` and `|--` are operators. */
const HASKELL_LINE = line(/-{2,40}(?![!#$%&*+./<=>?@\\^|~])/y, /^[^!#$%&*+./<=>?@\\^|~:-]?$/)
const APOSTROPHE_CHARACTER = whole(/'(?:\\[^\n]{1,8}?|[^'\\\n])'/y)
const BACKTICK_TICK = whole(/'(?=[\w(])/y, 'code')
const HASKELL: readonly Rule[] = [
  nestedBlock('{-', '-}'),
  HASKELL_LINE,
  raw(/\[[a-z]\w{0,20}\|/y, '|]', { lines: true }),
  multiline('"""'),
  multiline('"'),
  APOSTROPHE_CHARACTER,
]
const ML: readonly Rule[] = [
  nestedBlock('(*', '*)'),
  raw(/\{([a-z_]{0,20})\|/y, (opened) => `|${opened[1]}}`, { lines: true }),
  multiline('"'),
  APOSTROPHE_CHARACTER,
]
const LISP: readonly Rule[] = [
  nestedBlock('#|', '|#'),
  { heredoc: /#<<(?<tag>[^\n]{1,60})/y },
  whole(/#?\\(?:[A-Za-z]{1,20}|[^\n])/y, 'code'),
  line(';'),
  multiline('"'),
]
const LUA: readonly Rule[] = [
  line('#!', 'line'),
  block('--[[', ']]', { at: /^[^-]?$/ }),
  block(/--\[(={0,9})\[/y, (opened) => `]${opened[1]}]`, { closes: [']=]', ']==]'] }),
  DASHES,
  raw(/\[(={0,9})\[/y, (opened) => `]${opened[1]}]`, { lines: true }),
  quoted('"'),
  quoted("'"),
  raw('`', '`', { lines: true, escape: '\\', holes: [{ open: '{', close: '}' }] }),
]
const SQL: readonly Rule[] = [
  DASHES,
  nestedBlock('/*', '*/'),
  line('#', 'indent'),
  line(/rem(?=[ \t\n])/iy, 'indent'),
  raw(/\$([A-Za-z_]\w{0,40})?\$/y, (opened) => opened[0], { lines: true, closes: ['$$'] }),
  whole(/'\\'(?=\s|;|$)/y), // ESCAPE '\'
  multiline("'"), // MySQL, BigQuery, Snowflake and others know the backslash
  whole(/"[^"\n]{0,200}"/y, 'code'),
  whole(/`[^`\n]{0,200}`/y, 'code'),
]
const PASCAL: readonly Rule[] = [block('{', '}'), block('(*', '*)'), line('//'), raw("'", "'")]
const BASIC: readonly Rule[] = [
  line("'"),
  line(/rem(?=[ \t\n])/iy, AFTER_BLANK),
  raw('"', '"', { lines: true }),
]
const PERCENT = line('%', /^[^\\]?$/)
const ERLANG: readonly Rule[] = [
  line('%'),
  whole(/\$\\?[^\n]/y),
  raw(/"{3,9}/y, (opened) => opened[0], { lines: true }),
  multiline('"'),
  whole(/'[^'\n]{0,200}'/y, 'code'),
]
const PROLOG: readonly Rule[] = [
  line('%'),
  block('/*', '*/'),
  whole(/0'\\?[^\n]/y, 'string'),
  multiline('"'),
  whole(/'[^'\n]{0,200}'/y),
]
const PERCENT_BLOCK = block('%{', '%}', { at: 'indent', closesAtIndent: true })
/** Where they cannot be taken for an operator of Objective-C. */
export const MATLAB_COMMENTS: readonly Rule[] = [
  PERCENT_BLOCK,
  line('%', 'indent'),
  line(/%(?<=;[ \t]{0,40}.|[ \t]{2}.)/y),
]
const MATLAB: readonly Rule[] = [
  PERCENT_BLOCK,
  line('%'),
  line('#', 'indent'),
  line('...'),
  raw('"', '"'),
  raw("'", "'", { at: 'value' }),
]
const ASSEMBLY: readonly Rule[] = [
  block('/*', '*/'),
  line(';'),
  line('//'),
  line('#', 'indent'),
  line('#', /^[\t ]$/),
  line('@', AFTER_BLANK),
  quoted('"'),
]
const FORTRAN: readonly Rule[] = [line('!'), raw("'", "'"), raw('"', '"')]

export const DASH_LANGUAGES: readonly Entry[] = [
  entry('sql', 'sql psql pgsql plsql pls pks pkb tsql mysql ddl dml prc hql cql surql', () => SQL),
  entry('haskell', 'hs lhs hsc hs-boot purs elm idr lidr agda lagda cabal curry', () => [
    line('|||', 'indent'), // Idris
    ...HASKELL,
  ]),
  entry('dhall', 'dhall', () => [
    nestedBlock('{-', '-}'),
    DASHES,
    raw("''", "''", { lines: true, holes: [DOLLAR_BRACES] }),
    quoted('"', { holes: [DOLLAR_BRACES] }),
  ]),
  entry('lean', 'lean', () => [nestedBlock('/-', '-/'), DASHES, multiline('"')]),
  entry('ada', 'adb ads ada gpr', () => [DASHES, whole(/'[^\n]'/y), raw('"', '"')]),
  entry('vhdl', 'vhd vhdl', () => [DASHES, block('/*', '*/'), whole(/'[^\n]'/y), raw('"', '"')]),
  entry('verilog', 'verilog', () => [line('//'), block('/*', '*/'), quoted('"')]),
  entry('eiffel', 'e ecf', () => [DASHES, quoted('"')]),
  entry('lua', 'lua luau rockspec wlua nse p8', () => LUA),
  entry('moonscript', 'moon', () => LUA),
  entry('teal', 'tl', () => LUA),
  entry('applescript', 'applescript scpt', () => [
    nestedBlock('(*', '*)'),
    DASHES,
    line('#', 'indent'),
    quoted('"'),
  ]),
  entry('ocaml', 'ml mli mll mly eliom', () => ML),
  entry('fsharp', 'fs fsi fsx fsscript', () => [
    line('//'),
    nestedBlock('(*', '*)'),
    raw('"""', '"""', { lines: true }),
    raw('@"', '"', { lines: true }),
    multiline('"'),
    APOSTROPHE_CHARACTER,
  ]),
  entry('sml', 'sml sig fun', () => [nestedBlock('(*', '*)'), multiline('"')]),
  entry('proof', 'thy isa vo coq', () => [
    nestedBlock('(*', '*)'),
    raw('\\<open>', '\\<close>', { lines: true }),
    multiline('"'),
  ]),
  entry('wolfram', 'wl wls nb mathematica', () => [nestedBlock('(*', '*)'), multiline('"')]),
  entry('modula', 'mod def mi ig obn', () => [nestedBlock('(*', '*)'), raw('"', '"'), raw("'", "'")]),
  entry('pascal', 'pas dpr dpk lpr inc.pas pp.pas', () => PASCAL),
  entry('lisp', 'lisp lsp cl.lisp el asd scm ss sls sld rkt rktl rktd hy fnl janet nl', () => LISP),
  entry('clojure', 'clj cljs cljc edn bb boot', () => [
    whole(/\\(?:[a-z]{1,12}|[^\n])/y, 'code'),
    line(';'),
    line('#!'),
    multiline('"'),
  ]),
  entry('erlang', 'erl hrl escript app.src rebar.config', () => ERLANG),
  entry('prolog', 'pro prolog plt yap lp logtalk lgt', () => PROLOG),
  entry('matlab', 'matlab octave', () => MATLAB),
  entry(
    'tex',
    'tex sty cls.tex ltx dtx ins bbx cbx tikz',
    () => [PERCENT, block('\\begin{comment}', '\\end{comment}'), block('\\iffalse', '\\fi')],
    { prose: true },
  ),
  entry('bibtex', 'bib bst', () => [PERCENT, block(/@comment\{/iy, '}')]),
  entry('postscript', 'ps eps', () => [line('%'), raw('(', ')', { lines: true, escape: '\\', nested: '(' })]),
  entry('lilypond', 'ly ily', () => [block('%{', '%}'), line('%'), multiline('"')]),
  entry('assembly', 's asm nasm masm a51 x68 inc.asm', () => ASSEMBLY),
  entry('llvm', 'll mir', () => [line(';'), quoted('"')]),
  entry('webassembly', 'wat wast', () => [nestedBlock('(;', ';)'), line(';;'), multiline('"')]),
  entry('basic', 'bas vb vbs vba frm bi bb.bas brs', () => BASIC),
  entry('batch', 'bat cmd btm', () => [
    line(/@?rem(?=[ \t\r\n])/iy, 'indent'),
    line('::', 'indent'),
    line(/rem(?=[ \t\r\n])/iy, /^[&|]$/),
    raw('"', '"'),
  ]),
  entry('autohotkey', 'ahk ahk2', () => [
    block('/*', '*/'),
    line(';', AFTER_BLANK),
    raw('"', '"'),
    raw("'", "'"),
  ]),
  entry('autoit', 'au3', () => [
    block(/#(c|comments-)s(?:tart)?\b/iy, ([, name = '']) => `#${name}e`),
    line(';'),
    raw('"', '"'),
    raw("'", "'"),
  ]),
  entry('installer', 'nsi nsh iss', () => [
    line(';'),
    line('#', 'indent'),
    block('/*', '*/'),
    raw('"', '"'),
    raw("'", "'"),
  ]),
  entry('vim', 'vim vimrc .vimrc', () => [
    { heredoc: /<<[ \t]{0,3}(?:(?:trim|eval)[ \t]{1,3}){0,2}(?<tag>[A-Z]\w{0,60})/y },
    line('"', 'indent'),
    line(/"(?=[ \t])/y, /^[ \t]$/),
    line('#', 'indent'),
    quoted('"'),
    raw("'", "'"),
  ]),
  entry('fortran', 'f90 f95 f03 f08 f18 f2k', () => FORTRAN),
  entry('fixed-fortran', 'f for ftn f77', () => [line(/[cC*dD]/y, 'line'), ...FORTRAN]),
  entry('cobol', 'cob cbl cpy cobol', () => [
    whole(/[ \t\w-]{6}[*/][^\n]{0,400}/y, 'comment', 'line'),
    line('*>'),
    line('*', 'indent'),
    raw('"', '"'),
    raw("'", "'"),
  ]),
  entry('abap', 'abap', () => [line('*', 'line'), line('"'), raw("'", "'"), raw('`', '`'), raw('|', '|')]),
  entry('sas', 'sas', () => [
    block('/*', '*/'),
    block(/\*(?=[ \w])/y, ';', { at: 'indent' }),
    raw('"', '"'),
    raw("'", "'"),
  ]),
  entry('stata', 'do ado', () => [
    block('/*', '*/'),
    line('//', AFTER_BLANK),
    line('*', 'indent'),
    raw('"', '"'),
  ]),
  entry('smalltalk', 'st', () => [block('"', '"'), raw("'", "'", { lines: true })]),
  entry('forth', 'fth 4th forth fr frt', () => [
    line(/\\(?=[ \t\n])/y, AFTER_BLANK),
    block(/\((?=[ \t\n])/y, ')'),
    raw(/[sS.cC]"[ ]/y, '"'),
  ]),
  entry('factor', 'factor', () => [line(/!(?=[ \t\n])/y, AFTER_BLANK), multiline('"')]),
  entry('apl', 'apl dyalog apln aplf', () => [line('⍝'), raw("'", "'")]),
  entry('rexx', 'rexx rex orx', () => [nestedBlock('/*', '*/'), DASHES, raw('"', '"'), raw("'", "'")]),
  entry('j', 'ijs', () => [line(/NB\./y), raw("'", "'")]),
  entry('q', 'q k', () => [line('/', AFTER_BLANK), quoted('"')]),
  entry('troff', 'man mdoc roff ms', () => [line('.\\"'), line('\'\\"')], { prose: true }),
  entry('elisp-data', 'sexp dune', () => LISP.concat(BACKTICK_TICK)),
  entry('gcode', 'gcode nc', () => [line(';'), block('(', ')')]),
  entry('inform', 'ni i7x', () => [nestedBlock('[', ']'), raw('"', '"', { lines: true })], { prose: true }),
]
