/** How comments look in a family of languages, and how it nests. */
export interface Language {
  readonly lineComments: readonly string[]
  readonly blockComments: readonly (readonly [open: string, close: string])[]
  /** the indent that most files of it use, in spaces; a tab is one level anywhere */
  readonly indent: 2 | 4
  readonly concurrency: RegExp
}

const SHARED_WORDS =
  'atomic|concurrent|deadlock|lock|locked|mutex|semaphore|synchronized|thread|threads|volatile'
const words = (more = ''): RegExp => new RegExp(`\\b(?:${SHARED_WORDS}${more && `|${more}`})\\b`, 'i')

const cLike = (indent: 2 | 4, more?: string): Language => ({
  lineComments: ['//'],
  blockComments: [['/*', '*/']],
  indent,
  concurrency: words(more),
})
const hashLike = (indent: 2 | 4, blocks: Language['blockComments'] = [], more?: string): Language => ({
  lineComments: ['#'],
  blockComments: blocks,
  indent,
  concurrency: words(more),
})

const javascript = cLike(2, 'async|await|promise|worker|setTimeout|setInterval')
const python = hashLike(
  4,
  [
    ['"""', '"""'],
    ["'''", "'''"],
  ],
  'async|await|asyncio|gevent|queue',
)
const ruby = hashLike(2, [['=begin', '=end']], 'async|fiber|queue')
const go = cLike(4, 'chan|goroutine|go func|select|sync|waitgroup')
const jvm = cLike(4, 'async|await|executor|future|completablefuture|coroutine|suspend|wait|notify|notifyall')
const rust = cLike(4, 'async|await|arc|channel|rwlock|spawn|tokio')
const native = cLike(4, 'async|await|future|pthread|task|dispatchqueue|actor')

const LANGUAGES: Readonly<Record<string, Language>> = {
  ...group(javascript, 'js jsx mjs cjs ts tsx mts cts vue svelte astro'),
  ...group(python, 'py pyx pyi'),
  ...group(ruby, 'rb rake'),
  ...group(go, 'go'),
  ...group(jvm, 'java kt kts groovy scala'),
  ...group(rust, 'rs'),
  ...group(native, 'c h cc cpp cxx hh hpp hxx m mm cs swift zig d dart'),
  ...group(cLike(4), 'php'),
  ...group(hashLike(2, [], 'async|receive|spawn|genserver'), 'ex exs'),
  ...group(hashLike(4), 'sh bash zsh pl pm r jl'),
  ...group({ lineComments: ['--'], blockComments: [['/*', '*/']], indent: 4, concurrency: words() }, 'sql'),
  ...group(
    { lineComments: ['--'], blockComments: [['--[[', ']]']], indent: 2, concurrency: words('coroutine') },
    'lua',
  ),
  ...group(
    { lineComments: ['--'], blockComments: [['{-', '-}']], indent: 2, concurrency: words('mvar|stm|forkio') },
    'hs elm',
  ),
  ...group(
    { lineComments: [';'], blockComments: [], indent: 2, concurrency: words('agent|atom|go|promise') },
    'clj cljs cljc el lisp',
  ),
  ...group(
    { lineComments: ['%'], blockComments: [], indent: 4, concurrency: words('receive|spawn') },
    'erl hrl',
  ),
}

function group(language: Language, extensions: string): Record<string, Language> {
  return Object.fromEntries(extensions.split(' ').map((extension) => [extension, language]))
}

/** The language of a production source file; null for tests, documents, generated and vendored files, and the rest. */
export function productionLanguage(path: string): Language | null {
  if (NOT_PRODUCTION.some((pattern) => pattern.test(path))) return null
  return LANGUAGES[/\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? null
}

const NOT_PRODUCTION = [
  /(?:^|\/)(?:tests?|__tests__|specs?|e2e|testdata|testing|fixtures?|__fixtures__|__mocks__|mocks?|__snapshots__|cypress)\//i,
  /(?:[._-](?:test|spec|e2e|cy)|_test|\.stories)\.[^/]+$/i,
  /(?:^|\/)(?:test_[^/]*|conftest)\.py$/,
  /(?:Tests?|TestCase|IT|Spec)\.(?:java|kt|groovy|scala|cs|swift)$/,
  /(?:^|\/)(?:docs?|documentation|examples?|samples?|benchmarks?)\//i,
  /(?:^|\/)(?:vendor|node_modules|third_party|bower_components|dist|generated|gen|__generated__)\//,
  /\.(?:min\.js|d\.ts|pb\.go|pb\.cc|pb\.h|generated\.\w+|g\.dart)$|_pb2(?:_grpc)?\.py$/,
]
