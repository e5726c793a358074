import { banyakId } from '@/lib/bahasa/banyak.id'
import { daftarkanKamus } from '@/lib/bahasa/pesan'

// Imported by the pages of many projects for what it does: their words are no part of every page's first load.
daftarkanKamus('id', banyakId)
