import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether `Authorization: Bearer` carries `secret`, in a time that tells nothing of it; without a secret nobody has it. */
export function hasBearer(headers: Headers, secret: string | undefined): boolean {
  if (!secret) return false
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(headers.get('authorization') ?? ''), hash(`Bearer ${secret}`))
}
