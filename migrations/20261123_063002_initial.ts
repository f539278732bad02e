import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_review_sign_offs_stage" AS ENUM('first', 'second', 'final');
  CREATE TYPE "public"."enum_articles_kind" AS ENUM('story', 'photo', 'editor-note');
  CREATE TYPE "public"."enum_articles_review_state" AS ENUM('draft', 'returned', 'first', 'second', 'final', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_review_sign_offs_stage" AS ENUM('first', 'second', 'final');
  CREATE TYPE "public"."enum__articles_v_version_kind" AS ENUM('story', 'photo', 'editor-note');
  CREATE TYPE "public"."enum__articles_v_version_review_state" AS ENUM('draft', 'returned', 'first', 'second', 'final', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_events_organisations_role" AS ENUM('host', 'organiser', 'coOrganiser');
  CREATE TYPE "public"."enum_events_route_checkpoints_kind" AS ENUM('start', 'supply', 'turn', 'finish', 'door');
  CREATE TYPE "public"."enum_events_kind" AS ENUM('forum', 'talk', 'sport', 'matchmaking', 'course', 'volunteering', 'exhibition', 'other');
  CREATE TYPE "public"."enum_events_event_status" AS ENUM('scheduled', 'postponed', 'rescheduled', 'movedOnline', 'cancelled');
  CREATE TYPE "public"."enum_events_event_attendance_mode" AS ENUM('offline', 'online', 'mixed');
  CREATE TYPE "public"."enum_events_registration_mode" AS ENUM('none', 'firstCome', 'approval', 'lottery');
  CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_version_organisations_role" AS ENUM('host', 'organiser', 'coOrganiser');
  CREATE TYPE "public"."enum__events_v_version_route_checkpoints_kind" AS ENUM('start', 'supply', 'turn', 'finish', 'door');
  CREATE TYPE "public"."enum__events_v_version_kind" AS ENUM('forum', 'talk', 'sport', 'matchmaking', 'course', 'volunteering', 'exhibition', 'other');
  CREATE TYPE "public"."enum__events_v_version_event_status" AS ENUM('scheduled', 'postponed', 'rescheduled', 'movedOnline', 'cancelled');
  CREATE TYPE "public"."enum__events_v_version_event_attendance_mode" AS ENUM('offline', 'online', 'mixed');
  CREATE TYPE "public"."enum__events_v_version_registration_mode" AS ENUM('none', 'firstCome', 'approval', 'lottery');
  CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_studios_projects_phase" AS ENUM('research', 'pilot', 'inUse', 'completed');
  CREATE TYPE "public"."enum_studios_achievements_kind" AS ENUM('softwareCopyright', 'patent', 'nationalStandard', 'industryStandard', 'localStandard', 'award');
  CREATE TYPE "public"."enum_studios_level" AS ENUM('national', 'provincial', 'municipal', 'district');
  CREATE TYPE "public"."enum_studios_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__studios_v_version_projects_phase" AS ENUM('research', 'pilot', 'inUse', 'completed');
  CREATE TYPE "public"."enum__studios_v_version_achievements_kind" AS ENUM('softwareCopyright', 'patent', 'nationalStandard', 'industryStandard', 'localStandard', 'award');
  CREATE TYPE "public"."enum__studios_v_version_level" AS ENUM('national', 'provincial', 'municipal', 'district');
  CREATE TYPE "public"."enum__studios_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_craftsmen_level" AS ENUM('national', 'provincial', 'municipal');
  CREATE TYPE "public"."enum_craftsmen_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__craftsmen_v_version_level" AS ENUM('national', 'provincial', 'municipal');
  CREATE TYPE "public"."enum__craftsmen_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_pledges_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pledges_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_editions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__editions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_columns_kind" AS ENUM('permanent', 'special');
  CREATE TYPE "public"."enum_advertisements_slot" AS ENUM('frontBand', 'storyFoot', 'listFoot', 'deskPage');
  CREATE TYPE "public"."enum_advertisements_status" AS ENUM('draft', 'active', 'paused', 'ended');
  CREATE TYPE "public"."enum_notices_template" AS ENUM('lostCertificate', 'announcement', 'deregistration', 'statement');
  CREATE TYPE "public"."enum_notices_state" AS ENUM('inquiry', 'quoted', 'accepted', 'scheduled', 'published', 'declined');
  CREATE TYPE "public"."enum_unions_kind" AS ENUM('municipal', 'district', 'industrial', 'subdistrict', 'primary');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('author', 'editor', 'reviewer', 'chief', 'admin');
  CREATE TYPE "public"."enum_users_status" AS ENUM('active', 'disabled');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_site_review_stages" AS ENUM('1', '2', '3');
  CREATE TABLE "articles_photos" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"caption" varchar
  );
  
  CREATE TABLE "articles_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"text" varchar
  );
  
  CREATE TABLE "articles_review_sign_offs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"stage" "enum_articles_review_sign_offs_stage",
  	"by_id" integer,
  	"by_name" varchar,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "articles_review_returns" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"by_id" integer,
  	"by_name" varchar,
  	"at" timestamp(3) with time zone,
  	"reason" varchar
  );
  
  CREATE TABLE "articles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kicker" varchar,
  	"headline" varchar,
  	"deck" varchar,
  	"kind" "enum_articles_kind" DEFAULT 'story',
  	"dateline" varchar,
  	"reporter_title" varchar,
  	"body" jsonb,
  	"source_publication" varchar,
  	"source_author" varchar,
  	"source_title" varchar,
  	"lead_photo_image_id" integer,
  	"lead_photo_caption" varchar,
  	"slug" varchar,
  	"union_id" integer,
  	"column_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"review_state" "enum_articles_review_state" DEFAULT 'draft',
  	"review_submitted_by_id" integer,
  	"review_submitted_at" timestamp(3) with time zone,
  	"imported_from_fingerprint" varchar,
  	"imported_from_edition_id" integer,
  	"imported_from_page_number" varchar,
  	"imported_from_quote" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"events_id" integer,
  	"studios_id" integer,
  	"craftsmen_id" integer,
  	"pledges_id" integer
  );
  
  CREATE TABLE "_articles_v_version_photos" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"caption" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_review_sign_offs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"stage" "enum__articles_v_version_review_sign_offs_stage",
  	"by_id" integer,
  	"by_name" varchar,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_review_returns" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"by_id" integer,
  	"by_name" varchar,
  	"at" timestamp(3) with time zone,
  	"reason" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kicker" varchar,
  	"version_headline" varchar,
  	"version_deck" varchar,
  	"version_kind" "enum__articles_v_version_kind" DEFAULT 'story',
  	"version_dateline" varchar,
  	"version_reporter_title" varchar,
  	"version_body" jsonb,
  	"version_source_publication" varchar,
  	"version_source_author" varchar,
  	"version_source_title" varchar,
  	"version_lead_photo_image_id" integer,
  	"version_lead_photo_caption" varchar,
  	"version_slug" varchar,
  	"version_union_id" integer,
  	"version_column_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_review_state" "enum__articles_v_version_review_state" DEFAULT 'draft',
  	"version_review_submitted_by_id" integer,
  	"version_review_submitted_at" timestamp(3) with time zone,
  	"version_imported_from_fingerprint" varchar,
  	"version_imported_from_edition_id" integer,
  	"version_imported_from_page_number" varchar,
  	"version_imported_from_quote" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_articles_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"events_id" integer,
  	"studios_id" integer,
  	"craftsmen_id" integer,
  	"pledges_id" integer
  );
  
  CREATE TABLE "events_organisations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_events_organisations_role",
  	"name" varchar,
  	"union_id" integer
  );
  
  CREATE TABLE "events_sessions_speakers" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"title" varchar,
  	"topic" varchar
  );
  
  CREATE TABLE "events_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"start_date" timestamp(3) with time zone,
  	"end_date" timestamp(3) with time zone,
  	"place" varchar,
  	"stream_url" varchar,
  	"recording_url" varchar,
  	"capacity" numeric
  );
  
  CREATE TABLE "events_route_checkpoints" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_events_route_checkpoints_kind",
  	"name" varchar,
  	"km" numeric
  );
  
  CREATE TABLE "events_souvenirs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"stock" numeric,
  	"rule" varchar
  );
  
  CREATE TABLE "events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"kind" "enum_events_kind",
  	"start_date" timestamp(3) with time zone,
  	"end_date" timestamp(3) with time zone,
  	"event_status" "enum_events_event_status" DEFAULT 'scheduled',
  	"event_attendance_mode" "enum_events_event_attendance_mode" DEFAULT 'offline',
  	"location_name" varchar,
  	"location_address" varchar,
  	"location_directions" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"picture_image_id" integer,
  	"picture_caption" varchar,
  	"route_length_km" numeric,
  	"registration_mode" "enum_events_registration_mode" DEFAULT 'none',
  	"registration_opens_at" timestamp(3) with time zone,
  	"registration_closes_at" timestamp(3) with time zone,
  	"registration_capacity" numeric,
  	"registration_eligibility" varchar,
  	"registration_attended_event_id" integer,
  	"slug" varchar,
  	"union_id" integer,
  	"first_published_at" timestamp(3) with time zone,
  	"recap_id" integer,
  	"imported_from_fingerprint" varchar,
  	"imported_from_edition_id" integer,
  	"imported_from_page_number" varchar,
  	"imported_from_quote" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_events_v_version_organisations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"role" "enum__events_v_version_organisations_role",
  	"name" varchar,
  	"union_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_sessions_speakers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"title" varchar,
  	"topic" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"start_date" timestamp(3) with time zone,
  	"end_date" timestamp(3) with time zone,
  	"place" varchar,
  	"stream_url" varchar,
  	"recording_url" varchar,
  	"capacity" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_route_checkpoints" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__events_v_version_route_checkpoints_kind",
  	"name" varchar,
  	"km" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_souvenirs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"stock" numeric,
  	"rule" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_kind" "enum__events_v_version_kind",
  	"version_start_date" timestamp(3) with time zone,
  	"version_end_date" timestamp(3) with time zone,
  	"version_event_status" "enum__events_v_version_event_status" DEFAULT 'scheduled',
  	"version_event_attendance_mode" "enum__events_v_version_event_attendance_mode" DEFAULT 'offline',
  	"version_location_name" varchar,
  	"version_location_address" varchar,
  	"version_location_directions" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_picture_image_id" integer,
  	"version_picture_caption" varchar,
  	"version_route_length_km" numeric,
  	"version_registration_mode" "enum__events_v_version_registration_mode" DEFAULT 'none',
  	"version_registration_opens_at" timestamp(3) with time zone,
  	"version_registration_closes_at" timestamp(3) with time zone,
  	"version_registration_capacity" numeric,
  	"version_registration_eligibility" varchar,
  	"version_registration_attended_event_id" integer,
  	"version_slug" varchar,
  	"version_union_id" integer,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_recap_id" integer,
  	"version_imported_from_fingerprint" varchar,
  	"version_imported_from_edition_id" integer,
  	"version_imported_from_page_number" varchar,
  	"version_imported_from_quote" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "studios_projects" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"phase" "enum_studios_projects_phase",
  	"summary" varchar
  );
  
  CREATE TABLE "studios_achievements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_studios_achievements_kind",
  	"count" numeric DEFAULT 1,
  	"year" numeric,
  	"title" varchar,
  	"evidence" varchar
  );
  
  CREATE TABLE "studios" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"employer" varchar,
  	"founded" numeric,
  	"leader" varchar,
  	"field" varchar,
  	"level" "enum_studios_level",
  	"summary" varchar,
  	"body" jsonb,
  	"picture_image_id" integer,
  	"picture_caption" varchar,
  	"slug" varchar,
  	"union_id" integer,
  	"first_published_at" timestamp(3) with time zone,
  	"imported_from_fingerprint" varchar,
  	"imported_from_edition_id" integer,
  	"imported_from_page_number" varchar,
  	"imported_from_quote" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_studios_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_studios_v_version_projects" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"phase" "enum__studios_v_version_projects_phase",
  	"summary" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_studios_v_version_achievements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__studios_v_version_achievements_kind",
  	"count" numeric DEFAULT 1,
  	"year" numeric,
  	"title" varchar,
  	"evidence" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_studios_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_employer" varchar,
  	"version_founded" numeric,
  	"version_leader" varchar,
  	"version_field" varchar,
  	"version_level" "enum__studios_v_version_level",
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_picture_image_id" integer,
  	"version_picture_caption" varchar,
  	"version_slug" varchar,
  	"version_union_id" integer,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_imported_from_fingerprint" varchar,
  	"version_imported_from_edition_id" integer,
  	"version_imported_from_page_number" varchar,
  	"version_imported_from_quote" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__studios_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "craftsmen" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"level" "enum_craftsmen_level",
  	"year" numeric,
  	"trade" varchar,
  	"employer" varchar,
  	"portrait_image_id" integer,
  	"portrait_caption" varchar,
  	"motto" varchar,
  	"story" jsonb,
  	"studio_id" integer,
  	"slug" varchar,
  	"union_id" integer,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_craftsmen_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_craftsmen_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_level" "enum__craftsmen_v_version_level",
  	"version_year" numeric,
  	"version_trade" varchar,
  	"version_employer" varchar,
  	"version_portrait_image_id" integer,
  	"version_portrait_caption" varchar,
  	"version_motto" varchar,
  	"version_story" jsonb,
  	"version_studio_id" integer,
  	"version_slug" varchar,
  	"version_union_id" integer,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__craftsmen_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "pledges" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" jsonb,
  	"launched_at" timestamp(3) with time zone,
  	"event_id" integer,
  	"picture_image_id" integer,
  	"picture_caption" varchar,
  	"slug" varchar,
  	"union_id" integer,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_pledges_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pledges_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"unions_id" integer
  );
  
  CREATE TABLE "_pledges_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_text" jsonb,
  	"version_launched_at" timestamp(3) with time zone,
  	"version_event_id" integer,
  	"version_picture_image_id" integer,
  	"version_picture_caption" varchar,
  	"version_slug" varchar,
  	"version_union_id" integer,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__pledges_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_pledges_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"unions_id" integer
  );
  
  CREATE TABLE "editions_pages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"name" varchar,
  	"scan_id" integer,
  	"text" varchar
  );
  
  CREATE TABLE "editions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"publication" varchar,
  	"date" timestamp(3) with time zone,
  	"day" varchar,
  	"title" varchar,
  	"union_id" integer,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_editions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "editions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer
  );
  
  CREATE TABLE "_editions_v_version_pages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"name" varchar,
  	"scan_id" integer,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_editions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_publication" varchar,
  	"version_date" timestamp(3) with time zone,
  	"version_day" varchar,
  	"version_title" varchar,
  	"version_union_id" integer,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__editions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_editions_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer
  );
  
  CREATE TABLE "columns" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"kind" "enum_columns_kind" DEFAULT 'permanent' NOT NULL,
  	"order" numeric DEFAULT 100,
  	"intro" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alt" varchar,
  	"credit" varchar,
  	"union_id" integer NOT NULL,
  	"public" boolean DEFAULT false,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar,
  	"sizes_medium_url" varchar,
  	"sizes_medium_width" numeric,
  	"sizes_medium_height" numeric,
  	"sizes_medium_mime_type" varchar,
  	"sizes_medium_filesize" numeric,
  	"sizes_medium_filename" varchar,
  	"sizes_large_url" varchar,
  	"sizes_large_width" numeric,
  	"sizes_large_height" numeric,
  	"sizes_large_mime_type" varchar,
  	"sizes_large_filesize" numeric,
  	"sizes_large_filename" varchar
  );
  
  CREATE TABLE "media_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "advertisements" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"advertiser" varchar NOT NULL,
  	"slot" "enum_advertisements_slot" NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar,
  	"image_id" integer,
  	"target" varchar,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"status" "enum_advertisements_status" DEFAULT 'draft' NOT NULL,
  	"union_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "notices" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar NOT NULL,
  	"template" "enum_notices_template" NOT NULL,
  	"text" varchar NOT NULL,
  	"character_count" numeric,
  	"price" numeric,
  	"cut_off" timestamp(3) with time zone,
  	"appears_on" timestamp(3) with time zone,
  	"state" "enum_notices_state" DEFAULT 'inquiry' NOT NULL,
  	"contact_name" varchar,
  	"contact_phone" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "unions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"short_name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"kind" "enum_unions_kind" NOT NULL,
  	"parent_id" integer,
  	"order" numeric DEFAULT 100,
  	"intro" varchar,
  	"picture_image_id" integer,
  	"picture_caption" varchar,
  	"contact_phone" varchar,
  	"contact_address" varchar,
  	"contact_email" varchar,
  	"contact_hours" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"email" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"union_id" integer,
  	"status" "enum_users_status" DEFAULT 'active' NOT NULL,
  	"password_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_log" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor_id" integer,
  	"action" varchar NOT NULL,
  	"collection" varchar NOT NULL,
  	"document" varchar,
  	"before" jsonb,
  	"after" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sessions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"user_id" integer NOT NULL,
  	"sid_hash" varchar NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"last_seen_at" timestamp(3) with time zone NOT NULL,
  	"user_agent" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sign_in_attempts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"failures" numeric NOT NULL,
  	"last_attempt_at" timestamp(3) with time zone NOT NULL,
  	"blocked_until" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer,
  	"events_id" integer,
  	"studios_id" integer,
  	"craftsmen_id" integer,
  	"pledges_id" integer,
  	"editions_id" integer,
  	"columns_id" integer,
  	"media_id" integer,
  	"advertisements_id" integer,
  	"notices_id" integer,
  	"unions_id" integer,
  	"users_id" integer,
  	"redirects_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "front_page" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"lead_id" integer,
  	"special_column_id" integer,
  	"pledge_id" integer,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "front_page_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer,
  	"columns_id" integer,
  	"studios_id" integer,
  	"craftsmen_id" integer
  );
  
  CREATE TABLE "ad_desk_phones" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" varchar NOT NULL,
  	"label" varchar
  );
  
  CREATE TABLE "ad_desk_rates" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"item" varchar NOT NULL,
  	"price" varchar NOT NULL
  );
  
  CREATE TABLE "ad_desk_proposals" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" varchar NOT NULL,
  	"quote" varchar,
  	"found_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "ad_desk" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"hours" varchar,
  	"address" varchar,
  	"email" varchar,
  	"wechat" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar DEFAULT '工汇' NOT NULL,
  	"publication" varchar,
  	"motto" varchar,
  	"about" varchar,
  	"footer_organiser" varchar,
  	"footer_address" varchar,
  	"footer_report_phone" varchar,
  	"footer_icp" varchar,
  	"footer_police_record" varchar,
  	"footer_news_licence" varchar,
  	"review_stages" "enum_site_review_stages" DEFAULT '3' NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "articles_photos" ADD CONSTRAINT "articles_photos_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_photos" ADD CONSTRAINT "articles_photos_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_corrections" ADD CONSTRAINT "articles_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_review_sign_offs" ADD CONSTRAINT "articles_review_sign_offs_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_review_sign_offs" ADD CONSTRAINT "articles_review_sign_offs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_review_returns" ADD CONSTRAINT "articles_review_returns_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_review_returns" ADD CONSTRAINT "articles_review_returns_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_lead_photo_image_id_media_id_fk" FOREIGN KEY ("lead_photo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_union_id_unions_id_fk" FOREIGN KEY ("union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_review_submitted_by_id_users_id_fk" FOREIGN KEY ("review_submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_imported_from_edition_id_editions_id_fk" FOREIGN KEY ("imported_from_edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_texts" ADD CONSTRAINT "articles_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_studios_fk" FOREIGN KEY ("studios_id") REFERENCES "public"."studios"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_craftsmen_fk" FOREIGN KEY ("craftsmen_id") REFERENCES "public"."craftsmen"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_pledges_fk" FOREIGN KEY ("pledges_id") REFERENCES "public"."pledges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_photos" ADD CONSTRAINT "_articles_v_version_photos_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_version_photos" ADD CONSTRAINT "_articles_v_version_photos_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_corrections" ADD CONSTRAINT "_articles_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_review_sign_offs" ADD CONSTRAINT "_articles_v_version_review_sign_offs_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_version_review_sign_offs" ADD CONSTRAINT "_articles_v_version_review_sign_offs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_review_returns" ADD CONSTRAINT "_articles_v_version_review_returns_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_version_review_returns" ADD CONSTRAINT "_articles_v_version_review_returns_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_lead_photo_image_id_media_id_fk" FOREIGN KEY ("version_lead_photo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_union_id_unions_id_fk" FOREIGN KEY ("version_union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_column_id_columns_id_fk" FOREIGN KEY ("version_column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_review_submitted_by_id_users_id_fk" FOREIGN KEY ("version_review_submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_imported_from_edition_id_editions_id_fk" FOREIGN KEY ("version_imported_from_edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_texts" ADD CONSTRAINT "_articles_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_studios_fk" FOREIGN KEY ("studios_id") REFERENCES "public"."studios"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_craftsmen_fk" FOREIGN KEY ("craftsmen_id") REFERENCES "public"."craftsmen"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_pledges_fk" FOREIGN KEY ("pledges_id") REFERENCES "public"."pledges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_organisations" ADD CONSTRAINT "events_organisations_union_id_unions_id_fk" FOREIGN KEY ("union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_organisations" ADD CONSTRAINT "events_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_sessions_speakers" ADD CONSTRAINT "events_sessions_speakers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_sessions" ADD CONSTRAINT "events_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_route_checkpoints" ADD CONSTRAINT "events_route_checkpoints_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_souvenirs" ADD CONSTRAINT "events_souvenirs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_picture_image_id_media_id_fk" FOREIGN KEY ("picture_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_registration_attended_event_id_events_id_fk" FOREIGN KEY ("registration_attended_event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_union_id_unions_id_fk" FOREIGN KEY ("union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_recap_id_articles_id_fk" FOREIGN KEY ("recap_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_imported_from_edition_id_editions_id_fk" FOREIGN KEY ("imported_from_edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_organisations" ADD CONSTRAINT "_events_v_version_organisations_union_id_unions_id_fk" FOREIGN KEY ("union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_organisations" ADD CONSTRAINT "_events_v_version_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_sessions_speakers" ADD CONSTRAINT "_events_v_version_sessions_speakers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_sessions" ADD CONSTRAINT "_events_v_version_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_route_checkpoints" ADD CONSTRAINT "_events_v_version_route_checkpoints_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_souvenirs" ADD CONSTRAINT "_events_v_version_souvenirs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_picture_image_id_media_id_fk" FOREIGN KEY ("version_picture_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_registration_attended_event_id_events_id_fk" FOREIGN KEY ("version_registration_attended_event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_union_id_unions_id_fk" FOREIGN KEY ("version_union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_recap_id_articles_id_fk" FOREIGN KEY ("version_recap_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_imported_from_edition_id_editions_id_fk" FOREIGN KEY ("version_imported_from_edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "studios_projects" ADD CONSTRAINT "studios_projects_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."studios"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "studios_achievements" ADD CONSTRAINT "studios_achievements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."studios"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "studios" ADD CONSTRAINT "studios_picture_image_id_media_id_fk" FOREIGN KEY ("picture_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "studios" ADD CONSTRAINT "studios_union_id_unions_id_fk" FOREIGN KEY ("union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "studios" ADD CONSTRAINT "studios_imported_from_edition_id_editions_id_fk" FOREIGN KEY ("imported_from_edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_studios_v_version_projects" ADD CONSTRAINT "_studios_v_version_projects_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_studios_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_studios_v_version_achievements" ADD CONSTRAINT "_studios_v_version_achievements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_studios_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_studios_v" ADD CONSTRAINT "_studios_v_parent_id_studios_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."studios"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_studios_v" ADD CONSTRAINT "_studios_v_version_picture_image_id_media_id_fk" FOREIGN KEY ("version_picture_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_studios_v" ADD CONSTRAINT "_studios_v_version_union_id_unions_id_fk" FOREIGN KEY ("version_union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_studios_v" ADD CONSTRAINT "_studios_v_version_imported_from_edition_id_editions_id_fk" FOREIGN KEY ("version_imported_from_edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "craftsmen" ADD CONSTRAINT "craftsmen_portrait_image_id_media_id_fk" FOREIGN KEY ("portrait_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "craftsmen" ADD CONSTRAINT "craftsmen_studio_id_studios_id_fk" FOREIGN KEY ("studio_id") REFERENCES "public"."studios"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "craftsmen" ADD CONSTRAINT "craftsmen_union_id_unions_id_fk" FOREIGN KEY ("union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_craftsmen_v" ADD CONSTRAINT "_craftsmen_v_parent_id_craftsmen_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."craftsmen"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_craftsmen_v" ADD CONSTRAINT "_craftsmen_v_version_portrait_image_id_media_id_fk" FOREIGN KEY ("version_portrait_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_craftsmen_v" ADD CONSTRAINT "_craftsmen_v_version_studio_id_studios_id_fk" FOREIGN KEY ("version_studio_id") REFERENCES "public"."studios"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_craftsmen_v" ADD CONSTRAINT "_craftsmen_v_version_union_id_unions_id_fk" FOREIGN KEY ("version_union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pledges" ADD CONSTRAINT "pledges_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pledges" ADD CONSTRAINT "pledges_picture_image_id_media_id_fk" FOREIGN KEY ("picture_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pledges" ADD CONSTRAINT "pledges_union_id_unions_id_fk" FOREIGN KEY ("union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pledges_rels" ADD CONSTRAINT "pledges_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pledges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pledges_rels" ADD CONSTRAINT "pledges_rels_unions_fk" FOREIGN KEY ("unions_id") REFERENCES "public"."unions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pledges_v" ADD CONSTRAINT "_pledges_v_parent_id_pledges_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pledges"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pledges_v" ADD CONSTRAINT "_pledges_v_version_event_id_events_id_fk" FOREIGN KEY ("version_event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pledges_v" ADD CONSTRAINT "_pledges_v_version_picture_image_id_media_id_fk" FOREIGN KEY ("version_picture_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pledges_v" ADD CONSTRAINT "_pledges_v_version_union_id_unions_id_fk" FOREIGN KEY ("version_union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pledges_v_rels" ADD CONSTRAINT "_pledges_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pledges_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pledges_v_rels" ADD CONSTRAINT "_pledges_v_rels_unions_fk" FOREIGN KEY ("unions_id") REFERENCES "public"."unions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editions_pages" ADD CONSTRAINT "editions_pages_scan_id_media_id_fk" FOREIGN KEY ("scan_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions_pages" ADD CONSTRAINT "editions_pages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_union_id_unions_id_fk" FOREIGN KEY ("union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions_rels" ADD CONSTRAINT "editions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editions_rels" ADD CONSTRAINT "editions_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_editions_v_version_pages" ADD CONSTRAINT "_editions_v_version_pages_scan_id_media_id_fk" FOREIGN KEY ("scan_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_editions_v_version_pages" ADD CONSTRAINT "_editions_v_version_pages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_editions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_editions_v" ADD CONSTRAINT "_editions_v_parent_id_editions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_editions_v" ADD CONSTRAINT "_editions_v_version_union_id_unions_id_fk" FOREIGN KEY ("version_union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_editions_v_rels" ADD CONSTRAINT "_editions_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_editions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_editions_v_rels" ADD CONSTRAINT "_editions_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_union_id_unions_id_fk" FOREIGN KEY ("union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_texts" ADD CONSTRAINT "media_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "advertisements" ADD CONSTRAINT "advertisements_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "advertisements" ADD CONSTRAINT "advertisements_union_id_unions_id_fk" FOREIGN KEY ("union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "unions" ADD CONSTRAINT "unions_parent_id_unions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "unions" ADD CONSTRAINT "unions_picture_image_id_media_id_fk" FOREIGN KEY ("picture_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_union_id_unions_id_fk" FOREIGN KEY ("union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_studios_fk" FOREIGN KEY ("studios_id") REFERENCES "public"."studios"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_craftsmen_fk" FOREIGN KEY ("craftsmen_id") REFERENCES "public"."craftsmen"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pledges_fk" FOREIGN KEY ("pledges_id") REFERENCES "public"."pledges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_editions_fk" FOREIGN KEY ("editions_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_columns_fk" FOREIGN KEY ("columns_id") REFERENCES "public"."columns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_advertisements_fk" FOREIGN KEY ("advertisements_id") REFERENCES "public"."advertisements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_notices_fk" FOREIGN KEY ("notices_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_unions_fk" FOREIGN KEY ("unions_id") REFERENCES "public"."unions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "front_page" ADD CONSTRAINT "front_page_lead_id_articles_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "front_page" ADD CONSTRAINT "front_page_special_column_id_columns_id_fk" FOREIGN KEY ("special_column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "front_page" ADD CONSTRAINT "front_page_pledge_id_pledges_id_fk" FOREIGN KEY ("pledge_id") REFERENCES "public"."pledges"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "front_page_rels" ADD CONSTRAINT "front_page_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."front_page"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "front_page_rels" ADD CONSTRAINT "front_page_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "front_page_rels" ADD CONSTRAINT "front_page_rels_columns_fk" FOREIGN KEY ("columns_id") REFERENCES "public"."columns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "front_page_rels" ADD CONSTRAINT "front_page_rels_studios_fk" FOREIGN KEY ("studios_id") REFERENCES "public"."studios"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "front_page_rels" ADD CONSTRAINT "front_page_rels_craftsmen_fk" FOREIGN KEY ("craftsmen_id") REFERENCES "public"."craftsmen"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_desk_phones" ADD CONSTRAINT "ad_desk_phones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_desk"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_desk_rates" ADD CONSTRAINT "ad_desk_rates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_desk"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_desk_proposals" ADD CONSTRAINT "ad_desk_proposals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_desk"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_photos_order_idx" ON "articles_photos" USING btree ("_order");
  CREATE INDEX "articles_photos_parent_id_idx" ON "articles_photos" USING btree ("_parent_id");
  CREATE INDEX "articles_photos_image_idx" ON "articles_photos" USING btree ("image_id");
  CREATE INDEX "articles_corrections_order_idx" ON "articles_corrections" USING btree ("_order");
  CREATE INDEX "articles_corrections_parent_id_idx" ON "articles_corrections" USING btree ("_parent_id");
  CREATE INDEX "articles_review_sign_offs_order_idx" ON "articles_review_sign_offs" USING btree ("_order");
  CREATE INDEX "articles_review_sign_offs_parent_id_idx" ON "articles_review_sign_offs" USING btree ("_parent_id");
  CREATE INDEX "articles_review_sign_offs_by_idx" ON "articles_review_sign_offs" USING btree ("by_id");
  CREATE INDEX "articles_review_returns_order_idx" ON "articles_review_returns" USING btree ("_order");
  CREATE INDEX "articles_review_returns_parent_id_idx" ON "articles_review_returns" USING btree ("_parent_id");
  CREATE INDEX "articles_review_returns_by_idx" ON "articles_review_returns" USING btree ("by_id");
  CREATE INDEX "articles_lead_photo_lead_photo_image_idx" ON "articles" USING btree ("lead_photo_image_id");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");
  CREATE INDEX "articles_union_idx" ON "articles" USING btree ("union_id");
  CREATE INDEX "articles_column_idx" ON "articles" USING btree ("column_id");
  CREATE INDEX "articles_published_at_idx" ON "articles" USING btree ("published_at");
  CREATE INDEX "articles_first_published_at_idx" ON "articles" USING btree ("first_published_at");
  CREATE INDEX "articles_review_review_state_idx" ON "articles" USING btree ("review_state");
  CREATE INDEX "articles_review_review_submitted_by_idx" ON "articles" USING btree ("review_submitted_by_id");
  CREATE INDEX "articles_imported_from_imported_from_fingerprint_idx" ON "articles" USING btree ("imported_from_fingerprint");
  CREATE INDEX "articles_imported_from_imported_from_edition_idx" ON "articles" USING btree ("imported_from_edition_id");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE INDEX "articles_texts_order_parent" ON "articles_texts" USING btree ("order","parent_id");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_events_id_idx" ON "articles_rels" USING btree ("events_id");
  CREATE INDEX "articles_rels_studios_id_idx" ON "articles_rels" USING btree ("studios_id");
  CREATE INDEX "articles_rels_craftsmen_id_idx" ON "articles_rels" USING btree ("craftsmen_id");
  CREATE INDEX "articles_rels_pledges_id_idx" ON "articles_rels" USING btree ("pledges_id");
  CREATE INDEX "_articles_v_version_photos_order_idx" ON "_articles_v_version_photos" USING btree ("_order");
  CREATE INDEX "_articles_v_version_photos_parent_id_idx" ON "_articles_v_version_photos" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_photos_image_idx" ON "_articles_v_version_photos" USING btree ("image_id");
  CREATE INDEX "_articles_v_version_corrections_order_idx" ON "_articles_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_articles_v_version_corrections_parent_id_idx" ON "_articles_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_review_sign_offs_order_idx" ON "_articles_v_version_review_sign_offs" USING btree ("_order");
  CREATE INDEX "_articles_v_version_review_sign_offs_parent_id_idx" ON "_articles_v_version_review_sign_offs" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_review_sign_offs_by_idx" ON "_articles_v_version_review_sign_offs" USING btree ("by_id");
  CREATE INDEX "_articles_v_version_review_returns_order_idx" ON "_articles_v_version_review_returns" USING btree ("_order");
  CREATE INDEX "_articles_v_version_review_returns_parent_id_idx" ON "_articles_v_version_review_returns" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_review_returns_by_idx" ON "_articles_v_version_review_returns" USING btree ("by_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_lead_photo_version_lead_photo_image_idx" ON "_articles_v" USING btree ("version_lead_photo_image_id");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_version_union_idx" ON "_articles_v" USING btree ("version_union_id");
  CREATE INDEX "_articles_v_version_version_column_idx" ON "_articles_v" USING btree ("version_column_id");
  CREATE INDEX "_articles_v_version_version_published_at_idx" ON "_articles_v" USING btree ("version_published_at");
  CREATE INDEX "_articles_v_version_version_first_published_at_idx" ON "_articles_v" USING btree ("version_first_published_at");
  CREATE INDEX "_articles_v_version_review_version_review_state_idx" ON "_articles_v" USING btree ("version_review_state");
  CREATE INDEX "_articles_v_version_review_version_review_submitted_by_idx" ON "_articles_v" USING btree ("version_review_submitted_by_id");
  CREATE INDEX "_articles_v_version_imported_from_version_imported_from__idx" ON "_articles_v" USING btree ("version_imported_from_fingerprint");
  CREATE INDEX "_articles_v_version_imported_from_version_imported_fro_1_idx" ON "_articles_v" USING btree ("version_imported_from_edition_id");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_autosave_idx" ON "_articles_v" USING btree ("autosave");
  CREATE INDEX "_articles_v_texts_order_parent" ON "_articles_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_events_id_idx" ON "_articles_v_rels" USING btree ("events_id");
  CREATE INDEX "_articles_v_rels_studios_id_idx" ON "_articles_v_rels" USING btree ("studios_id");
  CREATE INDEX "_articles_v_rels_craftsmen_id_idx" ON "_articles_v_rels" USING btree ("craftsmen_id");
  CREATE INDEX "_articles_v_rels_pledges_id_idx" ON "_articles_v_rels" USING btree ("pledges_id");
  CREATE INDEX "events_organisations_order_idx" ON "events_organisations" USING btree ("_order");
  CREATE INDEX "events_organisations_parent_id_idx" ON "events_organisations" USING btree ("_parent_id");
  CREATE INDEX "events_organisations_union_idx" ON "events_organisations" USING btree ("union_id");
  CREATE INDEX "events_sessions_speakers_order_idx" ON "events_sessions_speakers" USING btree ("_order");
  CREATE INDEX "events_sessions_speakers_parent_id_idx" ON "events_sessions_speakers" USING btree ("_parent_id");
  CREATE INDEX "events_sessions_order_idx" ON "events_sessions" USING btree ("_order");
  CREATE INDEX "events_sessions_parent_id_idx" ON "events_sessions" USING btree ("_parent_id");
  CREATE INDEX "events_route_checkpoints_order_idx" ON "events_route_checkpoints" USING btree ("_order");
  CREATE INDEX "events_route_checkpoints_parent_id_idx" ON "events_route_checkpoints" USING btree ("_parent_id");
  CREATE INDEX "events_souvenirs_order_idx" ON "events_souvenirs" USING btree ("_order");
  CREATE INDEX "events_souvenirs_parent_id_idx" ON "events_souvenirs" USING btree ("_parent_id");
  CREATE INDEX "events_start_date_idx" ON "events" USING btree ("start_date");
  CREATE INDEX "events_end_date_idx" ON "events" USING btree ("end_date");
  CREATE INDEX "events_picture_picture_image_idx" ON "events" USING btree ("picture_image_id");
  CREATE INDEX "events_registration_registration_attended_event_idx" ON "events" USING btree ("registration_attended_event_id");
  CREATE UNIQUE INDEX "events_slug_idx" ON "events" USING btree ("slug");
  CREATE INDEX "events_union_idx" ON "events" USING btree ("union_id");
  CREATE INDEX "events_first_published_at_idx" ON "events" USING btree ("first_published_at");
  CREATE INDEX "events_recap_idx" ON "events" USING btree ("recap_id");
  CREATE INDEX "events_imported_from_imported_from_fingerprint_idx" ON "events" USING btree ("imported_from_fingerprint");
  CREATE INDEX "events_imported_from_imported_from_edition_idx" ON "events" USING btree ("imported_from_edition_id");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events__status_idx" ON "events" USING btree ("_status");
  CREATE INDEX "_events_v_version_organisations_order_idx" ON "_events_v_version_organisations" USING btree ("_order");
  CREATE INDEX "_events_v_version_organisations_parent_id_idx" ON "_events_v_version_organisations" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_organisations_union_idx" ON "_events_v_version_organisations" USING btree ("union_id");
  CREATE INDEX "_events_v_version_sessions_speakers_order_idx" ON "_events_v_version_sessions_speakers" USING btree ("_order");
  CREATE INDEX "_events_v_version_sessions_speakers_parent_id_idx" ON "_events_v_version_sessions_speakers" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_sessions_order_idx" ON "_events_v_version_sessions" USING btree ("_order");
  CREATE INDEX "_events_v_version_sessions_parent_id_idx" ON "_events_v_version_sessions" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_route_checkpoints_order_idx" ON "_events_v_version_route_checkpoints" USING btree ("_order");
  CREATE INDEX "_events_v_version_route_checkpoints_parent_id_idx" ON "_events_v_version_route_checkpoints" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_souvenirs_order_idx" ON "_events_v_version_souvenirs" USING btree ("_order");
  CREATE INDEX "_events_v_version_souvenirs_parent_id_idx" ON "_events_v_version_souvenirs" USING btree ("_parent_id");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_start_date_idx" ON "_events_v" USING btree ("version_start_date");
  CREATE INDEX "_events_v_version_version_end_date_idx" ON "_events_v" USING btree ("version_end_date");
  CREATE INDEX "_events_v_version_picture_version_picture_image_idx" ON "_events_v" USING btree ("version_picture_image_id");
  CREATE INDEX "_events_v_version_registration_version_registration_atte_idx" ON "_events_v" USING btree ("version_registration_attended_event_id");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v" USING btree ("version_slug");
  CREATE INDEX "_events_v_version_version_union_idx" ON "_events_v" USING btree ("version_union_id");
  CREATE INDEX "_events_v_version_version_first_published_at_idx" ON "_events_v" USING btree ("version_first_published_at");
  CREATE INDEX "_events_v_version_version_recap_idx" ON "_events_v" USING btree ("version_recap_id");
  CREATE INDEX "_events_v_version_imported_from_version_imported_from_fi_idx" ON "_events_v" USING btree ("version_imported_from_fingerprint");
  CREATE INDEX "_events_v_version_imported_from_version_imported_from_ed_idx" ON "_events_v" USING btree ("version_imported_from_edition_id");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v" USING btree ("version__status");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
  CREATE INDEX "_events_v_autosave_idx" ON "_events_v" USING btree ("autosave");
  CREATE INDEX "studios_projects_order_idx" ON "studios_projects" USING btree ("_order");
  CREATE INDEX "studios_projects_parent_id_idx" ON "studios_projects" USING btree ("_parent_id");
  CREATE INDEX "studios_achievements_order_idx" ON "studios_achievements" USING btree ("_order");
  CREATE INDEX "studios_achievements_parent_id_idx" ON "studios_achievements" USING btree ("_parent_id");
  CREATE INDEX "studios_picture_picture_image_idx" ON "studios" USING btree ("picture_image_id");
  CREATE UNIQUE INDEX "studios_slug_idx" ON "studios" USING btree ("slug");
  CREATE INDEX "studios_union_idx" ON "studios" USING btree ("union_id");
  CREATE INDEX "studios_first_published_at_idx" ON "studios" USING btree ("first_published_at");
  CREATE INDEX "studios_imported_from_imported_from_fingerprint_idx" ON "studios" USING btree ("imported_from_fingerprint");
  CREATE INDEX "studios_imported_from_imported_from_edition_idx" ON "studios" USING btree ("imported_from_edition_id");
  CREATE INDEX "studios_updated_at_idx" ON "studios" USING btree ("updated_at");
  CREATE INDEX "studios_created_at_idx" ON "studios" USING btree ("created_at");
  CREATE INDEX "studios__status_idx" ON "studios" USING btree ("_status");
  CREATE INDEX "_studios_v_version_projects_order_idx" ON "_studios_v_version_projects" USING btree ("_order");
  CREATE INDEX "_studios_v_version_projects_parent_id_idx" ON "_studios_v_version_projects" USING btree ("_parent_id");
  CREATE INDEX "_studios_v_version_achievements_order_idx" ON "_studios_v_version_achievements" USING btree ("_order");
  CREATE INDEX "_studios_v_version_achievements_parent_id_idx" ON "_studios_v_version_achievements" USING btree ("_parent_id");
  CREATE INDEX "_studios_v_parent_idx" ON "_studios_v" USING btree ("parent_id");
  CREATE INDEX "_studios_v_version_picture_version_picture_image_idx" ON "_studios_v" USING btree ("version_picture_image_id");
  CREATE INDEX "_studios_v_version_version_slug_idx" ON "_studios_v" USING btree ("version_slug");
  CREATE INDEX "_studios_v_version_version_union_idx" ON "_studios_v" USING btree ("version_union_id");
  CREATE INDEX "_studios_v_version_version_first_published_at_idx" ON "_studios_v" USING btree ("version_first_published_at");
  CREATE INDEX "_studios_v_version_imported_from_version_imported_from_f_idx" ON "_studios_v" USING btree ("version_imported_from_fingerprint");
  CREATE INDEX "_studios_v_version_imported_from_version_imported_from_e_idx" ON "_studios_v" USING btree ("version_imported_from_edition_id");
  CREATE INDEX "_studios_v_version_version_updated_at_idx" ON "_studios_v" USING btree ("version_updated_at");
  CREATE INDEX "_studios_v_version_version_created_at_idx" ON "_studios_v" USING btree ("version_created_at");
  CREATE INDEX "_studios_v_version_version__status_idx" ON "_studios_v" USING btree ("version__status");
  CREATE INDEX "_studios_v_created_at_idx" ON "_studios_v" USING btree ("created_at");
  CREATE INDEX "_studios_v_updated_at_idx" ON "_studios_v" USING btree ("updated_at");
  CREATE INDEX "_studios_v_latest_idx" ON "_studios_v" USING btree ("latest");
  CREATE INDEX "_studios_v_autosave_idx" ON "_studios_v" USING btree ("autosave");
  CREATE INDEX "craftsmen_portrait_portrait_image_idx" ON "craftsmen" USING btree ("portrait_image_id");
  CREATE INDEX "craftsmen_studio_idx" ON "craftsmen" USING btree ("studio_id");
  CREATE UNIQUE INDEX "craftsmen_slug_idx" ON "craftsmen" USING btree ("slug");
  CREATE INDEX "craftsmen_union_idx" ON "craftsmen" USING btree ("union_id");
  CREATE INDEX "craftsmen_first_published_at_idx" ON "craftsmen" USING btree ("first_published_at");
  CREATE INDEX "craftsmen_updated_at_idx" ON "craftsmen" USING btree ("updated_at");
  CREATE INDEX "craftsmen_created_at_idx" ON "craftsmen" USING btree ("created_at");
  CREATE INDEX "craftsmen__status_idx" ON "craftsmen" USING btree ("_status");
  CREATE INDEX "_craftsmen_v_parent_idx" ON "_craftsmen_v" USING btree ("parent_id");
  CREATE INDEX "_craftsmen_v_version_portrait_version_portrait_image_idx" ON "_craftsmen_v" USING btree ("version_portrait_image_id");
  CREATE INDEX "_craftsmen_v_version_version_studio_idx" ON "_craftsmen_v" USING btree ("version_studio_id");
  CREATE INDEX "_craftsmen_v_version_version_slug_idx" ON "_craftsmen_v" USING btree ("version_slug");
  CREATE INDEX "_craftsmen_v_version_version_union_idx" ON "_craftsmen_v" USING btree ("version_union_id");
  CREATE INDEX "_craftsmen_v_version_version_first_published_at_idx" ON "_craftsmen_v" USING btree ("version_first_published_at");
  CREATE INDEX "_craftsmen_v_version_version_updated_at_idx" ON "_craftsmen_v" USING btree ("version_updated_at");
  CREATE INDEX "_craftsmen_v_version_version_created_at_idx" ON "_craftsmen_v" USING btree ("version_created_at");
  CREATE INDEX "_craftsmen_v_version_version__status_idx" ON "_craftsmen_v" USING btree ("version__status");
  CREATE INDEX "_craftsmen_v_created_at_idx" ON "_craftsmen_v" USING btree ("created_at");
  CREATE INDEX "_craftsmen_v_updated_at_idx" ON "_craftsmen_v" USING btree ("updated_at");
  CREATE INDEX "_craftsmen_v_latest_idx" ON "_craftsmen_v" USING btree ("latest");
  CREATE INDEX "pledges_event_idx" ON "pledges" USING btree ("event_id");
  CREATE INDEX "pledges_picture_picture_image_idx" ON "pledges" USING btree ("picture_image_id");
  CREATE UNIQUE INDEX "pledges_slug_idx" ON "pledges" USING btree ("slug");
  CREATE INDEX "pledges_union_idx" ON "pledges" USING btree ("union_id");
  CREATE INDEX "pledges_first_published_at_idx" ON "pledges" USING btree ("first_published_at");
  CREATE INDEX "pledges_updated_at_idx" ON "pledges" USING btree ("updated_at");
  CREATE INDEX "pledges_created_at_idx" ON "pledges" USING btree ("created_at");
  CREATE INDEX "pledges__status_idx" ON "pledges" USING btree ("_status");
  CREATE INDEX "pledges_rels_order_idx" ON "pledges_rels" USING btree ("order");
  CREATE INDEX "pledges_rels_parent_idx" ON "pledges_rels" USING btree ("parent_id");
  CREATE INDEX "pledges_rels_path_idx" ON "pledges_rels" USING btree ("path");
  CREATE INDEX "pledges_rels_unions_id_idx" ON "pledges_rels" USING btree ("unions_id");
  CREATE INDEX "_pledges_v_parent_idx" ON "_pledges_v" USING btree ("parent_id");
  CREATE INDEX "_pledges_v_version_version_event_idx" ON "_pledges_v" USING btree ("version_event_id");
  CREATE INDEX "_pledges_v_version_picture_version_picture_image_idx" ON "_pledges_v" USING btree ("version_picture_image_id");
  CREATE INDEX "_pledges_v_version_version_slug_idx" ON "_pledges_v" USING btree ("version_slug");
  CREATE INDEX "_pledges_v_version_version_union_idx" ON "_pledges_v" USING btree ("version_union_id");
  CREATE INDEX "_pledges_v_version_version_first_published_at_idx" ON "_pledges_v" USING btree ("version_first_published_at");
  CREATE INDEX "_pledges_v_version_version_updated_at_idx" ON "_pledges_v" USING btree ("version_updated_at");
  CREATE INDEX "_pledges_v_version_version_created_at_idx" ON "_pledges_v" USING btree ("version_created_at");
  CREATE INDEX "_pledges_v_version_version__status_idx" ON "_pledges_v" USING btree ("version__status");
  CREATE INDEX "_pledges_v_created_at_idx" ON "_pledges_v" USING btree ("created_at");
  CREATE INDEX "_pledges_v_updated_at_idx" ON "_pledges_v" USING btree ("updated_at");
  CREATE INDEX "_pledges_v_latest_idx" ON "_pledges_v" USING btree ("latest");
  CREATE INDEX "_pledges_v_rels_order_idx" ON "_pledges_v_rels" USING btree ("order");
  CREATE INDEX "_pledges_v_rels_parent_idx" ON "_pledges_v_rels" USING btree ("parent_id");
  CREATE INDEX "_pledges_v_rels_path_idx" ON "_pledges_v_rels" USING btree ("path");
  CREATE INDEX "_pledges_v_rels_unions_id_idx" ON "_pledges_v_rels" USING btree ("unions_id");
  CREATE INDEX "editions_pages_order_idx" ON "editions_pages" USING btree ("_order");
  CREATE INDEX "editions_pages_parent_id_idx" ON "editions_pages" USING btree ("_parent_id");
  CREATE INDEX "editions_pages_scan_idx" ON "editions_pages" USING btree ("scan_id");
  CREATE INDEX "editions_date_idx" ON "editions" USING btree ("date");
  CREATE INDEX "editions_day_idx" ON "editions" USING btree ("day");
  CREATE INDEX "editions_union_idx" ON "editions" USING btree ("union_id");
  CREATE INDEX "editions_first_published_at_idx" ON "editions" USING btree ("first_published_at");
  CREATE INDEX "editions_updated_at_idx" ON "editions" USING btree ("updated_at");
  CREATE INDEX "editions_created_at_idx" ON "editions" USING btree ("created_at");
  CREATE INDEX "editions__status_idx" ON "editions" USING btree ("_status");
  CREATE UNIQUE INDEX "publication_day_union_idx" ON "editions" USING btree ("publication","day","union_id");
  CREATE INDEX "editions_rels_order_idx" ON "editions_rels" USING btree ("order");
  CREATE INDEX "editions_rels_parent_idx" ON "editions_rels" USING btree ("parent_id");
  CREATE INDEX "editions_rels_path_idx" ON "editions_rels" USING btree ("path");
  CREATE INDEX "editions_rels_articles_id_idx" ON "editions_rels" USING btree ("articles_id");
  CREATE INDEX "_editions_v_version_pages_order_idx" ON "_editions_v_version_pages" USING btree ("_order");
  CREATE INDEX "_editions_v_version_pages_parent_id_idx" ON "_editions_v_version_pages" USING btree ("_parent_id");
  CREATE INDEX "_editions_v_version_pages_scan_idx" ON "_editions_v_version_pages" USING btree ("scan_id");
  CREATE INDEX "_editions_v_parent_idx" ON "_editions_v" USING btree ("parent_id");
  CREATE INDEX "_editions_v_version_version_date_idx" ON "_editions_v" USING btree ("version_date");
  CREATE INDEX "_editions_v_version_version_day_idx" ON "_editions_v" USING btree ("version_day");
  CREATE INDEX "_editions_v_version_version_union_idx" ON "_editions_v" USING btree ("version_union_id");
  CREATE INDEX "_editions_v_version_version_first_published_at_idx" ON "_editions_v" USING btree ("version_first_published_at");
  CREATE INDEX "_editions_v_version_version_updated_at_idx" ON "_editions_v" USING btree ("version_updated_at");
  CREATE INDEX "_editions_v_version_version_created_at_idx" ON "_editions_v" USING btree ("version_created_at");
  CREATE INDEX "_editions_v_version_version__status_idx" ON "_editions_v" USING btree ("version__status");
  CREATE INDEX "_editions_v_created_at_idx" ON "_editions_v" USING btree ("created_at");
  CREATE INDEX "_editions_v_updated_at_idx" ON "_editions_v" USING btree ("updated_at");
  CREATE INDEX "_editions_v_latest_idx" ON "_editions_v" USING btree ("latest");
  CREATE INDEX "version_publication_version_day_version_union_idx" ON "_editions_v" USING btree ("version_publication","version_day","version_union_id");
  CREATE INDEX "_editions_v_rels_order_idx" ON "_editions_v_rels" USING btree ("order");
  CREATE INDEX "_editions_v_rels_parent_idx" ON "_editions_v_rels" USING btree ("parent_id");
  CREATE INDEX "_editions_v_rels_path_idx" ON "_editions_v_rels" USING btree ("path");
  CREATE INDEX "_editions_v_rels_articles_id_idx" ON "_editions_v_rels" USING btree ("articles_id");
  CREATE UNIQUE INDEX "columns_name_idx" ON "columns" USING btree ("name");
  CREATE UNIQUE INDEX "columns_slug_idx" ON "columns" USING btree ("slug");
  CREATE INDEX "columns_updated_at_idx" ON "columns" USING btree ("updated_at");
  CREATE INDEX "columns_created_at_idx" ON "columns" USING btree ("created_at");
  CREATE INDEX "media_union_idx" ON "media" USING btree ("union_id");
  CREATE INDEX "media_public_idx" ON "media" USING btree ("public");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_medium_sizes_medium_filename_idx" ON "media" USING btree ("sizes_medium_filename");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE INDEX "media_texts_order_parent" ON "media_texts" USING btree ("order","parent_id");
  CREATE INDEX "advertisements_image_idx" ON "advertisements" USING btree ("image_id");
  CREATE INDEX "advertisements_starts_at_idx" ON "advertisements" USING btree ("starts_at");
  CREATE INDEX "advertisements_ends_at_idx" ON "advertisements" USING btree ("ends_at");
  CREATE INDEX "advertisements_status_idx" ON "advertisements" USING btree ("status");
  CREATE INDEX "advertisements_union_idx" ON "advertisements" USING btree ("union_id");
  CREATE INDEX "advertisements_updated_at_idx" ON "advertisements" USING btree ("updated_at");
  CREATE INDEX "advertisements_created_at_idx" ON "advertisements" USING btree ("created_at");
  CREATE UNIQUE INDEX "notices_number_idx" ON "notices" USING btree ("number");
  CREATE INDEX "notices_appears_on_idx" ON "notices" USING btree ("appears_on");
  CREATE INDEX "notices_state_idx" ON "notices" USING btree ("state");
  CREATE INDEX "notices_updated_at_idx" ON "notices" USING btree ("updated_at");
  CREATE INDEX "notices_created_at_idx" ON "notices" USING btree ("created_at");
  CREATE UNIQUE INDEX "unions_name_idx" ON "unions" USING btree ("name");
  CREATE UNIQUE INDEX "unions_slug_idx" ON "unions" USING btree ("slug");
  CREATE INDEX "unions_parent_idx" ON "unions" USING btree ("parent_id");
  CREATE INDEX "unions_picture_picture_image_idx" ON "unions" USING btree ("picture_image_id");
  CREATE INDEX "unions_updated_at_idx" ON "unions" USING btree ("updated_at");
  CREATE INDEX "unions_created_at_idx" ON "unions" USING btree ("created_at");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_union_idx" ON "users" USING btree ("union_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "audit_log_at_idx" ON "audit_log" USING btree ("at");
  CREATE INDEX "audit_log_actor_idx" ON "audit_log" USING btree ("actor_id");
  CREATE INDEX "audit_log_collection_idx" ON "audit_log" USING btree ("collection");
  CREATE INDEX "audit_log_document_idx" ON "audit_log" USING btree ("document");
  CREATE INDEX "audit_log_updated_at_idx" ON "audit_log" USING btree ("updated_at");
  CREATE INDEX "audit_log_created_at_idx" ON "audit_log" USING btree ("created_at");
  CREATE INDEX "sessions_user_idx" ON "sessions" USING btree ("user_id");
  CREATE UNIQUE INDEX "sessions_sid_hash_idx" ON "sessions" USING btree ("sid_hash");
  CREATE INDEX "sessions_expires_at_idx" ON "sessions" USING btree ("expires_at");
  CREATE INDEX "sessions_updated_at_idx" ON "sessions" USING btree ("updated_at");
  CREATE INDEX "sessions_created_at_idx" ON "sessions" USING btree ("created_at");
  CREATE UNIQUE INDEX "sign_in_attempts_key_idx" ON "sign_in_attempts" USING btree ("key");
  CREATE INDEX "sign_in_attempts_last_attempt_at_idx" ON "sign_in_attempts" USING btree ("last_attempt_at");
  CREATE INDEX "sign_in_attempts_updated_at_idx" ON "sign_in_attempts" USING btree ("updated_at");
  CREATE INDEX "sign_in_attempts_created_at_idx" ON "sign_in_attempts" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_studios_id_idx" ON "payload_locked_documents_rels" USING btree ("studios_id");
  CREATE INDEX "payload_locked_documents_rels_craftsmen_id_idx" ON "payload_locked_documents_rels" USING btree ("craftsmen_id");
  CREATE INDEX "payload_locked_documents_rels_pledges_id_idx" ON "payload_locked_documents_rels" USING btree ("pledges_id");
  CREATE INDEX "payload_locked_documents_rels_editions_id_idx" ON "payload_locked_documents_rels" USING btree ("editions_id");
  CREATE INDEX "payload_locked_documents_rels_columns_id_idx" ON "payload_locked_documents_rels" USING btree ("columns_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_advertisements_id_idx" ON "payload_locked_documents_rels" USING btree ("advertisements_id");
  CREATE INDEX "payload_locked_documents_rels_notices_id_idx" ON "payload_locked_documents_rels" USING btree ("notices_id");
  CREATE INDEX "payload_locked_documents_rels_unions_id_idx" ON "payload_locked_documents_rels" USING btree ("unions_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "front_page_lead_idx" ON "front_page" USING btree ("lead_id");
  CREATE INDEX "front_page_special_column_idx" ON "front_page" USING btree ("special_column_id");
  CREATE INDEX "front_page_pledge_idx" ON "front_page" USING btree ("pledge_id");
  CREATE INDEX "front_page_rels_order_idx" ON "front_page_rels" USING btree ("order");
  CREATE INDEX "front_page_rels_parent_idx" ON "front_page_rels" USING btree ("parent_id");
  CREATE INDEX "front_page_rels_path_idx" ON "front_page_rels" USING btree ("path");
  CREATE INDEX "front_page_rels_articles_id_idx" ON "front_page_rels" USING btree ("articles_id");
  CREATE INDEX "front_page_rels_columns_id_idx" ON "front_page_rels" USING btree ("columns_id");
  CREATE INDEX "front_page_rels_studios_id_idx" ON "front_page_rels" USING btree ("studios_id");
  CREATE INDEX "front_page_rels_craftsmen_id_idx" ON "front_page_rels" USING btree ("craftsmen_id");
  CREATE INDEX "ad_desk_phones_order_idx" ON "ad_desk_phones" USING btree ("_order");
  CREATE INDEX "ad_desk_phones_parent_id_idx" ON "ad_desk_phones" USING btree ("_parent_id");
  CREATE INDEX "ad_desk_rates_order_idx" ON "ad_desk_rates" USING btree ("_order");
  CREATE INDEX "ad_desk_rates_parent_id_idx" ON "ad_desk_rates" USING btree ("_parent_id");
  CREATE INDEX "ad_desk_proposals_order_idx" ON "ad_desk_proposals" USING btree ("_order");
  CREATE INDEX "ad_desk_proposals_parent_id_idx" ON "ad_desk_proposals" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "articles_photos" CASCADE;
  DROP TABLE "articles_corrections" CASCADE;
  DROP TABLE "articles_review_sign_offs" CASCADE;
  DROP TABLE "articles_review_returns" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_texts" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v_version_photos" CASCADE;
  DROP TABLE "_articles_v_version_corrections" CASCADE;
  DROP TABLE "_articles_v_version_review_sign_offs" CASCADE;
  DROP TABLE "_articles_v_version_review_returns" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_texts" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "events_organisations" CASCADE;
  DROP TABLE "events_sessions_speakers" CASCADE;
  DROP TABLE "events_sessions" CASCADE;
  DROP TABLE "events_route_checkpoints" CASCADE;
  DROP TABLE "events_souvenirs" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "_events_v_version_organisations" CASCADE;
  DROP TABLE "_events_v_version_sessions_speakers" CASCADE;
  DROP TABLE "_events_v_version_sessions" CASCADE;
  DROP TABLE "_events_v_version_route_checkpoints" CASCADE;
  DROP TABLE "_events_v_version_souvenirs" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "studios_projects" CASCADE;
  DROP TABLE "studios_achievements" CASCADE;
  DROP TABLE "studios" CASCADE;
  DROP TABLE "_studios_v_version_projects" CASCADE;
  DROP TABLE "_studios_v_version_achievements" CASCADE;
  DROP TABLE "_studios_v" CASCADE;
  DROP TABLE "craftsmen" CASCADE;
  DROP TABLE "_craftsmen_v" CASCADE;
  DROP TABLE "pledges" CASCADE;
  DROP TABLE "pledges_rels" CASCADE;
  DROP TABLE "_pledges_v" CASCADE;
  DROP TABLE "_pledges_v_rels" CASCADE;
  DROP TABLE "editions_pages" CASCADE;
  DROP TABLE "editions" CASCADE;
  DROP TABLE "editions_rels" CASCADE;
  DROP TABLE "_editions_v_version_pages" CASCADE;
  DROP TABLE "_editions_v" CASCADE;
  DROP TABLE "_editions_v_rels" CASCADE;
  DROP TABLE "columns" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_texts" CASCADE;
  DROP TABLE "advertisements" CASCADE;
  DROP TABLE "notices" CASCADE;
  DROP TABLE "unions" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "audit_log" CASCADE;
  DROP TABLE "sessions" CASCADE;
  DROP TABLE "sign_in_attempts" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "front_page" CASCADE;
  DROP TABLE "front_page_rels" CASCADE;
  DROP TABLE "ad_desk_phones" CASCADE;
  DROP TABLE "ad_desk_rates" CASCADE;
  DROP TABLE "ad_desk_proposals" CASCADE;
  DROP TABLE "ad_desk" CASCADE;
  DROP TABLE "site" CASCADE;
  DROP TYPE "public"."enum_articles_review_sign_offs_stage";
  DROP TYPE "public"."enum_articles_kind";
  DROP TYPE "public"."enum_articles_review_state";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_review_sign_offs_stage";
  DROP TYPE "public"."enum__articles_v_version_kind";
  DROP TYPE "public"."enum__articles_v_version_review_state";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum_events_organisations_role";
  DROP TYPE "public"."enum_events_route_checkpoints_kind";
  DROP TYPE "public"."enum_events_kind";
  DROP TYPE "public"."enum_events_event_status";
  DROP TYPE "public"."enum_events_event_attendance_mode";
  DROP TYPE "public"."enum_events_registration_mode";
  DROP TYPE "public"."enum_events_status";
  DROP TYPE "public"."enum__events_v_version_organisations_role";
  DROP TYPE "public"."enum__events_v_version_route_checkpoints_kind";
  DROP TYPE "public"."enum__events_v_version_kind";
  DROP TYPE "public"."enum__events_v_version_event_status";
  DROP TYPE "public"."enum__events_v_version_event_attendance_mode";
  DROP TYPE "public"."enum__events_v_version_registration_mode";
  DROP TYPE "public"."enum__events_v_version_status";
  DROP TYPE "public"."enum_studios_projects_phase";
  DROP TYPE "public"."enum_studios_achievements_kind";
  DROP TYPE "public"."enum_studios_level";
  DROP TYPE "public"."enum_studios_status";
  DROP TYPE "public"."enum__studios_v_version_projects_phase";
  DROP TYPE "public"."enum__studios_v_version_achievements_kind";
  DROP TYPE "public"."enum__studios_v_version_level";
  DROP TYPE "public"."enum__studios_v_version_status";
  DROP TYPE "public"."enum_craftsmen_level";
  DROP TYPE "public"."enum_craftsmen_status";
  DROP TYPE "public"."enum__craftsmen_v_version_level";
  DROP TYPE "public"."enum__craftsmen_v_version_status";
  DROP TYPE "public"."enum_pledges_status";
  DROP TYPE "public"."enum__pledges_v_version_status";
  DROP TYPE "public"."enum_editions_status";
  DROP TYPE "public"."enum__editions_v_version_status";
  DROP TYPE "public"."enum_columns_kind";
  DROP TYPE "public"."enum_advertisements_slot";
  DROP TYPE "public"."enum_advertisements_status";
  DROP TYPE "public"."enum_notices_template";
  DROP TYPE "public"."enum_notices_state";
  DROP TYPE "public"."enum_unions_kind";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_users_status";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  DROP TYPE "public"."enum_site_review_stages";`)
}
