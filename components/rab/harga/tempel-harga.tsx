'use client'

import { toast } from '@/components/ui/toast'
import { useLocale, useT } from '../bahasa-context'
import { cetakHarga } from '../lembar/angka'
import { useLembar } from '../lembar/lembar-context'
import { useUrung } from '../lembar/use-urung'
import { type Pratinjau, TempelDialog } from '../tempel/tempel-dialog'
import { type BarisTempel, cocokkanHarga, perubahanHarga } from './cocokkan-harga'

/** Prices from a spreadsheet by kode or name; rows that mean no resource are listed first, and left alone. */
export function TempelHarga({ onTutup }: { onTutup: () => void }) {
  const t = useT()
  const locale = useLocale()
  const { store, sync } = useLembar()
  const { urungkan } = useUrung()
  const cocokkan = (tabel: readonly (readonly string[])[], konvensi: 'id' | 'en' | null) =>
    cocokkanHarga([...store.rows.hargaItem.values()], tabel, { konvensi, locale })
  return (
    <TempelDialog
      judul={t('tempel_harga')}
      petunjuk={t('tempel_harga_petunjuk')}
      onTutup={onTutup}
      baca={(tabel, konvensi): Pratinjau => {
        const hasil = cocokkan(tabel, konvensi)
        if (hasil.jenis === 'tanya') return hasil
        const banyak = (jenis: BarisTempel['hasil']['jenis']) =>
          hasil.baris.filter((satu) => satu.hasil.jenis === jenis).length
        return {
          jenis: 'isi',
          ringkas: t('tempel_ringkas', {
            cocok: banyak('cocok'),
            sama: banyak('sama'),
            tidak: banyak('tidak'),
          }),
          bisa: banyak('cocok') > 0,
          pakai: t('tempel_isi_harga', { banyak: banyak('cocok') }),
          isi: <Tabel baris={hasil.baris} />,
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

const URUT = { tidak: 0, cocok: 1, sama: 2 } as const

function Tabel({ baris }: { baris: readonly BarisTempel[] }) {
  const t = useT()
  const locale = useLocale()
  const urut = [...baris].sort((a, b) => URUT[a.hasil.jenis] - URUT[b.hasil.jenis] || a.nomor - b.nomor)
  return (
    <table className="w-full text-[13px]">
      <thead className="bg-surface-2 text-left text-ink-2 text-xs">
        <tr>
          <th className="px-2 py-1">{t('tempel_baris')}</th>
          <th className="px-2 py-1">{t('tempel_item')}</th>
          <th className="px-2 py-1 text-right">{t('tempel_lama')}</th>
          <th className="px-2 py-1 text-right">{t('tempel_baru')}</th>
        </tr>
      </thead>
      <tbody>
        {urut.map(({ nomor, teks, hasil }) => (
          <tr key={nomor} className="border-line border-t">
            <td className="max-w-56 truncate px-2 py-1" title={teks}>
              {teks.startsWith(`${nomor} `) ? teks : `${nomor}. ${teks}`}
            </td>
            {hasil.jenis === 'tidak' ? (
              <td colSpan={3} className="px-2 py-1 text-warn">
                {hasil.sebab}
              </td>
            ) : (
              <>
                <td className="max-w-56 truncate px-2 py-1">{hasil.item.uraian}</td>
                <td className="px-2 py-1 text-right tabular-nums">
                  {cetakHarga(hasil.item.hargaSatuan, locale)}
                </td>
                <td className="px-2 py-1 text-right tabular-nums">
                  {hasil.jenis === 'sama' ? t('tempel_sama') : cetakHarga(hasil.harga, locale)}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
