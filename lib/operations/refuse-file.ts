import { AhspError } from '@/lib/documents/ahsp/ahsp-error'
import { AppError, invalid } from '@/lib/gate/errors'

/** A file that cannot be read, as the answer of an operation. */
export function refuseFile(cause: unknown): never {
  if (!(cause instanceof AhspError)) throw cause
  if (cause.pesan === 'sedang_sibuk') throw new AppError('UNAVAILABLE', 'sedang_sibuk', { cause })
  throw invalid({ path: 'berkas', pesan: cause.pesan, params: cause.params })
}
