import { EmptyState } from '@/components/ui/empty-state'

export default function NotFound() {
  return (
    <main className="grid min-h-dvh place-items-center">
      <EmptyState
        title="Halaman tidak ditemukan"
        hint="Alamatnya keliru, atau Anda tidak punya akses ke proyek ini."
        action={
          // Every page carries this one: without the router's own link it weighs a third.
          <a href="/proyek" className="text-accent underline underline-offset-2">
            Ke daftar proyek
          </a>
        }
      />
    </main>
  )
}
