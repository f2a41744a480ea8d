import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { effectOf } from '../../../src/git/shell/git-effects.ts'
import { planCommand } from '../../../src/git/shell/plan.ts'
import { runs } from '../../support/runs.ts'

type Place = (command: string) => string

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** Each place in the grammar where bash runs a command. */
const GRAMMAR: Record<string, Place> = {
  'a list': (c) => `true; ${c}`,
  'after a new line': (c) => `true\n${c}`,
  'in the background': (c) => `${c} & wait`,
  'after &&': (c) => `true && ${c}`,
  'after ||': (c) => `false || ${c}`,
  'after a failure of a failure': (c) => `false && true || ${c}`,
  'a negated pipeline': (c) => `! { ${c}\n}`,
  'a timed pipeline': (c) => `time { ${c}\n}`,
  'the first of a pipeline': (c) => `{ ${c}\n} | cat`,
  'the last of a pipeline': (c) => `true | { ${c}\n}`,
  'a group': (c) => `{ ${c}\n}`,
  'a subshell': (c) => `( ${c}\n)`,
  'a redirected group': (c) => `{ ${c}\n} 2>&1`,
  'a condition': (c) => `if ${c}\nthen :; fi`,
  'a then': (c) => `if true; then ${c}\nfi`,
  'an elif': (c) => `if false; then :; elif ${c}\nthen :; fi`,
  'a then of an elif': (c) => `if false; then :; elif true; then ${c}\nfi`,
  'an else': (c) => `if false; then :; else ${c}\nfi`,
  'the clause of while': (c) => `while ${c}\nfalse; do :; done`,
  'the body of while': (c) => `while true; do ${c}\nbreak; done`,
  'the clause of until': (c) => `until ${c}\ntrue; do :; done`,
  'the body of for': (c) => `for i in 1; do ${c}\ndone`,
  'the list of for': (c) => `for i in $(${c}\n); do :; done`,
  'the body of an arithmetic for': (c) => `for ((i = 0; i < 1; i++)); do ${c}\ndone`,
  'the start of an arithmetic for': (c) => `for ((i = $(${c} >&2\necho 0); i < 1; i++)); do :; done`,
  'the test of an arithmetic for': (c) => `for ((i = 0; i < $(${c} >&2\necho 0); i++)); do :; done`,
  'the body of select': (c) => `select i in 1; do ${c}\nbreak; done <<< 1`,
  'the word of case': (c) => `case $(${c}\n) in *) ;; esac`,
  'a pattern of case': (c) => `case x in $(${c}\n)) ;; esac`,
  'the body of case': (c) => `case x in x) ${c}\n;; esac`,
  'a body that case falls into': (c) => `case x in x) : ;& y) ${c}\n;; esac`,
  'a function': (c) => `f() { ${c}\n}; f`,
  'a function by its keyword': (c) => `function f { ${c}\n}; f`,
  'a function that is a subshell': (c) => `f() ( ${c}\n); f`,
  'a function in a function': (c) => `f() { ${c}\n}; g() { f; }; g`,
  'a function behind a test': (c) => `f() { ${c}\n}; [ 1 ] && f`,
  'the redirection of a function': (c) => `f() { cat; } < <(${c}\n); f`,
  'a coprocess': (c) => `coproc { ${c}\n}; wait`,
  'a named coprocess': (c) => `coproc NAME { ${c}\n}; wait`,
  'an argument': (c) => `: $(${c}\n)`,
  'a quoted argument': (c) => `: "$(${c}\n)"`,
  'part of a word': (c) => `: a"b$(${c}\n)c"d`,
  'a substitution in a substitution': (c) => `: $(: $(${c}\n))`,
  'a name of a program': (c) => `$(${c} >&2\necho true)`,
  'an assignment': (c) => `A=$(${c}\n)`,
  'a quoted assignment': (c) => `A="$(${c}\n)"`,
  'an assignment before a program': (c) => `A=$(${c}\n) true`,
  'an assignment that appends': (c) => `A+=$(${c}\n)`,
  'an exported assignment': (c) => `export A=$(${c}\n)`,
  'a declared array': (c) => `declare -a A=($(${c}\n))`,
  'an array': (c) => `A=(1 $(${c}\n))`,
  'an index': (c) => `A[$(${c} >&2\necho 0)]=1`,
  'an index that is read': (c) => `A=(1); : "\${A[$(${c} >&2\necho 0)]}"`,
  'a default': (c) => `: "\${U_:-$(${c}\n)}"`,
  'an assigned default': (c) => `: "\${U_:=$(${c}\n)}"`,
  'an alternative': (c) => `A=1; : "\${A:+$(${c}\n)}"`,
  'an error': (c) => `(: "\${U_:?$(${c}\n)}")`,
  'a prefix that is removed': (c) => `A=1; : "\${A#$(${c}\n)}"`,
  'a suffix that is removed': (c) => `A=1; : "\${A%%$(${c}\n)}"`,
  'a pattern that is replaced': (c) => `A=1; : "\${A/$(${c}\n)/x}"`,
  'a replacement': (c) => `A=1; : "\${A/1/$(${c}\n)}"`,
  'an offset': (c) => `A=123; : "\${A:$(${c} >&2\necho 1)}"`,
  'a length': (c) => `A=123; : "\${A:0:$(${c} >&2\necho 1)}"`,
  arithmetic: (c) => `: $((1 + $(${c} >&2\necho 1)))`,
  'arithmetic in brackets': (c) => `: $[1 + $(${c} >&2\necho 1)]`,
  'an arithmetic command': (c) => `((1 + $(${c} >&2\necho 1)))`,
  'a ternary': (c) => `((1 ? $(${c} >&2\necho 1) : 0))`,
  let: (c) => `let "i = $(${c} >&2\necho 1)"`,
  'a list of braces': (c) => `: {a,$(${c}\n)}`,
  'a pattern': (c) => `: *$(${c}\n)*`,
  'a test': (c) => `[ -n "$(${c}\n)" ]`,
  'an extended test': (c) => `[[ -n $(${c}\n) ]]`,
  'both sides of a test': (c) => `[[ x == $(${c}\n) ]]`,
  'a regular expression': (c) => `[[ x =~ $(${c}\n) ]]`,
  'a test in parentheses': (c) => `[[ ! ( a == b || -z $(${c}\n) ) ]]`,
  'a heredoc': (c) => `cat <<END\n$(${c}\n)\nEND\n`,
  'a heredoc with tabs': (c) => `cat <<-END\n\t$(${c}\n)\n\tEND\n`,
  'a here-string': (c) => `cat <<< $(${c}\n)`,
  'a name that is read from': (c) => `: < "/dev/null$(${c} >&2\n)"`,
  'a name that is written to': (c) => `: > "/dev/null$(${c} >&2\n)"`,
  'a name in a group': (c) => `{ :; } > "/dev/null$(${c} >&2\n)"`,
  'a name in a loop': (c) => `for i in 1; do :; done < "/dev/null$(${c} >&2\n)"`,
  'a process substitution': (c) => `cat <(${c}\n)`,
  'a process that is written to': (c) => `: > >(${c}\n); wait $!`,
  'a process that is read': (c) => `while read -r l; do :; done < <(${c}\n)`,
  'a localized string': (c) => `: $"$(${c}\n)"`,
  'after exec of a redirection': (c) => `exec 3>&1; ${c}`,
}

