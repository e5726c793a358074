-- A change set is opened by a transaction that has taken the project's next revision. `rab.perubahan` then holds
-- '<project>:<revision>:<mode>' for that transaction; triggers on every project table refuse a write outside of it
-- and record before and after of every row. Mode 'lahir' is the first revision of a project: its rows are their own record.
-- `rab.dasar` holds the revision the caller has seen: a row changed since then is a conflict (SQLSTATE RB409).
CREATE FUNCTION catat_perubahan() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  buka text := current_setting('rab.perubahan', true);
  dasar text := current_setting('rab.dasar', true);
  proyek uuid;
  rev bigint;
  mode text;
  ids jsonb;
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF NOT EXISTS (SELECT 1 FROM lama) THEN
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
  IF NOT EXISTS (SELECT 1 FROM change_set WHERE project_id = proyek AND revision = rev AND xid = pg_current_xact_id()::text::bigint) THEN
    RAISE EXCEPTION 'change set % tidak dibuka oleh transaksi ini', buka USING ERRCODE = 'RB001';
  END IF;

  IF TG_OP <> 'DELETE' THEN
    IF EXISTS (SELECT 1 FROM baru WHERE project_id <> proyek OR revision <> rev) THEN
      RAISE EXCEPTION 'baris % tidak dicap revisi %', TG_TABLE_NAME, buka USING ERRCODE = 'RB002';
    END IF;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    IF EXISTS (SELECT 1 FROM lama WHERE project_id <> proyek) THEN
      RAISE EXCEPTION 'baris % milik proyek lain', TG_TABLE_NAME USING ERRCODE = 'RB002';
    END IF;
    IF dasar <> '' THEN
      IF EXISTS (SELECT 1 FROM lama WHERE revision > dasar::bigint AND revision < rev) THEN
        SELECT jsonb_agg(id) INTO ids FROM lama WHERE revision > dasar::bigint AND revision < rev;
        RAISE EXCEPTION 'berubah sejak revisi %', dasar USING ERRCODE = 'RB409',
          DETAIL = jsonb_build_object('tabel', TG_TABLE_NAME, 'ids', ids)::text;
      END IF;
    END IF;
  END IF;

  IF TG_OP = 'INSERT' THEN
    IF mode = 'lahir' AND rev = 1 THEN
      RETURN NULL;
    END IF;
    INSERT INTO change_row (project_id, revision, tabel, row_id, before, after)
      SELECT proyek, rev, TG_TABLE_NAME, b.id, NULL, to_jsonb(b) FROM baru b
      ON CONFLICT (project_id, revision, tabel, row_id) DO UPDATE SET after = excluded.after;
  ELSIF TG_OP = 'UPDATE' THEN
    -- FULL, which cannot be a nested loop: a plan kept from one-row updates would compare thousands with thousands.
    INSERT INTO change_row (project_id, revision, tabel, row_id, before, after)
      SELECT proyek, rev, TG_TABLE_NAME, coalesce(b.id, l.id), to_jsonb(l), to_jsonb(b)
      FROM baru b FULL JOIN lama l ON l.id = b.id
      ON CONFLICT (project_id, revision, tabel, row_id) DO UPDATE SET after = excluded.after;
  ELSE
    INSERT INTO change_row (project_id, revision, tabel, row_id, before, after)
      SELECT proyek, rev, TG_TABLE_NAME, l.id, to_jsonb(l), NULL FROM lama l
      ON CONFLICT (project_id, revision, tabel, row_id) DO UPDATE SET after = NULL;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- The project's own row: taking a revision is not a change of it, anything else is.
CREATE FUNCTION catat_proyek() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  buka text := current_setting('rab.perubahan', true);
  dasar text := current_setting('rab.dasar', true);
  ambil project;
  sebelum jsonb;
  sesudah jsonb;
