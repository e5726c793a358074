import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Bahasa } from '@/components/rab/bahasa'
import { Toaster } from '@/components/ui/toast'
import '@/lib/bahasa/muat'
import { localeOf } from '@/lib/bahasa/pesan'
import { browserSentry } from '@/lib/transport/browser-sentry'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'RAB', template: '%s · RAB' },
  description: 'Penyusun RAB dan AHSP: cepat, tepat sampai rupiah, bisa dijelaskan baris demi baris',
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#151a21' },
  ],
}

/** Before the first paint: the theme chosen on this device, else the system's. */
const TEMA = `try{var t=localStorage.getItem('rab:tema');document.documentElement.dataset.theme=t==='light'||t==='dark'?t:matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light'}catch{}`

export default async function RootLayout({ children }: { children: ReactNode }) {
  const head = await headers()
  const locale = localeOf(head)
  const galat = browserSentry()
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
        <script nonce={head.get('x-nonce') ?? undefined} dangerouslySetInnerHTML={{ __html: TEMA }} />
        {galat && <meta name="rab-galat" content={JSON.stringify(galat)} />}
      </head>
      <body>
        <Bahasa locale={locale}>{children}</Bahasa>
        <Toaster />
      </body>
    </html>
  )
}
