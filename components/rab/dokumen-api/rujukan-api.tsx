import { Badge } from '@/components/ui/badge'
import { type KunciPesan, type Locale, t } from '@/lib/bahasa/pesan'
import { type Kelompok, type Operasi, persiapanOf } from './read-operasi'

type Katakan = (kunci: KunciPesan) => string

/** The reference of the API: how to begin, then every operation with a command to paste. */
export function RujukanApi({
  kelompok,
  origin,
  locale,
}: {
  kelompok: readonly Kelompok[]
  origin: string
  locale: Locale
}) {
  const kata: Katakan = (kunci) => t(locale, kunci)
  return (
    <div className="mx-auto grid max-w-6xl gap-6 p-4 sm:p-6 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <nav aria-label={kata('api_daftar_isi')} className="hidden lg:block">
        <ul className="sticky top-6 grid gap-0.5">
          {kelompok.map(({ tag }) => (
            <li key={tag}>
              <a href={`#${tag}`} className="block rounded-md px-2.5 py-1.5 capitalize hover:bg-surface-2">
                {tag}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="grid min-w-0 gap-8">
        <Pembuka kata={kata} origin={origin} />
        {kelompok.map(({ tag, operasi }) => (
          <section key={tag} aria-labelledby={tag} className="grid gap-3">
            <h2 id={tag} className="scroll-mt-6 font-semibold text-lg capitalize">
              {tag}
            </h2>
            {operasi.map((satu) => (
              <SatuOperasi key={satu.id} operasi={satu} kata={kata} />
            ))}
          </section>
        ))}
      </main>
    </div>
  )
}

function Pembuka({ kata, origin }: { kata: Katakan; origin: string }) {
  return (
    <header className="grid gap-3">
      <h1 className="font-semibold text-2xl">{kata('api_judul')}</h1>
      <p className="max-w-prose text-ink-2">{kata('api_pengantar')}</p>
      <ul className="grid max-w-prose list-disc gap-1.5 pl-5 text-ink-2">
        {(['api_amplop', 'api_angka', 'api_revisi', 'api_ulang', 'api_batas'] as const).map((kunci) => (
          <li key={kunci}>{kata(kunci)}</li>
        ))}
      </ul>
      <p>
        <a href="/api/v1/openapi.json" className="text-accent underline underline-offset-2">
          openapi.json
        </a>
      </p>
      <h2 id="versi" className="mt-3 scroll-mt-6 font-semibold text-lg">
        {kata('api_versi')}
      </h2>
      <p className="max-w-prose text-ink-2">{kata('api_versi_tambah')}</p>
      <p className="max-w-prose text-ink-2">{kata('api_versi_berhenti')}</p>
      <h2 className="mt-3 font-semibold text-lg">{kata('api_mulai')}</h2>
      <p className="max-w-prose text-ink-2">{kata('api_mulai_isi')}</p>
      <Perintah label={kata('api_mulai')} teks={persiapanOf(origin)} />
    </header>
  )
}

const NADA = { GET: 'aksen', POST: 'baik', PUT: 'awas', PATCH: 'awas', DELETE: 'buruk' } as const

function SatuOperasi({ operasi, kata }: { operasi: Operasi; kata: Katakan }) {
  const { id, method, path, summary, terbuka, parameter, status, curl } = operasi
  return (
    <details className="group rounded-lg border border-line bg-surface">
      <summary className="flex cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3">
        <Badge nada={NADA[method as keyof typeof NADA]}>{method}</Badge>
        {operasi.berhenti && <Badge nada="buruk">deprecated</Badge>}
        <code className="break-all font-medium">{path.replaceAll('/', '/\u200b')}</code>
        <span className="basis-full text-ink-2 sm:basis-auto">{summary}</span>
      </summary>
      <div className="grid gap-4 border-line border-t p-4">
        <p className="text-ink-3 text-sm">
          <code>{id}</code> · {kata(terbuka ? 'api_terbuka' : 'api_perlu_masuk')} · {status.join(' ')}
        </p>
        {parameter.length > 0 && <Parameter parameter={parameter} kata={kata} />}
        <Perintah label={`curl ${id}`} teks={curl} />
      </div>
    </details>
  )
}

function Parameter({ parameter, kata }: { parameter: Operasi['parameter']; kata: Katakan }) {
  return (
    <table className="w-full text-left text-sm">
      <thead className="text-ink-3">
        <tr>
          <th className="py-1 pr-4 font-medium">{kata('api_parameter')}</th>
          <th className="py-1 pr-4 font-medium">{kata('api_di')}</th>
          <th className="py-1 font-medium">{kata('api_contoh')}</th>
        </tr>
      </thead>
      <tbody>
        {parameter.map(({ name, in: di, required, description, example }) => (
          <tr key={name} className="border-line border-t align-top">
            <td className="py-1.5 pr-4">
              <code>{name}</code>
              {required && <span className="text-bad"> *</span>}
            </td>
            <td className="py-1.5 pr-4 text-ink-2">{di}</td>
            <td className="break-words py-1.5 text-ink-2">
              {description ?? (example === undefined ? '' : String(example))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Perintah({ label, teks }: { label: string; teks: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="overflow-x-auto rounded-md bg-surface-2 p-3">
      <pre className="text-sm leading-relaxed">
        <code>{teks}</code>
      </pre>
    </section>
  )
}
