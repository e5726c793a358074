import type { fiturId } from './fitur.id'

export const fiturEn: Record<keyof typeof fiturId, string> = {
  fitur: 'Features',
  fitur_bertahap: 'Opened by and by',
  fitur_saran: 'To a percentage of people, always the same ones. What FLAGS sets cannot be changed here.',
  'fitur_nama_grafik-dasbor': 'Charts in the list of projects',
  fitur_sumber_lingkungan: 'Set by FLAGS',
  fitur_sumber_pengelola: 'Set here',
  fitur_sumber_bawaan: 'Default',
  fitur_mati: 'Switched off',
  fitur_persen: 'Percent of people',
  fitur_persen_salah: '0 to 100',
  fitur_paparan: '{buka} {buka|person has|people have} seen it, {tutup} have not',
  fitur_matikan: 'Switch off',
  fitur_hidupkan: 'Switch on',
  fitur_tersimpan: 'In force from the next page load on.',
}
