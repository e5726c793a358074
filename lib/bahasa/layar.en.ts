import type { layarId } from './layar.id'

export const layarEn: Record<keyof typeof layarId, string> = {
  nama_aplikasi: 'RAB',
}
