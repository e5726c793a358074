CREATE TABLE "job" (
	"id" uuid PRIMARY KEY NOT NULL,
	"jenis" text NOT NULL,
	"user_id" text NOT NULL,
	"proyek" uuid,
	"judul" text NOT NULL,
	"masukan" jsonb NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer NOT NULL,
	"hasil" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"galat" jsonb,
	"attempts" integer DEFAULT 0 NOT NULL,
	"batal" timestamp with time zone,
	"request_id" text NOT NULL,
	"dibuat" timestamp with time zone DEFAULT now() NOT NULL,
	"mulai" timestamp with time zone,
	"selesai" timestamp with time zone,
	CONSTRAINT "job_state" CHECK ("job"."state" in ('queued', 'running', 'completed', 'failed', 'cancelled')),
	CONSTRAINT "job_langkah" CHECK ("job"."done" between 0 and "job"."total"),
	CONSTRAINT "job_selesai_state" CHECK (("job"."selesai" is null) = ("job"."state" in ('queued', 'running')))
);
--> statement-breakpoint
ALTER TABLE "job" ADD CONSTRAINT "job_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job" ADD CONSTRAINT "job_proyek_project_id_fk" FOREIGN KEY ("proyek") REFERENCES "public"."project"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_user" ON "job" USING btree ("user_id","dibuat","id");--> statement-breakpoint
CREATE INDEX "job_selesai" ON "job" USING btree ("selesai");--> statement-breakpoint
CREATE INDEX "job_proyek" ON "job" USING btree ("proyek");