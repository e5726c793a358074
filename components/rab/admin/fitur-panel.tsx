'use client'

import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import type { FiturView } from '@/lib/contracts/fitur'
import { usePanggil } from '../akun/use-panggil'
import { useT } from '../bahasa-context'
import { Kartu } from '../kartu'

/** Features that are opened by and by: to how many, and the switch that closes one at once. */
export function FiturPanel({ items }: { items: readonly FiturView[] }) {
  const t = useT()
  return (
    <>
      <h1 className="mb-4 font-semibold text-xl">{t('fitur')}</h1>
      <Kartu judul={t('fitur_bertahap')} saran={t('fitur_saran')}>
        <ul className="divide-y divide-line">
          {items.map((item) => (
            <Satu key={item.nama} item={item} />
          ))}
        </ul>
      </Kartu>
    </>
  )
}

function Satu({ item: { nama, persen, mati, sumber, buka, tutup } }: { item: FiturView }) {
  const t = useT()
  const { sibuk, panggil } = usePanggil()
  const [teks, setTeks] = useState(String(persen))
  const sah = /^(100|\d{1,2})$/.test(teks)
  const tetap = sumber === 'lingkungan'
  const simpan = async (isi: { persen: number; mati: boolean }) => {
    if ((await panggil('PUT', `/api/v1/admin/fitur/${nama}`, isi)).ok) toast.success(t('fitur_tersimpan'))
  }
  return (
    <li className="flex flex-wrap items-end gap-x-3 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {t(`fitur_nama_${nama}`)}
          <Badge nada={mati ? 'buruk' : 'netral'}>{t(mati ? 'fitur_mati' : `fitur_sumber_${sumber}`)}</Badge>
        </p>
        <p className="text-[13px] text-ink-2">{t('fitur_paparan', { buka, tutup })}</p>
      </div>
      <form
        className="flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          if (sah) void simpan({ persen: Number.parseInt(teks, 10), mati })
        }}
      >
        <Field label={t('fitur_persen')} error={sah ? null : t('fitur_persen_salah')}>
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              className="w-24"
              value={teks}
              disabled={tetap}
              onChange={(event) => setTeks(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" loading={sibuk} disabled={tetap || !sah}>
          {t('simpan')}
        </Button>
      </form>
      <Button
        varian={mati ? 'garis' : 'bahaya'}
        loading={sibuk}
        disabled={tetap}
        onClick={() => void simpan({ persen, mati: !mati })}
      >
        {t(mati ? 'fitur_hidupkan' : 'fitur_matikan')}
      </Button>
    </li>
  )
}
