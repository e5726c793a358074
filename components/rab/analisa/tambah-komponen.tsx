'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { intoSight, listKeys } from '@/components/ui/list-keys'
import { Select } from '@/components/ui/select'
import { KATEGORI, type Kategori } from '@/lib/domain/rekap/types'
import { urutanBetween } from '@/lib/domain/urutan'
import { useLocale, useT } from '../bahasa-context'
import { useLembar } from '../lembar/lembar-context'
import { newRowId } from '../lembar/new-row-id'
import type { Perubahan } from '../lembar/perubahan'
import { readFigure } from '../lembar/read-cell'
import { usePilihan } from './use-pilihan'

interface Props {
  analisaId: string
  onClose: () => void
  /** Once closed: the component that was added. */
  onBaru: (id: string) => void
}

/** Adds a resource of the project, a new one, or another analysis as a bundle. */
export function TambahKomponen({ analisaId, onClose, onBaru }: Props) {
  const t = useT()
  const [cari, setCari] = useState('')
  const [di, setDi] = useState(0)
  const baru = useRef<string | null>(null)
  const { sync } = useLembar()
  const pilihan = usePilihan(analisaId, cari)
  const urutan = useUrutanAkhir(analisaId)
  const pakai = (sumber: { hargaItemId: string } | { subAnalisaId: string }) => {
    const id = newRowId()
    sync.edit({ komponen: { baru: [{ id, analisaId, koefisien: '1', urutan, ...sumber }] } })
    baru.current = id
    onClose()
  }
  const tombol = (event: KeyboardEvent<HTMLInputElement>) => {
    const isi = pilihan[di]
    listKeys(event, {
      count: pilihan.length,
      at: di,
      onPoint: setDi,
      onTake: () => isi?.sebab === null && pakai(isi.sumber),
    })
  }
  return (
    <Dialog open onOpenChange={(buka) => !buka && onClose()}>
      <DialogContent
        title={t('tambah_komponen')}
        tutup={t('tutup')}
        onCloseAutoFocus={(event) => {
          if (baru.current === null) return
          event.preventDefault()
          onBaru(baru.current)
        }}
      >
        <Field label={t('cari_sumber_daya')}>
          {(control) => (
            <Input
              {...control}
              type="search"
              value={cari}
              onChange={(event) => {
                setCari(event.target.value)
                setDi(0)
              }}
              onKeyDown={tombol}
            />
          )}
        </Field>
        <ul className="mt-2 h-64 overflow-y-auto rounded-md border border-line">
          {pilihan.map((isi, n) => (
            <li
              key={isi.kunci}
              ref={n === di ? intoSight : null}
              className={cn('border-line border-b', n === di && 'bg-accent-soft')}
            >
              <button
                type="button"
                className="flex w-full items-center gap-3 px-3 py-2 text-left hover:bg-surface-2 aria-disabled:cursor-not-allowed aria-disabled:text-ink-3"
                aria-disabled={isi.sebab !== null}
                onClick={() => isi.sebab === null && pakai(isi.sumber)}
              >
                <span className="w-12 shrink-0 font-semibold text-ink-3 text-xs">{isi.tanda}</span>
                <span className="min-w-0 flex-1">
                  <span className="block truncate">{isi.uraian}</span>
                  {isi.rinci && <span className="block text-ink-3 text-xs">{isi.rinci}</span>}
                  {isi.sebab && <span className="block text-warn text-xs">{isi.sebab}</span>}
                </span>
                <span className="text-ink-3">{isi.satuan}</span>
                <span className="w-24 text-right">{isi.harga}</span>
              </button>
            </li>
          ))}
          {pilihan.length === 0 && <li className="px-3 py-4 text-ink-3">{t('tidak_ada_yang_cocok')}</li>}
        </ul>
        <ItemBaru
          key={cari}
          uraian={cari}
          onBuat={(item) => {
            const [id, hargaItemId] = [newRowId(), newRowId()]
            const perubahan: Perubahan = {
              hargaItem: { baru: [{ id: hargaItemId, ...item }] },
              komponen: { baru: [{ id, analisaId, hargaItemId, koefisien: '1', urutan }] },
            }
            sync.edit(perubahan)
            baru.current = id
            onClose()
          }}
        />
      </DialogContent>
    </Dialog>
  )
}

function useUrutanAkhir(analisaId: string): string {
  const { store } = useLembar()
  const rows = store.indeks.komponenOf(analisaId)
  return urutanBetween(rows.at(-1)?.urutan ?? null, null)
}

interface IsiItem {
  kategori: Kategori
  kode: string
  uraian: string
  satuan: string
  hargaSatuan: string | null
}

function ItemBaru({ uraian, onBuat }: { uraian: string; onBuat: (item: IsiItem) => void }) {
  const t = useT()
  const locale = useLocale()
  const [salah, setSalah] = useState<string | null>(null)
  const buat = (form: FormData) => {
    const isi = (nama: string) => String(form.get(nama) ?? '').trim()
    const harga =
      isi('harga') === '' ? ({ ok: true, nilai: null } as const) : readFigure('harga', isi('harga'), locale)
    if (!harga.ok) return setSalah(harga.pesan)
    onBuat({
      kategori: isi('kategori') as Kategori,
      kode: isi('kode'),
      uraian: isi('uraian'),
      satuan: isi('satuan'),
      hargaSatuan: harga.nilai,
    })
  }
  return (
    <form action={buat} className="mt-3 grid grid-cols-2 gap-2 border-line border-t pt-3 sm:grid-cols-3">
      <p className="col-span-full font-semibold">{t('item_baru')}</p>
      <Field label={t('kolom_kategori')}>
        {(control) => (
          <Select {...control} name="kategori" defaultValue="BHN">
            {KATEGORI.map((kategori) => (
              <option key={kategori} value={kategori}>
                {t(`kategori_${kategori}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('kolom_uraian')}>
        {(control) => <Input {...control} name="uraian" required defaultValue={uraian} />}
      </Field>
      <Field label={t('kolom_kode')}>{(control) => <Input {...control} name="kode" />}</Field>
      <Field label={t('kolom_satuan')}>{(control) => <Input {...control} name="satuan" required />}</Field>
      <Field label={t('kolom_harga')} error={salah}>
        {(control) => <Input {...control} name="harga" inputMode="decimal" />}
      </Field>
      <span className="flex items-end">
        <Button varian="garis" type="submit">
          {t('buat_dan_pakai')}
        </Button>
      </span>
    </form>
  )
}
