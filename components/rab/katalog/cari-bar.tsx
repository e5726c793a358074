'use client'

import type { KeyboardEvent } from 'react'
import { FilterSelect } from '@/components/ui/filter-select'
import { SearchInput } from '@/components/ui/search-input'
import type { EdisiView } from '@/lib/contracts/katalog'
import { useT } from '../bahasa-context'
import type { Cari } from './use-cari-katalog'

/** Words, edition and group: what of the catalogue is shown. A group belongs to an edition; without one, to all. */
export function CariBar({
  cari,
  edisi,
  onCari,
  onTombol,
}: {
  cari: Cari
  edisi: readonly EdisiView[]
  onCari: (cari: Cari) => void
  onTombol?: (event: KeyboardEvent<HTMLInputElement>) => void
}) {
  const t = useT()
  const dalam = edisi.filter(({ kode }) => cari.edisi === '' || kode === cari.edisi)
  const grup = [...new Set(dalam.flatMap((item) => item.grup))]
  return (
    <div className="grid gap-2 sm:grid-cols-[1fr_200px_200px]">
      <SearchInput
        label={t('cari_katalog')}
        placeholder={t('cari_katalog_contoh')}
        value={cari.q}
        onSearch={(teks) => onCari({ ...cari, q: teks })}
        onKeyDown={onTombol}
        className="h-10"
      />
      <FilterSelect
        label={t('edisi')}
        all={t('semua_edisi')}
        value={cari.edisi}
        options={edisi.map(({ kode, nama }) => ({ value: kode, label: nama }))}
        onChoose={(kode) => onCari({ ...cari, edisi: kode, grup: '' })}
        className="[&_select]:h-10"
      />
      <FilterSelect
        label={t('grup')}
        all={t('semua_grup')}
        value={cari.grup}
        disabled={grup.length === 0}
        options={grup.map((nama) => ({ value: nama, label: nama }))}
        onChoose={(nama) => onCari({ ...cari, grup: nama })}
        className="[&_select]:h-10"
      />
    </div>
  )
}
