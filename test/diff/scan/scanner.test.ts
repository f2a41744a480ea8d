import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GENERIC, LANGUAGES, syntaxOf } from '../../../src/diff/languages.ts'
import { scanFile } from '../../../src/diff/scan/pieces.ts'
import { compile, openingOf } from '../../../src/diff/scan/rule.ts'
import { hostileTexts } from '../../support/arbitrary-facts.ts'
import { runs } from '../../support/runs.ts'

/** The text with comments taken out and strings as `""`. */
const codeOf = (path: string, text: string): string =>
  scanFile(text, syntaxOf(path))
    .map((line) =>
      line
        .map(({ kind, text, begins }) => {
          if (kind === 'code' || kind === 'hole') return text
          return kind === 'string' && begins ? '""' : ''
        })
        .join('')
        .trimEnd(),
    )
    .join('\n')

describe('code without comments and strings', () => {
  it.each([
    // `//` and `/* */`
    ['a.ts', 'a() // b', 'a()'],
    ['a.ts', 'a(/* b */ c)', 'a( c)'],
    ['a.ts', "open('https://example.com')", 'open("")'],
    ['a.ts', `f(\`x \${b + \`in \${c}\`} // no\`) // yes`, 'f(""b + ""c"")'],
    ['a.js', "s.replace(/\\/*$/, '') // c", 's.replace("", "")'],
    ['a.js', 'x = a / b / c // d', 'x = a / b / c'],
    ['a.js', 'return /[/]"/.test(a) // c', 'return "".test(a)'],
    ['a.tsx', '<p title="x">Don\'t // stop {n /* c */}</p> // end', '<p title="">""{n }</p>'],
    ['a.tsx', 'const f = <T,>(x: T) => a < b // c', 'const f = <T,>(x: T) => a < b'],
    ['a.jsx', '<><B a={() => g("x")} />text</> // c', '<><B a={() => g("")} />""</>'],
    ['a.tsx', "<A<B<C>> d={e}>don't {f()}</A>\ng()", '<A<B<C>> d={e}>""{f()}</A>\ng()'],
    ['a.tsx', "<A<\n  B\n> d={e}>don't</A>\ng()", '<A<\n  B\n> d={e}>""</A>\ng()'],
    ['a.tsx', 'x = <A<B<C<D>>>(e)\nf()', 'x = <A<B<C<D>>>(e)\nf()'],
    ['a.tsx', '<A // b\n  c={d} /* e */ />\nf()', '<A\n  c={d}  />\nf()'],
    ['a.tsx', "f = <const T>(x: T) => x\ng('a')", 'f = <const T>(x: T) => x\ng("")'],
    ['a.tsx', "f = <T = A>(x: T) => x\ng('a')", 'f = <T = A>(x: T) => x\ng("")'],
    ['a.tsx', '<p>\n  {a}\n  Words <b/>\n  Words\n  {/* c */}\n</p>', '<p>\n  {a}\n  ""<b/>\n\n  {}\n</p>'],
    ['a.java', 'char q = \'"\'; String s = "//"; // c', 'char q = ""; String s = "";'],
    ['A.java', 's = """\n  // no\n  """; // c', 's = ""\n\n;'],
    ['a.c', "x = 'a'; // one \\\nstill a comment\ny();", 'x = "";\n\ny();'],
    ['a.cpp', 'auto s = R"x(a )" // b)x"; // c', 'auto s = "";'],
    ['a.m', 'NSString *s = @"//"; // c', 'NSString *s = @"";'],
    ['a.cs', 'var p = @"c:\\"; var q = $"{d["k"]} //"; // c', 'var p = ""; var q = ""d[""]"";'],
    ['a.go', 's := `a // b\nc` // d', 's := ""\n'],
    ['go.mod', 'require a v1 // indirect', 'require a v1'],
    ['a.rs', "fn f<'a>(x: &'a str) -> char { 'x' } // c", 'fn f<\'a>(x: &\'a str) -> char { "" }'],
    ['a.rs', 's = r#"a " // b"#; /* a /* b */ c */ d', 's = "";  d'],
    ['a.swift', 'let s = "a \\(f("b")) // c" /* d /* e */ f */', 'let s = ""f("")""'],
    ['a.swift', 'let s = #"a " // b"# // c', 'let s = ""'],
    ['a.kt', `val s = "a \${m["k"]} $n // b" // c`, 'val s = ""m[""]""$n""'],
    ['a.scala', "val c = 'x'; /* a /* b */ c */ d", 'val c = "";  d'],
    ['a.groovy', "def s = '''a // b''' // c", 'def s = ""'],
    ['a.dart', "var s = r'a\\' + 'b // c'; // d", 'var s = "" + "";'],
    ['a.d', 'x(); /+ a /+ b +/ c +/ y();', 'x();  y();'],
    ['a.zig', 's = \\\\a // b\n; // c', 's = ""\n;'],
    ['a.proto', 'string a = 1; // b', 'string a = 1;'],
    ['a.scss', 'a { b: url(http://c) } // d', 'a { b: "" }'],
    ['a.css', 'a { b: "/*" } /* c */', 'a { b: "" }'],
    // `#`
    ['a.py', 'def f():\n    """Doc # no"""\n    x = """#"""  # c', 'def f():\n\n    x = ""'],
    ['a.py', 'y = f"{d["a"]} # {{no}}"  # c', 'y = ""d[""]""'],
    ['a.bzl', "name = 'a#b',  # c", 'name = "",'],
    ['a.sh', `n=$#; x=\${y#z} # c`, `n=$#; x=\${y#z}`],
    ['a.sh', 'cat <<EOF | grep a # c\n# not\nEOF\nb # d', 'cat "" | grep a\n\n\nb'],
    ['a.sh', ": <<'X'\nrm -rf\nX\nls", ': ""\n\n\nls'],
    ['a.sh', 'echo "a $(b "c # d") $e" # f', 'echo ""b ""$e""'],
    ['a.rb', '=begin\nputs 1\n=end\nputs "#{a} # b" # c', '\n\n\nputs ""a""'],
    ['a.rb', 's = <<~SQL\n  -- a # b\nSQL\nx # c', 's = ""\n\n\nx'],
    ['a.rb', 'x = %q(a # b) # c', 'x = ""'],
    ['Gemfile', "gem 'a' # b", 'gem ""'],
    ['a.cr', 'x = 1 # c', 'x = 1'],
    ['a.pl', '=pod\n\nx\n\n=cut\nmy $n = $#a; # c', '\n\n\n\n\nmy $n = $#a;'],
    ['a.ex', '@doc """\nA # b\n"""\ndef f, do: "a #{b} # c" # d', '\n\n\ndef f, do: ""b""'],
    ['a.coffee', '###\na\n###\nb # c', '\n\n\nb'],
    ['a.jl', '#= a #= b =# c =# x # d', ' x'],
    ['a.nim', '#[ a #[ b ]# c ]# x # d', ' x'],
    ['a.r', 'x <- "#" # c', 'x <- ""'],
    ['a.ps1', '<# a #> Get-Item "b `" # c" # d', ' Get-Item ""'],
    ['a.ps1', '$s = @"\n# a\n"@\nb # c', '$s = ""\n\n\nb'],
    ['a.tcl', 'set a 1 ;# c', 'set a 1 ;'],
    ['Makefile', 'a: b # c\n\techo "#"', 'a: b\n\techo ""'],
    ['CMakeLists.txt', '#[[ a\nb ]] set(c) # d', '\n set(c)'],
    ['Dockerfile', '# a\nRUN b # c', '\nRUN b # c'],
    ['Dockerfile.prod', '# a\nRUN b', '\nRUN b'],
    ['a.tf', `a = "b \${c("d")} # e" # f\n// g\n/* h */`, 'a = ""c("")""\n\n'],
    ['a.nix', `{ a = ''b # \${c}''; } # d`, '{ a = ""c""; }'],
    ['a.pp', "file { 'a#': } # b", 'file { "": }'],
    ['a.graphql', '"""Doc"""\ntype A { "b" c: D } # e', '\ntype A { "" c: D }'],
    ['nginx.conf', 'root /a; # b', 'root /a;'],
    // `--`
    ['a.sql', "SELECT '--', 'it''s' -- all\n/* a */ b", 'SELECT "", ""\n b'],
    ['a.sql', 'DO $x$ -- a $x$; -- b', 'DO "";'],
    ['a.lua', 'x = 1 --[==[ a ]] b ]==] + [[ c -- ]] -- d', 'x = 1  + ""'],
    ['a.hs', "f x' = 'c' {- a {- b -} c -} --> d -- e", 'f x\' = ""  --> d'],
    ['a.elm', 'x = "--" -- a', 'x = ""'],
    // `;`, `%`, `(* *)` and others
    ['a.clj', '(a "b;" \\; c) ; d', '(a "" \\; c)'],
    ['a.el', "(a ?x 'b) ; c", "(a ?x 'b)"],
    ['a.rkt', '#| a #| b |# c |# (d) ; e', ' (d)'],
    ['a.ml', 'let c = \'x\' (* a (* b *) *) ^ "(*"', 'let c = ""  ^ ""'],
    ['a.fs', 'let a = """(* b""" // c', 'let a = ""'],
    ['a.erl', 'a() -> "%", $%. % b', 'a() -> "", "".'],
    ['a.pas', "x := '{'; { a } // b", 'x := "";'],
    ['a.s', 'mov a, b ; c\n# d\nadd a, b # e', 'mov a, b\n\nadd a, b'],
    ['a.vb', 'x = "\'" \' a\nREM b', 'x = ""\n'],
    ['a.bat', '@rem a\n:: b\ncopy c', '\n\ncopy c'],
    ['a.vim', '" a\nlet b = "c" " d', '\nlet b = ""'],
    ['a.f90', "x = '!' ! a", 'x = ""'],
    ['a.f', 'C a\n      x = 1', '\n      x = 1'],
    ['a.cob', '000100* a\n       MOVE b *> c', '\n       MOVE b'],
    ['a.abap', '* a\nx = \'"\'. " b', '\nx = "".'],
    ['a.st', 'a := \'"\'. "b"', 'a := "".'],
    // what no row is for
    ['a.unknown', 'a() // b\n# c\n-- d', 'a()\n\n'],
    ['a.unknown', 'a {# b #} {{! c }} <%# d %> <%-- e --%> f', 'a     f'],
    ['a.unknown', 'a (* b (* c *) d *) e /- f /- g -/ -/ h', 'a  e  h'],
    ['a.unknown', 'Rem a\n@REM b\nremove(c)', '\n\nremove(c)'],
    ['a.unknown', "say 'a' ; don't", 'say ""'],
    ['a.unknown', "f 'a ; don't if (b)\ng('c', d)", 'f ""\ng("", d)'],
    ['a.unknown', "a = '''\nb = c\n'''\nd", 'a =\n\n\nd'],
    ['a.unknown', 'a = `\nb = c\n`\nd', 'a = ""\n\n\nd'],
  ])('%s: %s', (path, text, code) => {
    expect(codeOf(path, text)).toBe(code)
  })
})

