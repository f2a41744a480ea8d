const [WIDTH, HEIGHT, FADE] = [860, 1660, 120]

const SVG = 'xmlns="http://www.w3.org/2000/svg"'

/** HTML elements without an end, which XML wants closed. */
const VOID = /<((?:br|col|hr|img|input|link|meta|wbr)\b[^>]*)>/g

/**
 * The upper part of a page of `--html` as an SVG. An image may hold the page, as it makes no request and runs no script.
 * @param alt a description for people who cannot see the picture
 */
export function pagePicture(page: string, alt: string): string {
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? []
  const [, body = ''] = /<body>(.*?)<footer>/s.exec(page) ?? []
  return `<svg ${SVG} viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${alt}">
<foreignObject width="${WIDTH}" height="${HEIGHT}">
<body xmlns="http://www.w3.org/1999/xhtml">
<style>${style.replaceAll('<', '&lt;').replaceAll('&', '&amp;')}</style>
${body.trim().replace(VOID, '<$1/>').replaceAll('<svg ', `<svg ${SVG} `)}
</body>
</foreignObject>
<linearGradient id="fade" x2="0" y2="1"><stop stop-color="var(--page)" stop-opacity="0"/><stop offset="1" stop-color="var(--page)"/></linearGradient>
<rect y="${HEIGHT - FADE}" width="${WIDTH}" height="${FADE}" fill="url(#fade)"/>
</svg>
`
}
