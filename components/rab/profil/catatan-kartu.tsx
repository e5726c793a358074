import type { ProfilView } from '@/lib/contracts/profil'
import type { ProjectView } from '@/lib/contracts/project'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { WaktuLokal } from '../akun/waktu-lokal'
import { useLocale, useT } from '../bahasa-context'
import { Kartu } from '../kartu'
import { useLembar } from '../lembar/lembar-context'
import { useDariBaris } from '../lembar/use-turunan'
import { Daftar } from './daftar'

/** Whose it is, who made and changed it, how much is in it. */
export function CatatanKartu({ profil, project }: { profil: ProfilView; project: ProjectView }) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const pekerjaan = useDariBaris(store, '', () => String(store.rows.pekerjaan.size))
  const { pemilik, dibuatOleh, diubahOleh, anggota, proyek } = profil
  const oleh = (iso: string, nama: string | null) => (
    <>
      <WaktuLokal iso={iso} />
      {nama !== null && <span className="block text-ink-2">{nama}</span>}
    </>
  )
  return (
    <Kartu judul={t('profil_catatan')}>
      <Daftar
        isi={[
          [t('profil_pemilik_akun'), `${pemilik.nama} (${pemilik.email})`],
          [t('profil_banyak_anggota'), anggota],
          [t('profil_banyak_pekerjaan'), formatAngka(pekerjaan, { locale })],
          [t('profil_dibuat'), oleh(proyek.dibuat, dibuatOleh)],
          [t('profil_diubah'), oleh(proyek.diubah, diubahOleh)],
          [t('profil_revisi'), project.revision],
        ]}
      />
    </Kartu>
  )
}
