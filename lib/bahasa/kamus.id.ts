import { akunId } from './akun.id'
import { alatId } from './alat.id'
import { apiId } from './api.id'
import { bersamaId } from './bersama.id'
import { cetakId } from './cetak.id'
import { fiturId } from './fitur.id'
import { galatId } from './galat.id'
import { gridId } from './grid.id'
import { istilahId } from './istilah.id'
import { jelaskanId } from './jelaskan.id'
import { katalogId } from './katalog.id'
import { laporanId } from './laporan.id'
import { latarId } from './latar.id'
import { layarId } from './layar.id'
import { pantauId } from './pantau.id'
import { pengaturanId } from './pengaturan.id'
import { periksaId } from './periksa.id'
import { proyekId } from './proyek.id'
import { riwayatId } from './riwayat.id'
import { webhookId } from './webhook.id'

/** The Indonesian words that a browser has from its first page on; the rest in kamus-lengkap.id.ts. */
export const kamusId = {
  ...akunId,
  ...alatId,
  ...apiId,
  ...bersamaId,
  ...cetakId,
  ...fiturId,
  ...galatId,
  ...gridId,
  ...istilahId,
  ...jelaskanId,
  ...katalogId,
  ...laporanId,
  ...latarId,
  ...layarId,
  ...pantauId,
  ...pengaturanId,
  ...periksaId,
  ...proyekId,
  ...riwayatId,
  ...webhookId,
} as const
