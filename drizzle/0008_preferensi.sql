CREATE TABLE "preferensi" (
	"user_id" text NOT NULL,
	"kunci" text NOT NULL,
	"nilai" text NOT NULL,
	"diubah" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "preferensi_user_id_kunci_pk" PRIMARY KEY("user_id","kunci")
);
--> statement-breakpoint
ALTER TABLE "preferensi" ADD CONSTRAINT "preferensi_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;