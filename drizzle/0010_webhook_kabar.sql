-- Notes with a change that webhooks are to hear of it, in its transaction; those of one project until they are told are one.
CREATE FUNCTION catat_untuk_webhook() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM webhook w WHERE w.aktif AND 'project.changed' = ANY (w.peristiwa) AND (
      w.user_id = (SELECT owner_id FROM project WHERE id = NEW.project_id)
      OR EXISTS (SELECT 1 FROM anggota a WHERE a.project_id = NEW.project_id AND a.user_id = w.user_id))
  ) THEN
    INSERT INTO proyek_berubah (proyek, revision) VALUES (NEW.project_id, NEW.revision)
      ON CONFLICT (proyek) DO UPDATE SET revision = greatest(proyek_berubah.revision, excluded.revision);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER catat_untuk_webhook AFTER INSERT ON change_set FOR EACH ROW EXECUTE FUNCTION catat_untuk_webhook();
