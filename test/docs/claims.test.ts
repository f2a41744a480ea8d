import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../support/program.ts'
import { textOf } from './commands-in.ts'

/** Each document, with the list of its sentences and what proves them. */
const LISTS: readonly (readonly [document: string, list: string])[] = [
  ['README.md', 'test/docs/claims/readme.txt'],
  ['docs/faq.md', 'test/docs/claims/faq.txt'],
  ['SECURITY.md', 'test/docs/claims/security.txt'],
]

/** What needs no proof: a stated limit promises nothing. */
const KINDS = ['instruction', 'label', 'link', 'limit', 'reasoning', 'definition']

/** Tests, what CI runs besides them, and figures that a benchmark measured. */
const PROOF = /^(test\/\S+\.test\.ts|scripts\/other-nodes\.ts|docs\/(?:accuracy|performance)\.md): (.+)$/

/**
 * The sentences of a document, without headings, code blocks, pictures and labels of two words. A cell of a table is a
 * paragraph. The threats name their tests themselves: security.test.ts.
 */
const sentencesIn = (document: string): string[] =>
  textOf(document)
    .replace(/^## Threats$.*?(?=^## )/ms, '')
    .replace(/^```.*?^```$/gms, '')
    .replace(/^(?:#|<!--|!\[|\|[-| ]+\|$).*$/gm, '')
    .split(/\n\n|\n(?=- |\d\. )|\n?\|/)
    .map((text) =>
      text
        .replace(/^\s*(?:- |\d\. )/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .flatMap((paragraph) => paragraph.split(/(?<=[.?!]) (?=[A-Z0-9`"[])/))
    .filter((sentence) => sentence.split(' ').length > 2)

/** A sentence, and below it, indented, `FILE: TEXT IN IT`, or one of KINDS. */
const claimsIn = (list: string) =>
  textOf(list)
    .trim()
    .split('\n\n')
    .map((entry) => {
      const [sentence = '', ...proofs] = entry.split('\n')
      return { sentence, proofs: proofs.map((proof) => proof.trim()) }
    })

const read = (file: string): string =>
  existsSync(`${ROOT}${file}`) ? readFileSync(`${ROOT}${file}`, 'utf8') : ''

function isProof(proof: string): boolean {
  const [, file = '', name = ''] = PROOF.exec(proof) ?? []
  return KINDS.includes(proof) || (name !== '' && read(file).includes(name))
}

describe.each(LISTS)('%s', (document, list) => {
  it('has each of its sentences in the list, in this order', () => {
    expect(claimsIn(list).map(({ sentence }) => sentence)).toEqual(sentencesIn(document))
  })

  it('has a proof for each', () => {
    const unproven = claimsIn(list).filter(({ proofs }) => proofs.length === 0 || !proofs.every(isProof))
    expect(unproven).toEqual([])
  })
})
