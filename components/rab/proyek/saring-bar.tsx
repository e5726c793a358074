'use client'

import { ArrowDownUp, ListFilter, SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { FilterSelect } from '@/components/ui/filter-select'
import { SearchInput } from '@/components/ui/search-input'
import { Select } from '@/components/ui/select'
import type { ProjectListItem } from '@/lib/contracts/project'
import { useT } from '../bahasa-context'
import { SaringChips } from './saring-chips'
import { SARINGAN, type Saringan, TANPA_SARINGAN, URUTAN, type Urutan } from './saring-proyek'
import { RENTANG, SaringRentang } from './saring-rentang'

const STATUS = ['belum_mulai', 'berjalan', 'lewat', 'tanpa_tanggal'] as const
const JUDUL_URUT = {
  diubah: 'kolom_diubah',
  nama: 'kolom_proyek',
  total: 'kolom_total_rab',
  mulai: 'tanggal_mulai',
  tahun: 'kolom_tahun',
} as const satisfies Record<Urutan, string>

/** What "reset" is offered for: the other way round is no filter. */
const DISARING = ['cari', ...SARINGAN, 'urut'] as const

interface Props {
  items: readonly ProjectListItem[]
  saringan: Saringan
  onUbah: (isi: Partial<Saringan>) => void
}

/** Search, filters and order of the dashboard; on a phone all but the search behind one button that counts what is set. */
export function SaringBar({ items, saringan, onUbah }: Props) {
  const t = useT()
  const adaRentang = RENTANG.some((nama) => saringan[nama] !== '')
  const [lain, setLain] = useState(adaRentang)
  const [buka, setBuka] = useState(false)
  const disaring = DISARING.some((nama) => saringan[nama] !== TANPA_SARINGAN[nama])
  const banyak = SARINGAN.filter((nama) => saringan[nama] !== '').length
  return (
    <>
      <div className="mb-3 grid grid-cols-[1fr_auto] gap-2 sm:grid-cols-3 lg:grid-flow-col lg:grid-cols-[minmax(9rem,1fr)_repeat(5,auto)]">
        <SearchInput
          label={t('cari_proyek')}
          className="sm:col-span-full lg:col-span-1"
          value={saringan.cari}
          onSearch={(teks) => onUbah({ cari: teks })}
        />
        <Button
          varian="garis"
          aria-expanded={buka}
          className={cn('sm:hidden', banyak > 0 && 'border-accent text-accent')}
          onClick={() => setBuka(!buka)}
        >
          <ListFilter aria-hidden className="size-4" />
          {banyak > 0 ? t('saring_banyak', { banyak }) : t('saring')}
        </Button>
        <div
          className={cn(
            'col-span-full grid grid-cols-2 gap-2 sm:contents lg:[&>span]:w-36 lg:[&>span:first-child]:w-32 lg:[&>span:nth-child(3)]:w-44 xl:[&>span:nth-child(n)]:w-44',
            !buka && 'max-sm:hidden',
          )}
        >
          <Pilihan items={items} saringan={saringan} onUbah={onUbah} />
          <div className="flex gap-2 [&>button]:flex-1">
            <Button
              varian="garis"
              aria-pressed={saringan.balik}
              aria-label={t('balik_urutan')}
              title={t('balik_urutan')}
              onClick={() => onUbah({ balik: !saringan.balik })}
            >
              <ArrowDownUp aria-hidden className="size-4" />
            </Button>
            <Button
              varian="garis"
              aria-expanded={lain}
              aria-label={t('saring_lain')}
              title={t('saring_lain')}
              className={cn('max-sm:hidden', adaRentang && 'border-accent text-accent')}
              onClick={() => setLain(!lain)}
            >
              <SlidersHorizontal aria-hidden className="size-4" />
            </Button>
          </div>
          {disaring && (
            <Button varian="polos" className="max-sm:hidden" onClick={() => onUbah(TANPA_SARINGAN)}>
              {t('atur_ulang')}
            </Button>
          )}
        </div>
      </div>
      {(lain || buka) && (
        <SaringRentang
          saringan={saringan}
          onUbah={onUbah}
          className={cn(!buka && 'max-sm:hidden', !lain && 'sm:hidden')}
        />
      )}
      {banyak > 0 && <SaringChips saringan={saringan} onUbah={onUbah} />}
    </>
  )
}

/** Year, state, source of funds, and the order. */
function Pilihan({ items, saringan, onUbah }: Props) {
  const t = useT()
  const tahun = [...new Set(items.flatMap((item) => item.tahun ?? []))].sort((a, b) => b - a)
  const sumber = [...new Set(items.flatMap((item) => item.sumberDana ?? []))].sort()
  return (
    <>
      <FilterSelect
        label={t('kolom_tahun')}
        all={t('semua_tahun')}
        value={saringan.tahun}
        options={tahun.map((n) => ({ value: String(n), label: String(n) }))}
        onChoose={(nilai) => onUbah({ tahun: nilai })}
      />
      <FilterSelect
        label={t('status_waktu')}
        all={t('semua_status')}
        value={saringan.status}
        options={STATUS.map((status) => ({ value: status, label: t(`status_${status}`) }))}
        onChoose={(nilai) => onUbah({ status: nilai })}
      />
      <FilterSelect
        className="max-sm:col-span-full"
        label={t('kolom_sumber_dana')}
        all={t('semua_sumber')}
        value={saringan.sumber}
        options={sumber.map((nama) => ({ value: nama, label: nama }))}
        onChoose={(nilai) => onUbah({ sumber: nilai })}
      />
      <Select
        aria-label={t('urut_menurut')}
        value={saringan.urut}
        onChange={(event) => onUbah({ urut: event.target.value as Urutan, balik: false })}
      >
        {URUTAN.map((urut) => (
          <option key={urut} value={urut}>
            {t(JUDUL_URUT[urut])}
          </option>
        ))}
      </Select>
    </>
  )
}
