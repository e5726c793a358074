'use client'

import { Plus } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { Grid } from '@/components/grid/grid'
import { PESAN_GRID } from '@/components/grid/pesan'
import type { CellEdit, CommitResult, GridHandle } from '@/components/grid/types'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { toast } from '@/components/ui/toast'
import { isKunciPesan } from '@/lib/bahasa/pesan'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { readAngka } from '@/lib/domain/angka/read-angka'
import { urutanBetween } from '@/lib/domain/urutan'
import { useLocale, useT } from '../bahasa-context'
import { useLembar } from '../lembar/lembar-context'
import { newRowId } from '../lembar/new-row-id'
import { inOrder } from '../lembar/rows'
import { StoreSource } from '../lembar/store-source'
import { useUrung } from '../lembar/use-urung'
import { kolomParameter } from '../pekerjaan/kolom'
import { checkParameter } from './check-parameter'
import { pakaiParameter } from './pakai-parameter'
import { PakaiParameterDaftar, ParameterAlat } from './parameter-alat'
import { parameterView } from './parameter-view'

const NAMA = /^[a-z_][a-z0-9_]*$/i

/** The project's parameters: a number or a formula of others; every volume that uses one moves with it. */
export function ParameterPanel({ buka }: { buka: boolean }) {
  const t = useT()
  const locale = useLocale()
  const { store, sync } = useLembar()
  const { ulangi, urungkan } = useUrung()
  const grid = useRef<GridHandle>(null)
  const [aktif, setAktif] = useState<string | null>(null)
  const bacaSaja = store.project.peran === 'viewer'
  const source = useMemo(
    () =>
      new StoreSource(store, {
        ids: () => inOrder(store.rows.parameter.values()).map((row) => row.id),
        keys: (id) => [`parameter:${id}`],
        view: (_, id) => parameterView(store, sync, id, locale),
      }),
    [store, sync, locale],
  )

  const commitOne = ({ id, key, text }: CellEdit): CommitResult => {
    const isi = text.trim()
    if (key === 'satuan') {
      sync.edit({ parameter: { ubah: [{ id, satuan: isi || null }] } })
      return { ok: true }
    }
    if (key === 'nama') {
      if (!NAMA.test(isi)) return { ok: false, pesan: t('nama_parameter_salah') }
      const kembar = [...store.rows.parameter.values()].some(
        (row) => row.id !== id && row.nama.toLowerCase() === isi.toLowerCase(),
      )
      if (kembar) return { ok: false, pesan: t('nama_ganda', { nama: isi }) }
      sync.edit({ parameter: { ubah: [{ id, nama: isi }] } })
      return { ok: true }
    }
    const nilai = isi.startsWith('=') ? ({ ok: true, nilai: isi } as const) : readAngka(isi)
    if (!nilai.ok) return { ok: false, pesan: t(isKunciPesan(nilai.kode) ? nilai.kode : 'BUKAN_ANGKA') }
    const salah = checkParameter(store, id, nilai.nilai, locale)
    if (salah) return { ok: false, pesan: salah }
    sync.edit({ parameter: { ubah: [{ id, nilai: nilai.nilai }] } })
    return { ok: true }
  }
  const tambah = () => {
    const rows = inOrder(store.rows.parameter.values())
    const nama = freeName(rows.map((row) => row.nama.toLowerCase()))
    const urutan = urutanBetween(rows.at(-1)?.urutan ?? null, null)
    const id = newRowId()
    sync.edit({ parameter: { baru: [{ id, nama, nilai: '0', urutan }] } })
    grid.current?.goTo(id, 'nama')
    grid.current?.focus()
  }
  const hapus = (ids: readonly string[]) => {
    const dipakai = ids.flatMap((id) => {
      const nama = store.rows.parameter.get(id)?.nama ?? ''
      const lain = pakaiParameter(store, nama).filter((satu) => !ids.includes(satu.id))
      return lain.length > 0
        ? [
            `${nama}: ${lain
              .map((satu) => satu.nama)
              .slice(0, 5)
              .join(', ')}`,
          ]
        : []
    })
    if (dipakai.length === 0) sync.edit({ parameter: { hapus: [...ids] } })
    else toast.warning(t('parameter_dipakai'), { description: dipakai.join('\n') })
  }

  return (
    <aside
      aria-label={t('parameter')}
      className={cn(
        'w-80 shrink-0 flex-col border-line border-l bg-surface xl:static xl:flex xl:shadow-none',
        buka ? 'fixed top-24 right-0 bottom-14 z-30 flex max-w-full shadow-md sm:bottom-0' : 'hidden',
      )}
    >
      <div className="flex min-h-11 items-center gap-2 border-line border-b px-3">
        <h2 className="flex-1 font-semibold">{t('parameter')}</h2>
        {!bacaSaja && (
          <Button varian="polos" onClick={tambah}>
            <Plus aria-hidden className="size-4" />
            {t('tambah')}
          </Button>
        )}
        <ParameterAlat />
      </div>
      <Grid
        ref={grid}
        label={t('parameter')}
        columns={kolomParameter(locale)}
        source={source}
        pesan={PESAN_GRID[locale]}
        onCommit={(edits) => (edits.length === 1 && edits[0] ? commitOne(edits[0]) : edits.map(commitOne))}
        onPreview={(_id, key, text) => {
          const angka = key === 'nilai' && text !== null ? readAngka(text) : null
          return angka?.ok ? `= ${formatAngka(angka.nilai, { locale })}` : null
        }}
        onActive={setAktif}
        onInsert={bacaSaja ? undefined : tambah}
        onRemove={bacaSaja ? undefined : hapus}
        onUndo={urungkan}
        onRedo={ulangi}
        empty={<p className="p-4 text-ink-3">{t('belum_ada_parameter')}</p>}
      />
      {aktif !== null && <PakaiParameterDaftar key={aktif} id={aktif} />}
    </aside>
  )
}

function freeName(taken: readonly string[]): string {
  for (let n = 1; ; n++) if (!taken.includes(`p${n}`)) return `p${n}`
}
