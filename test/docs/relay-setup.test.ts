import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { parsePolicy } from '../../src/relay/access/policy.ts'
import { TempRepository } from '../support/temp-repository.ts'

const guide = readFileSync(new URL('../../docs/relay.md', import.meta.url), 'utf8')
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, text = '']) => text)

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0

describe('what docs/relay.md shows to be copied', () => {
  test.skipIf(!hasSystemd)('the unit is one for systemd (skipped without systemd-analyze)', () => {
    using directory = new TempRepository()
    const [unit = ''] = blocks('ini')
    const file = join(directory.dir, 'pager-triage-relay.service')
    writeFileSync(file, unit.replace('/usr/bin/node', process.execPath))
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' })
    expect({ status, stderr: stderr.split('\n').filter((line) => line.includes('pager-triage')) }).toEqual({
      status: 0,
      stderr: [],
    })
  })

  test('the manifests and the job are YAML', () => {
    const documents = blocks('yaml').flatMap((text) => parseAllDocuments(text))
    expect(documents.flatMap(({ errors }) => errors)).toEqual([])
    const kinds = documents.flatMap((each) => each.toJS().kind ?? [])
    expect(kinds).toEqual(['Deployment', 'Service', 'NetworkPolicy'])
  })

  test('the policy is one', () => {
    const [policy = ''] = blocks('jsonc')
    expect(parsePolicy(policy).grants).toHaveLength(3)
  })
})
