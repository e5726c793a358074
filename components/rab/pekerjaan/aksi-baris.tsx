'use client'

import { useState } from 'react'
import { rewritten } from '@/components/grid/figures'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { foldLonggar, kataLonggar } from '@/lib/domain/katalog/fold-cari'
import { useLocale, useT } from '../bahasa-context'
import { useLembar } from '../lembar/lembar-context'
import type { Perubahan } from '../lembar/perubahan'
import type { ProjectStore } from '../lembar/project-store'
import { readFigure } from '../lembar/read-cell'
import { inOrder } from '../lembar/rows'
import { letakkan } from './letakkan'
import { gridId, idOf, placesOf } from './pohon-rows'

export type AksiBaris = 'pindah' | 'analisa' | 'markup'

const TAMPIL = 60
const SEMUA_BUKA: ReadonlySet<string> = new Set()

interface Props {
  aksi: AksiBaris
  ids: readonly string[]
  onTutup: () => void
}

/** What is asked before many lines are moved, priced by another analysis, or given a markup. */
export function AksiBarisDialog({ aksi, ids, onTutup }: Props) {
  const t = useT()
  const { sync } = useLembar()
  const pakai = (perubahan: Perubahan) => {
    sync.edit(perubahan)
    onTutup()
  }
  return (
    <Dialog open onOpenChange={(buka) => buka || onTutup()}>
      <DialogContent
        title={t(`aksi_${aksi}`)}
        description={t('baris_dipilih', { banyak: ids.length })}
        tutup={t('tutup')}
      >
        {aksi === 'markup' ? (
          <Markup ids={ids} onPakai={pakai} onTutup={onTutup} />
        ) : (
          <Pilih aksi={aksi} ids={ids} onPakai={pakai} />
        )}
      </DialogContent>
    </Dialog>
  )
}

const barisOf = (ids: readonly string[]) =>
  ids.map(idOf).flatMap(({ jenis, id }) => (jenis === 'pekerjaan' ? [id] : []))

interface Isi {
  aksi: 'pindah' | 'analisa'
  ids: readonly string[]
  onPakai: (perubahan: Perubahan) => void
}

function Pilih({ aksi, ids, onPakai }: Isi) {
  const t = useT()
  const { store } = useLembar()
  const [cari, setCari] = useState('')
  const kata = kataLonggar(cari)
  const pilihan =
    aksi === 'pindah' ? pilihanJudul(store, ids) : pilihanAnalisa(store, ids, t('tanpa_analisa'))
  const cocok = pilihan.filter(({ nama }) => kata.every((satu) => foldLonggar(nama).includes(satu)))
  return (
    <>
      <Field label={t('cari')}>
        {(control) => (
          <Input {...control} type="search" value={cari} onChange={(event) => setCari(event.target.value)} />
        )}
      </Field>
      <ul className="mt-2 max-h-80 overflow-y-auto rounded-md border border-line">
        {cocok.slice(0, TAMPIL).map(({ kunci, nama, perubahan }) => (
          <li key={kunci} className="border-line border-b last:border-b-0">
            <button
              type="button"
              className="w-full truncate px-3 py-2 text-left hover:bg-surface-2"
              onClick={() => onPakai(perubahan)}
            >
              {nama}
            </button>
          </li>
        ))}
        {cocok.length === 0 && <li className="px-3 py-4 text-ink-3">{t('tidak_ada_yang_cocok')}</li>}
      </ul>
      {cocok.length > TAMPIL && (
        <p className="mt-1 text-ink-3 text-xs">{t('dan_lagi', { banyak: cocok.length - TAMPIL })}</p>
      )}
    </>
  )
}

interface Pilihan {
  kunci: string
  nama: string
  perubahan: Perubahan
}

/** Headings that these rows can go to the end of. */
function pilihanJudul(store: ProjectStore, ids: readonly string[]): Pilihan[] {
  return [...placesOf(store.tree, SEMUA_BUKA).values()].flatMap(({ jenis, id, nomor }) => {
    if (jenis !== 'klasifikasi') return []
    const perubahan = letakkan(store, ids, { target: gridId('klasifikasi', id), where: 'into' })
    const nama = `${nomor} ${store.rows.klasifikasi.get(id)?.nama ?? ''}`
    return perubahan ? [{ kunci: id, nama, perubahan }] : []
  })
}

function pilihanAnalisa(store: ProjectStore, ids: readonly string[], tanpa: string): Pilihan[] {
  const baris = barisOf(ids)
  const jadi = (analisaId: string | null): Perubahan => ({
    pekerjaan: {
      ubah: baris.map((id) => ({ id, analisaId, ...(analisaId !== null && { hargaLangsung: null }) })),
    },
  })
  return [
    { kunci: '', nama: tanpa, perubahan: jadi(null) },
    ...inOrder(store.rows.analisa.values()).map(({ id, kode, uraian }) => ({
      kunci: id,
      nama: `${kode} ${uraian}`,
      perubahan: jadi(id),
    })),
  ]
}

function Markup({ ids, onPakai, onTutup }: Omit<Isi, 'aksi'> & { onTutup: () => void }) {
  const t = useT()
  const locale = useLocale()
  const [salah, setSalah] = useState<string | null>(null)
  const simpan = (form: FormData) => {
    const teks = String(form.get('markup') ?? '').trim()
    const dibaca =
      teks === ''
        ? ({ ok: true, nilai: null } as const)
        : readFigure('persen', locale === 'en' ? rewritten(teks, 'en') : teks, locale)
    if (!dibaca.ok) return setSalah(dibaca.pesan)
    onPakai({ pekerjaan: { ubah: barisOf(ids).map((id) => ({ id, markupPercent: dibaca.nilai })) } })
  }
  return (
    <form action={simpan}>
      <Field label={t('kolom_markup')} error={salah} hint={t('markup_kosong_banyak')}>
        {(control) => (
          <Input {...control} name="markup" inputMode="decimal" className="max-w-32 text-right" />
        )}
      </Field>
      <DialogFooter>
        <Button varian="polos" onClick={onTutup}>
          {t('batal')}
        </Button>
        <Button varian="primer" type="submit">
          {t('simpan')}
        </Button>
      </DialogFooter>
    </form>
  )
}
