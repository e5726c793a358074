'use client'

import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { type LembarImpor, PERAN_KOLOM, type PeranKolom } from '@/lib/contracts/katalog'
import { useT } from '../bahasa-context'
import type { IsianImpor } from './impor-kirim'

interface Props {
  lembar: readonly LembarImpor[]
  pemetaan: IsianImpor['pemetaan']
  sibuk: boolean
  onPetakan(lembar: string, kolom: Readonly<Record<string, PeranKolom>>): void
}

const huruf = (index: number): string =>
  (index >= 26 ? huruf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

/** Each sheet with what its columns are taken for; every choice is a select. */
export function ImporKolom({ lembar, pemetaan, sibuk, onPetakan }: Props) {
  const t = useT()
  return (
    <section aria-labelledby="judul-kolom">
      <h2 id="judul-kolom" className="mb-2 font-semibold">
        {t('lembar_dan_kolom')}
      </h2>
      <ul className="flex flex-col gap-2">
        {lembar.map((sheet) => (
          <li key={kunciOf(sheet)}>
            <SatuLembar
              sheet={sheet}
              dipilih={pemetaan[kunciOf(sheet)] ?? {}}
              sibuk={sibuk}
              onPetakan={onPetakan}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

const kunciOf = ({ berkas, nama }: LembarImpor) => `${berkas}|${nama}`

interface SatuProps {
  sheet: LembarImpor
  dipilih: Readonly<Record<string, PeranKolom>>
  sibuk: boolean
  onPetakan: Props['onPetakan']
}

function SatuLembar({ sheet, dipilih, sibuk, onPetakan }: SatuProps) {
  const t = useT()
  const { kolom, bentuk, barisJudul } = sheet
  const lewati = () =>
    onPetakan(kunciOf(sheet), Object.fromEntries(kolom.map(({ index }) => [String(index), 'abaikan'])))
  return (
    <details open={bentuk !== 'lewati'} className="rounded-md border border-line bg-surface">
      <summary className="cursor-pointer px-3 py-2">
        <span className="font-medium">{sheet.nama}</span>{' '}
        <span className="text-ink-3 text-xs">
          {sheet.berkas} ·{' '}
          {barisJudul === null ? t('tanpa_baris_judul') : t('baris_judul', { baris: barisJudul })}
        </span>{' '}
        <Badge nada={bentuk === 'lewati' ? 'netral' : 'aksen'}>{t(`bentuk_${bentuk}`)}</Badge>
      </summary>
      <div className="flex flex-wrap gap-2 border-line border-t p-3">
        {kolom.map(({ index, judul, peran, yakin }) => (
          <div key={index} className="w-40">
            <p className="truncate text-xs" title={judul}>
              <span className="text-ink-3">{huruf(index)}</span>{' '}
              {judul || t('kolom_ke', { huruf: huruf(index) })}
            </p>
            <Select
              aria-label={t('arti_kolom', { huruf: huruf(index), lembar: sheet.nama })}
              value={dipilih[String(index)] ?? peran}
              disabled={sibuk}
              onChange={(event) =>
                onPetakan(kunciOf(sheet), { [String(index)]: event.target.value as PeranKolom })
              }
            >
              {PERAN_KOLOM.map((satu) => (
                <option key={satu} value={satu}>
                  {t(`peran_${satu}`)}
                </option>
              ))}
            </Select>
            <p className="text-ink-3 text-xs">
              {t(`yakin_${dipilih[String(index)] === undefined ? yakin : 'pilihan'}`)}
            </p>
          </div>
        ))}
        {bentuk !== 'lewati' && (
          <Button varian="polos" disabled={sibuk} onClick={lewati} className="self-center">
            {t('lewati_lembar')}
          </Button>
        )}
      </div>
    </details>
  )
}
