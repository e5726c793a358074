-- The whole words of what is searched of an analysis. Its cost, and that it is no plain SQL function, which would be
-- replaced by what it calls, keep the planner from reading the table through for a common word: it would split every row.
CREATE FUNCTION katalog_kata(cari text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 500 AS $$
BEGIN
  RETURN string_to_array(cari, ' ');
END $$;
--> statement-breakpoint
CREATE INDEX "katalog_analisa_kata" ON "katalog_analisa" USING gin (katalog_kata("cari"));
