import { Download } from 'lucide-react'
import { Button, type ButtonProps } from '@/components/ui/button'
import { useT } from '../bahasa-context'

export function TombolUnduh(props: ButtonProps) {
  const t = useT()
  return (
    <Button varian="polos" {...props}>
      <Download aria-hidden className="size-4" />
      {t('unduh_daftar')}
    </Button>
  )
}
