import type { IsiView } from '@/lib/contracts/isi'

/** The rows of a project as a page gets them: the given ones, and none of the other kinds. */
export const isiContoh = (rows: Partial<IsiView>): IsiView =>
  ({
    project: {
      id: 'x',
      revision: 1,
      peran: 'owner',
      nama: 'Uji',
      pricing: {
        markupPercent: '10.00',
        ppnPercent: '11.00',
        pembulatan: '10000',
        arahPembulatan: 'terdekat',
        pembulatanHsp: null,
        arahPembulatanHsp: 'terdekat',
        tampilanPpn: 'langsung',
      },
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
