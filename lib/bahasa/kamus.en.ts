import { akunEn } from './akun.en'
import { alatEn } from './alat.en'
import { apiEn } from './api.en'
import { banyakEn } from './banyak.en'
import { bersamaEn } from './bersama.en'
import { cetakEn } from './cetak.en'
import { dokumenApiEn } from './dokumen-api.en'
import { fiturEn } from './fitur.en'
import { galatEn } from './galat.en'
import { gridEn } from './grid.en'
import { istilahEn } from './istilah.en'
import { jelaskanEn } from './jelaskan.en'
import { katalogEn } from './katalog.en'
import { laporanEn } from './laporan.en'
import { latarEn } from './latar.en'
import { layarEn } from './layar.en'
import { pantauEn } from './pantau.en'
import { pengaturanEn } from './pengaturan.en'
import { periksaEn } from './periksa.en'
import type { Kamus } from './pesan'
import { profilEn } from './profil.en'
import { proyekEn } from './proyek.en'
import { riwayatEn } from './riwayat.en'
import { webhookEn } from './webhook.en'

/** Every message, English. */
export const kamusEn: Kamus = {
  ...akunEn,
  ...alatEn,
  ...apiEn,
  ...banyakEn,
  ...bersamaEn,
  ...cetakEn,
  ...dokumenApiEn,
  ...fiturEn,
  ...galatEn,
  ...gridEn,
  ...istilahEn,
  ...jelaskanEn,
  ...katalogEn,
  ...laporanEn,
  ...latarEn,
  ...layarEn,
  ...pantauEn,
  ...pengaturanEn,
  ...periksaEn,
  ...profilEn,
  ...proyekEn,
  ...riwayatEn,
  ...webhookEn,
}
