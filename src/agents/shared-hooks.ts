import { asObject } from '../core/json.ts'
import { invalidAt, parseJsonc, withMember, withoutComments, withoutMember } from '../core/jsonc.ts'
import type { SharedHookFile } from './hook-file.ts'

/** Why a file is left as it is, such as "is not valid JSON (line 3)". */
export class UnusableFile extends Error {}

/** @param text null where there is no file @returns the same text where our entry is in it already @throws UnusableFile */
export function withEntry(text: string | null, file: SharedHookFile, command: string): string {
  const { skeleton, list, entry } = file
  const [group, event] = list
  if (text === null || text.trim() === '') {
    const fresh = { ...skeleton, [group]: { [event]: [entry(command)] } }
    return `${JSON.stringify(fresh, null, 2)}\n`
  }
  const { entries, at } = read(text, file)
  if (at !== -1 && isSame(entries?.[at], entry(command))) return text
  let edited = at === -1 ? text : withoutMember(text, [...list, at])
  const root = asObject(parseJsonc(edited)) ?? {}
  for (const [key, value] of Object.entries(skeleton)) {
    if (root[key] === undefined && asObject(value) === null) edited = withMember(edited, [], key, value)
  }
  if (root[group] === undefined) return withMember(edited, [], group, { [event]: [entry(command)] })
  if (entries === undefined) return withMember(edited, [group], event, [entry(command)])
  return withMember(edited, list, null, entry(command))
}

/** @returns null where nothing but what we wrote was in it; the same text where our entry is not in it @throws UnusableFile */
export function withoutEntry(text: string, file: SharedHookFile): string | null {
  const { skeleton, list } = file
  const [group, event] = list
  const { root, entries = [], at } = read(text, file)
  if (at === -1) return text
  if (text === withEntry(null, { ...file, entry: () => Object(entries[at]) }, '')) return null
  if (entries.length > 1) return withoutMember(text, [...list, at])
  const isLast = Object.keys(asObject(root[group]) ?? {}).length === 1
  return withoutMember(text, isLast && skeleton[group] === undefined ? [group] : [group, event])
}

/** Also in a file that is broken, so that taking it out says so. */
export const hasEntry = (text: string): boolean => isOurs(parseJsonc(text) ?? text)

const isOurs = (value: unknown): boolean => {
  const json = JSON.stringify(value) ?? ''
  return json.includes('pager-triage') && json.includes('hook agent')
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

function read(text: string, { list: [group, event], allowsComments }: SharedHookFile) {
  const value = parseJsonc(text)
  if (value === undefined) throw new UnusableFile(`is not valid JSON (${invalidAt(text)})`)
  if (!allowsComments && withoutComments(text) !== text)
    throw new UnusableFile('holds comments, which the agent does not read')
  const root = asObject(value)
  if (root === null) throw new UnusableFile('is not a JSON object')
  const events = root[group] === undefined ? {} : asObject(root[group])
  if (events === null) throw new UnusableFile(`has a "${group}" that is not an object`)
  const entries = events[event]
  if (entries !== undefined && !Array.isArray(entries))
    throw new UnusableFile(`has a "${event}" that is not a list`)
  const known: readonly unknown[] | undefined = entries
  return { root, entries: known, at: known?.findIndex(isOurs) ?? -1 }
}
