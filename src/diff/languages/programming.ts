import {
  block,
  C_COMMENTS,
  CHARACTER,
  CURLY,
  DOLLAR_BRACES,
  HASH,
  HASH_BRACES,
  line,
  MULTILINE,
  mirror,
  multiline,
  nestedBlock,
  QUOTED,
  quoted,
  type Rule,
  raw,
  rawLines,
  type Span,
  TRIPLE,
  whole,
} from '../scan/rule.ts'
import { family, language, PLAIN, type Row, scored, WEB } from './row.ts'

const NESTED_COMMENTS: readonly Rule[] = [line('//'), nestedBlock('/*', '*/')]
/** `'a'`, `'\n'`, `'\u{1F600}'`; not a lone apostrophe such as that of a lifetime or a digit separator. */
const LONG_CHARACTER = whole(/'(?:\\[^\n]{1,12}?|[^'\\\n]{1,2})'/y)
const C_LIKE: readonly Rule[] = [...C_COMMENTS, quoted('"'), LONG_CHARACTER]
const SCRIPT: readonly Rule[] = [
  line(/#!/y, 'line'),
  line('<!--'), // a line comment in scripts of the web
  ...C_COMMENTS,
  ...QUOTED,
  multiline('`', { holes: [DOLLAR_BRACES] }),
]
/** `R"tag(…)tag"` */
const CPP_RAW = rawLines(/R"([^\s()\\"]{0,16})\(/y, (opened) => `)${opened[1]}"`, { closes: [')"'] })
const REGEX_JSX = { regex: true, jsx: true }
const PARENTHESES = { open: '\\(', close: ')' }
const interpolated = (...marks: readonly string[]): Rule[] =>
  marks.map((mark) => quoted(mark, { holes: [DOLLAR_BRACES], variables: true, lines: mark.length === 3 }))
