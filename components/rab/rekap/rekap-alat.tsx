'use client'

import { ChevronsDownUp, ChevronsUpDown, Printer } from 'lucide-react'
import { useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { DropdownMenuItem } from '@/components/ui/dropdown-menu'
import { SearchInput } from '@/components/ui/search-input'
import { toast } from '@/components/ui/toast'
import { useT } from '../bahasa-context'
import { useParam } from '../bingkai/use-param'
import { UnduhMenu } from '../lembar/unduh-menu'
import { BENTUK_RAB, useUnduh } from '../lembar/use-unduh'
import { cetakLaporan } from './cetak-laporan'

/** Above the rekap: search, branches, what is shown, print and download. */
export function RekapAlat({ onToggleAll }: { onToggleAll: (open: boolean) => void }) {
  const t = useT()
  const [cari, setCari] = useParam('cari')
  return (
    <div className="flex min-h-11 items-center gap-x-1 gap-y-1.5 whitespace-nowrap max-sm:overflow-x-auto sm:flex-wrap border-line border-b px-3 py-1.5">
      <h1 className="font-semibold">{t('hal_rekap')}</h1>
      <SearchInput
        label={t('cari_pekerjaan')}
        defaultValue={cari}
        onSearch={setCari}
        className="mx-1 w-36 shrink-0 xl:w-44"
      />
      <Button varian="polos" onClick={() => onToggleAll(true)}>
        <ChevronsUpDown aria-hidden className="size-4" />
        {t('buka_semua')}
      </Button>
      <Button varian="polos" onClick={() => onToggleAll(false)}>
        <ChevronsDownUp aria-hidden className="size-4" />
        {t('tutup_semua')}
      </Button>
      <Saklar param="subtotal" nama={t('subtotal')} awal />
      <Saklar param="bobot" nama={t('bobot')} awal />
      <Saklar param="ringkas" nama={t('ringkas')} awal={false} />
      <span className="flex-1" />
      <Laporan />
    </div>
  )
}

/** On or off, in the address where it is not as usual. */
function Saklar({ param, nama, awal }: { param: string; nama: string; awal: boolean }) {
  const [nilai, setNilai] = useParam(param)
  const on = nilai === '' ? awal : !awal
  return (
    <Button
      varian="polos"
      aria-pressed={on}
      className={on ? 'bg-accent-soft text-accent' : ''}
      onClick={() => setNilai(nilai === '' ? (awal ? '0' : '1') : '')}
    >
      {nama}
    </Button>
  )
}

function Laporan() {
  const t = useT()
  const { siapkan, unduh } = useUnduh()
  const [mencetak, mulai] = useTransition()
  const cetak = () =>
    mulai(async () => {
      if (!(await cetakLaporan(await siapkan('rab.pdf')))) toast.error(t('cetak_gagal'))
    })
  return (
    <>
      <Button varian="garis" loading={mencetak} onClick={cetak}>
        <Printer aria-hidden className="size-4" />
        {t('cetak')}
      </Button>
      <UnduhMenu>
        {BENTUK_RAB.map((bentuk) => (
          <DropdownMenuItem key={bentuk} onSelect={() => void unduh(`rab.${bentuk}`)}>
            {t('unduh_sebagai', { bentuk: bentuk.toUpperCase() })}
          </DropdownMenuItem>
        ))}
      </UnduhMenu>
    </>
  )
}
