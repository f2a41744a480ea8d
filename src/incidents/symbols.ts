import type { Untrusted } from '../core/untrusted.ts'

/** Names that a text and a file may share: `captureCharge`, `retry_loop`, `ChargeService`. */
export function symbolsIn(text: string): ReadonlySet<string> {
  const found = text.slice(0, MAX_TEXT).match(/[A-Za-z_$][\w$]*/g) ?? []
  return new Set(found.filter(isDistinct))
}

const MAX_TEXT = 32_768
const MIN_LENGTH = 8

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
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
  return isDistinct(stem) ? stem : null
}
