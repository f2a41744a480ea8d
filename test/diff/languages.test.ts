import { describe, expect, it } from 'vitest'
import { productionLanguage } from '../../src/diff/languages.ts'

describe('production source', () => {
  it.each([
    'src/charge.ts',
    'charge.py',
    'services/payments/api.go',
    'App.JAVA',
    'lib/contest/a.rb',
    'src/latest.ts',
    'src/protest.py',
    'src/Audit.java',
    'src/inspect/a.rs',
    'src/general/a.c',
    'src/distance/a.ts',
    'web/Page.vue',
    'a b/ü.ts',
    'bin/run.sh',
  ])('%s', (path) => {
    expect(productionLanguage(path)).not.toBeNull()
  })
})

describe('no production source', () => {
  it.each([
    ['a test', 'test/a.ts'],
    ['a test', 'pkg/tests/a.py'],
    ['a test', 'src/__tests__/a.tsx'],
    ['a test', 'spec/models/a.rb'],
    ['a test', 'src/a.test.ts'],
    ['a test', 'src/a_test.go'],
    ['a test', 'src/a.spec.js'],
    ['a test', 'src/test_a.py'],
    ['a test', 'conftest.py'],
    ['a test', 'src/ChargeTest.java'],
    ['a test', 'src/ChargeIT.kt'],
    ['a fixture', 'fixtures/a.ts'],
    ['a fixture', 'src/testdata/a.go'],
    ['a mock', 'src/__mocks__/a.ts'],
    ['a story', 'src/Button.stories.tsx'],
    ['a document', 'docs/a.ts'],
    ['an example', 'examples/basic/a.py'],
    ['a benchmark', 'benchmark/a.rs'],
    ['vendored', 'vendor/github.com/a/a.go'],
    ['vendored', 'web/node_modules/a/index.js'],
    ['generated', 'src/generated/a.ts'],
    ['generated', 'api/a.pb.go'],
    ['generated', 'api/a_pb2.py'],
    ['generated', 'api/a_pb2_grpc.py'],
    ['generated', 'dist/a.js'],
    ['generated', 'web/a.min.js'],
    ['generated', 'types/a.d.ts'],
    ['no source', 'README.md'],
    ['no source', 'package.json'],
    ['no source', 'Makefile'],
    ['no source', 'a.yaml'],
    ['no source', '.ts/'],
    ['no source', ''],
    ['no source', 'src/a.ts~'],
  ])('%s: %s', (_, path) => {
    expect(productionLanguage(path)).toBeNull()
  })

  it.each(['src/a.constructor', 'src/a.valueOf', 'src/a.toString', 'src/a.__proto__'])(
    'a file with an extension like a member of every object: %s',
    (path) => {
      expect(productionLanguage(path)).toBeNull()
    },
  )
})