BEGIN
  IF NEW.revision NOT IN (OLD.revision, OLD.revision + 1) THEN
    RAISE EXCEPTION 'revisi proyek harus naik satu' USING ERRCODE = 'RB002';
  END IF;
  ambil := OLD;
  ambil.revision := NEW.revision;
  ambil.updated_at := NEW.updated_at;
  ambil.pengaturan_revision := NEW.pengaturan_revision;
  IF ambil IS NOT DISTINCT FROM NEW THEN
    RETURN NULL;
  END IF;
  sebelum := to_jsonb(OLD) - array['revision', 'updated_at', 'pengaturan_revision'];
  sesudah := to_jsonb(NEW) - array['revision', 'updated_at', 'pengaturan_revision'];
  IF coalesce(buka, '') NOT LIKE NEW.id || ':' || NEW.revision || ':%' THEN
    RAISE EXCEPTION 'tulis ke project di luar change set' USING ERRCODE = 'RB001';
  END IF;
  IF NEW.pengaturan_revision <> NEW.revision THEN
    RAISE EXCEPTION 'baris project tidak dicap revisi %', NEW.revision USING ERRCODE = 'RB002';
  END IF;
  IF coalesce(dasar, '') <> '' AND OLD.pengaturan_revision > dasar::bigint AND OLD.pengaturan_revision < NEW.revision THEN
    RAISE EXCEPTION 'berubah sejak revisi %', dasar USING ERRCODE = 'RB409',
      DETAIL = jsonb_build_object('tabel', 'project', 'ids', jsonb_build_array(NEW.id))::text;
  END IF;
  INSERT INTO change_row (project_id, revision, tabel, row_id, before, after)
    VALUES (NEW.id, NEW.revision, 'project', NEW.id::text, sebelum, sesudah)
    ON CONFLICT (project_id, revision, tabel, row_id) DO UPDATE SET after = excluded.after;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER catat_proyek AFTER UPDATE ON project FOR EACH ROW EXECUTE FUNCTION catat_proyek();
--> statement-breakpoint
-- Puts the three triggers on a table of a project; a later migration that adds a table calls it again.
CREATE FUNCTION pasang_catatan(tabel regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER catat_tambah AFTER INSERT ON %s REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION catat_perubahan()', tabel);
  EXECUTE format('CREATE TRIGGER catat_ubah AFTER UPDATE ON %s REFERENCING OLD TABLE AS lama NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION catat_perubahan()', tabel);
  EXECUTE format('CREATE TRIGGER catat_hapus AFTER DELETE ON %s REFERENCING OLD TABLE AS lama FOR EACH STATEMENT EXECUTE FUNCTION catat_perubahan()', tabel);
END $$;
--> statement-breakpoint
SELECT pasang_catatan(t::regclass) FROM unnest(array[
  'anggota', 'harga_item', 'konversi', 'analisa', 'komponen', 'klasifikasi', 'pekerjaan', 'pengukuran', 'parameter',
  'mingguan', 'tahapan', 'tahapan_pekerjaan', 'dependensi']) t;
--> statement-breakpoint
-- Takes the next revision of a project for a caller who may write it. No row: not there, or not theirs to write.
-- One statement, since a saved cell is judged by its round trips.
CREATE FUNCTION buka_perubahan(p_project uuid, p_user text, p_peran text[], p_jenis text, p_dasar bigint, p_request text)
RETURNS TABLE (revision bigint, peran text) LANGUAGE plpgsql AS $$
DECLARE
  p record;
  milik text;
BEGIN
  SELECT project.owner_id, project.revision INTO p FROM project WHERE id = p_project AND deleted_at IS NULL FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN; END IF;
  IF p.owner_id = p_user THEN
    milik := 'owner';
  ELSE
    SELECT anggota.peran INTO milik FROM anggota WHERE project_id = p_project AND user_id = p_user;
    IF NOT FOUND THEN RETURN; END IF;
  END IF;
  IF NOT milik = ANY (p_peran) THEN
    RETURN QUERY SELECT p.revision, milik;
    RETURN;
  END IF;
  UPDATE project SET revision = project.revision + 1, updated_at = now() WHERE id = p_project;
  INSERT INTO change_set (project_id, revision, jenis, user_id, request_id, xid)
    VALUES (p_project, p.revision + 1, p_jenis, p_user, p_request, pg_current_xact_id()::text::bigint);
  PERFORM set_config('rab.perubahan', p_project || ':' || (p.revision + 1) || ':ubah', true),
          set_config('rab.dasar', coalesce(p_dasar::text, ''), true);
  RETURN QUERY SELECT p.revision + 1, milik;
END $$;
