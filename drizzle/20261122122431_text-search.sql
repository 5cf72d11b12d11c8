-- German stemming that also finds "Koenig" and "Cafe": accents go before the stemmer sees the word.
create extension if not exists unaccent;
--> statement-breakpoint
create text search configuration litfass (copy = german);
--> statement-breakpoint
alter text search configuration litfass
  alter mapping for hword, hword_part, word, asciiword, asciihword, hword_asciipart with unaccent, german_stem;
