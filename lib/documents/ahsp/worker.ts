import { parentPort, workerData } from 'node:worker_threads'
import { AhspError } from './ahsp-error'
import { readAhsp } from './read-ahsp'
import type { Berkas, HasilBaca, OpsiBaca } from './types'

export interface Tugas {
  files: readonly Berkas[]
  opsi: OpsiBaca
}

/** A class does not survive the way between threads; its parts do. */
export type Jawaban = { hasil: HasilBaca } | { pesan: AhspError['pesan']; params: AhspError['params'] }

const { files, opsi } = workerData as Tugas
const jawaban: Jawaban = await readAhsp(files, opsi).then(
  (hasil) => ({ hasil }),
  (error: unknown) => {
    if (!(error instanceof AhspError)) throw error
    return { pesan: error.pesan, params: error.params }
  },
)
parentPort?.postMessage(jawaban)
