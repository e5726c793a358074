'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { controlClass } from '@/components/ui/input'
import { FUNGSI } from '@/lib/domain/volume/types'
import { useLocale, useT } from '../bahasa-context'
import { useLembar } from '../lembar/lembar-context'
import { inOrder } from '../lembar/rows'
import { readEdits } from '../pekerjaan/commit-pohon'
import { idOf } from '../pekerjaan/pohon-rows'
import { previewPohon } from '../pekerjaan/preview-pohon'

interface Props {
  /** The row, as the grid names it. */
  baris: string
  awal: string
  onTutup: () => void
}

/** A long formula of a volume in a field of its own, read as one types; Ctrl+Enter puts it into the cell. */
export function RumusDialog({ baris, awal, onTutup }: Props) {
  const t = useT()
  const locale = useLocale()
  const { store, sync } = useLembar()
  const isian = useRef<HTMLTextAreaElement>(null)
  const [teks, setTeks] = useState(awal)
  const [bacaan, setBacaan] = useState<string | null>(null)
  const [galat, setGalat] = useState<string | null>(null)
  useEffect(() => {
    setBacaan(previewPohon(store, baris, 'volume', teks, locale))
  }, [store, baris, teks, locale])
  useEffect(() => () => void previewPohon(store, baris, 'volume', null, locale), [store, baris, locale])
  const ketik = (baru: string) => {
    setTeks(baru)
    setGalat(null)
  }
  const sisipkan = (potongan: string) => {
    const el = isian.current
    if (!el) return
    el.focus()
    el.setRangeText(potongan, el.selectionStart, el.selectionEnd, 'end')
    ketik(el.value)
  }
  const terapkan = () => {
    const satuBaris = teks.replace(/\s+/g, ' ').trim()
    const { perubahan, results } = readEdits(store, [{ id: baris, key: 'volume', text: satuBaris }], locale)
    const ditolak = results.find((satu) => !satu.ok)
    if (ditolak && !ditolak.ok) return setGalat(ditolak.pesan)
    sync.edit(perubahan)
    onTutup()
  }
  return (
    <Dialog open onOpenChange={(buka) => buka || onTutup()}>
      <DialogContent
        className="max-w-4xl"
        title={t('rumus_judul')}
        description={store.rows.pekerjaan.get(idOf(baris).id)?.uraian}
        tutup={t('tutup')}
      >
        <Field label={t('rumus_isi')} error={galat} hint={galat === null && <output>{bacaan}</output>}>
          {(control) => (
            <textarea
              {...control}
              ref={isian}
              rows={8}
              spellCheck={false}
              maxLength={2000}
              value={teks}
              onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
              onChange={({ target }) => ketik(target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
                event.preventDefault()
                terapkan()
              }}
              className={`${controlClass} py-2 font-mono text-base leading-7`}
            />
          )}
        </Field>
        <Sisipan
          judul={t('rumus_parameter')}
          kosong={t('rumus_tanpa_parameter')}
          onPilih={sisipkan}
          isi={parameterDari(store)}
        />
        <Sisipan
          judul={t('rumus_fungsi')}
          onPilih={(nama) => sisipkan(`${nama}()`)}
          isi={Object.keys(FUNGSI)}
        />
        <DialogFooter>
          <Button onClick={onTutup}>{t('batal')}</Button>
          <Button varian="primer" onClick={terapkan}>
            {t('rumus_terapkan')} (Ctrl+Enter)
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}

const parameterDari = ({ rows }: ReturnType<typeof useLembar>['store']): string[] =>
  inOrder(rows.parameter.values()).map(({ nama }) => nama)

/** Names to be put in where the cursor is. */
function Sisipan({
  judul,
  kosong,
  isi,
  onPilih,
}: {
  judul: string
  kosong?: string
  isi: readonly string[]
  onPilih: (nama: string) => void
}) {
  const t = useT()
  return (
    <section aria-label={judul} className="mt-3">
      <h3 className="mb-1 font-semibold text-ink-2 text-xs">{judul}</h3>
      {isi.length === 0 && <p className="text-ink-3 text-xs">{kosong}</p>}
      <div className="flex max-h-28 flex-wrap gap-1 overflow-y-auto">
        {isi.map((nama) => (
          <Button
            key={nama}
            ukuran="kecil"
            aria-label={`${t('rumus_sisipkan')} ${nama}`}
            onClick={() => onPilih(nama)}
          >
            <code>{nama}</code>
          </Button>
        ))}
      </div>
    </section>
  )
}