describe('text for people has no code but', () => {
  it.each([
    ['README.md', 'Some words, `a.b()` and more', '""`a.b()`""'],
    ['a.md', 'text\n```js\nfoo("x") // c\n```\n[//]: # (hidden) <!-- d -->', '""\n```js\nfoo("")\n```\n""'],
    ['a.md', '---\ntitle: some words\n---\nmore', '---\ntitle""\n---\n""'],
    ['a.rst', '.. a comment\n   of two lines\n\nWords ``a()``', '\n\n\n""``a()``'],
    ['LICENSE', 'Permission is granted', '""'],
    ['.cursorrules', 'Do this', '""'],
    ['a.csv', 'a,b\n1,"c"', '""\n""'],
    [
      'a.html',
      '<p class="x">Words</p><!-- c --><script>a() // b</script>',
      '<p class="">""</p><script>a() </script>',
    ],
    [
      'a.vue',
      '<template>Words {{ a + 1 }}</template>\n<script>b() // c</script>',
      '<template>""{{ a + 1 }}</template>\n<script>b() </script>',
    ],
    ['a.svelte', '<p>{a.b}</p>', '<p>{a.b}</p>'],
    ['a.php', 'Words <?php echo $a; // b ?> more', '""<?php echo $a; ?>""'],
    ['a.erb', '<%# a %><p><%= b # c %></p>', '<p><%= b %></p>'],
    ['a.j2', '{# a #}Words {{ b }}{% if c %}', '""{{ b }}{% if c %}'],
    ['a.xml', '<a b="c">one two</a><!-- d -->', '<a b="">""</a>'],
    ['a.tex', 'Words % a', '""'],
  ])('%s: %s', (path, text, code) => {
    expect(codeOf(path, text)).toBe(code)
  })
})

