import { describe, expect, it } from 'vitest'
import { isFix } from '../../../src/incidents/past-commit.ts'
import { commitOf } from '../../support/facts.ts'

describe('a fix', () => {
  it.each([
    'fix: retry once',
    'fix(api)!: retry once',
    'fix(test-runner): retry once',
    'Fix the session leak',
    'Fixes #12',
    'fixed a race',
    'Fixing the build of arm64',
    'bugfix: retry once',
    'bug fix for carts',
    'hotfix: retry once',
    'Bug 1234: retry once',
    'Revert "feat: charge in two steps"',
    'reverts the new cache',
    'regression in the parser',
    'do not crash without a card',
    'feat: a and fix b',
    '[fix] retry once',
    'fix: 支付',
    'ZOOKEEPER-2184: the client hangs after a failed reconnect',
    'NullPointerException in the ledger',
    'Wrong total for two currencies',
    'close the leaking sockets',
  ])('%s', (message) => {
    expect(isFix(commitOf(message, []))).toBe(true)
  })
})

describe('no fix', () => {
  it.each([
    'feat: retry once',
    'add a prefix',
    'suffix and fixture',
    'fixup! feat: retry once',
    'debug output',
    'failover to the second region',
    'trace the orders',
    'affix the label',
    'crashpad is a library',
    'fix typo',
    'fix: typo in a message',
    'docs: fix spelling',
    'fix(docs): a link',
    'fix(types): a generic',
    'fix(deps): pin a version',
    'fix(ci): cache',
    'fix(test): wait longer',
    'fix(e2e): wait longer',
    'fix flaky test',
    'fix lint',
    'Fix README',
    'docs: fix a link',
    'test: fix the login test',
    'ci: fix the cache',
    'style: fix indentation',
    'feat: one\n\nfix: only in the body',
    '\n\nfix: after an empty subject',
    '',
  ])('%j', (message) => {
    expect(isFix(commitOf(message, []))).toBe(false)
  })

  it('a subject that says so only far out', () => {
    expect(isFix(commitOf(`${'x '.repeat(100_000)}fix`, []))).toBe(false)
  })
})
