// Plain enough for any Node to read: one that is too old gets a sentence, not a syntax error.
var version = process.versions.node.split('.').map(Number)

if (version[0] > 20 || (version[0] === 20 && version[1] >= 19)) require('./lib/pager-triage.cjs')
else {
  process.stderr.write(
    'pager-triage needs Node.js 20.19 or newer; this is v' +
      process.versions.node +
      '. Get it at https://nodejs.org, then run this again.\n',
  )
  process.exitCode = process.argv[2] === 'hook' ? 0 : 1 // a commit goes on
}
