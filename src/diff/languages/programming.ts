import {
  block,
  CURLY,
  continuedLine,
  DOLLAR_BRACES,
  HASH_BRACES,
  line,
  mirror,
  multiline,
  nestedBlock,
  quoted,
  type Rule,
  raw,
  type Span,
  whole,
} from '../scan/rule.ts'
import { family, language, PLAIN, type Row, scored, WEB } from './row.ts'

const C_COMMENTS: readonly Rule[] = [line('//'), block('/*', '*/')]
const NESTED_COMMENTS: readonly Rule[] = [line('//'), nestedBlock('/*', '*/')]
/** `'a'`, `'\n'`, `'\u{1F600}'`, never a lone apostrophe such as that of a lifetime or a digit separator. */
const CHARACTER = whole(/'(?:\\[^\n]{1,12}?|[^'\\\n]{1,2})'/y)
const TRIPLE = multiline('"""')
const C_LIKE: readonly Rule[] = [...C_COMMENTS, quoted('"'), CHARACTER]
const TEMPLATE = multiline('`', { holes: [DOLLAR_BRACES] })
const SCRIPT: readonly Rule[] = [
  line(/#!/y, 'line'),
  line('<!--'), // a line comment in scripts of the web
  ...C_COMMENTS,
  quoted('"'),
  quoted("'"),
  TEMPLATE,
]
/** `R"tag(…)tag"` */
const CPP_RAW = raw(/R"([^\s()\\"]{0,16})\(/y, (opened) => `)${opened[1]}"`, { lines: true, closes: [')"'] })
const HASH_RAW = raw(/r(#{0,255})"/y, (opened) => `"${opened[1]}`, { lines: true, closes: ['"#'] })
const RUST: readonly Rule[] = [
  ...NESTED_COMMENTS,
  HASH_RAW,
  raw(/[bc]r(#{0,255})"/y, (opened) => `"${opened[1]}`, { lines: true }),
  multiline('"'),
  CHARACTER,
]
const PARENTHESES = { open: '\\(', close: ')' }
const SWIFT: readonly Rule[] = [
  ...NESTED_COMMENTS,
  raw(/#{1,9}("""|")/y, (opened) => (opened[1] ?? '') + opened[0].replaceAll('"', ''), { lines: true }),
  multiline('"""', { holes: [PARENTHESES] }),
  quoted('"', { holes: [PARENTHESES] }),
]
const INTERPOLATED: readonly Rule[] = [
  multiline('"""', { holes: [DOLLAR_BRACES], variables: true }),
  quoted('"', { holes: [DOLLAR_BRACES], variables: true }),
]
const CSHARP: readonly Rule[] = [
  ...C_COMMENTS,
  line(/#[ \t]{0,9}(?:region|endregion|error|warning)\b/y, 'indent'),
  raw(/\${1,9}("{3,9})/y, (opened) => opened[1] ?? '"""', { lines: true }),
  raw(/"{3}/y, '"""', { lines: true }),
  raw(/@\$?"/y, '"', { lines: true }),
  raw(/\$@"/y, '"', { lines: true, holes: [CURLY] }),
  raw('$"', '"', { escape: '\\', holes: [CURLY] }),
  quoted('"'),
  CHARACTER,
]
const DART: readonly Rule[] = [
  ...NESTED_COMMENTS,
  raw(/r("""|'''|"|')/y, (opened) => opened[1] ?? '"', { lines: true }),
  ...['"""', "'''"].map((mark) => multiline(mark, { holes: [DOLLAR_BRACES], variables: true })),
  ...['"', "'"].map((mark) => quoted(mark, { holes: [DOLLAR_BRACES], variables: true })),
]
const GROOVY: readonly Rule[] = [
  line('#!', 'line'),
  ...C_COMMENTS,
  ...INTERPOLATED,
  multiline("'''"),
  quoted("'"),
  raw('$/', '/$', { lines: true }),
]
const D: readonly Rule[] = [
  ...C_COMMENTS,
  nestedBlock('/+', '+/'),
  raw(/[rx]"/y, '"', { lines: true }),
  raw(/q"([A-Za-z_]\w{0,40})\n/y, (opened) => `\n${opened[1]}"`, { lines: true }),
  raw(/q"([([{<])/y, (opened) => `${mirror(opened)}"`, { lines: true }),
  raw('`', '`', { lines: true }),
  multiline('"'),
  CHARACTER,
]
const HASH = line('#')
/** A string of three quotes that is a statement of its own documents; anywhere else it is a value. */
const docstring = (mark: string): Span => block(mark, mark, { at: 'indent', escape: '\\' })
const FORMATTED: readonly Rule[] = [
  raw(/[fFtT][rR]?("""|'''|"|')/y, (opened) => opened[1] ?? '"', {
    lines: true,
    escape: '\\',
    holes: [CURLY],
  }),
  raw(/[rR][fFtT]("""|'''|"|')/y, (opened) => opened[1] ?? '"', {
    lines: true,
    escape: '\\',
    holes: [CURLY],
  }),
]
const PREFIXED_DOCSTRINGS = block(/[rRuUbB]("""|''')/y, (opened) => opened[1] ?? '"""', {
  at: 'indent',
  escape: '\\',
})
const PYTHON: readonly Rule[] = [
  HASH,
  docstring('"""'),
  docstring("'''"),
  PREFIXED_DOCSTRINGS,
  ...FORMATTED,
  multiline('"""'),
  multiline("'''"),
  quoted('"'),
  quoted("'"),
]
const SHELL_HOLES = [{ open: '$(', close: ')' }, DOLLAR_BRACES]
const SHELL: readonly Rule[] = [
  { kind: 'code', whole: /\\[^\n]/y },
  { kind: 'code', whole: /\$\{[#!]?\w{1,80}#{1,2}/y },
  { kind: 'code', whole: /\$#/y },
  line('#', /^[\s;&|()]?$/),
  { heredoc: /<<[-~]?[ \t]{0,9}(?:\\|"|')?(?<tag>[A-Za-z_][\w.-]{0,60})["']?/y, at: /^[^<]?$/ },
  raw("$'", "'", { lines: true, escape: '\\' }),
  raw("'", "'", { lines: true }),
  multiline('"', { holes: SHELL_HOLES, variables: true }),
]
const RUBY_HOLES = { holes: [HASH_BRACES], lines: true, escape: '\\', paired: true }
/** `<<TAG`, and in other letters where nothing else can be meant: `<<~tag`, `<<"a tag"` */
function heredocs(at: RegExp): Rule[] {
  return [
    { heredoc: /<<[~-]?(["'`])(?<tag>[^"'`\n]{1,60})\1/y, at },
    { heredoc: /<<[~-](?<tag>[A-Za-z_]\w{0,60})/y, at },
    { heredoc: /<<(?<tag>[A-Z_]\w{0,60})/y, at },
  ]
}
const RUBY: readonly Rule[] = [
  block('=begin', '=end', { at: 'indent', closesAtIndent: true }),
  block(/__END__(?=\r?\n)/y, '\u0000', { at: 'line' }),
  whole(/\?\\?[#"'`/](?!\w)/y, 'string', 'value'),
  HASH,
  ...heredocs(/^[\s(,=[]?$/),
  raw(/%[qQwWiIrx]?([([{<|!/])/y, mirror, { ...RUBY_HOLES, at: 'value' }),
  multiline('"', { holes: [HASH_BRACES] }),
  multiline("'"),
  multiline('`', { holes: [HASH_BRACES] }),
]
const PERL: readonly Rule[] = [
  block(/=[a-zA-Z]\w{0,20}/y, '=cut', { at: 'line', closesAtIndent: true }),
  block(/__(?:END|DATA)__(?=\r?\n)/y, '\u0000', { at: 'line' }),
  line('#', /^[\s;{}(),]?$/),
  line(/%(?=[ \t%])/y, 'indent'), // .pl is Prolog's too
  ...heredocs(/^[\s(,=.]?$/),
  raw(/q[qwxr]?[ \t]{0,3}([([{<|!/])/y, mirror, {
    lines: true,
    escape: '\\',
    paired: true,
    at: /^[\s(,=.;{]?$/,
  }),
  multiline('"', { variables: true }),
  multiline("'", { at: /^[^\w$&]?$/ }),
]
const ELIXIR: readonly Rule[] = [
  HASH,
  block(/@(?:module|type|short)?doc[ \t]{1,9}(?:~[sS])?("""|''')/y, (opened) => opened[1] ?? '"""', {
    escape: '\\',
  }),
  block(/@(?:module|type|short)?doc[ \t]{1,9}(?:~[sS])?"/y, '"', { escape: '\\' }),
  raw(/~[a-zA-Z]{1,8}("""|''')/y, (opened) => opened[1] ?? '"""', { lines: true, escape: '\\' }),
  raw(/~[a-zA-Z]{1,8}([([{<|/"'])/y, mirror, { lines: true, escape: '\\' }),
  whole(/\?\\?[#"'](?!\w)/y),
  multiline('"""', { holes: [HASH_BRACES] }),
  multiline("'''", { holes: [HASH_BRACES] }),
  multiline('"', { holes: [HASH_BRACES] }),
  multiline("'", { holes: [HASH_BRACES] }),
]
const R: readonly Rule[] = [
  HASH,
  raw(/[rR]"(-{0,9}[([{])/y, (opened) => `${mirror(opened).split('').reverse().join('')}"`, { lines: true }),
  multiline('"'),
  multiline("'"),
  raw('`', '`'),
]
const JULIA: readonly Rule[] = [
  nestedBlock('#=', '=#'),
  HASH,
  docstring('"""'),
  multiline('"""'),
  multiline('"'),
  whole(/'(?:\\[^\n]{1,10}?|[^'\\\n]{1,2})'/y, 'string', 'value'),
  multiline('`'),
]
/** `-->` and `|--` are operators. */
const HASKELL_LINE = line(/-{2,40}(?![!#$%&*+./<=>?@\\^|~])/y, /^[^!#$%&*+./<=>?@\\^|~:-]?$/)
const APOSTROPHE_CHARACTER = whole(/'(?:\\[^\n]{1,8}?|[^'\\\n])'/y)
const HASKELL: readonly Rule[] = [
  line('|||', 'indent'), // Idris
  nestedBlock('{-', '-}'),
  HASKELL_LINE,
  raw(/\[[a-z]\w{0,20}\|/y, '|]', { lines: true }),
  multiline('"""'),
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
  line('--'),
  raw(/\[(={0,9})\[/y, (opened) => `]${opened[1]}]`, { lines: true }),
  quoted('"'),
  quoted("'"),
  raw('`', '`', { lines: true, escape: '\\', holes: [{ open: '{', close: '}' }] }),
]
const SQL: readonly Rule[] = [
  line('--'),
  nestedBlock('/*', '*/'),
  line('#', 'indent'),
  line(/rem(?=[ \t\n])/iy, 'indent'),
  raw(/\$([A-Za-z_]\w{0,40})?\$/y, (opened) => opened[0], { lines: true, closes: ['$$'] }),
  whole(/'\\'(?=\s|;|$)/y), // ESCAPE '\'
  multiline("'"), // MySQL, BigQuery, Snowflake and others know the backslash
  whole(/"[^"\n]{0,200}"/y, 'code'),
  whole(/`[^`\n]{0,200}`/y, 'code'),
]
const ERLANG: readonly Rule[] = [
  line('%'),
  whole(/\$\\?[^\n]/y),
  raw(/"{3,9}/y, (opened) => opened[0], { lines: true }),
  multiline('"'),
  whole(/'[^'\n]{0,200}'/y, 'code'),
]
const PERCENT_BLOCK = block('%{', '%}', { at: 'indent', closesAtIndent: true })
/** Where they cannot be taken for an operator of Objective-C. */
const MATLAB_COMMENTS: readonly Rule[] = [
  PERCENT_BLOCK,
  line('%', 'indent'),
  line(/%(?<=;[ \t]{0,40}.|[ \t]{2}.)/y),
]

const JVM = family(4, 'async|await|executor|future|completablefuture|coroutine|suspend|wait|notify|notifyall')
const NATIVE = family(4, 'async|await|future|pthread|task|dispatchqueue|actor')
const LISPS = family(2, 'agent|atom|go|promise')

export const PROGRAMMING_LANGUAGES: readonly Row[] = [
  scored('javascript', 'js mjs cjs | es6 jsm gs wxs js.flow', WEB, SCRIPT, { regex: true, jsx: true }),
  scored('jsx', 'jsx', WEB, SCRIPT, { regex: true, jsx: true }),
  scored('typescript', 'ts mts cts', WEB, SCRIPT, { regex: true }),
  scored('tsx', 'tsx', WEB, SCRIPT, { regex: true, jsx: true }),
  scored(
    'python',
    'py pyx pyi | pxd pxi pyw vy wsgi SConstruct SConscript wscript mojo gd bzl bazel star tiltfile BUILD WORKSPACE BUCK',
    family(4, 'async|await|asyncio|gevent|queue'),
    PYTHON,
  ),
  scored(
    'ruby',
    'rb rake | gemspec ru podspec thor jbuilder rabl builder Gemfile Rakefile Podfile Vagrantfile Fastfile Brewfile Guardfile cr',
    family(2, 'async|fiber|queue'),
    RUBY,
    { regex: true },
  ),
  scored('go', 'go | templ', family(4, 'chan|goroutine|go func|select|sync|waitgroup'), [
    ...C_COMMENTS,
    quoted('"'),
    raw('`', '`', { lines: true }),
    CHARACTER,
  ]),
  language('protobuf', 'proto thrift', [...C_COMMENTS, quoted('"'), quoted("'")]),
  language('go-module', 'go.mod go.work go.sum', [line('//')]),
  scored('java', 'java | jsh', JVM, [TRIPLE, ...C_LIKE]),
  scored('kotlin', 'kt kts | ktm', JVM, [...NESTED_COMMENTS, ...INTERPOLATED, CHARACTER]),
  scored('groovy', 'groovy | gradle gvy gsh Jenkinsfile', JVM, GROOVY, { regex: true }),
  scored('scala', 'scala | sc sbt', JVM, [...NESTED_COMMENTS, ...INTERPOLATED, CHARACTER]),
  scored('rust', 'rs | ron', family(4, 'async|await|arc|channel|rwlock|spawn|tokio'), RUST),
  scored('c', 'c h | cats idc', NATIVE, [line('//'), ...C_LIKE].map(continued)),
  scored(
    'cpp',
    'cc cpp cxx hh hpp hxx | c++ h++ ipp inl tpp ixx cppm ino pde cu cuh',
    NATIVE,
    [CPP_RAW, ...C_LIKE].map(continued),
  ),
  scored('objective-c', 'm mm', NATIVE, [
    ...MATLAB_COMMENTS, // .m is MATLAB's too
    ...C_LIKE.map(continued),
    raw("'", "'", { at: 'value' }),
  ]),
  scored('csharp', 'cs | csx cake', NATIVE, CSHARP),
  scored('swift', 'swift | swiftinterface', NATIVE, SWIFT),
  scored('zig', 'zig | zon', NATIVE, [line('//'), whole(/\\\\[^\n]{0,5000}/y), quoted('"'), CHARACTER]),
  scored('d', 'd | di', NATIVE, D),
  scored('dart', 'dart', NATIVE, DART),
  scored(
    'shell',
    'sh bash zsh | ksh ash bats command ebuild eclass .bashrc .zshrc .profile PKGBUILD APKBUILD',
    PLAIN,
    SHELL,
  ),
  scored('perl', 'pl pm | t cgi psgi', PLAIN, PERL, { regex: true }),
  scored('r', 'r | rmd rprofile', PLAIN, R),
  scored('julia', 'jl', PLAIN, JULIA),
  scored('sql', 'sql | psql pgsql plsql pls pks pkb tsql mysql ddl dml prc hql cql surql', PLAIN, SQL),
  scored('elixir', 'ex exs', family(2, 'async|receive|spawn|genserver'), ELIXIR),
  scored('lua', 'lua | luau rockspec wlua nse p8 moon tl', family(2, 'coroutine'), LUA),
  scored(
    'haskell',
    'hs elm | lhs hsc hs-boot purs idr lidr agda lagda cabal curry',
    family(2, 'mvar|stm|forkio'),
    HASKELL,
  ),
  scored('clojure', 'clj cljs cljc | edn bb boot', LISPS, [
    whole(/\\(?:[a-z]{1,12}|[^\n])/y, 'code'),
    line(';'),
    line('#!'),
    multiline('"'),
  ]),
  scored(
    'lisp',
    'el lisp | lsp cl.lisp asd scm ss sls sld rkt rktl rktd hy fnl janet nl sexp dune',
    LISPS,
    LISP,
  ),
  scored('erlang', 'erl hrl | escript app.src rebar.config', family(4, 'receive|spawn'), ERLANG),
]

/** In C a backslash at the end of a line comment goes on with it. */
function continued(rule: Rule): Rule {
  return 'open' in rule && rule.open === '//' ? continuedLine('//') : rule
}
