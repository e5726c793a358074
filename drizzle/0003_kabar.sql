-- Tells every instance of the app of a new revision, once its transaction is committed: '<project>:<revision>'.
CREATE FUNCTION kabarkan_revisi() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('rab_revisi', NEW.project_id || ':' || NEW.revision);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER kabarkan_revisi AFTER INSERT ON change_set FOR EACH ROW EXECUTE FUNCTION kabarkan_revisi();
