/** The full reference of an owner in lower case: a bare name is a group of the default namespace. */
export function ownerRef(owner: string): string {
  const [, kind = 'group', namespace = 'default', name] =
    /^(?:([^:/]+):)?(?:([^:/]+)\/)?(.*)$/s.exec(owner)!;
  return `${kind}:${namespace}/${name}`.toLowerCase();
}
