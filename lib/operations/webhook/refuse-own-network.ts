import { invalid } from '@/lib/gate/errors'
import { isOwnNetwork } from '@/lib/ports/webhook'

/** An address that is none of the internet's is told at once; a name is judged by what it stands for when it is used. */
export function refuseOwnNetwork(url: string): void {
  if (isOwnNetwork(url)) throw invalid({ path: 'url', pesan: 'webhook_alamat_dalam' })
}
