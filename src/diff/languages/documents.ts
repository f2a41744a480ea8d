import {
  block,
  C_COMMENTS,
  CURLY,
  DOLLAR_BRACES,
  type Hole,
  line,
  type Markup,
  multiline,
  QUOTED,
  type Rule,
  raw,
  rawLines,
  type Syntax,
  whole,
} from '../scan/rule.ts'
import { data, PLAIN, type Row, scored, template, WEB } from './row.ts'

const XML: readonly Rule[] = [
  block('<!--', '-->'),
  rawLines('<![CDATA[', ']]>'),
  whole(/<![A-Za-z][^>\n]{0,400}>?/y, 'code'),
]
/** An element with one word, such as the name of a dependency. */
const XML_VALUE = whole(/[\w.:-]{1,80}(?=<\/)/y, 'code', /^>$/)
const DOUBLE: Hole = { open: '{{', close: '}}' }
const EMBEDDED = { script: 'typescript', style: 'css' }
const holes = (
  open: readonly Hole[] = [],
  inside = 'typescript',
  embedded: Markup['embedded'] = EMBEDDED,
): Pick<Syntax, 'markup'> => ({ markup: { holes: open, language: inside, embedded } })

const region = (open: RegExp, close: RegExp, inside: string): Rule => ({
  embedded: open,
  until: () => close,
  language: () => inside,
})
const PHP: readonly Rule[] = [region(/<\?(?:php\b|=)?/y, /\?>/g, 'php-code'), ...XML]
/** `<% code %>` in a language, and its comments. */
const percent = (inside: string): readonly Rule[] => [
  block(/<%!?--/y, '--%>'),
  block('<%#', '%>'),
  region(/<%[-=!@]{0,2}/y, /%>/g, inside),
  ...XML,
]
/** `---` … `---` at the top of a file. */
const frontMatter = (inside: string): Rule => ({
  embedded: /-{3}(?=\r?\n)/y,
  until: () => /\n-{3}/g,
  language: () => inside,
  at: /^$/,
})

/** ```` ```lang ````: code in a document, up to the same fence. */
const fence = (mark: '`' | '~'): Rule => ({
  embedded: new RegExp(`${mark}{3,9}[ \\t]{0,3}\\{?\\.?([\\w+#.-]{0,30})[^\\n${mark}]{0,200}(?=\\n|$)`, 'y'),
  until: ([opened = '']) => new RegExp(`\\n[ \\t>]{0,40}${mark}{${opened.lastIndexOf(mark) + 1}}`, 'g'),
  language: ([, name = '']) => name.toLowerCase(),
  at: 'indent',
})

