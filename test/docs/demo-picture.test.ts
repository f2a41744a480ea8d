import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DEMO_PICTURE, demoPicture } from '../../scripts/demo-picture.ts'
import { terminalPicture } from '../../scripts/terminal-picture.ts'
import { INSTALLED, ROOT } from '../support/program.ts'

it('the picture in the README is what the demo prints (pnpm run picture writes it)', () => {
  expect(readFileSync(`${ROOT}README.md`, 'utf8')).toContain(`(${DEMO_PICTURE})`)
  expect(readFileSync(`${ROOT}${DEMO_PICTURE}`, 'utf8')).toBe(demoPicture(INSTALLED))
})

describe('a picture of a terminal', () => {
  const texts = (picture: string) =>
    [...picture.matchAll(/<tspan (.*?)>(.*?)<\/tspan>/g)].map(([, style, text]) => ({ style, text }))

  it('holds each stretch to its columns, wide characters to two', () => {
    const [first, second] = texts(terminalPicture('漢\u001b[1mb\u001b[22m', ''))
    expect(first).toMatchObject({ text: '漢', style: expect.stringContaining('x="20.0" textLength="16.8"') })
    expect(second).toMatchObject({ text: 'b', style: expect.stringMatching(/x="36.8" .*class="strong"/) })
  })

  it('shows text as text, whatever it holds', () => {
    const picture = terminalPicture('<script>"&', '"><script>')
    expect(picture).not.toContain('<script')
    expect(texts(picture).map(({ text }) => text)).toEqual(['&lt;script&gt;&quot;&amp;'])
  })

  it('asks nothing of the network', () => {
    const addresses = readFileSync(`${ROOT}${DEMO_PICTURE}`, 'utf8').match(/(?:href|src|url)\s*[=(]/g)
    expect(addresses).toBeNull()
  })
})