/** Text that becomes a script. */
const SCRIPTS: Record<string, Place> = {
  eval: (c) => `eval ${quoted(c)}`,
  'eval of a variable': (c) => `c=${quoted(c)}; eval "$c"`,
  'bash -c': (c) => `bash -c ${quoted(c)}`,
  'bash -c with options': (c) => `bash -e -o pipefail -c ${quoted(c)}`,
  'bash -c of a variable': (c) => `c=${quoted(c)}; bash -c "$c"`,
  'bash -c of an exported variable': (c) => `export c=${quoted(c)}; bash -c 'eval "$c"'`,
  'sh with arguments': (c) => `sh -c '"$@"' _ bash -c ${quoted(c)}`,
  'a shell in env': (c) => `env A=1 bash -c ${quoted(c)}`,
  'a shell in a variable': (c) => `s=bash; $s -c ${quoted(c)}`,
  'a heredoc of bash': (c) => `bash <<'END'\n${c}\nEND\n`,
  'a here-string of bash': (c) => `bash <<< ${quoted(c)}`,
  'a here-string of a group': (c) => `{ bash; } <<< ${quoted(c)}`,
  'bash at the end of a pipe': (c) => `echo ${quoted(c)} | bash`,
  'bash behind other programs': (c) => `printf '%s\\n' ${quoted(c)} | cat | bash -s`,
  'a heredoc into bash': (c) => `cat <<'END' | bash\n${c}\nEND\n`,
  'bash with a process': (c) => `bash <(echo ${quoted(c)})`,
  'bash from a process': (c) => `bash < <(echo ${quoted(c)})`,
  source: (c) => `source <(echo ${quoted(c)})`,
  'source of the input': (c) => `source /dev/stdin <<< ${quoted(c)}`,
  'a trap at the end': (c) => `trap ${quoted(c)} EXIT`,
  'a trap of a subshell': (c) => `(trap ${quoted(c)} EXIT; true)`,
  'a trap of a function': (c) => `f() { ${c}\n}; trap f EXIT`,
  'a trap of an error': (c) => `trap ${quoted(c)} ERR; false`,
  'a trap of every command': (c) => `trap ${quoted(c)} DEBUG; true`,
  'an alias': (c) => `shopt -s expand_aliases\nalias zz=${quoted(c)}\nzz`,
  'a line that is read': (c) => `echo ${quoted(c)} | while read -r l; do eval "$l"; done`,
  'lines that are read': (c) => `mapfile -t l <<< ${quoted(c)}; eval "\${l[*]}"`,
  'a formatted variable': (c) => `printf -v c %s ${quoted(c)}; eval "$c"`,
  'a default that is a script': (c) => `eval "\${U_:-${c.replace(/["\\$`}]/g, '\\$&')}}"`,
  'a loop over scripts': (c) => `for c in ${quoted(c)} true; do eval "$c"; done`,
  'find -exec': (c) => `find . -maxdepth 0 -exec bash -c ${quoted(c)} \\;`,
  'find -execdir': (c) => `find . -maxdepth 0 -execdir bash -c ${quoted(c)} {} +`,
  xargs: (c) => `echo 1 | xargs -I{} bash -c ${quoted(c)}`,
  'xargs of a script': (c) => `printf '%s\\0' ${quoted(c)} | xargs -0 bash -c`,
  'env -S': (c) =>
    `env -S ${quoted(`bash -c ${c.includes("'") ? 'true' : `'${c}'`}`)}; ${c.includes("'") ? c : ''}`,
  flock: (c) => `flock . bash -c ${quoted(c)}`,
  'flock -c': (c) => `flock . -c ${quoted(c)}`,
  nice: (c) => `nice -n 5 nohup timeout 5 bash -c ${quoted(c)}`,
  'exec in a subshell': (c) => `(exec bash -c ${quoted(c)})`,
  'a program that is not known': (c) => `$(echo bash) -c ${quoted(c)}`,
}

