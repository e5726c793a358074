'use client'

import { LibraryBig, Plus } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { Grid } from '@/components/grid/grid'
import { PESAN_GRID } from '@/components/grid/pesan'
import type { CellEdit, CommitResult, GridHandle } from '@/components/grid/types'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterPills } from '@/components/ui/filter-pills'
import { SearchInput } from '@/components/ui/search-input'
import { toast } from '@/components/ui/toast'
import { urutanBetween } from '@/lib/domain/urutan'
import { useLocale, useT } from '../bahasa-context'
import { useParam } from '../bingkai/use-param'
import { samaId, useBarisAlamat } from '../jelaskan/use-baris-alamat'
import { KatalogDialog } from '../katalog/katalog-dialog'
import { useLembar } from '../lembar/lembar-context'
import { newRowId } from '../lembar/new-row-id'
import { mergePerubahan, type Perubahan } from '../lembar/perubahan'
import { inOrder } from '../lembar/rows'
import { useDariBaris } from '../lembar/use-turunan'
import { useUrung } from '../lembar/use-urung'
import { kolomAnalisa } from '../pekerjaan/kolom'
import { analisaSource, hitungMode, MODE } from './analisa-source'
import { kodeSendiri } from './kode-sendiri'
import { KomponenPanel } from './komponen-panel'

/** Analisa: all analyses of the project with where they are used, and the sheet of the one chosen. */
export function AnalisaLembar() {
  const t = useT()
  const locale = useLocale()
  const { store, sync } = useLembar()
  const { ulangi, urungkan } = useUrung()
  const grid = useRef<GridHandle>(null)
  useBarisAlamat(grid, 'uraian', samaId)
  const [cari, setCari] = useState('')
  const [aktif, setAktif] = useState<string | null>(null)
  const [katalog, setKatalog] = useState(false)
  const [dipilih, setMode] = useParam('mode')
  const mode = MODE.find((satu) => satu === dipilih) ?? 'semua'
  const source = useMemo(
    () => analisaSource(store, sync, locale, cari, mode),
    [store, sync, locale, cari, mode],
  )
  const banyak = useDariBaris(store, '', () => hitungMode(store)).split(' ')
  const bacaSaja = store.project.peran === 'viewer'

  const commit = (edits: readonly CellEdit[]): CommitResult => {
    let perubahan: Perubahan = {}
    for (const { id, key, text } of edits) {
      perubahan = mergePerubahan(perubahan, { analisa: { ubah: [{ id, [key]: text.trim() }] } })
    }
    sync.edit(perubahan)
    return { ok: true }
  }
  const tambah = () => {
    const id = newRowId()
    const urutan = urutanBetween(inOrder(store.rows.analisa.values()).at(-1)?.urutan ?? null, null)
    sync.edit({
      analisa: { baru: [{ id, kode: kodeSendiri(store), uraian: t('analisa_baru'), satuan: '', urutan }] },
    })
    grid.current?.goTo(id, 'uraian')
    grid.current?.focus()
  }
  const hapus = (ids: readonly string[]) => {
    const bebas = ids.filter((id) => !source.isUsed(id))
    if (bebas.length < ids.length)
      toast.warning(t('analisa_masih_dipakai', { banyak: ids.length - bebas.length }))
    if (bebas.length === 0) return
    const komponen = bebas.flatMap((id) => store.indeks.komponenOf(id).map((row) => row.id))
    sync.edit({ analisa: { hapus: bebas }, ...(komponen.length > 0 && { komponen: { hapus: komponen } }) })
    toast.info(t('baris_dihapus', { banyak: bebas.length }), {
      action: { label: t('urungkan'), onClick: urungkan },
    })
  }

  return (
    <div className="flex min-h-0 flex-1 flex-col xl:flex-row">
      <section className="flex min-h-0 min-w-0 flex-1 flex-col">
        <div className="flex min-h-11 items-center gap-2 whitespace-nowrap max-sm:overflow-x-auto sm:flex-wrap border-line border-b px-3 py-1.5">
          <SearchInput
            label={t('cari_analisa')}
            value={cari}
            onSearch={setCari}
            className="w-36 max-w-64 grow max-sm:shrink-0"
          />
          <FilterPills
            label={t('saring')}
            options={MODE.map((satu, n) => ({
              value: satu,
              label: t(`saring_mode_${satu}`),
              count: banyak[n] ?? '0',
            }))}
            chosen={mode}
            onChoose={(satu) => setMode(satu === 'semua' ? '' : satu)}
          />
          <span className="flex-1" />
          {!bacaSaja && (
            <>
              <Button varian="garis" onClick={() => setKatalog(true)}>
                <LibraryBig aria-hidden className="size-4" />
                {t('dari_katalog')}
              </Button>
              <Button varian="garis" onClick={tambah}>
                <Plus aria-hidden className="size-4" />
                {t('analisa_sendiri')}
              </Button>
            </>
          )}
        </div>
        <Grid
          ref={grid}
          label={t('hal_analisa')}
          columns={kolomAnalisa(locale)}
          source={source}
          pesan={PESAN_GRID[locale]}
          memory={`analisa:${store.project.id}`}
          onCommit={commit}
          onActive={setAktif}
          onInsert={bacaSaja ? undefined : tambah}
          onRemove={bacaSaja ? undefined : hapus}
          onUndo={urungkan}
          onRedo={ulangi}
          empty={
            <EmptyState
              title={t('belum_ada_analisa_satu_pun')}
              hint={t('belum_ada_analisa_saran')}
              action={!bacaSaja && <Button onClick={() => setKatalog(true)}>{t('dari_katalog')}</Button>}
            />
          }
        />
      </section>
      <aside
        aria-label={t('komponen_analisa')}
        className="flex h-1/2 shrink-0 flex-col overflow-y-auto border-line border-t xl:h-auto xl:w-[480px] xl:border-t-0 xl:border-l"
      >
        {aktif !== null && store.rows.analisa.has(aktif) ? (
          <KomponenPanel key={aktif} analisaId={aktif} />
        ) : (
          <p className="p-4 text-ink-3">{t('pilih_analisa')}</p>
        )}
      </aside>
      {katalog && <KatalogDialog aktif={null} onClose={() => setKatalog(false)} />}
    </div>
  )
}
