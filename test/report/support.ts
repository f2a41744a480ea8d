import { createHash } from 'node:crypto'
import { NOW } from '../support/facts.ts'

export const sha256 =
  (encoding: 'base64' | 'hex') =>
  (text: string): string =>
    createHash('sha256').update(text).digest(encoding)

export const PAGE = { now: NOW, version: '1.2.3', sha256: sha256('base64') }
