import type { Alamat } from '@/lib/domain/jelaskan/alamat'
import type { DataJelas } from '@/lib/domain/jelaskan/types'

type Halaman = 'pekerjaan' | 'volume' | 'analisa' | 'harga' | 'rekap' | 'pengaturan'

export interface Tempat {
  halaman: Halaman
  /** The row there, as the page's address names it. */
  baris: string | null
}

const tempat = (halaman: Halaman, baris: string | null = null): Tempat => ({ halaman, baris })
const afterSlash = (id: string) => id.slice(id.indexOf('/') + 1)

/** The page and row that decide a figure. */
export function tempatOf({ rows }: DataJelas, { jenis, id }: Alamat): Tempat {
  switch (jenis) {
    case 'harga':
      return tempat('harga', id)
    case 'volume':
      return tempat('volume', id)
    case 'ukur':
    case 'ukuran':
      return tempat('volume', rows.pengukuran.get(afterSlash(id))?.pekerjaanId ?? null)
    case 'parameter':
      return tempat('volume')
    case 'koefisien':
    case 'komponen':
    case 'bundel':
      return tempat('analisa', rows.komponen.get(jenis === 'bundel' ? afterSlash(id) : id)?.analisaId ?? null)
    case 'analisa':
      return tempat('analisa', id)
    case 'kategori':
      return tempat('analisa', afterSlash(id))
    case 'jumlah':
    case 'hsp':
    case 'biaya':
    case 'langsung':
      return tempat('pekerjaan', id)
    case 'markup':
    case 'markupPercent':
      return rows.pekerjaan.get(id)?.markupPercent != null ? tempat('rekap', id) : tempat('pengaturan')
    case 'klasifikasi':
      return tempat('pekerjaan', `k:${id}`)
    case 'total':
      return tempat('rekap')
    default:
      return tempat('pengaturan')
  }
}

export const hrefOf = (projectId: string, { halaman, baris }: Tempat): string =>
  `/proyek/${projectId}/${halaman}${baris === null ? '' : `?baris=${encodeURIComponent(baris)}`}`
