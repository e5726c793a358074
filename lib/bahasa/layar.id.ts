/** Words on screen. */
export const layarId = {
  nama_aplikasi: 'RAB',
} as const
