import { type Locale, t } from '@/lib/bahasa/pesan'

type Isian = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isIsian = (target: EventTarget | null): target is Isian =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement

/** What is wrong with a field of a form; '' where only the browser can say it. A pattern says by `title` what it wants. */
function pesanOf(isian: Isian, locale: Locale): string {
  const { valueMissing, tooShort, typeMismatch, patternMismatch } = isian.validity
  if (valueMissing) return t(locale, 'isian_wajib')
  if (tooShort && 'minLength' in isian)
    return t(locale, 'isian_pendek', { paling: isian.minLength, ada: isian.value.length })
  if (typeMismatch && isian.type === 'email') return t(locale, 'isian_email')
  return patternMismatch ? isian.title || t(locale, 'isian_bentuk') : ''
}

/** The browser's own words about a field are in its language, not in that of the page: they are said here. Gives the end. */
export function ucapkanIsianSalah(locale: Locale): () => void {
  const salah = ({ target }: Event) => {
    if (!isIsian(target)) return
    target.setCustomValidity('')
    target.setCustomValidity(pesanOf(target, locale))
  }
  const diketik = ({ target }: Event) => {
    if (isIsian(target)) target.setCustomValidity('')
  }
  document.addEventListener('invalid', salah, true)
  document.addEventListener('input', diketik, true)
  return () => {
    document.removeEventListener('invalid', salah, true)
    document.removeEventListener('input', diketik, true)
  }
}
