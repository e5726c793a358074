'use client'

import { useSearchParams } from 'next/navigation'

/** A choice of this page that stands in its address, so that a link and the way back show the same; '' is the usual. */
export function useParam(nama: string): [string, (nilai: string) => void] {
  const nilai = useSearchParams().get(nama) ?? ''
  return [nilai, (baru) => setParam(nama, baru)]
}

function setParam(nama: string, nilai: string): void {
  const params = new URLSearchParams(location.search)
  if (nilai === '') params.delete(nama)
  else params.set(nama, nilai)
  const teks = params.toString()
  history.replaceState(null, '', teks === '' ? location.pathname : `?${teks}`)
}
