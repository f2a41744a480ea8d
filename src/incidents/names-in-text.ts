import { groupBy } from '../core/group-by.ts'
import type { Untrusted } from '../core/untrusted.ts'

/** `path`: a path or the end of one, as written. */
interface NamedPlace {
  readonly path: string
  /** has a line number: a stack frame rather than a mention */
  readonly isFrame: boolean
}

/** Longer texts are cut; stack traces are shorter. */
const MAX_TEXT = 32_768
const MAX_PLACES = 500

const EXTENSION = /\.\w/

/** Words that end in a file name with an extension, without the marks and line numbers around them. */
export function placesIn(text: Untrusted): NamedPlace[] {
  if (!EXTENSION.test(text)) return []
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

/** Third-party code: its files may have the same names. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|third_party|gems|pkg\/mod|\.cargo|rustc|usr\/(?:local\/)?lib|Cellar|internal\/process)\//

/** Names so common that one alone identifies no file. */
const COMMON_NAME =
  /^(?:index|main|mod|lib|app|init|__init__|setup|config|utils?|types?|test|readme|makefile|dockerfile|package|node|server|client)\b/i

export type FileNames = ReadonlyMap<string, readonly string[]>

export const fileNames = (tree: readonly string[]): FileNames => groupBy(tree, lastPart)

/**
 * The place is this file and no other of the repository: the file's path, the end of it, or a longer path that ends
 * in it, as on a server. A file name alone counts only if no other file has it.
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

/** Names that a text and a file may share: `captureCharge`, `retry_loop`, `ChargeService`. */
export function symbolsIn(text: string): ReadonlySet<string> {
  if (!OF_PARTS.test(text)) return new Set()
  const found = text.slice(0, MAX_TEXT).match(/[A-Za-z_$][\w$]*/g) ?? []
  return new Set(found.filter(isDistinct))
}

const MIN_LENGTH = 8
const OF_PARTS = /[a-z\d][A-Z]|_/

/** Has two parts or more, is long enough, and is not used by every program and every monitor. */
const isDistinct = (name: string): boolean =>
  name.length >= MIN_LENGTH &&
  (/[a-z\d][A-Z]/.test(name) || /[A-Za-z\d]_[A-Za-z\d]/.test(name)) &&
  !COMMON_END.test(name) &&
  !COMMON.has(name.toLowerCase().replaceAll('_', ''))

const COMMON_END = /(?:exception|error|timeout|utilization|usage|rate)$/i

const COMMON: ReadonlySet<string> = new Set(
  (
    'addeventlistener alertname backgroundjob badgateway badrequest baseurl bytesread connectionpool ' +
    'connectionrefused connectionreset consumergroup consumerlag contentlength contenttype crashloopbackoff createdat ' +
    'diskfull errorcode errormessage exitcode filenotfound foreach freememory fullname getelementbyid healthcheck ' +
    'highcpu highmemory httpclient httprequest httpresponse httpserver httpstatus imagepullbackoff ' +
    'kubepodcrashlooping lastname loadaverage loadbalancer loglevel maxmemory memoryleak nodenotready notfound ' +
    'oomkilled outofmemory permissiondenied poolsize processexit processticksandrejections queuedepth queuesize ' +
    'ratelimit requestid responsetime retrycount serviceunavailable stacktrace starttime statuscode testcase ' +
    'threadpool toomanyrequests tostring traceid unhandledpromiserejection unhandledrejection updatedat useragent ' +
    'userid username'
  ).split(' '),
)

/** A file name made of parts: `ChargeService.java`, `retry_loop.py`. */
export function stemOf(path: Untrusted): string | null {
  const stem = lastPart(path).replace(/\.[^.]+$/, '')
  return isDistinct(stem) ? stem : null
}
