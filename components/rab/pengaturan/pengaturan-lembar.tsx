'use client'

import { useT } from '../bahasa-context'
import { Kartu } from '../kartu'
import { useLembar, useStoreValue } from '../lembar/lembar-context'
import { AnggotaPanel } from './anggota-panel'
import { type Bidang, PEMILIK, PROYEK, TIM } from './bidang'
import { HargaKartu } from './harga-kartu'
import { IsianBidang } from './isian-bidang'
import { TindakanKartu } from './tindakan-kartu'

/** Pengaturan: identity, markup, PPN, rounding, members. Each field saves itself. */
export function PengaturanLembar() {
  const t = useT()
  const { store } = useLembar()
  const project = useStoreValue(store, 'project', () => store.project)
  return (
    <div className="flex-1 overflow-y-auto bg-bg">
      <div className="mx-auto flex max-w-4xl flex-col gap-5 p-4 sm:p-6">
        <header>
          <h1 className="font-semibold text-xl">{t('hal_pengaturan')}</h1>
          <p className="mt-0.5 text-[13px] text-ink-2">
            {t(project.peran === 'viewer' ? 'sel_baca_saja' : 'tersimpan_sendiri')}
          </p>
        </header>
        <HargaKartu />
        <Kartu judul={t('identitas')}>
          <Isian bidang={PROYEK} />
        </Kartu>
        <Kartu judul={t('pemilik')} saran={t('pemilik_saran')}>
          <Isian bidang={PEMILIK} />
        </Kartu>
        <Kartu judul={t('tim_profesional')}>
          <Isian bidang={TIM} />
        </Kartu>
        <AnggotaPanel project={project} />
        <TindakanKartu />
      </div>
    </div>
  )
}

function Isian({ bidang }: { bidang: readonly Bidang[] }) {
  return (
    <div className="grid items-start gap-3 sm:grid-cols-2">
      {bidang.map((satu) => (
        <IsianBidang key={satu.nama} bidang={satu} />
      ))}
    </div>
  )
}
