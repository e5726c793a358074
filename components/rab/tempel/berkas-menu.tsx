import { Download, Upload } from 'lucide-react'
import { type ChangeEvent, type ReactNode, useRef } from 'react'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { toast } from '@/components/ui/toast'
import { useT } from '../bahasa-context'
import { useLembar } from '../lembar/lembar-context'
import type { Perubahan } from '../lembar/perubahan'
import { useUrung } from '../lembar/use-urung'

/** What a file makes of the project; `pesan` null: nothing stands in it. */
export interface Dibaca {
  perubahan: Perubahan
  salah: readonly string[]
  pesan: string | null
}

interface Impor {
  nama: string
  /** Kinds of files, as the browser's own chooser takes them. */
  jenis: string
  baca: (teks: string) => Dibaca
}

interface Props {
  tombol: ReactNode
  /** Its button was pressed before it came. */
  terbuka?: boolean
  /** What else is in the menu, before the files. */
  sebelum?: ReactNode
  unduhan: readonly { nama: string; jalan: () => void }[]
  /** Left out for who may only read. */
  impor: Impor
}

/** A menu of rows as a file: out, and in as one change that can be taken back, or refused with its reasons. */
export function BerkasMenu({ tombol, terbuka = false, sebelum, unduhan, impor }: Props) {
  const berkas = useRef<HTMLInputElement>(null)
  const { store } = useLembar()
  const terima = useTerima(impor.baca)
  return (
    <>
      <DropdownMenu defaultOpen={terbuka}>
        <DropdownMenuTrigger asChild>{tombol}</DropdownMenuTrigger>
        <DropdownMenuContent>
          {sebelum}
          {unduhan.map(({ nama, jalan }) => (
            <DropdownMenuItem key={nama} onSelect={jalan}>
              <Download aria-hidden />
              {nama}
            </DropdownMenuItem>
          ))}
          {store.project.peran !== 'viewer' && (
            <DropdownMenuItem onSelect={() => berkas.current?.click()}>
              <Upload aria-hidden />
              {impor.nama}
            </DropdownMenuItem>
          )}
        </DropdownMenuContent>
      </DropdownMenu>
      <input
        ref={berkas}
        type="file"
        accept={impor.jenis}
        aria-label={impor.nama}
        className="hidden"
        onChange={(event) => void terima(event)}
      />
    </>
  )
}

function useTerima(baca: Impor['baca']) {
  const t = useT()
  const { sync } = useLembar()
  const { urungkan } = useUrung()
  return async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const dipilih = currentTarget.files?.[0]
    if (!dipilih) return
    const teks = await dipilih.text()
    currentTarget.value = ''
    const { perubahan, salah, pesan } = baca(teks)
    if (salah.length > 0 || pesan === null) {
      toast.error(salah.length > 0 ? t('impor_ditolak') : t('berkas_kosong'), {
        description: salah.slice(0, 5).join('\n'),
      })
      return
    }
    sync.edit(perubahan)
    toast.success(pesan, { action: { label: t('urungkan'), onClick: urungkan } })
  }
}
