import { DaftarProyek, DaftarProyekInput } from '@/lib/contracts/daftar-proyek'
import { readDaftarBounded } from '@/lib/documents/ahsp/read-bounded'
import { query } from '@/lib/gate/operation'
import { refuseFile } from '../refuse-file'

const CONTOH = new TextEncoder().encode('Nama proyek;Lokasi;Anggaran\nGedung A;Bandung;750.000.000\n')

/** What stands in a list of projects, cell by cell; nothing is written. The transaction is over before it is read. */
export const readDaftar = query(
  {
    name: 'project.readDaftar',
    summary: 'Membaca daftar proyek dari xlsx atau csv, tanpa menyimpan apa pun',
    access: 'user',
    input: DaftarProyekInput,
    output: DaftarProyek,
    example: { berkas: [{ nama: 'contoh.csv', data: CONTOH }] },
  },
  async ({ input: { berkas } }) => berkas,
  async ([file]) => (file ? readDaftarBounded(file).catch(refuseFile) : refuseFile(new Error('no file'))),
)
