-- For a change that one statement opens, writes and commits (db/update-one-row.ts). Called of a row that is not there, or
-- of one that is not all there is to change: what was opened is given up, and the caller goes the way of several statements.
CREATE FUNCTION tolak_satu_baris() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'bukan satu baris saja' USING ERRCODE = 'RB003';
END $$;
--> statement-breakpoint
-- Volatile, so that it looks anew: the statement that asks has begun before it held the project, and sees of before.
CREATE FUNCTION berukuran(p_project uuid, p_pekerjaan text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  RETURN EXISTS (SELECT FROM pengukuran WHERE project_id = p_project AND pekerjaan_id = p_pekerjaan);
END $$;
--> statement-breakpoint
-- Each of these looks rows up by key, with a plan that a connection keeps. One made while the table was almost empty would
-- read all of it at every save, more and more of them, until statistics are taken: 2 ms a save after 5,000.
ALTER FUNCTION catat_perubahan() SET enable_seqscan = off;
--> statement-breakpoint
ALTER FUNCTION buka_perubahan(uuid, text, text[], text, bigint, text) SET enable_seqscan = off;
--> statement-breakpoint
ALTER FUNCTION berukuran(uuid, text) SET enable_seqscan = off;
