// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.raw(`
    -- What is searched is read off the record, so it cannot say anything else. A moment is text: as ISO 8601 in UTC it
    -- sorts as time does.
    create table audit_events (
      seq bigint primary key,
      previous text not null,
      hash text not null,
      signature text not null,
      record jsonb not null,
      key text not null generated always as (record->>'key') stored unique,
      operation text not null generated always as (record->>'operation') stored,
      at text collate "C" not null generated always as (record->>'at') stored,
      plugin text not null generated always as (record->>'plugin') stored,
      event text not null generated always as (record->>'event') stored,
      severity text not null generated always as (record->>'severity') stored,
      status text not null generated always as (record->>'status') stored,
      actor text generated always as (record->>'actor') stored,
      on_behalf_of text generated always as (record->>'onBehalfOf') stored,
      service text generated always as (record->>'service') stored,
      application text generated always as (record->>'application') stored
    );
    create index audit_events_operation on audit_events (operation, status);
    create index audit_events_at on audit_events (at);
    create index audit_events_actor on audit_events (actor, seq);
    create index audit_events_on_behalf_of on audit_events (on_behalf_of, seq);
    create index audit_events_service on audit_events (service, application, seq);
    create index audit_events_kind on audit_events (plugin, event, seq);

    create function audit_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'The audit log is only ever added to: % of % is refused', tg_op, tg_table_name;
      end
    $$;
    create trigger audit_events_only_grow
      before update or delete or truncate on audit_events
      for each statement execute function audit_refuse_change();
  `);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw(`
    drop table audit_events;
    drop function audit_refuse_change();
  `);
};
