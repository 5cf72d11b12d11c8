DROP INDEX "events_words";--> statement-breakpoint
ALTER TABLE "events" DROP COLUMN "words";--> statement-breakpoint
drop text search configuration litfass;
--> statement-breakpoint
drop extension unaccent;
