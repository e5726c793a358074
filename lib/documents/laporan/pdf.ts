import pdfmake from 'pdfmake'
import Roboto from 'pdfmake/fonts/Roboto.js'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { type Locale, t } from '@/lib/bahasa/pesan'

pdfmake.addFonts(Roboto)
// A document holds no pictures and no links: nothing is fetched and no file is read for it.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => path.endsWith('.ttf'))

/** The bytes of an A4 document whose every page says of which project it is, and how many pages there are. */
export async function printPdf(
  { nama, judul }: { nama: string; judul: string },
  content: TDocumentDefinitions['content'],
  locale: Locale,
): Promise<Uint8Array> {
  const document: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [42, 40, 36, 44],
    info: { title: judul },
    defaultStyle: { font: 'Roboto', fontSize: 9, lineHeight: 1.15 },
    footer: (page, pages) => ({
      columns: [
        { text: nama, color: '#666666' },
        { text: t(locale, 'cetak_halaman', { page, pages }), alignment: 'right', color: '#666666' },
      ],
      margin: [42, 14, 36, 0],
      fontSize: 8,
    }),
    content,
  }
  return new Uint8Array(await pdfmake.createPdf(document).getBuffer())
}
