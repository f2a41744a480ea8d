import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { orNull } from '../src/core/errors.ts'

/** A package of which something is in the bundle. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  /** an SPDX expression */
  readonly license: string
  /** the licence as the package brings it */
  readonly licenseText: string
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/** The packages that these modules belong to, in order of their names. */
export function bundledPackages(moduleIds: readonly string[]): BundledPackage[] {
  const directories = new Set(
    moduleIds.filter((path) => path.includes('node_modules/')).map((path) => packageDirectory(path)),
  )
  const packages = [...directories].map(readPackage)
  return packages.sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version))
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** What is directly in `node_modules`, or in a scope there: a package may hold further manifests. */
function packageDirectory(path: string): string {
  const directory = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]
  if (directory === undefined) throw new Error(`${path} belongs to no package`)
  return directory
}

const readManifest = (file: string): Partial<Manifest> => JSON.parse(readFileSync(file, 'utf8'))

function readPackage(dir: string): BundledPackage {
  const { name, version, license } = readManifest(join(dir, 'package.json'))
  const licenseText = name && readLicense(dir, name)
  if (!name || !version || !license || !licenseText)
    throw new Error(
      `${dir} says not what it is, or not under which licence. Leave it out, or ask its authors.`,
    )
  return { name, version, license, licenseText }
}

/** Of a package that leaves it out: the text in its repository. */
const LICENSES = 'scripts/licenses'

function readLicense(dir: string, name: string): string | null {
  const file = readdirSync(dir).find((each) => /^(?:licen[cs]e|copying)(?:\.\w+)?$/i.test(each))
  const path = file === undefined ? join(LICENSES, `${name.replace('/', '+')}.txt`) : join(dir, file)
  return orNull(() => readFileSync(path, 'utf8').trim())
}

/** CycloneDX 1.6, without the time and the serial number that would make every build another. */
export function billOfMaterials(packages: readonly BundledPackage[]): string {
  const { name, version, license = '' } = readManifest('package.json')
  const program = `pkg:npm/${name}@${version}`
  const components = packages.map((each) => ({
    type: 'library',
    'bom-ref': packageUrl(each),
    name: each.name,
    version: each.version,
    purl: packageUrl(each),
    licenses: licenses(each.license),
  }))
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': program,
        name,
        version,
        purl: program,
        licenses: licenses(license),
      },
    },
    components,
    dependencies: [{ ref: program, dependsOn: components.map(({ purl }) => purl) }],
  }
  return `${JSON.stringify(bill, null, 2)}\n`
}

const packageUrl = ({ name, version }: BundledPackage): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`

const licenses = (license: string) => [
  license.includes(' ') ? { expression: license } : { license: { id: license } },
]

/** Every licence in full, for the copies of the packages' code in the bundle. */
export const licenseTexts = (packages: readonly BundledPackage[]): string =>
  [
    'The files in dist/ hold code of these packages, each under its own licence.\n',
    ...packages.map(
      ({ name, version, license, licenseText }) =>
        `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${licenseText.replaceAll('\r\n', '\n')}\n`,
    ),
  ].join('\n')
