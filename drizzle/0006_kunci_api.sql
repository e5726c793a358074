CREATE TABLE "kunci_api" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" text NOT NULL,
	"nama" text NOT NULL,
	"hash" text NOT NULL,
	"awalan" text NOT NULL,
	"cakupan" text NOT NULL,
	"proyek" uuid[],
	"kedaluwarsa" timestamp with time zone,
	"dicabut" timestamp with time zone,
	"dipakai" timestamp with time zone,
	"dibuat" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kunci_api_hash_unique" UNIQUE("hash"),
	CONSTRAINT "kunci_api_cakupan" CHECK ("kunci_api"."cakupan" in ('read', 'export', 'write'))
);
--> statement-breakpoint
ALTER TABLE "kunci_api" ADD CONSTRAINT "kunci_api_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "kunci_api_user" ON "kunci_api" USING btree ("user_id");