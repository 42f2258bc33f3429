/** A permission, a thing that it is asked for (of those that are asked for things), and who has it. */
type Row = [permission: string, ref: string | undefined, has: string];

/**
 * Who has which permission, in the order of ACTORS; `nobody` is never let in to ask. `-` is not asked: the plugin does
 * not say of its steps one by one whether they may be taken.
 */
/* prettier-ignore */
const TABLE: Row[] = [
  //                                                        developer teammate outsider platform manager stranger
  ['fleet.service.read',                'order/api',                   'yes yes yes yes yes no'],
  ['fleet.service.read',                '{unknown}/api',               'yes yes yes yes yes no'],
  ['fleet.finding.read',                'order/api',                   'yes yes no  yes no  no'],
  ['fleet.finding.read',                'ticketing/core',              'no  no  yes yes no  no'],
  ['fleet.finding.read',                '{unknown}/api',               'no  no  no  yes no  no'],
  ['catalog.entity.read',               'component:default/order-api', 'yes yes yes yes yes no'],
  ['catalog.entity.refresh',            'component:default/order-api', 'yes yes yes yes yes no'],
  ['catalog.entity.create',             undefined,                     'no  no  no  yes no  no'],
  ['catalog.entity.delete',             'component:default/order-api', 'no  no  no  yes no  no'],
  ['catalog.entity.validate',           undefined,                     'no  no  no  yes no  no'],
  ['catalog.location.read',             undefined,                     'no  no  no  yes no  no'],
  ['catalog.location.create',           undefined,                     'no  no  no  yes no  no'],
  ['catalog.location.analyze',          undefined,                     'no  no  no  yes no  no'],
  ['catalog.location.delete',           undefined,                     'no  no  no  yes no  no'],
  ['catalog.ingestion.read',            undefined,                     'no  no  no  no  no  no'],
  ['catalog.ingestion.manage',          undefined,                     'no  no  no  no  no  no'],
  ['proof.read',                        undefined,                     'yes yes yes yes no  no'],
  ['scaffolder.task.create',            undefined,                     'yes yes yes yes no  no'],
  ['scaffolder.template.parameter.read', 'template:default/arbitrary', 'yes yes yes yes no  no'],
  ['scaffolder.template.step.read',     'template:default/arbitrary',  'yes yes yes yes no  no'],
  ['scaffolder.action.execute',         'debug:log',                   '-   -   -   yes no  no'],
  ['scaffolder.task.read',              '{own}',                       'yes yes no  yes no  no'],
  ['scaffolder.task.read',              '{others}',                    'no  no  yes yes no  no'],
  ['scaffolder.task.read',              '{unknown}',                   'no  no  no  no  no  no'],
  ['scaffolder.task.cancel',            '{own}',                       'yes no  no  yes no  no'],
  ['scaffolder.task.cancel',            '{others}',                    'no  no  yes yes no  no'],
  ['scaffolder.task.cancel',            '{unknown}',                   'no  no  no  no  no  no'],
  ['scaffolder.template.management',    undefined,                     'no  no  no  yes no  no'],
  ['scaffolder.template.dry-run',       undefined,                     'no  no  no  yes no  no'],
  ['creation.for-any-group',            undefined,                     'no  no  no  yes no  no'],
  ['creation.public-route',             undefined,                     'no  no  no  yes no  no'],
  ['approval.read',                     undefined,                     'no  no  no  yes no  no'],
  ['approval.decide',                   undefined,                     'no  no  no  yes no  no'],
  ['audit.event.read',                  undefined,                     'no  no  no  yes no  no'],
  ['something.that.nobody.knows',       undefined,                     'no  no  no  no  no  no'],
];

/** Every permission of the running portal, and one that it does not have. */
export const PERMISSION_CHECKS = TABLE.map(([permission, ref, has]) => ({
  permission,
  ref,
  has: has.split(/ +/),
}));
