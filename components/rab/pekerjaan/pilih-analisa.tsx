'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { urutanBetween } from '@/lib/domain/urutan'
import { kodeSendiri } from '../analisa/kode-sendiri'
import { urutAnalisa } from '../analisa/urut-analisa'
import { useT } from '../bahasa-context'
import { useLembar, useStoreValue } from '../lembar/lembar-context'
import { newRowId } from '../lembar/new-row-id'
import { inOrder } from '../lembar/rows'

/** Which analysis of the project a line uses; or a new one of its own, named after the line. */
export function PilihAnalisa({ pekerjaanId }: { pekerjaanId: string }) {
  const t = useT()
  const { store, sync } = useLembar()
  const row = useStoreValue(store, `pekerjaan:${pekerjaanId}`, () => store.rows.pekerjaan.get(pekerjaanId))
  const [semua, setSemua] = useState(false)
  if (!row) return null
  const dipakai = row.analisaId === null ? undefined : store.rows.analisa.get(row.analisaId)
  const daftar = semua ? urutAnalisa(store.rows.analisa.values()) : dipakai ? [dipakai] : []
  // Thousands of options for every row that one passes by cost more than all the rest of the page.
  const isi = () => setSemua(true)
  const pakai = (analisaId: string | null) =>
    sync.edit({
      pekerjaan: {
        ubah: [{ id: pekerjaanId, analisaId, ...(analisaId !== null && { hargaLangsung: null }) }],
      },
    })
  const buat = () => {
    const id = newRowId()
    const akhir = inOrder(store.rows.analisa.values()).at(-1)
    const urutan = urutanBetween(akhir?.urutan ?? null, null)
    const kode = row.kode || kodeSendiri(store)
    const uraian = row.uraian || t('analisa_baru')
    sync.edit({
      analisa: { baru: [{ id, kode, uraian, satuan: row.satuan, urutan }] },
      pekerjaan: { ubah: [{ id: pekerjaanId, kode, analisaId: id, hargaLangsung: null }] },
    })
  }
  return (
    <div className="flex flex-wrap items-end gap-2 border-line border-t px-4 py-3">
      <Field label={t('analisa_dipakai_baris')} className="min-w-0 flex-1">
        {(control) => (
          <Select
            {...control}
            value={row.analisaId ?? ''}
            onPointerEnter={isi}
            onPointerDown={isi}
            onFocus={isi}
            onChange={(event) => pakai(event.target.value || null)}
          >
            <option value="">{t('tanpa_analisa')}</option>
            {daftar.map(({ id, kode, uraian }) => (
              <option key={id} value={id}>
                {kode} {uraian}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {row.analisaId === null && (
        <Button varian="garis" onClick={buat}>
          <Plus aria-hidden className="size-4" />
          {t('analisa_sendiri')}
        </Button>
      )}
    </div>
  )
}
