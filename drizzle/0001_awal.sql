CREATE TABLE "analisa" (
	"project_id" uuid NOT NULL,
	"id" text collate "C" NOT NULL,
	"kode" text NOT NULL,
	"uraian" text NOT NULL,
	"satuan" text NOT NULL,
	"sumber" text NOT NULL,
	"katalog_edisi" text,
	"katalog_kode" text,
	"urutan" text collate "C" NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "analisa_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "analisa_sumber" CHECK ("analisa"."sumber" in ('referensi', 'modifikasi', 'kustom')),
	CONSTRAINT "analisa_katalog" CHECK (("analisa"."katalog_edisi" is null) = ("analisa"."katalog_kode" is null))
);
--> statement-breakpoint
CREATE TABLE "komponen" (
	"project_id" uuid NOT NULL,
	"id" text collate "C" NOT NULL,
	"analisa_id" text collate "C" NOT NULL,
	"kategori" text NOT NULL,
	"harga_item_id" text collate "C",
	"sub_analisa_id" text collate "C",
	"koefisien" numeric(18, 6) NOT NULL,
	"koefisien_formula" text,
	"urutan" text collate "C" NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "komponen_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "komponen_kategori" CHECK ("komponen"."kategori" in ('TK', 'BHN', 'ALT', 'LAIN')),
	CONSTRAINT "komponen_satu_sumber" CHECK (("komponen"."harga_item_id" is null) <> ("komponen"."sub_analisa_id" is null)),
	CONSTRAINT "komponen_bukan_diri" CHECK ("komponen"."sub_analisa_id" <> "komponen"."analisa_id"),
	CONSTRAINT "komponen_koefisien" CHECK ("komponen"."koefisien" >= 0),
	CONSTRAINT "komponen_formula" CHECK ("komponen"."koefisien_formula" like '=%')
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "harga_item" (
	"project_id" uuid NOT NULL,
	"id" text collate "C" NOT NULL,
	"kategori" text NOT NULL,
	"kode" text NOT NULL,
	"uraian" text NOT NULL,
	"satuan" text NOT NULL,
	"harga_satuan" numeric(18, 2),
	"urutan" text collate "C" NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "harga_item_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "harga_item_kategori" CHECK ("harga_item"."kategori" in ('TK', 'BHN', 'ALT', 'LAIN')),
	CONSTRAINT "harga_item_harga" CHECK ("harga_item"."harga_satuan" >= 0)
);
--> statement-breakpoint
CREATE TABLE "konversi" (
	"project_id" uuid NOT NULL,
	"id" text collate "C" NOT NULL,
	"satuan_beli" text NOT NULL,
	"faktor" numeric(24, 6) NOT NULL,
	"pembulatan" text DEFAULT 'tidak' NOT NULL,
	"harga_beli" numeric(18, 2),
	"revision" bigint NOT NULL,
	CONSTRAINT "konversi_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "konversi_faktor" CHECK ("konversi"."faktor" > 0),
	CONSTRAINT "konversi_pembulatan" CHECK ("konversi"."pembulatan" in ('tidak', 'atas')),
	CONSTRAINT "konversi_harga" CHECK ("konversi"."harga_beli" >= 0)
);
--> statement-breakpoint
CREATE TABLE "dependensi" (
	"project_id" uuid NOT NULL,
	"id" text collate "C" NOT NULL,
	"dari" text collate "C" NOT NULL,
	"ke" text collate "C" NOT NULL,
	"jenis" text DEFAULT 'FS' NOT NULL,
	"lag" integer DEFAULT 0 NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "dependensi_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "dependensi_jenis" CHECK ("dependensi"."jenis" in ('FS', 'SS')),
	CONSTRAINT "dependensi_bukan_diri" CHECK ("dependensi"."dari" <> "dependensi"."ke")
);
--> statement-breakpoint
CREATE TABLE "mingguan" (
	"project_id" uuid NOT NULL,
	"id" text collate "C" NOT NULL,
	"pekerjaan_id" text collate "C" NOT NULL,
	"minggu" integer NOT NULL,
	"rencana" numeric(7, 2) DEFAULT '0' NOT NULL,
	"realisasi" numeric(7, 2),
	"biaya_aktual" numeric(18, 2),
	"revision" bigint NOT NULL,
	CONSTRAINT "mingguan_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "mingguan_minggu" CHECK ("mingguan"."minggu" between 1 and 1000),
	CONSTRAINT "mingguan_rencana" CHECK ("mingguan"."rencana" between 0 and 100),
	CONSTRAINT "mingguan_realisasi" CHECK ("mingguan"."realisasi" between 0 and 100),
	CONSTRAINT "mingguan_biaya" CHECK ("mingguan"."biaya_aktual" >= 0)
);
--> statement-breakpoint
CREATE TABLE "tahapan" (
	"project_id" uuid NOT NULL,
	"id" text collate "C" NOT NULL,
	"nama" text NOT NULL,
	"mulai" date,
	"selesai" date,
	"urutan" text collate "C" NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "tahapan_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "tahapan_tanggal" CHECK ("tahapan"."selesai" >= "tahapan"."mulai")
);
--> statement-breakpoint
CREATE TABLE "tahapan_pekerjaan" (
	"project_id" uuid NOT NULL,
	"id" text collate "C" NOT NULL,
	"tahapan_id" text collate "C" NOT NULL,
	"pekerjaan_id" text collate "C" NOT NULL,
	"proporsi" numeric(7, 2) NOT NULL,
	"urutan" text collate "C" NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "tahapan_pekerjaan_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "tahapan_pekerjaan_proporsi" CHECK ("tahapan_pekerjaan"."proporsi" > 0 and "tahapan_pekerjaan"."proporsi" <= 100)
);
--> statement-breakpoint
CREATE TABLE "katalog_analisa" (
	"edisi" text NOT NULL,
	"kode" text NOT NULL,
	"uraian" text NOT NULL,
	"satuan" text NOT NULL,
	"grup" text DEFAULT '' NOT NULL,
	"rujukan" text DEFAULT '' NOT NULL,
	"urutan" integer NOT NULL,
	"cari" text NOT NULL,
	CONSTRAINT "katalog_analisa_edisi_kode_pk" PRIMARY KEY("edisi","kode")
);
--> statement-breakpoint
CREATE TABLE "katalog_edisi" (
	"kode" text PRIMARY KEY NOT NULL,
	"nama" text NOT NULL,
	"nomor" text,
	"tanggal" date,
	"status" text DEFAULT 'berlaku' NOT NULL,
	"diperiksa" boolean DEFAULT false NOT NULL,
	"catatan" text,
	"owner_id" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "katalog_edisi_status" CHECK ("katalog_edisi"."status" in ('berlaku', 'diganti', 'sendiri'))
);
--> statement-breakpoint
CREATE TABLE "katalog_komponen" (
	"edisi" text NOT NULL,
	"analisa_kode" text NOT NULL,
	"nomor" integer NOT NULL,
	"kategori" text NOT NULL,
	"kode_item" text NOT NULL,
	"uraian" text NOT NULL,
	"satuan" text NOT NULL,
	"koefisien" numeric(18, 6) NOT NULL,
	"sub_kode" text,
	CONSTRAINT "katalog_komponen_edisi_analisa_kode_nomor_pk" PRIMARY KEY("edisi","analisa_kode","nomor"),
	CONSTRAINT "katalog_komponen_kategori" CHECK ("katalog_komponen"."kategori" in ('TK', 'BHN', 'ALT', 'LAIN')),
	CONSTRAINT "katalog_komponen_koefisien" CHECK ("katalog_komponen"."koefisien" >= 0)
);
--> statement-breakpoint
CREATE TABLE "seed_awal" (
	"nama" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "klasifikasi" (
	"project_id" uuid NOT NULL,
	"id" text collate "C" NOT NULL,
	"parent_id" text collate "C",
	"nama" text NOT NULL,
	"urutan" text collate "C" NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "klasifikasi_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "klasifikasi_bukan_diri" CHECK ("klasifikasi"."parent_id" <> "klasifikasi"."id")
);
--> statement-breakpoint
CREATE TABLE "parameter" (
	"project_id" uuid NOT NULL,
	"id" text collate "C" NOT NULL,
	"nama" text NOT NULL,
	"nilai" numeric(40, 12),
	"formula" text,
	"satuan" text,
	"label" text,
	"urutan" text collate "C" NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "parameter_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "parameter_nama_bentuk" CHECK ("parameter"."nama" ~* '^[a-z_][a-z0-9_]*$'),
	CONSTRAINT "parameter_satu_nilai" CHECK (("parameter"."nilai" is null) <> ("parameter"."formula" is null)),
	CONSTRAINT "parameter_formula" CHECK ("parameter"."formula" like '=%')
);
--> statement-breakpoint
CREATE TABLE "pekerjaan" (
	"project_id" uuid NOT NULL,
	"id" text collate "C" NOT NULL,
	"klasifikasi_id" text collate "C" NOT NULL,
	"kode" text NOT NULL,
	"uraian" text NOT NULL,
	"satuan" text NOT NULL,
	"analisa_id" text collate "C",
	"harga_langsung" numeric(18, 2),
	"volume" numeric(18, 3) DEFAULT '0' NOT NULL,
	"volume_formula" text,
	"markup_percent" numeric(7, 2),
	"catatan" text,
	"urutan" text collate "C" NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "pekerjaan_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "pekerjaan_harga_langsung" CHECK ("pekerjaan"."harga_langsung" >= 0),
	CONSTRAINT "pekerjaan_satu_harga" CHECK ("pekerjaan"."analisa_id" is null or "pekerjaan"."harga_langsung" is null),
	CONSTRAINT "pekerjaan_markup" CHECK ("pekerjaan"."markup_percent" between 0 and 100),
	CONSTRAINT "pekerjaan_formula" CHECK ("pekerjaan"."volume_formula" like '=%')
);
--> statement-breakpoint
CREATE TABLE "pengukuran" (
	"project_id" uuid NOT NULL,
	"id" text collate "C" NOT NULL,
	"pekerjaan_id" text collate "C" NOT NULL,
	"uraian" text NOT NULL,
	"jumlah" numeric(24, 6),
	"panjang" numeric(24, 6),
	"lebar" numeric(24, 6),
	"tinggi" numeric(24, 6),
	"faktor" numeric(24, 6),
	"urutan" text collate "C" NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "pengukuran_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "change_row" (
	"project_id" uuid NOT NULL,
	"revision" bigint NOT NULL,
	"tabel" text NOT NULL,
	"row_id" text collate "C" NOT NULL,
	"before" jsonb,
	"after" jsonb,
	CONSTRAINT "change_row_project_id_revision_tabel_row_id_pk" PRIMARY KEY("project_id","revision","tabel","row_id")
);
--> statement-breakpoint
CREATE TABLE "change_set" (
	"project_id" uuid NOT NULL,
	"revision" bigint NOT NULL,
	"jenis" text NOT NULL,
	"user_id" text,
	"request_id" text,
	"keterangan" jsonb,
	"xid" bigint NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "change_set_project_id_revision_pk" PRIMARY KEY("project_id","revision")
);
--> statement-breakpoint
CREATE TABLE "anggota" (
	"project_id" uuid NOT NULL,
	"id" text collate "C" NOT NULL,
	"email" text NOT NULL,
	"user_id" text,
	"peran" text NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "anggota_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "anggota_peran" CHECK ("anggota"."peran" in ('viewer', 'editor')),
	CONSTRAINT "anggota_email_bentuk" CHECK (position('@' in "anggota"."email") > 1)
);
--> statement-breakpoint
CREATE TABLE "project" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" text NOT NULL,
	"revision" bigint DEFAULT 1 NOT NULL,
	"pengaturan_revision" bigint DEFAULT 1 NOT NULL,
	"nama" text NOT NULL,
	"kegiatan" text,
	"lokasi" text,
	"tahun" smallint,
	"sumber_dana" text,
	"anggaran" numeric(18, 2),
	"tanggal_mulai" date,
	"tanggal_selesai" date,
	"pemilik" text,
	"jabatan_pemilik" text,
	"instansi_pemilik" text,
	"kontraktor" text,
	"instansi_kontraktor" text,
	"konsultan_perencana" text,
	"instansi_perencana" text,
	"konsultan_pengawas" text,
	"instansi_pengawas" text,
	"keterangan1" text,
	"keterangan2" text,
	"markup_percent" numeric(7, 2) DEFAULT '10.00' NOT NULL,
	"ppn_percent" numeric(7, 2) DEFAULT '11.00' NOT NULL,
	"pembulatan" numeric(12, 0) DEFAULT '10000' NOT NULL,
	"arah_pembulatan" text DEFAULT 'terdekat' NOT NULL,
	"pembulatan_hsp" text,
	"arah_pembulatan_hsp" text DEFAULT 'terdekat' NOT NULL,
	"tampilan_ppn" text DEFAULT 'langsung' NOT NULL,
	"awal_minggu" smallint DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "project_nama_isi" CHECK (length(btrim("project"."nama")) > 0),
	CONSTRAINT "project_markup_rentang" CHECK ("project"."markup_percent" between 0 and 100),
	CONSTRAINT "project_ppn_rentang" CHECK ("project"."ppn_percent" between 0 and 100),
	CONSTRAINT "project_pembulatan_positif" CHECK ("project"."pembulatan" > 0),
	CONSTRAINT "project_arah" CHECK ("project"."arah_pembulatan" in ('terdekat', 'bawah', 'atas')),
	CONSTRAINT "project_hsp_basis" CHECK ("project"."pembulatan_hsp" in ('0.01', '1', '10', '100', '1000')),
	CONSTRAINT "project_hsp_arah" CHECK ("project"."arah_pembulatan_hsp" in ('terdekat', 'bawah')),
	CONSTRAINT "project_tampilan_ppn" CHECK ("project"."tampilan_ppn" in ('langsung', 'dpp_nilai_lain')),
	CONSTRAINT "project_awal_minggu" CHECK ("project"."awal_minggu" between 1 and 7),
	CONSTRAINT "project_tahun" CHECK ("project"."tahun" between 1900 and 2999),
	CONSTRAINT "project_tanggal" CHECK ("project"."tanggal_selesai" >= "project"."tanggal_mulai"),
	CONSTRAINT "project_anggaran" CHECK ("project"."anggaran" >= 0)
);
--> statement-breakpoint
ALTER TABLE "analisa" ADD CONSTRAINT "analisa_project" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "komponen" ADD CONSTRAINT "komponen_analisa" FOREIGN KEY ("project_id","analisa_id") REFERENCES "public"."analisa"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "komponen" ADD CONSTRAINT "komponen_harga_item" FOREIGN KEY ("project_id","harga_item_id") REFERENCES "public"."harga_item"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "komponen" ADD CONSTRAINT "komponen_sub_analisa" FOREIGN KEY ("project_id","sub_analisa_id") REFERENCES "public"."analisa"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "harga_item" ADD CONSTRAINT "harga_item_project" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "konversi" ADD CONSTRAINT "konversi_harga_item" FOREIGN KEY ("project_id","id") REFERENCES "public"."harga_item"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dependensi" ADD CONSTRAINT "dependensi_dari" FOREIGN KEY ("project_id","dari") REFERENCES "public"."tahapan"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dependensi" ADD CONSTRAINT "dependensi_ke" FOREIGN KEY ("project_id","ke") REFERENCES "public"."tahapan"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mingguan" ADD CONSTRAINT "mingguan_pekerjaan" FOREIGN KEY ("project_id","pekerjaan_id") REFERENCES "public"."pekerjaan"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tahapan" ADD CONSTRAINT "tahapan_project" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tahapan_pekerjaan" ADD CONSTRAINT "tahapan_pekerjaan_tahapan" FOREIGN KEY ("project_id","tahapan_id") REFERENCES "public"."tahapan"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tahapan_pekerjaan" ADD CONSTRAINT "tahapan_pekerjaan_pekerjaan" FOREIGN KEY ("project_id","pekerjaan_id") REFERENCES "public"."pekerjaan"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "katalog_analisa" ADD CONSTRAINT "katalog_analisa_edisi_katalog_edisi_kode_fk" FOREIGN KEY ("edisi") REFERENCES "public"."katalog_edisi"("kode") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "katalog_edisi" ADD CONSTRAINT "katalog_edisi_owner_id_user_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "katalog_komponen" ADD CONSTRAINT "katalog_komponen_analisa" FOREIGN KEY ("edisi","analisa_kode") REFERENCES "public"."katalog_analisa"("edisi","kode") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "klasifikasi" ADD CONSTRAINT "klasifikasi_project" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "klasifikasi" ADD CONSTRAINT "klasifikasi_parent" FOREIGN KEY ("project_id","parent_id") REFERENCES "public"."klasifikasi"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parameter" ADD CONSTRAINT "parameter_project" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pekerjaan" ADD CONSTRAINT "pekerjaan_klasifikasi" FOREIGN KEY ("project_id","klasifikasi_id") REFERENCES "public"."klasifikasi"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pekerjaan" ADD CONSTRAINT "pekerjaan_analisa" FOREIGN KEY ("project_id","analisa_id") REFERENCES "public"."analisa"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pengukuran" ADD CONSTRAINT "pengukuran_pekerjaan" FOREIGN KEY ("project_id","pekerjaan_id") REFERENCES "public"."pekerjaan"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_set" ADD CONSTRAINT "change_set_project" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "anggota" ADD CONSTRAINT "anggota_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "anggota" ADD CONSTRAINT "anggota_project" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_owner_id_user_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."user"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "komponen_per_analisa" ON "komponen" USING btree ("project_id","analisa_id");--> statement-breakpoint
CREATE INDEX "komponen_per_item" ON "komponen" USING btree ("project_id","harga_item_id");--> statement-breakpoint
CREATE INDEX "komponen_per_sub" ON "komponen" USING btree ("project_id","sub_analisa_id") WHERE "komponen"."sub_analisa_id" is not null;--> statement-breakpoint
CREATE INDEX "account_user" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "session_token_unik" ON "session" USING btree ("token");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE UNIQUE INDEX "harga_item_kode_unik" ON "harga_item" USING btree ("project_id","kategori","kode") WHERE "harga_item"."kode" <> '';--> statement-breakpoint
CREATE UNIQUE INDEX "harga_item_uraian_unik" ON "harga_item" USING btree ("project_id","kategori","uraian","satuan") WHERE "harga_item"."kode" = '';--> statement-breakpoint
CREATE UNIQUE INDEX "dependensi_unik" ON "dependensi" USING btree ("project_id","dari","ke");--> statement-breakpoint
CREATE UNIQUE INDEX "mingguan_unik" ON "mingguan" USING btree ("project_id","pekerjaan_id","minggu");--> statement-breakpoint
CREATE UNIQUE INDEX "tahapan_pekerjaan_unik" ON "tahapan_pekerjaan" USING btree ("project_id","tahapan_id","pekerjaan_id");--> statement-breakpoint
CREATE INDEX "katalog_analisa_cari" ON "katalog_analisa" USING gin ("cari" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "katalog_analisa_kode" ON "katalog_analisa" USING btree (lower("kode") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "katalog_edisi_owner" ON "katalog_edisi" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "klasifikasi_per_parent" ON "klasifikasi" USING btree ("project_id","parent_id");--> statement-breakpoint
CREATE UNIQUE INDEX "parameter_nama_unik" ON "parameter" USING btree ("project_id",lower("nama"));--> statement-breakpoint
CREATE INDEX "pekerjaan_per_klasifikasi" ON "pekerjaan" USING btree ("project_id","klasifikasi_id");--> statement-breakpoint
CREATE INDEX "pekerjaan_per_analisa" ON "pekerjaan" USING btree ("project_id","analisa_id");--> statement-breakpoint
CREATE INDEX "pengukuran_per_pekerjaan" ON "pengukuran" USING btree ("project_id","pekerjaan_id");--> statement-breakpoint
CREATE INDEX "change_row_per_baris" ON "change_row" USING btree ("project_id","tabel","row_id","revision");--> statement-breakpoint
CREATE INDEX "change_set_user" ON "change_set" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "anggota_email_unik" ON "anggota" USING btree ("project_id",lower("email"));--> statement-breakpoint
CREATE INDEX "anggota_user" ON "anggota" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "anggota_menunggu" ON "anggota" USING btree (lower("email")) WHERE "anggota"."user_id" is null;--> statement-breakpoint
CREATE INDEX "project_owner" ON "project" USING btree ("owner_id","updated_at");