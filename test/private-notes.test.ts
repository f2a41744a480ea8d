import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { notesInMemory, openNotes, stateDirectory } from '../src/core/private-notes.ts'

function places() {
  const root = mkdtempSync(join(tmpdir(), 'notes-'))
  const [commonDir, state] = [join(root, 'git'), join(root, 'state')]
  mkdirSync(commonDir)
  const read = (at = commonDir) => openNotes(at, state).read('note')?.toString() ?? null
  const write = (text: string, at = commonDir) => openNotes(at, state).write('note', text)
  return {
    root,
    commonDir,
    state,
    note: join(commonDir, 'pager-triage/note'),
    key: join(state, 'notes.key'),
    read,
    write,
  }
}

type Places = ReturnType<typeof places>

describe('a note', () => {
  it('is read back; note and secret are for their owner only', () => {
    const { read, write, note, key } = places()
    write('one')
    write('two')
    expect(read()).toBe('two')
    expect([note, key].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600])
  })

  const foreign: Record<string, (places: Places) => void> = {
    'its repository was copied and the original removed': ({ root, commonDir }) => {
      cpSync(commonDir, join(root, 'copy'), { recursive: true })
      rmSync(commonDir, { recursive: true })
      renameSync(join(root, 'copy'), commonDir)
    },
    'a byte of it is another': ({ note }) => writeFileSync(note, readFileSync(note).fill(120, 40)),
    'it is empty': ({ note }) => writeFileSync(note, ''),
    'it is a link': ({ note }) => {
      renameSync(note, `${note}.real`)
      symlinkSync(`${note}.real`, note)
    },
    'its directory is a link': ({ note, root }) => {
      renameSync(join(note, '..'), join(root, 'elsewhere'))
      symlinkSync(join(root, 'elsewhere'), join(note, '..'))
    },
    'the secret is gone': ({ key }) => rmSync(key),
    'the secret is another': ({ key }) => writeFileSync(key, Buffer.alloc(32)),
    'the secret may be written by others': ({ key }) => chmodSync(key, 0o622),
    'the secret is a link': ({ key }) => {
      renameSync(key, `${key}.real`)
      symlinkSync(`${key}.real`, key)
    },
  }

  it.each(Object.entries(foreign))('is as if it were not there where %s', (_, change) => {
    const all = places()
    all.write('a long enough note for this test')
    change(all)
    expect(all.read()).toBeNull()
  })

  it('of one name is none of another', () => {
    const { commonDir, state, note } = places()
    openNotes(commonDir, state).write('other', 'text')
    renameSync(join(note, '../other'), note)
    expect(openNotes(commonDir, state).read('note')).toBeNull()
  })

  it.each<[string, (places: Places) => void]>([
    ['its directory is a link', ({ root, note }) => symlinkSync(root, join(note, '..'))],
    ['there is no place for the secret', ({ state }) => writeFileSync(state, '')],
  ])('is not written where %s', (_, change) => {
    const all = places()
    change(all)
    all.write('one')
    expect(all.read()).toBeNull()
    expect(readdirSync(all.root)).not.toContain('note')
  })

  it('stays in memory over what lies beneath', () => {
    const { commonDir, state, read, write } = places()
    write('one')
    const memory = notesInMemory(openNotes(commonDir, state))
    expect(memory.read('note')?.toString()).toBe('one')
    memory.write('note', 'two')
    expect([memory.read('note')?.toString(), read()]).toEqual(['two', 'one'])
  })
})

it.each([
  [{ XDG_STATE_HOME: '/s', HOME: '/h' }, '/s/pager-triage'],
  [{ XDG_STATE_HOME: 's', HOME: '/h' }, '/h/.local/state/pager-triage'],
  [{ HOME: 'h' }, null],
  [{}, null],
])('the state of %j is in %s', (env, directory) => {
  expect(stateDirectory(env)).toBe(directory)
})
