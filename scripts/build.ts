import { DIST, writeBundle } from './bundle.ts'

await writeBundle(DIST)
