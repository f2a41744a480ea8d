import { wordSet } from '../../core/word-set.ts'
import {
  block,
  C_COMMENTS,
  CURLY,
  DOLLAR_BRACES,
  docstring,
  HASH,
  HASH_BRACES,
  line,
  mirror,
  multiline,
  nestedBlock,
  QUOTED,
  quoted,
  type Rule,
  raw,
  rawLines,
  TRIPLE,
  whole,
} from '../scan/rule.ts'
import { data, family, PLAIN, type Row, scored, WEB } from './row.ts'

const NESTED_COMMENTS: readonly Rule[] = [line('//'), nestedBlock('/*', '*/')]
/** `'a'`, `'\n'`, `'\u{1F600}'`; not a lone apostrophe such as that of a lifetime or a digit separator. */
const LONG_CHARACTER = whole(/'(?:\\[^\n]{1,12}?|[^'\\\n]{1,2})'/y)
const C_LIKE: readonly Rule[] = [...C_COMMENTS, quoted('"'), LONG_CHARACTER]
const SCRIPT: readonly Rule[] = [
  line(/#!/y, 'line'),
  line('<!--', 'indent'), // a line comment in scripts of the web
  ...C_COMMENTS,
  ...QUOTED,
  multiline('`', { holes: [DOLLAR_BRACES] }),
]
/** `R"tag(…)tag"` */
const CPP_RAW = rawLines(/R"([^\s()\\"]{0,16})\(/y, (opened) => `)${opened[1]}"`, { closes: [')"'] })
const SCRIPT_WORDS = wordSet(
  'return typeof case in delete void throw new else do await yield instanceof default extends',
)
const ECMA = { regex: SCRIPT_WORDS, free: true, lineEnds: '\u2028\u2029' }
const REGEX_JSX = { ...ECMA, jsx: true }
const RUBY_WORDS = wordSet(
  'and begin break case do else elsif ensure if in next not or rescue return then unless until when while puts',
)
const PERL_WORDS = wordSet(
  'and cmp default die else elsif eq for foreach ge given grep gt if join le lt map ne not or print printf push return say split unless unshift until warn when while x xor',
)
const PARENTHESES = { open: '\\(', close: ')' }
const interpolated = (...marks: readonly string[]): Rule[] =>
  marks.map((mark) => quoted(mark, { holes: [DOLLAR_BRACES], variables: true, lines: mark.length === 3 }))