describe('configuration has no code but its names', () => {
  it.each([
    ['a.json', '{"a": "some words", "b c d": 1}', '"""a"""'],
    ['a.yaml', 'key: some words # c\nurl: http://x#y and\n- name: two words', 'key""\nurl""\n""name""'],
    ['a.yaml', 'text: |\n  Some words # no\n  more\nnext: two words', 'text""\n\n\nnext""'],
    ['ci.yml', 'run: |\n  make all # c\n  # d\nname: a b', 'run: |\n  make all\n\nname""'],
    ['a.toml', '[a.b]\nkey = "some words" # c', '[a.b""\nkey""'],
    ['a.ini', '; a\n[s]\nkey = some words', '\n[s""\nkey""'],
    ['.env', '# a\nexport KEY="some words" # b', '\nexport KEY""'],
    ['a.properties', '! a\nkey=some words', '\nkey""'],
  ])('%s: %s', (path, text, code) => {
    expect(codeOf(path, text)).toBe(code)
  })
})

describe('the table of languages', () => {
  it('gives each file to one of them', () => {
    const files = LANGUAGES.flatMap(({ files }) => files.map((file) => file.toLowerCase()))
    expect(files.filter((file, i) => files.indexOf(file) !== i)).toEqual([])
  })

  it.each(
    [GENERIC, ...LANGUAGES.map(({ syntax }) => syntax)].map((syntax) => [syntax.name, syntax] as const),
  )('%s has patterns that begin with a character or a class, and look only where they are', (_, syntax) => {
    const patterns = syntax.rules.map(openingOf).filter((opening) => opening instanceof RegExp)
    for (const { source, sticky } of patterns) {
      expect(sticky).toBe(true)
      expect(source).toMatch(/^(?:\\?[^\\|()*+?]|\\[^\w]|\[)/)
    }
    expect(compile(syntax).syntax).toBe(syntax)
  })
})

describe('any text', () => {
  const path = fc.constantFrom('a.unknown', ...LANGUAGES.map(({ files }) => `a.${files[0]}`))
  const marks = fc.constantFrom(
    '/*',
    '*/',
    '//',
    '"',
    "'",
    '`',
    `\${`,
    '}',
    '#',
    '\n',
    '\\',
    '<',
    '>',
    '"""',
    '--',
    '[[',
    '<<A',
    '{-',
    '=begin',
    '(*',
    '<!--',
    '`'.repeat(3),
    '{#',
    '<%#',
    '{{!',
    'rem ',
    ' ',
    'a',
  )
  const text = fc.oneof(
    hostileTexts,
    fc.array(marks, { maxLength: 60 }).map((parts) => parts.join('')),
  )

  it('falls into pieces that together are the text', () => {
    fc.assert(
      fc.property(path, text, (name, source) => {
        const lines = scanFile(source, syntaxOf(name)).map((line) => line.map((piece) => piece.text).join(''))
        expect(lines.join('\n')).toBe(source)
      }),
      runs(1000, 3000),
    )
  })

  it.each([
    '"',
    '/*',
    `\`\${`,
    "'",
    '\\',
    '<a',
    '{',
    '/',
    '#{',
    '<<A\n',
    '[[',
    '```\n',
    '- a',
    '$(',
    '<script>',
  ])('of nothing but %j is read to its end', (unit) => {
    for (const name of ['a.tsx', 'a.py', 'a.sh', 'a.rb', 'a.html', 'a.yaml', 'a.md', 'a.lua', 'a.unknown']) {
      expect(scanFile(unit.repeat(2 ** 15), syntaxOf(name)).length).toBeGreaterThan(0)
    }
  })
})
