import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { sayOwner } from '@slipway/pages';
import type { FleetService } from '@slipway/plugin-fleet-common';
import { PanelRow, Reason } from '../parts/PanelRows';
import { State } from '../parts/State';
import { serviceRouteRef } from '../routes';
import { useWords } from '../words/useWords';
import { listProblems } from './listProblems';
import { sayProblem } from './sayProblem';

/** More are on its own page. */
const PROBLEMS_SHOWN = 3;

/** A service, and what is wrong with it. */
export function ServiceRow({ service }: { readonly service: FleetService }) {
  const words = useWords();
  const { t } = words;
  const servicePage = useRouteRef(serviceRouteRef);
  const { name, owner, pullRequest, deployments, guard } = service;
  const problems = listProblems(service).slice(0, PROBLEMS_SHOWN);
  const isKnown =
    deployments.length > 0 &&
    deployments.every(({ health }) => health === 'Healthy') &&
    guard.verdict !== 'undetermined';
  const why = problems.find(({ detail }) => detail)?.detail;
  return (
    <PanelRow
      title={
        servicePage ? <Link href={servicePage(service)}>{name}</Link> : name
      }
      details={
        <>
          {problems.map(problem => (
            <State
              key={`${problem.kind} ${problem.environment}`}
              tone={problem.isBad ? 'bad' : 'poor'}
            >
              {sayProblem(problem, words)}
            </State>
          ))}
          {problems.length === 0 && (
            <State tone={isKnown ? 'good' : 'quiet'}>
              {isKnown ? t('services.fine') : t('services.quiet')}
            </State>
          )}
          {owner && (
            <span>{t('services.ownedBy', { owner: sayOwner(owner) })}</span>
          )}
          {why && <Reason>{why}</Reason>}
        </>
      }
      aside={
        pullRequest && (
          <Link href={pullRequest.url} target="_blank">
            {t('creations.pullRequest', { number: String(pullRequest.number) })}
          </Link>
        )
      }
    />
  );
}
