// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.raw(`
    create table curation_versions (
      -- Entity reference in lower case.
      template text not null,
      -- Of name, version, form, steps and skeleton: whoever edits without a new version makes a second row.
      id text not null,
      -- Absent where the template bore none.
      version text,
      -- JSON, gzipped.
      content bytea not null,
      first_read_at timestamptz not null default clock_timestamp(),
      last_read_at timestamptz not null default clock_timestamp(),
      primary key (template, id)
    );
    create index curation_versions_age on curation_versions (template, last_read_at);
  `);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw('drop table curation_versions');
};
