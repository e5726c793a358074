import type { ReactNode } from 'react'
import { useT } from '../bahasa-context'

type Baris = readonly [nama: string, isi: ReactNode]

/** Names and what stands at each; nothing stands there in words. `angka`: figures under one another. */
export function Daftar({ isi, angka = false }: { isi: readonly Baris[]; angka?: boolean }) {
  const t = useT()
  return (
    <dl className="grid grid-cols-[minmax(7rem,2fr)_3fr] gap-x-3 gap-y-1.5 text-[13px]">
      {isi.map(([nama, satu]) => (
        <div key={nama} className="contents">
          <dt className="text-ink-2">{nama}</dt>
          <dd className={angka ? 'text-right tabular-nums' : 'min-w-0 break-words'}>
            {satu === null || satu === '' ? (
              <span className="text-ink-3">{t('profil_belum_diisi')}</span>
            ) : (
              satu
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
