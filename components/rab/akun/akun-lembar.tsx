'use client'

import { Button } from '@/components/ui/button'
import type { SesiView } from '@/lib/contracts/akun'
import type { KunciView } from '@/lib/contracts/kunci'
import type { WebhookView } from '@/lib/contracts/webhook'
import { useT } from '../bahasa-context'
import { keluar } from '../bingkai/keluar'
import { GantiSandi } from './ganti-sandi'
import { IdentitasAkun } from './identitas-akun'
import { KunciPanel } from './kunci-panel'
import type { PilihanProyek } from './pilihan-proyek'
import { SesiPanel } from './sesi-panel'
import { TampilanPanel } from './tampilan-panel'
import { WebhookPanel } from './webhook-panel'

/** The account: who one is, how it looks, where one is signed in, the keys of programs, and whom changes are told. */
export function AkunLembar({
  sesi,
  kunci,
  proyek,
  webhook,
}: {
  sesi: readonly SesiView[]
  kunci: readonly KunciView[]
  proyek: readonly PilihanProyek[]
  webhook: readonly WebhookView[]
}) {
  const t = useT()
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-5">
      <header className="flex items-center gap-3">
        <h1 className="flex-1 font-semibold text-xl">{t('akun_saya')}</h1>
        <Button varian="garis" onClick={() => void keluar()}>
          {t('keluar')}
        </Button>
      </header>
      <IdentitasAkun />
      <TampilanPanel />
      <GantiSandi />
      <SesiPanel sesi={sesi} />
      <KunciPanel kunci={kunci} proyek={proyek} />
      <WebhookPanel webhook={webhook} />
    </div>
  )
}
