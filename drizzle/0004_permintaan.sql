CREATE TABLE "permintaan" (
	"pelaku" text NOT NULL,
	"kunci" text NOT NULL,
	"user_id" text NOT NULL,
	"sidik" text NOT NULL,
	"jawaban" text,
	"revision" bigint,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "permintaan_pelaku_kunci_pk" PRIMARY KEY("pelaku","kunci")
);
--> statement-breakpoint
ALTER TABLE "permintaan" ADD CONSTRAINT "permintaan_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "permintaan_at" ON "permintaan" USING btree ("at");--> statement-breakpoint
CREATE INDEX "permintaan_user" ON "permintaan" USING btree ("user_id");