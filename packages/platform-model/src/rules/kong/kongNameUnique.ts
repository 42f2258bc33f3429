import { nameHolder, type ClaimKind } from '../../model/Claim';
import { gatewayOf } from '../../model/listClaims';
import { isKnown, type Fact, type Known } from '../../syntax/Located';
import { fileRule, type Fault } from '../Rule';
import { showText } from '../showText';
import { listKongRoutes } from './listKongRoutes';

export const kongNameUnique = fileRule({
  id: 'kong-name-unique',
  on: ['kong'],
  severity: 'error',
  title: 'Services and routes of a gateway have names of their own',
  why: 'The files of a gateway are merged into one. Kong refuses two services or two routes with one name, and with it every other change.',
  field: 'application',
  judge: (reading, world) => {
    const { facts } = reading;
    const others = (kind: ClaimKind, what: string, names: Known<string>[]) =>
      names.flatMap(({ value, line }): Fault[] => {
        const [other] = world
          .claims(kind, `${gatewayOf(reading)}/${value}`.toLowerCase())
          .filter(claim => claim.path !== reading.path || claim.line !== line)
          // What an open pull request puts in place of this very file is no other.
          .filter(claim => claim.path !== reading.path || !claim.pullRequest);
        return other
          ? [
              {
                line,
                message: `another ${what} of the gateway has this name: ${nameHolder(
                  showText(other.name),
                  other,
                )}`,
                fix: 'Choose another name.',
              },
            ]
          : [];
      });
    return [
      ...others('kong-service', 'service', namesOf(facts.services)),
      ...others('kong-route', 'route', namesOf(listKongRoutes(facts))),
    ];
  },
});

function namesOf(all: readonly { name?: Fact<string> }[]): Known<string>[] {
  return all.map(({ name }) => name).filter(isKnown);
}
