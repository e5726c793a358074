DROP INDEX "change_row_per_baris";--> statement-breakpoint
DROP INDEX "project_owner";--> statement-breakpoint
ALTER TABLE "change_row" DROP CONSTRAINT "change_row_project_id_revision_tabel_row_id_pk";--> statement-breakpoint
ALTER TABLE "change_row" ADD CONSTRAINT "change_row_project_id_tabel_row_id_revision_pk" PRIMARY KEY("project_id","tabel","row_id","revision");--> statement-breakpoint
CREATE INDEX "change_row_per_revisi" ON "change_row" USING btree ("project_id","revision");--> statement-breakpoint
CREATE INDEX "project_owner" ON "project" USING btree ("owner_id");
--> statement-breakpoint
-- As 0002 has it, in two statements where there were five: a saved cell is judged by them. `rab.tertulis` holds the
-- change set and the tables it has written of: the first time, none of their rows can be in the record, and a plain insert
-- is cheaper than one that may meet a row.
CREATE OR REPLACE FUNCTION catat_perubahan() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  buka text := current_setting('rab.perubahan', true);
  dasar bigint := nullif(current_setting('rab.dasar', true), '')::bigint;
  proyek uuid;
  rev bigint;
  mode text;
  dibuka boolean;
  asing boolean := false;
  basi boolean := false;
  tertulis text := current_setting('rab.tertulis', true);
  baru_ditulis boolean;
  ids jsonb;
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF NOT EXISTS (SELECT FROM lama) THEN
      RETURN NULL;
    END IF;
  END IF;
  IF coalesce(buka, '') = '' THEN
    RAISE EXCEPTION 'tulis ke % di luar change set', TG_TABLE_NAME USING ERRCODE = 'RB001';
  END IF;
  proyek := split_part(buka, ':', 1)::uuid;
  rev := split_part(buka, ':', 2)::bigint;
  mode := split_part(buka, ':', 3);
  IF mode = 'hapus' AND TG_OP = 'DELETE' THEN
    RETURN NULL;
  END IF;

  -- One branch an operation: a transition table that it does not have cannot be named in a statement that is planned.
  IF TG_OP = 'UPDATE' THEN
    SELECT EXISTS (SELECT FROM change_set WHERE project_id = proyek AND revision = rev AND xid = pg_current_xact_id()::text::bigint),
        EXISTS (SELECT FROM lama WHERE project_id <> proyek) OR EXISTS (SELECT FROM baru WHERE project_id <> proyek OR revision <> rev),
        dasar IS NOT NULL AND EXISTS (SELECT FROM lama WHERE revision > dasar AND revision < rev)
      INTO dibuka, asing, basi;
  ELSIF TG_OP = 'INSERT' THEN
    SELECT EXISTS (SELECT FROM change_set WHERE project_id = proyek AND revision = rev AND xid = pg_current_xact_id()::text::bigint),
        EXISTS (SELECT FROM baru WHERE project_id <> proyek OR revision <> rev)
      INTO dibuka, asing;
  ELSE
    SELECT EXISTS (SELECT FROM change_set WHERE project_id = proyek AND revision = rev AND xid = pg_current_xact_id()::text::bigint),
        EXISTS (SELECT FROM lama WHERE project_id <> proyek),
        dasar IS NOT NULL AND EXISTS (SELECT FROM lama WHERE revision > dasar AND revision < rev)
      INTO dibuka, asing, basi;
  END IF;
  IF NOT dibuka THEN
    RAISE EXCEPTION 'change set % tidak dibuka oleh transaksi ini', buka USING ERRCODE = 'RB001';
  END IF;
  IF asing THEN
    RAISE EXCEPTION 'baris % milik proyek lain atau tidak dicap revisi %', TG_TABLE_NAME, buka USING ERRCODE = 'RB002';
  END IF;
  IF basi THEN
    SELECT jsonb_agg(id) INTO ids FROM lama WHERE revision > dasar AND revision < rev;
    RAISE EXCEPTION 'berubah sejak revisi %', dasar USING ERRCODE = 'RB409',
      DETAIL = jsonb_build_object('tabel', TG_TABLE_NAME, 'ids', ids)::text;
  END IF;

  IF TG_OP = 'INSERT' AND mode = 'lahir' AND rev = 1 THEN
    RETURN NULL;
  END IF;
  IF tertulis IS NULL OR NOT starts_with(tertulis, buka || '|') THEN
    tertulis := buka || '|';
  END IF;
  baru_ditulis := position('|' || TG_TABLE_NAME || '|' IN tertulis) = 0;
  IF baru_ditulis THEN
    PERFORM set_config('rab.tertulis', tertulis || TG_TABLE_NAME || '|', true);
  END IF;

  IF TG_OP = 'INSERT' THEN
    INSERT INTO change_row (project_id, revision, tabel, row_id, before, after)
      SELECT proyek, rev, TG_TABLE_NAME, b.id, NULL, to_jsonb(b) FROM baru b
      ON CONFLICT (project_id, revision, tabel, row_id) DO UPDATE SET after = excluded.after;
  ELSIF TG_OP = 'UPDATE' THEN
    -- FULL, which cannot be a nested loop: a plan kept from one-row updates would compare thousands with thousands.
    IF baru_ditulis THEN
      INSERT INTO change_row (project_id, revision, tabel, row_id, before, after)
        SELECT proyek, rev, TG_TABLE_NAME, coalesce(b.id, l.id), to_jsonb(l), to_jsonb(b)
        FROM baru b FULL JOIN lama l ON l.id = b.id;
    ELSE
      INSERT INTO change_row (project_id, revision, tabel, row_id, before, after)
        SELECT proyek, rev, TG_TABLE_NAME, coalesce(b.id, l.id), to_jsonb(l), to_jsonb(b)
        FROM baru b FULL JOIN lama l ON l.id = b.id
        ON CONFLICT (project_id, revision, tabel, row_id) DO UPDATE SET after = excluded.after;
    END IF;
  ELSE
    INSERT INTO change_row (project_id, revision, tabel, row_id, before, after)
      SELECT proyek, rev, TG_TABLE_NAME, l.id, to_jsonb(l), NULL FROM lama l
      ON CONFLICT (project_id, revision, tabel, row_id) DO UPDATE SET after = NULL;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- As 0002 has it. The owner's way, which most changes come by, locks and moves the project's row in one statement.
