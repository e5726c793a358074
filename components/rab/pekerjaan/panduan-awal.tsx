'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { KunciPesan } from '@/lib/bahasa/pesan'
import { useT } from '../bahasa-context'
import { useLembar } from '../lembar/lembar-context'

const LANGKAH: readonly { jalur: string | null; judul: KunciPesan; isi: KunciPesan }[] = [
  { jalur: null, judul: 'langkah_susun', isi: 'langkah_susun_isi' },
  { jalur: 'volume', judul: 'langkah_volume', isi: 'langkah_volume_isi' },
  { jalur: 'harga', judul: 'langkah_harga', isi: 'langkah_harga_isi' },
  { jalur: 'pengaturan', judul: 'langkah_setelan', isi: 'langkah_setelan_isi' },
  { jalur: 'rekap', judul: 'langkah_rekap', isi: 'langkah_rekap_isi' },
]

/** The first look at an empty project: the way of the work in five steps, and the first one offered. */
export function PanduanAwal({ onJudul, onTempel }: { onJudul: () => void; onTempel: () => void }) {
  const t = useT()
  const { store } = useLembar()
  const { id, peran } = store.project
  return (
    <>
      <EmptyState
        className="pb-6"
        title={t('belum_ada_pekerjaan')}
        hint={t('belum_ada_pekerjaan_saran')}
        action={
          peran !== 'viewer' && (
            <>
              <Button data-mulai varian="primer" onClick={onJudul}>
                {t('tambah_judul_pertama')}
              </Button>
              <Button onClick={onTempel}>{t('tempel_pekerjaan')}</Button>
            </>
          )
        }
      />
      <ol aria-label={t('langkah_awal')} className="mx-auto max-w-md pb-8 text-[13px]">
        {LANGKAH.map(({ jalur, judul, isi }, n) => (
          <li key={judul} className="flex gap-3 px-4 py-1.5">
            <span
              aria-hidden
              className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft font-semibold text-accent text-xs"
            >
              {n + 1}
            </span>
            <span className="min-w-0">
              {jalur === null ? (
                <b className="font-semibold">{t(judul)}</b>
              ) : (
                <Link
                  href={`/proyek/${id}/${jalur}` as Route}
                  className="font-semibold text-accent hover:underline"
                >
                  {t(judul)}
                </Link>
              )}
              <span className="block text-ink-2">{t(isi)}</span>
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
