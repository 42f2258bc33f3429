// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.raw(`
    create table approval_asks (
      id uuid primary key default gen_random_uuid(),
      creation text not null,
      -- Of the files; a decision holds for these bytes only.
      digest text not null,
      state text not null,
      requester text not null,
      -- What was asked for, without the files.
      document jsonb not null,
      -- As text: what a file holds, jsonb may not be able to.
      files text not null,
      asked_at timestamptz not null default clock_timestamp(),
      expires_at timestamptz not null,
      decided_by text,
      decided_at timestamptz,
      reason text,
      pull_request jsonb,
      -- When the creation heard of the decision.
      resumed_at timestamptz
    );
    -- A creation waits for one thing at a time.
    create unique index approval_asks_live on approval_asks (creation)
      where state in ('waiting', 'approved');
    create index approval_asks_creation on approval_asks (creation, asked_at);
    create index approval_asks_state on approval_asks (state, asked_at);
  `);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw('drop table approval_asks');
};
