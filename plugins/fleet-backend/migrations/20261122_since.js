// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  // Of what there was before it nobody knows how its guards were judged.
  await knex.raw(`
    alter table fleet_revision
      add column since timestamptz not null default now()
  `);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw('alter table fleet_revision drop column since');
};
