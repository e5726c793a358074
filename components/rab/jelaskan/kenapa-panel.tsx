'use client'

import { ArrowUpRight, ChevronRight, TriangleAlert } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { type KeyboardEvent, useLayoutEffect } from 'react'
import { walkFocus } from '@/components/ui/list-keys'
import { type Alamat, printAlamat } from '@/lib/domain/jelaskan/alamat'
import { jelaskan } from '@/lib/domain/jelaskan/jelaskan'
import type { Angka, Penjelasan } from '@/lib/domain/jelaskan/types'
import { useLocale, useT } from '../bahasa-context'
import { KepalaPanel } from '../bingkai/kepala-panel'
import { useLembar } from '../lembar/lembar-context'
import { useTurunan } from '../lembar/use-turunan'
import { cetakAngka, jenisKata, namaAngka, namaBagian, rumusKata } from './kata'
import { SumberView } from './sumber-view'
import { hrefOf, tempatOf } from './tempat'
import { fokusKenapa, ID_KENAPA, type Kenapa } from './use-kenapa'

/**
 * Why a figure is what it is, beside the page: the trail down to it, its parts, its source, the way to what decides it.
 * Arrows walk the parts, Enter opens one, Left goes back up, Escape closes.
 */
export function KenapaPanel({ kenapa, onTutup }: { kenapa: Kenapa; onTutup: () => void }) {
  const t = useT()
  const { store } = useLembar()
  const { jejak, mauFokus, tuju } = kenapa
  const kunci = jejak.map(printAlamat).join('\n')
  const isi = useTurunan(store, kunci, () => jejak.map((alamat) => jelaskan(store, alamat)))
  useLayoutEffect(() => {
    if (kunci === '' || !mauFokus.current) return
    mauFokus.current = false
    fokusKenapa()
  }, [kunci, mauFokus])
  const alamat = jejak.at(-1)
  if (!alamat) return null
  const naik = () => (jejak.length > 1 ? tuju(jejak.slice(0, -1)) : onTutup())
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') onTutup()
    else if (event.key === 'ArrowLeft') naik()
    else if (event.key === 'ArrowRight') keBagian(event)
    else return walkFocus(event, '[data-bagian], [data-lompat]')
    event.preventDefault()
  }
  const kini = isi.at(-1) ?? null
  return (
    <aside
      id={ID_KENAPA}
      aria-label={t('kenapa')}
      onKeyDown={onKeyDown}
      className="fixed inset-y-0 right-0 z-30 flex w-full max-w-md flex-col overflow-y-auto border-line border-l bg-surface shadow-md xl:static xl:z-auto xl:w-[400px] xl:shrink-0 xl:shadow-none"
    >
      <KepalaPanel judul={t('kenapa')} onTutup={onTutup} />
      <Jejak isi={isi} jejak={jejak} tuju={tuju} />
      {kini ? (
        <Isi isi={kini} masuk={(bagian) => tuju([...jejak, bagian])} />
      ) : (
        <p className="p-4 text-ink-2">{t('kenapa_hilang')}</p>
      )}
    </aside>
  )
}

function keBagian(event: KeyboardEvent<HTMLElement>): void {
  if (event.target instanceof HTMLElement && event.target.hasAttribute('data-bagian')) event.target.click()
}

function Jejak(props: {
  isi: readonly (Penjelasan | null)[]
  jejak: readonly Alamat[]
  tuju: (jejak: readonly Alamat[]) => void
}) {
  const t = useT()
  const locale = useLocale()
  if (props.jejak.length < 2) return null
  return (
    <nav aria-label={t('kenapa_jejak')} className="border-line border-b px-4 py-2 text-xs">
      <ol className="flex flex-wrap items-center gap-x-1 gap-y-0.5">
        {props.isi.slice(0, -1).map((satu, n) => (
          <li
            key={props.jejak
              .slice(0, n + 1)
              .map(printAlamat)
              .join('\n')}
            className="flex items-center gap-1"
          >
            <button
              type="button"
              className="max-w-44 truncate rounded-sm py-0.5 text-accent hover:underline"
              onClick={() => props.tuju(props.jejak.slice(0, n + 1))}
            >
              {satu ? namaBagian(satu, locale) : '–'}
            </button>
            <ChevronRight aria-hidden className="size-3 text-ink-3" />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Isi({ isi, masuk }: { isi: Penjelasan; masuk: (alamat: Alamat) => void }) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const { kata, angka, bulat } = rumusKata(isi, locale)
  const nama = namaAngka(isi, locale)
  const jenis = jenisKata(isi, locale)
  const tempat = tempatOf(store, isi.alamat)
  return (
    <div className="p-4">
      <p className="text-ink-3 text-xs">{isi.kode === '' || isi.alamat.jenis === 'ukuran' ? '' : isi.kode}</p>
      <h3 className="font-semibold">{nama}</h3>
      {nama !== jenis && <p className="text-ink-2">{jenis}</p>}
      <p className="mt-1 font-semibold text-xl tabular-nums" data-testid="kenapa-nilai" aria-live="polite">
        {cetakAngka(isi, locale)}
      </p>
      <p className="mt-2" data-testid="kenapa-rumus">
        {kata}
      </p>
      {angka && <p className="text-ink-2 tabular-nums">= {angka}</p>}
      {bulat && <p className="text-ink-2">{bulat}</p>}
      {!isi.lengkap && (
        <p className="mt-2 flex items-start gap-1.5 text-warn">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {t('kenapa_belum_lengkap')}
        </p>
      )}
      {isi.bagian.length > 0 && <Bagian bagian={isi.bagian} masuk={masuk} />}
      {isi.sumber && <SumberView sumber={isi.sumber} />}
      <Link
        prefetch={false}
        data-lompat
        href={hrefOf(store.project.id, tempat) as Route}
        className="mt-3 inline-flex items-center gap-1 font-semibold text-accent hover:underline"
      >
        {t('buka_halaman', { halaman: t(`hal_pendek_${tempat.halaman}`) })}
        <ArrowUpRight aria-hidden className="size-4" />
      </Link>
    </div>
  )
}

function Bagian({ bagian, masuk }: { bagian: readonly Angka[]; masuk: (alamat: Alamat) => void }) {
  const t = useT()
  const locale = useLocale()
  return (
    <ul aria-label={t('kenapa_bagian')} className="mt-3 divide-y divide-line border-line border-y">
      {bagian.map((satu) => (
        <li key={printAlamat(satu.alamat)}>
          <button
            type="button"
            data-bagian
            onClick={() => masuk(satu.alamat)}
            className="flex min-h-8 w-full items-center gap-2 py-1 text-left hover:bg-surface-2 max-sm:min-h-11"
          >
            <span className="min-w-0 flex-1 truncate">{namaBagian(satu, locale)}</span>
            <span className={satu.nilai === null ? 'text-warn' : 'tabular-nums'}>
              {cetakAngka(satu, locale)}
            </span>
            <ChevronRight aria-hidden className="size-3.5 shrink-0 text-ink-3" />
          </button>
        </li>
      ))}
    </ul>
  )
}
