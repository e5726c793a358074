'use client'

import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { readAngka } from '@/lib/domain/angka/read-angka'
import { hitungVolume } from '@/lib/domain/volume/hitung-volume'
import { useLocale, useT } from '../bahasa-context'
import { TutupButton } from '../bingkai/kepala-panel'
import { cetakVolume } from '../lembar/angka'
import { useLembar } from '../lembar/lembar-context'

const KOLOM = ['jumlah', 'panjang', 'lebar', 'tinggi', 'faktor'] as const
type Kolom = (typeof KOLOM)[number]
type Baris = { key: number; uraian: string } & Record<Kolom, string>

/** Measurement rows of one line: count, length, width, height, factor; blanks count as 1, their sum is the volume. */
export function PengukuranPanel({ pekerjaanId, onClose }: { pekerjaanId: string; onClose: () => void }) {
  const t = useT()
  const locale = useLocale()
  const { store, sync } = useLembar()
  const row = store.rows.pekerjaan.get(pekerjaanId)
  const [baris, setBaris] = useState<Baris[]>(() => {
    const ada = store.ukuranOf(pekerjaanId).map((ukur, key) => toTeks(ukur, key, locale))
    return ada.length > 0 ? ada : [kosong(0)]
  })
  const [baru, setBaru] = useState<number | null>(null)
  const dibaca = baris.map(toAngka)
  const salah = dibaca.some((isi) => isi === null)
  const hasil = salah ? null : hitungVolume({ pengukuran: dibaca.filter((isi) => isi !== null) }, new Map())
  const bacaSaja = store.project.peran === 'viewer'

  const simpan = () => {
    if (!hasil?.ok) return
    const pengukuran = dibaca
      .filter((isi) => isi !== null)
      .filter((isi) => isi.uraian !== '' || KOLOM.some((k) => isi[k] !== null))
    sync.edit({
      pekerjaan: {
        ubah: [pengukuran.length > 0 ? { id: pekerjaanId, pengukuran } : { id: pekerjaanId, volume: '0' }],
      },
    })
    onClose()
  }
  const tambah = () => {
    const key = (baris.at(-1)?.key ?? 0) + 1
    setBaris([...baris, kosong(key)])
    setBaru(key)
  }
  const ubah = (key: number, isi: Partial<Baris>) =>
    setBaris((semua) => semua.map((b) => (b.key === key ? { ...b, ...isi } : b)))

  return (
    <section
      aria-label={t('baris_pengukuran')}
      className="max-h-[45%] shrink-0 overflow-auto border-line-strong border-t bg-surface p-3"
    >
      <header className="mb-2 flex items-center gap-2">
        <h2 className="min-w-0 flex-1 truncate font-semibold">{row?.uraian}</h2>
        <TutupButton onTutup={onClose} />
      </header>
      <table className="w-full">
        <thead className="text-left text-ink-2 text-xs max-sm:sr-only">
          <tr>
            <th className="font-semibold">{t('kolom_uraian')}</th>
            {KOLOM.map((kolom) => (
              <th key={kolom} className="w-24 px-1 text-right font-semibold">
                {t(`ukur_${kolom}`)}
              </th>
            ))}
            <th aria-label={t('hapus')} />
          </tr>
        </thead>
        <tbody>
          {baris.map((b, n) => (
            <tr key={b.key} className="max-sm:grid max-sm:grid-cols-5 max-sm:pb-2">
              <td className="py-0.5 max-sm:col-span-4 max-sm:pl-1">
                <Input
                  ref={b.key === baru ? fokus : null}
                  placeholder={t('kolom_uraian')}
                  aria-label={`${t('kolom_uraian')} ${n + 1}`}
                  value={b.uraian}
                  disabled={bacaSaja}
                  onChange={(e) => ubah(b.key, { uraian: e.target.value })}
                />
              </td>
              {KOLOM.map((kolom) => (
                <td key={kolom} className="px-1 py-0.5 max-sm:order-last">
                  <Input
                    placeholder={t(`ukur_${kolom}`)}
                    aria-label={`${t(`ukur_${kolom}`)} ${n + 1}`}
                    className="text-right max-sm:px-1 max-sm:placeholder:text-[13px]"
                    inputMode="decimal"
                    value={b[kolom]}
                    disabled={bacaSaja}
                    aria-invalid={b[kolom].trim() !== '' && !readAngka(b[kolom]).ok}
                    onChange={(e) => ubah(b.key, { [kolom]: e.target.value })}
                  />
                </td>
              ))}
              <td>
                {!bacaSaja && (
                  <Button
                    varian="polos"
                    ukuran="ikon"
                    aria-label={`${t('hapus')} ${n + 1}`}
                    onClick={() => setBaris((semua) => semua.filter((x) => x.key !== b.key))}
                  >
                    <Trash2 aria-hidden className="size-4" />
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <footer className="mt-2 flex flex-wrap items-center gap-2">
        {!bacaSaja && (
          <Button varian="polos" onClick={tambah}>
            <Plus aria-hidden className="size-4" />
            {t('tambah_baris')}
          </Button>
        )}
        <output className="flex-1 whitespace-nowrap text-right font-semibold">
          {hasil?.ok ? `= ${cetakVolume(hasil.volume, locale)} ${row?.satuan ?? ''}` : t('BUKAN_ANGKA')}
        </output>
        {!bacaSaja && (
          <Button varian="primer" disabled={!hasil?.ok} onClick={simpan}>
            {t('pakai_sebagai_volume')}
          </Button>
        )}
      </footer>
    </section>
  )
}

/** A row that was asked for is the one that is typed into. */
const fokus = (isian: HTMLInputElement | null) => isian?.focus()

const kosong = (key: number): Baris => ({
  key,
  uraian: '',
  jumlah: '',
  panjang: '',
  lebar: '',
  tinggi: '',
  faktor: '',
})

type Ukur = { uraian: string } & Record<Kolom, string | null>

function toTeks(ukur: Ukur, key: number, locale: 'id' | 'en'): Baris {
  const baris = { ...kosong(key), uraian: ukur.uraian }
  for (const kolom of KOLOM) {
    const nilai = ukur[kolom]
    baris[kolom] = nilai === null ? '' : formatAngka(nilai, { maks: 6, locale })
  }
  return baris
}

/** The row as figures; null when one of them cannot be read. */
function toAngka({ key: _, uraian, ...teks }: Baris): Ukur | null {
  const ukur: Ukur = {
    uraian: uraian.trim(),
    jumlah: null,
    panjang: null,
    lebar: null,
    tinggi: null,
    faktor: null,
  }
  for (const kolom of KOLOM) {
    if (teks[kolom].trim() === '') continue
    const angka = readAngka(teks[kolom])
    if (!angka.ok) return null
    ukur[kolom] = angka.nilai
  }
  return ukur
}