const LINK = whole(/https?:\/\/[^\s"'<>()`]{1,300}/y, 'code')
/** The label of a link, if it is a name of up to three words. */
const LABEL = whole(/\[[\w@#][\w.@#/-]{0,30}(?: [\w.@#/-]{1,30}){0,2}\](?=[[(:])/y, 'code')
const QUOTED_CODE = whole(/`[^`\n]{1,80}`/y, 'code')
/** A line of Blade or Razor. */
const DIRECTIVE = whole(
  /@(?:if|elseif|else|endif|foreach|endforeach|for|endfor|while|endwhile|switch|case|unless|isset|empty|auth|guest|extends|section|yield|include|php|csrf)\b[^\n"']{0,300}/y,
  'code',
  'indent',
)
const STYLE: readonly Rule[] = [block('/*', '*/'), ...QUOTED, raw(/url\((?=[^"'\s)])/y, ')')]

export const DOCUMENTS: readonly Row[] = [
  scored({ name: 'vue', ...holes([DOUBLE]) }, 'vue', WEB, XML),
  scored({ name: 'svelte', ...holes([CURLY]) }, 'svelte marko', WEB, XML),
  scored({ name: 'astro', ...holes([CURLY]) }, 'astro', WEB, [frontMatter('typescript'), ...XML]),
  scored({ name: 'php', ...holes(), within: ['php-code'] }, 'php php3 php4 php5 php7', PLAIN, PHP),
  data('php-code', 'phpt', [
    ...C_COMMENTS,
    line(/#(?!\[)/y),
    { heredoc: /<<<[ \t]{0,9}["']?(?<tag>[A-Za-z_]\w{0,60})["']?/y, goesOn: true },
    multiline('"', { variables: true }),
    multiline("'"),
    multiline('`'),
  ]),
  template({ name: 'blade', ...holes([DOUBLE], 'php-code') }, 'blade.php', [
    block('{{--', '--}}'),
    DIRECTIVE,
    ...PHP,
  ]),
  template({ name: 'php', ...holes(), within: ['php-code'] }, 'phtml', PHP),
  scored({ name: 'html', ...holes([DOUBLE]) }, 'html htm xhtml shtml', { ...WEB, markup: true }, PHP),
  template({ name: 'html', ...holes([DOUBLE]) }, 'cfm cfml cfc', PHP),
  data(
    { name: 'xml', ...holes([], 'typescript', {}) },
    'xml svg xsl xslt xsd wsdl plist rss atom xaml axml csproj vbproj fsproj props targets resx nuspec pom storyboard xib ui qrc kml gpx dita jelly fxml config',
    [...XML, XML_VALUE],
  ),
  template({ name: 'erb', ...holes() }, 'erb rhtml', percent('ruby')),
  template({ name: 'eex', ...holes([CURLY], 'elixir') }, 'eex leex heex', percent('elixir')),
  template({ name: 'ejs', ...holes() }, 'ejs ect', percent('javascript')),
  template({ name: 'aspnet', ...holes() }, 'aspx ascx asp master ashx', percent('csharp')),
  template({ name: 'jsp', ...holes([DOLLAR_BRACES], 'java') }, 'jsp jspx jspf tag ftl', [
    block('<#--', '-->'),
    ...percent('java'),
  ]),
  template({ name: 'razor', ...holes([{ open: '@{', close: '}' }], 'csharp') }, 'cshtml razor', [
    block('@*', '*@'),
    whole(/[{}](?=[ \t]{0,9}\r?(?:\n|$))/y, 'code', 'indent'),
    DIRECTIVE,
    ...XML,
  ]),
  template({ name: 'velocity', ...holes() }, 'vm vtl', [
    block('#*', '*#'),
    line('##'),
    whole(/#(?:set|if|elseif|else|end|foreach|include|parse|macro|stop|break)\b[^\n"']{0,300}/y, 'code'),
    ...XML,
  ]),
  template(
    { name: 'template', ...holes([DOUBLE], 'expression') },
    'jinja jinja2 j2 twig njk nunjucks liquid dtl hbs handlebars mustache tmpl gotmpl tpl gohtml',
    [
      block('{#', '#}'),
      block(/\{%-?[ \t]{0,9}comment\b/y, 'endcomment'),
      block('{{!--', '--}}'),
      block(/\{\{~?!/y, '}}'),
      block(/\{\{-? ?\/\*/y, '*/'),
      block('{*', '*}'),
      region(/\{%[-~]?/y, /%\}/g, 'expression'),
      ...XML,
    ],
  ),
  data('expression', 'template', QUOTED),
  data('css', 'css wxss qss', STYLE),
  data('scss', 'scss less styl', [line('//', /^[^:]?$/), ...STYLE]),
  data('sass', 'sass', [{ kind: 'comment', indented: /\/[/*]/y, at: 'indent' }, line('//'), ...QUOTED]),
  data({ name: 'markdown', prose: true }, 'md markdown mdown mkd mdx qmd mdc rmd rmarkdown', [
    block('<!--', '-->'),
    block('{/*', '*/}'),
    frontMatter('yaml'),
    fence('`'),
    fence('~'),
    QUOTED_CODE,
    LINK,
    LABEL,
  ]),
  data({ name: 'restructuredtext', prose: true }, 'rst rest', [
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
    QUOTED_CODE,
  ]),
  data({ name: 'asciidoc', prose: true }, 'adoc asciidoc asc', [
    block('////', '////', { at: 'line' }),
    line('//', 'line'),
    QUOTED_CODE,
  ]),
  data(
    { name: 'text', prose: true },
    'txt text log csv tsv patch diff rej license licence notice copying authors contributors changelog changes history news readme install todo .cursorrules .windsurfrules .clinerules srt vtt ics vcf eml pem crt key pub tex sty ltx dtx ins bbx cbx tikz org feature robot resource man mdoc roff ms po pot ni i7x authors.txt textile rdoc pod wiki mediawiki texi texinfo maintainers owners patents security support credits thanks acknowledgements acknowledgments version snap golden expected map lock sum obj stl ply fasta bib ris ldif psv tab dat out lst strings stringsdict xlf xliff arb',
    [],
  ),
  template({ name: 'notebook', prose: true }, 'ipynb pug jade haml slim', []),
]
