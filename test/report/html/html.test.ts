import { describe, expect, it } from 'vitest'
import { fromOutside } from '../../../src/core/untrusted.ts'
import { html } from '../../../src/report/html/html.ts'
import { inert, own } from '../../../src/untrusted/inert.ts'

describe('html', () => {
  it('escapes text, in content and in attributes', () => {
    const text = inert(fromOutside(`<b title="x" id='y'>&amp;`))
    expect(html`<p title="${text}">${text}</p>`.markup).toBe(
      '<p title="&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;">&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;</p>',
    )
  })

  it('takes markup as it is, also in lists, and nothing for null', () => {
    expect(html`<ul>${[html`<li>${1}</li>`, html`<li>${own('two')}</li>`]}${null}</ul>`.markup).toBe(
      '<ul><li>1</li><li>two</li></ul>',
    )
  })

  it('does not compile with text that was not made inert', () => {
    const raw = 'raw'
    const untrusted = fromOutside('untrusted')
    // @ts-expect-error a plain string
    const plain = html`<b>${raw}</b>`
    // @ts-expect-error a foreign string
    const foreign = html`<b>${untrusted}</b>`
    expect([plain.markup, foreign.markup]).toEqual(['<b>raw</b>', '<b>untrusted</b>'])
  })
})
