import type { latarId } from './latar.id'

export const latarEn: Record<keyof typeof latarId, string> = {
  job_tidak_ada: 'There is no such background job. Results are kept for 7 days.',
  job_sudah_selesai: 'This background job is over already.',
  job_masih_berjalan: 'This background job is not over yet; cancel it first.',
  job_gagal_terus: 'Tried several times without success. Give the request number when you report it.',
  nama_salinan_panjang: 'The name of a copy with its number is at most {maks} characters.',
}
