import { writeFileSync } from 'node:fs'
import { DEMO_PICTURE, demoPicture } from './demo-picture.ts'

writeFileSync(DEMO_PICTURE, demoPicture('.'))
