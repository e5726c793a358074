'use client'

import {
  Archive,
  ArchiveRestore,
  Copy,
  EllipsisVertical,
  FileJson,
  FileSpreadsheet,
  IdCard,
  Trash2,
  Undo2,
} from 'lucide-react'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { toast } from '@/components/ui/toast'
import type { ProjectListItem } from '@/lib/contracts/project'
import { useT } from '../bahasa-context'
import { unduhDokumen } from './unduh-dokumen'
import { useAksiProyek } from './use-aksi-proyek'

/** What can be done with one project, by the part one has in it. */
export function AksiMenu({
  item,
  terhapus,
  onSalin,
}: {
  item: ProjectListItem
  terhapus: boolean
  onSalin: () => void
}) {
  const t = useT()
  const { sibuk, lakukan } = useAksiProyek()
  const router = useRouter()
  const api = `/api/v1/projects/${item.id}`
  const unduh = async () => {
    const galat = await unduhDokumen(item)
    if (galat !== null) toast.error(galat)
  }
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button
          varian="polos"
          ukuran="ikon"
          loading={sibuk}
          aria-label={t('aksi_untuk', { nama: item.nama })}
        >
          {!sibuk && <EllipsisVertical aria-hidden className="size-4" />}
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        {terhapus ? (
          <DropdownMenuItem onSelect={() => lakukan('pulihkan', [item])}>
            <Undo2 aria-hidden />
            {t('pulihkan')}
          </DropdownMenuItem>
        ) : (
          <>
            <DropdownMenuItem onSelect={() => router.push(`/proyek/${item.id}/profil` as Route)}>
              <IdCard aria-hidden />
              {t('lihat_profil')}
            </DropdownMenuItem>
            <DropdownMenuItem onSelect={onSalin}>
              <Copy aria-hidden />
              {t('salin')}
            </DropdownMenuItem>
            <DropdownMenuItem onSelect={() => location.assign(`${api}/exports/rab.xlsx`)}>
              <FileSpreadsheet aria-hidden />
              {t('unduh_rab_xlsx')}
            </DropdownMenuItem>
            <DropdownMenuItem onSelect={() => void unduh()}>
              <FileJson aria-hidden />
              {t('unduh_dokumen')}
            </DropdownMenuItem>
            {item.peran !== 'viewer' && (
              <DropdownMenuItem onSelect={() => lakukan(item.arsip ? 'keluarkan' : 'arsipkan', [item])}>
                {item.arsip ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
                {t(item.arsip ? 'keluarkan_arsip' : 'arsipkan')}
              </DropdownMenuItem>
            )}
            {item.peran === 'owner' && (
              <DropdownMenuItem bahaya onSelect={() => lakukan('hapus', [item])}>
                <Trash2 aria-hidden />
                {t('hapus')}
              </DropdownMenuItem>
            )}
          </>
        )}
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
