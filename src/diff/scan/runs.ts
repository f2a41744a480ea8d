import type { Cursor } from './cursor.ts'

/** Whether the line hands what follows to an interpreter: `eval(`, `sh -c`, `AS` in SQL. */
export function runsNext({ text, at, lineStart }: Cursor, language: string): boolean {
  const line = text.slice(Math.max(lineStart, at - MAX_BEFORE), at)
  const before = line.trim() === '' ? text.slice(Math.max(0, lineStart - MAX_BEFORE), at) : line
  if (language === 'sql') return SQL.test(before)
  if (text.charAt(at) === '`' && BACKTICKS.has(language)) return true
  return CALL.test(before) || COMMAND.test(before) || (language === 'shell' && SHELL.test(before))
}

/** Whether a line with a heredoc hands it to an interpreter, or to a pipe that ends in one. */
export const runsHeredoc = (line: string, language: string): boolean =>
  (language === 'shell' && PROGRAM.test(line)) || /\b\w{0,20}eval\b|\b(?:exec|system)\b/.test(line)

const MAX_BEFORE = 200
/** Where backticks run a command. */
const BACKTICKS: ReadonlySet<string> = new Set(['ruby', 'perl', 'php-code'])
const CALL =
  /\b\w{0,20}[eE]val\w{0,20}\s?\(.{0,80}$|(?:\b(?:\w{0,20}[eE]val\w{0,20}|exec(?:Sync|File)?|Function|system|popen\w?|check_(?:call|output)|runIn\w{1,20}|set(?:Timeout|Interval)|[lL]oad[_-]?[sS]tring|do_?[sS]tring|DoString|include_string|Meta\.parse|read-string|[iI]nvoke-[eE]xpression|iex|create_function)|(?<![.\w])(?:load|compile|trap)|parse\(text\s?=|scriptblock\]::[cC]reate)[\s([{,"']{0,8}(?:u8|[a-zA-Z@$#]{0,3})$|\(eval\b.{0,80}$/
const COMMAND =
  /\b(?:(?:ba|z|da|k)?sh|python[\d.]{0,5}|perl|ruby|node|php|cmd|pwsh|powershell)\b.{0,100}[\s"'(/]-?-?(?:l?c|e|r|[cC]ommand)\b["'\s,)]{0,8}(?:\.arg\()?[\s[&]{0,4}[a-zA-Z#]{0,3}$/
const SHELL = /(?:^|[\s|;&(])(?:g?awk|ssh|eval|su)\b[^|;]{0,150}$/
const SQL = /\b(?:as|do|execute|exec|immediate|sp_executesql)\s{0,9}\(?\s{0,9}[eEnN]?$/i
const PROGRAM =
  /(?:^|[\s|;&(])(?:[^\s>]{0,80}\/)?(?:(?:ba|z|da|k)?sh|python[\d.]{0,5}|perl|ruby|node|php|lua|Rscript|psql|mysql|sqlite3|sqlplus|ssh|su|chroot|pwsh|g?awk|expect|source|eval|(?:docker|podman|kubectl)\s[^|;]{0,80}exec)(?=[\s;|&)<]|$)/
