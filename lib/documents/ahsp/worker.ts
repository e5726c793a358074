import { parentPort, workerData } from 'node:worker_threads'
import { readDaftar } from '../proyek/read-daftar'
import { AhspError } from './ahsp-error'
import { readAhsp } from './read-ahsp'
import { readFile } from './read-file'
import type { Berkas, OpsiBaca } from './types'

/** What can be read in the thread, each with what it is given. */
export type Tugas =
  | { baca: 'ahsp'; files: readonly Berkas[]; opsi: OpsiBaca }
  | { baca: 'daftar'; file: Berkas }

/** A class does not survive the way between threads; its parts do. */
export type Jawaban<T> = { hasil: T } | { pesan: AhspError['pesan']; params: AhspError['params'] }

const tugas = workerData as Tugas
const dibaca: Promise<unknown> =
  tugas.baca === 'ahsp' ? readAhsp(tugas.files, tugas.opsi) : readFile(tugas.file).then(readDaftar)
const jawaban: Jawaban<unknown> = await dibaca.then(
  (hasil) => ({ hasil }),
  (error: unknown) => {
    if (!(error instanceof AhspError)) throw error
    return { pesan: error.pesan, params: error.params }
  },
)
parentPort?.postMessage(jawaban)
