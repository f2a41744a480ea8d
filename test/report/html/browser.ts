import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Where Linux distributions put it. */
export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)

/** A browser with a profile of its own that asks the network for nothing by itself. */
export async function openBrowser(): Promise<Browser & AsyncDisposable> {
  const home = await mkdtemp(join(tmpdir(), 'browser-'))
  const browser = await chromium.launch({
    executablePath: CHROMIUM ?? '',
    env: { ...process.env, HOME: home },
    args: [
      '--no-sandbox', // Chromium refuses its sandbox to root, which CI often is
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const dispose = async () => {
    await browser.close()
    await rm(home, { recursive: true, force: true })
  }
  return Object.assign(browser, { [Symbol.asyncDispose]: dispose })
}
