CREATE TABLE "subscription_editions" (
	"rhythm" text NOT NULL,
	"issued_on" date NOT NULL,
	"due_at" timestamptz NOT NULL,
	"finished_at" timestamptz NOT NULL,
	"letters" integer NOT NULL,
	CONSTRAINT "subscription_editions_rhythm_issued_on_pk" PRIMARY KEY("rhythm","issued_on")
);
--> statement-breakpoint
CREATE TABLE "subscription_proofs" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"address_hash" text NOT NULL,
	"asked_at" timestamptz NOT NULL,
	"confirmed_at" timestamptz NOT NULL,
	"ended_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subscription_requests" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"address_hash" text NOT NULL,
	"asked_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"email" text NOT NULL,
	"kind" text NOT NULL,
	"filter" text DEFAULT '' NOT NULL,
	"occurrence_id" uuid,
	"rhythm" text,
	"language" text NOT NULL,
	"token_hash" text NOT NULL,
	"asked_at" timestamptz NOT NULL,
	"confirmed_at" timestamptz,
	"told_sequence" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "subscriptions_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "subscription_is_asked_for_once" UNIQUE NULLS NOT DISTINCT("email","filter","occurrence_id","language"),
	CONSTRAINT "subscription_has_one_plain_address" CHECK ("subscriptions"."email" ~ '^[^@\s]+@[^@\s]+$' and length("subscriptions"."email") <= 254),
	CONSTRAINT "subscription_address_is_in_small_letters" CHECK ("subscriptions"."email" = lower("subscriptions"."email")),
	CONSTRAINT "subscription_filter_is_short" CHECK (length("subscriptions"."filter") <= 1000),
	CONSTRAINT "subscription_language_is_known" CHECK ("subscriptions"."language" in ('de', 'en')),
	CONSTRAINT "subscription_is_of_a_list_or_of_a_date" CHECK (case "subscriptions"."kind"
        when 'list' then "subscriptions"."occurrence_id" is null and "subscriptions"."told_sequence" is null and "subscriptions"."rhythm" in ('weekly', 'daily')
        when 'occurrence' then "subscriptions"."occurrence_id" is not null and "subscriptions"."told_sequence" is not null and "subscriptions"."rhythm" is null and "subscriptions"."filter" = ''
        else false end)
);
--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_occurrence_id_occurrences_id_fk" FOREIGN KEY ("occurrence_id") REFERENCES "public"."occurrences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "subscription_proofs_ended_at_index" ON "subscription_proofs" USING btree ("ended_at");--> statement-breakpoint
CREATE INDEX "subscription_requests_address_hash_asked_at_index" ON "subscription_requests" USING btree ("address_hash","asked_at");--> statement-breakpoint
CREATE INDEX "subscription_requests_asked_at_index" ON "subscription_requests" USING btree ("asked_at");--> statement-breakpoint
CREATE INDEX "subscriptions_rhythm_filter_language_id_index" ON "subscriptions" USING btree ("rhythm","filter","language","id") WHERE "subscriptions"."confirmed_at" is not null;--> statement-breakpoint
CREATE INDEX "subscriptions_occurrence_id_id_index" ON "subscriptions" USING btree ("occurrence_id","id");--> statement-breakpoint
CREATE INDEX "subscriptions_asked_at_index" ON "subscriptions" USING btree ("asked_at") WHERE "subscriptions"."confirmed_at" is null;