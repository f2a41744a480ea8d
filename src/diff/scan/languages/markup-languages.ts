import { block, CURLY, type Hole, line, type Markup, quoted, type Rule, raw, whole } from '../rule.ts'
import { type Entry, entry } from './entry.ts'

// Running text with tags, templates and documents.

const XML: readonly Rule[] = [
  block('<!--', '-->'),
  raw('<![CDATA[', ']]>', { lines: true }),
  whole(/<![A-Za-z][^>\n]{0,400}>?/y, 'code'),
]
/** An element of one word, such as the name of a dependency. */
const XML_VALUE = whole(/[\w.:-]{1,80}(?=<\/)/y, 'code', /^>$/)
const DOUBLE: Hole = { open: '{{', close: '}}' }
const EMBEDDED = { script: 'typescript', style: 'css' }
const markup = (
  holes: readonly Hole[] = [],
  language = 'typescript',
  embedded: Markup['embedded'] = EMBEDDED,
): Markup => ({
  holes,
  language,
  embedded,
})

const region = (open: RegExp, close: RegExp, language: string): Rule => ({
  embedded: open,
  until: () => close,
  language: () => language,
})
const PHP: Rule = region(/<\?(?:php\b|=)?/y, /\?>/g, 'php-code')
const erb = (language: string): readonly Rule[] => [
  block('<%--', '--%>'),
  block('<%#', '%>'),
  region(/<%[-=!@]{0,2}/y, /%>/g, language),
]
const JINJA: readonly Rule[] = [
  block('{#', '#}'),
  block(/\{%-?[ \t]{0,9}comment\b/y, 'endcomment'),
  region(/\{%[-~]?/y, /%\}/g, 'template'),
]
const HANDLEBARS: readonly Rule[] = [block('{{!--', '--}}'), block(/\{\{~?!/y, '}}')]
const TEMPLATE: readonly Rule[] = [quoted('"'), quoted("'")]

/** ```` ```lang ````: code in a document, up to the same fence. */
const fence = (mark: '`' | '~'): Rule => ({
  embedded:
    mark === '`'
      ? /`{3,9}[ \t]{0,3}\{?\.?([\w+#.-]{0,30})[^\n`]{0,200}(?=\n|$)/y
      : /~{3,9}[ \t]{0,3}([\w+#.-]{0,30})[^\n]{0,200}(?=\n|$)/y,
  until: ([whole = '']) =>
    mark === '`'
      ? new RegExp(`\\n[ \\t>]{0,40}\`{${runOf(whole, mark)}}`, 'g')
      : new RegExp(`\\n[ \\t>]{0,40}~{${runOf(whole, mark)}}`, 'g'),
  language: ([, name = '']) => name.toLowerCase(),
  at: 'indent',
})
const runOf = (opened: string, mark: string): number =>
  opened.length - opened.replace(new RegExp(`^${mark}+`), '').length

/** Where a link leads to. */
const LINK = whole(/https?:\/\/[^\s"'<>()`]{1,300}/y, 'code')

/** What is linked, where that is a name of up to three words. */
const LABEL = whole(/\[[\w@#][\w.@#/-]{0,30}(?: [\w.@#/-]{1,30}){0,2}\](?=[[(:])/y, 'code')

const MARKDOWN: readonly Rule[] = [
  block('<!--', '-->'),
  block('{/*', '*/}'),
  { embedded: /-{3}(?=\r?\n)/y, until: () => /\n-{3}/g, language: () => 'yaml', at: /^$/ },
  fence('`'),
  fence('~'),
  whole(/`[^`\n]{1,80}`/y, 'code'),
  LINK,
  LABEL,
]
const RST: readonly Rule[] = [
  { kind: 'comment', indented: /\.\.(?=[ \t]+(?![\w|[-]{1,40}(?:::|\]))|\n)/y, at: 'indent' },
  whole(/\.\. [\w-]{1,40}::/y, 'code', 'indent'),
  {
    embedded: /\.\. (?:code-block|code|sourcecode)::[ \t]{0,9}([\w+#-]{0,30})[^\n]{0,80}/y,
    until: () => /\n(?=\S)/g,
    language: ([, name = '']) => name.toLowerCase(),
    at: 'indent',
  },
  whole(/:[\w:-]{1,60}:(?:`[^`\n]{1,80}`|(?=\s))/y, 'code'),
  LINK,
  whole(/``[^`\n]{1,80}``/y, 'code'),
  whole(/`[^`\n]{1,80}`/y, 'code'),
]

export const MARKUP_LANGUAGES: readonly Entry[] = [
  entry('html', 'html htm xhtml shtml', () => [PHP, ...XML], { markup: markup([DOUBLE]) }),
  entry(
    'xml',
    'xml svg xsl xslt xsd wsdl plist rss atom xaml axml csproj vbproj fsproj props targets resx nuspec pom storyboard xib ui qrc kml gpx dita jelly fxml config',
    () => [...XML, XML_VALUE],
    { markup: markup([], 'typescript', {}) },
  ),
  entry('vue', 'vue', () => XML, { markup: markup([DOUBLE]) }),
  entry('svelte', 'svelte marko', () => XML, { markup: markup([CURLY]) }),
  entry(
    'astro',
    'astro',
    () => [
      { embedded: /-{3}(?=\r?\n)/y, until: () => /\n-{3}/g, language: () => 'typescript', at: /^$/ },
      ...XML,
    ],
    { markup: markup([CURLY]) },
  ),
  entry('php', 'php php3 php4 php5 php7 phtml', () => [PHP, ...XML], {
    markup: markup(),
    within: ['php-code'],
  }),
  entry(
    'blade',
    'blade.php',
    () => [
      block('{{--', '--}}'),
      whole(
        /@(?:if|elseif|else|endif|foreach|endforeach|for|endfor|while|endwhile|switch|case|unless|isset|empty|auth|guest|extends|section|yield|include|php|csrf)\b[^\n"']{0,300}/y,
        'code',
        'indent',
      ),
      PHP,
      ...XML,
    ],
    { markup: markup([DOUBLE], 'php-code') },
  ),
  entry('erb', 'erb rhtml', () => [...erb('ruby'), ...XML], { markup: markup() }),
  entry('eex', 'eex leex heex', () => [block('<%!--', '--%>'), ...erb('elixir'), ...XML], {
    markup: markup([CURLY], 'elixir'),
  }),
  entry('ejs', 'ejs ect', () => [...erb('javascript'), ...XML], { markup: markup() }),
  entry('jsp', 'jsp jspx jspf tag ftl', () => [block('<#--', '-->'), ...erb('java'), ...XML], {
    markup: markup([{ open: '${', close: '}' }], 'java'),
  }),
  entry('aspnet', 'aspx ascx asp master ashx', () => [...erb('csharp'), ...XML], { markup: markup() }),
  entry(
    'razor',
    'cshtml razor',
    () => [
      block('@*', '*@'),
      whole(/[{}](?=[ \t]{0,9}\r?(?:\n|$))/y, 'code', 'indent'),
      whole(
        /@(?:foreach|for|if|while|switch|using|lock|try|model|inject|inherits|section|page|layout)\b[^\n"']{0,300}/y,
        'code',
      ),
      ...XML,
    ],
    {
      markup: markup([{ open: '@{', close: '}' }], 'csharp'),
    },
  ),
  entry('jinja', 'jinja jinja2 j2 twig njk nunjucks liquid dtl', () => [...JINJA, ...XML], {
    markup: markup([DOUBLE], 'template'),
  }),
  entry('handlebars', 'hbs handlebars mustache', () => [...HANDLEBARS, ...XML], {
    markup: markup([DOUBLE], 'template'),
  }),
  entry(
    'go-template',
    'tmpl gotmpl tpl gohtml',
    () => [block(/\{\{-? ?\/\*/y, '*/'), block('{*', '*}'), ...XML],
    {
      markup: markup([DOUBLE], 'template'),
    },
  ),
  entry(
    'velocity',
    'vm vtl',
    () => [
      block('#*', '*#'),
      line('##'),
      whole(
        /#(?:set|if|elseif|else|end|foreach|include|parse|macro|stop|break|define|evaluate)\b[^\n"']{0,300}/y,
        'code',
      ),
      ...XML,
    ],
    { markup: markup() },
  ),
  entry('angular', 'component.html', () => XML, { markup: markup([DOUBLE]) }),
  entry('cold-fusion', 'cfm cfml cfc', () => [{ ...block('<!---', '--->'), nested: '<!---' }, ...XML], {
    markup: markup(),
  }),
  entry('template', 'template', () => TEMPLATE),
  entry(
    'pug',
    'pug jade',
    () => [{ kind: 'comment', indented: /\/\/-?/y, at: 'indent' }, quoted('"'), quoted("'")],
    { prose: true },
  ),
  entry(
    'haml',
    'haml slim',
    () => [
      { kind: 'comment', indented: /-#/y, at: 'indent' },
      { kind: 'comment', indented: /\//y, at: 'indent' },
    ],
    { prose: true },
  ),
  entry('sass', 'sass', () => [
    { kind: 'comment', indented: /\/[/*]/y, at: 'indent' },
    line('//'),
    quoted('"'),
    quoted("'"),
  ]),
  entry('markdown', 'md markdown mdown mkd mdx qmd mdc rmarkdown', () => MARKDOWN, { prose: true }),
  entry('restructuredtext', 'rst rest', () => RST, { prose: true }),
  entry(
    'asciidoc',
    'adoc asciidoc asc',
    () => [block('////', '////', { at: 'line' }), line('//', 'line'), whole(/`[^`\n]{1,80}`/y, 'code')],
    { prose: true },
  ),
  entry(
    'org',
    'org',
    () => [
      block(
        /#\+(BEGIN|begin)_(COMMENT|comment)/y,
        ([whole = '']) => whole.replace('BEGIN', 'END').replace('begin', 'end'),
        {
          closesAtIndent: true,
        },
      ),
      line(/#(?=[ \t]|\+comment)/iy, 'indent'),
      region(/#\+begin_src[^\n]{0,200}/iy, /#\+end_src/gi, 'generic'),
      whole(/[=~][^=~\n]{1,80}[=~]/y, 'code'),
    ],
    { prose: true },
  ),
  entry('notebook', 'ipynb', () => [], { prose: true }),
  entry(
    'text',
    'txt text log csv tsv patch diff rej license licence notice copying authors contributors changelog changes history news readme install todo .cursorrules .windsurfrules .clinerules srt vtt ics vcf eml pem crt key pub',
    () => [],
    { prose: true },
  ),
]
