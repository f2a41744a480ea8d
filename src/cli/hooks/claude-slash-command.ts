import { type SlashAnswer, toSlashAnswer } from '../../claude/answer.ts'
import type { SlashCommand } from '../../claude/payload.ts'
import type { Inert } from '../../untrusted/untrusted.ts'
import { main } from '../main.ts'
import type { Shell } from '../shell.ts'

const COLUMNS = 100

/** Runs the command of the same name, and gives back what it printed. */
export async function answerSlashCommand(
  shell: Shell,
  { cwd, name, args }: SlashCommand,
): Promise<SlashAnswer | null> {
  if (name !== 'risk') return null
  const printed: Inert[] = []
  const page = { print: (text: Inert) => printed.push(text), columns: COLUMNS, colour: false }
  await main([name, ...args], { ...shell, cwd, stdout: page, stderr: page })
  return toSlashAnswer(printed.join('\n'))
}
