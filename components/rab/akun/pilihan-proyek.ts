/** A project as one chooses it from a list. */
export interface PilihanProyek {
  id: string
  nama: string
}
