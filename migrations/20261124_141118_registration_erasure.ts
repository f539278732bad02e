import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Taking a person out of a registration (docs/decisions/0020-registration.md): the row stays for the counters, its order
 * and the draw, and says nothing of anybody.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE registrations ADD COLUMN erased_at timestamptz;

    -- Erases everything personal, and what was to be sent; returns how many. States and counters stay as they are.
    CREATE FUNCTION registration_erase(ids integer[]) RETURNS integer LANGUAGE plpgsql AS $$
    DECLARE
      erased integer;
    BEGIN
      DELETE FROM registration_messages WHERE registration_id = ANY (ids);
      UPDATE registrations SET name = '已删除', phone = '', employer = '', member_number = NULL, reason = NULL,
        phone_key = 'erased ' || id, phone_sealed = '', answers_sealed = NULL, request_hash = '',
        erased_at = now(), updated_at = now()
      WHERE id = ANY (ids) AND erased_at IS NULL;
      GET DIAGNOSTICS erased = ROW_COUNT;
      RETURN erased;
    END $$;

    -- A person's own wish: before the event is over the place goes on to the next; then everything personal is erased.
    CREATE FUNCTION registration_forget(registration integer) RETURNS boolean LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM registrations r JOIN capacity_pools p ON p.id = r.pool_id
        WHERE r.id = registration AND p.ends_at > now()) THEN
        PERFORM registration_leave(registration, 'cancelled', NULL, NULL);
      END IF;
      RETURN registration_erase(ARRAY[registration]) > 0;
    END $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP FUNCTION registration_forget, registration_erase;
    ALTER TABLE registrations DROP COLUMN erased_at;
  `)
}
