'use client'

import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import type { MasalahImpor } from '@/lib/contracts/katalog'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { useLocale, useT } from '../bahasa-context'

interface Props {
  masalah: readonly MasalahImpor[]
  /** How many there are, those that are not shown included. */
  semua: number
  perbaikan: ReadonlySet<string>
  onPerbaikan(perbaikan: ReadonlySet<string>): void
}

/** Every problem by sheet, row and column; a repair has a box to tick, and all of them one button. */
export function ImporMasalah({ masalah, semua, perbaikan, onPerbaikan }: Props) {
  const t = useT()
  const ids = masalah.flatMap(({ id }) => (id ? [id] : []))
  const centang = (id: string, ya: boolean) => {
    const lain = new Set(perbaikan)
    if (ya) lain.add(id)
    else lain.delete(id)
    onPerbaikan(lain)
  }
  return (
    <section aria-labelledby="judul-masalah">
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <h2 id="judul-masalah" className="mr-auto font-semibold">
          {t('masalah_impor')}
        </h2>
        {ids.length > 0 && (
          <>
            <Button onClick={() => onPerbaikan(new Set(ids))}>
              {t('terima_semua', { banyak: ids.length })}
            </Button>
            <Button varian="polos" disabled={perbaikan.size === 0} onClick={() => onPerbaikan(new Set())}>
              {t('tolak_semua')}
            </Button>
          </>
        )}
      </div>
      {masalah.length === 0 && <p className="text-ink-3">{t('tidak_ada_masalah')}</p>}
      {masalah.length < semua && (
        <p className="mb-1 text-ink-3 text-xs">{t('masalah_tampil', { banyak: masalah.length, semua })}</p>
      )}
      {masalah.length > 0 && <Tabel masalah={masalah} perbaikan={perbaikan} onCentang={centang} />}
    </section>
  )
}

interface TabelProps {
  masalah: readonly MasalahImpor[]
  perbaikan: ReadonlySet<string>
  onCentang(id: string, ya: boolean): void
}

function Tabel({ masalah, perbaikan, onCentang }: TabelProps) {
  const t = useT()
  return (
    <section
      aria-label={t('masalah_impor')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
      tabIndex={0}
      className="max-h-96 overflow-auto rounded-md border border-line bg-surface"
    >
      <table className="w-full text-left text-[13px]">
        <thead className="sticky top-0 bg-surface-2">
          <tr>
            {(
              ['kolom_lembar', 'kolom_baris', 'kolom_kolom', 'kolom_masalah', 'kolom_perbaikan'] as const
            ).map((kunci) => (
              <th key={kunci} scope="col" className="px-2 py-1.5 font-semibold">
                {t(kunci)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {masalah.map((satu, n) => (
            <Baris
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only ever replaced as a whole
              key={n}
              masalah={satu}
              diterima={satu.id !== undefined && perbaikan.has(satu.id)}
              onCentang={onCentang}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface BarisProps {
  masalah: MasalahImpor
  diterima: boolean
  onCentang(id: string, ya: boolean): void
}

function Baris({
  masalah: { id, tingkat, berkas, lembar, baris, kolom, pesan, usul },
  diterima,
  onCentang,
}: BarisProps) {
  const t = useT()
  const locale = useLocale()
  const angka = usul && formatAngka(usul, { locale })
  const tempat = `${lembar || berkas} ${kolom ?? ''}${baris ?? ''}`
  return (
    <tr className="border-line border-t align-top">
      <td className="px-2 py-1.5" title={berkas}>
        {lembar || berkas}
      </td>
      <td className="px-2 py-1.5 tabular-nums">{baris}</td>
      <td className="px-2 py-1.5">{kolom}</td>
      <td className="px-2 py-1.5">
        <Badge nada={tingkat === 'galat' ? 'buruk' : 'awas'}>{t(`tingkat_${tingkat}`)}</Badge> {pesan}
      </td>
      <td className="px-2 py-1.5">
        {id && angka && (
          <span className="inline-flex items-center gap-1.5">
            <Checkbox
              aria-label={t('terima_usul', { usul: angka, tempat })}
              checked={diterima}
              onCheckedChange={(ya) => onCentang(id, ya === true)}
            />
            <span className="tabular-nums">{angka}</span>
          </span>
        )}
      </td>
    </tr>
  )
}
