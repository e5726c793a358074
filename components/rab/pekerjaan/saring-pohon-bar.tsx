'use client'

import { useMemo } from 'react'
import { FilterPills } from '@/components/ui/filter-pills'
import { FilterSelect } from '@/components/ui/filter-select'
import { useT } from '../bahasa-context'
import { useParam } from '../bingkai/use-param'
import { useLembar } from '../lembar/lembar-context'
import { useDariBaris } from '../lembar/use-turunan'
import { placesOf } from './pohon-rows'
import { hitungJenis, ISIAN, MODE, saringPohon } from './saring-pohon'

const SEMUA_BUKA: ReadonlySet<string> = new Set()

/** The filter that the address holds, as the tree takes it; null while it leaves everything. */
export function useSaringPohon(): (() => ReadonlySet<string> | null) | null {
  const { store } = useLembar()
  const [mode] = useParam('mode')
  const [isian] = useParam('isian')
  const [judul] = useParam('judul')
  return useMemo(() => {
    if (mode === '' && isian === '' && judul === '') return null
    const saring = {
      mode: MODE.find((satu) => satu === mode) ?? 'semua',
      isian: ISIAN.find((satu) => satu === isian) ?? 'semua',
      judul,
    }
    return () => saringPohon(store, saring)
  }, [store, mode, isian, judul])
}

/** Above a tree: by heading, and by what its lines are priced with or how their volume stands, with counts. */
export function SaringPohonBar({ apa }: { apa: 'mode' | 'isian' }) {
  const t = useT()
  const { store } = useLembar()
  const [dipilih, setDipilih] = useParam(apa)
  const [judul, setJudul] = useParam('judul')
  const banyak = useDariBaris(store, `${apa} ${judul}`, () => hitungJenis(store, judul, apa)).split(' ')
  const tempat = placesOf(store.tree, SEMUA_BUKA)
  const pilihan: readonly string[] = apa === 'mode' ? MODE : ISIAN
  const nama = (satu: string) => t(`saring_${apa}_${satu}` as 'saring_mode_semua')
  return (
    <div className="flex min-h-9 flex-wrap items-center gap-2 border-line border-b px-3 py-1 max-sm:flex-nowrap">
      <FilterSelect
        label={t('saring_judul')}
        all={t('semua_judul')}
        value={judul}
        options={[...tempat.values()]
          .filter(({ jenis }) => jenis === 'klasifikasi')
          .map(({ id, nomor }) => ({
            value: id,
            label: `${nomor} ${store.rows.klasifikasi.get(id)?.nama ?? ''}`,
          }))}
        onChoose={setJudul}
        className="w-44 shrink-0 max-sm:w-36"
      />
      <FilterPills
        label={t('saring')}
        options={pilihan.map((satu, n) => ({ value: satu, label: nama(satu), count: banyak[n] ?? '0' }))}
        chosen={dipilih === '' ? 'semua' : dipilih}
        onChoose={(satu) => setDipilih(satu === 'semua' ? '' : satu)}
        className="min-w-0"
      />
    </div>
  )
}
