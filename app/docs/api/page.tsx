import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { readOperasi } from '@/components/rab/dokumen-api/read-operasi'
import { RujukanApi } from '@/components/rab/dokumen-api/rujukan-api'
import { localeOf } from '@/lib/bahasa/pesan'
import { getEnv } from '@/lib/env'
import { getOpenapi } from '@/lib/operations/api/get-openapi'
import { load } from '@/lib/transport/load'

export const metadata: Metadata = { title: 'API' }

export default async function Page() {
  const document = await load(getOpenapi, {})
  return (
    <RujukanApi
      kelompok={readOperasi(document)}
      origin={getEnv().APP_URL}
      locale={localeOf(await headers())}
    />
  )
}
