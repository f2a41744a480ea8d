import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../support/program.ts'

/** Every text that we hand to people: all that is committed, but tests, what is built, and what is no text. */
const TEXTS = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && !/^(test|dist|bench)\/|\.(png|jsonl)$|^pnpm-lock/.test(path))

// a program that fetches packages by name, then ours as a word of the same command
const BY_NAME =
  /\b(?:npx|pnpx|bunx|(?:npm|pnpm|yarn|bun|deno|mise|volta)(?:@\S+)?\s+(?:i|install|add|exec|x|dlx|run|use|create|global))\b[^\n;&|`]*?[\s:"'=]pager-triage(?![\w/-])/g
const USES = /\buses:\s*(\S+)(.*)/g

const found = (pattern: RegExp) => (path: string) =>
  [...readFileSync(join(ROOT, path), 'utf8').matchAll(pattern)].map((match) => [path, ...match.slice(0, 3)])

describe('the name pager-triage is not ours on any registry', () => {
  it('so nothing that people read or paste runs or installs it by name', () => {
    expect(TEXTS.flatMap(found(BY_NAME))).toEqual([])
  })

  it.each([
    'npx pager-triage demo',
    'npx --yes pager-triage@0.1.0 risk',
    'npm install --global pager-triage',
    'npm i -g pager-triage',
    'npm exec -- pager-triage',
    'pnpm dlx pager-triage',
    'yarn global add pager-triage',
    'bunx pager-triage',
    'mise use npm:pager-triage',
  ])('that check sees: %s', (command) => {
    expect(command.match(BY_NAME)).not.toBeNull()
  })
})

describe('an action is named by its commit, for a tag can be moved', () => {
  const uses = TEXTS.flatMap(found(USES))

  it.each(uses)('%s: %s', (_path, _line, action = '', comment = '') => {
    if (action === 'OWNER/pager-triage@COMMIT') return
    expect(action).toMatch(/@[0-9a-f]{40}$/)
    expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/)
  })

  it('finds them', () => {
    expect(uses.length).toBeGreaterThan(2)
  })
})
