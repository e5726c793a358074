'use client'

import {
  Archive,
  ArchiveRestore,
  Copy,
  EllipsisVertical,
  FileJson,
  FileSpreadsheet,
  Trash2,
  Undo2,
} from 'lucide-react'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import type { ProjectListItem } from '@/lib/contracts/project'
import { useT } from '../bahasa-context'
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
  const api = `/api/v1/projects/${item.id}`
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
            <DropdownMenuItem onSelect={onSalin}>
              <Copy aria-hidden />
              {t('salin')}
            </DropdownMenuItem>
            <DropdownMenuItem onSelect={() => location.assign(`${api}/exports/rab.xlsx`)}>
              <FileSpreadsheet aria-hidden />
              {t('unduh_rab_xlsx')}
            </DropdownMenuItem>
            <DropdownMenuItem onSelect={() => unduhDokumen(item)}>
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

/** The document without the API's envelope: a file that "Impor dokumen" takes. */
async function unduhDokumen({ id, nama }: ProjectListItem): Promise<void> {
  const response = await fetch(`/api/v1/projects/${id}/document`)
  if (!response.ok) return
  const { data } = (await response.json()) as { data: unknown }
  const tautan = document.createElement('a')
  tautan.href = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }))
  tautan.download = `${nama.replace(/[^\p{L}\p{N} -]/gu, '').trim() || 'proyek'}.json`
  tautan.click()
  URL.revokeObjectURL(tautan.href)
}
