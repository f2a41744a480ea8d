import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { SCHEMAS } from '../../scripts/schemas.ts'
import type { Command } from '../../src/cli/command.ts'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { EXIT } from '../../src/core/errors.ts'
import { at, corpus, hostileAccount, NOW, smallAccount, started } from '../triage/support/account.ts'
import { shiftAccount } from '../triage/support/paper-account.ts'
import { runProgram } from '../triage/support/program.ts'

const TABLE = Object.entries<Command>(COMMANDS)

describe('describe --json', () => {
  it('has every command with its options, and every exit code', async () => {
    const { stdout } = await runProgram(['describe', '--json'], { env: {}, now: NOW })
    const { commands, exit_codes } = JSON.parse(stdout)
    expect(commands.map(({ name }: { name: string }) => name)).toEqual(TABLE.map(([name]) => name))
    for (const [at, [, command]] of TABLE.entries()) {
      const names = commands[at].options.map(({ name }: { name: string }) => name)
      expect(names).toEqual(Object.keys(command.options).map((name) => `--${name}`))
    }
    expect(exit_codes.map(({ code }: { code: number }) => code)).toEqual(Object.values(EXIT))
  })

  it('names only schemas that there are', async () => {
    const { stdout } = await runProgram(['describe', '--json'], { env: {}, now: NOW })
    const named: string[] = JSON.parse(stdout).commands.flatMap(
      ({ schemas }: { schemas: string[] }) => schemas,
    )
    expect(named.filter((file) => !Object.hasOwn(SCHEMAS, file))).toEqual([])
  })

  it('is the same for an agent: all of it is our own', async () => {
    const [person, agent] = [{}, { CLAUDECODE: '1' }].map((env) =>
      runProgram(['describe', '--json'], { env, now: NOW }),
    )
    expect((await agent)?.stdout).toBe((await person)?.stdout)
  })

  it('without --json is a table', async () => {
    const { stdout } = await runProgram(['describe'], { env: {}, now: NOW, columns: 80 })
    expect(stdout).toContain('docs/schema/handoff-1.schema.json')
  })
})

/** Whatever reads PagerDuty and prints a document of it. */
const READING = TABLE.filter(
  ([, { section, options }]) => section === 'triage' && options['json'] !== undefined,
)

const ACCOUNTS = { shift: shiftAccount, corpus, hostile: hostileAccount, empty: () => smallAccount([]) }

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)

describe.each([...READING.map(([name]) => name), 'doctor'])('%s --json', (name) => {
  const command: Command | undefined = TABLE.find(([known]) => known === name)?.[1]
  const [schema = ''] = command?.schemas ?? []
  const validate = ajv.compile(JSON.parse(SCHEMAS[`docs/schema/${schema}.schema.json`]?.() ?? 'null'))

  it.each(Object.entries(ACCOUNTS))('of the account %s is as its schema says', async (_, account) => {
    const simulator = await started({ account: account(), rateLimits: null })
    const last = simulator.account.incidents.at(-1)?.id
    if (command?.argument !== undefined && last === undefined) return
    const { stdout } = await runProgram(
      [name, ...(command?.argument === undefined ? [] : [last ?? '']), '--json'],
      at(simulator),
    )
    if (stdout === '') return expect(name).toBe('suspects') // needs a repository
    const document = JSON.parse(stdout)
    expect(validate(document), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true)
    expect(document).toMatchObject({
      complete: expect.any(Boolean),
      warnings: expect.any(Array),
      asOf: expect.any(String),
    })
  })
})
