// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.raw(`
    -- What a person is to be told of what they created. It stays when it is told, so that it is told once.
    create table fleet_news (
      id bigserial primary key,
      scope text not null,
      recipient text not null,
      data jsonb not null,
      at timestamptz not null,
      -- Nobody else tries before.
      due_at timestamptz not null default now(),
      told_at timestamptz
    );
    create unique index fleet_news_scope on fleet_news (md5(scope), recipient);
    create index fleet_news_owed on fleet_news (due_at) where told_at is null;

    -- What happened before there were notifications is no news.
    alter table fleet_revision
      add column news_since timestamptz not null default now()
  `);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw(`
    alter table fleet_revision drop column news_since;
    drop table fleet_news
  `);
};
