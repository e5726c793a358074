'use client'

import { Command } from 'cmdk'
import {
  Blocks,
  CircleDollarSign,
  FolderTree,
  type LucideIcon,
  PanelTop,
  TableProperties,
  Zap,
} from 'lucide-react'
import { Dialog } from 'radix-ui'
import { useRef, useState } from 'react'
import { Kbd } from '@/components/ui/kbd'
import { useT } from '../bahasa-context'
import type { Kelompok, Perintah } from './tempat-perintah'
import { usePerintah } from './use-perintah'

const IKON: Readonly<Record<Kelompok, LucideIcon>> = {
  halaman: PanelTop,
  aksi: Zap,
  judul: FolderTree,
  pekerjaan: TableProperties,
  analisa: Blocks,
  harga: CircleDollarSign,
}

/** The palette: pages, actions, headings, pekerjaan, analisa and resources, by any of their words. */
export function PerintahDialog({ onTutup, onBantuan }: { onTutup: () => void; onBantuan: () => void }) {
  const t = useT()
  const [ketik, setKetik] = useState('')
  const lalu = useRef<(() => void) | null>(null)
  const { hasil, pilih } = usePerintah(ketik, {
    onBantuan,
    onTutup: (jalan) => {
      lalu.current = jalan
      onTutup()
    },
  })
  return (
    <Dialog.Root open onOpenChange={(buka) => buka || onTutup()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/45" />
        <Dialog.Content
          aria-describedby={undefined}
          // The focus goes back first; what was chosen may take it.
          onCloseAutoFocus={() => queueMicrotask(() => lalu.current?.())}
          className="-translate-x-1/2 fixed top-[10dvh] left-1/2 z-50 flex max-h-[70dvh] w-[calc(100vw-24px)] max-w-xl flex-col overflow-hidden rounded-lg border border-line bg-surface shadow-md outline-none"
        >
          <Dialog.Title className="sr-only">{t('perintah_cari')}</Dialog.Title>
          <Command label={t('perintah_cari')} shouldFilter={false} loop className="flex min-h-0 flex-col">
            <Command.Input
              value={ketik}
              onValueChange={setKetik}
              placeholder={t('perintah_contoh')}
              className="h-12 shrink-0 border-line border-b bg-transparent px-4 text-[15px] outline-none placeholder:text-ink-3"
            />
            <Command.List className="min-h-0 overflow-y-auto p-1.5">
              <Command.Empty className="px-3 py-6 text-center text-ink-2">
                {t('tidak_ada_yang_cocok')}
              </Command.Empty>
              {hasil.map((satu) => (
                <Satu key={satu.kunci} satu={satu} onPilih={() => pilih(satu)} />
              ))}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Satu({ satu, onPilih }: { satu: Perintah; onPilih: () => void }) {
  const t = useT()
  const Ikon = IKON[satu.kelompok]
  return (
    <Command.Item
      value={satu.kunci}
      onSelect={onPilih}
      className="flex min-h-9 cursor-default items-center gap-3 rounded-md px-3 py-1.5 data-[selected=true]:bg-accent-soft max-sm:min-h-11"
    >
      <Ikon aria-hidden className="size-4 shrink-0 text-ink-3" />
      <span className="min-w-0 flex-1 truncate">{satu.nama || t('tanpa_uraian')}</span>
      {satu.rinci && <span className="max-w-40 shrink-0 truncate text-ink-3 text-xs">{satu.rinci}</span>}
      {satu.tombol ? (
        <Kbd>{satu.tombol}</Kbd>
      ) : (
        <span className="w-20 shrink-0 text-right text-ink-3 text-xs">{t(`perintah_${satu.kelompok}`)}</span>
      )}
    </Command.Item>
  )
}
