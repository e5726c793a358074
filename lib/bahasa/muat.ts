import { kamusEn } from './kamus.en'
import { kamusId } from './kamus.id'
import { daftarkanKamus } from './pesan'

// Where answers are made for people of either language: imported for what it does.
daftarkanKamus('id', kamusId)
daftarkanKamus('en', kamusEn)
