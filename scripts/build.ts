import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DIST, writeBundle } from './bundle.ts'

rmSync(join(DIST, 'lib'), { recursive: true, force: true }) // of packages that are bundled no more
await writeBundle(DIST)
