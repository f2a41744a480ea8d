import { describe, expect, it } from 'vitest'
import { parseCatalog as parse } from '../../src/services/manifests.ts'

const parseCatalog = async (text: string) => (await parse(text)).serviceIds

const entity = (name: string, ...annotations: string[]): string =>
  [
    'apiVersion: backstage.io/v1alpha1',
    'kind: Component',
    'metadata:',
    `  name: ${name}`,
    '  annotations:',
    ...annotations.map((annotation) => `    ${annotation}`),
    '',
  ].join('\n')

describe('the service ids of a Backstage catalog', () => {
  it('are those of its annotation', async () => {
    expect(await parseCatalog(entity('pay', 'pagerduty.com/service-id: PPAY001'))).toEqual(['PPAY001'])
  })

  it('may be several, in several documents, each once', async () => {
    const text = [
      entity('pay', 'pagerduty.com/service-id: PPAY001'),
      entity('web', 'pagerduty.com/service-id: "PWEB001"'),
      entity('none', 'backstage.io/techdocs-ref: dir:.'),
      entity('again', 'pagerduty.com/service-id: PPAY001'),
    ].join('---\n')
    expect(await parseCatalog(text)).toEqual(['PPAY001', 'PWEB001'])
  })

  it('never hold an integration key, which is a secret', async () => {
    const key = 'pagerduty.com/integration-key: R0123456789ABCDEF0123456789ABCDE'
    expect(await parseCatalog(entity('pay', key))).toEqual([])
    expect(await parseCatalog(entity('pay', key, 'pagerduty.com/service-id: PPAY001'))).toEqual(['PPAY001'])
  })

  it('say that there is such a key, and never which', async () => {
    const key = 'pagerduty.com/integration-key: R0123456789ABCDEF0123456789ABCDE'
    const catalog = await parse(entity('pay', key))
    expect(catalog).toEqual({ serviceIds: [], holdsKey: true })
    expect((await parse(entity('pay', 'pagerduty.com/service-id: PPAY001'))).holdsKey).toBe(false)
  })

  it.each([
    ['an empty file', ''],
    ['no annotation', entity('pay', 'a: b')],
    ['a name for an id', entity('pay', 'pagerduty.com/service-id: payments-api')],
    ['a path for an id', entity('pay', 'pagerduty.com/service-id: ../../users')],
    ['a number for an id', entity('pay', 'pagerduty.com/service-id: 1234567')],
    ['a list for an id', entity('pay', 'pagerduty.com/service-id: [PPAY001]')],
    ['no id', entity('pay', 'pagerduty.com/service-id:')],
    ['the annotation in another place', 'pagerduty.com/service-id: PPAY001\n'],
    ['a text for the annotations', 'metadata:\n  annotations: pagerduty.com/service-id\n'],
    ['a comment', '# pagerduty.com/service-id: PPAY001\n'],
    ['broken YAML', `${entity('pay', 'pagerduty.com/service-id: PPAY001')}spec: [\n`],
    ['no YAML at all', '{{ pagerduty.com/service-id: %}\n\t@'],
    ['brackets without end', `${'['.repeat(20_000)} pagerduty.com/service-id`],
  ])('are none in %s', async (_, text) => {
    expect(await parseCatalog(text)).toEqual([])
  })

  it('are found in the documents beside a broken one', async () => {
    const text = `${entity('pay', 'pagerduty.com/service-id: PPAY001')}---\na: [\n---\n${entity('web', 'x: y')}`
    expect(await parseCatalog(text)).toEqual(['PPAY001'])
  })

  it.each([
    ['the value', 'spec: {id: &id PPAY001}\nmetadata: {annotations: {pagerduty.com/service-id: *id}}\n'],
    ['the annotations', 'x: &all {pagerduty.com/service-id: PPAY001}\nmetadata: {annotations: *all}\n'],
    ['the metadata', 'x: &all {annotations: {pagerduty.com/service-id: PPAY001}}\nmetadata: *all\n'],
    [
      'an alias of an alias',
      'a: &a PPAY001\nb: &b {pagerduty.com/service-id: *a}\nmetadata: {annotations: *b}\n',
    ],
    [
      'a merge',
      'x: &all {pagerduty.com/service-id: PPAY001}\nmetadata:\n  annotations:\n    <<: *all\n    a: b\n',
    ],
    ['an alias of what it stands in', 'metadata: &m {annotations: *m, pagerduty.com/service-id: PPAY001}\n'],
  ])('may come by an alias: %s', async (_, text) => {
    expect(await parseCatalog(text)).toEqual(['PPAY001'])
  })

  it.each([
    [
      'of another document',
      'x: &id PPAY001\n---\nmetadata: {annotations: {pagerduty.com/service-id: *id}}\n',
    ],
    ['of nothing', 'metadata: {annotations: {pagerduty.com/service-id: *id}}\n'],
  ])('do not come by an alias %s', async (_, text) => {
    expect(await parseCatalog(text)).toEqual([])
  })

  it('beside a document that grows when followed are read', async () => {
    const bomb = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n')
    const text = `a0: &a0 x\n${bomb}\n---\n${entity('pay', 'pagerduty.com/service-id: PPAY001')}`
    expect(await parseCatalog(text)).toEqual(['PPAY001'])
  })

  it('are read without following what grows when followed', async () => {
    const bomb = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n')
    expect(await parseCatalog(`a0: &a0 x\n${bomb}\n# pagerduty.com/service-id\n`)).toEqual([])
  })
})
