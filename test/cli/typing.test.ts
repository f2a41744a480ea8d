import { describe, expect, it } from 'vitest'
import type { Command } from '../../src/cli/command.ts'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { main } from '../../src/cli/main.ts'
import { VERSION } from '../../src/cli/settings.ts'
import { testShell } from '../support/test-shell.ts'

async function typed(words: string, columns: number | null = null) {
  const { shell, stdout, stderr } = testShell({ columns })
  const code = await main(words.split(' ').filter(Boolean), { ...shell, cwd: '/' })
  return { code, stdout: stdout(), stderr: stderr() }
}

const commands = Object.entries<Command>(COMMANDS)

describe('what is typed nearly right', () => {
  it.each([
    ['--hlep', 'There is no option --hlep; did you mean --help? See: pager-triage --help'],
    ['--verison', 'There is no option --verison; did you mean --version? See: pager-triage --help'],
    ['hlep', 'There is no command hlep; did you mean help? See: pager-triage --help'],
    ['versoin', 'There is no command versoin; did you mean version? See: pager-triage --help'],
    ['rsik', 'There is no command rsik; did you mean risk? See: pager-triage --help'],
    ['Risk', 'There is no command Risk; did you mean risk? See: pager-triage --help'],
    ['incident', 'There is no command incident; did you mean incidents? See: pager-triage --help'],
    ['on-call', 'There is no command on-call; did you mean oncall? See: pager-triage --help'],
    ['acknowledge', 'There is no command acknowledge; did you mean ack? See: pager-triage --help'],
    ['install', 'There is no command install; did you mean install-hook? See: pager-triage --help'],
    ['help rsik', 'There is no command rsik; did you mean risk? See: pager-triage --help'],
    ['risk --hepl', 'There is no option --hepl; did you mean --help? See: pager-triage risk --help'],
    ['risk --comit x', 'There is no option --comit; did you mean --commit? See: pager-triage risk --help'],
    ['-x', 'There is no option -x. See: pager-triage --help'],
    ['xyzzy', 'There is no command xyzzy. See: pager-triage --help'],
    ['statuspage', 'There is no command statuspage. See: pager-triage --help'],
    ['risk --wibble', 'There is no option --wibble. See: pager-triage risk --help'],
    ['risk -x', 'There is no option -x. See: pager-triage risk --help'],
    [
      '--offline risk',
      '--offline is an option of a command, so the command goes first. Use: pager-triage COMMAND [OPTIONS]. See: pager-triage --help',
    ],
  ])('%s', async (words, says) => {
    expect(await typed(words)).toEqual({ code: 2, stdout: '', stderr: `pager-triage: ${says}\n` })
  })
})

describe('help and version', () => {
  it.each(['version', '--version', '-v', '-V'])('%s', async (words) => {
    expect(await typed(words)).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' })
  })

  it.each(['', 'help', '--help', '-h', 'help --json'])('"%s" lists each command once', async (words) => {
    const { code, stdout, stderr } = await typed(words)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const names = stdout.match(/^ {2}\S+/gm)?.map((name) => name.trim())
    expect(names?.sort()).toEqual(commands.map(([name]) => name).sort())
  })

  it.each(commands)(
    'help %s, its other spellings, and examples that it takes',
    async (name, { examples }) => {
      const { code, stdout, stderr } = await typed(`help ${name}`)
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toContain(`Usage: pager-triage ${name}`)
      for (const other of ['--help', '-h', 'help'])
        expect((await typed(`${name} ${other}`)).stdout).toBe(stdout)
      expect(examples.length).toBeGreaterThan(0)
      for (const [words] of examples) {
        expect(words.split(' ')[0]).toBe(name)
        expect(stdout).toContain(`  pager-triage ${words}`)
      }
    },
  )

  it.each(commands)('the summary of %s can be read without the others', (_, { summary }) => {
    expect(summary).not.toMatch(/\b(the same|as above|that hook|again|also)\b/)
  })
})

describe('a line is never wider than the terminal, nor broken inside a word', () => {
  const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean)
  it.each([40, 60, 80, 120])('at %d columns', async (columns) => {
    const inputs = ['help', ...commands.map(([name]) => `help ${name}`)]
    const errors = ['overview', 'risk --deadline soon', 'recent --since monday', 'ack', '--offline risk']
    for (const words of [...inputs, ...errors]) {
      const shown = await typed(words, columns)
      const plain = await typed(words, null)
      expect(wordsOf(shown.stdout + shown.stderr)).toEqual(wordsOf(plain.stdout + plain.stderr))
      for (const line of (shown.stdout + shown.stderr).split('\n'))
        if (line.length > columns)
          expect(wordsOf(line.replace(/^ +pager-triage .*/, 'example'))).toHaveLength(1)
    }
  })
})
