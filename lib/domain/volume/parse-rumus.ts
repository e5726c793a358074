import { scanRumus, type Token } from './scan-rumus'
import {
  BATAS_RUMUS,
  FUNGSI,
  type GalatRumus,
  type NamaFungsi,
  type OperatorBanding,
  type OperatorHitung,
  type Rumus,
  RumusSalah,
  salah,
} from './types'

export type ParseRumus = { ok: true; ast: Rumus } | GalatRumus

const BANDING = new Set(['=', '<>', '<', '<=', '>', '>='])

/**
 * Parses a formula (grammar: domain.md, Volume; `=` in front optional). Numbers are read by the table of
 * readAngka. At most 2,000 characters and 100 levels deep; an error carries its place in the text.
 */
export function parseRumus(teks: string): ParseRumus {
  if (teks.length > BATAS_RUMUS.karakter) {
    const di = { posisi: BATAS_RUMUS.karakter, panjang: teks.length - BATAS_RUMUS.karakter }
    return { ok: false, kode: 'RUMUS_TERLALU_PANJANG', ...di }
  }
  try {
    return { ok: true, ast: new Parser(scanRumus(teks)).parse() }
  } catch (error) {
    if (error instanceof RumusSalah) return error.galat
    throw error
  }
}

class Parser {
  private at = 0
  private depth = 0
  constructor(private readonly tokens: Token[]) {}

  parse(): Rumus {
    if (this.tokens.length === 1) throw salah('RUMUS_KOSONG', this.token)
    const ast = this.value(this.comparison())
    const sisa = this.token
    if (sisa.teks === ')') throw salah('RUMUS_KURUNG', sisa, ')')
    if (sisa.jenis !== 'akhir') throw this.unexpected()
    return ast
  }

  private get token(): Token {
    return this.tokens[this.at] as Token
  }

  private unexpected(): RumusSalah {
    if (this.token.jenis === 'akhir') return salah('RUMUS_TIDAK_LENGKAP', this.token)
    return salah('RUMUS_TIDAK_TERDUGA', this.token, this.token.teks)
  }

  private take(...tanda: string[]): Token | null {
    const token = this.token
    if (token.jenis !== 'tanda' || !tanda.includes(token.teks)) return null
    this.at++
    return token
  }

  private nested<T>(read: () => T): T {
    if (++this.depth > BATAS_RUMUS.bersarang) throw salah('RUMUS_TERLALU_DALAM', this.token)
    const hasil = read()
    this.depth--
    return hasil
  }

  /** A comparison is no number: it may only stand as the condition of an if. */
  private value(rumus: Rumus): Rumus {
    if (rumus.jenis === 'banding') throw salah('RUMUS_PERBANDINGAN', rumus, rumus.op)
    return rumus
  }

  private comparison(): Rumus {
    const kiri = this.sum()
    const token = this.take(...BANDING)
    if (!token) return kiri
    const kanan = this.value(this.sum())
    const op = token.teks as OperatorBanding
    return {
      jenis: 'banding',
      op,
      kiri: this.value(kiri),
      kanan,
      posisi: token.posisi,
      panjang: token.panjang,
    }
  }

  private sum(): Rumus {
    return this.chain(['+', '-'], () => this.chain(['*', '/'], () => this.unary()))
  }

  private chain(tanda: OperatorHitung[], read: () => Rumus): Rumus {
    let kiri = read()
    for (let token = this.take(...tanda); token; token = this.take(...tanda)) {
      kiri = this.binary(token, kiri, read())
    }
    return kiri
  }

  private binary(token: Token, kiri: Rumus, kanan: Rumus): Rumus {
    const isi = { op: token.teks as OperatorHitung, kiri: this.value(kiri), kanan: this.value(kanan) }
    return { jenis: 'hitung', ...isi, posisi: token.posisi, panjang: 1 }
  }

  private unary(): Rumus {
    const token = this.take('-')
    if (!token) return this.power()
    const isi = this.value(this.nested(() => this.unary()))
    return { jenis: 'minus', isi, posisi: token.posisi, panjang: 1 }
  }

  private power(): Rumus {
    const kiri = this.postfix()
    const token = this.take('^')
    return token
      ? this.binary(
          token,
          kiri,
          this.nested(() => this.unary()),
        )
      : kiri
  }

  private postfix(): Rumus {
    let isi = this.atom()
    for (let token = this.take('%'); token; token = this.take('%')) {
      isi = { jenis: 'persen', isi: this.value(isi), posisi: token.posisi, panjang: 1 }
    }
    return isi
  }

  private atom(): Rumus {
    const { jenis, teks, posisi, panjang } = this.token
    if (jenis === 'angka') {
      this.at++
      return { jenis, nilai: teks, posisi, panjang }
    }
    if (jenis === 'nama') {
      this.at++
      return this.take('(') ? this.call(teks, { posisi, panjang }) : { jenis, nama: teks, posisi, panjang }
    }
    if (!this.take('(')) throw this.unexpected()
    const isi = this.nested(() => this.comparison())
    this.close()
    return isi
  }

  private call(nama: string, di: { posisi: number; panjang: number }): Rumus {
    if (!Object.hasOwn(FUNGSI, nama)) throw salah('RUMUS_FUNGSI_TIDAK_DIKENAL', di, nama)
    const fungsi = nama as NamaFungsi
    const argumen: Rumus[] = []
    if (!this.take(')')) {
      do {
        const isi = this.nested(() => this.comparison())
        argumen.push(fungsi === 'if' && argumen.length === 0 ? isi : this.value(isi))
      } while (this.take(';'))
      this.close()
    }
    const [least, most] = FUNGSI[fungsi]
    if (argumen.length < least || argumen.length > most) throw salah('RUMUS_JUMLAH_ARGUMEN', di, nama)
    return { jenis: 'fungsi', nama: fungsi, argumen, ...di }
  }

  private close(): void {
    if (this.take(')')) return
    throw this.token.jenis === 'akhir' ? salah('RUMUS_KURUNG', this.token) : this.unexpected()
  }
}
