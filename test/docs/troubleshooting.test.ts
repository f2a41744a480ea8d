import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ROOT } from '../support/program.ts'
import { textOf } from './commands-in.ts'

/** Messages of Claude Code itself. */
const NOT_OURS = /^(?:UserPromptExpansion|PreToolUse|Hook PreToolUse)/

const source = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`${ROOT}src/${file}`, 'utf8'))
  .join('\n')

/** The words in the first column: a message, as somebody would search for it. */
const messages = [...textOf('docs/troubleshooting.md').matchAll(/^\| (?!you see|---)(.+?) \|/gm)]
  .flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, message = '']) => message))
  .filter((message) => !NOT_OURS.test(message) && !message.startsWith('audit '))

it.each(messages)('the program prints "%s"', (message) => {
  const words = message.replace(/ (?:HIGH|PAGERDUTY_API_URL)$/, '')
  expect(source.includes(words)).toBe(true)
})

it('finds them', () => {
  expect(messages.length).toBeGreaterThan(12)
})
