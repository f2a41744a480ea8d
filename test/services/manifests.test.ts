import { describe, expect, it } from 'vitest'
import { declaredNames } from '../../src/services/manifests.ts'

describe('the name that a manifest declares', () => {
  it.each([
    ['web/package.json', '{"name": "@shop/checkout-web"}', 'checkout-web'],
    ['web/package.json', '{"name": "checkout-web", "version": "1"}', 'checkout-web'],
    ['pay/go.mod', '// x\nmodule example.com/shop/payments-api/v2\n\ngo 1.22\n', 'payments-api'],
    ['pay/go.mod', 'module "payments-api"\n', 'payments-api'],
    [
      'pay/pom.xml',
      '<project><parent><artifactId>base</artifactId></parent><dependencies><dependency><artifactId>x</artifactId></dependency></dependencies><artifactId>payments-api</artifactId></project>',
      'payments-api',
    ],
    [
      'pay/pyproject.toml',
      '[build-system]\nname = "no"\n[project]\nversion = "1"\nname = "payments-api"\n',
      'payments-api',
    ],
    [
      'pay/pyproject.toml',
      "[tool.poetry]\nname = 'payments-api'\n[tool.black]\nname = 'no'\n",
      'payments-api',
    ],
    ['pay/chart/Chart.yaml', 'apiVersion: v2\nname: "payments-api" # x\n', 'payments-api'],
  ])('in %s %j is %s', async (path, text, name) => {
    const directory = path.split('/').slice(0, -1).join('/')
    expect(await declaredNames(path, text)).toEqual([{ directory, name }])
  })

  it('of a compose file is that of each service, in the directory that it is built from', async () => {
    const text = `
services:
  payments-api: { build: ./services/pay }
  web:
    build: { context: web, dockerfile: Dockerfile }
  here: { build: . }
  out: { build: ../elsewhere }
  db: { image: postgres }
`
    expect(await declaredNames('deploy/compose.yaml', text)).toEqual([
      { directory: 'deploy/services/pay', name: 'payments-api' },
      { directory: 'deploy/web', name: 'web' },
      { directory: 'deploy', name: 'here' },
      { directory: 'elsewhere', name: 'out' },
    ])
    expect(await declaredNames('compose.yml', text)).toContainEqual({ directory: '', name: 'here' })
    expect(await declaredNames('compose.yml', text)).not.toContainEqual(
      expect.objectContaining({ name: 'out' }),
    )
  })

  it.each([
    ['package.json', '{"name": 1}'],
    ['package.json', '{"private": true}'],
    ['package.json', 'null'],
    ['package.json', '{'],
    ['package.json', `{"name": "${'x'.repeat(300)}"}`],
    ['package.json', '{"name": "///"}'],
    ['go.mod', 'go 1.22\n'],
    ['pom.xml', '<project><dependencies><artifactId>x</artifactId>'],
    ['pyproject.toml', '[tool.black]\nname = "no"\n'],
    ['Chart.yaml', 'version: 1\n'],
    ['compose.yaml', 'services: [\n'],
    ['compose.yaml', 'services:\n  db: { image: postgres }\n'],
    ['compose.yaml', ''],
    ['README.md', 'name: no'],
  ])('in %s %j is none', async (path, text) => {
    expect(await declaredNames(path, text)).toEqual([])
  })

  it('is found at once in a hostile text', async () => {
    for (const [path, text] of [
      ['pom.xml', '<parent>'.repeat(200_000)],
      ['pyproject.toml', '[project]\n'.repeat(100_000)],
      ['go.mod', 'module '.repeat(200_000)],
    ] as const)
      expect((await declaredNames(path, text)).length).toBeLessThan(2)
  })
})
