/**
 * The Argo CD project of an owning group: one per group.
 *
 * @param owner - e.g. `group:default/commerce`
 * @returns e.g. `commerce`
 */
export function nameProject(owner: string): string {
  // An Argo CD project is named by DNS rules, a group by wider ones.
  return owner.replace(/^.*[/:]/, '').replace(/[._]/g, '-');
}
