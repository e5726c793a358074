import { analisa, komponen } from './schema/analisa'
import { hargaItem, konversi } from './schema/harga-item'
import { dependensi, mingguan, tahapan, tahapanPekerjaan } from './schema/jadwal'
import { klasifikasi, parameter, pekerjaan, pengukuran } from './schema/pekerjaan'

/**
 * The tables that make up an estimate, in an order in which each comes after those it points at: import, export
 * and copy walk this list. A test holds it against the schema. Members are not part of an estimate.
 */
export const ESTIMATE_TABLES = {
  hargaItem,
  konversi,
  parameter,
  analisa,
  komponen,
  klasifikasi,
  pekerjaan,
  pengukuran,
  mingguan,
  tahapan,
  tahapanPekerjaan,
  dependensi,
} as const
