'use client'

import { useSyncExternalStore } from 'react'
import { DENSITY, type Density, useGridDensity } from '@/components/grid/density'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useLocale, useT } from '../bahasa-context'
import { gantiBahasa } from '../bingkai/bahasa-button'
import { bacaTema, dengarTema, pilihTema, TEMA, type Tema } from '../bingkai/tema'
import { Kartu } from '../kartu'

const RAPAT = Object.keys(DENSITY) as Density[]
const isRapat = (teks: string): teks is Density => RAPAT.some((satu) => satu === teks)
const isTema = (teks: string): teks is Tema => TEMA.some((satu) => satu === teks)

/** Language and theme belong to the device, the density of tables to the person. */
export function TampilanPanel() {
  const t = useT()
  const locale = useLocale()
  const tema = useSyncExternalStore(dengarTema, bacaTema, () => 'sistem' as const)
  const [rapat, setRapat] = useGridDensity()
  return (
    <Kartu judul={t('tampilan')}>
      <div className="grid gap-3 sm:grid-cols-3">
        <Field label={t('bahasa')} hint={t('di_perangkat_ini')}>
          {(control) => (
            <Select
              {...control}
              value={locale}
              onChange={(event) => gantiBahasa(event.target.value === 'en' ? 'en' : 'id')}
            >
              <option value="id" lang="id">
                Bahasa Indonesia
              </option>
              <option value="en" lang="en">
                English
              </option>
            </Select>
          )}
        </Field>
        <Field label={t('tema')} hint={t('di_perangkat_ini')}>
          {(control) => (
            <Select
              {...control}
              value={tema}
              onChange={({ target }) => isTema(target.value) && pilihTema(target.value)}
            >
              {TEMA.map((satu) => (
                <option key={satu} value={satu}>
                  {t(`tema_${satu}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('grid_kerapatan')} hint={t('di_semua_perangkat')}>
          {(control) => (
            <Select
              {...control}
              value={rapat}
              onChange={({ target }) => isRapat(target.value) && setRapat(target.value)}
            >
              {RAPAT.map((satu) => (
                <option key={satu} value={satu}>
                  {t(`grid_${satu}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </Kartu>
  )
}
