import type { ReactNode } from 'react'
import { OrangProvider } from '@/components/rab/orang-context'
import { PreferensiOrang } from '@/components/rab/preferensi/preferensi-orang'
import { getAkun } from '@/lib/operations/akun/get-akun'
import { getPreferensi } from '@/lib/operations/preferensi/get-preferensi'
import { load } from '@/lib/transport/load'

export default async function Layout({ children }: { children: ReactNode }) {
  const [orang, { isi }] = await Promise.all([load(getAkun, {}), load(getPreferensi, {})])
  return (
    <OrangProvider orang={orang}>
      <PreferensiOrang isi={isi} />
      {children}
    </OrangProvider>
  )
}
