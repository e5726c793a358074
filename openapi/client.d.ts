export interface paths {
    "/api/v1/admin/fitur/{nama}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Membuka fitur untuk sekian persen orang, atau mematikannya seketika */
        put: operations["fitur.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/fitur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fitur yang dibuka bertahap, dan berapa orang menjumpainya */
        get: operations["fitur.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/pantau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keadaan proses ini: waktu tanggap dan galat tiap titik akses, dan galat terakhir (pengelola) */
        get: operations["pantau.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/akun/fitur/{nama}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apakah fitur ini dibuka untuk saya; perjumpaannya dihitung */
        post: operations["fitur.show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/akun/kunci/{kunciId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Mencabut kunci API; sejak itu ditolak */
        delete: operations["kunci.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/akun/kunci": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kunci API milik sendiri, yang dicabut juga */
        get: operations["kunci.list"];
        put?: never;
        /** Membuat kunci API; kuncinya sendiri hanya dijawab sekali ini */
        post: operations["kunci.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/akun/preferensi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pilihan tampilan sendiri: bahasa, tema, kerapatan, kolom tabel */
        get: operations["preferensi.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Menyimpan atau melupakan pilihan tampilan sendiri */
        patch: operations["preferensi.set"];
        trace?: never;
    };
    "/api/v1/akun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Akun yang sedang masuk */
        get: operations["akun.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Mengubah nama sendiri */
        patch: operations["akun.patch"];
        trace?: never;
    };
    "/api/v1/akun/sesi/{sesiId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Mengakhiri satu sesi sendiri; di sana harus masuk lagi */
        delete: operations["sesi.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/akun/sesi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tempat-tempat masuk dengan akun ini, yang terakhir terlihat dulu */
        get: operations["sesi.list"];
        put?: never;
        post?: never;
        /** Mengakhiri semua sesi sendiri selain yang meminta */
        delete: operations["sesi.revoke-lain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/akun/webhook/{webhookId}/kiriman/{kirimanId}/ulang": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mengirim ulang sebuah kiriman, dengan nomor dan isi yang sama */
        post: operations["webhook.replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/akun/webhook/{webhookId}/kiriman": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Catatan kiriman sebuah webhook, yang terbaru dulu; disimpan 7 hari */
        get: operations["webhook.kiriman"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/akun/webhook/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Menghapus webhook dan catatan kirimannya */
        delete: operations["webhook.delete"];
        options?: never;
        head?: never;
        /** Mengubah webhook, menghentikannya sementara, atau menghidupkannya lagi */
        patch: operations["webhook.patch"];
        trace?: never;
    };
    "/api/v1/akun/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Webhook milik sendiri dan keadaannya */
        get: operations["webhook.list"];
        put?: never;
        /** Mendaftarkan alamat yang dikabari; rahasia tanda tangannya hanya dijawab sekali ini */
        post: operations["webhook.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cron/antrean": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mengerjakan pekerjaan latar yang menunggu, untuk layanan tanpa proses tetap; jawabannya yang tersisa */
        get: operations["cron.antrean"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/batal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Membatalkan pekerjaan latar; yang sudah jadi tetap ada */
        post: operations["job.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu pekerjaan latar milik sendiri: kemajuannya dan hasil tiap langkah */
        get: operations["job.get"];
        put?: never;
        post?: never;
        /** Menghapus pekerjaan latar yang sudah selesai dari daftar; hasilnya tetap ada */
        delete: operations["job.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pekerjaan latar milik sendiri, yang terbaru dulu; hasilnya disimpan 7 hari */
        get: operations["job.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/katalog/analisa/{edisi}/{kode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu analisa katalog dengan komponennya dan bundel yang dipakainya */
        get: operations["katalog.analisa"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/katalog/analisa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mencari analisa di katalog menurut kode dan kata dalam urutan apa pun */
        get: operations["katalog.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/katalog/edisi/{edisi}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Menghapus edisi milik sendiri beserta analisanya */
        delete: operations["katalog.hapus-edisi"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/katalog/edisi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Edisi katalog yang bisa dipakai */
        get: operations["katalog.edisi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/katalog/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mengimpor edisi AHSP dari xlsx dan csv: pratinjau, lalu semua atau tidak sama sekali */
        post: operations["katalog.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dokumen OpenAPI 3.1 dari API ini */
        get: operations["api.dokumen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/analisa/{analisaId}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mengembalikan analisa ke isi katalognya; harga item tetap */
        post: operations["analisa.reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/analisa/{analisaId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu analisa: komponennya, dan rinciannya dengan semua bundel diurai */
        get: operations["analisa.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/anggota/{anggotaId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Mencabut akses anggota */
        delete: operations["anggota.remove"];
        options?: never;
        head?: never;
        /** Mengubah peran anggota */
        patch: operations["anggota.set"];
        trace?: never;
    };
    "/api/v1/projects/{projectId}/anggota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pemilik dan anggota proyek */
        get: operations["anggota.list"];
        put?: never;
        /** Membagikan proyek kepada seseorang dengan e-mail */
        post: operations["anggota.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Baris yang berubah dan terhapus sejak satu revisi, dan oleh siapa */
        get: operations["perubahan.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Menyalin seluruh proyek: sekali langsung, lebih dari sekali sebagai pekerjaan latar */
        post: operations["project.copies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Seluruh proyek sebagai dokumen RAB */
        get: operations["project.document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Revisi proyek; sebagai aliran (text/event-stream): setiap revisi baru begitu disimpan, dan dengan tab siapa yang sedang membuka */
        get: operations["perubahan.revisi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/exports/{berkas}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** RAB dengan lembar rekap sebagai xlsx, pdf, csv atau json; profil proyek sebagai pdf */
        get: operations["laporan.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/hadir": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Memberi tahu yang lain halaman proyek mana yang sedang dibuka */
        post: operations["hadir.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/harga/{hargaItemId}/sumber": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sejak kapan dan oleh siapa sebuah sumber daya berharga demikian */
        get: operations["harga.sumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/isi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Semua baris satu proyek, untuk lembar kerja */
        get: operations["project.isi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/katalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lembar analisa A-F satu analisa katalog dengan harga proyek */
        get: operations["katalog.preview"];
        put?: never;
        /** Mengambil analisa katalog ke proyek */
        post: operations["katalog.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/kebutuhan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rekap kebutuhan: jumlah dan biaya tiap sumber daya */
        get: operations["kebutuhan.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/konversi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satuan beli tiap sumber daya: faktor, pembulatan dan harga pasar */
        get: operations["konversi.list"];
        /** Menyimpan satuan beli satu sumber daya; dengan terapkan juga harga satuannya */
        put: operations["konversi.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/pekerjaan/{pekerjaanId}/pisahkan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Memberi satu pekerjaan salinan sendiri dari analisanya */
        post: operations["analisa.pisahkan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/pekerjaan/{pekerjaanId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Mengubah satu pekerjaan: volume, rumus, markup, uraian dan lainnya */
        patch: operations["pekerjaan.set"];
        trace?: never;
    };
    "/api/v1/projects/{projectId}/perubahan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Menerapkan banyak perubahan sekaligus */
        post: operations["perubahan.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/profil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Profil proyek: identitas, pemilik, waktu, nilai, siapa yang membuat dan mengubah */
        get: operations["project.profil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/pulihkan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Memulihkan proyek milik sendiri yang dihapus */
        post: operations["project.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/rekap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rekap: harga tiap pekerjaan, jumlah tiap judul, total, PPN dan pembulatan */
        get: operations["rekap.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/riwayat/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu perubahan: baris sebelum dan sesudahnya, dan apa yang menghalangi pengurungannya */
        get: operations["riwayat.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/riwayat/{revision}/urungkan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mengurungkan satu perubahan sebagai perubahan baru */
        post: operations["riwayat.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/riwayat/pengaruh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Total dengan PPN sebelum dan sesudah tiap perubahan */
        get: operations["riwayat.pengaruh"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/riwayat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Riwayat perubahan proyek, yang terakhir dulu */
        get: operations["riwayat.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Identitas dan pengaturan satu proyek */
        get: operations["project.get"];
        put?: never;
        post?: never;
        /** Menghapus proyek (bisa dipulihkan) */
        delete: operations["project.delete"];
        options?: never;
        head?: never;
        /** Mengubah identitas, harga dan pembulatan, atau arsip proyek */
        patch: operations["project.patch"];
        trace?: never;
    };
    "/api/v1/projects/{projectId}/sebaran": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sebaran koefisien katalog untuk sumber daya proyek: terkecil, median, terbesar */
        get: operations["katalog.sebaran"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/banyak/berkas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Membaca daftar proyek dari xlsx atau csv, tanpa menyimpan apa pun */
        post: operations["project.readDaftar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/banyak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Membuat banyak proyek sekaligus: semua, atau tidak sama sekali */
        post: operations["project.createMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/identitas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Identitas dan pengaturan beberapa proyek menurut id; yang tidak boleh dilihat tidak ikut */
        get: operations["project.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mengimpor dokumen RAB sebagai proyek baru */
        post: operations["project.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proyek milik sendiri dan yang dibagikan, terakhir diubah dulu */
        get: operations["project.list"];
        put?: never;
        /** Membuat proyek baru */
        post: operations["project.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "project.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proyek berubah; perubahan beruntun jadi satu kabar, dengan revisi terakhir */
        post: operations["webhook:project.changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.finished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pekerjaan latar selesai, gagal atau dibatalkan */
        post: operations["webhook:job.finished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "member.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seseorang diberi akses ke proyek */
        post: operations["webhook:member.added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Meta: {
            requestId: string;
        };
        Galat: {
            /** @constant */
            success: false;
            error: {
                /** @enum {unknown} */
                code: "VALIDATION_ERROR" | "BAD_REQUEST" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "CONFLICT" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "INTERNAL" | "UNAVAILABLE";
                message: string;
                details?: {
                    path: string;
                    message: string;
                }[];
                /** @description Baris seperti adanya sekarang (409). */
                current?: unknown;
            };
            meta: components["schemas"]["Meta"];
        };
        "fitur.set.masukan": {
            persen: number;
            mati: boolean;
        };
        "fitur.set.jawaban": {
            items: {
                /** @enum {string} */
                nama: "grafik-dasbor";
                persen: number;
                mati: boolean;
                /** @enum {string} */
                sumber: "lingkungan" | "pengelola" | "bawaan";
                buka: number;
                tutup: number;
            }[];
        };
        "fitur.list.jawaban": {
            items: {
                /** @enum {string} */
                nama: "grafik-dasbor";
                persen: number;
                mati: boolean;
                /** @enum {string} */
                sumber: "lingkungan" | "pengelola" | "bawaan";
                buka: number;
                tutup: number;
            }[];
        };
        "pantau.get.jawaban": {
            version: string;
            since: string;
            endpoints: {
                route: string;
                method: string;
                count: number;
                meanMs: number;
                p50Ms: number;
                p95Ms: number;
                p99Ms: number;
                clientErrors: number;
                serverErrors: number;
            }[];
            errors: {
                at: string;
                where: string;
                operation: string | null;
                code: string | null;
                route: string | null;
                requestId: string | null;
                type: string;
                message: string;
            }[];
        };
        "fitur.show.masukan": Record<string, never>;
        "fitur.show.jawaban": {
            buka: boolean;
        };
        "kunci.revoke.jawaban": {
            id: string;
            nama: string;
            awalan: string;
            /** @enum {string} */
            cakupan: "read" | "export" | "write";
            proyek: string[] | null;
            dibuat: string;
            kedaluwarsa: string | null;
            dicabut: string | null;
            dipakai: string | null;
        };
        "kunci.list.jawaban": {
            items: {
                id: string;
                nama: string;
                awalan: string;
                /** @enum {string} */
                cakupan: "read" | "export" | "write";
                proyek: string[] | null;
                dibuat: string;
                kedaluwarsa: string | null;
                dicabut: string | null;
                dipakai: string | null;
            }[];
        };
        "kunci.create.masukan": {
            nama: string;
            /**
             * @default read
             * @enum {string}
             */
            cakupan?: "read" | "export" | "write";
            /** @default null */
            proyek?: string[] | null;
            /** @default null */
            kedaluwarsa?: string | null;
        };
        "kunci.create.jawaban": {
            id: string;
            nama: string;
            awalan: string;
            /** @enum {string} */
            cakupan: "read" | "export" | "write";
            proyek: string[] | null;
            dibuat: string;
            kedaluwarsa: string | null;
            dicabut: string | null;
            dipakai: string | null;
            kunci: string;
        };
        "preferensi.get.jawaban": {
            isi: {
                [key: string]: string;
            };
        };
        "preferensi.set.masukan": {
            isi: {
                [key: string]: string | null;
            };
        };
        "preferensi.set.jawaban": {
            disimpan: number;
        };
        "akun.get.jawaban": {
            id: string;
            nama: string;
            email: string;
            admin: boolean;
        };
        "akun.patch.masukan": {
            nama: string;
        };
        "akun.patch.jawaban": {
            id: string;
            nama: string;
            email: string;
            admin: boolean;
        };
        "sesi.revoke.jawaban": {
            id: string;
        };
        "sesi.list.jawaban": {
            items: {
                id: string;
                perangkat: string | null;
                alamat: string | null;
                masuk: string;
                terlihat: string;
                ini: boolean;
            }[];
        };
        "sesi.revoke-lain.jawaban": {
            banyak: number;
        };
        "webhook.replay.masukan": Record<string, never>;
        "webhook.replay.jawaban": {
            id: string;
            /** @enum {string} */
            peristiwa: "project.changed" | "job.finished" | "member.added";
            /** @enum {string} */
            state: "waiting" | "delivered" | "failed";
            attempts: number;
            status: number | null;
            error?: {
                code: string;
                message: string;
            };
            ms: number | null;
            isi: string;
            dibuat: string;
            dicoba: string | null;
        };
        "webhook.kiriman.jawaban": {
            items: {
                id: string;
                /** @enum {string} */
                peristiwa: "project.changed" | "job.finished" | "member.added";
                /** @enum {string} */
                state: "waiting" | "delivered" | "failed";
                attempts: number;
                status: number | null;
                error?: {
                    code: string;
                    message: string;
                };
                ms: number | null;
                isi: string;
                dibuat: string;
                dicoba: string | null;
            }[];
            cursor: string | null;
        };
        "webhook.patch.masukan": {
            nama?: string;
            url?: string;
            peristiwa?: ("project.changed" | "job.finished" | "member.added")[];
            aktif?: boolean;
        };
        "webhook.patch.jawaban": {
            id: string;
            nama: string;
            url: string;
            peristiwa: ("project.changed" | "job.finished" | "member.added")[];
            /** @enum {string} */
            state: "active" | "paused" | "disabled";
            gagalBeruntun: number;
            gagalSejak: string | null;
            dimatikan: string | null;
            dibuat: string;
        };
        "webhook.delete.jawaban": {
            id: string;
        };
        "webhook.list.jawaban": {
            items: {
                id: string;
                nama: string;
                url: string;
                peristiwa: ("project.changed" | "job.finished" | "member.added")[];
                /** @enum {string} */
                state: "active" | "paused" | "disabled";
                gagalBeruntun: number;
                gagalSejak: string | null;
                dimatikan: string | null;
                dibuat: string;
            }[];
        };
        "webhook.create.masukan": {
            nama: string;
            url: string;
            peristiwa: ("project.changed" | "job.finished" | "member.added")[];
        };
        "webhook.create.jawaban": {
            id: string;
            nama: string;
            url: string;
            peristiwa: ("project.changed" | "job.finished" | "member.added")[];
            /** @enum {string} */
            state: "active" | "paused" | "disabled";
            gagalBeruntun: number;
            gagalSejak: string | null;
            dimatikan: string | null;
            dibuat: string;
            rahasia: string;
        };
        "cron.antrean.jawaban": {
            menunggu: number;
        };
        "job.cancel.masukan": Record<string, never>;
        "job.cancel.jawaban": {
            id: string;
            jenis: string;
            proyek: string | null;
            judul: string;
            /** @enum {string} */
            state: "queued" | "running" | "completed" | "failed" | "cancelled";
            progress: {
                done: number;
                total: number;
            };
            gagal: number;
            cancelling: boolean;
            attempts: number;
            dibuat: string;
            mulai: string | null;
            selesai: string | null;
            error?: {
                code: string;
                message: string;
            };
            result?: {
                items: {
                    nomor: number;
                    nama: string;
                    id?: string;
                    error?: {
                        code: string;
                        message: string;
                    };
                }[];
            };
        };
        "job.get.jawaban": {
            id: string;
            jenis: string;
            proyek: string | null;
            judul: string;
            /** @enum {string} */
            state: "queued" | "running" | "completed" | "failed" | "cancelled";
            progress: {
                done: number;
                total: number;
            };
            gagal: number;
            cancelling: boolean;
            attempts: number;
            dibuat: string;
            mulai: string | null;
            selesai: string | null;
            error?: {
                code: string;
                message: string;
            };
            result?: {
                items: {
                    nomor: number;
                    nama: string;
                    id?: string;
                    error?: {
                        code: string;
                        message: string;
                    };
                }[];
            };
        };
        "job.delete.jawaban": {
            id: string;
        };
        "job.list.jawaban": {
            items: {
                id: string;
                jenis: string;
                proyek: string | null;
                judul: string;
                /** @enum {string} */
                state: "queued" | "running" | "completed" | "failed" | "cancelled";
                progress: {
                    done: number;
                    total: number;
                };
                gagal: number;
                cancelling: boolean;
                attempts: number;
                dibuat: string;
                mulai: string | null;
                selesai: string | null;
                error?: {
                    code: string;
                    message: string;
                };
            }[];
            cursor: string | null;
        };
        "katalog.analisa.jawaban": {
            edisi: string;
            kode: string;
            uraian: string;
            satuan: string;
            rujukan: string;
            komponen: {
                /** @enum {string} */
                kategori: "TK" | "BHN" | "ALT" | "LAIN";
                kode: string;
                uraian: string;
                satuan: string;
                koefisien: string;
                analisa: string | null;
            }[];
            bundel: {
                edisi: string;
                kode: string;
                uraian: string;
                satuan: string;
                rujukan: string;
                komponen: {
                    /** @enum {string} */
                    kategori: "TK" | "BHN" | "ALT" | "LAIN";
                    kode: string;
                    uraian: string;
                    satuan: string;
                    koefisien: string;
                    analisa: string | null;
                }[];
            }[];
        };
        "katalog.search.jawaban": {
            items: {
                edisi: string;
                kode: string;
                uraian: string;
                satuan: string;
                grup: string;
                rujukan: string;
            }[];
            cursor: string | null;
        };
        "katalog.hapus-edisi.jawaban": {
            kode: string;
        };
        "katalog.edisi.jawaban": {
            items: {
                kode: string;
                nama: string;
                nomor: string | null;
                tanggal: string | null;
                /** @enum {string} */
                status: "berlaku" | "diganti" | "sendiri";
                diperiksa: boolean;
                catatan: string | null;
                milik: boolean;
                analisa: number;
                grup: string[];
            }[];
        };
        "katalog.import.masukan": {
            berkas: string[];
            edisi: {
                kode: string;
                nama: string;
                nomor?: string;
                /** Format: date */
                tanggal?: string;
                /**
                 * @default sendiri
                 * @enum {string}
                 */
                status?: "berlaku" | "diganti" | "sendiri";
            };
            pemetaan?: {
                [key: string]: {
                    [key: string]: "kode_pekerjaan" | "uraian_pekerjaan" | "satuan_pekerjaan" | "kode" | "uraian" | "satuan" | "koefisien" | "kategori" | "kode_item" | "grup" | "rujukan" | "harga" | "no" | "abaikan";
                };
            };
            perbaikan?: string[];
            dryRun?: boolean;
        };
        "katalog.import.jawaban": {
            dryRun: boolean;
            edisi: string;
            lembar: {
                berkas: string;
                nama: string;
                barisJudul: number | null;
                /** @enum {string} */
                bentuk: "pekerjaan" | "komponen" | "rata" | "selang" | "lewati";
                baris: number;
                kolom: {
                    index: number;
                    judul: string;
                    /** @enum {string} */
                    peran: "kode_pekerjaan" | "uraian_pekerjaan" | "satuan_pekerjaan" | "kode" | "uraian" | "satuan" | "koefisien" | "kategori" | "kode_item" | "grup" | "rujukan" | "harga" | "no" | "abaikan";
                    /** @enum {string} */
                    yakin: "nama" | "isi" | "pilihan" | "tidak";
                }[];
            }[];
            jumlah: {
                analisa: number;
                komponen: number;
                galat: number;
                peringatan: number;
                usul: number;
            };
            analisa: {
                kode: string;
                uraian: string;
                satuan: string;
                komponen: number;
            }[];
            masalah: {
                id?: string;
                /** @enum {string} */
                tingkat: "galat" | "peringatan";
                berkas: string;
                lembar: string;
                baris: number | null;
                kolom: string | null;
                pesan: string;
                usul?: string;
            }[];
        };
        "analisa.reset.masukan": {
            /** @enum {string} */
            beda?: "pakai_proyek" | "item_baru";
        };
        "analisa.reset.jawaban": {
            revision: number;
            komponen: number;
            itemBaru: number;
        };
        "analisa.get.jawaban": {
            id: string;
            kode: string;
            uraian: string;
            satuan: string;
            sumber: string;
            katalog: {
                edisi: string;
                kode: string;
            } | null;
            revision: number;
            komponen: {
                id: string;
                kategori: string;
                hargaItem: string | null;
                analisa: string | null;
                kode: string;
                uraian: string;
                satuan: string;
                koefisien: string;
                koefisienFormula: string | null;
                harga: string | null;
            }[];
            rincian: {
                kategori: string;
                kode: string;
                uraian: string;
                satuan: string;
                koefisien: string;
                melalui: string[];
            }[];
            tenagaKerja: string;
            bahan: string;
            alat: string;
            lain: string;
            biayaDasar: string;
        };
        "anggota.set.masukan": {
            /** @enum {string} */
            peran: "viewer" | "editor";
        };
        "anggota.set.jawaban": {
            id: string;
        };
        "anggota.remove.jawaban": {
            id: string;
        };
        "anggota.list.jawaban": {
            owner: {
                nama: string;
                email: string;
            };
            items: {
                id: string;
                email: string;
                nama: string | null;
                /** @enum {string} */
                peran: "viewer" | "editor";
                menunggu: boolean;
            }[];
        };
        "anggota.add.masukan": {
            /** Format: email */
            email: string;
            /** @enum {string} */
            peran: "viewer" | "editor";
        };
        "anggota.add.jawaban": {
            id: string;
            email: string;
            nama: string | null;
            /** @enum {string} */
            peran: "viewer" | "editor";
            menunggu: boolean;
        };
        "perubahan.list.jawaban": {
            revision: number;
            dari: number;
            ulang: boolean;
            ubah: {
                project?: {
                    id: string;
                    revision: number;
                    /** @enum {string} */
                    peran: "viewer" | "editor" | "owner";
                    nama: string;
                    kegiatan: string | null;
                    lokasi: string | null;
                    tahun: number | null;
                    sumberDana: string | null;
                    anggaran: string | null;
                    tanggalMulai: string | null;
                    tanggalSelesai: string | null;
                    pemilik: string | null;
                    jabatanPemilik: string | null;
                    instansiPemilik: string | null;
                    kontraktor: string | null;
                    instansiKontraktor: string | null;
                    konsultanPerencana: string | null;
                    instansiPerencana: string | null;
                    konsultanPengawas: string | null;
                    instansiPengawas: string | null;
                    keterangan1: string | null;
                    keterangan2: string | null;
                    pricing: {
                        markupPercent: string;
                        ppnPercent: string;
                        pembulatan: string;
                        /** @enum {string} */
                        arahPembulatan: "terdekat" | "bawah" | "atas";
                        pembulatanHsp: ("1" | "10" | "100" | "1000" | "0.01") | null;
                        /** @enum {string} */
                        arahPembulatanHsp: "terdekat" | "bawah";
                        /** @enum {string} */
                        tampilanPpn: "langsung" | "dpp_nilai_lain";
                    };
                    arsip: boolean;
                    dibuat: string;
                    diubah: string;
                };
                parameter?: {
                    id: string;
                    nama: string;
                    nilai: string;
                    satuan: string | null;
                    label: string | null;
                    urutan: string;
                    revision: number;
                }[];
                hargaItem?: {
                    id: string;
                    /** @enum {string} */
                    kategori: "TK" | "BHN" | "ALT" | "LAIN";
                    kode: string;
                    uraian: string;
                    satuan: string;
                    hargaSatuan: string | null;
                    urutan: string;
                    revision: number;
                }[];
                analisa?: {
                    id: string;
                    kode: string;
                    uraian: string;
                    satuan: string;
                    /** @enum {string} */
                    sumber: "referensi" | "modifikasi" | "kustom";
                    katalogEdisi: string | null;
                    katalogKode: string | null;
                    urutan: string;
                    revision: number;
                }[];
                komponen?: {
                    id: string;
                    analisaId: string;
                    /** @enum {string} */
                    kategori: "TK" | "BHN" | "ALT" | "LAIN";
                    hargaItemId: string | null;
                    subAnalisaId: string | null;
                    koefisien: string;
                    koefisienFormula: string | null;
                    urutan: string;
                    revision: number;
                }[];
                klasifikasi?: {
                    id: string;
                    parentId: string | null;
                    nama: string;
                    urutan: string;
                    revision: number;
                }[];
                pekerjaan?: {
                    id: string;
                    klasifikasiId: string;
                    kode: string;
                    uraian: string;
                    satuan: string;
                    analisaId: string | null;
                    hargaLangsung: string | null;
                    volume: string;
                    volumeFormula: string | null;
                    markupPercent: string | null;
                    catatan: string | null;
                    urutan: string;
                    revision: number;
                }[];
                pengukuran?: {
                    id: string;
                    pekerjaanId: string;
                    uraian: string;
                    jumlah: string | null;
                    panjang: string | null;
                    lebar: string | null;
                    tinggi: string | null;
                    faktor: string | null;
                    urutan: string;
                    revision: number;
                }[];
            };
            hapus: {
                [key: string]: string[];
            };
            set: {
                revision: number;
                jenis: string;
                oleh: {
                    id: string;
                    nama: string;
                } | null;
                at: string;
                permintaan: string | null;
                baris: {
                    tabel: string;
                    id: string;
                }[];
            }[];
        };
        "project.copies.masukan": {
            nama: string;
            /** Format: date */
            tanggalMulai?: string;
            /** @default true */
            jadwal?: boolean;
            /** @default false */
            realisasi?: boolean;
            /** @default 1 */
            jumlah?: number;
        };
        "project.copies.jawaban": {
            id: string;
            revision: number;
        } | {
            jobId: string;
        };
        "project.document.jawaban": {
            /** @constant */
            format: "rab-estimate";
            /** @constant */
            version: 1;
            project: {
                nama: string;
                kegiatan?: string | null;
                lokasi?: string | null;
                tahun?: (number | string) | null;
                sumberDana?: string | null;
                anggaran?: string | null;
                tanggalMulai?: string | null;
                tanggalSelesai?: string | null;
                pemilik?: string | null;
                jabatanPemilik?: string | null;
                instansiPemilik?: string | null;
                kontraktor?: string | null;
                instansiKontraktor?: string | null;
                konsultanPerencana?: string | null;
                instansiPerencana?: string | null;
                konsultanPengawas?: string | null;
                instansiPengawas?: string | null;
                keterangan1?: string | null;
                keterangan2?: string | null;
            };
            pricing: {
                markupPercent: string;
                ppnPercent: string;
                pembulatan: string;
                /** @enum {string} */
                arahPembulatan?: "terdekat" | "bawah" | "atas";
                pembulatanHsp?: ("1" | "10" | "100" | "1000" | "0.01") | null;
                /** @enum {string} */
                arahPembulatanHsp?: "terdekat" | "bawah";
                /** @enum {string} */
                tampilanPpn?: "langsung" | "dpp_nilai_lain";
            };
            parameter?: {
                nama: string;
                nilai: string;
                satuan?: string;
                label?: string;
            }[];
            hargaItem: {
                id: string;
                /** @enum {string} */
                kategori: "TK" | "BHN" | "ALT" | "LAIN";
                kode: string;
                uraian: string;
                satuan: string;
                hargaSatuan: string | null;
                konversi?: {
                    satuanBeli: string;
                    faktor: string;
                    /** @enum {string} */
                    pembulatan?: "tidak" | "atas";
                    hargaBeli?: string | null;
                };
            }[];
            analisa: {
                id: string;
                kode: string;
                uraian: string;
                satuan: string;
                /** @enum {string} */
                sumber: "referensi" | "modifikasi" | "kustom";
                katalog?: {
                    edisi: string;
                    kode: string;
                };
                komponen: {
                    /** @enum {string} */
                    kategori: "TK" | "BHN" | "ALT" | "LAIN";
                    hargaItem?: string;
                    analisa?: string;
                    koefisien: string;
                    koefisienFormula?: string;
                }[];
            }[];
            klasifikasi: {
                nama: string;
                pekerjaan?: {
                    id: string;
                    kode: string;
                    uraian: string;
                    satuan: string;
                    analisa?: string | null;
                    hargaLangsung?: string | null;
                    volume?: string;
                    volumeFormula?: string | null;
                    pengukuran?: {
                        uraian?: string;
                        jumlah?: string | null;
                        panjang?: string | null;
                        lebar?: string | null;
                        tinggi?: string | null;
                        faktor?: string | null;
                    }[] | null;
                    markupPercent?: string | null;
                    catatan?: string | null;
                }[];
                sub?: {
                    nama: string;
                    pekerjaan?: {
                        id: string;
                        kode: string;
                        uraian: string;
                        satuan: string;
                        analisa?: string | null;
                        hargaLangsung?: string | null;
                        volume?: string;
                        volumeFormula?: string | null;
                        pengukuran?: {
                            uraian?: string;
                            jumlah?: string | null;
                            panjang?: string | null;
                            lebar?: string | null;
                            tinggi?: string | null;
                            faktor?: string | null;
                        }[] | null;
                        markupPercent?: string | null;
                        catatan?: string | null;
                    }[];
                    sub?: {
                        nama: string;
                        pekerjaan?: {
                            id: string;
                            kode: string;
                            uraian: string;
                            satuan: string;
                            analisa?: string | null;
                            hargaLangsung?: string | null;
                            volume?: string;
                            volumeFormula?: string | null;
                            pengukuran?: {
                                uraian?: string;
                                jumlah?: string | null;
                                panjang?: string | null;
                                lebar?: string | null;
                                tinggi?: string | null;
                                faktor?: string | null;
                            }[] | null;
                            markupPercent?: string | null;
                            catatan?: string | null;
                        }[];
                        sub?: {
                            nama: string;
                            pekerjaan?: {
                                id: string;
                                kode: string;
                                uraian: string;
                                satuan: string;
                                analisa?: string | null;
                                hargaLangsung?: string | null;
                                volume?: string;
                                volumeFormula?: string | null;
                                pengukuran?: {
                                    uraian?: string;
                                    jumlah?: string | null;
                                    panjang?: string | null;
                                    lebar?: string | null;
                                    tinggi?: string | null;
                                    faktor?: string | null;
                                }[] | null;
                                markupPercent?: string | null;
                                catatan?: string | null;
                            }[];
                            sub?: {
                                nama: string;
                                pekerjaan?: {
                                    id: string;
                                    kode: string;
                                    uraian: string;
                                    satuan: string;
                                    analisa?: string | null;
                                    hargaLangsung?: string | null;
                                    volume?: string;
                                    volumeFormula?: string | null;
                                    pengukuran?: {
                                        uraian?: string;
                                        jumlah?: string | null;
                                        panjang?: string | null;
                                        lebar?: string | null;
                                        tinggi?: string | null;
                                        faktor?: string | null;
                                    }[] | null;
                                    markupPercent?: string | null;
                                    catatan?: string | null;
                                }[];
                                sub?: {
                                    nama: string;
                                    pekerjaan?: {
                                        id: string;
                                        kode: string;
                                        uraian: string;
                                        satuan: string;
                                        analisa?: string | null;
                                        hargaLangsung?: string | null;
                                        volume?: string;
                                        volumeFormula?: string | null;
                                        pengukuran?: {
                                            uraian?: string;
                                            jumlah?: string | null;
                                            panjang?: string | null;
                                            lebar?: string | null;
                                            tinggi?: string | null;
                                            faktor?: string | null;
                                        }[] | null;
                                        markupPercent?: string | null;
                                        catatan?: string | null;
                                    }[];
                                    sub?: {
                                        nama: string;
                                        pekerjaan?: {
                                            id: string;
                                            kode: string;
                                            uraian: string;
                                            satuan: string;
                                            analisa?: string | null;
                                            hargaLangsung?: string | null;
                                            volume?: string;
                                            volumeFormula?: string | null;
                                            pengukuran?: {
                                                uraian?: string;
                                                jumlah?: string | null;
                                                panjang?: string | null;
                                                lebar?: string | null;
                                                tinggi?: string | null;
                                                faktor?: string | null;
                                            }[] | null;
                                            markupPercent?: string | null;
                                            catatan?: string | null;
                                        }[];
                                        sub?: {
                                            nama: string;
                                            pekerjaan?: {
                                                id: string;
                                                kode: string;
                                                uraian: string;
                                                satuan: string;
                                                analisa?: string | null;
                                                hargaLangsung?: string | null;
                                                volume?: string;
                                                volumeFormula?: string | null;
                                                pengukuran?: {
                                                    uraian?: string;
                                                    jumlah?: string | null;
                                                    panjang?: string | null;
                                                    lebar?: string | null;
                                                    tinggi?: string | null;
                                                    faktor?: string | null;
                                                }[] | null;
                                                markupPercent?: string | null;
                                                catatan?: string | null;
                                            }[];
                                            sub?: unknown[];
                                        }[];
                                    }[];
                                }[];
                            }[];
                        }[];
                    }[];
                }[];
            }[];
            jadwal?: {
                awalMinggu?: number;
                mingguan: {
                    pekerjaan: string;
                    minggu: number;
                    rencana: string;
                    realisasi?: string | null;
                    biayaAktual?: string | null;
                }[];
                tahapan?: {
                    id: string;
                    nama: string;
                    mulai?: string | null;
                    selesai?: string | null;
                    pekerjaan: {
                        id: string;
                        proporsi: string;
                    }[];
                }[];
                dependensi?: {
                    dari: string;
                    ke: string;
                    /** @enum {string} */
                    jenis: "FS" | "SS";
                    lag: number;
                }[];
            };
        };
        "hadir.set.masukan": {
            tab: string;
            halaman: string;
        };
        "hadir.set.jawaban": {
            halaman: string;
        };
        "harga.sumber.jawaban": {
            harga: string | null;
            revision: number;
            /** @description Saat perubahan itu disimpan, ISO 8601 */
            pada: string;
            /** @description Nama orangnya; null: bukan orang, atau akunnya sudah dihapus */
            oleh: string | null;
            /** @description Nama operasinya */
            jenis: string;
        };
        "project.isi.jawaban": {
            project: {
                id: string;
                revision: number;
                /** @enum {string} */
                peran: "viewer" | "editor" | "owner";
                nama: string;
                kegiatan: string | null;
                lokasi: string | null;
                tahun: number | null;
                sumberDana: string | null;
                anggaran: string | null;
                tanggalMulai: string | null;
                tanggalSelesai: string | null;
                pemilik: string | null;
                jabatanPemilik: string | null;
                instansiPemilik: string | null;
                kontraktor: string | null;
                instansiKontraktor: string | null;
                konsultanPerencana: string | null;
                instansiPerencana: string | null;
                konsultanPengawas: string | null;
                instansiPengawas: string | null;
                keterangan1: string | null;
                keterangan2: string | null;
                pricing: {
                    markupPercent: string;
                    ppnPercent: string;
                    pembulatan: string;
                    /** @enum {string} */
                    arahPembulatan: "terdekat" | "bawah" | "atas";
                    pembulatanHsp: ("1" | "10" | "100" | "1000" | "0.01") | null;
                    /** @enum {string} */
                    arahPembulatanHsp: "terdekat" | "bawah";
                    /** @enum {string} */
                    tampilanPpn: "langsung" | "dpp_nilai_lain";
                };
                arsip: boolean;
                dibuat: string;
                diubah: string;
            };
            parameter: {
                id: string;
                nama: string;
                nilai: string;
                satuan: string | null;
                label: string | null;
                urutan: string;
                revision: number;
            }[];
            hargaItem: {
                id: string;
                /** @enum {string} */
                kategori: "TK" | "BHN" | "ALT" | "LAIN";
                kode: string;
                uraian: string;
                satuan: string;
                hargaSatuan: string | null;
                urutan: string;
                revision: number;
            }[];
            analisa: {
                id: string;
                kode: string;
                uraian: string;
                satuan: string;
                /** @enum {string} */
                sumber: "referensi" | "modifikasi" | "kustom";
                katalogEdisi: string | null;
                katalogKode: string | null;
                urutan: string;
                revision: number;
            }[];
            komponen: {
                id: string;
                analisaId: string;
                /** @enum {string} */
                kategori: "TK" | "BHN" | "ALT" | "LAIN";
                hargaItemId: string | null;
                subAnalisaId: string | null;
                koefisien: string;
                koefisienFormula: string | null;
                urutan: string;
                revision: number;
            }[];
            klasifikasi: {
                id: string;
                parentId: string | null;
                nama: string;
                urutan: string;
                revision: number;
            }[];
            pekerjaan: {
                id: string;
                klasifikasiId: string;
                kode: string;
                uraian: string;
                satuan: string;
                analisaId: string | null;
                hargaLangsung: string | null;
                volume: string;
                volumeFormula: string | null;
                markupPercent: string | null;
                catatan: string | null;
                urutan: string;
                revision: number;
            }[];
            pengukuran: {
                id: string;
                pekerjaanId: string;
                uraian: string;
                jumlah: string | null;
                panjang: string | null;
                lebar: string | null;
                tinggi: string | null;
                faktor: string | null;
                urutan: string;
                revision: number;
            }[];
        };
        "katalog.preview.jawaban": {
            edisi: string;
            kode: string;
            uraian: string;
            satuan: string;
            rujukan: string;
            komponen: {
                /** @enum {string} */
                kategori: "TK" | "BHN" | "ALT" | "LAIN";
                kode: string;
                uraian: string;
                satuan: string;
                koefisien: string;
                harga: string | null;
                bundel: boolean;
                beda: {
                    uraian: string;
                    satuan: string;
                } | null;
            }[];
            tenagaKerja: string;
            bahan: string;
            alat: string;
            lain: string;
            biayaDasar: string;
            markupPercent: string;
            lengkap: boolean;
        };
        "katalog.take.masukan": {
            analisa: {
                edisi: string;
                kode: string;
            }[];
            klasifikasiId?: string;
            setelah?: string;
            /** @enum {string} */
            beda?: "pakai_proyek" | "item_baru";
        };
        "katalog.take.jawaban": {
            revision: number;
            analisa: {
                edisi: string;
                kode: string;
                id: string;
                baru: boolean;
            }[];
            pekerjaan: string[];
            itemBaru: number;
        };
        "kebutuhan.get.jawaban": {
            items: {
                kategori: string;
                kode: string;
                uraian: string;
                satuan: string;
                jumlah: string;
                harga: string | null;
                biaya: string;
            }[];
            total: string;
        };
        "konversi.list.jawaban": {
            items: {
                hargaItemId: string;
                satuanBeli: string;
                faktor: string;
                /** @enum {string} */
                pembulatan: "tidak" | "atas";
                hargaBeli: string | null;
            }[];
        };
        "konversi.set.masukan": {
            hargaItemId: string;
            satuanBeli: string;
            faktor: string;
            /**
             * @default tidak
             * @enum {string}
             */
            pembulatan?: "tidak" | "atas";
            hargaBeli?: string | null;
            /** @default false */
            terapkan?: boolean;
        };
        "konversi.set.jawaban": {
            revision: number;
            hargaSatuan: string | null;
        };
        "analisa.pisahkan.masukan": Record<string, never>;
        "analisa.pisahkan.jawaban": {
            revision: number;
            analisaId: string;
            kode: string;
        };
        "pekerjaan.set.masukan": {
            klasifikasiId?: string;
            kode?: string;
            uraian?: string;
            satuan?: string;
            analisaId?: string | null;
            hargaLangsung?: string | null;
            volume?: string;
            volumeFormula?: string | null;
            pengukuran?: {
                uraian?: string;
                jumlah?: string | null;
                panjang?: string | null;
                lebar?: string | null;
                tinggi?: string | null;
                faktor?: string | null;
            }[];
            markupPercent?: string | null;
            catatan?: string | null;
            urutan?: string;
        };
        "pekerjaan.set.jawaban": {
            id: string;
            klasifikasiId: string;
            kode: string;
            uraian: string;
            satuan: string;
            analisaId: string | null;
            hargaLangsung: string | null;
            volume: string;
            volumeFormula: string | null;
            markupPercent: string | null;
            catatan: string | null;
            urutan: string;
            revision: number;
        };
        "perubahan.apply.masukan": {
            project?: {
                ubah?: {
                    nama?: string;
                    kegiatan?: string | null;
                    lokasi?: string | null;
                    tahun?: (number | string) | null;
                    sumberDana?: string | null;
                    anggaran?: string | null;
                    tanggalMulai?: string | null;
                    tanggalSelesai?: string | null;
                    pemilik?: string | null;
                    jabatanPemilik?: string | null;
                    instansiPemilik?: string | null;
                    kontraktor?: string | null;
                    instansiKontraktor?: string | null;
                    konsultanPerencana?: string | null;
                    instansiPerencana?: string | null;
                    konsultanPengawas?: string | null;
                    instansiPengawas?: string | null;
                    keterangan1?: string | null;
                    keterangan2?: string | null;
                    markupPercent?: string;
                    ppnPercent?: string;
                    pembulatan?: string;
                    /** @enum {string} */
                    arahPembulatan?: "terdekat" | "bawah" | "atas";
                    pembulatanHsp?: ("1" | "10" | "100" | "1000" | "0.01") | null;
                    /** @enum {string} */
                    arahPembulatanHsp?: "terdekat" | "bawah";
                    /** @enum {string} */
                    tampilanPpn?: "langsung" | "dpp_nilai_lain";
                    id: string;
                }[];
            };
            hargaItem?: {
                baru?: {
                    /** @enum {string} */
                    kategori: "TK" | "BHN" | "ALT" | "LAIN";
                    kode?: string;
                    uraian: string;
                    satuan?: string;
                    hargaSatuan?: string | null;
                    urutan?: string;
                    id?: string;
                }[];
                ubah?: {
                    /** @enum {string} */
                    kategori?: "TK" | "BHN" | "ALT" | "LAIN";
                    kode?: string;
                    uraian?: string;
                    satuan?: string;
                    hargaSatuan?: string | null;
                    urutan?: string;
                    id: string;
                }[];
                /** @default [] */
                hapus?: string[];
            };
            analisa?: {
                /** @default [] */
                baru?: {
                    kode: string;
                    uraian: string;
                    satuan: string;
                    urutan?: string;
                    /** @enum {string} */
                    sumber?: "referensi" | "modifikasi" | "kustom";
                    id?: string;
                    katalogEdisi?: string | null;
                    katalogKode?: string | null;
                }[];
                /** @default [] */
                ubah?: {
                    kode?: string;
                    uraian?: string;
                    satuan?: string;
                    urutan?: string;
                    /** @enum {string} */
                    sumber?: "referensi" | "modifikasi" | "kustom";
                    id: string;
                }[];
                /** @default [] */
                hapus?: string[];
            };
            komponen?: {
                baru?: {
                    koefisien: string;
                    koefisienFormula?: string | null;
                    urutan?: string;
                    id?: string;
                    analisaId: string;
                    hargaItemId?: string;
                    subAnalisaId?: string;
                }[];
                ubah?: {
                    koefisien?: string;
                    koefisienFormula?: string | null;
                    urutan?: string;
                    id: string;
                }[];
                /** @default [] */
                hapus?: string[];
            };
            klasifikasi?: {
                /** @default [] */
                baru?: {
                    nama: string;
                    parentId?: string | null;
                    urutan?: string;
                    id?: string;
                }[];
                /** @default [] */
                ubah?: {
                    nama?: string;
                    parentId?: string | null;
                    urutan?: string;
                    id: string;
                }[];
                /** @default [] */
                hapus?: string[];
            };
            pekerjaan?: {
                baru?: {
                    klasifikasiId: string;
                    kode?: string;
                    uraian: string;
                    satuan?: string;
                    analisaId?: string | null;
                    hargaLangsung?: string | null;
                    volume?: string;
                    volumeFormula?: string | null;
                    pengukuran?: {
                        uraian?: string;
                        jumlah?: string | null;
                        panjang?: string | null;
                        lebar?: string | null;
                        tinggi?: string | null;
                        faktor?: string | null;
                    }[];
                    markupPercent?: string | null;
                    catatan?: string | null;
                    urutan?: string;
                    id?: string;
                }[];
                ubah?: {
                    klasifikasiId?: string;
                    kode?: string;
                    uraian?: string;
                    satuan?: string;
                    analisaId?: string | null;
                    hargaLangsung?: string | null;
                    volume?: string;
                    volumeFormula?: string | null;
                    pengukuran?: {
                        uraian?: string;
                        jumlah?: string | null;
                        panjang?: string | null;
                        lebar?: string | null;
                        tinggi?: string | null;
                        faktor?: string | null;
                    }[];
                    markupPercent?: string | null;
                    catatan?: string | null;
                    urutan?: string;
                    id: string;
                }[];
                /** @default [] */
                hapus?: string[];
            };
            parameter?: {
                /** @default [] */
                baru?: {
                    nama: string;
                    nilai: string;
                    satuan?: string | null;
                    label?: string | null;
                    urutan?: string;
                    id?: string;
                }[];
                /** @default [] */
                ubah?: {
                    nama?: string;
                    nilai?: string;
                    satuan?: string | null;
                    label?: string | null;
                    urutan?: string;
                    id: string;
                }[];
                /** @default [] */
                hapus?: string[];
            };
        };
        "perubahan.apply.jawaban": {
            revision: number;
            ids: {
                [key: string]: string[];
            };
            volume: {
                [key: string]: string;
            };
            koefisien: {
                [key: string]: string;
            };
        };
        "project.profil.jawaban": {
            proyek: {
                id: string;
                revision: number;
                /** @enum {string} */
                peran: "viewer" | "editor" | "owner";
                nama: string;
                kegiatan: string | null;
                lokasi: string | null;
                tahun: number | null;
                sumberDana: string | null;
                anggaran: string | null;
                tanggalMulai: string | null;
                tanggalSelesai: string | null;
                pemilik: string | null;
                jabatanPemilik: string | null;
                instansiPemilik: string | null;
                kontraktor: string | null;
                instansiKontraktor: string | null;
                konsultanPerencana: string | null;
                instansiPerencana: string | null;
                konsultanPengawas: string | null;
                instansiPengawas: string | null;
                keterangan1: string | null;
                keterangan2: string | null;
                pricing: {
                    markupPercent: string;
                    ppnPercent: string;
                    pembulatan: string;
                    /** @enum {string} */
                    arahPembulatan: "terdekat" | "bawah" | "atas";
                    pembulatanHsp: ("1" | "10" | "100" | "1000" | "0.01") | null;
                    /** @enum {string} */
                    arahPembulatanHsp: "terdekat" | "bawah";
                    /** @enum {string} */
                    tampilanPpn: "langsung" | "dpp_nilai_lain";
                };
                arsip: boolean;
                dibuat: string;
                diubah: string;
            };
            pemilik: {
                nama: string;
                email: string;
            };
            dibuatOleh: string | null;
            diubahOleh: string | null;
            anggota: number;
            pekerjaan: number;
            waktu: {
                hari: string;
                /** @enum {string} */
                status: "belum_mulai" | "berjalan" | "lewat" | "tanpa_tanggal";
                persen: number | null;
                sisa: number | null;
                terlambat: number | null;
            };
            rekap: {
                total: string;
                ppn: string;
                grandTotal: string;
                dibulatkan: string;
                terbilang: string;
            };
        };
        "project.restore.masukan": Record<string, never>;
        "project.restore.jawaban": {
            id: string;
            revision: number;
        };
        "rekap.get.jawaban": {
            revision: number;
            pekerjaan: {
                id: string;
                kode: string;
                uraian: string;
                satuan: string;
                volume: string;
                tenagaKerja: string;
                bahan: string;
                alat: string;
                lain: string;
                biayaDasar: string;
                markupPercent: string;
                markup: string;
                hsp: string;
                jumlah: string;
                /** @description jumlah / total, a fraction of 1 */
                bobot: string;
            }[];
            klasifikasi: components["schemas"]["rekap.get.jawaban"]["$defs"]["__schema0"][];
            total: string;
            ppnPercent: string;
            ppn: string;
            grandTotal: string;
            dibulatkan: string;
            terbilang: string;
            peringatan: ({
                kode: string;
                pesan: string;
            } & {
                [key: string]: unknown;
            })[];
            $defs: {
                __schema0: {
                    id: string;
                    nama: string;
                    jumlah: string;
                    sub: components["schemas"]["rekap.get.jawaban"]["$defs"]["__schema0"][];
                };
            };
        };
        "riwayat.get.jawaban": {
            revision: number;
            pada: string;
            oleh: {
                id: string;
                nama: string;
            } | null;
            jenis: string;
            mengurungkan: number | null;
            baris: {
                tabel: string;
                id: string;
                nama: string;
                /** @enum {string} */
                jenis: "dibuat" | "diubah" | "dihapus";
                kolom: {
                    kolom: string;
                    sebelum: string | boolean | null;
                    sesudah: string | boolean | null;
                }[];
            }[];
            banyak: number;
            bisaDiurungkan: boolean;
            penghalang: {
                revision: number;
                pada: string;
                oleh: string | null;
                banyak: number;
            }[];
        };
        "riwayat.undo.masukan": Record<string, never>;
        "riwayat.undo.jawaban": {
            revision: number;
            mengurungkan: number;
        };
        "riwayat.pengaruh.jawaban": {
            items: {
                revision: number;
                sebelum: string | null;
                sesudah: string;
                selisih: string;
            }[];
        };
        "riwayat.list.jawaban": {
            items: {
                revision: number;
                pada: string;
                oleh: {
                    id: string;
                    nama: string;
                } | null;
                jenis: string;
                mengurungkan: number | null;
                baris: {
                    tabel: string;
                    dibuat: number;
                    diubah: number;
                    dihapus: number;
                }[];
                /** @description Nama satu atau dua baris pertamanya */
                nama: string[];
            }[];
            cursor: string | null;
            orang: {
                id: string;
                nama: string;
            }[];
            jenis: string[];
        };
        "project.get.jawaban": {
            id: string;
            revision: number;
            /** @enum {string} */
            peran: "viewer" | "editor" | "owner";
            nama: string;
            kegiatan: string | null;
            lokasi: string | null;
            tahun: number | null;
            sumberDana: string | null;
            anggaran: string | null;
            tanggalMulai: string | null;
            tanggalSelesai: string | null;
            pemilik: string | null;
            jabatanPemilik: string | null;
            instansiPemilik: string | null;
            kontraktor: string | null;
            instansiKontraktor: string | null;
            konsultanPerencana: string | null;
            instansiPerencana: string | null;
            konsultanPengawas: string | null;
            instansiPengawas: string | null;
            keterangan1: string | null;
            keterangan2: string | null;
            pricing: {
                markupPercent: string;
                ppnPercent: string;
                pembulatan: string;
                /** @enum {string} */
                arahPembulatan: "terdekat" | "bawah" | "atas";
                pembulatanHsp: ("1" | "10" | "100" | "1000" | "0.01") | null;
                /** @enum {string} */
                arahPembulatanHsp: "terdekat" | "bawah";
                /** @enum {string} */
                tampilanPpn: "langsung" | "dpp_nilai_lain";
            };
            arsip: boolean;
            dibuat: string;
            diubah: string;
        };
        "project.patch.masukan": {
            nama?: string;
            kegiatan?: string | null;
            lokasi?: string | null;
            tahun?: (number | string) | null;
            sumberDana?: string | null;
            anggaran?: string | null;
            tanggalMulai?: string | null;
            tanggalSelesai?: string | null;
            pemilik?: string | null;
            jabatanPemilik?: string | null;
            instansiPemilik?: string | null;
            kontraktor?: string | null;
            instansiKontraktor?: string | null;
            konsultanPerencana?: string | null;
            instansiPerencana?: string | null;
            konsultanPengawas?: string | null;
            instansiPengawas?: string | null;
            keterangan1?: string | null;
            keterangan2?: string | null;
            pricing?: {
                markupPercent?: string;
                ppnPercent?: string;
                pembulatan?: string;
                /** @enum {string} */
                arahPembulatan?: "terdekat" | "bawah" | "atas";
                pembulatanHsp?: ("1" | "10" | "100" | "1000" | "0.01") | null;
                /** @enum {string} */
                arahPembulatanHsp?: "terdekat" | "bawah";
                /** @enum {string} */
                tampilanPpn?: "langsung" | "dpp_nilai_lain";
            };
            arsip?: boolean;
        };
        "project.patch.jawaban": {
            id: string;
            revision: number;
            /** @enum {string} */
            peran: "viewer" | "editor" | "owner";
            nama: string;
            kegiatan: string | null;
            lokasi: string | null;
            tahun: number | null;
            sumberDana: string | null;
            anggaran: string | null;
            tanggalMulai: string | null;
            tanggalSelesai: string | null;
            pemilik: string | null;
            jabatanPemilik: string | null;
            instansiPemilik: string | null;
            kontraktor: string | null;
            instansiKontraktor: string | null;
            konsultanPerencana: string | null;
            instansiPerencana: string | null;
            konsultanPengawas: string | null;
            instansiPengawas: string | null;
            keterangan1: string | null;
            keterangan2: string | null;
            pricing: {
                markupPercent: string;
                ppnPercent: string;
                pembulatan: string;
                /** @enum {string} */
                arahPembulatan: "terdekat" | "bawah" | "atas";
                pembulatanHsp: ("1" | "10" | "100" | "1000" | "0.01") | null;
                /** @enum {string} */
                arahPembulatanHsp: "terdekat" | "bawah";
                /** @enum {string} */
                tampilanPpn: "langsung" | "dpp_nilai_lain";
            };
            arsip: boolean;
            dibuat: string;
            diubah: string;
        };
        "project.delete.jawaban": {
            id: string;
        };
        "katalog.sebaran.jawaban": {
            items: {
                /** @enum {string} */
                kategori: "TK" | "BHN" | "ALT" | "LAIN";
                uraian: string;
                satuan: string;
                satuanAnalisa: string;
                banyak: number;
                terkecil: string;
                median: string;
                terbesar: string;
            }[];
        };
        "project.readDaftar.masukan": {
            berkas: string[];
        };
        "project.readDaftar.jawaban": {
            lembar: string;
            kolom: {
                huruf: string;
                judul: string;
                bidang: ("nama" | "kegiatan" | "lokasi" | "tahun" | "sumberDana" | "anggaran" | "tanggalMulai" | "tanggalSelesai" | "pemilik" | "jabatanPemilik" | "instansiPemilik" | "kontraktor" | "instansiKontraktor" | "konsultanPerencana" | "instansiPerencana" | "konsultanPengawas" | "instansiPengawas" | "keterangan1" | "keterangan2") | null;
            }[];
            baris: {
                nomor: number;
                isi: {
                    [key: string]: {
                        teks: string;
                        angka: boolean;
                    };
                };
            }[];
        };
        "project.createMany.masukan": {
            proyek: {
                nama: string;
                kegiatan?: string | null;
                lokasi?: string | null;
                tahun?: (number | string) | null;
                sumberDana?: string | null;
                anggaran?: string | null;
                tanggalMulai?: string | null;
                tanggalSelesai?: string | null;
                pemilik?: string | null;
                jabatanPemilik?: string | null;
                instansiPemilik?: string | null;
                kontraktor?: string | null;
                instansiKontraktor?: string | null;
                konsultanPerencana?: string | null;
                instansiPerencana?: string | null;
                konsultanPengawas?: string | null;
                instansiPengawas?: string | null;
                keterangan1?: string | null;
                keterangan2?: string | null;
                pricing?: {
                    markupPercent?: string;
                    ppnPercent?: string;
                    pembulatan?: string;
                    /** @enum {string} */
                    arahPembulatan?: "terdekat" | "bawah" | "atas";
                    pembulatanHsp?: ("1" | "10" | "100" | "1000" | "0.01") | null;
                    /** @enum {string} */
                    arahPembulatanHsp?: "terdekat" | "bawah";
                    /** @enum {string} */
                    tampilanPpn?: "langsung" | "dpp_nilai_lain";
                };
            }[];
        };
        "project.createMany.jawaban": {
            items: {
                id: string;
                revision: number;
            }[];
        };
        "project.find.jawaban": {
            items: {
                id: string;
                revision: number;
                /** @enum {string} */
                peran: "viewer" | "editor" | "owner";
                nama: string;
                kegiatan: string | null;
                lokasi: string | null;
                tahun: number | null;
                sumberDana: string | null;
                anggaran: string | null;
                tanggalMulai: string | null;
                tanggalSelesai: string | null;
                pemilik: string | null;
                jabatanPemilik: string | null;
                instansiPemilik: string | null;
                kontraktor: string | null;
                instansiKontraktor: string | null;
                konsultanPerencana: string | null;
                instansiPerencana: string | null;
                konsultanPengawas: string | null;
                instansiPengawas: string | null;
                keterangan1: string | null;
                keterangan2: string | null;
                pricing: {
                    markupPercent: string;
                    ppnPercent: string;
                    pembulatan: string;
                    /** @enum {string} */
                    arahPembulatan: "terdekat" | "bawah" | "atas";
                    pembulatanHsp: ("1" | "10" | "100" | "1000" | "0.01") | null;
                    /** @enum {string} */
                    arahPembulatanHsp: "terdekat" | "bawah";
                    /** @enum {string} */
                    tampilanPpn: "langsung" | "dpp_nilai_lain";
                };
                arsip: boolean;
                dibuat: string;
                diubah: string;
            }[];
        };
        "project.import.masukan": {
            /** @constant */
            format: "rab-estimate";
            /** @constant */
            version: 1;
            project: {
                nama: string;
                kegiatan?: string | null;
                lokasi?: string | null;
                tahun?: (number | string) | null;
                sumberDana?: string | null;
                anggaran?: string | null;
                tanggalMulai?: string | null;
                tanggalSelesai?: string | null;
                pemilik?: string | null;
                jabatanPemilik?: string | null;
                instansiPemilik?: string | null;
                kontraktor?: string | null;
                instansiKontraktor?: string | null;
                konsultanPerencana?: string | null;
                instansiPerencana?: string | null;
                konsultanPengawas?: string | null;
                instansiPengawas?: string | null;
                keterangan1?: string | null;
                keterangan2?: string | null;
            };
            pricing: {
                markupPercent: string;
                ppnPercent: string;
                pembulatan: string;
                /** @enum {string} */
                arahPembulatan?: "terdekat" | "bawah" | "atas";
                pembulatanHsp?: ("1" | "10" | "100" | "1000" | "0.01") | null;
                /** @enum {string} */
                arahPembulatanHsp?: "terdekat" | "bawah";
                /** @enum {string} */
                tampilanPpn?: "langsung" | "dpp_nilai_lain";
            };
            parameter?: {
                nama: string;
                nilai: string;
                satuan?: string;
                label?: string;
            }[];
            hargaItem: {
                id: string;
                /** @enum {string} */
                kategori: "TK" | "BHN" | "ALT" | "LAIN";
                kode: string;
                uraian: string;
                satuan: string;
                hargaSatuan: string | null;
                konversi?: {
                    satuanBeli: string;
                    faktor: string;
                    /** @enum {string} */
                    pembulatan?: "tidak" | "atas";
                    hargaBeli?: string | null;
                };
            }[];
            analisa: {
                id: string;
                kode: string;
                uraian: string;
                satuan: string;
                /** @enum {string} */
                sumber: "referensi" | "modifikasi" | "kustom";
                katalog?: {
                    edisi: string;
                    kode: string;
                };
                komponen: {
                    /** @enum {string} */
                    kategori: "TK" | "BHN" | "ALT" | "LAIN";
                    hargaItem?: string;
                    analisa?: string;
                    koefisien: string;
                    koefisienFormula?: string;
                }[];
            }[];
            klasifikasi: {
                nama: string;
                pekerjaan?: {
                    id: string;
                    kode: string;
                    uraian: string;
                    satuan: string;
                    analisa?: string | null;
                    hargaLangsung?: string | null;
                    volume?: string;
                    volumeFormula?: string | null;
                    pengukuran?: {
                        uraian?: string;
                        jumlah?: string | null;
                        panjang?: string | null;
                        lebar?: string | null;
                        tinggi?: string | null;
                        faktor?: string | null;
                    }[] | null;
                    markupPercent?: string | null;
                    catatan?: string | null;
                }[];
                sub?: {
                    nama: string;
                    pekerjaan?: {
                        id: string;
                        kode: string;
                        uraian: string;
                        satuan: string;
                        analisa?: string | null;
                        hargaLangsung?: string | null;
                        volume?: string;
                        volumeFormula?: string | null;
                        pengukuran?: {
                            uraian?: string;
                            jumlah?: string | null;
                            panjang?: string | null;
                            lebar?: string | null;
                            tinggi?: string | null;
                            faktor?: string | null;
                        }[] | null;
                        markupPercent?: string | null;
                        catatan?: string | null;
                    }[];
                    sub?: {
                        nama: string;
                        pekerjaan?: {
                            id: string;
                            kode: string;
                            uraian: string;
                            satuan: string;
                            analisa?: string | null;
                            hargaLangsung?: string | null;
                            volume?: string;
                            volumeFormula?: string | null;
                            pengukuran?: {
                                uraian?: string;
                                jumlah?: string | null;
                                panjang?: string | null;
                                lebar?: string | null;
                                tinggi?: string | null;
                                faktor?: string | null;
                            }[] | null;
                            markupPercent?: string | null;
                            catatan?: string | null;
                        }[];
                        sub?: {
                            nama: string;
                            pekerjaan?: {
                                id: string;
                                kode: string;
                                uraian: string;
                                satuan: string;
                                analisa?: string | null;
                                hargaLangsung?: string | null;
                                volume?: string;
                                volumeFormula?: string | null;
                                pengukuran?: {
                                    uraian?: string;
                                    jumlah?: string | null;
                                    panjang?: string | null;
                                    lebar?: string | null;
                                    tinggi?: string | null;
                                    faktor?: string | null;
                                }[] | null;
                                markupPercent?: string | null;
                                catatan?: string | null;
                            }[];
                            sub?: {
                                nama: string;
                                pekerjaan?: {
                                    id: string;
                                    kode: string;
                                    uraian: string;
                                    satuan: string;
                                    analisa?: string | null;
                                    hargaLangsung?: string | null;
                                    volume?: string;
                                    volumeFormula?: string | null;
                                    pengukuran?: {
                                        uraian?: string;
                                        jumlah?: string | null;
                                        panjang?: string | null;
                                        lebar?: string | null;
                                        tinggi?: string | null;
                                        faktor?: string | null;
                                    }[] | null;
                                    markupPercent?: string | null;
                                    catatan?: string | null;
                                }[];
                                sub?: {
                                    nama: string;
                                    pekerjaan?: {
                                        id: string;
                                        kode: string;
                                        uraian: string;
                                        satuan: string;
                                        analisa?: string | null;
                                        hargaLangsung?: string | null;
                                        volume?: string;
                                        volumeFormula?: string | null;
                                        pengukuran?: {
                                            uraian?: string;
                                            jumlah?: string | null;
                                            panjang?: string | null;
                                            lebar?: string | null;
                                            tinggi?: string | null;
                                            faktor?: string | null;
                                        }[] | null;
                                        markupPercent?: string | null;
                                        catatan?: string | null;
                                    }[];
                                    sub?: {
                                        nama: string;
                                        pekerjaan?: {
                                            id: string;
                                            kode: string;
                                            uraian: string;
                                            satuan: string;
                                            analisa?: string | null;
                                            hargaLangsung?: string | null;
                                            volume?: string;
                                            volumeFormula?: string | null;
                                            pengukuran?: {
                                                uraian?: string;
                                                jumlah?: string | null;
                                                panjang?: string | null;
                                                lebar?: string | null;
                                                tinggi?: string | null;
                                                faktor?: string | null;
                                            }[] | null;
                                            markupPercent?: string | null;
                                            catatan?: string | null;
                                        }[];
                                        sub?: {
                                            nama: string;
                                            pekerjaan?: {
                                                id: string;
                                                kode: string;
                                                uraian: string;
                                                satuan: string;
                                                analisa?: string | null;
                                                hargaLangsung?: string | null;
                                                volume?: string;
                                                volumeFormula?: string | null;
                                                pengukuran?: {
                                                    uraian?: string;
                                                    jumlah?: string | null;
                                                    panjang?: string | null;
                                                    lebar?: string | null;
                                                    tinggi?: string | null;
                                                    faktor?: string | null;
                                                }[] | null;
                                                markupPercent?: string | null;
                                                catatan?: string | null;
                                            }[];
                                            sub?: unknown[];
                                        }[];
                                    }[];
                                }[];
                            }[];
                        }[];
                    }[];
                }[];
            }[];
            jadwal?: {
                awalMinggu?: number;
                mingguan: {
                    pekerjaan: string;
                    minggu: number;
                    rencana: string;
                    realisasi?: string | null;
                    biayaAktual?: string | null;
                }[];
                tahapan?: {
                    id: string;
                    nama: string;
                    mulai?: string | null;
                    selesai?: string | null;
                    pekerjaan: {
                        id: string;
                        proporsi: string;
                    }[];
                }[];
                dependensi?: {
                    dari: string;
                    ke: string;
                    /** @enum {string} */
                    jenis: "FS" | "SS";
                    lag: number;
                }[];
            };
        };
        "project.import.jawaban": {
            id: string;
            revision: number;
        };
        "project.list.jawaban": {
            items: {
                id: string;
                nama: string;
                lokasi: string | null;
                tahun: number | null;
                sumberDana: string | null;
                pemilik: string | null;
                anggaran: string | null;
                tanggalMulai: string | null;
                tanggalSelesai: string | null;
                /** @enum {string} */
                peran: "viewer" | "editor" | "owner";
                revision: number;
                arsip: boolean;
                dibulatkan: string;
                pekerjaan: number;
                diubah: string;
            }[];
            cursor: string | null;
        };
        "project.create.masukan": {
            nama: string;
            kegiatan?: string | null;
            lokasi?: string | null;
            tahun?: (number | string) | null;
            sumberDana?: string | null;
            anggaran?: string | null;
            tanggalMulai?: string | null;
            tanggalSelesai?: string | null;
            pemilik?: string | null;
            jabatanPemilik?: string | null;
            instansiPemilik?: string | null;
            kontraktor?: string | null;
            instansiKontraktor?: string | null;
            konsultanPerencana?: string | null;
            instansiPerencana?: string | null;
            konsultanPengawas?: string | null;
            instansiPengawas?: string | null;
            keterangan1?: string | null;
            keterangan2?: string | null;
            pricing?: {
                markupPercent?: string;
                ppnPercent?: string;
                pembulatan?: string;
                /** @enum {string} */
                arahPembulatan?: "terdekat" | "bawah" | "atas";
                pembulatanHsp?: ("1" | "10" | "100" | "1000" | "0.01") | null;
                /** @enum {string} */
                arahPembulatanHsp?: "terdekat" | "bawah";
                /** @enum {string} */
                tampilanPpn?: "langsung" | "dpp_nilai_lain";
            };
        };
        "project.create.jawaban": {
            id: string;
            revision: number;
        };
    };
    responses: {
        /** @description Isi permintaan bukan JSON yang benar. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "BAD_REQUEST",
                 *         "message": "Isi permintaan bukan JSON yang benar."
                 *       },
                 *       "meta": {
                 *         "requestId": "6f1c2f6e-9f0e-4c1e-8a55-0a4d2f6f2a10"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Galat"];
            };
        };
        /** @description Anda belum masuk. */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "UNAUTHENTICATED",
                 *         "message": "Anda belum masuk."
                 *       },
                 *       "meta": {
                 *         "requestId": "6f1c2f6e-9f0e-4c1e-8a55-0a4d2f6f2a10"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Galat"];
            };
        };
        /** @description Anda tidak berhak melakukan ini. */
        403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "FORBIDDEN",
                 *         "message": "Anda tidak berhak melakukan ini."
                 *       },
                 *       "meta": {
                 *         "requestId": "6f1c2f6e-9f0e-4c1e-8a55-0a4d2f6f2a10"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Galat"];
            };
        };
        /** @description Tidak ditemukan. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "NOT_FOUND",
                 *         "message": "Tidak ditemukan."
                 *       },
                 *       "meta": {
                 *         "requestId": "6f1c2f6e-9f0e-4c1e-8a55-0a4d2f6f2a10"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Galat"];
            };
        };
        /** @description Baris ini sudah diubah sejak Anda membacanya. */
        409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "CONFLICT",
                 *         "message": "Baris ini sudah diubah sejak Anda membacanya."
                 *       },
                 *       "meta": {
                 *         "requestId": "6f1c2f6e-9f0e-4c1e-8a55-0a4d2f6f2a10"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Galat"];
            };
        };
        /** @description Isi permintaan terlalu besar (paling banyak 1 MB). */
        413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "PAYLOAD_TOO_LARGE",
                 *         "message": "Isi permintaan terlalu besar (paling banyak 1 MB)."
                 *       },
                 *       "meta": {
                 *         "requestId": "6f1c2f6e-9f0e-4c1e-8a55-0a4d2f6f2a10"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Galat"];
            };
        };
        /** @description Jenis isi tidak didukung; kirim application/json. */
        415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "UNSUPPORTED_MEDIA_TYPE",
                 *         "message": "Jenis isi tidak didukung; kirim application/json."
                 *       },
                 *       "meta": {
                 *         "requestId": "6f1c2f6e-9f0e-4c1e-8a55-0a4d2f6f2a10"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Galat"];
            };
        };
        /** @description Ada isian yang salah. */
        422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "VALIDATION_ERROR",
                 *         "message": "Ada isian yang salah."
                 *       },
                 *       "meta": {
                 *         "requestId": "6f1c2f6e-9f0e-4c1e-8a55-0a4d2f6f2a10"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Galat"];
            };
        };
        /** @description Terlalu sering. Coba lagi dalam 12 detik. */
        429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "RATE_LIMITED",
                 *         "message": "Terlalu sering. Coba lagi dalam 12 detik."
                 *       },
                 *       "meta": {
                 *         "requestId": "6f1c2f6e-9f0e-4c1e-8a55-0a4d2f6f2a10"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Galat"];
            };
        };
        /** @description Terjadi kesalahan di pihak kami. Sebutkan nomor permintaan bila melapor. */
        500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "INTERNAL",
                 *         "message": "Terjadi kesalahan di pihak kami. Sebutkan nomor permintaan bila melapor."
                 *       },
                 *       "meta": {
                 *         "requestId": "6f1c2f6e-9f0e-4c1e-8a55-0a4d2f6f2a10"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Galat"];
            };
        };
        /** @description Basis data tidak terjangkau. Coba lagi sebentar. */
        503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "UNAVAILABLE",
                 *         "message": "Basis data tidak terjangkau. Coba lagi sebentar."
                 *       },
                 *       "meta": {
                 *         "requestId": "6f1c2f6e-9f0e-4c1e-8a55-0a4d2f6f2a10"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Galat"];
            };
        };
    };
    parameters: {
        /**
         * @description Revisi yang terakhir dibaca: 409 bila barisnya sudah berubah.
         * @example "12"
         */
        "If-Match": string;
        /**
         * @description Revisi yang jawabannya sudah dipegang: 304 bila masih sama.
         * @example "12"
         */
        "If-None-Match": string;
        /**
         * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
         * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
         */
        "Idempotency-Key": string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Nomor permintaan; ikut dalam tiap baris log.
         * @example 6f1c2f6e-9f0e-4c1e-8a55-0a4d2f6f2a10
         */
        "X-Request-Id": string;
        /**
         * @description Jatah dalam satu jendela.
         * @example 100
         */
        "RateLimit-Limit": string;
        /**
         * @description Sisa jatah.
         * @example 99
         */
        "RateLimit-Remaining": string;
        /**
         * @description Detik sampai jendela berakhir.
         * @example 42
         */
        "RateLimit-Reset": string;
        /**
         * @description Revisi proyek.
         * @example "12"
         */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "fitur.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example grafik-dasbor */
                nama: "grafik-dasbor";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "persen": 50,
                 *       "mati": false
                 *     }
                 */
                "application/json": components["schemas"]["fitur.set.masukan"];
            };
        };
        responses: {
            /** @description Membuka fitur untuk sekian persen orang, atau mematikannya seketika */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["fitur.set.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "fitur.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fitur yang dibuka bertahap, dan berapa orang menjumpainya */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["fitur.list.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "pantau.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Keadaan proses ini: waktu tanggap dan galat tiap titik akses, dan galat terakhir (pengelola) */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["pantau.get.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "fitur.show": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
                 * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example grafik-dasbor */
                nama: "grafik-dasbor";
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["fitur.show.masukan"];
            };
        };
        responses: {
            /** @description Apakah fitur ini dibuka untuk saya; perjumpaannya dihitung */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["fitur.show.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "kunci.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 00000000-0000-4000-8000-0000000000a1 */
                kunciId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mencabut kunci API; sejak itu ditolak */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["kunci.revoke.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "kunci.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kunci API milik sendiri, yang dicabut juga */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["kunci.list.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "kunci.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
                 * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nama": "Laporan mingguan",
                 *       "cakupan": "read",
                 *       "kedaluwarsa": "2027-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["kunci.create.masukan"];
            };
        };
        responses: {
            /** @description Membuat kunci API; kuncinya sendiri hanya dijawab sekali ini */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["kunci.create.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "preferensi.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pilihan tampilan sendiri: bahasa, tema, kerapatan, kolom tabel */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["preferensi.get.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "preferensi.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isi": {
                 *         "tema": "\"dark\"",
                 *         "tabel:pekerjaan:kolom": "{\"hidden\":[\"kode\"]}"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["preferensi.set.masukan"];
            };
        };
        responses: {
            /** @description Menyimpan atau melupakan pilihan tampilan sendiri */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["preferensi.set.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "akun.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Akun yang sedang masuk */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["akun.get.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "akun.patch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nama": "Rina Wulandari"
                 *     }
                 */
                "application/json": components["schemas"]["akun.patch.masukan"];
            };
        };
        responses: {
            /** @description Mengubah nama sendiri */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["akun.patch.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "sesi.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tidak-ada */
                sesiId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mengakhiri satu sesi sendiri; di sana harus masuk lagi */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["sesi.revoke.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "sesi.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tempat-tempat masuk dengan akun ini, yang terakhir terlihat dulu */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["sesi.list.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "sesi.revoke-lain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mengakhiri semua sesi sendiri selain yang meminta */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["sesi.revoke-lain.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "webhook.replay": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
                 * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-0000000000c1 */
                webhookId: string;
                /** @example 00000000-0000-4000-8000-0000000000d1 */
                kirimanId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["webhook.replay.masukan"];
            };
        };
        responses: {
            /** @description Mengirim ulang sebuah kiriman, dengan nomor dan isi yang sama */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["webhook.replay.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "webhook.kiriman": {
        parameters: {
            query?: {
                /** @example 20 */
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 00000000-0000-4000-8000-0000000000c1 */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Catatan kiriman sebuah webhook, yang terbaru dulu; disimpan 7 hari */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["webhook.kiriman.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "webhook.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 00000000-0000-4000-8000-0000000000c1 */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Menghapus webhook dan catatan kirimannya */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["webhook.delete.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "webhook.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 00000000-0000-4000-8000-0000000000c1 */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "aktif": false
                 *     }
                 */
                "application/json": components["schemas"]["webhook.patch.masukan"];
            };
        };
        responses: {
            /** @description Mengubah webhook, menghentikannya sementara, atau menghidupkannya lagi */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["webhook.patch.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "webhook.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Webhook milik sendiri dan keadaannya */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["webhook.list.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "webhook.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
                 * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nama": "Sistem lelang",
                 *       "url": "https://contoh.id/kabar-rab",
                 *       "peristiwa": [
                 *         "project.changed",
                 *         "job.finished"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["webhook.create.masukan"];
            };
        };
        responses: {
            /** @description Mendaftarkan alamat yang dikabari; rahasia tanda tangannya hanya dijawab sekali ini */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["webhook.create.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "cron.antrean": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mengerjakan pekerjaan latar yang menunggu, untuk layanan tanpa proses tetap; jawabannya yang tersisa */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["cron.antrean.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "job.cancel": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
                 * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-0000000000b1 */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["job.cancel.masukan"];
            };
        };
        responses: {
            /** @description Membatalkan pekerjaan latar; yang sudah jadi tetap ada */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["job.cancel.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "job.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 00000000-0000-4000-8000-0000000000b1 */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Satu pekerjaan latar milik sendiri: kemajuannya dan hasil tiap langkah */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["job.get.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "job.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 00000000-0000-4000-8000-0000000000b1 */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Menghapus pekerjaan latar yang sudah selesai dari daftar; hasilnya tetap ada */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["job.delete.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "job.list": {
        parameters: {
            query?: {
                /** @example 20 */
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pekerjaan latar milik sendiri, yang terbaru dulu; hasilnya disimpan 7 hari */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["job.list.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "katalog.analisa": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example awal-2026 */
                edisi: string;
                /** @example K.7.1.1 */
                kode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Satu analisa katalog dengan komponennya dan bundel yang dipakainya */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["katalog.analisa.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "katalog.search": {
        parameters: {
            query?: {
                /** @example dinding bata 1SP:5PP */
                q?: string;
                edisi?: string;
                grup?: string;
                limit?: number;
                cursor?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mencari analisa di katalog menurut kode dan kata dalam urutan apa pun */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["katalog.search.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "katalog.hapus-edisi": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example contoh-sendiri */
                edisi: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Menghapus edisi milik sendiri beserta analisanya */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["katalog.hapus-edisi.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "katalog.edisi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Edisi katalog yang bisa dipakai */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["katalog.edisi.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "katalog.import": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
                 * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["katalog.import.masukan"];
            };
        };
        responses: {
            /** @description Mengimpor edisi AHSP dari xlsx dan csv: pratinjau, lalu semua atau tidak sama sekali */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["katalog.import.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "api.dokumen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dokumen OpenAPI 3.1 dari API ini */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["400"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "analisa.reset": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang terakhir dibaca: 409 bila barisnya sudah berubah.
                 * @example "12"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /**
                 * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
                 * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
                /** @example a2 */
                analisaId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "beda": "item_baru"
                 *     }
                 */
                "application/json": components["schemas"]["analisa.reset.masukan"];
            };
        };
        responses: {
            /** @description Mengembalikan analisa ke isi katalognya; harga item tetap */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["analisa.reset.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "analisa.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang jawabannya sudah dipegang: 304 bila masih sama.
                 * @example "12"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
                /** @example a1 */
                analisaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Satu analisa: komponennya, dan rinciannya dengan semua bundel diurai */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["analisa.get.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Tidak berubah sejak revisi itu. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "anggota.remove": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang terakhir dibaca: 409 bila barisnya sudah berubah.
                 * @example "12"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
                /** @example g1 */
                anggotaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mencabut akses anggota */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["anggota.remove.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "anggota.set": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang terakhir dibaca: 409 bila barisnya sudah berubah.
                 * @example "12"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
                /** @example g1 */
                anggotaId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "peran": "viewer"
                 *     }
                 */
                "application/json": components["schemas"]["anggota.set.masukan"];
            };
        };
        responses: {
            /** @description Mengubah peran anggota */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["anggota.set.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "anggota.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang jawabannya sudah dipegang: 304 bila masih sama.
                 * @example "12"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pemilik dan anggota proyek */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["anggota.list.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Tidak berubah sejak revisi itu. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "anggota.add": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang terakhir dibaca: 409 bila barisnya sudah berubah.
                 * @example "12"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /**
                 * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
                 * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "rina@contoh.id",
                 *       "peran": "editor"
                 *     }
                 */
                "application/json": components["schemas"]["anggota.add.masukan"];
            };
        };
        responses: {
            /** @description Membagikan proyek kepada seseorang dengan e-mail */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["anggota.add.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "perubahan.list": {
        parameters: {
            query: {
                /** @example 1 */
                since: number;
            };
            header?: {
                /**
                 * @description Revisi yang jawabannya sudah dipegang: 304 bila masih sama.
                 * @example "12"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Baris yang berubah dan terhapus sejak satu revisi, dan oleh siapa */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["perubahan.list.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Tidak berubah sejak revisi itu. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "project.copies": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
                 * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nama": "Pagar Halaman {n}",
                 *       "jumlah": 3
                 *     }
                 */
                "application/json": components["schemas"]["project.copies.masukan"];
            };
        };
        responses: {
            /** @description Menyalin seluruh proyek: sekali langsung, lebih dari sekali sebagai pekerjaan latar */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["project.copies.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Dikerjakan sebagai pekerjaan latar. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["project.copies.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "project.document": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang jawabannya sudah dipegang: 304 bila masih sama.
                 * @example "12"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Seluruh proyek sebagai dokumen RAB */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["project.document.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Tidak berubah sejak revisi itu. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "perubahan.revisi": {
        parameters: {
            query?: {
                tab?: string;
                halaman?: string;
            };
            header?: {
                /**
                 * @description Revisi yang jawabannya sudah dipegang: 304 bila masih sama.
                 * @example "12"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revisi proyek; sebagai aliran (text/event-stream): setiap revisi baru begitu disimpan, dan dengan tab siapa yang sedang membuka */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            /** @description Tidak berubah sejak revisi itu. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "laporan.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang jawabannya sudah dipegang: 304 bila masih sama.
                 * @example "12"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
                /** @example rab.csv */
                berkas: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RAB dengan lembar rekap sebagai xlsx, pdf, csv atau json; profil proyek sebagai pdf */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/pdf": unknown;
                    "text/csv": unknown;
                };
            };
            /** @description Tidak berubah sejak revisi itu. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "hadir.set": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
                 * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tab": "tab-contoh",
                 *       "halaman": "volume"
                 *     }
                 */
                "application/json": components["schemas"]["hadir.set.masukan"];
            };
        };
        responses: {
            /** @description Memberi tahu yang lain halaman proyek mana yang sedang dibuka */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["hadir.set.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "harga.sumber": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang jawabannya sudah dipegang: 304 bila masih sama.
                 * @example "12"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
                /** @example h1 */
                hargaItemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sejak kapan dan oleh siapa sebuah sumber daya berharga demikian */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["harga.sumber.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Tidak berubah sejak revisi itu. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "project.isi": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang jawabannya sudah dipegang: 304 bila masih sama.
                 * @example "12"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Semua baris satu proyek, untuk lembar kerja */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["project.isi.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Tidak berubah sejak revisi itu. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "katalog.preview": {
        parameters: {
            query: {
                /** @example awal-2026 */
                edisi: string;
                /** @example K.7.1.1 */
                kode: string;
            };
            header?: never;
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lembar analisa A-F satu analisa katalog dengan harga proyek */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["katalog.preview.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "katalog.take": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang terakhir dibaca: 409 bila barisnya sudah berubah.
                 * @example "12"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /**
                 * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
                 * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "analisa": [
                 *         {
                 *           "edisi": "awal-2026",
                 *           "kode": "K.7.1.1"
                 *         }
                 *       ],
                 *       "klasifikasiId": "k1",
                 *       "beda": "item_baru"
                 *     }
                 */
                "application/json": components["schemas"]["katalog.take.masukan"];
            };
        };
        responses: {
            /** @description Mengambil analisa katalog ke proyek */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["katalog.take.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "kebutuhan.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang jawabannya sudah dipegang: 304 bila masih sama.
                 * @example "12"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rekap kebutuhan: jumlah dan biaya tiap sumber daya */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["kebutuhan.get.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Tidak berubah sejak revisi itu. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "konversi.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang jawabannya sudah dipegang: 304 bila masih sama.
                 * @example "12"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Satuan beli tiap sumber daya: faktor, pembulatan dan harga pasar */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["konversi.list.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Tidak berubah sejak revisi itu. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "konversi.set": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang terakhir dibaca: 409 bila barisnya sudah berubah.
                 * @example "12"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hargaItemId": "h2",
                 *       "satuanBeli": "truk",
                 *       "faktor": "4000",
                 *       "hargaBeli": "3200000",
                 *       "terapkan": true
                 *     }
                 */
                "application/json": components["schemas"]["konversi.set.masukan"];
            };
        };
        responses: {
            /** @description Menyimpan satuan beli satu sumber daya; dengan terapkan juga harga satuannya */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["konversi.set.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "analisa.pisahkan": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang terakhir dibaca: 409 bila barisnya sudah berubah.
                 * @example "12"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /**
                 * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
                 * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
                /** @example p1 */
                pekerjaanId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["analisa.pisahkan.masukan"];
            };
        };
        responses: {
            /** @description Memberi satu pekerjaan salinan sendiri dari analisanya */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["analisa.pisahkan.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "pekerjaan.set": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang terakhir dibaca: 409 bila barisnya sudah berubah.
                 * @example "12"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
                /** @example p1 */
                pekerjaanId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "volume": "12.5"
                 *     }
                 */
                "application/json": components["schemas"]["pekerjaan.set.masukan"];
            };
        };
        responses: {
            /** @description Mengubah satu pekerjaan: volume, rumus, markup, uraian dan lainnya */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["pekerjaan.set.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "perubahan.apply": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang terakhir dibaca: 409 bila barisnya sudah berubah.
                 * @example "12"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /**
                 * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
                 * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "pekerjaan": {
                 *         "ubah": [
                 *           {
                 *             "id": "p1",
                 *             "volume": "12.5"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["perubahan.apply.masukan"];
            };
        };
        responses: {
            /** @description Menerapkan banyak perubahan sekaligus */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["perubahan.apply.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "project.profil": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Profil proyek: identitas, pemilik, waktu, nilai, siapa yang membuat dan mengubah */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["project.profil.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "project.restore": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
                 * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-0000000000de */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["project.restore.masukan"];
            };
        };
        responses: {
            /** @description Memulihkan proyek milik sendiri yang dihapus */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["project.restore.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "rekap.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang jawabannya sudah dipegang: 304 bila masih sama.
                 * @example "12"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rekap: harga tiap pekerjaan, jumlah tiap judul, total, PPN dan pembulatan */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["rekap.get.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Tidak berubah sejak revisi itu. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "riwayat.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang jawabannya sudah dipegang: 304 bila masih sama.
                 * @example "12"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
                /** @example 1 */
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Satu perubahan: baris sebelum dan sesudahnya, dan apa yang menghalangi pengurungannya */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["riwayat.get.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Tidak berubah sejak revisi itu. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "riwayat.undo": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang terakhir dibaca: 409 bila barisnya sudah berubah.
                 * @example "12"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /**
                 * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
                 * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
                /** @example 2 */
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["riwayat.undo.masukan"];
            };
        };
        responses: {
            /** @description Mengurungkan satu perubahan sebagai perubahan baru */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["riwayat.undo.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "riwayat.pengaruh": {
        parameters: {
            query: {
                /** @example 1 */
                dari: number;
                /** @example 1 */
                sampai: number;
            };
            header?: {
                /**
                 * @description Revisi yang jawabannya sudah dipegang: 304 bila masih sama.
                 * @example "12"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Total dengan PPN sebelum dan sesudah tiap perubahan */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["riwayat.pengaruh.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Tidak berubah sejak revisi itu. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "riwayat.list": {
        parameters: {
            query?: {
                oleh?: string;
                jenis?: string;
                baris?: string;
                dari?: string;
                sampai?: string;
                /** @example 20 */
                limit?: number;
                cursor?: string;
            };
            header?: {
                /**
                 * @description Revisi yang jawabannya sudah dipegang: 304 bila masih sama.
                 * @example "12"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Riwayat perubahan proyek, yang terakhir dulu */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["riwayat.list.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Tidak berubah sejak revisi itu. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "project.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang jawabannya sudah dipegang: 304 bila masih sama.
                 * @example "12"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Identitas dan pengaturan satu proyek */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["project.get.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Tidak berubah sejak revisi itu. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "project.delete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang terakhir dibaca: 409 bila barisnya sudah berubah.
                 * @example "12"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Menghapus proyek (bisa dipulihkan) */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["project.delete.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "project.patch": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang terakhir dibaca: 409 bila barisnya sudah berubah.
                 * @example "12"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "lokasi": "Bandung",
                 *       "pricing": {
                 *         "markupPercent": "12.5"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["project.patch.masukan"];
            };
        };
        responses: {
            /** @description Mengubah identitas, harga dan pembulatan, atau arsip proyek */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["project.patch.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "katalog.sebaran": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Revisi yang jawabannya sudah dipegang: 304 bila masih sama.
                 * @example "12"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sebaran koefisien katalog untuk sumber daya proyek: terkecil, median, terbesar */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["katalog.sebaran.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Tidak berubah sejak revisi itu. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "project.readDaftar": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
                 * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["project.readDaftar.masukan"];
            };
        };
        responses: {
            /** @description Membaca daftar proyek dari xlsx atau csv, tanpa menyimpan apa pun */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["project.readDaftar.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "project.createMany": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
                 * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proyek": [
                 *         {
                 *           "nama": "Rehabilitasi Gedung A",
                 *           "lokasi": "Bandung",
                 *           "tahun": 2026,
                 *           "anggaran": "750000000"
                 *         },
                 *         {
                 *           "nama": "Rehabilitasi Gedung B",
                 *           "lokasi": "Cimahi",
                 *           "tanggalMulai": "2026-03-02"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["project.createMany.masukan"];
            };
        };
        responses: {
            /** @description Membuat banyak proyek sekaligus: semua, atau tidak sama sekali */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["project.createMany.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "project.find": {
        parameters: {
            query: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Identitas dan pengaturan beberapa proyek menurut id; yang tidak boleh dilihat tidak ikut */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["project.find.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "project.import": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
                 * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": "rab-estimate",
                 *       "version": 1,
                 *       "project": {
                 *         "nama": "Pagar Halaman",
                 *         "lokasi": "Bandung",
                 *         "tahun": 2026
                 *       },
                 *       "pricing": {
                 *         "markupPercent": "10.00",
                 *         "ppnPercent": "11.00",
                 *         "pembulatan": "10000"
                 *       },
                 *       "parameter": [
                 *         {
                 *           "nama": "panjang",
                 *           "nilai": "24",
                 *           "satuan": "m"
                 *         }
                 *       ],
                 *       "hargaItem": [
                 *         {
                 *           "id": "h1",
                 *           "kategori": "TK",
                 *           "kode": "TK-0001",
                 *           "uraian": "Pekerja",
                 *           "satuan": "OH",
                 *           "hargaSatuan": "120000.00"
                 *         },
                 *         {
                 *           "id": "h2",
                 *           "kategori": "BHN",
                 *           "kode": "BHN-0001",
                 *           "uraian": "Bata merah",
                 *           "satuan": "bh",
                 *           "hargaSatuan": "900.00"
                 *         }
                 *       ],
                 *       "analisa": [
                 *         {
                 *           "id": "a1",
                 *           "kode": "K-1",
                 *           "uraian": "1 m2 dinding bata merah 1/2 batu",
                 *           "satuan": "m2",
                 *           "sumber": "kustom",
                 *           "komponen": [
                 *             {
                 *               "kategori": "TK",
                 *               "hargaItem": "h1",
                 *               "koefisien": "0.300000"
                 *             },
                 *             {
                 *               "kategori": "BHN",
                 *               "hargaItem": "h2",
                 *               "koefisien": "70.000000"
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "klasifikasi": [
                 *         {
                 *           "nama": "Pekerjaan Dinding",
                 *           "pekerjaan": [
                 *             {
                 *               "id": "p1",
                 *               "kode": "K-1",
                 *               "uraian": "Dinding bata merah",
                 *               "satuan": "m2",
                 *               "analisa": "a1",
                 *               "volumeFormula": "=panjang*1,5"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["project.import.masukan"];
            };
        };
        responses: {
            /** @description Mengimpor dokumen RAB sebagai proyek baru */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["project.import.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "project.list": {
        parameters: {
            query?: {
                q?: string;
                arsip?: "tidak" | "ya" | "semua" | "terhapus";
                /** @example 20 */
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proyek milik sendiri dan yang dibagikan, terakhir diubah dulu */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["project.list.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "project.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.
                 * @example b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nama": "Rumah Tinggal Dua Lantai",
                 *       "lokasi": "Bandung",
                 *       "tahun": 2026
                 *     }
                 */
                "application/json": components["schemas"]["project.create.masukan"];
            };
        };
        responses: {
            /** @description Membuat proyek baru */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["project.create.jawaban"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    "webhook:project.changed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Nomor pesan, sama di setiap percobaan.
                 * @example 9b2f6c1e-3d0b-4a53-8f43-1c2f0a7e5d11
                 */
                "webhook-id": string;
                /**
                 * @description Detik Unix saat dikirim.
                 * @example 1795600724
                 */
                "webhook-timestamp": string;
                /**
                 * @description v1, lalu HMAC-SHA256 (base64) atas `id.timestamp.isi` dengan rahasia webhook: skema Standard Webhooks.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "project.changed",
                 *       "timestamp": "2026-11-25T03:12:04.000Z",
                 *       "data": {
                 *         "projectId": "00000000-0000-4000-8000-000000000001",
                 *         "revision": 12
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    type: "project.changed";
                    /** Format: date-time */
                    timestamp: string;
                    data: {
                        projectId: string;
                        revision: number;
                    };
                };
            };
        };
        responses: {
            /** @description Tidak mau lagi: webhook dimatikan. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Diterima. Jawaban lain diulang sampai sekitar sehari. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook:job.finished": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Nomor pesan, sama di setiap percobaan.
                 * @example 9b2f6c1e-3d0b-4a53-8f43-1c2f0a7e5d11
                 */
                "webhook-id": string;
                /**
                 * @description Detik Unix saat dikirim.
                 * @example 1795600724
                 */
                "webhook-timestamp": string;
                /**
                 * @description v1, lalu HMAC-SHA256 (base64) atas `id.timestamp.isi` dengan rahasia webhook: skema Standard Webhooks.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "job.finished",
                 *       "timestamp": "2026-11-25T03:12:04.000Z",
                 *       "data": {
                 *         "jobId": "00000000-0000-4000-8000-0000000000b1",
                 *         "jenis": "project.copies",
                 *         "state": "completed",
                 *         "projectId": "00000000-0000-4000-8000-000000000001"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    type: "job.finished";
                    /** Format: date-time */
                    timestamp: string;
                    data: {
                        jobId: string;
                        jenis: string;
                        /** @enum {string} */
                        state: "completed" | "failed" | "cancelled";
                        projectId: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Tidak mau lagi: webhook dimatikan. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Diterima. Jawaban lain diulang sampai sekitar sehari. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook:member.added": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Nomor pesan, sama di setiap percobaan.
                 * @example 9b2f6c1e-3d0b-4a53-8f43-1c2f0a7e5d11
                 */
                "webhook-id": string;
                /**
                 * @description Detik Unix saat dikirim.
                 * @example 1795600724
                 */
                "webhook-timestamp": string;
                /**
                 * @description v1, lalu HMAC-SHA256 (base64) atas `id.timestamp.isi` dengan rahasia webhook: skema Standard Webhooks.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "member.added",
                 *       "timestamp": "2026-11-25T03:12:04.000Z",
                 *       "data": {
                 *         "projectId": "00000000-0000-4000-8000-000000000001",
                 *         "anggotaId": "g7k2m9p4x1qz",
                 *         "peran": "editor"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    type: "member.added";
                    /** Format: date-time */
                    timestamp: string;
                    data: {
                        projectId: string;
                        anggotaId: string;
                        /** @enum {string} */
                        peran: "viewer" | "editor";
                    };
                };
            };
        };
        responses: {
            /** @description Tidak mau lagi: webhook dimatikan. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Diterima. Jawaban lain diulang sampai sekitar sehari. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
