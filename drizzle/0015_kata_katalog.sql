-- The whole words of what is searched of an analysis, but for those longer than anybody types (a search has 200
-- characters), of which an index could not hold one of some thousand. Its cost, and that it is no plain SQL function, which
-- would be replaced by what it calls, keep the planner from reading the table through for a common word: it would split
-- every row.
CREATE FUNCTION katalog_kata(cari text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 500 AS $$
BEGIN
  IF octet_length(cari) <= 1000 THEN
    RETURN string_to_array(cari, ' ');
  END IF;
  RETURN ARRAY(SELECT kata FROM unnest(string_to_array(cari, ' ')) kata WHERE octet_length(kata) <= 1000);
END $$;
--> statement-breakpoint
CREATE INDEX "katalog_analisa_kata" ON "katalog_analisa" USING gin (katalog_kata("cari"));