const PLACES = { ...GRAMMAR, ...SCRIPTS }
const COMMIT = 'git commit -m x'

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'places-'))
  writeFileSync(join(dir, 'git'), `#!/bin/sh\n[ "$1" = commit ] && : > ${dir}/ran\n`)
  chmodSync(join(dir, 'git'), 0o755)
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Whether bash runs `git commit`, for which a program of that name stands. */
function runsCommit(command: string): boolean {
  rmSync(join(dir, 'ran'), { force: true })
  try {
    execFileSync('bash', ['--norc', '-c', command], {
      ...{ cwd: dir, stdio: 'ignore', timeout: 10_000 },
      env: { PATH: `${dir}:${process.env['PATH']}`, HOME: dir },
    })
  } catch {
    // what matters is what ran
  }
  return existsSync(join(dir, 'ran'))
}

const seesCommit = (command: string): boolean =>
  planCommand(command, { cwd: dir, environment: new Map([['HOME', dir]]) }).some(
    (step) => effectOf(step).kind === 'commit',
  )

describe('a commit is found where bash runs it', () => {
  it.each(Object.entries(PLACES))('%s', (_, place) => {
    const command = place(COMMIT)
    expect({ runs: runsCommit(command), sees: seesCommit(command) }, command).toEqual({
      runs: true,
      sees: true,
    })
  })

  it('in places inside of each other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...Object.keys(PLACES)), { minLength: 2, maxLength: 4 }),
        (names) => {
          const command = names.reduce((inner, name) => PLACES[name]?.(inner) ?? inner, COMMIT)
          expect(seesCommit(command) || !runsCommit(command), command).toBe(true)
        },
      ),
      runs(100),
    )
  })
})
