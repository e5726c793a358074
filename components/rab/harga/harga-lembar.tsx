'use client'

import { Trash2 } from 'lucide-react'
import { useSearchParams } from 'next/navigation'
import { useMemo, useRef, useState } from 'react'
import { Grid } from '@/components/grid/grid'
import { PESAN_GRID } from '@/components/grid/pesan'
import type { CellEdit, CommitResult, GridHandle } from '@/components/grid/types'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { toast } from '@/components/ui/toast'
import { KATEGORI } from '@/lib/domain/rekap/types'
import { useLocale, useT } from '../bahasa-context'
import { samaId, useBarisAlamat } from '../jelaskan/use-baris-alamat'
import { useLembar } from '../lembar/lembar-context'
import { mergePerubahan, type Perubahan } from '../lembar/perubahan'
import { readFigure } from '../lembar/read-cell'
import { useUrung } from '../lembar/use-urung'
import { kolomHarga } from '../pekerjaan/kolom'
import { hargaSource, type Saring } from './harga-source'

const SARING: readonly Saring[] = ['semua', 'kosong', ...KATEGORI, 'tak_dipakai']

/** Harga item: every resource of the project, missing prices first. */
export function HargaLembar() {
  const t = useT()
  const locale = useLocale()
  const { store, sync } = useLembar()
  const { ulangi, urungkan } = useUrung()
  const awal = useSearchParams().get('saring')
  const [saring, setSaring] = useState<Saring>(SARING.find((s) => s === awal) ?? 'semua')
  const [cari, setCari] = useState('')
  const source = useMemo(
    () => hargaSource(store, sync, locale, saring, cari),
    [store, sync, locale, saring, cari],
  )
  const grid = useRef<GridHandle>(null)
  useBarisAlamat(grid, 'harga', samaId)
  const bacaSaja = store.project.peran === 'viewer'

  const commit = (edits: readonly CellEdit[]) => {
    let perubahan: Perubahan = {}
    const results = edits.map(({ id, key, text }): CommitResult => {
      if (key !== 'harga') {
        perubahan = mergePerubahan(perubahan, { hargaItem: { ubah: [{ id, [key]: text.trim() }] } })
        return { ok: true }
      }
      const kosong = text.trim() === '' || text.trim() === '-'
      const nilai = kosong ? ({ ok: true, nilai: null } as const) : readFigure('harga', text, locale)
      if (!nilai.ok) return nilai
      perubahan = mergePerubahan(perubahan, { hargaItem: { ubah: [{ id, hargaSatuan: nilai.nilai }] } })
      return { ok: true }
    })
    sync.edit(perubahan)
    return results.length === 1 ? (results[0] ?? { ok: true as const }) : results
  }
  const hapus = (ids: readonly string[]) => {
    const bebas = ids.filter((id) => store.usageOf(id) === 0)
    if (bebas.length < ids.length)
      toast.warning(t('item_masih_dipakai', { banyak: ids.length - bebas.length }))
    if (bebas.length === 0) return
    sync.edit({ hargaItem: { hapus: [...bebas] } })
    toast.info(t('baris_dihapus', { banyak: bebas.length }), {
      action: { label: t('urungkan'), onClick: urungkan },
    })
  }

  return (
    <section className="flex min-h-0 min-w-0 flex-1 flex-col">
      <div className="flex min-h-11 items-center gap-2 border-line border-b px-3 py-1.5">
        <Input
          type="search"
          aria-label={t('cari_item')}
          placeholder={t('cari_item')}
          value={cari}
          onChange={(event) => setCari(event.target.value)}
          className="max-w-64"
        />
        <Select
          aria-label={t('saring')}
          value={saring}
          onChange={(event) => setSaring(SARING.find((s) => s === event.target.value) ?? 'semua')}
          className="w-auto"
        >
          {SARING.map((s) => (
            <option key={s} value={s}>
              {t(`saring_${s}`)}
            </option>
          ))}
        </Select>
        <span className="flex-1" />
        {!bacaSaja && saring === 'tak_dipakai' && source.getIds().length > 0 && (
          <Button varian="garis" onClick={() => hapus(source.getIds())}>
            <Trash2 aria-hidden className="size-4" />
            {t('hapus_semua_ini')}
          </Button>
        )}
      </div>
      <Grid
        ref={grid}
        label={t('hal_harga')}
        columns={kolomHarga(locale)}
        source={source}
        pesan={PESAN_GRID[locale]}
        memory={`harga:${store.project.id}`}
        onCommit={commit}
        onRemove={bacaSaja ? undefined : hapus}
        onUndo={urungkan}
        onRedo={ulangi}
        empty={<EmptyState title={t('belum_ada_item')} hint={t('belum_ada_item_saran')} />}
      />
    </section>
  )
}
