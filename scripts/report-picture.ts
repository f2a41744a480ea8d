import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { toHtml } from '../src/report/html/risk-report.ts'
import { openBrowser } from '../test/report/html/browser.ts'
import { NOW } from '../test/support/facts.ts'
import { SAMPLE } from '../test/support/sample-assessment.ts'

// The picture in README.md: the upper part of `risk --html` for a made-up change, as Chromium shows it.
const FILE = 'docs/images/report.png'
const PARTS = ['header', 'section:has(#score)', 'section:has(#timeline)']

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')

await using browser = await openBrowser()
const tab = await browser.newPage({ viewport: { width: 860, height: 800 }, deviceScaleFactor: 1.15 })
await tab.setContent(toHtml(SAMPLE, { now: NOW, version: '', sha256 }))
await tab.evaluate(
  `for (const part of document.querySelectorAll('section, footer, details'))
     if (!${JSON.stringify(PARTS)}.some((wanted) => part.matches(wanted))) part.remove()`,
)
const height = Number(await tab.evaluate('document.querySelector("main").getBoundingClientRect().bottom'))
const picture = await tab.screenshot({
  clip: { x: 0, y: 0, width: 860, height: height + 24 },
  fullPage: true,
})
writeFileSync(FILE, picture)
process.stdout.write(`${FILE}: ${picture.length} bytes\n`)
