import { type KunciPesan, type Locale, type Params, t } from '@/lib/bahasa/pesan'
import type { CellState, GridPesan, Skipped } from './types'

const make = (locale: Locale): GridPesan => ({
  locale,
  t: (kunci: KunciPesan, params?: Params) => t(locale, kunci, params),
})

/** The words of the grid by language: the caller passes its own. */
export const PESAN_GRID: Readonly<Record<Locale, GridPesan>> = { id: make('id'), en: make('en') }

export const stateWord = (pesan: GridPesan, state: CellState): string => pesan.t(`grid_${state}`)

/** What a block left out and why; empty when it left out nothing. */
export function skippedText({ t }: GridPesan, { judul, terkunci, luar }: Skipped): string {
  const parts = [
    judul > 0 ? t('grid_lewat_judul', { sel: judul }) : '',
    terkunci > 0 ? t('grid_lewat_terkunci', { sel: terkunci }) : '',
    luar > 0 ? t('grid_lewat_luar', { sel: luar }) : '',
  ].filter(Boolean)
  return parts.length > 0 ? t('grid_dilewati', { rinci: parts.join(', ') }) : ''
}

export const refusedText = ({ t }: GridPesan, sel: number, sebab: string): string =>
  sel === 1 ? sebab : t('grid_ditolak', { sel, sebab })

/** The keys and what each does, for the sheet that `?` opens. */
export function keySheet({ t }: GridPesan): readonly { tombol: string; arti: string }[] {
  const panah = t('grid_kunci_panah')
  const list: readonly (readonly [string, KunciPesan])[] = [
    ['← ↑ ↓ →', 'grid_tombol_pindah'],
    ['Tab, Shift+Tab', 'grid_tombol_tab'],
    ['Enter, Shift+Enter', 'grid_tombol_enter'],
    ['Home, End', 'grid_tombol_home'],
    [`Ctrl+${panah}`, 'grid_tombol_ujung'],
    ['Ctrl+Home, Ctrl+End', 'grid_tombol_sudut'],
    ['PageUp, PageDown', 'grid_tombol_layar'],
    [`Shift+${panah}, Ctrl+A`, 'grid_tombol_pilih'],
    [`Shift+${t('grid_kunci_spasi')}`, 'grid_tombol_baris'],
    [t('grid_kunci_ketik'), 'grid_tombol_ketik'],
    ['F2', 'grid_tombol_f2'],
    ['Alt+Enter', 'grid_tombol_besar'],
    ['Esc', 'grid_tombol_esc'],
    ['Delete', 'grid_tombol_delete'],
    ['Ctrl+C, Ctrl+X, Ctrl+V', 'grid_tombol_salin'],
    ['Ctrl+D, Ctrl+R', 'grid_tombol_isi'],
    ['Ctrl+F, Ctrl+H', 'grid_tombol_cari'],
    ['Shift+F10', 'grid_tombol_menu'],
    ['Ctrl+Z, Ctrl+Shift+Z', 'grid_tombol_urung'],
    ['Ctrl+Enter', 'grid_tombol_sisip'],
    ['F6', 'grid_tombol_tindakan'],
    ['Ctrl+Backspace', 'grid_tombol_hapus'],
    ['Alt+↑, Alt+↓', 'grid_tombol_geser'],
    ['Alt+Shift+→, Alt+Shift+←', 'grid_tombol_masuk'],
    ['Alt+→, Alt+←', 'grid_tombol_cabang'],
  ]
  return list.map(([tombol, kunci]) => ({ tombol, arti: t(kunci) }))
}