const INTERPOLATED = interpolated('"""', '"')
/** A triple-quoted string is documentation only as a statement of its own. */
const docstring = (mark: string): Span => block(mark, mark, { at: 'indent', escape: '\\' })
const PAIRED = { lines: true, escape: '\\', paired: true }
/** `<<TAG`; lower case only where nothing else can be meant: `<<~tag`, `<<"a tag"` */
function heredocs(at: RegExp): Rule[] {
  return [
    { heredoc: /<<[~-]?(["'`])(?<tag>[^"'`\n]{1,60})\1/y, at },
    { heredoc: /<<[~-](?<tag>[A-Za-z_]\w{0,60})/y, at },
    { heredoc: /<<(?<tag>[A-Z_]\w{0,60})/y, at },
  ]
}
const JVM = family(4, 'async|await|executor|future|completablefuture|coroutine|suspend|wait|notify|notifyall')
const NATIVE = family(4, 'async|await|future|pthread|task|dispatchqueue|actor')
const LISPS = family(2, 'agent|atom|go|promise')

export const PROGRAMMING_LANGUAGES: readonly Row[] = [
  scored({ name: 'javascript', ...REGEX_JSX }, 'js mjs cjs | es6 jsm gs wxs js.flow', WEB, SCRIPT),
  scored({ name: 'jsx', ...REGEX_JSX }, 'jsx', WEB, SCRIPT),
  scored({ name: 'typescript', regex: true }, 'ts mts cts', WEB, SCRIPT),
  scored({ name: 'tsx', ...REGEX_JSX }, 'tsx', WEB, SCRIPT),
  scored(
    'python',
    'py pyx pyi | pxd pxi pyw vy wsgi SConstruct SConscript wscript mojo gd bzl bazel star tiltfile BUILD WORKSPACE BUCK',
    family(4, 'async|await|asyncio|gevent|queue'),
    [
      HASH,
      docstring('"""'),
      docstring("'''"),
      block(/[rRuUbB]("""|''')/y, mirror, { at: 'indent', escape: '\\' }),
      ...[/[fFtT][rR]?("""|'''|"|')/y, /[rR][fFtT]("""|'''|"|')/y].map((open) =>
        rawLines(open, mirror, { escape: '\\', holes: [CURLY] }),
      ),
      ...TRIPLE,
      ...QUOTED,
    ],
  ),
  scored(
    { name: 'ruby', regex: true },
    'rb rake | gemspec ru podspec thor jbuilder rabl builder Gemfile Rakefile Podfile Vagrantfile Fastfile Brewfile Guardfile cr',
    family(2, 'async|fiber|queue'),
    [
      block('=begin', '=end', { at: 'indent', closesAtIndent: true }),
      block(/__END__(?=\r?\n)/y, '\u0000', { at: 'line' }),
      whole(/\?\\?[#"'`/](?!\w)/y, 'string', 'value'),
      HASH,
      ...heredocs(/^[\s(,=[]?$/),
      raw(/%[qQwWiIrx]?([([{<|!/])/y, mirror, { ...PAIRED, holes: [HASH_BRACES], at: 'value' }),
      multiline('"', { holes: [HASH_BRACES] }),
      multiline("'"),
      multiline('`', { holes: [HASH_BRACES] }),
    ],
  ),
  scored('go', 'go | templ', family(4, 'chan|goroutine|go func|select|sync|waitgroup'), [
    ...C_COMMENTS,
    quoted('"'),
    rawLines('`', '`'),
    LONG_CHARACTER,
  ]),
  language('protobuf', 'proto thrift', [...C_COMMENTS, ...QUOTED]),
  language('go-module', 'go.mod go.work go.sum', [line('//')]),
  scored('java', 'java | jsh', JVM, [multiline('"""'), ...C_LIKE]),
  scored('kotlin', 'kt kts | ktm', JVM, [...NESTED_COMMENTS, ...INTERPOLATED, LONG_CHARACTER]),
  scored({ name: 'groovy', regex: true }, 'groovy | gradle gvy gsh Jenkinsfile', JVM, [
    line('#!', 'line'),
    ...C_COMMENTS,
    ...INTERPOLATED,
    multiline("'''"),
    quoted("'"),
    rawLines('$/', '/$'),
  ]),
  scored('scala', 'scala | sc sbt', JVM, [...NESTED_COMMENTS, ...INTERPOLATED, LONG_CHARACTER]),
  scored('rust', 'rs | ron', family(4, 'async|await|arc|channel|rwlock|spawn|tokio'), [
    ...NESTED_COMMENTS,
    rawLines(/r(#{0,255})"/y, (opened) => `"${opened[1]}`, { closes: ['"#'] }),
    rawLines(/[bc]r(#{0,255})"/y, (opened) => `"${opened[1]}`),
    multiline('"'),
    LONG_CHARACTER,
  ]),
  scored('c', 'c h | cats idc', NATIVE, [line('//'), ...C_LIKE].map(continued)),
  scored(
    'cpp',
    'cc cpp cxx hh hpp hxx | c++ h++ ipp inl tpp ixx cppm ino pde cu cuh',
    NATIVE,
    [CPP_RAW, ...C_LIKE].map(continued),
  ),
  scored('objective-c', 'm mm', NATIVE, [
    // MATLAB also uses .m: its comments, where they cannot be an operator
    block('%{', '%}', { at: 'indent', closesAtIndent: true }),
    line('%', 'indent'),
    line(/%(?<=;[ \t]{0,40}.|[ \t]{2}.)/y),
    ...C_LIKE.map(continued),
    raw("'", "'", { at: 'value' }),
  ]),
  scored('csharp', 'cs | csx cake', NATIVE, [
    ...C_COMMENTS,
    line(/#[ \t]{0,9}(?:region|endregion|error|warning)\b/y, 'indent'),
    rawLines(/\${1,9}("{3,9})/y, mirror),
    rawLines(/"{3}/y, '"""'),
    rawLines(/@\$?"/y, '"'),
    rawLines(/\$@"/y, '"', { holes: [CURLY] }),
    raw('$"', '"', { escape: '\\', holes: [CURLY] }),
    quoted('"'),
    LONG_CHARACTER,
  ]),
  scored('swift', 'swift | swiftinterface', NATIVE, [
    ...NESTED_COMMENTS,
    rawLines(/#{1,9}("""|")/y, (opened) => (opened[1] ?? '') + opened[0].replaceAll('"', '')),
    multiline('"""', { holes: [PARENTHESES] }),
    quoted('"', { holes: [PARENTHESES] }),
  ]),
  scored('zig', 'zig | zon', NATIVE, [line('//'), whole(/\\\\[^\n]{0,5000}/y), quoted('"'), LONG_CHARACTER]),
  scored('d', 'd | di', NATIVE, [
    ...C_COMMENTS,
    nestedBlock('/+', '+/'),
    rawLines(/[rx]"/y, '"'),
    rawLines(/q"([A-Za-z_]\w{0,40})\n/y, (opened) => `\n${opened[1]}"`),
    rawLines(/q"([([{<])/y, (opened) => `${mirror(opened)}"`),
    rawLines('`', '`'),
    multiline('"'),
    LONG_CHARACTER,
  ]),
  scored('dart', 'dart', NATIVE, [
    ...NESTED_COMMENTS,
    rawLines(/r("""|'''|"|')/y, mirror),
    ...interpolated('"""', "'''", '"', "'"),
  ]),
  scored(
    'shell',
    'sh bash zsh | ksh ash bats command ebuild eclass .bashrc .zshrc .profile PKGBUILD APKBUILD',
    PLAIN,
    [
      whole(/\\[^\n]/y, 'code'),
      whole(/\$\{[#!]?\w{1,80}#{1,2}/y, 'code'),
      whole(/\$#/y, 'code'),
      line('#', /^[\s;&|()]?$/),
      { heredoc: /<<[-~]?[ \t]{0,9}(?:\\|"|')?(?<tag>[A-Za-z_][\w.-]{0,60})["']?/y, at: /^[^<]?$/ },
      rawLines("$'", "'", { escape: '\\' }),
      rawLines("'", "'"),
      multiline('"', { holes: [{ open: '$(', close: ')' }, DOLLAR_BRACES], variables: true }),
    ],
  ),
  scored({ name: 'perl', regex: true }, 'pl pm | t cgi psgi', PLAIN, [
    block(/=[a-zA-Z]\w{0,20}/y, '=cut', { at: 'line', closesAtIndent: true }),
    block(/__(?:END|DATA)__(?=\r?\n)/y, '\u0000', { at: 'line' }),
    line('#', /^[\s;{}(),]?$/),
    line(/%(?=[ \t%])/y, 'indent'), // .pl is Prolog's too
    ...heredocs(/^[\s(,=.]?$/),
    raw(/q[qwxr]?[ \t]{0,3}([([{<|!/])/y, mirror, { ...PAIRED, at: /^[\s(,=.;{]?$/ }),
    multiline('"', { variables: true }),
    multiline("'", { at: /^[^\w$&]?$/ }),
  ]),
  scored('r', 'r | rmd rprofile', PLAIN, [
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
  scored('sql', 'sql | psql pgsql plsql pls pks pkb tsql mysql ddl dml prc hql cql surql', PLAIN, [
    line('--'),
    nestedBlock('/*', '*/'),
    line('#', 'indent'),
    line(/rem(?=[ \t\n])/iy, 'indent'),
    rawLines(/\$([A-Za-z_]\w{0,40})?\$/y, (opened) => opened[0], { closes: ['$$'] }),
    whole(/'\\'(?=\s|;|$)/y), // ESCAPE '\'
    multiline("'"), // MySQL, BigQuery, Snowflake and others know the backslash
    whole(/"[^"\n]{0,200}"/y, 'code'),
    whole(/`[^`\n]{0,200}`/y, 'code'),
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
  scored('lua', 'lua | luau rockspec wlua nse p8 moon tl', family(2, 'coroutine'), [
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
    'hs elm | lhs hsc hs-boot purs idr lidr agda lagda cabal curry',
    family(2, 'mvar|stm|forkio'),
    [
      line('|||', 'indent'), // Idris
      nestedBlock('{-', '-}'),
      line(/-{2,40}(?![!#$%&*+./<=>?@\\^|~])/y, /^[^!#$%&*+./<=>?@\\^|~:-]?$/), // `-->` and `|--` are operators
      rawLines(/\[[a-z]\w{0,20}\|/y, '|]'),
      multiline('"""'),
      multiline('"'),
      CHARACTER,
    ],
  ),
  scored('clojure', 'clj cljs cljc | edn bb boot', LISPS, [
    whole(/\\(?:[a-z]{1,12}|[^\n])/y, 'code'),
    line(';'),
    line('#!'),
    multiline('"'),
  ]),
  scored('lisp', 'el lisp | lsp cl.lisp asd scm ss sls sld rkt rktl rktd hy fnl janet nl sexp dune', LISPS, [
    nestedBlock('#|', '|#'),
    { heredoc: /#<<(?<tag>[^\n]{1,60})/y },
    whole(/#?\\(?:[A-Za-z]{1,20}|[^\n])/y, 'code'),
    line(';'),
    multiline('"'),
  ]),
  scored('erlang', 'erl hrl | escript app.src rebar.config', family(4, 'receive|spawn'), [
    line('%'),
    whole(/\$\\?[^\n]/y),
    rawLines(/"{3,9}/y, (opened) => opened[0]),
    multiline('"'),
    whole(/'[^'\n]{0,200}'/y, 'code'),
  ]),
]

/** In C, a backslash at its end continues a line comment. */
function continued(rule: Rule): Rule {
  return 'open' in rule && rule.open === '//' ? { ...rule, escape: '\\' } : rule
}
