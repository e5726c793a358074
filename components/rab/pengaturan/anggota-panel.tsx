'use client'

import { Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { z } from 'zod'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { toast } from '@/components/ui/toast'
import type { AnggotaList } from '@/lib/contracts/anggota'
import type { ProjectView } from '@/lib/contracts/project'
import { useT } from '../bahasa-context'
import { Kartu } from '../kartu'
import { callApi } from '../lembar/call-api'

type Daftar = z.output<typeof AnggotaList>

/** The next word about members takes the place of the last: a refusal does not stay beside what succeeded since. */
const SATU_KABAR = { id: 'anggota' }

/** Who the project is shared with; its owner invites by e-mail. */
export function AnggotaPanel({ project }: { project: ProjectView }) {
  const t = useT()
  const [daftar, setDaftar] = useState<Daftar | null>(null)
  const alamat = `/api/v1/projects/${project.id}/anggota`
  const muat = async () => {
    const hasil = await callApi<Daftar>('GET', alamat)
    if (hasil.ok) setDaftar(hasil.data)
  }
  useEffect(() => {
    void callApi<Daftar>('GET', alamat).then((hasil) => hasil.ok && setDaftar(hasil.data))
  }, [alamat])
  const jalankan = async (kerja: ReturnType<typeof callApi>) => {
    const hasil = await kerja
    if (hasil.ok) toast.success(t('simpan_tersimpan'), SATU_KABAR)
    else toast.error(hasil.pesan, SATU_KABAR)
    await muat()
    return hasil.ok
  }
  const undang = async (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const isi = Object.fromEntries(new FormData(form))
    if (await jalankan(callApi('POST', alamat, isi))) form.reset()
  }
  const milik = project.peran === 'owner'
  return (
    <Kartu id="anggota" judul={t('anggota')} saran={t('anggota_saran')}>
      <ul className="divide-y divide-line">
        {daftar && (
          <li className="flex items-center gap-2 py-2">
            <span className="min-w-0 flex-1 truncate">
              {daftar.owner.nama} <span className="text-ink-3">{daftar.owner.email}</span>
            </span>
            <Badge>{t('peran_owner')}</Badge>
          </li>
        )}
        {daftar?.items.map((orang) => (
          <li key={orang.id} className="flex items-center gap-2 py-2">
            <span className="min-w-0 flex-1 truncate">
              {orang.nama} <span className="text-ink-3">{orang.email}</span>
            </span>
            {orang.menunggu && <Badge nada="awas">{t('menunggu_akun')}</Badge>}
            {milik ? (
              <>
                <Select
                  aria-label={t('peran_untuk', { email: orang.email })}
                  className="w-auto"
                  value={orang.peran}
                  onChange={(event) =>
                    void jalankan(callApi('PATCH', `${alamat}/${orang.id}`, { peran: event.target.value }))
                  }
                >
                  <option value="viewer">{t('peran_viewer')}</option>
                  <option value="editor">{t('peran_editor')}</option>
                </Select>
                <Button
                  varian="polos"
                  ukuran="ikon"
                  aria-label={t('cabut_akses', { email: orang.email })}
                  onClick={() => void jalankan(callApi('DELETE', `${alamat}/${orang.id}`))}
                >
                  <Trash2 aria-hidden className="size-4" />
                </Button>
              </>
            ) : (
              <Badge>{t(`peran_${orang.peran}`)}</Badge>
            )}
          </li>
        ))}
      </ul>
      {milik && (
        <form onSubmit={undang} className="mt-3 flex flex-wrap items-end gap-2">
          <Field label={t('email')} className="min-w-56 flex-1">
            {(control) => <Input {...control} type="email" name="email" required />}
          </Field>
          <Field label={t('peran')}>
            {(control) => (
              <Select {...control} name="peran" defaultValue="editor">
                <option value="viewer">{t('peran_viewer')}</option>
                <option value="editor">{t('peran_editor')}</option>
              </Select>
            )}
          </Field>
          <Button type="submit" varian="garis">
            {t('bagikan')}
          </Button>
        </form>
      )}
    </Kartu>
  )
}
