import { cn } from '@/components/ui/cn'
import type { ProjectView } from '@/lib/contracts/project'
import { compareDecimal, subtractDecimal } from '@/lib/domain/decimal'
import { useLocale, useT } from '../bahasa-context'
import { Kartu } from '../kartu'
import { cetakPersen, cetakRupiah } from '../lembar/angka'
import { useLembar, useTotal } from '../lembar/lembar-context'
import { Daftar } from './daftar'

/** What the estimate comes to, live, and what that leaves of the budget. */
export function NilaiKartu({ project }: { project: ProjectView }) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const { total, ppn, ppnPercent, grandTotal, dibulatkan, terbilang } = useTotal(store).ringkasan
  const rupiah = (nilai: string) => `Rp ${cetakRupiah(nilai, locale)}`
  const sisa = project.anggaran && subtractDecimal(project.anggaran, dibulatkan)
  const lebih = sisa !== null && compareDecimal(sisa, '0') < 0
  return (
    <Kartu judul={t('profil_nilai')}>
      <Daftar
        angka
        isi={[
          [t('profil_jumlah_pekerjaan'), rupiah(total)],
          [t('profil_ppn', { persen: cetakPersen(ppnPercent, locale) }), rupiah(ppn)],
          [t('profil_jumlah_total'), rupiah(grandTotal)],
          [t('profil_dibulatkan'), <b key="dibulatkan">{rupiah(dibulatkan)}</b>],
          [t('profil_anggaran'), project.anggaran && rupiah(project.anggaran)],
          [
            t('profil_sisa_anggaran'),
            sisa && (
              <span key="sisa" className={cn(lebih && 'font-semibold text-bad')}>
                {rupiah(sisa)}
              </span>
            ),
          ],
        ]}
      />
      <p className="mt-3 text-ink-2 text-xs italic">{terbilang}</p>
    </Kartu>
  )
}
