import type { IsiView } from '@/lib/contracts/isi'
import { PRICING } from '../domain/rekap/estimate'

/** What most projects add to a price, and how it is rounded and shown. */
export const PRICING_CONTOH = { ...PRICING, tampilanPpn: 'langsung' } as const

/** The rows of a project as a page gets them: the given ones, and none of the other kinds. */
export const isiContoh = (rows: Partial<IsiView>): IsiView =>
  ({
    project: {
      id: 'x',
      revision: 1,
      peran: 'owner',
      nama: 'Uji',
      pricing: PRICING_CONTOH,
    },
    parameter: [],
    hargaItem: [],
    analisa: [],
    komponen: [],
    klasifikasi: [],
    pekerjaan: [],
    pengukuran: [],
    ...rows,
  }) as unknown as IsiView
