'use client'

import { GitMerge } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { isKunciPesan } from '@/lib/bahasa/pesan'
import { useLocale, useT } from '../bahasa-context'
import { useKonflik, useLembar } from '../lembar/lembar-context'
import type { ProjectStore } from '../lembar/project-store'
import type { Konflik } from '../lembar/rebase'
import { kunciSel, SEMUA } from '../lembar/sel'
import { LABEL_PROYEK } from '../pengaturan/bidang'

/** Cells that somebody else changed at the same time: both contents, who and when, and the choice. */
export function KonflikBar() {
  const t = useT()
  const { sync } = useLembar()
  const konflik = useKonflik(sync)
  if (konflik.length === 0) return null
  return (
    <section
      aria-label={t('konflik_judul', { banyak: konflik.length })}
      className="max-h-52 overflow-y-auto border-line border-b bg-bad-soft px-3 py-2 text-[13px]"
    >
      <p role="alert" className="flex items-center gap-2">
        <GitMerge aria-hidden className="size-4 shrink-0 text-bad" />
        <span>
          <b>{t('konflik_judul', { banyak: konflik.length })}.</b> {t('konflik_isi')}
        </span>
      </p>
      <ul className="mt-1 divide-y divide-line">
        {konflik.map((satu) => (
          <Satu key={kunciSel(satu.sel)} konflik={satu} />
        ))}
      </ul>
    </section>
  )
}

function Satu({ konflik }: { konflik: Konflik }) {
  const t = useT()
  const locale = useLocale()
  const { store, sync } = useLembar()
  const { sel, oleh, at } = konflik
  const nama = oleh ?? t('orang_lain')
  const kapan = at
    ? new Date(at).toLocaleTimeString(locale === 'id' ? 'id-ID' : 'en-GB', {
        hour: '2-digit',
        minute: '2-digit',
      })
    : t('baru_saja')
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
      <span className="min-w-0 flex-1 basis-52 truncate">
        <b>{namaBaris(store, konflik)}</b> · {namaBidang(sel, t)}
      </span>
      <span>
        {t('konflik_punyaku')}: <b>{teksku(konflik, t)}</b>
      </span>
      <span>
        {t('konflik_punyanya', { nama, kapan })}: <b>{teksnya(konflik, t)}</b>
      </span>
      <span className="flex gap-1">
        <Button varian="garis" onClick={() => sync.selesaikan(konflik, 'punyaku')}>
          {t('konflik_pakai_punyaku')}
        </Button>
        <Button varian="garis" onClick={() => sync.selesaikan(konflik, 'punyanya')}>
          {t('konflik_pakai_punyanya', { nama })}
        </Button>
      </span>
    </li>
  )
}

type T = ReturnType<typeof useT>

const teksku = ({ sel, teksku: isi }: Konflik, t: T): string =>
  sel.bidang === SEMUA ? t('konflik_hapus_punyaku') : rapikan(isi)

function teksnya({ sel, teksnya: isi }: Konflik, t: T): string {
  if (isi === null) return t('konflik_hapus_punyanya')
  return sel.bidang === SEMUA ? t('konflik_baris_diubah') : rapikan(isi)
}

/** A cell by the words of its column or form. */
function namaBidang({ jenis, bidang }: Konflik['sel'], t: T): string {
  const milikProyek = jenis === 'project' ? LABEL_PROYEK.get(bidang) : undefined
  if (milikProyek) return t(milikProyek)
  const kunci = `bidang_${bidang}`
  return isKunciPesan(kunci) ? t(kunci) : bidang
}

/** `12.500` is stored; people write `12,5`. Texts and formulas stay as they are. */
const rapikan = (isi: string): string =>
  /^-?\d+(\.\d+)?$/.test(isi)
    ? isi
        .replace('.', ',')
        .replace(/(,\d*?)0+$/, '$1')
        .replace(/,$/, '')
    : isi

function namaBaris({ rows }: ProjectStore, { sel, asal }: Konflik): string {
  const row = (rows[sel.jenis].get(sel.id) ?? asal) as Record<string, unknown> | null
  if (sel.jenis === 'komponen' && row) {
    const item = rows.hargaItem.get(String(row.hargaItemId)) ?? rows.analisa.get(String(row.subAnalisaId))
    return item?.uraian ?? sel.id
  }
  return String(row?.uraian ?? row?.nama ?? sel.id)
}
