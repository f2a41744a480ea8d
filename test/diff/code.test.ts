import { describe, expect, it } from 'vitest'
import { fromOutside } from '../../src/core/untrusted.ts'
import { codeLines } from '../../src/diff/code.ts'
import { productionLanguage, syntaxOf } from '../../src/diff/languages.ts'
import { scanHunk } from '../../src/diff/scan/pieces.ts'

function codeOf(extension: string, ...lines: string[]): string[] {
  const language = productionLanguage(`src/a.${extension}`)
  if (!language) throw new Error(`${extension} is no language`)
  const numbered = lines.map((text, i) => ({ number: i + 1, text: fromOutside(text) }))
  return codeLines(numbered, language).map(({ code }) => code.trimEnd())
}

describe('the code of a line', () => {
  it.each([
    ['ts', 'charge()', 'charge()'],
    ['ts', '  charge() // twice', '  charge()'],
    ['ts', '  charge(/* card */ 1)', '  charge( 1)'],
    ['ts', "open('https://example.com')", 'open("")'],
    ['ts', 'open("a // b") // c', 'open("")'],
    ['ts', "const q = 'it\\'s /* no */ comment'", 'const q = ""'],
    ['ts', 'const p = `a // b`', 'const p = ""'],
    ['ts', "glob('src/**/*.ts')", 'glob("")'],
    ['ts', 'charge()\r', 'charge()'],
    ['py', 'charge()  # twice', 'charge()'],
    ['py', "colour = '#fff'", 'colour = ""'],
    ['py', 'x = """one line"""', 'x = ""'],
    ['go', '\tch <- 1 // send', '\tch <- 1'],
    ['sql', "SELECT '--' -- all", 'SELECT ""'],
    ['lua', 'x = 1 --[[ one ]] + 2', 'x = 1  + 2'],
    ['hs', 'f x = x {- id -}', 'f x = x'],
    ['rb', 'puts "#{name}" # greet', 'puts ""'],
    ['rs', 'let s = "// no";', 'let s = "";'],
    ['c', '  *pointer = 3;', '  *pointer = 3;'],
    ['erl', 'ok. % done', 'ok.'],
    ['clj', '(inc x) ; more', '(inc x)'],
    ['ipynb', '"\\tcharge(\\n"', '"\\tcharge(\\n"'],
  ])('%s: %s', (extension, line, code) => {
    expect(codeOf(extension, line)).toEqual([code])
  })

  it.each([
    ['ts', ''],
    ['ts', ' \t '],
    ['ts', '\r'],
    ['ts', '}'],
    ['ts', '  });'],
    ['ts', ']),'],
    ['ts', '// if'],
    ['ts', '/* if */'],
    ['ts', ' * if the card is declined'],
    ['ts', ' *'],
    ['ts', ' */'],
    ['ts', '  {/* if */}'],
    ['py', '# if'],
    ['py', '"""Charges."""'],
    ['py', "'''Charges.'''"],
    ['rb', '# if'],
    ['sql', '-- if'],
    ['lua', '--[[ if ]]'],
    ['sh', '#!/bin/sh'],
    ['ipynb', '  "Two steps:\\n(1) read, \\t(2) write"'],
  ])('is nothing for %s: %s', (extension, line) => {
    expect(codeOf(extension, line)).toEqual([])
  })
})

describe('a comment over several lines', () => {
  it.each([
    ['ts', ['/*', 'if (a) b()', '*/', 'c()'], ['c()']],
    ['ts', ['a() /* one', 'two */ b()'], ['a()', ' b()']],
    ['ts', ['/**', ' * if', ' */', 'a()'], ['a()']],
    ['ts', ['/* a */ b() /* c', 'd */'], [' b()']],
    ['py', ['def f():', '    """Charges', '    if able."""', '    a()'], ['def f():', '    a()']],
    ['rb', ['=begin', 'if', '=end', 'a'], ['a']],
    ['lua', ['--[[', 'if', ']]', 'a()'], ['a()']],
    ['hs', ['{-', 'if', '-}', 'a = 1'], ['a = 1']],
  ])('%s: %j', (extension, lines, code) => {
    expect(codeOf(extension, ...lines)).toEqual(code)
  })

  it('keeps the number of each line', () => {
    const language = productionLanguage('a.ts')
    const lines = ['/*', '*/', 'a()', '', 'b()'].map((text, i) => ({
      number: i + 40,
      text: fromOutside(text),
    }))
    expect(language && codeLines(lines, language).map(({ number }) => number)).toEqual([42, 44])
  })
})

