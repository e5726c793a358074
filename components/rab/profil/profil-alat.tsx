import { Copy, FileText, PencilLine } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { useState } from 'react'
import { Button, buttonClass } from '@/components/ui/button'
import { DropdownMenuItem } from '@/components/ui/dropdown-menu'
import { toast } from '@/components/ui/toast'
import type { ProjectView } from '@/lib/contracts/project'
import { useT } from '../bahasa-context'
import { useLembar } from '../lembar/lembar-context'
import { UnduhMenu } from '../lembar/unduh-menu'
import { useUnduh } from '../lembar/use-unduh'
import { SalinDialog } from '../proyek/salin-dialog'
import { unduhDokumen } from '../proyek/unduh-dokumen'

/** Print, download, copy, edit; what waits to be saved goes first. */
export function ProfilAlat({ project }: { project: ProjectView }) {
  const t = useT()
  const { sync } = useLembar()
  const { unduh } = useUnduh()
  const [salin, setSalin] = useState(false)
  const dokumen = async () => {
    await sync.flush()
    const galat = await unduhDokumen(project)
    if (galat !== null) toast.error(galat)
  }
  return (
    <div className="flex flex-wrap gap-2">
      <Button varian="garis" onClick={() => void unduh('profil.pdf')}>
        <FileText aria-hidden className="size-4" />
        {t('profil_pdf')}
      </Button>
      <UnduhMenu>
        <DropdownMenuItem onSelect={() => void unduh('rab.xlsx')}>{t('unduh_rab_xlsx')}</DropdownMenuItem>
        <DropdownMenuItem onSelect={() => void unduh('rab.pdf')}>
          {t('unduh_sebagai', { bentuk: 'PDF' })}
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => void dokumen()}>{t('unduh_dokumen')}</DropdownMenuItem>
      </UnduhMenu>
      <Button varian="garis" onClick={() => setSalin(true)}>
        <Copy aria-hidden className="size-4" />
        {t('salin')}
      </Button>
      {project.peran !== 'viewer' && (
        <Link href={`/proyek/${project.id}/pengaturan` as Route} className={buttonClass({ varian: 'garis' })}>
          <PencilLine aria-hidden className="size-4" />
          {t('profil_ubah')}
        </Link>
      )}
      {salin && <SalinDialog item={project} onClose={() => setSalin(false)} />}
    </div>
  )
}
