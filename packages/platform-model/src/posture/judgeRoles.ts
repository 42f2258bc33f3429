import { areSameRoles, describeRoles } from '../rules/agreement/describeGuard';
import { showText } from '../rules/showText';
import type { Check } from './Checks';
import type { Fault, Postures } from './Postures';

/** Whether gateway and code let in the roles that are declared, and where no guard is declared, the same. */
export function judgeRoles({
  declared,
  gateway,
  code,
  name,
}: Postures): Fault[] {
  const found = [
    ...gateway.checks.map(check => ({ check, who: 'the gateway' })),
    ...code.checks.map(check => ({ check, who: 'the code' })),
  ];
  const unknown = found.flatMap(({ check, who }): Fault[] =>
    check.undetermined === undefined
      ? []
      : [
          {
            verdict: 'undetermined',
            message: `it cannot be determined whom ${who} lets in: ${check.undetermined}`,
            place: check.place,
          },
        ],
  );
  const isMeant = ({ guard }: Check) =>
    declared.guard === null || declared.guard === guard;
  const closed = code.checks.flatMap((check): Fault[] =>
    check.closed && isMeant(check)
      ? [
          {
            verdict: 'role-mismatch',
            message: `the code lets in nobody: the guard ${check.guard} closes a handler that nothing is said of`,
            place: check.closed.place,
          },
        ]
      : [],
  );
  const compare = (
    roles: readonly string[],
    but: string,
    { check, who }: { check: Check; who: string },
  ): Fault[] =>
    check.undetermined !== undefined ||
    check.closed?.isAll ||
    areSameRoles(check.roles, roles)
      ? []
      : [
          {
            verdict: 'role-mismatch',
            message: `${who} lets in ${describeRoles(
              check.roles,
            )}, but ${but} ${describeRoles(roles)}`,
            place: check.place,
          },
        ];
  if (declared.guard === null)
    return [
      ...unknown,
      ...closed,
      ...gateway.checks.flatMap(check =>
        check.undetermined === undefined
          ? code.checks
              .filter(({ guard }) => guard === check.guard)
              .flatMap(other =>
                compare(check.roles, 'the gateway lets in', {
                  check: other,
                  who: 'the code',
                }),
              )
          : [],
      ),
    ];
  if (declared.undetermined !== undefined)
    return [
      ...unknown,
      ...closed,
      {
        verdict: 'undetermined',
        message: `it cannot be determined which roles ${showText(
          name,
        )} is meant to let in: ${declared.undetermined}`,
        place: declared.places.at(-1)!,
      },
    ];
  return [
    ...unknown,
    ...closed,
    ...found
      .filter(({ check }) => check.guard === declared.guard)
      .flatMap(one =>
        compare(declared.roles ?? [], `${showText(name)} declares`, one),
      ),
  ];
}
