'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { useT } from '../bahasa-context'
import { Kartu } from '../kartu'
import { useLembar, useStoreValue } from '../lembar/lembar-context'
import { useTindakan } from './use-tindakan'

/** Putting the project away, and removing it: both can be taken back. */
export function TindakanKartu() {
  const t = useT()
  const { store } = useLembar()
  const { arsip, peran, nama } = useStoreValue(store, 'project', () => store.project)
  const { sibuk, arsipkan, hapus } = useTindakan()
  const [tanya, setTanya] = useState(false)
  if (peran === 'viewer') return null
  return (
    <Kartu judul={t('arsip_dan_hapus')} saran={t('arsip_dan_hapus_saran')}>
      <div className="flex flex-wrap gap-2">
        <Button loading={sibuk} onClick={() => arsipkan(!arsip)}>
          {t(arsip ? 'keluarkan_arsip' : 'arsipkan')}
        </Button>
        {peran === 'owner' && (
          <Button varian="bahaya" onClick={() => setTanya(true)}>
            {t('hapus_proyek')}
          </Button>
        )}
      </div>
      <Dialog open={tanya} onOpenChange={setTanya}>
        <DialogContent
          title={t('hapus_proyek_tanya', { nama })}
          description={t('hapus_proyek_isi')}
          tutup={t('tutup')}
        >
          <DialogFooter>
            <Button varian="polos" onClick={() => setTanya(false)}>
              {t('batal')}
            </Button>
            <Button varian="bahaya" loading={sibuk} onClick={hapus}>
              {t('hapus_proyek')}
            </Button>
          </DialogFooter>
        </DialogContent>
      </Dialog>
    </Kartu>
  )
}
