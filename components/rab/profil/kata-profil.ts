import { daftarkanKamus } from '@/lib/bahasa/pesan'
import { profilId } from '@/lib/bahasa/profil.id'

// Imported by the page for what it does: its words are no part of every page's first load.
daftarkanKamus('id', profilId)
