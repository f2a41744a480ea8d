import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../support/program.ts'

const WRITES = ['ack', 'resolve', 'note']
const NAMES = readdirSync(join(ROOT, 'commands')).map((file) => file.replace(/\.md$/, ''))

/** Claude Code answers by a hook, and these texts are read in agents that have none. */
test.each(NAMES)('/triage:%s without our hook', (name) => {
  const text = readFileSync(join(ROOT, 'commands', `${name}.md`), 'utf8').replace(/\s+/g, ' ')
  const program = name === 'triage' ? 'overview' : name
  if (WRITES.includes(name)) {
    expect(text).toContain('disable-model-invocation: true')
    expect(text).toContain(`a person can type \`pager-triage ${name}\` in a terminal`)
    expect(text).not.toMatch(/\brun `pager-triage/)
  } else {
    expect(text).toContain(
      `run \`pager-triage ${program}\` in the shell, with the arguments that were typed and nothing else`,
    )
    expect(text).toContain(
      `If there is no such program, say in one sentence that \`pager-triage ${program}\` in a terminal prints it`,
    )
  }
})
