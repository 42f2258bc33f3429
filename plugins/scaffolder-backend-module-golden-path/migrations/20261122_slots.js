// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.raw(`
    -- When which creation may write to the forge: all replicas together keep within its limits.
    create table slipway_forge_slots (
      creation text primary key,
      at timestamptz not null
    );
    create index slipway_forge_slots_latest on slipway_forge_slots (at desc);
  `);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw('drop table slipway_forge_slots');
};
