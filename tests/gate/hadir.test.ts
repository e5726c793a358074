import { describe, expect, it, vi } from 'vitest'
import { connect } from '@/db/client'
import { HadirHub } from '@/lib/gate/hadir'
import { setHadir } from '@/lib/operations/hadir/set-hadir'
import { CONTOH, useDatabase } from '../setup/contoh'

const WAKTU = { detakMs: 100, hilangMs: 350 }

describe('who is here', () => {
  const test = useDatabase()
  const hub = () => new HadirHub(test.database, WAKTU)
  const tab = (nama: string, halaman = 'pekerjaan', id = nama.toLowerCase()) => ({
    tab: `tab-${nama}-${halaman}`,
    id,
    nama,
    halaman,
  })
  /** What a listener has been told last, as `Nama: pages`. */
  const dengar = () => {
    const dikatakan: string[] = []
    const listener = vi.fn((orang: readonly { nama: string; halaman: string[] }[]) => {
      dikatakan.splice(0, dikatakan.length, ...orang.map((o) => `${o.nama}: ${o.halaman.join(' ')}`))
    })
    return { listener, dikatakan }
  }

  it('people of two instances see each other, a person once, and not those of another project', async () => {
    const [satu, dua] = [hub(), hub()]
    const [a, b] = [dengar(), dengar()]
    const keluarA = satu.masuk('p1', tab('Ani'), a.listener)
    const keluarB = dua.masuk('p1', tab('Budi', 'harga'), b.listener)
    const keluarB2 = dua.masuk('p1', tab('Budi', 'volume'), dengar().listener)
    const keluarC = dua.masuk('p2', tab('Citra'), dengar().listener)
    await vi.waitFor(() => expect(a.dikatakan).toEqual(['Ani: pekerjaan', 'Budi: harga volume']))
    expect(b.dikatakan).toEqual(a.dikatakan)
    keluarB()
    await vi.waitFor(() => expect(a.dikatakan).toEqual(['Ani: pekerjaan', 'Budi: volume']))
    keluarB2()
    await vi.waitFor(() => expect(a.dikatakan).toEqual(['Ani: pekerjaan']))
    keluarA()
    keluarC()
  })

  it('one who stays is still here after the time others are forgotten in; those of an instance that died are not', async () => {
    const mati = connect(alamat(test.database.client.options), {
      max: 2,
    })
    const [satu, dua] = [hub(), new HadirHub(mati, WAKTU)]
    const a = dengar()
    const keluarA = satu.masuk('p3', tab('Ani'), a.listener)
    const keluarB = dua.masuk('p3', tab('Budi'), dengar().listener)
    await vi.waitFor(() => expect(a.dikatakan).toHaveLength(2))
    await new Promise((r) => setTimeout(r, WAKTU.hilangMs * 2))
    expect(a.dikatakan).toHaveLength(2)
    await mati.close()
    await vi.waitFor(() => expect(a.dikatakan).toEqual(['Ani: pekerjaan']), { timeout: 2000 })
    keluarA()
    keluarB()
  })

  it('an outage of the line is over by itself: who is here is known again', async () => {
    const [satu, dua] = [hub(), hub()]
    const a = dengar()
    const keluarA = satu.masuk('p4', tab('Ani'), a.listener)
    await vi.waitFor(() => expect(a.dikatakan).toEqual(['Ani: pekerjaan']))
    const { client } = test.database
    await client`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query ilike 'listen %rab_hadir%'`
    const keluarB = dua.masuk('p4', tab('Budi'), dengar().listener)
    await vi.waitFor(() => expect(a.dikatakan).toEqual(['Ani: pekerjaan', 'Budi: pekerjaan']), {
      timeout: 5000,
    })
    keluarA()
    keluarB()
  })

  it('a page that is changed to is told, for a tab of the same person only', async () => {
    const satu = hub()
    const a = dengar()
    const milik = { tab: 'tab-pemilik', id: 'owner', nama: 'Pemilik', halaman: 'rekap' }
    const keluar = satu.masuk(CONTOH, milik, a.listener)
    await vi.waitFor(() => expect(a.dikatakan).toEqual(['Pemilik: rekap']))
    const pindah = { projectId: CONTOH, tab: 'tab-pemilik' }
    await test.as('editor', setHadir, { ...pindah, halaman: 'harga' })
    await test.as('owner', setHadir, { ...pindah, halaman: 'volume' })
    await vi.waitFor(() => expect(a.dikatakan).toEqual(['Pemilik: volume']))
    expect(a.listener.mock.calls.flat(2).some((orang) => orang.halaman.includes('harga'))).toBe(false)
    keluar()
  })
})

/** The address of the same database, for a connection that can be cut. */
function alamat({
  host,
  port,
  user,
  pass,
  database,
}: {
  host: string[]
  port: number[]
  user: string
  pass: unknown
  database: string
}) {
  return `postgres://${user}:${pass}@${host[0]}:${port[0]}/${database}`
}
