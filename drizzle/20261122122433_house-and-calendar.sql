CREATE TABLE "event_institutions" (
	"event_id" uuid NOT NULL,
	"institution_id" uuid NOT NULL,
	"role" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "event_institutions_event_id_institution_id_pk" PRIMARY KEY("event_id","institution_id")
);
--> statement-breakpoint
CREATE TABLE "event_series" (
	"event_id" uuid NOT NULL,
	"series_id" uuid NOT NULL,
	CONSTRAINT "event_series_event_id_series_id_pk" PRIMARY KEY("event_id","series_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" char(8) NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"subtitle" jsonb,
	"summary" jsonb,
	"description" jsonb,
	"schedule_kind" text DEFAULT 'einzel' NOT NULL,
	"genre" text,
	"genres_secondary" text[] DEFAULT '{}' NOT NULL,
	"genre_confidence" real,
	"format" text,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"surtitles" text[] DEFAULT '{}' NOT NULL,
	"without_words" boolean DEFAULT false NOT NULL,
	"age_min" integer,
	"age_max" integer,
	"audience" text[] DEFAULT '{}' NOT NULL,
	"duration_minutes" integer,
	"has_interval" boolean,
	"contributors" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"notices" text[] DEFAULT '{}' NOT NULL,
	"offers" jsonb,
	"access_services" jsonb,
	"setting" text,
	"weather_rule" text,
	"website" text,
	"source_name" text,
	"source_url" text,
	"source_read_at" timestamptz,
	"editorial_status" text DEFAULT 'veroeffentlicht' NOT NULL,
	"first_published_at" timestamptz NOT NULL,
	"merged_into_id" uuid,
	"deleted_at" timestamptz,
	"words" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('litfass', coalesce("events"."title"->>'de', '') || ' ' || coalesce("events"."title"->>'en', '') || ' ' || coalesce("events"."subtitle"->>'de', '')), 'A') || setweight(to_tsvector('litfass', left(coalesce("events"."summary"->>'de', '') || ' ' || coalesce("events"."description"->>'de', ''), 20000)), 'C')) STORED,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "events_publicId_unique" UNIQUE("public_id"),
	CONSTRAINT "event_has_a_title" CHECK (length("events"."title"->>'de') between 1 and 300),
	CONSTRAINT "event_is_not_merged_into_itself" CHECK ("events"."merged_into_id" <> "events"."id"),
	CONSTRAINT "event_ages_are_in_order" CHECK ("events"."age_min" between 0 and 120 and ("events"."age_max" is null or "events"."age_max" >= "events"."age_min"))
);
--> statement-breakpoint
CREATE TABLE "occurrence_changes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"occurrence_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"previous_starts_local" timestamp,
	"previous_venue_id" uuid,
	"reason" jsonb,
	"changed_at" timestamptz NOT NULL,
	"changed_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "occurrences" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" char(8) NOT NULL,
	"event_id" uuid NOT NULL,
	"venue_id" uuid,
	"hall_id" uuid,
	"online_url" text,
	"time_zone" text NOT NULL,
	"starts_local" timestamp NOT NULL,
	"ends_local" timestamp,
	"starts_at" timestamptz NOT NULL,
	"ends_at" timestamptz,
	"doors_local" timestamp,
	"precision" text DEFAULT 'minute' NOT NULL,
	"run" boolean DEFAULT false NOT NULL,
	"culture_date" date GENERATED ALWAYS AS (case when "occurrences"."precision" = 'day' then "occurrences"."starts_local"::date else ("occurrences"."starts_local" - interval '5 hours')::date end) STORED NOT NULL,
	"status" text DEFAULT 'geplant' NOT NULL,
	"status_reason" jsonb,
	"status_changed_at" timestamptz,
	"availability" text,
	"attendance" text DEFAULT 'vor_ort' NOT NULL,
	"registration" text,
	"setting" text,
	"flags" text[] DEFAULT '{}' NOT NULL,
	"offers" jsonb,
	"access_services" jsonb,
	"access_overrides" jsonb,
	"childcare" boolean DEFAULT false NOT NULL,
	"confirmed_on" date,
	"ical_sequence" integer DEFAULT 0 NOT NULL,
	"changed_at" timestamptz NOT NULL,
	"deleted_at" timestamptz,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "occurrences_publicId_unique" UNIQUE("public_id"),
	CONSTRAINT "occurrence_ends_after_it_starts" CHECK ("occurrences"."ends_at" is null or "occurrences"."ends_at" > "occurrences"."starts_at" or ("occurrences"."run" and "occurrences"."ends_at" >= "occurrences"."starts_at")),
	CONSTRAINT "occurrence_is_a_day_or_a_run" CHECK ("occurrences"."run" or "occurrences"."ends_at" is null or "occurrences"."ends_at" <= "occurrences"."starts_at" + interval '36 hours'),
	CONSTRAINT "run_is_told_in_days" CHECK (not "occurrences"."run" or "occurrences"."precision" = 'day')
);
--> statement-breakpoint
CREATE TABLE "series" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" char(8) NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"kind" text DEFAULT 'reihe' NOT NULL,
	"edition" text,
	"summary" jsonb,
	"description" jsonb,
	"website" text,
	"deleted_at" timestamptz,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "series_publicId_unique" UNIQUE("public_id"),
	CONSTRAINT "series_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "series_institutions" (
	"series_id" uuid NOT NULL,
	"institution_id" uuid NOT NULL,
	CONSTRAINT "series_institutions_series_id_institution_id_pk" PRIMARY KEY("series_id","institution_id")
);
--> statement-breakpoint
CREATE TABLE "institution_slugs" (
	"slug" text PRIMARY KEY NOT NULL,
	"institution_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institutions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" char(8) NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text,
	"kind" text DEFAULT 'group' NOT NULL,
	"scene" text,
	"district" text,
	"home_venue_id" uuid,
	"genres" text[] DEFAULT '{}' NOT NULL,
	"summary" jsonb,
	"description" jsonb,
	"website" text,
	"email" text,
	"phone" text,
	"founded_year" integer,
	"merged_into_id" uuid,
	"deleted_at" timestamptz,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "institutions_publicId_unique" UNIQUE("public_id"),
	CONSTRAINT "institutions_slug_unique" UNIQUE("slug"),
	CONSTRAINT "institution_has_a_name" CHECK (length("institutions"."name") between 1 and 200),
	CONSTRAINT "institution_scene_is_known" CHECK ("institutions"."scene" in ('institutionell', 'frei', 'ehrenamtlich', 'privatwirtschaftlich')),
	CONSTRAINT "institution_is_not_merged_into_itself" CHECK ("institutions"."merged_into_id" <> "institutions"."id")
);
--> statement-breakpoint
CREATE TABLE "halls" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"venue_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"seats" integer,
	CONSTRAINT "halls_venueId_slug_unique" UNIQUE("venue_id","slug")
);
--> statement-breakpoint
CREATE TABLE "venue_access_facts" (
	"venue_id" uuid NOT NULL,
	"fact" text NOT NULL,
	"value" text NOT NULL,
	"number" integer,
	"note" jsonb,
	"source" text NOT NULL,
	"stated_on" date NOT NULL,
	"valid_until" date,
	CONSTRAINT "venue_access_facts_venue_id_fact_pk" PRIMARY KEY("venue_id","fact"),
	CONSTRAINT "access_is_yes_partly_or_no" CHECK ("venue_access_facts"."value" in ('yes', 'partly', 'no'))
);
--> statement-breakpoint
CREATE TABLE "venue_slugs" (
	"slug" text PRIMARY KEY NOT NULL,
	"venue_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "venues" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" char(8) NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"alt_names" text[] DEFAULT '{}' NOT NULL,
	"kind" text DEFAULT 'venue' NOT NULL,
	"street_address" text,
	"address_note" text,
	"postal_code" text,
	"locality" text,
	"district" text,
	"latitude" double precision,
	"longitude" double precision,
	"transit" text,
	"website" text,
	"phone" text,
	"email" text,
	"summary" jsonb,
	"description" jsonb,
	"merged_into_id" uuid,
	"deleted_at" timestamptz,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "venues_publicId_unique" UNIQUE("public_id"),
	CONSTRAINT "venues_slug_unique" UNIQUE("slug"),
	CONSTRAINT "venue_has_a_name" CHECK (length("venues"."name") between 1 and 200),
	CONSTRAINT "venue_is_on_earth" CHECK ("venues"."latitude" between -90 and 90 and "venues"."longitude" between -180 and 180),
	CONSTRAINT "venue_is_not_merged_into_itself" CHECK ("venues"."merged_into_id" <> "venues"."id")
);
--> statement-breakpoint
CREATE TABLE "calendar_entries" (
	"occurrence_id" uuid NOT NULL,
	"role" text NOT NULL,
	"event_id" uuid NOT NULL,
	"culture_date" date NOT NULL,
	"last_date" date NOT NULL,
	"starts_minute" integer NOT NULL,
	"gone_minute" integer NOT NULL,
	"tie" integer NOT NULL,
	"minute_of_day" smallint,
	"age_min" smallint NOT NULL,
	"age_max" smallint NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"published_minute" integer NOT NULL,
	"changed_minute" integer NOT NULL,
	"terms" text[] NOT NULL,
	CONSTRAINT "calendar_entries_occurrence_id_role_pk" PRIMARY KEY("occurrence_id","role")
);
--> statement-breakpoint
ALTER TABLE "event_institutions" ADD CONSTRAINT "event_institutions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_institutions" ADD CONSTRAINT "event_institutions_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_series" ADD CONSTRAINT "event_series_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_series" ADD CONSTRAINT "event_series_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_merged_into_id_events_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occurrence_changes" ADD CONSTRAINT "occurrence_changes_occurrence_id_occurrences_id_fk" FOREIGN KEY ("occurrence_id") REFERENCES "public"."occurrences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occurrence_changes" ADD CONSTRAINT "occurrence_changes_previous_venue_id_venues_id_fk" FOREIGN KEY ("previous_venue_id") REFERENCES "public"."venues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occurrences" ADD CONSTRAINT "occurrences_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occurrences" ADD CONSTRAINT "occurrences_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occurrences" ADD CONSTRAINT "occurrences_hall_id_halls_id_fk" FOREIGN KEY ("hall_id") REFERENCES "public"."halls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_institutions" ADD CONSTRAINT "series_institutions_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_institutions" ADD CONSTRAINT "series_institutions_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institution_slugs" ADD CONSTRAINT "institution_slugs_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions" ADD CONSTRAINT "institutions_home_venue_id_venues_id_fk" FOREIGN KEY ("home_venue_id") REFERENCES "public"."venues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions" ADD CONSTRAINT "institutions_merged_into_id_institutions_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "halls" ADD CONSTRAINT "halls_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venue_access_facts" ADD CONSTRAINT "venue_access_facts_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venue_slugs" ADD CONSTRAINT "venue_slugs_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venues" ADD CONSTRAINT "venues_merged_into_id_venues_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."venues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_entries" ADD CONSTRAINT "calendar_entries_occurrence_id_occurrences_id_fk" FOREIGN KEY ("occurrence_id") REFERENCES "public"."occurrences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_entries" ADD CONSTRAINT "calendar_entries_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "event_institutions_institution_id_index" ON "event_institutions" USING btree ("institution_id");--> statement-breakpoint
CREATE INDEX "event_series_series_id_index" ON "event_series" USING btree ("series_id");--> statement-breakpoint
CREATE INDEX "events_words" ON "events" USING gin ("words");--> statement-breakpoint
CREATE INDEX "occurrence_changes_occurrence_id_changed_at_index" ON "occurrence_changes" USING btree ("occurrence_id","changed_at");--> statement-breakpoint
CREATE INDEX "occurrences_event_id_starts_at_index" ON "occurrences" USING btree ("event_id","starts_at");--> statement-breakpoint
CREATE INDEX "occurrences_venue_id_index" ON "occurrences" USING btree ("venue_id");--> statement-breakpoint
CREATE INDEX "occurrences_culture_date_index" ON "occurrences" USING btree ("culture_date");--> statement-breakpoint
CREATE INDEX "venues_district_index" ON "venues" USING btree ("district");--> statement-breakpoint
CREATE INDEX "calendar_entries_culture_date_index" ON "calendar_entries" USING btree ("culture_date");--> statement-breakpoint
CREATE INDEX "calendar_entries_last_date_index" ON "calendar_entries" USING btree ("last_date");--> statement-breakpoint
CREATE INDEX "calendar_entries_event_id_index" ON "calendar_entries" USING btree ("event_id");