'use client'

import { Tooltip } from '@/components/ui/tooltip'
import type { OrangHadir } from '@/lib/contracts/hadir'
import { useT } from '../bahasa-context'
import { BAGIAN } from './bagian'
import { inisial } from './inisial'

const TAMPAK = 3

/** People by their initials; names and pages on pointing or by keyboard. */
export function HadirDaftar({ orang }: { orang: readonly OrangHadir[] }) {
  const t = useT()
  const lebih = orang.slice(TAMPAK)
  return (
    <ul aria-label={t('sedang_di_sini')} className="-space-x-1.5 flex shrink-0" data-testid="hadir">
      {orang.slice(0, TAMPAK).map((satu, n) => (
        <li key={satu.id} className={n > 0 ? 'max-sm:hidden' : ''}>
          <Bulat huruf={inisial(satu.nama)} nama={kalimat(satu, t)} />
        </li>
      ))}
      {lebih.length > 0 && (
        <li className="max-sm:hidden">
          <Bulat huruf={`+${lebih.length}`} nama={lebih.map((satu) => kalimat(satu, t)).join('; ')} />
        </li>
      )}
    </ul>
  )
}

function Bulat({ huruf, nama }: { huruf: string; nama: string }) {
  return (
    <Tooltip teks={nama}>
      <button
        type="button"
        aria-label={nama}
        className="grid size-7 place-items-center rounded-full border-2 border-surface bg-surface-2 font-semibold text-[11px] text-ink-2"
      >
        {huruf}
      </button>
    </Tooltip>
  )
}

function kalimat({ nama, halaman }: OrangHadir, t: ReturnType<typeof useT>): string {
  const judul = halaman.flatMap((jalur) => {
    const bagian = BAGIAN.find((satu) => satu.jalur === jalur)
    return bagian ? [t(bagian.nama)] : []
  })
  return judul.length > 0 ? t('hadir_di', { nama, halaman: judul.join(', ') }) : nama
}
