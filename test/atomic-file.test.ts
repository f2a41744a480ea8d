import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeAtomically } from '../src/core/atomic-file.ts'

const newDirectory = () => mkdtempSync(join(tmpdir(), 'atomic-'))

describe('a file that is written', () => {
  it.each([
    ['a new one', () => {}],
    ['over an old one', (path: string) => writeFileSync(path, 'old')],
  ])('%s is all there, for its owner only, and nothing else is left', (_, prepare) => {
    const directory = newDirectory()
    const path = join(directory, 'report')
    prepare(path)
    writeAtomically(path, 'new')
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(directory)).toEqual(['report'])
  })

  it('lies in a directory that is named by a link', () => {
    const directory = newDirectory()
    const link = join(newDirectory(), 'link')
    symlinkSync(directory, link)
    writeAtomically(join(link, 'report'), 'new')
    expect(readFileSync(join(directory, 'report'), 'utf8')).toBe('new')
  })

  it.each([
    [
      'a link to a file',
      (path: string, other: string) => symlinkSync(other, path),
      /a link: remove it first/,
    ],
    ['a link to nothing', (path: string) => symlinkSync('nothing', path), /a link/],
    ['a directory', (path: string) => mkdirSync(path), /not a regular file/],
  ])('never replaces %s', (_, prepare, says) => {
    const directory = newDirectory()
    const [path, other] = [join(directory, 'report'), join(directory, 'other')]
    writeFileSync(other, 'precious')
    prepare(path, other)
    expect(() => writeAtomically(path, 'new')).toThrow(says)
    expect(readFileSync(other, 'utf8')).toBe('precious')
    expect(readdirSync(directory).sort()).toEqual(['other', 'report'])
  })
})
