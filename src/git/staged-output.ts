import type { Snapshot } from './snapshot.ts'

/** Each flag holds off a setting of the user or the repository that would change what is printed. */
export const DIFF = [
  'diff',
  '--no-color',
  '--no-ext-diff', // never run a configured program
  '--no-textconv',
  '--no-relative', // all of the change, also from a sub-directory
  '--submodule=short',
  '--ignore-submodules=none',
  '-O/dev/null',
  '-z', // names as they are, also in the patch
  '--no-abbrev',
]
export const PATCH = ['-p', '-U0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/']

/** Of a larger patch only code is read, as much as there is room for. */
const MAX_PATCH_BYTES = 2 * 2 ** 20

/** The two sides of a comparison, as git takes them. */
export const sides = ({ target }: Snapshot, base: string): string[] =>
  target === null ? ['--cached', '--end-of-options', base] : ['--end-of-options', base, target]

const started = new WeakMap<Snapshot, Promise<Buffer>>()

/** Sets git to work on what every reading of a staged change begins with; whoever wants it finds it started. */
export function startReading(snapshot: Snapshot): Promise<Buffer> {
  const before = started.get(snapshot)
  if (before) return before
  snapshot.objects.start()
  const patch = runPatch(snapshot)
  patch.catch(() => {}) // whoever waits for it is told
  started.set(snapshot, patch)
  return patch
}

/** The list of files and the patch, as git prints them. @throws what runGit throws */
export const patchOf = (snapshot: Snapshot): Promise<Buffer> => startReading(snapshot)

const runPatch = (snapshot: Snapshot): Promise<Buffer> =>
  snapshot.git([...DIFF, '--raw', ...PATCH, '-M', ...sides(snapshot, snapshot.base), '--'], {
    maxBytes: MAX_PATCH_BYTES,
  })
