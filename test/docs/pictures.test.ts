import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawPictures, IMAGES } from '../../scripts/pictures.ts'
import { terminalPicture } from '../../scripts/terminal-picture.ts'
import { ROOT } from '../support/program.ts'

/** Drawn by hand. */
const ICON = `${IMAGES}/icon.svg`

const drawn = await drawPictures()
const stored = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8')

describe('the pictures of the documents', () => {
  it.each([...drawn])('%s is what the program shows (pnpm run pictures writes it)', (file, picture) => {
    expect(stored(file) === picture).toBe(true)
  })

  it('are all that is there, and all in the tour', () => {
    expect(readdirSync(`${ROOT}${IMAGES}`).map((name) => `${IMAGES}/${name}`)).toEqual(
      [...drawn.keys(), ICON].sort(),
    )
    const tour = stored('docs/tour.md')
    const missing = [...drawn.keys()].filter((file) => !tour.includes(`(${file.replace('docs/', '')})`))
    expect(missing).toEqual([])
  })

  it.each([...drawn])('%s makes no request and runs no script', (_, picture) => {
    expect(picture.match(/\b(?:src|xlink:href)\s*=|url\((?!#)|<script|\son\w+=/g)).toBeNull()
  })
})

describe('a picture of a terminal', () => {
  const texts = (picture: string) =>
    [...picture.matchAll(/<tspan (.*?)>(.*?)<\/tspan>/g)].map(([, style, text]) => ({ style, text }))

  it('fits each span to its columns, wide characters to two', () => {
    const [first, second] = texts(terminalPicture('漢\u001b[1mb\u001b[22m', ''))
    expect(first).toMatchObject({ text: '漢', style: expect.stringContaining('x="20.0" textLength="16.8"') })
    expect(second).toMatchObject({ text: 'b', style: expect.stringMatching(/x="36.8" .*class="strong"/) })
  })

  it('shows text as text, whatever it contains', () => {
    const picture = terminalPicture('<script>"&', '"><script>')
    expect(picture).not.toContain('<script')
    expect(texts(picture).map(({ text }) => text)).toEqual(['&lt;script&gt;&quot;&amp;'])
  })
})
