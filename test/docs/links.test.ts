import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../support/program.ts'
import { DOCUMENTS, textOf } from './commands-in.ts'

/** As GitHub makes them: lower case, without punctuation, blanks as hyphens. */
const anchorsIn = (file: string): string[] =>
  [...textOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

const links = DOCUMENTS.flatMap((file) =>
  [...textOf(file).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => ({ file, target }))
    .filter(({ target }) => !/^https?:/.test(target)),
)

it.each(links)('$file: $target leads somewhere', ({ file, target }) => {
  const [path = '', anchor] = target.split('#')
  const place = path === '' ? file : join(dirname(file), path)
  expect(existsSync(join(ROOT, place))).toBe(true)
  if (anchor !== undefined) expect(anchorsIn(place)).toContain(anchor)
})

it('the index names every document', () => {
  const index = textOf('docs/README.md')
  const documents = readdirSync(join(ROOT, 'docs')).filter(
    (name) => /\.md$/.test(name) && name !== 'README.md',
  )
  expect(documents.filter((name) => !index.includes(`(${name})`))).toEqual([])
})
