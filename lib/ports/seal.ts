import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { getEnv } from '@/lib/env'

const CARA = 'aes-256-gcm'
const NONCE = 12
const TANDA = 16

const keyOf = () => Buffer.from(hkdfSync('sha256', getEnv().AUTH_SECRET, '', 'rab: secrets at rest', 32))

/** A secret as it may lie in the database: of no use without AUTH_SECRET. */
export function seal(secret: string): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CARA, keyOf(), nonce)
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Throws when it was sealed under another AUTH_SECRET or tampered with. */
export function unseal(text: string): string {
  const bytes = Buffer.from(text, 'base64url')
  const decipher = createDecipheriv(CARA, keyOf(), bytes.subarray(0, NONCE))
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TANDA))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TANDA)), decipher.final()]).toString('utf8')
}
