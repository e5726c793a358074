'use server'

import { getRekap } from '@/lib/operations/rekap/get-rekap'
import { action } from '@/lib/transport/action'

export const hitungRekap = action(getRekap, { limit: 'read' })
