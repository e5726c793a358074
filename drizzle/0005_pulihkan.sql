-- Opens a change set on a removed project for its owner, to bring it back. No row: not there, not removed, or not theirs.
CREATE FUNCTION buka_pemulihan(p_project uuid, p_user text, p_jenis text, p_request text)
RETURNS TABLE (revision bigint) LANGUAGE plpgsql AS $$
DECLARE
  rev bigint;
BEGIN
  SELECT project.revision INTO rev FROM project
    WHERE id = p_project AND owner_id = p_user AND deleted_at IS NOT NULL FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN; END IF;
  UPDATE project SET revision = project.revision + 1, updated_at = now() WHERE id = p_project;
  INSERT INTO change_set (project_id, revision, jenis, user_id, request_id, xid)
    VALUES (p_project, rev + 1, p_jenis, p_user, p_request, pg_current_xact_id()::text::bigint);
  PERFORM set_config('rab.perubahan', p_project || ':' || (rev + 1) || ':ubah', true), set_config('rab.dasar', '', true);
  RETURN QUERY SELECT rev + 1;
END $$;
