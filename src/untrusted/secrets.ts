import { untilStable } from './inert.ts'

const W = '[A-Za-z0-9_-]'
/** Not in the middle of a longer word. */
const alone = (body: string): RegExp => new RegExp(`(?<![A-Za-z0-9_])(?:${body})(?![A-Za-z0-9])`, 'g')

/**
 * Formats recognised by their beginning or surroundings, grouped by what they open. Patterns are global, and every
 * quantifier is bounded or cannot be entered twice, so that a search takes linear time.
 */
const FORMATS: Readonly<Record<string, readonly RegExp[]>> = {
  'private key': [
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[\w+/=\s\\:,.()"']|-(?!----))*(?:-----END [A-Z0-9 ]{0,40}-----)?/g,
    alone('AGE-SECRET-KEY-1[0-9A-Z]{20,80}'),
    /PuTTY-User-Key-File-\d[^\n]{0,80}/g,
  ],
  'JSON web token': [alone(`eyJ${W}{8,4000}\\.${W}{8,8000}(?:\\.${W}{0,2000})?`)],
  'PagerDuty key': [
    alone('pd(?:us|eu)\\+_[A-Za-z0-9_+-]{8,200}'),
    alone('[uyewsr][+_][A-Za-z0-9_+-]{18}'),
    alone('R0[A-Z0-9]{30}'),
  ],
  'cloud key': [
    alone('(?:AKIA|ASIA|AGPA|AIDA|AROA|ABIA|ACCA|ANPA|ANVA|AIPA)[A-Z0-9]{12,20}'),
    alone(`AIza${W}{30,40}`),
    alone(`ya29\\.${W}{20,400}`),
    alone(`GOCSPX-${W}{20,40}`),
    /\b(?:Account|SharedAccess|Shared)Key(?:Name)?=[A-Za-z0-9+/=_-]{8,200}/g,
    /[?&;](?:sig|signature|x-amz-signature)=[\w%+/=-]{16,400}/gi,
    alone('LTAI[A-Za-z0-9]{12,30}'),
    alone('(?:dop|doo|dor)_v1_[a-f0-9]{32,128}'),
    alone('(?:dapi[a-f0-9]{32}|dp\\.(?:pt|st|ct)\\.[\\w.]{20,100})'),
  ],
  'source-hosting token': [
    alone('gh[pousr]_[A-Za-z0-9]{20,255}'),
    alone('github_pat_\\w{20,255}'),
    alone(`gl(?:pat|ptt|dt|rt|soat|ft|cbt|agent|oas)-${W}{16,300}`),
    alone(`(?:ATBB|ATATT3x)${W}{20,300}`),
  ],
  'package-registry token': [
    alone('npm_[A-Za-z0-9]{20,100}'),
    alone(`pypi-${W}{20,400}`),
    alone('(?:rubygems_[a-f0-9]{30,80}|cio[A-Za-z0-9]{32}|oy2[a-z0-9]{43})'),
    alone(`dckr_(?:pat|oat)_${W}{20,60}`),
  ],
  'chat token': [
    alone('xox[abeoprs](?:-[A-Za-z0-9]{1,60}){1,6}'),
    alone('xapp-\\d-[A-Z0-9]{6,20}-\\d{6,20}-[a-f0-9]{20,100}'),
    /https:\/\/(?:hooks\.slack\.com|[\w-]{1,40}\.webhook\.office\.com|discord(?:app)?\.com\/api\/webhooks)\/[\w/@.-]{8,300}/g,
    /(?<!\d)\d{8,10}:AA[\w-]{30,40}/g,
    alone(`[MNO][A-Za-z0-9]{23,25}\\.${W}{6}\\.${W}{27,38}`),
  ],
  'payment key': [
    alone('(?:[sr]k|whsec|pk)_(?:live|test|prod)?_?[A-Za-z0-9]{16,200}'),
    alone(`(?:sq0(?:atp|csp)-${W}{20,60}|EAAA${W}{55,70})`),
    alone('shp(?:at|ca|pa|ss)_[a-fA-F0-9]{20,64}'),
  ],
  'model-provider key': [
    alone(`sk-(?:ant|proj|svcacct|admin|or)-${W}{16,300}`),
    alone('sk-[A-Za-z0-9]{20,100}'),
    alone('(?:hf|gsk|r8|pplx|xai)[_-][A-Za-z0-9]{24,120}'),
  ],
  'monitoring key': [
    alone(
      '(?:NRAK-[A-Z0-9]{20,40}|NRJS-[a-f0-9]{15,30}|glsa_\\w{30,60}|glc_[A-Za-z0-9+/=]{30,400}|sntr[yu]s_[A-Za-z0-9+/=_]{30,400}|dtc?0[sc]\\d{2}\\.[A-Z0-9]{20,30}\\.[A-Z0-9]{50,80})',
    ),
  ],
  'service token': [
    alone(`SG\\.${W}{16,40}\\.${W}{16,80}`),
    alone('(?:SK|AC)[a-f0-9]{32}'),
    alone(`hv[sbr]\\.${W}{20,300}`),
    alone('key-[a-f0-9]{32}'),
    alone(
      `(?:lin_api_|secret_|ntn_|pat|fig[dou]_|tfp_|PMAK-|EZ[AT]K|sbp_|rnd_|phc_|FlyV1 |fo1_|atlasv1\\.)${W}{24,300}`,
    ),
    alone(`[A-Za-z0-9]{14}\\.atlasv1\\.${W}{40,100}`),
  ],
  'URL with a password': [/(?<=[a-z0-9+.-]:\/\/[^\s/:@'"`<>]{0,80}:)[^\s/@'"`<>]{3,200}(?=@)/gi],
  'authorization header': [
    /(?<=\b(?:bearer|basic)\s{1,3})(?=\S{0,400}\d|\S{24})[A-Za-z0-9_+/=.~-]{12,4000}/gi,
    /(?<=\btoken token=)[^\s"'`]{8,400}/gi,
  ],
}

/** Words in the name of a secret value; `token`, not `tokens` or `tokenizer`. */
const NAME =
  '(?:passw(?:or)?d|passphrase|pwd|secret|token|credential|api[_-]?key|app[_-]?key|access[_-]?key|account[_-]?key|auth[_-]?key|private[_-]?key|signing[_-]?key|encryption[_-]?key|routing[_-]?key|service[_-]?key|integration[_-]?key|client[_-]?key|master[_-]?key|(?:old|new)[ _-]key|authorization(?:[_-]bearer)?|\\bauth|dsn|conn(?:ection)?[_-]?str(?:ing)?)(?:[_.-](?:key|value|hash|secret|token|id|header|prod\\w*|dev\\w*|test\\w*|stag\\w*|live|old|new|main|backup|primary|secondary))?[_.-]?\\d{0,3}'

/** A reference to the stored value, or a placeholder. */
const REFERENCE =
  '(?:[$%*<{[(~^]|process\\.|os\\.|env[.[(]|secrets\\.|vars?\\.|var\\b|data\\.|local\\.|self\\.|this\\.|new |await |[\\w.]{1,80}\\()'

/** `name = value`: the part before the value, and the value. */
const NAMED_VALUE = new RegExp(
  `(${NAME}["'\`\\])]{0,2}[ \\t]{0,3}(?:=>|:=|\\?\\?=?|\\|\\|=?|==?|:|>)[ \\t]{0,3}["'\`]{0,3})(?!${REFERENCE})([^\\s"'\`<>,;)\\]}]{6,400})`,
  'gi',
)

const RUN = /[A-Za-z0-9_+/~-]{20,4000}={0,2}/g

/** Replaces each secret by `[redacted: kind]`; nothing of its value remains. Idempotent. */
export const redactSecrets = (text: string): string => untilStable(text, redactOnce)

function redactOnce(text: string): string {
  let known = text
  for (const [kind, patterns] of Object.entries(FORMATS))
    for (const pattern of patterns) known = known.replace(pattern, mark(kind))
  return withoutNamedValues(known).replace(RUN, (run) => (looksRandom(run) ? mark('random value') : run))
}

/** Between a name and its value there is one of these; compiling the pattern takes 10 ms. */
const BEFORE_VALUE = /[=:>?|]/

const withoutNamedValues = (text: string): string =>
  BEFORE_VALUE.test(text)
    ? text.replace(NAMED_VALUE, (whole, name: string, value: string) =>
        isSecretValue(value) ? `${name}${mark('named value')}` : whole,
      )
    : text

/**
 * The kind of secret that a person is about to publish; null: none. A random run without a name is no finding: commit
 * and trace ids look the same.
 */
export function findSecret(text: string): string | null {
  const known = Object.entries(FORMATS).find(([, patterns]) => patterns.some((it) => text.search(it) !== -1))
  if (known) return known[0]
  for (const [, , value = ''] of text.matchAll(NAMED_VALUE)) if (isSecretValue(value)) return 'named value'
  return null
}

const mark = (kind: string): string => `[redacted: ${kind}]`

function isSecretValue(value: string): boolean {
  if (/^[\w-]+(?:[.:/][A-Za-z_][\w-]*)*$/.test(value) && !/\d/.test(value)) return looksRandom(value)
  if (/^(?:\d{1,5}\.*|\d+(?:\.\d+)+|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)$/.test(value)) return looksRandom(value)
  return /\d|[^\w.:/\\-]/.test(value)
}

/**
 * Whether a run changes between lower case, upper case, digits and signs more often than names do. Capitals that
 * begin a word, and hexadecimal ids of commits and traces, count as ordinary.
 */
export function looksRandom(run: string): boolean {
  if (run.length < 16) return false
  const words = run.split(/[_/=~+-]+/).filter((word) => word.length >= 12 && !/^[0-9a-f]+$/i.test(word))
  return words.some((word) => changes(word) > word.length * RANDOM_CHANGES)
}

/** Share of neighbouring characters of different classes: about 0.5 in random letters and digits, 0.1 in names. */
const RANDOM_CHANGES = 0.28

function changes(word: string): number {
  let count = 0
  for (let i = 1; i < word.length; i += 1) {
    const [before, after] = [classOf(word.charCodeAt(i - 1)), classOf(word.charCodeAt(i))]
    if (before !== after && !(before === UPPER && after === LOWER)) count += 1
  }
  return count
}

const [UPPER, LOWER, DIGIT] = [0, 1, 2] as const

function classOf(code: number): number {
  if (code >= 97) return LOWER
  return code >= 65 ? UPPER : DIGIT
}