const INTERPOLATED = interpolated('"""', '"')
const KOTLIN_STRINGS: readonly Rule[] = [
  rawLines('"""', '"""', { holes: [DOLLAR_BRACES], variables: true, greedy: true }),
  ...interpolated('"'),
]
const SCALA_STRINGS: readonly Rule[] = [
  rawLines(/[A-Za-z]\w{0,30}"{3}/y, '"""', { holes: [DOLLAR_BRACES], variables: true, greedy: true }),
  raw(/[A-Za-z]\w{0,30}"/y, '"', { escape: '\\', holes: [DOLLAR_BRACES], variables: true }),
  rawLines('"""', '"""', { greedy: true }),
  quoted('"'),
  whole(/`[^`\n]{1,80}`/y, 'code'),
]
const PAIRED = { lines: true, escape: '\\', paired: true }
const HEREDOCS: readonly Rule[] = [
  { heredoc: /<<(?<indented>[~-])?(["'`])(?<tag>[^"'`\n]{0,60})\2/y, at: 'value' },
  { heredoc: /<<(?<indented>[~-])?(?<tag>[A-Za-z_]\w{0,60})/y, at: 'value' },
]
/** Behind a sigil, a minus or an arrow, or as a key, the same letters are a name. */
const PERL_QUOTE =
  /[qmsty](?<![\w$@%&*'-].|->\s{0,9}.|::.|\bsub\s{1,9}.|\{\s{0,9}.(?=\w{0,2}\s{0,9}\}))(?:(?<=q)[qwxr]|(?<=t)r|(?<=[qmsy]))(?!\s{0,9}(?:=>|\}|\)))\s{0,9}(?<mark>(?<!\s)#|[^\w\s#]|(?<=\s)\w)/y
/** The body of a function, or of a block. */
const SQL_BODY: Rule = {
  embedded: /\$(?:[A-Za-z_]\w{0,40})?\$(?<=\b(?:as|do|language\s{1,9}\w{1,20})\s{1,20}\$\w{0,41}\$)/iy,
  until: ([mark]) => new RegExp(mark.replaceAll('$', '\\$'), 'g'),
  language: () => 'sql',
}
const JVM = family(4, 'async|await|executor|future|completablefuture|coroutine|suspend|wait|notify|notifyall')
const NATIVE = family(4, 'async|await|future|pthread|task|dispatchqueue|actor')

export const PROGRAMMING_LANGUAGES: readonly Row[] = [
  scored({ name: 'javascript', ...REGEX_JSX }, 'js mjs cjs es6 jsm gs wxs js.flow', WEB, SCRIPT),
  scored({ name: 'jsx', ...REGEX_JSX }, 'jsx', WEB, SCRIPT),
  scored({ name: 'typescript', ...ECMA }, 'ts mts cts', WEB, SCRIPT),
  scored({ name: 'tsx', ...REGEX_JSX }, 'tsx', WEB, SCRIPT),
  scored(
    'python',
    'py pyx pyi pxd pxi pyw vy wsgi SConstruct SConscript wscript mojo gd bzl bazel star tiltfile BUILD WORKSPACE BUCK',
    family(4, 'async|await|asyncio|gevent|queue'),
    [
      HASH,
      docstring('"""'),
      docstring("'''"),
      block(/[rRuUbB]("""|''')/y, mirror, { at: 'indent', escape: '\\' }),
      ...[/[fFtT][rR]?("""|'''|"|')/y, /[rR][fFtT]("""|'''|"|')/y].map((open) =>
        rawLines(open, mirror, { escape: '\\', holes: [{ ...CURLY, format: true }] }),
      ),
      ...TRIPLE,
      ...QUOTED,
    ],
  ),
  scored(
    { name: 'ruby', regex: RUBY_WORDS, commands: 'any' },
    'rb rake gemspec ru podspec thor jbuilder rabl builder Gemfile Rakefile Podfile Vagrantfile Fastfile Brewfile Guardfile cr',
    family(2, 'async|fiber|queue'),
    [
      block('=begin', '=end', { at: 'indent', closesAtIndent: true }),
      block(/__END__(?=\r?\n)/y, '\u0000', { at: 'line', mayStayOpen: true }),
      whole(/\?\\?[#"'`/](?!\w)/y, 'string', 'value'),
      whole(/\$["'`/~&;,.!@<>+*$?:\\]/y, 'code'),
      HASH,
      ...HEREDOCS,
      raw(/%(?:[qQwWiIrxs]?([^\w\s=])|[qQwWiIrxs](=))/y, mirror, {
        ...PAIRED,
        holes: [HASH_BRACES],
        at: 'value',
      }),
      multiline('"', { holes: [HASH_BRACES] }),
      multiline("'"),
      multiline('`', { holes: [HASH_BRACES] }),
    ],
  ),
  scored('go', 'go templ', family(4, 'chan|goroutine|go func|select|sync|waitgroup'), [
    ...C_COMMENTS,
    quoted('"'),
    rawLines('`', '`'),
    LONG_CHARACTER,
  ]),
  data('protobuf', 'proto thrift', [...C_COMMENTS, ...QUOTED]),
  data('go-module', 'go.mod go.work go.sum', [line('//')]),
  scored({ name: 'java', escapes: true }, 'java jsh', JVM, [multiline('"""'), ...C_LIKE]),
  scored('kotlin', 'kt kts ktm', JVM, [
    ...NESTED_COMMENTS,
    ...KOTLIN_STRINGS,
    whole(/`[^`\n]{1,80}`/y, 'code'),
    LONG_CHARACTER,
  ]),
  scored(
    { name: 'groovy', regex: wordSet('return case in throw else assert println print') },
    'groovy gradle gvy gsh Jenkinsfile',
    JVM,
    [line('#!', 'line'), ...C_COMMENTS, ...INTERPOLATED, multiline("'''"), quoted("'"), rawLines('$/', '/$')],
  ),
  scored('scala', 'scala sc sbt', JVM, [...NESTED_COMMENTS, ...SCALA_STRINGS, LONG_CHARACTER]),
  scored('rust', 'rs ron', family(4, 'async|await|arc|channel|rwlock|spawn|tokio'), [
    ...NESTED_COMMENTS,
    rawLines(/r(#{0,255})"/y, (opened) => `"${opened[1]}`, { closes: ['"#'] }),
    rawLines(/[bc]r(#{0,255})"/y, (opened) => `"${opened[1]}`),
    multiline('"'),
    LONG_CHARACTER,
  ]),
  scored('c', 'c h cats idc', NATIVE, [line('//'), ...C_LIKE].map(continued)),
  scored(
    'cpp',
    'cc cpp cxx hh hpp hxx c++ h++ ipp inl tpp ixx cppm ino pde cu cuh',
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
  scored({ name: 'csharp', lineEnds: '\u0085\u2028\u2029' }, 'cs csx cake', NATIVE, [
    ...C_COMMENTS,
    line(/#[ \t]{0,9}(?:region|endregion|error|warning)\b/y, 'indent'),
    rawLines(/\${1,9}("{3,9})/y, mirror),
    rawLines(/"{3,9}/y, ([mark]) => mark, { closes: ['"""'], greedy: true }),
    rawLines(/@\$?"/y, '"'),
    rawLines(/\$@"/y, '"', { holes: [CURLY] }),
    raw('$"', '"', { escape: '\\', holes: [CURLY] }),
    quoted('"'),
    LONG_CHARACTER,
  ]),
  scored(
    { name: 'swift', regex: wordSet('return in case if guard while try await else throw where is as') },
    'swift swiftinterface',
    NATIVE,
    [
      ...NESTED_COMMENTS,
      rawLines(/#{1,9}("""(?!#)|"|\/)/y, ([mark, quote = '']) => quote + mark.slice(0, -quote.length)),
      multiline('"""', { holes: [PARENTHESES] }),
      quoted('"', { holes: [PARENTHESES] }),
    ],
  ),
  scored('zig', 'zig zon', NATIVE, [line('//'), whole(/\\\\[^\n]{0,5000}/y), quoted('"'), LONG_CHARACTER]),
  scored('d', 'd di', NATIVE, [
    ...C_COMMENTS,
    nestedBlock('/+', '+/'),
    rawLines(/[rx]"/y, '"'),
    rawLines(/q"([A-Za-z_]\w{0,40})\n/y, (opened) => `\n${opened[1]}"`),
    rawLines(/q"([^\w\s])/y, (opened) => `${mirror(opened)}"`),
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
    'sh bash zsh ksh ash bats command ebuild eclass .bashrc .zshrc .profile PKGBUILD APKBUILD',
    PLAIN,
    [
      whole(/\\[^\n]/y, 'code'),
      whole(/\$\{[#!]?\w{1,80}#{1,2}/y, 'code'),
      whole(/\$#/y, 'code'),
      line('#', /^[\s;&|()]?$/),
      {
        heredoc:
          /<<(?<indented>-)?(?!<)[ \t]{0,9}(?<tag>(?:\\[^\n]|'[^'\n]{0,60}'|"[^"\n]{0,60}"|[^\s;&|<>()'"\\`]){1,60})/y,
        at: /^[^<]?$/,
        indent: /^\t*/,
        shifts: true,
      },
      rawLines("$'", "'", { escape: '\\' }),
      rawLines("'", "'"),
      multiline('"', {
        holes: [
          { open: '$(', close: ')' },
          { ...DOLLAR_BRACES, apostrophes: /\$\{[#!]?\w{0,80}(?:\[[^\]\n]{0,80}\])?:?[-=+?]/y },
        ],
        variables: true,
      }),
    ],
  ),
  scored({ name: 'perl', regex: PERL_WORDS, commands: 'functions', free: true }, 'pl pm t cgi psgi', PLAIN, [
    block(/=[a-zA-Z]\w{0,20}/y, '=cut', { at: 'statement', closesAtIndent: true, mayStayOpen: true }),
    block(/__(?:END|DATA)__(?=\r?\n)/y, '\u0000', { at: 'line', mayStayOpen: true }),
    whole(/\$(?:#[{$\w]|[^\w\s{#])/y, 'code'),
    line('#'),
    line(/%(?=[ \t%])/y, 'indent'), // .pl is Prolog's too
    ...HEREDOCS,
    { quote: PERL_QUOTE, twice: wordSet('s tr y') },
    multiline('"'),
    whole(/'(?<=\w.)(?=[A-Za-z_])/y, 'code'),
    multiline("'"),
    multiline('`'),
  ]),
  scored('sql', 'sql psql pgsql plsql pls pks pkb tsql mysql ddl dml prc hql cql surql', PLAIN, [
    line('--'),
    nestedBlock('/*', '*/'),
    line('#', 'indent'),
    line(/rem(?=[ \t\n])/iy, 'indent'),
    rawLines(/\$([A-Za-z_]\w{0,40})?\$/y, (opened) => opened[0], { closes: ['$$'] }),
    whole(/'\\'(?=\s|;|$)/y), // ESCAPE '\'
    SQL_BODY,
    rawLines(/n?q'([^\w\s])/iy, (opened) => `${mirror(opened)}'`),
    rawLines(/e'/iy, "'", { escape: '\\' }),
    rawLines("'", "'", { mayEscape: '\\' }), // a backslash in MySQL, BigQuery and Snowflake
    whole(/\[[A-Za-z_][\w ]{0,40}'?[\w ]{0,40}\]/y, 'code'),
    whole(/"[^"\n]{0,200}"/y, 'code'),
    whole(/`[^`\n]{0,200}`/y, 'code'),
  ]),
]

/** In C, a backslash at its end continues a line comment. */
function continued(rule: Rule): Rule {
  return 'open' in rule && rule.open === '//' ? { ...rule, escape: '\\' } : rule
}
