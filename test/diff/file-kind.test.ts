import { expect, it } from 'vitest'
import { fileKind } from '../../src/diff/file-kind.ts'

it.each([
  ['db/migrate/20260301_add_index.rb', 'migration'],
  ['billing/migrations/0004_tax.py', 'migration'],
  ['schema/orders.sql', 'migration'],
  ['src/auth/token.ts', 'authentication'],
  ['src/session-store.ts', 'authentication'],
  ['app/models/permission.rb', 'authentication'],
  ['proto/pay.proto', 'API schema'],
  ['api/openapi.v2.yaml', 'API schema'],
  ['infra/main.tf', 'infrastructure'],
  ['Dockerfile.worker', 'infrastructure'],
  ['k8s/worker.yaml', 'infrastructure'],
  ['.github/workflows/ci.yml', 'CI'],
  ['Jenkinsfile', 'CI'],
  ['web/pnpm-lock.yaml', 'lock file'],
  ['go.sum', 'lock file'],
  ['package.json', 'manifest'],
  ['crates/index/Cargo.toml', 'manifest'],
  ['config/routes.rb', 'configuration'],
  ['deploy/values.yaml', 'configuration'],
  ['.env.production', 'configuration'],
  ['src/author.ts', null],
  ['src/migrate-carts.ts', null],
  ['src/charge.ts', null],
  ['src/configure.ts', null],
  ['README.md', null],
])('%s: %s', (path, kind) => {
  expect(fileKind(path)).toBe(kind)
})
