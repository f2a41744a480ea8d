import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { INSTALLED, ROOT } from '../support/program.ts'

interface Component {
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly 'bom-ref': string
  readonly licenses: readonly { license: { id: string } }[]
}
describe.each(['dist', 'dist/relay'])('%s', (place) => {
  const dist = join(INSTALLED, place)
  const bill = JSON.parse(readFileSync(join(dist, 'sbom.cdx.json'), 'utf8'))
  const licenses = readFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), 'utf8')
  const components: Component[] = bill.components

  /** The packages whose code stands in the bundle, by the comments that rolldown puts above each module. */
  const bundled = new Set(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.[cm]js$/.test(file) && !file.startsWith('relay'))
      .flatMap((file) => [
        ...readFileSync(join(dist, file), 'utf8').matchAll(
          /^\s*\/\/ node_modules\/\.pnpm\/(@?[^@/]+)@([^/_(]+)/gm,
        ),
      ])
      .map(([, name = '', version]) => `${name.replace('+', '/')} ${version}`),
  )

  it('is a CycloneDX document that is the same for every build', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 })
    expect(Object.keys(bill)).not.toContain('serialNumber')
    expect(Object.keys(bill.metadata)).toEqual(['component'])
  })

  it('names every package that the bundle holds, and no other', () => {
    expect(bundled.size).toBeGreaterThan(2)
    expect(components.map(({ name, version }) => `${name} ${version}`).sort()).toEqual([...bundled].sort())
  })

  it('lists them as what the program depends on', () => {
    expect(bill.dependencies).toEqual([
      { ref: bill.metadata.component['bom-ref'], dependsOn: components.map((each) => each['bom-ref']) },
    ])
  })

  describe.each(components)('$name $version', ({ name, version, purl, licenses: [license] }) => {
    it('is the version that was installed for the build', () => {
      const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
      expect([undefined, version]).toContain(devDependencies[name])
      expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`)
    })

    it('may be given to others, and its licence is', () => {
      const id = license?.license.id
      expect(['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0']).toContain(id)
      const text = licenses
        .split('-'.repeat(80))
        .find((part) => part.startsWith(`\n${name} ${version} (${id})\n`))
      expect(text).toMatch(/copyright.*\n[\s\S]*(?:permission|license)/i)
    })
  })
})
