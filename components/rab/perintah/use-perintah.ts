'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import { DENSITY, useGridDensity } from '@/components/grid/density'
import type { KunciPesan } from '@/lib/bahasa/pesan'
import { useLocale, useT } from '../bahasa-context'
import { BAGIAN } from '../bingkai/bagian'
import { gantiBahasa } from '../bingkai/bahasa-button'
import { gantiTema } from '../bingkai/tema'
import { hrefBaris } from '../jelaskan/tempat'
import { useLembar } from '../lembar/lembar-context'
import { BENTUK_RAB, useUnduh } from '../lembar/use-unduh'
import { useUrung } from '../lembar/use-urung'
import { aksiHalaman } from './aksi-halaman'
import { pilihCocok } from './cocok'
import { type Perintah, perintah, perintahAksi, tempatOf } from './tempat-perintah'
import { bacaTerakhir, catatTerakhir } from './terakhir'

const MAKS = 50

/** What people look for by another name than that of its page. */
const KATA: Readonly<Partial<Record<string, KunciPesan>>> = {
  harga: 'perintah_kata_harga',
  rekap: 'perintah_kata_rekap',
  riwayat: 'perintah_kata_riwayat',
  pengaturan: 'perintah_kata_pengaturan',
}

/** What the palette offers for what is typed, and what choosing one does. */
export function usePerintah(
  ketik: string,
  { onTutup, onBantuan }: { onTutup: (lalu: () => void) => void; onBantuan: () => void },
): { hasil: readonly Perintah[]; pilih: (satu: Perintah) => void } {
  const locale = useLocale()
  const router = useRouter()
  const { store } = useLembar()
  const aksi = useAksi(onBantuan)
  const halaman = useHalaman()
  const { id } = store.project
  const [terakhir] = useState(() => bacaTerakhir(id))
  const tempat = useMemo(() => tempatOf(store, locale), [store, locale])
  const pilih = (satu: Perintah) => {
    catatTerakhir(id, satu.kunci)
    onTutup(() => {
      if (satu.ke) buka(hrefBaris(id, satu.ke.halaman, satu.ke.baris), router.push)
      else satu.jalan?.()
    })
  }
  return { hasil: pilihCocok([...halaman, ...aksi, ...tempat], ketik, terakhir, MAKS), pilih }
}

/** To a place; once more to the same one is a new visit, too. */
function buka(href: string, push: (href: Route) => void): void {
  const disini = `${location.pathname}${location.search}${location.hash}` === href
  if (disini) history.replaceState(null, '', location.pathname)
  requestAnimationFrame(() => push(href as Route))
}

function useHalaman(): Perintah[] {
  const t = useT()
  return BAGIAN.map(({ jalur, nama }) => {
    const kata = KATA[jalur]
    return perintah({
      kelompok: 'halaman',
      id: jalur,
      nama: t(nama),
      ke: { halaman: jalur, baris: null },
      ...(kata && { kata: t(kata) }),
    })
  })
}

function useAksi(onBantuan: () => void): Perintah[] {
  const t = useT()
  const router = useRouter()
  const { unduh } = useUnduh()
  const { id } = useLembar().store.project
  const { urungkan, ulangi } = useUrung()
  const [, setRapat] = useGridDensity()
  const lain = useLocale() === 'id' ? 'en' : 'id'
  return [
    ...aksiHalaman().map(({ kunci, nama, jalan, tombol }) => perintahAksi(kunci, nama, jalan, tombol)),
    perintahAksi('urungkan', t('urungkan'), urungkan, 'Ctrl+Z'),
    perintahAksi('ulangi', t('ulangi'), ulangi, 'Ctrl+Shift+Z'),
    ...BENTUK_RAB.map((bentuk) =>
      perintahAksi(
        `unduh-${bentuk}`,
        `${t('unduh_rab')} ${bentuk.toUpperCase()}`,
        () => void unduh(`rab.${bentuk}`),
      ),
    ),
    perintahAksi('bagikan', t('perintah_bagikan'), () =>
      buka(`/proyek/${id}/pengaturan#anggota`, router.push),
    ),
    perintahAksi('profil', t('perintah_profil'), () => buka(`/proyek/${id}/profil`, router.push)),
    perintahAksi('tema', t('ganti_tema'), gantiTema),
    perintahAksi('bahasa', t('perintah_bahasa'), () => gantiBahasa(lain)),
    ...(Object.keys(DENSITY) as (keyof typeof DENSITY)[]).map((rapat) =>
      perintahAksi(`rapat-${rapat}`, t(`perintah_rapat_${rapat}`), () => setRapat(rapat)),
    ),
    perintahAksi('tombol', t('perintah_tombol'), onBantuan, '?'),
    perintahAksi('proyek', t('kembali_ke_proyek'), () => router.push('/proyek')),
    perintahAksi('katalog', t('katalog'), () => router.push('/katalog')),
    perintahAksi('akun', t('akun_saya'), () => router.push('/akun')),
  ]
}
