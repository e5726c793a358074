'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useState } from 'react'
import { rewritten } from '@/components/grid/figures'
import { Field } from '@/components/ui/field'
import { controlClass, Input } from '@/components/ui/input'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { useLocale, useT } from '../bahasa-context'
import { hrefBaris } from '../jelaskan/tempat'
import { cetakPersen, cetakVolume } from '../lembar/angka'
import { useLembar, useStoreValue } from '../lembar/lembar-context'
import { readFigure } from '../lembar/read-cell'

/** What a line has besides its analysis: where its volume comes from, its own markup, a note. */
export function IsianBaris({ id }: { id: string }) {
  const t = useT()
  const locale = useLocale()
  const { store, sync } = useLembar()
  const row = useStoreValue(store, `pekerjaan:${id}`, () => store.rows.pekerjaan.get(id))
  const [salah, setSalah] = useState<string | null>(null)
  if (!row) return null
  const bacaSaja = store.project.peran === 'viewer'
  const markup = (teks: string) => {
    const isi = teks.trim()
    const dibaca =
      isi === ''
        ? ({ ok: true, nilai: null } as const)
        : readFigure('persen', locale === 'en' ? rewritten(isi, 'en') : isi, locale)
    setSalah(dibaca.ok ? null : dibaca.pesan)
    if (dibaca.ok && dibaca.nilai !== row.markupPercent)
      sync.edit({ pekerjaan: { ubah: [{ id, markupPercent: dibaca.nilai }] } })
  }
  const catatan = (teks: string) => {
    const isi = teks.trim() || null
    if (isi !== row.catatan) sync.edit({ pekerjaan: { ubah: [{ id, catatan: isi }] } })
  }
  const markupTeks = row.markupPercent === null ? '' : formatAngka(row.markupPercent, { maks: 2, locale })
  return (
    <div className="grid gap-3 border-line border-t px-4 py-3">
      <p className="text-[13px]">
        <span className="text-ink-2">{t('kolom_volume')}: </span>
        {cetakVolume(row.volume, locale)} {row.satuan}
        <span className="text-ink-3"> · {asalVolume()} · </span>
        <Link
          prefetch={false}
          href={hrefBaris(store.project.id, 'volume', id) as Route}
          className="text-accent hover:underline"
        >
          {t('buka_volume')}
        </Link>
      </p>
      <Field
        label={t('kolom_markup')}
        error={salah}
        hint={t('markup_kosong', { persen: cetakPersen(store.project.pricing.markupPercent, locale) })}
      >
        {(control) => (
          <Input
            {...control}
            key={markupTeks}
            inputMode="decimal"
            disabled={bacaSaja}
            defaultValue={markupTeks}
            className="max-w-32 text-right"
            onBlur={(event) => markup(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          />
        )}
      </Field>
      <Field label={t('catatan')}>
        {(control) => (
          <textarea
            {...control}
            key={row.catatan ?? ''}
            rows={3}
            maxLength={5000}
            disabled={bacaSaja}
            defaultValue={row.catatan ?? ''}
            className={`${controlClass} h-auto py-1.5`}
            onBlur={(event) => catatan(event.target.value)}
          />
        )}
      </Field>
    </div>
  )

  function asalVolume(): string {
    if (row?.volumeFormula) return row.volumeFormula
    const banyak = store.ukuranOf(id).length
    return banyak > 0 ? t('dari_pengukuran', { banyak }) : t('volume_angka')
  }
}
