'use client'

import { useEffect, useId, useState } from 'react'
import { rewritten } from '@/components/grid/figures'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Label } from '@/components/ui/label'
import { Skeleton } from '@/components/ui/skeleton'
import { toast } from '@/components/ui/toast'
import type { KonversiList } from '@/lib/contracts/konversi'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { readAngka } from '@/lib/domain/angka/read-angka'
import { compareDecimal } from '@/lib/domain/decimal'
import { hargaDariBeli } from '@/lib/domain/kebutuhan/harga-dari-beli'
import { useLocale, useT } from '../bahasa-context'
import { cetakHarga } from '../lembar/angka'
import { callApi } from '../lembar/call-api'
import { useLembar } from '../lembar/lembar-context'

const SATUAN = ['batang', 'zak', 'dump truck', 'm3', 'ton', 'kg', 'lembar', 'dus'] as const

type Profil = KonversiList['items'][number]

/** The price of a resource from what a supplier asks for a market unit: how many units are in it, and the result at once. */
export function KonversiDialog({ hargaItemId, onTutup }: { hargaItemId: string; onTutup: () => void }) {
  const t = useT()
  const { store } = useLembar()
  const profil = useProfil(store.project.id, hargaItemId)
  const row = store.rows.hargaItem.get(hargaItemId)
  return (
    <Dialog open onOpenChange={(buka) => buka || onTutup()}>
      <DialogContent title={t('konversi_harga')} description={row?.uraian} tutup={t('tutup')}>
        {profil === undefined ? (
          <Skeleton className="h-40 w-full" />
        ) : (
          <Formulir hargaItemId={hargaItemId} profil={profil} onTutup={onTutup} />
        )}
      </DialogContent>
    </Dialog>
  )
}

/** What is kept of how the resource is bought; undefined until that is known, null where nothing is. */
function useProfil(projectId: string, hargaItemId: string): Profil | null | undefined {
  const [profil, setProfil] = useState<Profil | null>()
  useEffect(() => {
    let here = true
    void callApi<KonversiList>('GET', `/api/v1/projects/${projectId}/konversi`).then((jawaban) => {
      if (!here) return
      if (!jawaban.ok) toast.warning(jawaban.pesan)
      const items = jawaban.ok ? jawaban.data.items : []
      setProfil(items.find((satu) => satu.hargaItemId === hargaItemId) ?? null)
    })
    return () => {
      here = false
    }
  }, [projectId, hargaItemId])
  return profil
}

interface Props {
  hargaItemId: string
  profil: Profil | null
  onTutup: () => void
}

function Formulir({ hargaItemId, profil, onTutup }: Props) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const satuan = store.rows.hargaItem.get(hargaItemId)?.satuan || t('satuan_item')
  const cetak = (nilai: string | null | undefined) => (nilai ? formatAngka(nilai, { maks: 6, locale }) : '')
  const [satuanBeli, setSatuanBeli] = useState(profil?.satuanBeli ?? '')
  const [harga, setHarga] = useState(cetak(profil?.hargaBeli))
  const [faktor, setFaktor] = useState(cetak(profil?.faktor))
  const [ingat, setIngat] = useState(true)
  const [terapkan, setTerapkan] = useState(true)
  const { simpan, sibuk } = useSimpan(hargaItemId, onTutup)
  const angka = { harga: baca(harga, locale), faktor: baca(faktor, locale) }
  const positif = angka.faktor !== null && compareDecimal(angka.faktor, '0') > 0
  const hasil = angka.harga !== null && positif ? hargaDariBeli(angka.harga, angka.faktor ?? '1') : null
  const lengkap = positif && satuanBeli.trim() !== '' && hasil !== null
  const salah = (teks: string, nilai: string | null) =>
    teks.trim() !== '' && nilai === null ? t('BUKAN_ANGKA') : null
  return (
    <form
      className="grid gap-3"
      action={() =>
        void simpan({
          ingat,
          terapkan,
          hasil,
          isi: { satuanBeli: satuanBeli.trim(), faktor: angka.faktor, hargaBeli: angka.harga },
        })
      }
    >
      <Field label={t('satuan_beli')}>
        {(control) => (
          <>
            <Input
              {...control}
              required
              maxLength={40}
              list="satuan-beli"
              value={satuanBeli}
              onChange={(event) => setSatuanBeli(event.target.value)}
            />
            <datalist id="satuan-beli">
              {SATUAN.map((satu) => (
                <option key={satu} value={satu} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <Field
        label={t('harga_supplier', { satuan: satuanBeli || t('satuan_beli') })}
        error={salah(harga, angka.harga)}
      >
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            value={harga}
            onChange={(event) => setHarga(event.target.value)}
          />
        )}
      </Field>
      <Field
        label={t('faktor_konversi', { satuan, beli: satuanBeli || t('satuan_beli') })}
        error={salah(faktor, angka.faktor) ?? (faktor.trim() !== '' && !positif ? t('faktor_positif') : null)}
      >
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            value={faktor}
            onChange={(event) => setFaktor(event.target.value)}
          />
        )}
      </Field>
      <output className="rounded-md bg-surface-2 px-3 py-2 font-semibold">
        {hasil === null ? t('konversi_belum') : `Rp ${cetakHarga(hasil, locale)} / ${satuan}`}
      </output>
      <Pilihan nama={t('konversi_ingat')} nilai={ingat} onUbah={setIngat} />
      <Pilihan nama={t('konversi_terapkan')} nilai={terapkan} onUbah={setTerapkan} />
      <DialogFooter>
        <Button varian="polos" onClick={onTutup}>
          {t('batal')}
        </Button>
        <Button varian="primer" type="submit" loading={sibuk} disabled={!lengkap || !(ingat || terapkan)}>
          {t('simpan')}
        </Button>
      </DialogFooter>
    </form>
  )
}

function Pilihan({
  nama,
  nilai,
  onUbah,
}: {
  nama: string
  nilai: boolean
  onUbah: (nilai: boolean) => void
}) {
  const id = useId()
  return (
    <span className="flex items-center gap-2">
      <Checkbox id={id} checked={nilai} onCheckedChange={(kini) => onUbah(kini === true)} />
      <Label htmlFor={id}>{nama}</Label>
    </span>
  )
}

function baca(teks: string, locale: 'id' | 'en'): string | null {
  const angka = readAngka(locale === 'en' ? rewritten(teks, 'en') : teks)
  return angka.ok && !angka.nilai.startsWith('-') ? angka.nilai : null
}

interface Simpanan {
  ingat: boolean
  terapkan: boolean
  hasil: string | null
  isi: { satuanBeli: string; faktor: string | null; hargaBeli: string | null }
}

function useSimpan(hargaItemId: string, onTutup: () => void) {
  const { store, sync } = useLembar()
  const [sibuk, setSibuk] = useState(false)
  const simpan = async ({ ingat, terapkan, hasil, isi }: Simpanan) => {
    if (!ingat) {
      sync.edit({ hargaItem: { ubah: [{ id: hargaItemId, hargaSatuan: hasil }] } })
      return onTutup()
    }
    setSibuk(true)
    await sync.flush()
    const jawaban = await callApi<{ revision: number }>(
      'PUT',
      `/api/v1/projects/${store.project.id}/konversi`,
      {
        hargaItemId,
        terapkan,
        ...isi,
      },
    )
    setSibuk(false)
    if (!jawaban.ok) return void toast.error(jawaban.pesan)
    await sync.catatServer(jawaban.data.revision)
    onTutup()
  }
  return { simpan, sibuk }
}
