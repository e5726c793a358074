'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { ErrorPanel } from '@/components/ui/error-panel'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useT } from '../bahasa-context'

interface Galat {
  message: string
  details?: { path: string; message: string }[]
}

const TAMPIL = 50

/** An estimate document (JSON) as a new project: all of it, or nothing and every bad row by its path. */
export function ImporDokumen({ onClose }: { onClose: () => void }) {
  const t = useT()
  const router = useRouter()
  const [sibuk, setSibuk] = useState(false)
  const [galat, setGalat] = useState<Galat | null>(null)
  const kirim = async (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const berkas = new FormData(event.currentTarget).get('berkas')
    if (!(berkas instanceof File)) return
    setSibuk(true)
    setGalat(null)
    try {
      const response = await fetch('/api/v1/projects/import', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: await berkas.text(),
      })
      const answer = (await response.json()) as { data?: { id: string }; error?: Galat }
      if (answer.data) return router.push(`/proyek/${answer.data.id}/pekerjaan` as Route)
      setGalat(answer.error ?? { message: t('galat_dalam') })
    } catch {
      setGalat({ message: t('koneksi_terputus') })
    }
    setSibuk(false)
  }
  return (
    <Dialog open onOpenChange={(buka) => !buka && onClose()}>
      <DialogContent
        title={t('impor_dokumen')}
        description={t('impor_dokumen_penjelasan')}
        tutup={t('tutup')}
      >
        <form onSubmit={kirim}>
          <Field label={t('berkas_json')}>
            {(control) => (
              <Input
                {...control}
                type="file"
                name="berkas"
                accept=".json,application/json"
                required
                className="py-1"
              />
            )}
          </Field>
          {galat && (
            <ErrorPanel
              className="m-0 mt-3"
              title={galat.message}
              message={
                <span className="block max-h-56 overflow-y-auto">
                  {(galat.details ?? []).slice(0, TAMPIL).map((d) => (
                    <span key={`${d.path} ${d.message}`} className="block">
                      <code>{d.path}</code> {d.message}
                    </span>
                  ))}
                </span>
              }
              safe={t('tidak_ada_yang_diimpor')}
            />
          )}
          <DialogFooter>
            <Button varian="polos" onClick={onClose}>
              {t('batal')}
            </Button>
            <Button type="submit" varian="primer" loading={sibuk}>
              {t('impor')}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
