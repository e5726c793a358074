ALTER TABLE "change_set" DROP CONSTRAINT "change_set_project";
--> statement-breakpoint
-- Tells every instance of the app whose sessions have changed or ended, or who is called otherwise: '<user>'. What they
-- know of that person's sessions they forget (lib/auth/read-session.ts). That a session was used is no change of it.
CREATE FUNCTION kabarkan_sesi() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('rab_sesi', OLD.user_id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER kabarkan_sesi AFTER UPDATE OF token, user_id, expires_at OR DELETE ON session
  FOR EACH ROW EXECUTE FUNCTION kabarkan_sesi();
--> statement-breakpoint
CREATE FUNCTION kabarkan_orang() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('rab_sesi', NEW.id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER kabarkan_orang AFTER UPDATE OF name, email ON "user" FOR EACH ROW EXECUTE FUNCTION kabarkan_orang();
