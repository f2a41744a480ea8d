import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { terminalPicture } from './terminal-picture.ts'

export const DEMO_PICTURE = 'docs/images/demo.svg'

/** What `pager-triage demo` of this checkout prints, with the colours of a terminal of 80 columns. */
export function demoPicture(root: string): string {
  const home = mkdtempSync(join(tmpdir(), 'demo-picture-'))
  try {
    const output = execFileSync(process.execPath, [resolve(root, 'dist/pager-triage.cjs'), 'demo'], {
      cwd: home,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: home, FORCE_COLOR: '1' },
    })
    const [report = ''] = output.split('\nThis was a sample')
    return terminalPicture(`$ pager-triage demo\n${report}`, 'The report that pager-triage demo prints')
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
