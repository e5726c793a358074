'use client'

import { FolderPlus, FolderTree, LibraryBig, PanelRight, Plus } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { Grid } from '@/components/grid/grid'
import { PESAN_GRID } from '@/components/grid/pesan'
import type { CellEdit, GridHandle } from '@/components/grid/types'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { toast } from '@/components/ui/toast'
import { useLocale, useT } from '../bahasa-context'
import { idPohon, useBarisAlamat } from '../jelaskan/use-baris-alamat'
import { useLembar } from '../lembar/lembar-context'
import { useUrung } from '../lembar/use-urung'
import { readEdits } from './commit-pohon'
import { InspectorAnalisa } from './inspector-analisa'
import { kolomPekerjaan } from './kolom'
import { letakkan } from './letakkan'
import { PeringatanChip } from './peringatan-chip'
import { previewPohon } from './preview-pohon'
import { RingkasBar } from './ringkas-bar'
import { barisBaru, hapusBaris, judulBaru, pindah } from './ubah-pohon'
import { usePohon } from './use-pohon'

const KatalogDialog = lazy(async () => ({
  default: (await import('../katalog/katalog-dialog')).KatalogDialog,
}))

/** Pekerjaan: the tree of the bill, its prices beside it, and the analysis of the row one stands on. */
export function PekerjaanLembar() {
  const t = useT()
  const locale = useLocale()
  const { store, sync } = useLembar()
  const { ulangi, urungkan } = useUrung()
  const { source, onToggle } = usePohon()
  const grid = useRef<GridHandle>(null)
  useBarisAlamat(grid, 'uraian', idPohon)
  const [aktif, setAktif] = useState<string | null>(null)
  const [katalog, setKatalog] = useState(false)
  const [inspector, setInspector] = useState(true)
  const bacaSaja = store.project.peran === 'viewer'

  const commit = (edits: readonly CellEdit[]) => {
    const { perubahan, results } = readEdits(store, edits, locale)
    sync.edit(perubahan)
    return results.length === 1 ? (results[0] ?? { ok: true as const }) : results
  }
  const goTo = (id: string) => {
    grid.current?.goTo(id, 'uraian')
    grid.current?.focus()
  }
  const tambahBaris = (setelah: string | null) => {
    const baru = barisBaru(store, setelah)
    if (!baru) return toast.info(t('buat_judul_dulu'))
    sync.edit(baru.perubahan)
    goTo(baru.id)
  }
  const tambahJudul = (letak: 'samping' | 'dalam') => {
    const baru = judulBaru(store, aktif, t('judul_baru'), letak)
    sync.edit(baru.perubahan)
    goTo(baru.id)
  }
  const hapus = (ids: readonly string[]) => {
    const perubahan = hapusBaris(store, ids)
    sync.edit(perubahan)
    const banyak = (perubahan.pekerjaan?.hapus?.length ?? 0) + (perubahan.klasifikasi?.hapus?.length ?? 0)
    toast.info(t('baris_dihapus', { banyak }), {
      action: { label: t('urungkan'), onClick: urungkan },
    })
  }

  return (
    <div className="flex min-h-0 flex-1">
      <section className="flex min-w-0 flex-1 flex-col">
        <div className="flex min-h-11 items-center gap-2 overflow-x-auto whitespace-nowrap border-line border-b px-3 py-1.5">
          {!bacaSaja && (
            <>
              <Button varian="primer" onClick={() => setKatalog(true)}>
                <LibraryBig aria-hidden className="size-4" />
                {t('dari_katalog')}
              </Button>
              <Button varian="garis" onClick={() => tambahBaris(aktif)}>
                <Plus aria-hidden className="size-4" />
                {t('pekerjaan')}
              </Button>
              <Button varian="polos" onClick={() => tambahJudul('samping')}>
                <FolderPlus aria-hidden className="size-4" />
                {t('judul')}
              </Button>
              <Button varian="polos" onClick={() => tambahJudul('dalam')} disabled={aktif === null}>
                <FolderTree aria-hidden className="size-4" />
                {t('sub_judul')}
              </Button>
            </>
          )}
          <span className="flex-1" />
          <PeringatanChip />
          <Button
            varian="polos"
            ukuran="ikon"
            className="hidden xl:inline-flex"
            aria-pressed={inspector}
            aria-label={t('panel_samping')}
            title={t('panel_samping')}
            onClick={() => setInspector((buka) => !buka)}
          >
            <PanelRight aria-hidden className="size-4" />
          </Button>
        </div>
        <Grid
          ref={grid}
          label={t('hal_pekerjaan')}
          columns={kolomPekerjaan(locale)}
          source={source}
          pesan={PESAN_GRID[locale]}
          memory={`pekerjaan:${store.project.id}`}
          onCommit={commit}
          onPreview={(id, key, text) => previewPohon(store, id, key, text, locale)}
          onToggle={onToggle}
          onActive={setAktif}
          onInsert={bacaSaja ? undefined : tambahBaris}
          onRemove={bacaSaja ? undefined : hapus}
          onMove={(ids, arah) => {
            const perubahan = ids[0] === undefined ? null : pindah(store, ids[0], arah)
            if (perubahan) sync.edit(perubahan)
          }}
          onDrop={
            bacaSaja
              ? undefined
              : (ids, to) => {
                  const perubahan = letakkan(store, ids, to)
                  if (perubahan) sync.edit(perubahan)
                }
          }
          mayDrop={(ids, to) => letakkan(store, ids, to) !== null}
          onUndo={urungkan}
          onRedo={ulangi}
          empty={
            <EmptyState
              title={t('belum_ada_pekerjaan')}
              hint={t('belum_ada_pekerjaan_saran')}
              action={
                <Button varian="primer" onClick={() => tambahJudul('samping')}>
                  {t('tambah_judul_pertama')}
                </Button>
              }
            />
          }
        />
        <RingkasBar />
      </section>
      {inspector && <InspectorAnalisa aktif={aktif} />}
      {katalog && (
        <Suspense>
          <KatalogDialog aktif={aktif} onClose={() => setKatalog(false)} />
        </Suspense>
      )}
    </div>
  )
}
