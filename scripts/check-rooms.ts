import { findProblems, ROOMS, readImports } from './rooms.ts'

const imports = readImports('src')
const problems = findProblems(imports)
for (const problem of problems) process.stderr.write(`${problem}\n`)
if (problems.length > 0) process.exitCode = 1
else
  process.stdout.write(`src/: ${imports.size} files in ${ROOMS.length} rooms, no import upwards, no circle\n`)
