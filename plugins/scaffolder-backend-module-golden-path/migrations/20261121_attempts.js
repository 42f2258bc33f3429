// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.raw(`
    -- Who works on a task. One row a task: whoever takes it up next writes another name, and the one before is over.
    create table slipway_attempts (
      task_id uuid primary key references tasks (id) on delete cascade,
      attempt uuid not null,
      number integer not null default 0,
      failures integer not null default 0,
      due_at timestamptz
    );

    -- What a creation has rendered, for whoever takes it up: the disk of another replica cannot be seen.
    create table slipway_workspaces (
      task_id uuid primary key references tasks (id) on delete cascade,
      contents bytea not null
    );

    -- Every replica asks each second; what is over is left out.
    create index slipway_unfinished_tasks on tasks (created_at)
      where status in ('open', 'processing');
  `);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw(`
    drop index slipway_unfinished_tasks;
    drop table slipway_workspaces;
    drop table slipway_attempts;
  `);
};
