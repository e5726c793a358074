'use client'

import { useId, useMemo, useState } from 'react'
import { cn } from '@/components/ui/cn'
import { Combobox } from '@/components/ui/combobox'
import { toast } from '@/components/ui/toast'
import { useLocale, useT } from '../bahasa-context'
import { cetakHarga } from '../lembar/angka'
import { useLembar } from '../lembar/lembar-context'
import { useUrung } from '../lembar/use-urung'
import { type Pratinjau, TempelDialog } from '../tempel/tempel-dialog'
import { CariItem } from './cari-item'
import { type BarisTempel, cocokkanHarga, type PilihanTempel, perubahanHarga } from './cocokkan-harga'

/** Prices from a spreadsheet by kode or name; rows that mean no resource are listed first, to be matched by hand. */
export function TempelHarga({ onTutup }: { onTutup: () => void }) {
  const t = useT()
  const locale = useLocale()
  const { store, sync } = useLembar()
  const { urungkan } = useUrung()
  const [pilihan, setPilihan] = useState<PilihanTempel>(new Map())
  const cari = useMemo(() => new CariItem([...store.rows.hargaItem.values()]), [store])
  const cocokkan = (tabel: readonly (readonly string[])[], konvensi: 'id' | 'en' | null) =>
    cocokkanHarga([...store.rows.hargaItem.values()], tabel, { konvensi, locale, pilihan })
  return (
    <TempelDialog
      judul={t('tempel_harga')}
      petunjuk={t('tempel_harga_petunjuk')}
      onTutup={onTutup}
      baca={(tabel, konvensi): Pratinjau => {
        const hasil = cocokkan(tabel, konvensi)
        if (hasil.jenis === 'tanya') return hasil
        const banyak = (...jenis: BarisTempel['hasil']['jenis'][]) =>
          hasil.baris.filter((satu) => jenis.includes(satu.hasil.jenis)).length
        return {
          jenis: 'isi',
          ringkas: t('tempel_ringkas', {
            cocok: banyak('cocok'),
            sama: banyak('sama'),
            tidak: banyak('tidak', 'lewat'),
          }),
          bisa: banyak('cocok') > 0,
          pakai: t('tempel_isi_harga', { banyak: banyak('cocok') }),
          isi: (
            <Tabel
              baris={hasil.baris}
              cari={cari}
              onPilih={(kunci, id) => setPilihan(new Map(pilihan).set(kunci, id))}
            />
          ),
        }
      }}
      onPakai={(tabel, konvensi) => {
        const hasil = cocokkan(tabel, konvensi)
        if (hasil.jenis === 'tanya') return
        const perubahan = perubahanHarga(hasil.baris)
        sync.edit(perubahan)
        toast.success(t('harga_terisi', { banyak: perubahan.hargaItem?.ubah?.length ?? 0 }), {
          action: { label: t('urungkan'), onClick: urungkan },
        })
        onTutup()
      }}
    />
  )
}

interface Pilih {
  cari: CariItem
  onPilih: (kunci: string, id: string | null) => void
}

const URUT = { tidak: 0, lewat: 0, cocok: 1, sama: 2 } as const

/** A row stays where it is when it is matched by hand. */
const urutOf = ({ tangan, hasil }: BarisTempel) => (tangan === null ? URUT[hasil.jenis] : 0)

function Tabel({ baris, ...pilih }: Pilih & { baris: readonly BarisTempel[] }) {
  const t = useT()
  const urut = [...baris].sort((a, b) => urutOf(a) - urutOf(b) || a.nomor - b.nomor)
  return (
    <table className="w-full text-[13px] max-sm:block">
      <thead className="bg-surface-2 text-left text-ink-2 text-xs max-sm:sr-only">
        <tr>
          <th className="px-2 py-1">{t('tempel_baris')}</th>
          <th className="px-2 py-1">{t('tempel_item')}</th>
          <th className="px-2 py-1 text-right">{t('tempel_lama')}</th>
          <th className="px-2 py-1 text-right">{t('tempel_baru')}</th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {urut.map((satu) => (
          <Baris key={satu.kunci} satu={satu} {...pilih} />
        ))}
      </tbody>
    </table>
  )
}

function Baris({ satu, ...pilih }: Pilih & { satu: BarisTempel }) {
  const t = useT()
  const locale = useLocale()
  const { nomor, teks, tangan, hasil } = satu
  const lama = 'item' in hasil && hasil.item ? cetakHarga(hasil.item.hargaSatuan, locale) : ''
  const baru = hasil.jenis === 'cocok' ? hasil.harga : tangan
  return (
    <tr
      className={cn(
        'border-line border-t align-top max-sm:grid max-sm:grid-cols-[1fr_auto] max-sm:first:border-t-0',
        // In line with the words in the field.
        tangan !== null && 'sm:[&>td:not(:nth-child(2))]:pt-2.5',
      )}
    >
      <td className="max-w-56 truncate px-2 py-1 max-sm:max-w-none" title={teks}>
        {teks.startsWith(`${nomor} `) ? teks : `${nomor}. ${teks}`}
      </td>
      <td
        className={cn(
          'max-w-56 px-2 py-1 max-sm:order-2 max-sm:max-w-none',
          tangan !== null && 'max-sm:col-span-full',
        )}
      >
        {tangan !== null ? (
          <DenganTangan satu={satu} {...pilih} />
        ) : hasil.jenis === 'tidak' ? (
          <span className="text-warn">{hasil.sebab}</span>
        ) : (
          <span className="block truncate">{'item' in hasil && hasil.item?.uraian}</span>
        )}
      </td>
      <td
        className={cn(
          'px-2 py-1 text-right tabular-nums max-sm:order-3 max-sm:text-ink-3',
          tangan !== null && (lama === '' ? 'max-sm:hidden' : 'max-sm:col-span-full'),
        )}
      >
        {lama !== '' && <span className="sm:hidden">{t('tempel_lama')} </span>}
        {lama}
      </td>
      <td className="px-2 py-1 text-right tabular-nums max-sm:order-1">
        {hasil.jenis === 'sama' ? t('tempel_sama') : baru !== null && cetakHarga(baru, locale)}
      </td>
    </tr>
  )
}

const LEWATI = 'lewati'

/** The choice for a row that was not recognized, with what is to be said of it below. */
function DenganTangan({ satu: { kunci, teks, hasil }, cari, onPilih }: Pilih & { satu: BarisTempel }) {
  const t = useT()
  const sebabId = useId()
  const item = 'item' in hasil ? hasil.item : undefined
  return (
    <>
      <Combobox
        label={t('tempel_cocokkan', { teks })}
        placeholder={t('tempel_cari_item')}
        chosen={hasil.jenis === 'lewat' ? t('tempel_dilewati') : (item?.uraian ?? '')}
        find={(ketik) => [
          ...cari.cari(ketik, teks).map(({ id, kode, uraian, satuan }) => ({
            value: `item ${id}`,
            label: uraian,
            detail: [kode, satuan].filter(Boolean).join(' · '),
          })),
          ...(ketik === '' ? [{ value: LEWATI, label: t('tempel_lewati') }] : []),
        ]}
        none={t('tidak_ada_yang_cocok')}
        onChoose={(nilai) => onPilih(kunci, nilai === LEWATI ? null : nilai.slice('item '.length))}
        describedBy={sebabId}
      />
      <p id={sebabId} role={item ? 'alert' : undefined} className="mt-0.5 text-warn text-xs empty:hidden">
        {hasil.jenis === 'tidak' && hasil.sebab}
      </p>
    </>
  )
}
