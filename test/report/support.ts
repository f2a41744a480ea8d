import { createHash } from 'node:crypto'
import { NOW } from '../support/facts.ts'

export const sha256 =
  (encoding: 'base64' | 'hex') =>
  (text: string): string =>
    createHash('sha256').update(text).digest(encoding)

export const PAGE = { now: NOW, version: '1.2.3', sha256: sha256('base64') }

/** The page without its stylesheet, which the browser tests look at, and without the hash of it. */
export const body = (page: string): string =>
  page.replace(/<style>[^<]*<\/style>/, '<style>…</style>').replace(/sha256-[\w+/=]+/, 'sha256-…')
