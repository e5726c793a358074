import { kamusEn } from './kamus.en'
import { kamusLengkapId } from './kamus-lengkap.id'
import { daftarkanKamus } from './pesan'

// Where answers are made for people of either language: imported for what it does.
daftarkanKamus('id', kamusLengkapId)
daftarkanKamus('en', kamusEn)
