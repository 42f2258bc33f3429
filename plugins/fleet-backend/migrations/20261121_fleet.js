// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.raw(`
    -- One row. Who holds its lock writes, so seq grows for readers as commits do.
    create table fleet_revision (
      id integer primary key check (id = 1),
      seq bigint not null,
      revision text
    );
    insert into fleet_revision (id, seq) values (1, 0);

    -- Rows that are gone stay, removed, so that readers hear of it.
    create table fleet_applications (
      service text not null,
      application text not null,
      summary jsonb,
      detail jsonb,
      created_at text,
      seq bigint not null,
      removed boolean not null,
      primary key (service, application)
    );
    create index fleet_applications_seq on fleet_applications (seq);

    create table fleet_deployments (
      provider text not null,
      key text not null,
      service text not null,
      application text not null,
      environment text not null,
      document jsonb,
      seq bigint not null,
      removed boolean not null
    );
    -- What others name may be longer than an index takes.
    create unique index fleet_deployments_key on fleet_deployments
      (md5(provider), md5(key), service, application, environment);
    create index fleet_deployments_seq on fleet_deployments (seq);

    create table fleet_providers (
      id text primary key,
      is_live boolean not null,
      confirmed_at text,
      reason text
    );

    create table fleet_events (
      id bigserial primary key,
      service text not null,
      application text not null,
      environment text,
      type text not null,
      at timestamptz not null,
      data jsonb not null,
      mark text not null
    );
    create unique index fleet_events_mark on fleet_events
      (service, application, md5(mark));
    create index fleet_events_newest on fleet_events
      (service, application, at desc, id desc);

    create table fleet_leases (
      name text primary key,
      holder text not null,
      expires_at timestamptz not null
    );
  `);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw(`
    drop table fleet_leases, fleet_events, fleet_providers, fleet_deployments,
      fleet_applications, fleet_revision
  `);
};
