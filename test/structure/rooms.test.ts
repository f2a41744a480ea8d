import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { findProblems, ROOMS, readImports } from '../../scripts/rooms.ts'
import { ROOT } from '../support/program.ts'
import { TempRepository } from '../support/temp-repository.ts'

it('src/ has no import upwards and no circle', () => {
  expect(findProblems(readImports(`${ROOT}src`))).toEqual([])
})

it.each<[string, Record<string, string>, string]>([
  [
    'an import of a value upwards',
    { 'core/a.ts': "import { b } from '../cli/b.ts'", 'cli/b.ts': '' },
    'core/a.ts imports cli/b.ts: core/ is below cli/',
  ],
  [
    'an import of a type upwards',
    { 'git/a.ts': "import type { B } from '../gather/b.ts'", 'gather/b.ts': '' },
    'git/a.ts imports gather/b.ts: git/ is below gather/',
  ],
  [
    'a late import upwards',
    { 'risk/a.ts': "const b = () => import('../report/b.ts')", 'report/b.ts': '' },
    'risk/a.ts imports report/b.ts: risk/ is below report/',
  ],
  [
    'an export of something above',
    { 'diff/a.ts': "export * from '../risk/b.ts'", 'risk/b.ts': '' },
    'diff/a.ts imports risk/b.ts: diff/ is below risk/',
  ],
  [
    'a circle of three files, one of types',
    {
      'git/a.ts': "import { b } from './b.ts'",
      'git/b.ts': "import type { C } from './shell/c.ts'",
      'git/shell/c.ts': "import {\n  a,\n} from '../a.ts'",
    },
    'circle: git/a.ts -> git/b.ts -> git/shell/c.ts -> git/a.ts',
  ],
  ['a folder without a place', { 'utils/a.ts': '' }, 'src/utils/ has no place in ROOMS'],
])('%s is a problem', (_, files, problem) => {
  using dir = new TempRepository()
  for (const [path, text] of Object.entries(files)) dir.write(`src/${path}`, text)
  expect(findProblems(readImports(`${dir.dir}/src`))).toEqual([problem])
})

it('the linter forbids the same imports, room by room', () => {
  const { overrides } = JSON.parse(readFileSync(`${ROOT}biome.json`, 'utf8'))
  const forbiddenIn = (room: string): string[] => {
    const override = overrides.find((each: { includes: string[] }) =>
      each.includes.includes(`src/${room}/**`),
    )
    const groups = JSON.stringify(override?.linter.rules.style.noRestrictedImports.options.patterns)
    return /\{([\w,]+),-\}/.exec(groups)?.[1]?.split(',') ?? []
  }
  expect(ROOMS.map(forbiddenIn)).toEqual(ROOMS.map((_, floor) => ROOMS.slice(floor + 1)))
})