CREATE OR REPLACE FUNCTION buka_perubahan(p_project uuid, p_user text, p_peran text[], p_jenis text, p_dasar bigint, p_request text)
RETURNS TABLE (revision bigint, peran text) LANGUAGE plpgsql AS $$
BEGIN
  UPDATE project SET revision = project.revision + 1, updated_at = now()
    WHERE id = p_project AND deleted_at IS NULL AND owner_id = p_user AND 'owner' = ANY (p_peran)
    RETURNING project.revision INTO revision;
  IF FOUND THEN
    peran := 'owner';
  ELSE
    SELECT project.revision, CASE WHEN project.owner_id = p_user THEN 'owner' ELSE anggota.peran END INTO revision, peran
      FROM project LEFT JOIN anggota ON anggota.project_id = project.id AND anggota.user_id = p_user
      WHERE project.id = p_project AND project.deleted_at IS NULL FOR NO KEY UPDATE OF project;
    IF NOT FOUND OR peran IS NULL THEN RETURN; END IF;
    IF NOT peran = ANY (p_peran) THEN
      RETURN NEXT;
      RETURN;
    END IF;
    revision := revision + 1;
    UPDATE project SET revision = buka_perubahan.revision, updated_at = now() WHERE id = p_project;
  END IF;
  INSERT INTO change_set (project_id, revision, jenis, user_id, request_id, xid)
    VALUES (p_project, buka_perubahan.revision, p_jenis, p_user, p_request, pg_current_xact_id()::text::bigint);
  PERFORM set_config('rab.perubahan', p_project || ':' || buka_perubahan.revision || ':ubah', true),
          set_config('rab.dasar', coalesce(p_dasar::text, ''), true);
  RETURN NEXT;
END $$;
--> statement-breakpoint
-- Both who hear of a revision in one trigger: instances of the app (0003), and webhooks (0010).
CREATE OR REPLACE FUNCTION kabarkan_revisi() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('rab_revisi', NEW.project_id || ':' || NEW.revision);
  IF EXISTS (
    SELECT FROM webhook w WHERE w.aktif AND 'project.changed' = ANY (w.peristiwa) AND (
      w.user_id = (SELECT owner_id FROM project WHERE id = NEW.project_id)
      OR EXISTS (SELECT FROM anggota a WHERE a.project_id = NEW.project_id AND a.user_id = w.user_id))
  ) THEN
    INSERT INTO proyek_berubah (proyek, revision) VALUES (NEW.project_id, NEW.revision)
      ON CONFLICT (proyek) DO UPDATE SET revision = greatest(proyek_berubah.revision, excluded.revision);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
DROP TRIGGER catat_untuk_webhook ON change_set;
--> statement-breakpoint
DROP FUNCTION catat_untuk_webhook();
--> statement-breakpoint
-- Taking a revision sets three columns and is recorded by its change set: the record of the project's own settings is
-- for all others, which a later migration that adds one names by calling this again.
CREATE FUNCTION pasang_catatan_proyek() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  kolom text := (
    SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute WHERE attrelid = 'project'::regclass
      AND attnum > 0 AND NOT attisdropped AND attname NOT IN ('revision', 'updated_at', 'pengaturan_revision'));
BEGIN
  EXECUTE 'DROP TRIGGER IF EXISTS catat_proyek ON project';
  EXECUTE 'CREATE TRIGGER catat_proyek AFTER UPDATE OF ' || kolom || ' ON project FOR EACH ROW EXECUTE FUNCTION catat_proyek()';
END $$;
--> statement-breakpoint
SELECT pasang_catatan_proyek();
--> statement-breakpoint
CREATE FUNCTION tolak_revisi() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'revisi proyek harus naik satu' USING ERRCODE = 'RB002';
END $$;
--> statement-breakpoint
CREATE TRIGGER revisi_naik_satu AFTER UPDATE OF revision ON project FOR EACH ROW
  WHEN (NEW.revision NOT IN (OLD.revision, OLD.revision + 1)) EXECUTE FUNCTION tolak_revisi();
