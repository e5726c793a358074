import type { Content, TableCell } from 'pdfmake/interfaces'
import { type KunciPesan, type Locale, t } from '@/lib/bahasa/pesan'
import { sisaWaktu } from '@/lib/bahasa/sisa-waktu'
import type { ProfilView } from '@/lib/contracts/profil'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { subtractDecimal } from '@/lib/domain/decimal'
import { printPdf } from './pdf'

type Baris = [nama: string, nilai: string | number | null]

/** A project on one page: identity, people, time, value, record. Only what is filled in is printed. */
export function profilPdf(profil: ProfilView, locale: Locale): Promise<Uint8Array> {
  const { nama } = profil.proyek
  const bagian: [KunciPesan, Baris[]][] = [
    ['identitas', identitas(profil, locale)],
    ['pemilik', pemilik(profil, locale)],
    ['tim_profesional', tim(profil, locale)],
    ['profil_waktu', waktu(profil, locale)],
    ['profil_nilai', nilai(profil, locale)],
    ['profil_catatan', catatan(profil, locale)],
  ]
  const { waktu: kini, proyek } = profil
  const isi: Content[] = [
    { text: t(locale, 'cetak_profil'), bold: true, fontSize: 14, alignment: 'center' },
    { text: nama, bold: true, fontSize: 11, alignment: 'center', margin: [0, 4, 0, 2] },
    {
      text: t(locale, 'cetak_profil_per', {
        tanggal: tanggal(kini.hari, locale) ?? '',
        revisi: proyek.revision,
      }),
      alignment: 'center',
      color: '#666666',
      margin: [0, 0, 0, 8],
    },
    ...bagian.flatMap(([judul, baris]) => tabel(t(locale, judul), baris)),
    {
      text: t(locale, 'cetak_terbilang', { teks: profil.rekap.terbilang }),
      italics: true,
      margin: [0, 8, 0, 0],
    },
  ]
  return printPdf({ nama, judul: `${t(locale, 'profil_judul')} ${nama}` }, isi, locale)
}

function tabel(judul: string, baris: readonly Baris[]): Content[] {
  const terisi = baris.filter(([, isi]) => isi !== null && isi !== '')
  if (terisi.length === 0) return []
  const body = terisi.map(([nama, isi]): TableCell[] => [{ text: nama, color: '#444444' }, String(isi)])
  return [
    { text: judul, bold: true, fontSize: 10, margin: [0, 8, 0, 2] },
    { layout: 'lightHorizontalLines', table: { headerRows: 0, widths: [150, '*'], body } },
  ]
}

/** A day that was set as one is the same everywhere; that of a moment is the one of Jakarta. */
const tanggal = (iso: string | null, locale: Locale, timeZone = 'UTC'): string | null =>
  iso &&
  new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeZone }).format(
    new Date(iso),
  )

const rupiah = (isi: string | null, locale: Locale): string | null =>
  isi && `Rp ${formatAngka(isi, { desimal: 0, locale })}`

function identitas({ proyek }: ProfilView, locale: Locale): Baris[] {
  return [
    [t(locale, 'kegiatan'), proyek.kegiatan],
    [t(locale, 'lokasi'), proyek.lokasi],
    [t(locale, 'tahun_anggaran'), proyek.tahun],
    [t(locale, 'sumber_dana'), proyek.sumberDana],
    [t(locale, 'keterangan_1'), proyek.keterangan1],
    [t(locale, 'keterangan_2'), proyek.keterangan2],
  ]
}

const pemilik = ({ proyek }: ProfilView, locale: Locale): Baris[] => [
  [t(locale, 'pemilik'), proyek.pemilik],
  [t(locale, 'jabatan_pemilik'), proyek.jabatanPemilik],
  [t(locale, 'instansi_pemilik'), proyek.instansiPemilik],
]

const tim = ({ proyek }: ProfilView, locale: Locale): Baris[] => [
  [t(locale, 'kontraktor'), proyek.kontraktor],
  [t(locale, 'instansi_kontraktor'), proyek.instansiKontraktor],
  [t(locale, 'konsultan_perencana'), proyek.konsultanPerencana],
  [t(locale, 'instansi_perencana'), proyek.instansiPerencana],
  [t(locale, 'konsultan_pengawas'), proyek.konsultanPengawas],
  [t(locale, 'instansi_pengawas'), proyek.instansiPengawas],
]

function waktu({ proyek, waktu: kini }: ProfilView, locale: Locale): Baris[] {
  const { status, persen } = kini
  return [
    [t(locale, 'tanggal_mulai'), tanggal(proyek.tanggalMulai, locale)],
    [t(locale, 'tanggal_selesai'), tanggal(proyek.tanggalSelesai, locale)],
    [t(locale, 'profil_status'), t(locale, `status_${status}`)],
    [t(locale, 'profil_persen_waktu'), persen === null ? null : `${persen} %`],
    [t(locale, 'profil_sisa'), sisaWaktu(locale, kini)],
  ]
}

function nilai({ proyek, rekap, pekerjaan }: ProfilView, locale: Locale): Baris[] {
  const { anggaran, pricing } = proyek
  const persen = formatAngka(pricing.ppnPercent, { maks: 2, locale })
  return [
    [t(locale, 'profil_banyak_pekerjaan'), formatAngka(String(pekerjaan), { locale })],
    [t(locale, 'profil_jumlah_pekerjaan'), rupiah(rekap.total, locale)],
    [t(locale, 'profil_ppn', { persen }), rupiah(rekap.ppn, locale)],
    [t(locale, 'profil_jumlah_total'), rupiah(rekap.grandTotal, locale)],
    [t(locale, 'profil_dibulatkan'), rupiah(rekap.dibulatkan, locale)],
    [t(locale, 'profil_anggaran'), rupiah(anggaran, locale)],
    [
      t(locale, 'profil_sisa_anggaran'),
      anggaran && rupiah(subtractDecimal(anggaran, rekap.dibulatkan), locale),
    ],
  ]
}

function catatan(
  { proyek, pemilik: akun, anggota, dibuatOleh, diubahOleh }: ProfilView,
  locale: Locale,
): Baris[] {
  const pada = (iso: string, nama: string | null) => {
    const kapan = tanggal(iso, locale, 'Asia/Jakarta') ?? ''
    return nama === null ? kapan : t(locale, 'profil_oleh', { kapan, nama })
  }
  return [
    [t(locale, 'profil_pemilik_akun'), `${akun.nama} (${akun.email})`],
    [t(locale, 'profil_banyak_anggota'), anggota],
    [t(locale, 'profil_dibuat'), pada(proyek.dibuat, dibuatOleh)],
    [t(locale, 'profil_diubah'), pada(proyek.diubah, diubahOleh)],
  ]
}
