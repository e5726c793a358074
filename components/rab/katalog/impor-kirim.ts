import type { ImporKatalogHasil, PeranKolom } from '@/lib/contracts/katalog'

export interface IsianImpor {
  berkas: readonly File[]
  edisi: { kode: string; nama: string; nomor?: string; tanggal?: string }
  /** By `berkas|lembar`, then by column counted from 0. */
  pemetaan: Readonly<Record<string, Readonly<Record<string, PeranKolom>>>>
  perbaikan: readonly string[]
}

export interface GalatImpor {
  message: string
  details: readonly { path: string; message: string }[]
}

export type JawabanImpor = { ok: true; data: ImporKatalogHasil } | { ok: false; galat: GalatImpor | null }

interface Amplop {
  data?: ImporKatalogHasil
  error?: { message: string; details?: { path: string; message: string }[] }
}

/** Sends the files; `onKemajuan` hears the percent sent, 100 while the server works. null: the connection was lost. */
export function kirimImpor(
  isian: IsianImpor,
  dryRun: boolean,
  onKemajuan: (persen: number) => void,
): Promise<JawabanImpor> {
  const form = new FormData()
  for (const file of isian.berkas) form.append('berkas', file)
  form.set('edisi', JSON.stringify(isian.edisi))
  form.set('pemetaan', JSON.stringify(isian.pemetaan))
  form.set('perbaikan', JSON.stringify(isian.perbaikan))
  form.set('dryRun', JSON.stringify(dryRun))
  return new Promise((resolve) => {
    // fetch does not tell how much of a body has gone
    const request = new XMLHttpRequest()
    request.open('POST', '/api/v1/katalog/import')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) =>
      onKemajuan(total > 0 ? Math.floor((loaded / total) * 100) : 0)
    request.upload.onload = () => onKemajuan(100)
    request.onerror = () => resolve({ ok: false, galat: null })
    request.onload = () => resolve(answerOf(request.response as Amplop | null))
    request.send(form)
  })
}

function answerOf(amplop: Amplop | null): JawabanImpor {
  if (amplop?.data) return { ok: true, data: amplop.data }
  const { error } = amplop ?? {}
  return { ok: false, galat: error ? { message: error.message, details: error.details ?? [] } : null }
}