describe('a hunk of markup that may begin in the middle of a comment', () => {
  const ABOVE = ['  <b c="d">e</b>', '<script>', 'f(g)', '</script>']
  it.each([
    ['a line around closes it', true, 0],
    ['a changed line closes it, which may be text', false, ABOVE.length],
  ])('%s', (_, isContext, code) => {
    const lines = [...ABOVE.map((text) => ({ text, isContext: false })), { text: '-->', isContext }]
    const top = { text: 'the words of a text that began above', isContext: true }
    const pieces = scanHunk([top, top, ...lines], syntaxOf('a.vue')).slice(2)
    expect(
      pieces.slice(0, ABOVE.length).filter((line) => line.some(({ kind }) => kind === 'code')),
    ).toHaveLength(code)
  })
})

describe('a line that only looks like the start of a comment hides nothing below it', () => {
  it('a regular expression', () => {
    expect(codeOf('ts', "name.replace(/\\/*$/, '')", 'a()', 'b()')).toHaveLength(3)
  })

  it('a comment that is closed far out on a long line', () => {
    expect(codeOf('ts', `/*${'x'.repeat(3000)}*/`, 'a()', 'b()')).toEqual(['a()', 'b()'])
  })

  it('a string that begins far out on a long line', () => {
    expect(codeOf('ts', `${'x'.repeat(1990)}'/*${'x'.repeat(100)}'`, 'a()')).toHaveLength(2)
  })

  it('a template over several lines', () => {
    expect(codeOf('ts', 'const globs = `', '  src/**', '`', 'a()', 'b()').slice(-2)).toEqual(['a()', 'b()'])
  })

  it('the end of a docstring that began above the change', () => {
    expect(codeOf('py', '    if able.', '    """', '    a()', '    b()').slice(-2)).toEqual([
      '    a()',
      '    b()',
    ])
  })
})

describe('a heredoc in a part of a file', () => {
  it.each([
    ['sh', [": <<'OFF'", 'a', 'OFF', 'b'], [': ""', 'b']],
    ['sh', [": <<'OFF'", 'a', '  OFF', 'b'], [': ""', 'b']],
    ['sh', [": <<-'OFF'", 'a', '  OFF', 'b'], [': ""', 'b']],
    ['sh', [": <<'OFF'", '  OFF', "it's b", 'OFF', "c 'd'"], [': ""', 'c ""']],
    ['rb', ['s = <<SQL', 'a', '  SQL', 'b'], ['s = ""', 'b']],
  ])('%s: %j hides nothing below what looks like its end', (extension, lines, code) => {
    expect(codeOf(extension, ...lines)).toEqual(code)
  })
})

describe('what else ends a line', () => {
  it.each([
    ['js', 'a() // b\rc(); // d\re = 1', ['a()', 'c();', 'e = 1']],
    ['ts', '// a\u2028b()\u2029c = 2;', ['b()', 'c = 2;']],
    ['py', '# a\rb()', ['b()']],
    ['java', '// a\rb();', ['b();']],
    ['cs', '// a\u0085b();', ['b();']],
    ['c', '// a \\\nb()\rc();', ['c();']],
    ['java', '// \\u000a b();', ['a b();']],
    ['java', '/* \\u002a/ b(); /* */', ['      b();']],
    ['go', '// a\u2028b()', []],
    ['ts', '// words\rand nothing else, as in prose', []],
  ])('%s: %j', (extension, text, code) => {
    expect(codeOf(extension, ...text.split('\n')).map((line) => line.replace(/^\s+/, ''))).toEqual(
      code.map((line) => line.trim()),
    )
  })
})

describe('a long line', () => {
  it('counts as the lines that its statements would be', () => {
    const line = `${'if (a) { while (b) { c(); } } '.repeat(10)}`
    expect(codeOf('ts', line)).toHaveLength(30)
    expect(codeOf('ts', line).slice(0, 3)).toEqual(['if (a) {', '  while (b) {', '    c();'])
  })

  it.each([' ', '\t', ';', '0,'])('of %j hides nothing behind it', (padding) => {
    expect(codeOf('ts', `${padding.repeat(2500)}; if (a) b()`).at(-1)).toContain('if (a) b()')
  })
})

describe('a line of any length', () => {
  it.each([
    ['letters', 'x'],
    ['quotes', '"'],
    ['backslashes', '\\'],
    ['comment marks', '/*'],
    ['slashes', '/'],
    ['quotes by turns', '"\''],
    ['an open string of escapes', '\\"'],
    ['blanks', ' '],
  ])('of a megabyte of %s is read to the end', (_, unit) => {
    const line = unit.repeat(2 ** 20 / unit.length)
    for (const extension of ['ts', 'py', 'lua']) {
      expect(codeOf(extension, `a${line}`).length).toBeLessThanOrEqual(1)
      expect(codeOf(extension, `"${line}`).length).toBeLessThanOrEqual(1)
    }
  })
})
