/** Opens the system's print dialog on a report of the project, without leaving the page. False: it could not be made. */
export async function cetakLaporan(path: string): Promise<boolean> {
  const response = await fetch(path).catch(() => null)
  if (!response?.ok) return false
  const alamat = URL.createObjectURL(await response.blob())
  const bingkai = document.createElement('iframe')
  bingkai.hidden = true
  bingkai.src = alamat
  bingkai.onload = () => bingkai.contentWindow?.print()
  document.body.append(bingkai)
  // The dialog may stay open as long as it likes; the next print takes the frame of the last one away.
  for (const lama of document.querySelectorAll('iframe[data-cetak]')) lama.remove()
  bingkai.dataset.cetak = ''
  return true
}
