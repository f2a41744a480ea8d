import type { Untrusted } from '../core/untrusted.ts'

/** A place in code that a text names: a path or the end of one, as written. */
export interface NamedPlace {
  readonly path: string
  /** a line number stands with it: a stack frame rather than a mention */
  readonly isFrame: boolean
}

/** Longer texts are cut: a stack trace is shorter. */
const MAX_TEXT = 32_768
const MAX_PLACES = 500

/** Words that end in a file name with an extension, with the marks and line numbers around them taken off. */
export function placesIn(text: Untrusted): NamedPlace[] {
  const places = new Map<string, NamedPlace>()
  for (const word of text.slice(0, MAX_TEXT).split(/[\s"'`()[\]{}<>,;|=]+/)) {
    if (places.size >= MAX_PLACES) break
    const bare = word.replace(/[:.!?]+$/, '').replace(/\?\w*/, '')
    const path = bare.replace(/(?::(?:line ?)?\d+){1,2}(?::in)?$/, '')
    if (!/\.\w{1,8}$/.test(path)) continue
    const clean = path.replaceAll('\\', '/').replace(/^(?:[a-z-]+:\/{2,3}|file:|[A-Za-z]:)?(?:\.\.?\/)*/, '')
    const isFrame = path !== bare || /:(?:line|\d)/.test(word)
    places.set(clean, { path: clean, isFrame: isFrame || places.get(clean)?.isFrame === true })
  }
  return [...places.values()]
}

/** Code of others: its files may have our names. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|third_party|gems|pkg\/mod|\.cargo|rustc|usr\/(?:local\/)?lib|Cellar|internal\/process)\//

/** So many files share these names that one of them alone names none. */
const COMMON_NAME =
  /^(?:index|main|mod|lib|app|init|__init__|setup|config|utils?|types?|test|readme|makefile|dockerfile|package|node|server|client)\b/i

/** The names of all files of the repository, by their last part; null where the list is not known. */
export type FileNames = ReadonlyMap<string, readonly string[]>

export function fileNames(tree: readonly string[]): FileNames {
  const names = new Map<string, string[]>()
  for (const path of tree) {
    const name = lastPart(path)
    const same = names.get(name)
    if (same) same.push(path)
    else names.set(name, [path])
  }
  return names
}

/**
 * The place is this file and no other of the repository: the file's path, its end, or a longer path that ends in it
 * as on a server. A file name alone counts only where no other file has it.
 */
export function isPlaceIn(place: string, path: Untrusted, names: FileNames | null): boolean {
  if (FOREIGN.test(place) || lastPart(place) !== lastPart(path)) return false
  if (place === path) return path.includes('/') || !COMMON_NAME.test(path) || names !== null
  if (place.endsWith(`/${path}`)) return path.includes('/')
  if (!path.endsWith(`/${place}`)) return false
  if (!names) return place.includes('/') || !COMMON_NAME.test(place)
  const others = names.get(lastPart(place)) ?? []
  return !others.some((other) => other !== path && (other === place || other.endsWith(`/${place}`)))
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
