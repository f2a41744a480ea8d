import { wordSet } from '../../core/word-set.ts'
import {
  AFTER_BLANK,
  block,
  C_COMMENTS,
  CHARACTER,
  DOLLAR_BRACES,
  HASH,
  line,
  MULTILINE,
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
import { COMMANDS, data, language, type Row, scored } from './row.ts'

const WORD_HASH = line('#', AFTER_BLANK)
const STRINGS: readonly Rule[] = [quoted('"'), raw("'", "'")]
const RAW_STRINGS: readonly Rule[] = [raw('"', '"'), raw("'", "'")]
/** `"name":` */
const QUOTED_NAME = whole(/["'][\w.$/@:*-]{1,80}["'](?=[ \t]{0,20}:)/y, 'code')
// A configuration name is one word, without spaces.
const ASSIGNED = /\[{0,2}(?:export[ \t]{1,9})?[\w."'$/@:-]{1,80}(?=[ \t]{0,20}(?:[=:\]]|\+=))/y
/** A one-word value, such as a kind, an image or a path. */
const SINGLE_WORD = whole(
  /[\w./@](?<=[:-][ \t]{1,9}.)[\w./@:-]{0,80}(?=[ \t]{0,9}\r?(?:\n|$))/y,
  'code',
  /^[ \t]$/,
)
const SCRIPT =
  /[a-z_]{2,14}(?<=(?:^|\s)(?:if|run|script|before_script|after_script|install|build|test|command|commands|cmd|args|shell|bash))[ \t]{0,3}:[ \t]{1,9}[|>][+-]?\d?[+-]?[ \t]{0,20}(?=\r?(?:\n|$))/y
/** A list of commands, one of which may be a script. */
const SCRIPT_LIST =
  /[a-z_]{3,14}(?<=(?:^|\s)(?:script|before_script|after_script|commands|command|args|run))[ \t]{0,3}:(?=[ \t]{0,20}\r?\n[ \t]{0,80}-[ \t])/y
const BLOCK_SCALAR = /[|>][+-]?\d?[+-]?(?=[ \t]{0,20}(?:#[^\n]{0,200})?\r?(?:\n|$))/y
// Where a value begins: elsewhere it is an apostrophe. A quoted text that goes on below hides no line.
const DOUBLE_QUOTED = /"(?<=(?:(?:^|\n)[ \t]{0,80}|[:[{-][ \t]{0,9}|[!&]\S{1,40}[ \t]{1,9}).)/y
const SINGLE_QUOTED = new RegExp(DOUBLE_QUOTED.source.replace('"', "'"), 'y')
/** A mark behind an instruction that runs nothing, and that no line above continues. */
const RUNS_NOTHING =
  /#(?<=(?:^|(?<![\\`][ \t]{0,9}\r?)\n)[ \t]{0,9}(?:from|user|workdir|expose|stopsignal|maintainer)[ \t][^\n]{0,200}[ \t].)/iy

export const TOOL_LANGUAGES: readonly Row[] = [
  data(
    { name: 'json', names: /[\w$]{1,80}(?=\s{0,20}:)/y },
    'json jsonl ndjson geojson webmanifest har avsc topojson gltf lock.json composer.lock json5 jsonc hjson code-workspace babelrc eslintrc swcrc jshintrc .babelrc .eslintrc',
    [...C_COMMENTS, line('#', 'indent'), multiline("'''"), QUOTED_NAME, ...QUOTED],
  ),
  scored(
    { name: 'yaml', names: /[\w.$/@-]{1,80}(?=[ \t]{0,9}:(?:\s|$))/y },
    'yml yaml eyaml sls.yaml clang-format clang-tidy .clang-format',
    COMMANDS,
    [
      WORD_HASH,
      { kind: 'code', indented: SCRIPT, at: AFTER_BLANK, language: 'shell' },
      { kind: 'code', indented: SCRIPT_LIST, at: AFTER_BLANK, language: 'shell' },
      { kind: 'string', indented: BLOCK_SCALAR, at: /^[ \t]$/ },
      {
        embedded: /if:[ \t]{1,9}(["']?)/y,
        until: ([, mark]) =>
          mark ? new RegExp(`(?=${mark}[ \\t\\r]{0,9}(?:\\n|#|$))`, 'g') : /(?=\n|[ \t]#)/g,
        language: () => 'expression',
        at: AFTER_BLANK,
      },
      whole(/\{\{-?[ \t]{0,3}\/\*(?:(?!\*\/)[^\n]){0,400}\*\/[ \t]{0,3}-?\}\}/y, 'comment'),
      { embedded: /\$?\{\{/y, until: () => /\}\}|(?=\n)/g, language: () => 'expression' },
      QUOTED_NAME,
      SINGLE_WORD,
      raw(DOUBLE_QUOTED, '"', { escape: '\\' }),
      raw(SINGLE_QUOTED, "'"),
    ],
  ),
  data({ name: 'toml', names: ASSIGNED }, 'toml Pipfile Cargo.lock poetry.lock', [
    HASH,
    multiline('"""'),
    rawLines("'''", "'''"),
    ...STRINGS,
  ]),
  data(
    { name: 'ini', names: ASSIGNED },
    'ini cfg cnf inf reg service timer socket mount target desktop editorconfig.ini gitconfig .gitconfig .editorconfig .gitmodules npmrc .npmrc',
    [line(';', AFTER_BLANK), WORD_HASH, ...STRINGS],
  ),
  data({ name: 'environment', names: ASSIGNED }, 'env envrc .env .envrc dotenv', [WORD_HASH, ...STRINGS]),
  data({ name: 'properties', names: ASSIGNED }, 'properties prefs', [
    line('#', 'indent'),
    line('!', 'indent'),
  ]),
  data('server-configuration', 'conf nginx nginxconf vhost htaccess apacheconf caddyfile haproxy.cfg', [
    WORD_HASH,
    block('/*', '*/'),
    ...MULTILINE,
  ]),
  language('make', 'mk mak make makefile GNUmakefile Kbuild', [WORD_HASH, ...STRINGS]),
  data(
    'list',
    'gitignore gitattributes dockerignore npmignore prettierignore eslintignore CODEOWNERS editorconfig crontab hosts Procfile requirements.txt',
    [WORD_HASH, ...STRINGS],
  ),
  language('cmake', 'cmake CMakeLists.txt', [
    block(/#\[(={0,9})\[/y, (opened) => `]${opened[1]}]`, { closes: [']]', ']=]', ']==]'] }),
    HASH,
    rawLines(/\[(={0,9})\[/y, (opened) => `]${opened[1]}]`),
    multiline('"'),
  ]),
  language('dockerfile', 'dockerfile containerfile Earthfile', [
    line('#', 'indent'),
    line(RUNS_NOTHING, AFTER_BLANK),
    { heredoc: /<<-?[ \t]{0,9}["']?(?<tag>[A-Za-z_]\w{0,60})["']?/y },
    ...STRINGS,
  ]),
  language('terraform', 'tf tfvars hcl nomad sentinel', [
    HASH,
    ...C_COMMENTS,
    { heredoc: /<<[-~]?[ \t]{0,9}(?<tag>[A-Za-z_]\w{0,60})/y },
    quoted('"', { holes: [DOLLAR_BRACES, { open: '%{', close: '}' }] }),
  ]),
  language('nix', 'nix', [
    HASH,
    block('/*', '*/'),
    rawLines("''", "''", { holes: [DOLLAR_BRACES] }),
    multiline('"', { holes: [DOLLAR_BRACES] }),
  ]),
  language('puppet', 'pp', [
    { heredoc: /@\(["']?(?<tag>[\w -]{1,60})/y, indent: /^[ \t]*\|?-?[ \t]*/ },
    HASH,
    block('/*', '*/'),
    multiline('"', { holes: [DOLLAR_BRACES] }),
    multiline("'"),
  ]),
  data('graphql', 'graphql gql graphqls', [
    HASH,
    block('"""', '"""', { at: 'indent', escape: '\\' }),
    block('"', '"', { at: 'indent', lines: false }),
    multiline('"""'),
    quoted('"'),
  ]),
  language('powershell', 'ps1 psm1 psd1', [
    block('<#', '#>'),
    line('#', /^[\s;{}(),|]?$/),
    whole(/`[^\n]/y, 'code'),
    rawLines(/@"[ \t]{0,9}\r?(?=\n)/y, '"@', { closesAtIndent: true }),
    rawLines(/@'[ \t]{0,9}\r?(?=\n)/y, "'@", { closesAtIndent: true }),
    rawLines('"', '"', { escape: '`', holes: [{ open: '$(', close: ')' }], variables: true }),
    rawLines("'", "'"),
  ]),
  language('batch', 'bat cmd btm', [
    line(/@?rem(?=\s)/iy, 'indent'),
    line('::', 'indent'),
    line(/rem(?=\s)/iy, /^[&|]$/),
    raw('"', '"'),
  ]),
  language('tcl', 'tcl tk itcl exp adp xdc sdc', [
    line('#', 'indent'),
    line(/#(?<=[;{][ \t]{0,9}.)/y),
    whole(/\\[^\n]/y, 'code'),
    multiline('"'),
  ]),
  language(
    {
      name: 'coffeescript',
      regex: wordSet('return and or not is isnt if unless while until when in of then else'),
    },
    'coffee litcoffee cson iced',
    [block('###', '###'), rawLines('///', '///'), HASH, ...TRIPLE, ...MULTILINE],
  ),
  language('nim', 'nim nims nimble', [
    nestedBlock('#[', ']#'),
    nestedBlock('##[', ']##'),
    HASH,
    rawLines('"""', '"""'),
    quoted('"'),
    CHARACTER,
  ]),
  language('ocaml', 'ml mli mll mly eliom', [
    nestedBlock('(*', '*)'),
    rawLines(/\{([a-z_]{0,20})\|/y, (opened) => `|${opened[1]}}`),
    multiline('"'),
    CHARACTER,
  ]),
  language('fsharp', 'fs fsi fsx fsscript', [
    line('//'),
    nestedBlock('(*', '*)'),
    rawLines('"""', '"""'),
    rawLines('@"', '"'),
    multiline('"'),
    CHARACTER,
  ]),
  language('pascal', 'pas dpr dpk lpr', [block('{', '}'), block('(*', '*)'), line('//'), raw("'", "'")]),
  language('basic', 'bas vb vbs vba frm brs', [
    line("'"),
    line(/rem(?=\s)/iy, AFTER_BLANK),
    rawLines('"', '"'),
  ]),
  language('fortran', 'f90 f95 f03 f08 f18', [line('!'), ...RAW_STRINGS]),
  language('fixed-fortran', 'f for ftn f77', [line(/[cC*dD]/y, 'line'), line('!'), ...RAW_STRINGS]),
  language('cobol', 'cob cbl cpy', [
    whole(/[ \t\w-]{6}[*/][^\n]{0,400}/y, 'comment', 'line'),
    line('*>'),
    line('*', 'indent'),
    ...RAW_STRINGS,
  ]),
  language('abap', 'abap', [line('*', 'line'), line('"'), raw("'", "'"), raw('`', '`'), raw('|', '|')]),
  language('smalltalk', 'st', [block('"', '"'), rawLines("'", "'")]),
  language('vim', 'vim vimrc .vimrc', [
    { heredoc: /<<[ \t]{0,3}(?:(?:trim|eval)[ \t]{1,3}){0,2}(?<tag>[A-Z]\w{0,60})/y },
    line('"', 'indent'),
    line(/"(?=[ \t])/y, /^[ \t]$/),
    line('#', 'indent'),
    ...STRINGS,
  ]),
  language('assembly', 's asm nasm', [
    block('/*', '*/'),
    line(';'),
    line('//'),
    line('#', 'indent'),
    line('#', /^[\t ]$/),
    line('@', AFTER_BLANK),
    quoted('"'),
  ]),
]
