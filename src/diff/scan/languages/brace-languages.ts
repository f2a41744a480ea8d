import {
  block,
  CURLY,
  continuedLine,
  DOLLAR_BRACES,
  line,
  mirror,
  multiline,
  nestedBlock,
  quoted,
  type Rule,
  raw,
  whole,
} from '../rule.ts'
import { MATLAB_COMMENTS } from './dash-languages.ts'
import { type Entry, entry } from './entry.ts'

// Languages of the C family and others with `//` and `/* */`.

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
const PHP_CODE: readonly Rule[] = [
  ...C_COMMENTS,
  line(/#(?!\[)/y),
  { heredoc: /<<<[ \t]{0,9}["']?(?<tag>[A-Za-z_]\w{0,60})["']?/y, goesOn: true },
  multiline('"', { variables: true }),
  multiline("'"),
  multiline('`'),
]
const STYLE: readonly Rule[] = [block('/*', '*/'), quoted('"'), quoted("'"), raw(/url\((?=[^"'\s)])/y, ')')]

export const BRACE_LANGUAGES: readonly Entry[] = [
  entry('javascript', 'js mjs cjs es6 jsm gs wxs', () => SCRIPT, { regex: true, jsx: true }),
  entry('jsx', 'jsx', () => SCRIPT, { regex: true, jsx: true }),
  entry('typescript', 'ts mts cts', () => SCRIPT, { regex: true }),
  entry('tsx', 'tsx', () => SCRIPT, { regex: true, jsx: true }),
  entry('flow', 'js.flow', () => SCRIPT, { regex: true, jsx: true }),
  entry('qml', 'qml', () => SCRIPT, { regex: true }),
  entry('actionscript', 'as', () => C_COMMENTS.concat(quoted('"'), quoted("'")), { regex: true }),
  entry('c', 'c h cats idc', () => [line('//'), ...C_LIKE].map(continued)),
  entry('cpp', 'cc cpp cxx c++ hh hpp hxx h++ ipp inl tpp ixx cppm ino pde', () =>
    [CPP_RAW, ...C_LIKE].map(continued),
  ),
  entry('objective-c', 'm mm', () => [
    ...MATLAB_COMMENTS, // .m is MATLAB's too
    ...C_LIKE.map(continued),
    raw("'", "'", { at: 'value' }),
  ]),
  entry('cuda', 'cu cuh', () => [CPP_RAW, ...C_LIKE].map(continued)),
  entry('shader', 'glsl vert frag geom tesc tese comp hlsl fx fxh metal wgsl cl shader usf', () => C_LIKE),
  entry('java', 'java jsh', () => [TRIPLE, ...C_LIKE]),
  entry('apex', 'cls trigger', () => [...C_COMMENTS, quoted("'")]),
  entry('kotlin', 'kt kts ktm', () => [...NESTED_COMMENTS, ...INTERPOLATED, CHARACTER]),
  entry('scala', 'scala sc sbt', () => [...NESTED_COMMENTS, ...INTERPOLATED, CHARACTER]),
  entry('groovy', 'groovy gradle gvy gsh Jenkinsfile', () => GROOVY, { regex: true }),
  entry('csharp', 'cs csx cake', () => CSHARP),
  entry('go', 'go templ', () => [...C_COMMENTS, quoted('"'), raw('`', '`', { lines: true }), CHARACTER]),
  entry('go-module', 'go.mod go.work go.sum', () => [line('//')]),
  entry('rust', 'rs ron', () => RUST),
  entry('swift', 'swift swiftinterface', () => SWIFT),
  entry('dart', 'dart', () => DART),
  entry('zig', 'zig zon', () => [line('//'), whole(/\\\\[^\n]{0,5000}/y), quoted('"'), CHARACTER]),
  entry('d', 'd di', () => D),
  entry('v', 'v vsh', () => [
    nestedBlock('(*', '*)'),
    ...NESTED_COMMENTS,
    multiline("'"),
    multiline('"'),
    raw('`', '`'),
  ]),
  entry('odin', 'odin', () => [...NESTED_COMMENTS, quoted('"'), raw('`', '`', { lines: true }), CHARACTER]),
  entry('hare', 'ha', () => [line('//'), quoted('"'), raw('`', '`', { lines: true }), CHARACTER]),
  entry('jai', 'jai', () => [...NESTED_COMMENTS, quoted('"')]),
  entry(
    'haxe',
    'hx hxml',
    () => [...C_COMMENTS, multiline('"'), multiline("'", { holes: [DOLLAR_BRACES] })],
    {
      regex: true,
    },
  ),
  entry('vala', 'vala vapi', () => [...C_COMMENTS, TRIPLE, quoted('"'), CHARACTER]),
  entry('php-code', 'phpt', () => PHP_CODE),
  entry('solidity', 'sol', () => [...C_COMMENTS, quoted('"'), quoted("'")]),
  entry('move', 'move', () => C_LIKE),
  entry('cairo', 'cairo nr sway sw', () => [...C_COMMENTS, quoted('"'), quoted("'")]),
  entry('gleam', 'gleam', () => [line('//'), multiline('"')]),
  entry('carbon', 'carbon', () => [line('//'), multiline("'''"), quoted('"')]),
  entry('ballerina', 'bal', () => [
    line('//'),
    line('#', 'indent'),
    quoted('"'),
    raw('`', '`', { lines: true }),
  ]),
  entry('chapel', 'chpl', () => [...NESTED_COMMENTS, TRIPLE, quoted('"'), quoted("'")]),
  entry('pony', 'pony', () => [...NESTED_COMMENTS, TRIPLE, quoted('"'), CHARACTER]),
  entry('rescript', 're rei res resi', () => [
    ...NESTED_COMMENTS,
    multiline('"'),
    multiline('`', { holes: [DOLLAR_BRACES] }),
    CHARACTER,
  ]),
  entry('openscad', 'scad', () => C_LIKE),
  entry('squirrel', 'nut', () => [line('#'), raw('@"', '"', { lines: true }), ...C_LIKE]),
  entry('wren', 'wren', () => [
    ...NESTED_COMMENTS,
    TRIPLE,
    multiline('"', { holes: [{ open: '%(', close: ')' }] }),
  ]),
  entry('pawn', 'pwn inc sma', () => C_LIKE),
  entry('protobuf', 'proto', () => [...C_COMMENTS, quoted('"'), quoted("'")]),
  entry('thrift', 'thrift', () => [line('#'), ...C_COMMENTS, quoted('"'), quoted("'")]),
  entry('interface-definition', 'fbs idl avdl webidl smithy tsp prisma kdl midl', () => [
    ...C_COMMENTS,
    multiline('"""'),
    quoted('"'),
  ]),
  entry('systemverilog', 'sv svh vh vams', () => C_COMMENTS.concat(quoted('"'))),
  entry('bicep', 'bicep bicepparam', () => [
    ...C_COMMENTS,
    raw("'''", "'''", { lines: true }),
    quoted("'", { holes: [DOLLAR_BRACES] }),
  ]),
  entry('kusto', 'kql csl', () => [
    line('//'),
    raw(/[hH]?@"/y, '"'),
    raw('```', '```', { lines: true }),
    quoted('"'),
    quoted("'"),
  ]),
  entry('cypher', 'cypher cyp', () => [...C_COMMENTS, quoted('"'), quoted("'"), raw('`', '`')]),
  entry('cue', 'cue', () => [
    line('//'),
    multiline('"""'),
    multiline("'''"),
    quoted('"', { holes: [PARENTHESES] }),
    quoted("'"),
  ]),
  entry('jsonnet', 'jsonnet libsonnet', () => [
    line('#'),
    ...C_COMMENTS,
    raw('|||', '|||', { lines: true }),
    multiline('"'),
    multiline("'"),
  ]),
  entry('hocon', 'hocon', () => [line('#'), line('//'), raw('"""', '"""', { lines: true }), quoted('"')]),
  entry('css', 'css wxss qss', () => STYLE),
  entry('scss', 'scss less styl', () => [line('//', /^[^:]?$/), ...STYLE]),
  entry('typst', 'typ', () => [...NESTED_COMMENTS, quoted('"')]),
  entry('asn1', 'asn asn1 yang', () => [line('//'), line('--'), block('/*', '*/'), multiline('"')]),
  entry('dot', 'dot gv', () => [line('#', 'indent'), ...C_COMMENTS, multiline('"')]),
]

/** In C a backslash at the end of a line comment goes on with it. */
function continued(rule: Rule): Rule {
  return 'open' in rule && rule.open === '//' ? continuedLine('//') : rule
}
