import type { ReactNode } from 'react'

/** A part of a page of settings. */
export function Kartu({
  judul,
  saran,
  aksi,
  id,
  children,
}: {
  judul: string
  saran?: ReactNode
  aksi?: ReactNode
  /** Where a link leads to it. */
  id?: string
  children: ReactNode
}) {
  return (
    <section id={id} aria-label={judul} className="rounded-lg border border-line bg-surface p-4 sm:p-5">
      <header className="mb-3 flex flex-wrap items-start gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 basis-60">
          <h2 className="font-semibold">{judul}</h2>
          {saran && <p className="mt-0.5 max-w-[96ch] text-pretty text-[13px] text-ink-2">{saran}</p>}
        </div>
        {aksi}
      </header>
      {children}
    </section>
  )
}
