'use client'

import { useState } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { useLocale, useT } from '../bahasa-context'
import { cetakPersen } from '../lembar/angka'
import { useLembar, useStoreValue } from '../lembar/lembar-context'
import { readFigure } from '../lembar/read-cell'
import { usePricing } from './use-pricing'

const BASIS = ['1', '100', '1000', '10000', '100000']
const ARAH = ['terdekat', 'bawah', 'atas'] as const

/** PPN and roundings of the project, changed beside the figures that they move. */
export function SetelanHarga() {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const ubah = usePricing()
  const { pricing, peran } = useStoreValue(store, 'project', () => store.project)
  const terkunci = peran === 'viewer'
  const basis = BASIS.includes(pricing.pembulatan) ? BASIS : [pricing.pembulatan, ...BASIS]
  return (
    <div className="hidden min-w-0 flex-wrap items-end gap-3 sm:flex">
      <Ppn key={pricing.ppnPercent} />
      <Field label={t('dibulatkan_ke')}>
        {(control) => (
          <Select
            {...control}
            value={pricing.pembulatan}
            disabled={terkunci}
            onChange={(event) => ubah({ pembulatan: event.target.value })}
            className="w-28"
          >
            {basis.map((nilai) => (
              <option key={nilai} value={nilai}>
                {formatAngka(nilai, { locale })}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('arah_pembulatan')}>
        {(control) => (
          <Select
            {...control}
            value={pricing.arahPembulatan}
            disabled={terkunci}
            onChange={(event) =>
              ubah({ arahPembulatan: ARAH.find((arah) => arah === event.target.value) ?? 'terdekat' })
            }
            className="w-28"
          >
            {ARAH.map((arah) => (
              <option key={arah} value={arah}>
                {t(`arah_${arah}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the checkbox is a button inside it */}
      <label className="flex h-8 items-center gap-2 text-[13px] text-ink-2">
        <Checkbox
          checked={pricing.pembulatanHsp !== null}
          disabled={terkunci}
          onCheckedChange={(on) => ubah({ pembulatanHsp: on === true ? '1' : null })}
        />
        {t('hsp_ke_rupiah')}
      </label>
    </div>
  )
}

function Ppn() {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const ubah = usePricing()
  const { pricing, peran } = store.project
  const awal = cetakPersen(pricing.ppnPercent, locale)
  const [galat, setGalat] = useState<string | null>(null)
  const kirim = (teks: string) => {
    if (teks.trim() === awal) return setGalat(null)
    const dibaca = readFigure('persen', teks, locale)
    setGalat(dibaca.ok ? null : dibaca.pesan)
    if (dibaca.ok && dibaca.nilai !== pricing.ppnPercent) ubah({ ppnPercent: dibaca.nilai })
  }
  return (
    <Field label={t('ppn_persen')} error={galat}>
      {(control) => (
        <Input
          {...control}
          inputMode="decimal"
          defaultValue={awal}
          readOnly={peran === 'viewer'}
          onBlur={(event) => kirim(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && kirim(event.currentTarget.value)}
          className="w-20 text-right"
        />
      )}
    </Field>
  )
}
