'use client'

import {
  Blocks,
  ClipboardPaste,
  CopyPlus,
  FolderInput,
  FolderPlus,
  FolderTree,
  LibraryBig,
  PanelRight,
  Percent,
  Plus,
} from 'lucide-react'
import { lazy, Suspense, startTransition, useRef, useState } from 'react'
import { Grid } from '@/components/grid/grid'
import { PESAN_GRID } from '@/components/grid/pesan'
import type { GridHandle } from '@/components/grid/types'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { useLocale, useT } from '../bahasa-context'
import { idPohon, useBarisAlamat } from '../jelaskan/use-baris-alamat'
import { useLembar } from '../lembar/lembar-context'
import { useUrung } from '../lembar/use-urung'
import { useAksiHalaman } from '../perintah/aksi-halaman'
import type { AksiBaris } from './aksi-baris'
import { gandakanBaris } from './gandakan-baris'
import { InspectorSamping } from './inspector-samping'
import { kolomPekerjaan } from './kolom'
import { letakkan } from './letakkan'
import { PanduanAwal } from './panduan-awal'
import { PeringatanChip } from './peringatan-chip'
import { RingkasBar } from './ringkas-bar'
import { SaringPohonBar, useSaringPohon } from './saring-pohon-bar'
import { barisBaru, hapusBaris, judulBaru, pindah } from './ubah-pohon'
import { useInspector } from './use-inspector'
import { useKetikPohon } from './use-ketik-pohon'
import { usePohon } from './use-pohon'

const KatalogDialog = lazy(async () => ({
  default: (await import('../katalog/katalog-dialog')).KatalogDialog,
}))

const TempelPekerjaan = lazy(async () => ({ default: (await import('./tempel-pekerjaan')).TempelPekerjaan }))
const AksiBarisDialog = lazy(async () => ({ default: (await import('./aksi-baris')).AksiBarisDialog }))

const AKSI_BARIS = [
  { aksi: 'pindah', Ikon: FolderInput },
  { aksi: 'analisa', Ikon: Blocks },
  { aksi: 'markup', Ikon: Percent },
] as const

/** Pekerjaan: the tree of the bill, its prices beside it, and the analysis of the row one stands on. */
export function PekerjaanLembar() {
  const t = useT()
  const locale = useLocale()
  const { store, sync } = useLembar()
  const { urungkan } = useUrung()
  const { ketikan, dialog } = useKetikPohon()
  const saring = useSaringPohon()
  const { source, onToggle } = usePohon(saring)
  const grid = useRef<GridHandle>(null)
  useBarisAlamat(grid, 'uraian', idPohon)
  const [aktif, setAktif] = useState<string | null>(null)
  const [katalog, setKatalog] = useState(false)
  const [tempel, setTempel] = useState(false)
  const [aksi, setAksi] = useState<{ aksi: AksiBaris; ids: readonly string[] } | null>(null)
  const inspector = useInspector()
  const bacaSaja = store.project.peran === 'viewer'

  const diBaris = () => grid.current?.active() ?? null
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
    const baru = judulBaru(store, diBaris(), t('judul_baru'), letak)
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

  const gandakan = (ids: readonly string[]) => {
    const { perubahan, ids: baru } = gandakanBaris(store, ids)
    sync.edit(perubahan)
    if (baru[0]) goTo(baru[0])
  }
  const rowActions = [
    { label: t('gandakan_baris'), icon: <CopyPlus aria-hidden className="size-4" />, run: gandakan },
    ...AKSI_BARIS.map(({ aksi, Ikon }) => ({
      label: t(`aksi_${aksi}`),
      icon: <Ikon aria-hidden className="size-4" />,
      run: (ids: readonly string[]) => setAksi({ aksi, ids }),
    })),
  ]

  useAksiHalaman(
    bacaSaja
      ? []
      : [
          { kunci: 'dari-katalog', nama: t('dari_katalog'), jalan: () => setKatalog(true) },
          {
            kunci: 'tambah-baris',
            nama: t('tambah_pekerjaan'),
            tombol: 'Ctrl+Enter',
            jalan: () => tambahBaris(diBaris()),
          },
          { kunci: 'tambah-judul', nama: t('tambah_judul'), jalan: () => tambahJudul('samping') },
          { kunci: 'tambah-sub', nama: t('tambah_sub_judul'), jalan: () => tambahJudul('dalam') },
        ],
  )

  return (
    <div className="flex min-h-0 flex-1">
      <section
        className="flex min-w-0 flex-1 flex-col"
        onKeyDownCapture={(event) => {
          if (!event.ctrlKey || !event.shiftKey || event.key.toLowerCase() !== 'd') return
          event.preventDefault()
          event.stopPropagation()
          const baris = diBaris()
          if (!bacaSaja && baris !== null) gandakan([baris])
        }}
      >
        <div className="flex min-h-11 items-center gap-x-1 gap-y-1.5 whitespace-nowrap max-sm:overflow-x-auto sm:flex-wrap border-line border-b px-3 py-1.5">
          {!bacaSaja && (
            <>
              <Button varian="primer" onClick={() => setKatalog(true)}>
                <LibraryBig aria-hidden className="size-4" />
                {t('dari_katalog')}
              </Button>
              <Button varian="garis" onClick={() => tambahBaris(diBaris())}>
                <Plus aria-hidden className="size-4" />
                {t('pekerjaan')}
              </Button>
              <Button varian="polos" className="px-2" onClick={() => tambahJudul('samping')}>
                <FolderPlus aria-hidden className="size-4" />
                {t('judul')}
              </Button>
              <Button
                varian="polos"
                className="px-2"
                onClick={() => tambahJudul('dalam')}
                disabled={aktif === null}
              >
                <FolderTree aria-hidden className="size-4" />
                {t('sub_judul')}
              </Button>
            </>
          )}
          {!bacaSaja && (
            <Button varian="polos" className="px-2" onClick={() => setTempel(true)}>
              <ClipboardPaste aria-hidden className="size-4" />
              {t('tempel_pekerjaan')}
            </Button>
          )}
          <span className="flex-1" />
          <PeringatanChip />
          <Button
            varian="polos"
            ukuran="ikon"
            aria-pressed={inspector.buka}
            aria-label={t('rincian_baris')}
            title={`${t('rincian_baris')} (Ctrl+I)`}
            onClick={inspector.alih}
          >
            <PanelRight aria-hidden className="size-4" />
          </Button>
        </div>
        <SaringPohonBar apa="mode" />
        <Grid
          ref={grid}
          label={t('hal_pekerjaan')}
          columns={kolomPekerjaan(locale)}
          source={source}
          pesan={PESAN_GRID[locale]}
          memory={`pekerjaan:${store.project.id}`}
          {...ketikan}
          onToggle={onToggle}
          onActive={(id) => startTransition(() => setAktif(id))}
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
          rowActions={bacaSaja ? [] : rowActions}
          empty={<PanduanAwal onJudul={() => tambahJudul('samping')} onTempel={() => setTempel(true)} />}
        />
        <RingkasBar />
      </section>
      {inspector.buka && <InspectorSamping aktif={aktif} inspector={inspector} />}
      {dialog}
      {tempel && (
        <Suspense>
          <TempelPekerjaan setelah={aktif} onTutup={() => setTempel(false)} />
        </Suspense>
      )}
      {aksi && (
        <Suspense>
          <AksiBarisDialog {...aksi} onTutup={() => setAksi(null)} />
        </Suspense>
      )}
      {katalog && (
        <Suspense>
          <KatalogDialog aktif={aktif} onClose={() => setKatalog(false)} />
        </Suspense>
      )}
    </div>
  )
}
