import { expect, type Locator, type Page } from '@playwright/test'

export type Jenis = 'tetikus' | 'papan ketik' | 'ponsel'

/** Where and with what each hand works. */
export const LAYAR = {
  tetikus: { viewport: { width: 1440, height: 900 } },
  'papan ketik': { viewport: { width: 1440, height: 900 } },
  ponsel: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const

/** One journey for all: a mouse, the keyboard alone (nothing is ever pointed at), or a thumb at 390 px. */
export interface Tangan {
  jenis: Jenis
  page: Page
  tekan(target: Locator): Promise<void>
  tulis(isian: Locator, teks: string): Promise<void>
  /** Goes to a cell: it is then the active one of its grid. */
  pilih(sel: Locator): Promise<void>
  /** Replaces what a cell holds. */
  isi(sel: Locator, teks: string): Promise<void>
  /** A block from a spreadsheet, from this cell on. */
  tempel(sel: Locator, teks: string): Promise<void>
  bagian(nama: RegExp): Promise<void>
}

/** Pastes a block where the focus is. */
export const tempelTeks = (page: Page, teks: string): Promise<void> =>
  page.evaluate((block) => {
    const data = new DataTransfer()
    data.setData('text/plain', block)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, teks)

export function tangan(page: Page, jenis: Jenis): Tangan {
  const hand = jenis === 'papan ketik' ? papanKetik(page) : penunjuk(page, jenis)
  return {
    ...hand,
    jenis,
    page,
    async tempel(sel, teks) {
      await hand.pilih(sel)
      if (jenis === 'ponsel') await sel.tap()
      await tempelTeks(page, teks)
    },
    bagian: (nama) => hand.tekan(page.getByRole('navigation').getByRole('link', { name: nama })),
  }
}

type Gerak = Pick<Tangan, 'tekan' | 'tulis' | 'pilih' | 'isi'>

function penunjuk(page: Page, jenis: 'tetikus' | 'ponsel'): Gerak {
  const tekan = (target: Locator) => (jenis === 'ponsel' ? target.tap() : target.click())
  return {
    tekan,
    async tulis(isian, teks) {
      await tekan(isian)
      await isian.fill(teks)
    },
    pilih: tekan,
    async isi(sel, teks) {
      await tekan(sel)
      if (jenis === 'tetikus') await page.keyboard.type(teks)
      else {
        const field = sel.locator('input[data-editor]')
        if (!(await field.isVisible())) await tekan(sel)
        await field.fill(teks)
      }
      await page.keyboard.press('Enter')
    },
  }
}

function papanKetik(page: Page): Gerak {
  const press = async (key: string, times = 1) => {
    for (let n = 0; n < times; n++) await page.keyboard.press(key)
  }
  /** Tab by Tab towards it, as one who cannot point; out of a grid with Escape first. */
  const sampai = async (target: Locator) => {
    await expect(target).toBeVisible()
    for (let n = 0; n < 120; n++) {
      const di = await target.evaluate((element) => ({
        ada: element === document.activeElement,
        lembar: document.activeElement?.getAttribute('role') === 'treegrid',
        mundur:
          document.activeElement !== document.body &&
          ((document.activeElement?.compareDocumentPosition(element) ?? 0) &
            Node.DOCUMENT_POSITION_PRECEDING) >
            0,
      }))
      if (di.ada) return
      if (di.lembar) await press('Escape')
      await press(di.mundur ? 'Shift+Tab' : 'Tab')
    }
    const di = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))
    throw new Error(`${target} is not reached with Tab; the focus is on ${di}`)
  }
  const turunSampai = async (butir: Locator) => {
    await expect(butir).toBeVisible()
    for (const satu of await page.getByRole('menuitem').all()) {
      await expect(satu).toBeFocused()
      if (await butir.evaluate((element) => element === document.activeElement)) return
      await press('ArrowDown')
    }
    throw new Error(`${butir} is not reached with ArrowDown`)
  }
  const pilih = async (sel: Locator) => {
    await expect(sel).toBeVisible()
    const lembar = sel.locator('xpath=ancestor::*[@role="treegrid"][1]')
    await sampai(lembar)
    const jarak = await sel.evaluate((element) => {
      const grid = element.closest('[role=treegrid]')
      const active = document.getElementById(grid?.getAttribute('aria-activedescendant') ?? '')
      const place = (cell: Element | null) => ({
        r: Number(cell?.closest('[role=row]')?.getAttribute('aria-rowindex') ?? 2),
        c: Number(cell?.getAttribute('aria-colindex') ?? 1),
      })
      return { r: place(element).r - place(active).r, c: place(element).c - place(active).c }
    })
    await press(jarak.r > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(jarak.r))
    await press(jarak.c > 0 ? 'ArrowRight' : 'ArrowLeft', Math.abs(jarak.c))
    await expect(sel).toHaveAttribute('aria-selected', 'true')
  }
  return {
    pilih,
    async tekan(target) {
      const peran = await target.getAttribute('role')
      if (peran === 'menuitem') await turunSampai(target)
      else await sampai(target)
      await press(peran === 'checkbox' ? ' ' : 'Enter')
    },
    async tulis(isian, teks) {
      await sampai(isian)
      await press('Control+a')
      await page.keyboard.type(teks)
    },
    async isi(sel, teks) {
      await pilih(sel)
      await page.keyboard.type(teks)
      await press('Enter')
    },
  }
}

/** The cell under a column's name, whatever else of the columns this screen shows. */
export async function selDi(lembar: Locator, baris: string | RegExp, kolom: string): Promise<Locator> {
  const kepala = lembar.getByRole('columnheader', { name: kolom }).first()
  const ke = Number(await kepala.getAttribute('aria-colindex')) - 1
  return lembar.getByRole('row').filter({ hasText: baris }).first().getByRole('gridcell').nth(ke)
}

/** The save state is read from the page's own word; a limit of the server may make it wait a little. */
export const tersimpan = (page: Page) =>
  expect(page.getByTestId('simpan')).toHaveText('Tersimpan', { timeout: 40_000 })
