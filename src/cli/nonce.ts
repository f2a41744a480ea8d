import { randomBytes } from 'node:crypto'
import { asNonce, type Nonce } from '../untrusted/envelope.ts'

/** For one text that a model is shown. */
export const newNonce = (): Nonce => asNonce(randomBytes(16).toString('hex'))
