import type { Kehadiran } from './kehadiran'

/** A new revision of the project, as the server announces it. */
export interface Kabar {
  revision: number
  oleh: { id: string; nama: string } | null
}

const POLL_MS = 15_000
const ULANG_MS = 3_000

/**
 * Listens for changes of a project (server-sent events). Where the stream cannot be had, and after every break, it
 * says so by `tanya`: the listener then asks by itself. Gives what ends it.
 */
export function dengarkan(
  projectId: string,
  dengar: { kabar: (kabar: Kabar) => void; tanya: () => void; kehadiran: Kehadiran },
) {
  const { kehadiran } = dengar
  let sumber: EventSource | null = null
  let ulang: ReturnType<typeof setTimeout> | undefined
  const poll = setInterval(() => sumber?.readyState !== EventSource.OPEN && dengar.tanya(), POLL_MS)
  const buka = () => {
    const { halaman, tab } = kehadiran
    sumber = new EventSource(`/api/v1/projects/${projectId}/events?${new URLSearchParams({ tab, halaman })}`)
    sumber.addEventListener('hadir', ({ data }) => kehadiran.terima(JSON.parse(data).orang))
    sumber.addEventListener('revision', ({ data }) => dengar.kabar(JSON.parse(data) as Kabar))
    sumber.onopen = () => {
      kehadiran.tersambung(halaman)
      dengar.tanya()
    }
    sumber.onerror = () => {
      kehadiran.terima(null)
      // The browser tries again by itself, but for answers that are no stream.
      if (sumber?.readyState !== EventSource.CLOSED) return
      clearTimeout(ulang)
      ulang = setTimeout(buka, ULANG_MS)
    }
  }
  // A page in the background for hours: what it missed is asked for when one comes back to it.
  const kembali = () => document.visibilityState === 'visible' && dengar.tanya()
  document.addEventListener('visibilitychange', kembali)
  buka()
  return () => {
    clearTimeout(ulang)
    clearInterval(poll)
    document.removeEventListener('visibilitychange', kembali)
    sumber?.close()
  }
}
