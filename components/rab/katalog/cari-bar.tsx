'use client'

import type { KeyboardEvent } from 'react'
import { SearchInput } from '@/components/ui/search-input'
import { Select } from '@/components/ui/select'
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
      <Select
        aria-label={t('edisi')}
        value={cari.edisi}
        onChange={(event) => onCari({ ...cari, edisi: event.target.value, grup: '' })}
        className="[&_select]:h-10"
      >
        <option value="">{t('semua_edisi')}</option>
        {edisi.map(({ kode, nama }) => (
          <option key={kode} value={kode}>
            {nama}
          </option>
        ))}
      </Select>
      <Select
        aria-label={t('grup')}
        value={cari.grup}
        disabled={grup.length === 0}
        onChange={(event) => onCari({ ...cari, grup: event.target.value })}
        className="[&_select]:h-10"
      >
        <option value="">{t('semua_grup')}</option>
        {grup.map((nama) => (
          <option key={nama} value={nama}>
            {nama}
          </option>
        ))}
      </Select>
    </div>
  )
}
