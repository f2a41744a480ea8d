import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromOutside } from '../../src/core/untrusted.ts'
import { indexWords, type WordIndex } from '../../src/suspects/word-index.ts'
import { runs } from '../support/runs.ts'
import { commitOf, hoursBefore, listed, pastOf } from './support.ts'

const RUNS = runs(100, 1000)

const WORDS = ['queue', 'order', 'retry', 'capture', 'ledger', 'cart', 'render', 'socket', 'flush', 'index']
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
const lines = fc.array(
  words.map((some) => some.join(' ')),
  { minLength: 1, maxLength: 6 },
)
const commits = fc
  .array(fc.tuple(words, words, lines), { minLength: 1, maxLength: 8 })
  .map((all) =>
    all.map(([message, path, added], i) =>
      commitOf(i, message.join(' '), { [`src/${path.join('/')}.ts`]: added }),
    ),
  )
/** Shares no word with any text here. */
const stranger = (message = 'zzz', lines = 5000) =>
  commitOf(99, message, { 'xyzzy/plugh.ts': Array.from({ length: lines }, (_, i) => `frobnicate${i}`) }, 0)
const texts = fc.array(
  fc.oneof(
    words.map((some) => some.join(' ')),
    fc.string({ maxLength: 60 }),
  ),
  {
    minLength: 1,
    maxLength: 4,
  },
)

/** A text made at random may hold a word of the stranger. */
const isStrange = (all: readonly string[]) => !/xyzzy|plugh|frobnicate|ts|zzz/i.test(all.join(' '))

it('no text makes a suspect of a commit that touches none of its words, paths or services', () => {
  fc.assert(
    fc.property(commits, texts.filter(isStrange), (some, text) => {
      const found = listed(text, pastOf([...some, stranger()]))
      expect(found.map(({ commit }) => commit.sha)).not.toContain(stranger().sha)
    }),
    RUNS,
  )
})

it('no message makes a suspect of a commit whose code and files have nothing to do with the text', () => {
  fc.assert(
    fc.property(commits, texts.filter(isStrange), (some, text) => {
      const copied = stranger(`${text.join(' ')}\n\n${text.join(' ')}`)
      const found = listed(text, pastOf([...some, copied]))
      expect(found.map(({ commit }) => commit.sha)).not.toContain(copied.sha)
    }),
    RUNS,
  )
})

it('the same facts give the same bytes, in whatever order the commits come', () => {
  fc.assert(
    fc.property(commits, texts, (some, text) => {
      const bytes = JSON.stringify(listed(text, pastOf(some)))
      expect(JSON.stringify(listed(text, pastOf([...some])))).toBe(bytes)
      const reversed = listed(text, pastOf([...some].reverse(), { earlier: some }))
      expect(reversed.map(({ commit }) => commit.sha)).toEqual(
        listed(text, pastOf(some)).map(({ commit }) => commit.sha),
      )
    }),
    RUNS,
  )
})

it('an index of the words that was stored changes nothing', () => {
  fc.assert(
    fc.property(commits, commits, texts, (some, before, text) => {
      const earlier = [
        ...some,
        ...before.map((each, i) => ({ ...each, sha: `d${each.sha.slice(1)}`, at: hoursBefore(500 + i) })),
      ]
      const words: WordIndex = JSON.parse(JSON.stringify(indexWords(earlier)))
      expect(listed(text, pastOf(some, { earlier, words }))).toEqual(listed(text, pastOf(some, { earlier })))
    }),
    RUNS,
  )
})

it('every evidence of words shares them with the text', () => {
  fc.assert(
    fc.property(commits, words, (some, text) => {
      const asked = fromOutside(text.join(' '))
      for (const { evidence } of listed([asked], pastOf(some)))
        for (const item of evidence)
          if ('words' in item) for (const word of item.words) expect(text).toContain(word)
    }),
    RUNS,
  )
})
