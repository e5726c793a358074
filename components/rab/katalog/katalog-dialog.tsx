'use client'

import { type KeyboardEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { listKeys } from '@/components/ui/list-keys'
import { toast } from '@/components/ui/toast'
import type { KatalogItem } from '@/lib/contracts/katalog'
import { useT } from '../bahasa-context'
import { useLembar } from '../lembar/lembar-context'
import { idOf } from '../pekerjaan/pohon-rows'
import { headingOf } from '../pekerjaan/ubah-pohon'
import { type Ambil, ambilKatalog } from './ambil-katalog'
import { BedaPanel } from './beda-panel'
import { CariBar } from './cari-bar'
import { HasilCari } from './hasil-cari'
import { PreviewPanel } from './preview-panel'
import { CARI_SEMUA, useCariKatalog } from './use-cari-katalog'
import { useEdisi } from './use-edisi'

const kunciOf = ({ edisi, kode }: KatalogItem) => `${edisi} ${kode}`

/** The catalogue over the page: search, look at the sheet with this project's prices, take one or many. */
export function KatalogDialog({ aktif, onClose }: { aktif: string | null; onClose: () => void }) {
  const t = useT()
  const { store, sync } = useLembar()
  const [cari, setCari] = useState(CARI_SEMUA)
  const edisi = useEdisi()
  const { items, memuat, galat } = useCariKatalog(cari)
  const [lihat, setLihat] = useState<KatalogItem | null>(null)
  const [pilih, setPilih] = useState<ReadonlyMap<string, KatalogItem>>(new Map())
  const [sibuk, setSibuk] = useState(false)
  const [beda, setBeda] = useState<readonly string[]>([])
  const di = Math.max(0, lihat === null ? 0 : items.findIndex((item) => kunciOf(item) === kunciOf(lihat)))
  const dilihat = items[di] ?? null
  const judul =
    aktif === null ? (store.tree.judul.get(null)?.at(-1)?.id ?? null) : headingOf(store, idOf(aktif))

  const centang = (item: KatalogItem) => {
    setLihat(item)
    const lain = new Map(pilih)
    if (!lain.delete(kunciOf(item))) lain.set(kunciOf(item), item)
    setPilih(lain)
  }
  /** Enter chooses, and what is typed next looks for the next one. */
  const tombol = (event: KeyboardEvent<HTMLInputElement>) => {
    if (memuat || !dilihat) return
    const bidang = event.currentTarget
    listKeys(event, {
      count: items.length,
      at: di,
      onPoint: (ke) => setLihat(items[ke] ?? dilihat),
      onTake: () => {
        centang(dilihat)
        bidang.select()
      },
    })
  }
  const ambil = async (keputusan?: Ambil['beda']) => {
    const dipilih = pilih.size > 0 ? [...pilih.values()] : dilihat ? [dilihat] : []
    setSibuk(true)
    await sync.flush()
    const hasil = await ambilKatalog(store.project.id, {
      analisa: dipilih.map(({ edisi, kode }) => ({ edisi, kode })),
      ...(judul !== null && { klasifikasiId: judul }),
      ...(aktif?.startsWith('p:') && { setelah: idOf(aktif).id }),
      ...(keputusan && { beda: keputusan }),
    })
    setSibuk(false)
    if (hasil.jenis === 'beda') return setBeda(hasil.pesan)
    if (hasil.jenis === 'galat') return void toast.error(hasil.pesan)
    await sync.catatServer(hasil.revision)
    toast.success(t(judul === null ? 'analisa_diambil' : 'pekerjaan_ditambahkan', { banyak: dipilih.length }))
    onClose()
  }

  return (
    <Dialog open onOpenChange={(buka) => !buka && onClose()}>
      <DialogContent title={t('dari_katalog')} tutup={t('tutup')} className="max-w-5xl">
        <CariBar cari={cari} edisi={edisi} onCari={setCari} onTombol={tombol} />
        <div className="mt-3 grid gap-3 md:grid-cols-[1fr_380px]">
          <HasilCari
            q={cari.q}
            items={items}
            memuat={memuat}
            galat={galat}
            dilihat={dilihat && kunciOf(dilihat)}
            dipilih={pilih}
            onLihat={setLihat}
            onCentang={centang}
          />
          {dilihat && <PreviewPanel key={kunciOf(dilihat)} projectId={store.project.id} item={dilihat} />}
        </div>
        {beda.length > 0 && (
          <BedaPanel pesan={beda} sibuk={sibuk} onPilih={(keputusan) => void ambil(keputusan)} />
        )}
        <DialogFooter className="items-center">
          <span className="mr-auto text-ink-2 text-sm">
            {judul === null
              ? t('hanya_analisa')
              : t('di_bawah_judul', { nama: store.rows.klasifikasi.get(judul)?.nama ?? '' })}
          </span>
          <Button varian="polos" onClick={onClose}>
            {t('batal')}
          </Button>
          <Button
            varian="primer"
            loading={sibuk}
            disabled={!dilihat && pilih.size === 0}
            onClick={() => void ambil()}
          >
            {t('tambahkan', { banyak: Math.max(1, pilih.size) })}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
