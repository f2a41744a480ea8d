import { writeFileSync } from 'node:fs'
import { drawPictures } from './pictures.ts'

for (const [file, picture] of await drawPictures()) writeFileSync(file, picture)
