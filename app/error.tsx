'use client'

import { useEffect } from 'react'
import { ErrorPanel } from '@/components/ui/error-panel'

export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  // What failed in the browser; what failed on the server has a digest and is told there.
  useEffect(() => {
    if (error.digest === undefined) reportError(error)
  }, [error])
  return (
    <main className="grid min-h-dvh place-items-center">
      <ErrorPanel
        title="Halaman ini gagal ditampilkan"
        message="Terjadi kesalahan di pihak kami."
        safe="Perubahan yang belum terkirim disimpan di perangkat ini."
        requestId={error.digest ?? undefined}
        onRetry={reset}
      />
    </main>
  )
}
