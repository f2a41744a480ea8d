// Everything else is loaded after this check, so that an old Node prints a sentence and not a syntax error.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major > 20 || (major === 20 && minor >= 19)) {
  enableCompileCache(`${import.meta.dirname}/compile-cache`)
  import('./cli/main.ts').then(({ runProcess }) => runProcess())
} else if (process.argv[2] === 'hook' && process.argv[3] === 'agent') {
  process.exitCode = 78 // bin/hook says it, once a day
} else {
  process.stderr.write(
    `pager-triage needs Node.js 20.19 or newer; this is v${process.versions.node}. Get it at https://nodejs.org, then run this again.\n`,
  )
  process.exitCode = process.argv[2] === 'hook' ? 0 : 1 // never block a commit
}

/** Node's own cache of compiled code, which Node 20 lacks; in a directory that nobody else can write to, or not at all. */
function enableCompileCache(dir: string): void {
  const module = process.getBuiltinModule('node:module')
  if (!('enableCompileCache' in module) || typeof module.enableCompileCache !== 'function') return
  const { mkdirSync, statSync } = process.getBuiltinModule('node:fs')
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    const { mode, uid } = statSync(dir)
    if ((mode & 0o077) === 0 && uid === process.getuid?.()) module.enableCompileCache(dir)
  } catch {
    // a directory that cannot be written to: every run compiles anew
  }
}
