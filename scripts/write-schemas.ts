import { mkdirSync, writeFileSync } from 'node:fs'
import { SCHEMAS } from './schemas.ts'

mkdirSync('docs/schema', { recursive: true })
for (const [file, text] of Object.entries(SCHEMAS)) writeFileSync(file, text())
