'use client'

import './kata-profil'
import { Badge } from '@/components/ui/badge'
import type { ProfilView } from '@/lib/contracts/profil'
import type { ProjectView } from '@/lib/contracts/project'
import { useT } from '../bahasa-context'
import { Kartu } from '../kartu'
import { useLembar, useStoreValue } from '../lembar/lembar-context'
import { TindakanKartu } from '../pengaturan/tindakan-kartu'
import { CatatanKartu } from './catatan-kartu'
import { Daftar } from './daftar'
import { LangkahKartu } from './langkah-kartu'
import { NilaiKartu } from './nilai-kartu'
import { ProfilAlat } from './profil-alat'
import { WaktuKartu } from './waktu-kartu'

/** A project at a glance. What the browser holds of it is shown live; people and days come from the server. */
export function ProfilLembar({ profil }: { profil: ProfilView }) {
  const t = useT()
  const { store } = useLembar()
  const project = useStoreValue(store, 'project', () => store.project)
  return (
    <div className="flex-1 overflow-y-auto bg-bg">
      <div className="mx-auto flex max-w-5xl flex-col gap-4 p-4 sm:p-6">
        <header className="flex flex-wrap items-start gap-x-3 gap-y-2">
          <div className="min-w-0 flex-1 basis-72">
            <p className="text-ink-2 text-xs">{t('profil_judul')}</p>
            <h1 className="break-words font-semibold text-xl">{project.nama}</h1>
            <p className="mt-1 flex flex-wrap gap-1.5">
              <Badge>{t(`peran_${project.peran}`)}</Badge>
              {project.arsip && <Badge nada="awas">{t('tampil_arsip')}</Badge>}
            </p>
          </div>
          <ProfilAlat project={project} />
        </header>
        <div className="grid gap-4 md:grid-cols-2">
          <WaktuKartu project={project} hari={profil.waktu.hari} />
          <NilaiKartu project={project} />
          <Identitas project={project} />
          <CatatanKartu profil={profil} project={project} />
          <Orang project={project} />
          <LangkahKartu projectId={project.id} />
        </div>
        <TindakanKartu />
      </div>
    </div>
  )
}

function Identitas({ project }: { project: ProjectView }) {
  const t = useT()
  return (
    <Kartu judul={t('identitas')}>
      <Daftar
        isi={[
          [t('kegiatan'), project.kegiatan],
          [t('lokasi'), project.lokasi],
          [t('tahun_anggaran'), project.tahun],
          [t('sumber_dana'), project.sumberDana],
          [t('pemilik'), project.pemilik],
          [t('jabatan_pemilik'), project.jabatanPemilik],
          [t('instansi_pemilik'), project.instansiPemilik],
          [t('keterangan_1'), project.keterangan1],
          [t('keterangan_2'), project.keterangan2],
        ]}
      />
    </Kartu>
  )
}

function Orang({ project }: { project: ProjectView }) {
  const t = useT()
  return (
    <Kartu judul={t('tim_profesional')}>
      <Daftar
        isi={[
          [t('kontraktor'), project.kontraktor],
          [t('instansi_kontraktor'), project.instansiKontraktor],
          [t('konsultan_perencana'), project.konsultanPerencana],
          [t('instansi_perencana'), project.instansiPerencana],
          [t('konsultan_pengawas'), project.konsultanPengawas],
          [t('instansi_pengawas'), project.instansiPengawas],
        ]}
      />
    </Kartu>
  )
}
