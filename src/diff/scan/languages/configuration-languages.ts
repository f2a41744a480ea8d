import { AFTER_BLANK, block, line, multiline, quoted, type Rule, raw, whole } from '../rule.ts'
import { type Entry, entry } from './entry.ts'

// Configuration: only the names are code. A name is a word, not a sentence: it holds no blank.

const STRINGS: readonly Rule[] = [quoted('"'), raw("'", "'")]
/** `"name":` */
const QUOTED_NAME = whole(/["'][\w.$/@:*-]{1,80}["'](?=[ \t]{0,20}:)/y, 'code')
const JSON_WORD = /[\w$]{1,80}(?=\s{0,20}:)/y
const YAML_WORD = /[\w.$/@-]{1,80}(?=[ \t]{0,9}:(?:\s|$))/y
const ASSIGNED = /\[{0,2}(?:export[ \t]{1,9})?[\w."'$/@:-]{1,80}(?=[ \t]{0,20}(?:[=:\]]|\+=))/y
const DIRECTIVE = /[A-Za-z][\w.-]{0,60}(?=[ \t\n;{]|$)/y
/** A value of one word, such as a kind, an image or a path. */
const SINGLE_WORD = whole(
  /[\w./@](?<=[:-][ \t]{1,9}.)[\w./@:-]{0,80}(?=[ \t]{0,9}\r?(?:\n|$))/y,
  'code',
  /^[ \t]$/,
)
const SCRIPT =
  /[a-z_]{2,14}(?<=(?:^|\s)(?:run|script|before_script|after_script|install|build|test|command|commands|cmd|args|shell|bash))[ \t]{0,3}:[ \t]{1,9}[|>][+-]?\d?[+-]?[ \t]{0,20}(?=\r?(?:\n|$))/y
const BLOCK_SCALAR = /[|>][+-]?\d?[+-]?(?=[ \t]{0,20}(?:#[^\n]{0,200})?\r?(?:\n|$))/y

export const CONFIGURATION_LANGUAGES: readonly Entry[] = [
  entry(
    'json',
    'json jsonl ndjson geojson webmanifest har avsc topojson gltf lock.json composer.lock',
    () => [line('//'), block('/*', '*/'), QUOTED_NAME, quoted('"')],
    { names: JSON_WORD },
  ),
  entry(
    'json5',
    'json5 jsonc hjson code-workspace babelrc eslintrc swcrc jshintrc .babelrc .eslintrc',
    () => [
      line('//'),
      block('/*', '*/'),
      line('#', 'indent'),
      multiline("'''"),
      QUOTED_NAME,
      quoted('"'),
      quoted("'"),
    ],
    { names: JSON_WORD },
  ),
  entry(
    'yaml',
    'yml yaml eyaml sls.yaml clang-format clang-tidy .clang-format',
    () => [
      line('#', AFTER_BLANK),
      { kind: 'code', indented: SCRIPT, at: AFTER_BLANK, language: 'shell' },
      { kind: 'string', indented: BLOCK_SCALAR, at: /^[ \t]$/ },
      whole(/if:[ \t][^\n]{1,300}/y, 'code', AFTER_BLANK), // an expression
      whole(/\$\{\{[^\n}]{0,400}\}\}/y, 'code'),
      QUOTED_NAME,
      SINGLE_WORD,
      multiline('"'),
      raw("'", "'", { lines: true }),
    ],
    { names: YAML_WORD },
  ),
  entry(
    'toml',
    'toml Pipfile Cargo.lock poetry.lock',
    () => [line('#'), multiline('"""'), raw("'''", "'''", { lines: true }), ...STRINGS],
    { names: ASSIGNED },
  ),
  entry(
    'ini',
    'ini cfg cnf inf reg service timer socket mount target desktop editorconfig.ini gitconfig .gitconfig .editorconfig .gitmodules npmrc .npmrc',
    () => [line(';', AFTER_BLANK), line('#', AFTER_BLANK), ...STRINGS],
    { names: ASSIGNED },
  ),
  entry('properties', 'properties prefs', () => [line('#', 'indent'), line('!', 'indent')], {
    names: ASSIGNED,
  }),
  entry('environment', 'env envrc .env .envrc dotenv', () => [line('#', AFTER_BLANK), ...STRINGS], {
    names: ASSIGNED,
  }),
  entry(
    'ssh-configuration',
    'sshd_config ssh_config sudoers fstab logrotate',
    () => [line('#', AFTER_BLANK), ...STRINGS],
    { names: DIRECTIVE },
  ),
]
