import { randomBytes } from 'node:crypto'

const ALFABET = '0123456789abcdefghijklmnopqrstuvwxyz'

/** An id for a new row of a project: 12 letters and digits, 62 bits of chance. */
export function newId(): string {
  return Array.from(randomBytes(12), (byte) => ALFABET.charAt(byte % ALFABET.length)).join('')
}
