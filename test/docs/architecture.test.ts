import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ROOMS } from '../../scripts/rooms.ts'
import { ROOT } from '../support/program.ts'
import { textOf } from './commands-in.ts'

const text = textOf('docs/architecture.md')
const folders = ['bench', 'bin', 'dist', 'docs', 'scripts', 'src', 'test']
const files = folders.flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' }).flatMap((file) =>
    folder === 'src' ? [file, `src/${file}`] : [`${folder}/${file}`],
  ),
)
const named = [...new Set([...text.matchAll(/`([\w./-]+\.(?:ts|json))`/g)].map(([, file = '']) => file))]
const OF_THE_USER = ['.pager-triage.json']

it.each(named.filter((file) => !OF_THE_USER.includes(file)))('%s is a file', (file) => {
  expect(files.some((each) => each === file || each.endsWith(`/${file}`))).toBe(true)
})

it('the table of rooms has them all, in their order', () => {
  const rows = [...text.matchAll(/^\| (`\w+\/`(?:, `\w+\/`)*) \|/gm)].map(([, cell = '']) => cell)
  expect(rows.flatMap((cell) => [...cell.matchAll(/`(\w+)\/`/g)].map(([, room]) => room))).toEqual([...ROOMS])
})
