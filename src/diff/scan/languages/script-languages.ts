import {
  AFTER_BLANK,
  block,
  CURLY,
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
} from '../rule.ts'
import { type Entry, entry } from './entry.ts'

// Languages with `#` comments.

const HASH = line('#')
const WORD_HASH = line('#', AFTER_BLANK)

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
const RAKU: readonly Rule[] = [
  block(/=begin[ \t]{1,9}([\w-]{1,40})/y, ([, name = '']) => `=end ${name}`, {
    at: 'indent',
    closesAtIndent: true,
    closes: ['=end pod', '=end comment'],
  }),
  line(/=[a-z]\w{0,20}/y, 'indent'),
  block(/#[`|=](\({1,3}|\[{1,3}|\{{1,3}|<{1,3})/y, mirror, { paired: true, closes: [')', ']', '}}'] }),
  HASH,
  { heredoc: /[qQ]{1,2}:to[/("'](?<tag>\w{1,60})/y },
  raw(/[qQ]q?([([{<|!/])/y, mirror, { lines: true, escape: '\\', paired: true, at: /^[\s(,=.;{]?$/ }),
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
const COFFEE: readonly Rule[] = [
  block('###', '###'),
  HASH,
  multiline('"""', { holes: [HASH_BRACES] }),
  multiline("'''"),
  multiline('"', { holes: [HASH_BRACES] }),
  multiline("'"),
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
const NIM: readonly Rule[] = [
  nestedBlock('#[', ']#'),
  nestedBlock('##[', ']##'),
  HASH,
  raw(/[rR]?"""/y, '"""', { lines: true }),
  quoted('"'),
  whole(/'(?:\\[^\n]{1,5}?|[^'\\\n])'/y),
]
const POWERSHELL: readonly Rule[] = [
  block('<#', '#>'),
  line('#', /^[\s;{}(),|]?$/),
  raw(/@"[ \t]{0,9}\r?(?=\n)/y, '"@', { lines: true, closesAtIndent: true }),
  raw(/@'[ \t]{0,9}\r?(?=\n)/y, "'@", { lines: true, closesAtIndent: true }),
  raw('"', '"', { lines: true, escape: '`', holes: [{ open: '$(', close: ')' }], variables: true }),
  raw("'", "'", { lines: true }),
]
const NIX: readonly Rule[] = [
  HASH,
  block('/*', '*/'),
  raw("''", "''", { lines: true, holes: [DOLLAR_BRACES] }),
  multiline('"', { holes: [DOLLAR_BRACES] }),
]
const HCL: readonly Rule[] = [
  HASH,
  line('//'),
  block('/*', '*/'),
  { heredoc: /<<[-~]?[ \t]{0,9}(?<tag>[A-Za-z_]\w{0,60})/y },
  quoted('"', { holes: [DOLLAR_BRACES, { open: '%{', close: '}' }] }),
]
const PLAIN: readonly Rule[] = [HASH, quoted('"'), quoted("'")]

export const SCRIPT_LANGUAGES: readonly Entry[] = [
  entry('python', 'py pyi pyx pxd pxi pyw vy wsgi SConstruct SConscript wscript', () => PYTHON),
  entry('starlark', 'bzl bazel star tiltfile BUILD WORKSPACE BUCK', () => PYTHON),
  entry('mojo', 'mojo 🔥', () => PYTHON),
  entry('gdscript', 'gd', () => PYTHON),
  entry(
    'shell',
    'sh bash zsh ksh ash bats command ebuild eclass .bashrc .zshrc .profile PKGBUILD APKBUILD',
    () => SHELL,
  ),
  entry('fish', 'fish', () => [WORD_HASH, multiline('"'), multiline("'")]),
  entry('nushell', 'nu elv xsh', () => [
    WORD_HASH,
    multiline('"'),
    raw("'", "'", { lines: true }),
    raw('`', '`'),
  ]),
  entry(
    'ruby',
    'rb rake gemspec ru podspec thor jbuilder rabl builder Gemfile Rakefile Podfile Vagrantfile Fastfile Brewfile Guardfile',
    () => RUBY,
    { regex: true },
  ),
  entry('crystal', 'cr', () => RUBY, { regex: true }),
  entry('perl', 'pl pm t cgi psgi', () => PERL, { regex: true }),
  entry('raku', 'raku rakumod rakutest p6 pm6', () => RAKU),
  entry('elixir', 'ex exs', () => ELIXIR),
  entry('coffeescript', 'coffee litcoffee cson iced', () => COFFEE, { regex: true }),
  entry('livescript', 'ls', () => [block('/*', '*/'), HASH, multiline('"'), multiline("'")]),
  entry('julia', 'jl', () => JULIA),
  entry('nim', 'nim nims nimble', () => NIM),
  entry('r', 'r rmd rprofile', () => [
    HASH,
    raw(/[rR]"(-{0,9}[([{])/y, (opened) => `${mirror(opened).split('').reverse().join('')}"`, {
      lines: true,
    }),
    multiline('"'),
    multiline("'"),
    raw('`', '`'),
  ]),
  entry('powershell', 'ps1 psm1 psd1', () => POWERSHELL),
  entry('tcl', 'tcl tk itcl exp adp xdc sdc', () => [
    line('#', 'indent'),
    line(/#(?<=[;{][ \t]{0,9}.)/y),
    { kind: 'code', whole: /\\[^\n]/y },
    multiline('"'),
  ]),
  entry('awk', 'awk gawk', () => [HASH, quoted('"')], { regex: true }),
  entry('sed', 'sed', () => [line('#', 'indent')]),
  entry('jq', 'jq', () => [HASH, quoted('"', { holes: [{ open: '\\(', close: ')' }] })]),
  entry('make', 'mk mak make makefile GNUmakefile Kbuild', () => [
    line('#', AFTER_BLANK),
    quoted('"'),
    raw("'", "'"),
  ]),
  entry('just', 'just justfile', () => [
    WORD_HASH,
    multiline('"""'),
    raw("'''", "'''", { lines: true }),
    multiline('"'),
    multiline("'"),
    raw('`', '`'),
  ]),
  entry('cmake', 'cmake CMakeLists.txt', () => [
    block(/#\[(={0,9})\[/y, (opened) => `]${opened[1]}]`, { closes: [']]', ']=]', ']==]'] }),
    HASH,
    raw(/\[(={0,9})\[/y, (opened) => `]${opened[1]}]`, { lines: true }),
    multiline('"'),
  ]),
  entry('meson', 'meson.build meson_options.txt', () => [HASH, multiline("'''"), quoted("'")]),
  entry('ninja', 'ninja gn gni', () => PLAIN),
  entry('dockerfile', 'dockerfile containerfile Earthfile', () => [
    line('#', 'indent'),
    { heredoc: /<<-?[ \t]{0,9}["']?(?<tag>[A-Za-z_]\w{0,60})["']?/y },
    quoted('"'),
    raw("'", "'"),
  ]),
  entry('terraform', 'tf tfvars hcl nomad sentinel', () => HCL),
  entry('nix', 'nix', () => NIX),
  entry('puppet', 'pp', () => [
    { heredoc: /@\(["']?(?<tag>[\w -]{1,60})/y },
    HASH,
    block('/*', '*/'),
    multiline('"', { holes: [DOLLAR_BRACES] }),
    multiline("'"),
  ]),
  entry('graphql', 'graphql gql graphqls', () => [
    HASH,
    docstring('"""'),
    block('"', '"', { at: 'indent', lines: false }),
    multiline('"""'),
    quoted('"'),
  ]),
  entry('rego', 'rego', () => [HASH, quoted('"'), raw('`', '`', { lines: true })]),
  entry('query', 'sparql rq ttl nt trig edgeql esdl promql', () => [
    line('#', /^[^<\w/]?$/),
    multiline('"""'),
    multiline("'''"),
    quoted('"'),
    quoted("'"),
  ]),
  entry('red', 'red reds roc', () => [HASH, quoted('"')]),
  entry('capnp', 'capnp', () => PLAIN),
  entry('nginx', 'nginx nginxconf vhost', () => [WORD_HASH, multiline('"'), multiline("'")]),
  entry('server-configuration', 'htaccess apacheconf caddyfile haproxy.cfg vcl conf', () => [
    WORD_HASH,
    block('/*', '*/'),
    multiline('"'),
    multiline("'"),
  ]),
  entry('gherkin', 'feature', () => [line('#', 'indent'), raw('"""', '"""', { lines: true }), quoted('"')], {
    prose: true,
  }),
  entry('robot', 'robot resource', () => [WORD_HASH], { prose: true }),
  entry('gettext', 'po pot', () => PLAIN),
  entry(
    'lines',
    'gitignore gitattributes dockerignore npmignore CODEOWNERS editorconfig crontab hosts Procfile requirements.txt',
    () => [WORD_HASH],
  ),
]
