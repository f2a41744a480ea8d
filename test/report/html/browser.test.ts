import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backtestHtml } from '../../../src/backtest/html.ts'
import { fromOutside } from '../../../src/core/untrusted.ts'
import { toHtml } from '../../../src/report/html/risk-report.ts'
import { recentHtml } from '../../../src/triage/recent-html.ts'
import { BACKTEST } from '../../support/backtest-result.ts'
import { largeAssessment, largeRange } from '../../support/large-assessment.ts'
import { SAMPLE, SAMPLE_RANGE } from '../../support/sample-assessment.ts'
import { SAMPLE_RECENT } from '../../support/sample-recent.ts'
import { PAGE } from '../support.ts'
import { CHROMIUM, openBrowser } from './browser.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const ATTACK = fromOutside(
  '<script>document.title="owned"</script><img src="https://evil.example/x.png" onerror="alert(1)">"><svg onload=alert(1)>',
)

/** The sample with an attack for every title, name and path. */
const hostile = () =>
  toHtml(
    {
      ...SAMPLE,
      change: { ...SAMPLE.change, files: SAMPLE.change.files.map((file) => ({ ...file, path: ATTACK })) },
      services: SAMPLE.services.map((service) => ({ ...service, name: ATTACK, because: ATTACK })),
      factors: SAMPLE.factors.map((factor) => ({
        ...factor,
        path: factor.path && ATTACK,
        evidence: factor.evidence.map((item) =>
          item.kind === 'incident'
            ? { ...item, title: ATTACK, priority: ATTACK, path: item.path && ATTACK }
            : item,
        ),
      })),
    },
    PAGE,
  )

const LARGE = largeAssessment(500, 2000)

interface View {
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
}

const VIEWS: readonly View[] = [360, 768, 1280].flatMap((width) => [
  { width, colorScheme: 'light' } as const,
  { width, colorScheme: 'dark' } as const,
])
const PHONE_AND_DARK: readonly View[] = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
]

const PAGES: readonly {
  readonly name: string
  readonly make: () => string
  readonly views: readonly View[]
}[] = [
  {
    name: 'a range of commits',
    make: () => toHtml(SAMPLE, { ...PAGE, range: SAMPLE_RANGE }),
    views: VIEWS,
  },
  {
    name: 'a large repository',
    make: () => toHtml(LARGE, { ...PAGE, range: largeRange(50, LARGE) }),
    views: PHONE_AND_DARK,
  },
  { name: 'hostile texts', make: hostile, views: PHONE_AND_DARK },
  { name: 'recent', make: () => recentHtml(SAMPLE_RECENT, PAGE), views: PHONE_AND_DARK },
  { name: 'a backtest', make: () => backtestHtml(BACKTEST, PAGE), views: PHONE_AND_DARK },
]

interface Finding {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly html: string }[]
}

const why = CHROMIUM === undefined ? ' (skipped: there is no Chromium here)' : ''

describe.skipIf(CHROMIUM === undefined)(`a report in a browser${why}`, () => {
  let browser: (Browser & AsyncDisposable) | undefined
  let server: Server
  let served = ''

  beforeAll(async () => {
    browser = await openBrowser()
    server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(served))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })

  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]()
    server.close()
  })

  const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

  /** What the browser says and asks for while it shows the page, and what the check finds in it. */
  async function shown(page: string, view: View) {
    served = page
    const context = await (browser as Browser).newContext({
      viewport: { width: view.width, height: 900 },
      colorScheme: view.colorScheme,
    })
    const told: string[] = []
    const asked: string[] = []
    const tab = await context.newPage()
    tab.on('console', (message) => told.push(message.text()))
    tab.on('pageerror', (error) => told.push(error.message))
    tab.on('request', (request) => asked.push(request.url()))
    await tab.goto(address())
    return { tab, told, asked, context }
  }

  const close = (context: BrowserContext) => context.close()

  it.each(PAGES.flatMap(({ views, ...page }) => views.map((view) => ({ ...page, ...view }))))(
    '$name, $width wide, $colorScheme: no error, no request, nothing serious',
    async ({ make, ...view }) => {
      const { tab, told, asked, context } = await shown(make(), view)
      const overflow = await tab.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      const title = await tab.title()
      const said = [...told]
      const findings = await tab.evaluate<Finding[]>(
        `${AXE};axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)`,
      )
      await close(context)
      expect(said).toEqual([])
      expect(asked).toEqual([address()])
      expect(overflow).toBe(0)
      expect(title).not.toBe('owned')
      expect(
        findings
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      ).toEqual([])
    },
  )
})
