import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { Command } from '../../src/cli/command.ts'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { main } from '../../src/cli/main.ts'
import { repositoryWith } from '../support/temp-repository.ts'
import { testShell } from '../support/test-shell.ts'

async function scriptFor(shellName: string): Promise<string> {
  const { shell, stdout } = testShell()
  expect(await main(['completion', shellName], shell)).toBe(0)
  return stdout()
}

/** Prints what a shell suggests for the words of a line, the last of them at the cursor. */
const SHELLS: Readonly<Record<string, (words: readonly string[]) => string>> = {
  bash: (words) =>
    `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_pager_triage; echo \${COMPREPLY[@]}`,
  fish: (words) => `echo (complete -C '${words.join(' ')}' | string split -f1 \\t)`,
}

/** One line for each of `lines`, sorted: the shell starts once. */
function suggested(shellName: string, script: string, lines: readonly string[], cwd: string): string[] {
  const asked = lines.map((line) => SHELLS[shellName]?.(`pager-triage ${line}`.split(' ')))
  const text = [script, ...asked].join('\n')
  const { stdout, stderr } = spawnSync(shellName, ['-c', text], { cwd, encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ').sort().join(' '))
}

const has = (shellName: string): boolean => spawnSync(shellName, ['-c', 'exit 0']).status === 0

const optionsOf = (name: string): string[] =>
  Object.entries<Command>(COMMANDS)
    .filter(([each]) => each === name)
    .flatMap(([, { options }]) => [...Object.keys(options), 'help'].map((option) => `--${option}`))

describe.each(Object.keys(SHELLS))('%s', (shellName) => {
  const isHere = has(shellName)
  it.skipIf(!isHere)(`completes${isHere ? '' : ` (skipped: no ${shellName} on this computer)`}`, async () => {
    using repository = repositoryWith({ 'fix.patch': '', 'other.txt': '' })
    const rows: readonly (readonly [line: string, suggests: string])[] = [
      ['ove', 'overview'],
      ['in', 'incidents install-hook'],
      ['risk --fail-on ', 'critical elevated high moderate'],
      ['risk --patch fi', 'fix.patch'],
      ['risk --service ', ''],
      ['audit ver', 'verify'],
      ['incidents --urgency h', 'high'],
      ...Object.keys(COMMANDS).map((name) => [`${name} --`, optionsOf(name).sort().join(' ')] as const),
    ]
    const lines = rows.map(([line]) => line)
    const found = suggested(shellName, await scriptFor(shellName), lines, repository.dir)
    expect(lines.map((line, i) => [line, found[i]])).toEqual(rows)
  })
})

it.skipIf(!has('zsh'))(
  `zsh reads its script${has('zsh') ? '' : ' (skipped: no zsh on this computer)'}`,
  async () => {
    const script = await scriptFor('zsh')
    const check = `autoload -Uz compinit; compinit -D\n${script}\nprint $_comps[pager-triage]`
    const { status, stdout, stderr } = spawnSync('zsh', ['-f', '-c', check], { encoding: 'utf8' })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '_pager_triage\n', stderr: '' })
  },
)

it.each([
  ['', 'For which shell?'],
  ['tcsh', 'There is no completion for tcsh.'],
])('another shell: "%s"', async (name, says) => {
  const { shell, stdout, stderr } = testShell()
  expect(await main(['completion', ...(name ? [name] : [])], shell)).toBe(2)
  expect(stdout()).toBe('')
  expect(stderr()).toBe(`pager-triage: ${says} Use: pager-triage completion bash, zsh or fish\n`)
})
