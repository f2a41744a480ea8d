import { lstatSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeAtomically } from '../core/atomic-file.ts'
import { orNull } from '../core/errors.ts'
import { asObject, parseJson } from '../core/json.ts'
import { readRegularFile, stateDirectory } from '../core/private-notes.ts'
import { MINUTE_MS } from '../core/time.ts'
import type { WriteRequest } from '../triage/write/request.ts'
import { CODE_MINUTES } from '../triage/write/subject.ts'
import type { Shell } from './shell.ts'

const MAX_BYTES = 256 * 1024

const pathFor = (env: Shell['env']): string | null => {
  const directory = stateDirectory(env)
  return directory === null ? null : join(directory, 'pending-write.json')
}

/**
 * Keeps what the last preview was about, so that its code is enough to confirm it. Without the code: this file confirms
 * nothing, and the code fits no other request. @returns whether it was kept
 */
export function keepPending({ env, clock }: Shell, request: WriteRequest): boolean {
  const path = pathFor(env)
  if (path === null) return false
  const kept = orNull(() => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeAtomically(path, JSON.stringify({ ...request, at: clock().getTime() }), { mode: 0o600 })
    return true
  })
  return kept === true
}

/** Null where there is none of the last minutes that only this user could have written. */
export function readPending({ env, clock }: Shell): WriteRequest | null {
  const path = pathFor(env)
  const text = path && orNull(() => (isPrivate(path) ? readRegularFile(path, MAX_BYTES) : null))
  const { verb, incident, note, evenIfFiring, at } = asObject(text && parseJson(text.toString())) ?? {}
  const age = typeof at === 'number' ? clock().getTime() - at : Number.POSITIVE_INFINITY
  const isOld = age < 0 || age >= CODE_MINUTES * MINUTE_MS
  if (isOld) dropPending(env)
  const isVerb = verb === 'acknowledge' || verb === 'resolve' || verb === 'note'
  const isNote = note === null || typeof note === 'string'
  if (isOld || !isVerb || typeof incident !== 'string' || !isNote) return null
  return { verb, incident, note, evenIfFiring: evenIfFiring === true }
}

export function dropPending(env: Shell['env']): void {
  const path = pathFor(env)
  if (path !== null) orNull(() => rmSync(path, { force: true }))
}

function isPrivate(path: string): boolean {
  const { uid, mode } = lstatSync(path)
  return uid === (process.getuid?.() ?? uid) && (mode & 0o077) === 0
}
