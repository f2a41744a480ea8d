import { constants } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ServerOptions } from 'node:https'
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { CodedError, messageOf } from '../../core/errors.ts'
import type { Attributes } from './attributes.ts'

export interface TlsSettings {
  readonly PAGER_TRIAGE_RELAY_TLS_CERT?: string | undefined
  readonly PAGER_TRIAGE_RELAY_TLS_KEY?: string | undefined
  readonly PAGER_TRIAGE_RELAY_CLIENT_CA?: string | undefined
}

/** Null: plain http, for this computer or behind what ends TLS. @throws CodedError */
export function tlsOf(env: TlsSettings): ServerOptions | null {
  const [cert, key, ca] = [
    fileOf(env, 'PAGER_TRIAGE_RELAY_TLS_CERT'),
    fileOf(env, 'PAGER_TRIAGE_RELAY_TLS_KEY'),
    fileOf(env, 'PAGER_TRIAGE_RELAY_CLIENT_CA'),
  ]
  if (cert === null && key === null && ca === null) return null
  if (cert === null || key === null)
    throw refuse(
      'TLS needs a certificate and its key.',
      'Set PAGER_TRIAGE_RELAY_TLS_CERT and PAGER_TRIAGE_RELAY_TLS_KEY.',
    )
  // A resumed session has no certificate of the client any more.
  const secureOptions = constants.SSL_OP_NO_TICKET
  const clients = ca === null ? {} : { ca, requestCert: true, rejectUnauthorized: false }
  return { cert, key, minVersion: 'TLSv1.2', secureOptions, ...clients }
}

const refuse = (fault: string, hint: string) => new CodedError('relay_tls', fault, { hint })

function fileOf(env: TlsSettings, name: keyof TlsSettings): Buffer | null {
  const file = env[name]?.trim()
  if (!file) return null
  try {
    return readFileSync(file)
  } catch (error) {
    throw refuse(`A file for TLS cannot be read: ${messageOf(error)}.`, `Check ${name}.`)
  }
}

/** The subject of a certificate that our authority signed; null without one. */
export function clientSubject(socket: Socket): Attributes | null {
  if (!(socket instanceof TLSSocket) || !socket.authorized) return null
  const { subject } = socket.getPeerCertificate()
  return subject === undefined ? null : { ...subject }
}
