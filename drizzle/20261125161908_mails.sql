CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "mails_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"recipient" text NOT NULL,
	"language" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text,
	"headers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"message_id" text NOT NULL,
	"queued_at" timestamptz NOT NULL,
	"not_before" timestamptz NOT NULL,
	"expires_at" timestamptz,
	"attempts" integer DEFAULT 0 NOT NULL,
	"first_tried_at" timestamptz,
	"next_try_at" timestamptz NOT NULL,
	"unsure_at" timestamptz,
	"last_error" text,
	"sent_at" timestamptz,
	"dead_at" timestamptz,
	CONSTRAINT "mails_key_unique" UNIQUE("key"),
	CONSTRAINT "mail_has_a_key" CHECK (length("mails"."key") between 1 and 200),
	CONSTRAINT "mail_is_of_a_kind" CHECK ("mails"."kind" ~ '^[a-z][a-z-]{0,39}$'),
	CONSTRAINT "mail_has_one_recipient" CHECK (length("mails"."recipient") <= 254 and "mails"."recipient" ~ '^[a-zA-Z0-9!#$%&*+/=?^_`{|}~.''-]{1,64}@[a-z0-9.-]+$'),
	CONSTRAINT "mail_speaks_a_language" CHECK ("mails"."language" in ('de', 'en')),
	CONSTRAINT "mail_subject_is_one_line" CHECK (length("mails"."subject") <= 200 and "mails"."subject" !~ '[[:cntrl:]]'),
	CONSTRAINT "mail_headers_are_known" CHECK ("mails"."headers" - array['listUnsubscribe', 'listId', 'replyTo', 'autoSubmitted'] = '{}'::jsonb),
	CONSTRAINT "mail_message_id_is_one" CHECK ("mails"."message_id" ~ '^<[a-z0-9.-]+@[a-z0-9.-]+>$'),
	CONSTRAINT "mail_attempts_are_counted" CHECK ("mails"."attempts" >= 0),
	CONSTRAINT "mail_error_names_nobody" CHECK (length("mails"."last_error") <= 100 and "mails"."last_error" !~ '@'),
	CONSTRAINT "mail_is_sent_or_dead" CHECK ("mails"."sent_at" is null or "mails"."dead_at" is null),
	CONSTRAINT "sent_mail_is_empty" CHECK ("mails"."sent_at" is null or ("mails"."subject" = '' and "mails"."text" = '' and "mails"."html" is null and "mails"."headers" = '{}'::jsonb))
);
--> statement-breakpoint
CREATE INDEX "mails_due" ON "mails" USING btree ("number") WHERE "mails"."sent_at" is null and "mails"."dead_at" is null;--> statement-breakpoint
CREATE INDEX "mails_in_order" ON "mails" USING btree ("recipient","number") WHERE "mails"."sent_at" is null and "mails"."dead_at" is null;--> statement-breakpoint
CREATE INDEX "mails_sent" ON "mails" USING btree ("sent_at") WHERE "mails"."sent_at" is not null;--> statement-breakpoint
CREATE INDEX "mails_dead" ON "mails" USING btree ("dead_at") WHERE "mails"."dead_at" is not null;--> statement-breakpoint
-- One job for all mails of a transaction. It leaves at commit, so that its key is held by nobody for longer than that moment:
-- a thousand people who book at once do not wait for one another.
create function wake_mails() returns trigger language plpgsql as $$
begin
  if current_setting('litfass.mails_woken', true) is distinct from pg_current_xact_id()::text then
    perform set_config('litfass.mails_woken', pg_current_xact_id()::text, true);
    perform graphile_worker.add_job('send-mails', job_key := 'send-mails');
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger wake_mails after insert on mails deferrable initially deferred for each row execute function wake_mails();
