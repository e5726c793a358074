CREATE TABLE "fitur" (
	"nama" text PRIMARY KEY NOT NULL,
	"persen" smallint NOT NULL,
	"mati" boolean DEFAULT false NOT NULL,
	"diubah" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fitur_persen" CHECK ("fitur"."persen" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "fitur_paparan" (
	"nama" text NOT NULL,
	"user_id" text NOT NULL,
	"buka" boolean NOT NULL,
	CONSTRAINT "fitur_paparan_nama_user_id_pk" PRIMARY KEY("nama","user_id")
);
--> statement-breakpoint
ALTER TABLE "fitur_paparan" ADD CONSTRAINT "fitur_paparan_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;