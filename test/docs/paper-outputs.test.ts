import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ROOT } from '../support/program.ts'
import { at, started } from '../triage/support/account.ts'
import { shiftAccount } from '../triage/support/paper-account.ts'
import { linesOf, runProgram } from '../triage/support/program.ts'

const FILE = `${ROOT}docs/triage.md`

/** By the command that each output follows; WRITE_OUTPUTS=1 writes them. */
const COMMANDS = ['timeline 41', 'handoff', 'review', 'coverage']

/** The first block without a language below the heading. */
const blockBelow = (heading: string) => new RegExp(`(\n## ${heading}\n\n\`\`\`\n)([\\s\\S]*?)(\n\`\`\`\n)`)

it.each(COMMANDS)('docs/triage.md shows what %s prints at 80 columns', async (command) => {
  const simulator = await started({ account: shiftAccount() })
  const { stdout } = await runProgram(command.split(' '), at(simulator, 80))
  const printed = linesOf(stdout).join('\n')
  const text = readFileSync(FILE, 'utf8')
  const block = blockBelow(command.split(' ')[0] ?? '')
  if (process.env['WRITE_OUTPUTS'])
    writeFileSync(
      FILE,
      text.replace(block, (_, start: string, __, end: string) => start + printed + end),
    )
  else expect(block.exec(text)?.[2]).toBe(printed)
})
