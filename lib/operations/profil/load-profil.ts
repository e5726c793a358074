import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { ProfilView } from '@/lib/contracts/profil'
import { persenWaktu, sisaHari, statusWaktu, terlambatHari } from '@/lib/domain/jadwal/status-waktu'
import { hitungRekap } from '@/lib/domain/rekap/hitung-rekap'
import type { ProjectPicture } from '@/lib/gate/operation'
import { viewProject } from '../project/view-project'
import { loadRekapInput } from '../rekap/load-rekap-input'

interface Sekitar extends Record<string, unknown> {
  nama: string
  email: string
  dibuat: string | null
  diubah: string | null
  anggota: number
}

/** Everything on a project's own page, in one statement beside those of the rekap. */
export async function loadProfil(tx: Tx, project: ProjectPicture): Promise<ProfilView> {
  const oleh = (revision: number) => sql`(select u.name from change_set c join "user" u on u.id = c.user_id
    where c.project_id = ${project.id} and c.revision = ${revision})`
  const [sekitar] = await tx.execute<Sekitar>(sql`
    select o.name as nama, o.email, ${oleh(1)} as dibuat, ${oleh(project.revision)} as diubah,
      (select count(*)::int from anggota where project_id = ${project.id}) as anggota
    from "user" o where o.id = ${project.ownerId}`)
  const input = await loadRekapInput(tx, project)
  const { total, ppn, grandTotal, dibulatkan, terbilang } = hitungRekap(input)
  const hari = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Jakarta' })
  const { tanggalMulai, tanggalSelesai } = project
  return {
    proyek: viewProject(project, project.peran),
    pemilik: { nama: sekitar?.nama ?? '', email: sekitar?.email ?? '' },
    dibuatOleh: sekitar?.dibuat ?? null,
    diubahOleh: sekitar?.diubah ?? null,
    anggota: sekitar?.anggota ?? 0,
    pekerjaan: input.pekerjaan.length,
    waktu: {
      hari,
      status: statusWaktu(tanggalMulai, tanggalSelesai, hari),
      persen: persenWaktu(tanggalMulai, tanggalSelesai, hari),
      sisa: sisaHari(tanggalSelesai, hari),
      terlambat: terlambatHari(tanggalSelesai, hari),
    },
    rekap: { total, ppn, grandTotal, dibulatkan, terbilang },
  }
}
