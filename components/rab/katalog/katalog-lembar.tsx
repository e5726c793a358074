'use client'

import { Trash2, Upload } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { EdisiView, KatalogItem } from '@/lib/contracts/katalog'
import { useLocale, useT } from '../bahasa-context'
import { callApi } from '../lembar/call-api'
import { cetakTanggal } from '../riwayat/waktu'
import { CariBar } from './cari-bar'
import { HasilCari } from './hasil-cari'
import { ImporAhsp } from './impor-ahsp'
import { CARI_SEMUA, useCariKatalog } from './use-cari-katalog'

/** The catalogue outside of a project: its editions, search over all of them, and bringing one's own. */
export function KatalogLembar({ edisi }: { edisi: readonly EdisiView[] }) {
  const t = useT()
  const router = useRouter()
  const [impor, setImpor] = useState(false)
  if (impor) {
    const tutup = () => setImpor(false)
    const selesai = () => {
      tutup()
      router.refresh()
    }
    return <ImporAhsp onTutup={tutup} onSelesai={selesai} />
  }
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <h1 className="mr-auto font-semibold text-xl">{t('katalog')}</h1>
        <Button varian="primer" onClick={() => setImpor(true)}>
          <Upload aria-hidden className="size-4" />
          {t('impor_ahsp')}
        </Button>
      </div>
      <div className="grid gap-6 md:grid-cols-[1fr_320px]">
        <Cari edisi={edisi} />
        <DaftarEdisi edisi={edisi} />
      </div>
    </>
  )
}

function Cari({ edisi }: { edisi: readonly EdisiView[] }) {
  const t = useT()
  const [cari, setCari] = useState(CARI_SEMUA)
  const { items, memuat, galat } = useCariKatalog(cari)
  const [lihat, setLihat] = useState<KatalogItem | null>(null)
  const nama = edisi.find(({ kode }) => kode === lihat?.edisi)?.nama ?? lihat?.edisi
  return (
    <section aria-label={t('cari_katalog')}>
      <div className="mb-3">
        <CariBar cari={cari} edisi={edisi} onCari={setCari} />
      </div>
      <HasilCari
        q={cari.q}
        items={items}
        memuat={memuat}
        galat={galat}
        dilihat={lihat && `${lihat.edisi} ${lihat.kode}`}
        onLihat={setLihat}
        className="md:h-[calc(100dvh-280px)] md:min-h-72"
      />
      {lihat && (
        <div className="mt-3 rounded-md border border-line bg-surface p-3" aria-live="polite">
          <p className="font-semibold">{lihat.uraian}</p>
          <p className="text-ink-2 text-sm">
            {lihat.kode} · {lihat.satuan || t('tanpa_satuan')} · {nama}
          </p>
          {lihat.rujukan && <p className="text-ink-3 text-xs">{lihat.rujukan}</p>}
        </div>
      )}
    </section>
  )
}

function DaftarEdisi({ edisi }: { edisi: readonly EdisiView[] }) {
  const t = useT()
  return (
    <section aria-labelledby="judul-edisi">
      <h2 id="judul-edisi" className="mb-2 font-semibold">
        {t('edisi_katalog')}
      </h2>
      {edisi.length === 0 && <p className="text-ink-3">{t('belum_ada_edisi')}</p>}
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
        {edisi.map((item) => (
          <BarisEdisi key={item.kode} item={item} />
        ))}
      </ul>
    </section>
  )
}

function BarisEdisi({ item }: { item: EdisiView }) {
  const t = useT()
  const locale = useLocale()
  const router = useRouter()
  const [sibuk, setSibuk] = useState(false)
  const hapus = async () => {
    if (!confirm(t('hapus_edisi_tanya', { nama: item.nama, banyak: item.analisa }))) return
    setSibuk(true)
    const answer = await callApi('DELETE', `/api/v1/katalog/edisi/${encodeURIComponent(item.kode)}`)
    setSibuk(false)
    if (!answer.ok) return void toast.error(answer.pesan)
    toast.success(t('edisi_dihapus'))
    router.refresh()
  }
  return (
    <li className="flex items-start gap-2 p-3">
      <div className="min-w-0 flex-1">
        <p className="font-medium">{item.nama}</p>
        <p className="text-ink-3 text-xs">
          {[
            item.nomor,
            item.tanggal && cetakTanggal(item.tanggal, locale),
            t('banyak_analisa', { banyak: item.analisa }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="mt-1 flex flex-wrap gap-1">
          <Badge>{t(`status_${item.status}`)}</Badge>
          <Badge nada={item.diperiksa ? 'baik' : 'awas'} className="whitespace-normal">
            {t(item.diperiksa ? 'sudah_diperiksa' : 'belum_diperiksa')}
          </Badge>
        </p>
      </div>
      {item.milik && (
        <Button
          varian="polos"
          ukuran="ikon"
          loading={sibuk}
          aria-label={t('hapus_edisi', { nama: item.nama })}
          onClick={() => void hapus()}
        >
          <Trash2 aria-hidden className="size-4" />
        </Button>
      )}
    </li>
  )
}
