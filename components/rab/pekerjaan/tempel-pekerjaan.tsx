'use client'

import { toast } from '@/components/ui/toast'
import { useLocale, useT } from '../bahasa-context'
import { useLembar } from '../lembar/lembar-context'
import { useUrung } from '../lembar/use-urung'
import { type Pratinjau, TempelDialog } from '../tempel/tempel-dialog'
import { type BarisTabel, barisDariTabel } from './baris-dari-tabel'

/** Many lines from a spreadsheet at once, below the row one stands on. */
export function TempelPekerjaan({ setelah, onTutup }: { setelah: string | null; onTutup: () => void }) {
  const t = useT()
  const locale = useLocale()
  const { store, sync } = useLembar()
  const { urungkan } = useUrung()
  const baca = (tabel: readonly (readonly string[])[], konvensi: 'id' | 'en' | null) =>
    barisDariTabel(store, tabel, { setelah, konvensi, locale })
  return (
    <TempelDialog
      judul={t('tempel_pekerjaan')}
      petunjuk={t('tempel_pekerjaan_petunjuk')}
      onTutup={onTutup}
      baca={(tabel, konvensi): Pratinjau => {
        const hasil = baca(tabel, konvensi)
        if (hasil.jenis === 'tanya') return hasil
        const salah = hasil.baris.filter(({ sebab }) => sebab !== null).length
        const baik = hasil.baris.length - salah
        return {
          jenis: 'isi',
          ringkas: t('tempel_baris_ringkas', { baik, salah }),
          bisa: baik > 0,
          pakai: t('tambahkan', { banyak: baik }),
          isi: <Tabel baris={hasil.baris} />,
        }
      }}
      onPakai={(tabel, konvensi) => {
        const hasil = baca(tabel, konvensi)
        if (hasil.jenis === 'tanya') return
        sync.edit(hasil.perubahan)
        toast.success(t('pekerjaan_ditambahkan', { banyak: hasil.perubahan.pekerjaan?.baru?.length ?? 0 }), {
          action: { label: t('urungkan'), onClick: urungkan },
        })
        onTutup()
      }}
    />
  )
}

function Tabel({ baris }: { baris: readonly BarisTabel[] }) {
  const t = useT()
  return (
    <table className="w-full text-[13px]">
      <thead className="bg-surface-2 text-left text-ink-2 text-xs">
        <tr>
          <th className="px-2 py-1">{t('kolom_kode')}</th>
          <th className="px-2 py-1">{t('kolom_uraian')}</th>
          <th className="px-2 py-1">{t('kolom_satuan')}</th>
          <th className="px-2 py-1 text-right">{t('kolom_volume')}</th>
          <th className="px-2 py-1">{t('hal_analisa')}</th>
        </tr>
      </thead>
      <tbody>
        {baris.map(({ nomor, kode, uraian, satuan, volume, analisa, sebab }) => (
          <tr key={nomor} className="border-line border-t">
            <td className="px-2 py-1">{kode}</td>
            <td className="px-2 py-1">
              {uraian}
              {sebab && <span className="block text-warn text-xs">{sebab}</span>}
            </td>
            <td className="px-2 py-1">{satuan}</td>
            <td className="px-2 py-1 text-right tabular-nums">{volume}</td>
            <td className="px-2 py-1 text-ink-3">{analisa ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
