import { syntaxOf } from './scan/language-of.ts'
import type { Syntax } from './scan/rule.ts'

/** What a language of production code looks like: its comments and strings, how it nests, how it runs side by side. */
export interface Language extends Family {
  readonly syntax: Syntax
}

interface Family {
  /** the indent that most files of it use, in spaces; a tab is one level anywhere */
  readonly indent: 2 | 4
  readonly concurrency: RegExp
}

const SHARED_WORDS =
  'atomic|concurrent|deadlock|lock|locked|mutex|semaphore|synchronized|thread|threads|volatile'
const words = (more = ''): RegExp => new RegExp(`\\b(?:${SHARED_WORDS}${more && `|${more}`})\\b`, 'i')

const family = (indent: 2 | 4, more?: string): Family => ({ indent, concurrency: words(more) })

/** By extension. A map: `constructor` is an extension like any other. */
const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ...group(
    family(2, 'async|await|promise|worker|setTimeout|setInterval'),
    'js jsx mjs cjs ts tsx mts cts vue svelte astro',
  ),
  ...group(family(4, 'async|await|asyncio|gevent|queue'), 'py pyx pyi'),
  ...group(family(2, 'async|fiber|queue'), 'rb rake'),
  ...group(family(4, 'chan|goroutine|go func|select|sync|waitgroup'), 'go'),
  ...group(
    family(4, 'async|await|executor|future|completablefuture|coroutine|suspend|wait|notify|notifyall'),
    'java kt kts groovy scala',
  ),
  ...group(family(4, 'async|await|arc|channel|rwlock|spawn|tokio'), 'rs'),
  ...group(
    family(4, 'async|await|future|pthread|task|dispatchqueue|actor'),
    'c h cc cpp cxx hh hpp hxx m mm cs swift zig d dart',
  ),
  ...group(family(4), 'php sh bash zsh pl pm r jl sql'),
  ...group(family(2, 'async|receive|spawn|genserver'), 'ex exs'),
  ...group(family(2, 'coroutine'), 'lua'),
  ...group(family(2, 'mvar|stm|forkio'), 'hs elm'),
  ...group(family(2, 'agent|atom|go|promise'), 'clj cljs cljc el lisp'),
  ...group(family(4, 'receive|spawn'), 'erl hrl'),
])

function group(shared: Family, extensions: string): [string, Family][] {
  return extensions.split(' ').map((extension) => [extension, shared])
}

/** The language of a production source file; null for tests, documents, generated and vendored files, and the rest. */
export function productionLanguage(path: string): Language | null {
  if (NOT_PRODUCTION.some((pattern) => pattern.test(path))) return null
  const found = FAMILIES.get(/\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? '')
  return found ? { ...found, syntax: syntaxOf(path) } : null
}

const NOT_PRODUCTION = [
  /(?:^|\/)(?:tests?|__tests__|specs?|e2e|testdata|testing|fixtures?|__fixtures__|__mocks__|mocks?|__snapshots__|cypress)\//i,
  /(?:[._-](?:test|spec|e2e|cy)|_test|\.stories)\.[^/]+$/i,
  /(?:^|\/)(?:test_[^/]*|conftest)\.py$/,
  /(?:Tests?|TestCase|IT|Spec)\.(?:java|kt|groovy|scala|cs|swift)$/,
  /(?:^|\/)(?:docs?|documentation|examples?|samples?|benchmarks?|playgrounds?)\//i,
  /(?:^|\/)(?:vendor|node_modules|third_party|bower_components|dist|generated|gen|__generated__)\//,
  /\.(?:min\.js|d\.ts|pb\.go|pb\.cc|pb\.h|generated\.\w+|g\.dart)$|_pb2(?:_grpc)?\.py$/,
]
