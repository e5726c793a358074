const ALFABET = '0123456789abcdefghijklmnopqrstuvwxyz'

/** An id for a row made in this browser, unique within its project for all practice. */
export function newRowId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => ALFABET.charAt(byte % ALFABET.length)).join('')
}
