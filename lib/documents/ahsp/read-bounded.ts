import { Worker } from 'node:worker_threads'
import { type DaftarTerbaca, readDaftar } from '../proyek/read-daftar'
import { AhspError } from './ahsp-error'
import { isZip, readFile } from './read-file'
import type { Berkas, HasilBaca, OpsiBaca } from './types'
import type { Jawaban, Tugas } from './worker'

/** What reading files may take of this machine, whatever is in them. */
const BATAS = { detik: 30, MB: 512, sekaligus: 2, menunggu: 3 }
type Batas = Pick<typeof BATAS, 'detik' | 'MB'>

let running = 0
const waiting: (() => void)[] = []

/**
 * Files of analyses, read in a thread of their own: others are answered meanwhile, and one that takes too long or too
 * much memory ends alone, with an AhspError. Two at once; a few wait for their turn, since each holds a connection of the
 * database meanwhile, and more are told to come again.
 */
export const readBounded = (
  files: readonly Berkas[],
  opsi: OpsiBaca,
  batas: Batas = BATAS,
): Promise<HasilBaca> => inTurn({ baca: 'ahsp', files, opsi }, batas)

/** A text of so many bytes is read in no time, whatever is in it: a thread takes longer to begin. */
const TEKS_KECIL = 256 * 1024

/** A list of projects, read within the same bounds; a small text at once. */
export const readDaftarBounded = async (file: Berkas): Promise<DaftarTerbaca> =>
  isZip(file.data) || file.data.length > TEKS_KECIL
    ? inTurn({ baca: 'daftar', file }, BATAS)
    : readDaftar(await readFile(file))

async function inTurn<T>(tugas: Tugas, batas: Batas): Promise<T> {
  if (waiting.length >= BATAS.menunggu) throw new AhspError('sedang_sibuk')
  if (running >= BATAS.sekaligus) await new Promise<void>((turn) => waiting.push(turn))
  else running++
  try {
    const jawaban = await inThread<T>(tugas, batas)
    if ('hasil' in jawaban) return jawaban.hasil
    throw new AhspError(jawaban.pesan, jawaban.params)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

function inThread<T>(tugas: Tugas, { detik, MB }: Batas): Promise<Jawaban<T>> {
  const tooMuch = () => new AhspError('ahsp_terlalu_berat', { detik, maks: MB })
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: tugas,
    resourceLimits: { maxOldGenerationSizeMb: MB, maxYoungGenerationSizeMb: 64 },
    // Nothing of the environment is of use to it.
    env: {},
  })
  let late: NodeJS.Timeout | undefined
  return new Promise<Jawaban<T>>((resolve, reject) => {
    late = setTimeout(() => reject(tooMuch()), detik * 1000)
    worker.once('message', resolve)
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error),
    )
    worker.once('exit', () => reject(new Error('ahsp: the thread ended without an answer')))
  }).finally(() => {
    clearTimeout(late)
    void worker.terminate()
  })
}
