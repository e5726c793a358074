import Link from 'next/link'
import { EmptyState } from '@/components/ui/empty-state'

export default function NotFound() {
  return (
    <main className="grid min-h-dvh place-items-center">
      <EmptyState
        title="Halaman tidak ditemukan"
        hint="Alamatnya keliru, atau Anda tidak punya akses ke proyek ini."
        action={
          <Link href="/proyek" className="text-accent underline underline-offset-2">
            Ke daftar proyek
          </Link>
        }
      />
    </main>
  )
}
