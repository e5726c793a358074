CREATE TABLE "proyek_berubah" (
	"proyek" uuid PRIMARY KEY NOT NULL,
	"revision" bigint NOT NULL,
	"sejak" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhook" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" text NOT NULL,
	"nama" text NOT NULL,
	"url" text NOT NULL,
	"peristiwa" text[] NOT NULL,
	"rahasia" text NOT NULL,
	"aktif" boolean DEFAULT true NOT NULL,
	"dimatikan" timestamp with time zone,
	"gagal_beruntun" integer DEFAULT 0 NOT NULL,
	"gagal_sejak" timestamp with time zone,
	"dibuat" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "webhook_peristiwa" CHECK ("webhook"."peristiwa" <@ array['project.changed', 'job.finished', 'member.added'] and cardinality("webhook"."peristiwa") > 0),
	CONSTRAINT "webhook_dimatikan" CHECK ("webhook"."dimatikan" is null or not "webhook"."aktif")
);
--> statement-breakpoint
CREATE TABLE "webhook_kiriman" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"webhook_id" uuid NOT NULL,
	"peristiwa" text NOT NULL,
	"isi" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"status" smallint,
	"galat" text,
	"ms" integer,
	"dibuat" timestamp with time zone DEFAULT now() NOT NULL,
	"dicoba" timestamp with time zone,
	CONSTRAINT "webhook_kiriman_state" CHECK ("webhook_kiriman"."state" in ('waiting', 'delivered', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "proyek_berubah" ADD CONSTRAINT "proyek_berubah_proyek_project_id_fk" FOREIGN KEY ("proyek") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_kiriman" ADD CONSTRAINT "webhook_kiriman_webhook_id_webhook_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhook"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "webhook_user" ON "webhook" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "webhook_kiriman_webhook" ON "webhook_kiriman" USING btree ("webhook_id","dibuat","id");--> statement-breakpoint
CREATE INDEX "webhook_kiriman_dibuat" ON "webhook_kiriman" USING btree ("dibuat");