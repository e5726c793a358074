import type { Route } from 'next'
import Link from 'next/link'
import { useT } from '../bahasa-context'
import { BAGIAN } from '../bingkai/bagian'
import { Kartu } from '../kartu'

const LANGKAH = 6

/** The pages of the work, in its order. */
export function LangkahKartu({ projectId }: { projectId: string }) {
  const t = useT()
  return (
    <Kartu judul={t('profil_langkah')}>
      <ol className="grid gap-1 sm:grid-cols-2">
        {BAGIAN.slice(0, LANGKAH).map(({ jalur, nama, ikon: Ikon }, n) => (
          <li key={jalur}>
            <Link
              prefetch={false}
              href={`/proyek/${projectId}/${jalur}` as Route}
              className="flex min-h-9 items-center gap-2 rounded-md px-2 hover:bg-surface-2"
            >
              <span className="w-4 text-right text-ink-3 text-xs tabular-nums">{n + 1}</span>
              <Ikon aria-hidden className="size-4 text-ink-2" />
              {t(nama)}
            </Link>
          </li>
        ))}
      </ol>
    </Kartu>
  )
}
