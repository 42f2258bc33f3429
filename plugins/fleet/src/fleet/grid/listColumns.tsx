import { VerdictChip } from '../../guard/VerdictChip';
import { CreatedCell } from './cells/CreatedCell';
import { EnvironmentCell } from './cells/EnvironmentCell';
import { NameCell } from './cells/NameCell';
import { OwnerCell } from './cells/OwnerCell';
import { PullRequestCell } from './cells/PullRequestCell';
import { RouteCell } from './cells/RouteCell';
import { StateCell } from './cells/StateCell';
import { TemplateCell } from './cells/TemplateCell';
import type { Words } from '../../words/useWords';
import type { FleetColumn } from './FleetColumn';

/** The columns, one for each environment among them; on a phone two, and nothing to the side of them. */
export function listColumns(
  environments: readonly string[],
  isPhone: boolean,
  words: Words,
): FleetColumn[] {
  return isPhone
    ? listPhoneColumns(words)
    : listAllColumns(environments, words);
}

function listPhoneColumns({ t }: Words): FleetColumn[] {
  return [
    {
      id: 'name',
      title: t('grid.name'),
      sort: 'name',
      width: 150,
      grow: 150,
      renderCell: service => <NameCell service={service} />,
    },
    {
      id: 'verdict',
      title: t('grid.verdict'),
      sort: 'verdict',
      width: 170,
      grow: 130,
      renderCell: service => <StateCell service={service} />,
    },
  ];
}

function listAllColumns(
  environments: readonly string[],
  { t }: Words,
): FleetColumn[] {
  return [
    {
      id: 'name',
      title: t('grid.name'),
      sort: 'name',
      width: 212,
      grow: 212,
      renderCell: service => <NameCell service={service} />,
    },
    {
      id: 'owner',
      title: t('grid.owner'),
      sort: 'owner',
      width: 112,
      grow: 112,
      renderCell: service => <OwnerCell owner={service.owner} />,
    },
    {
      id: 'route',
      title: t('grid.route'),
      sort: 'route',
      width: 152,
      grow: 152,
      renderCell: service => <RouteCell service={service} />,
    },
    {
      id: 'verdict',
      title: t('grid.verdict'),
      sort: 'verdict',
      width: 152,
      grow: 100,
      renderCell: ({ guard }) => <VerdictChip verdict={guard.verdict} />,
    },
    ...environments.map(environment => ({
      id: `environment:${environment}`,
      title: environment,
      width: 204,
      grow: 150,
      renderCell: (service: Parameters<FleetColumn['renderCell']>[0]) => (
        <EnvironmentCell service={service} environment={environment} />
      ),
    })),
    {
      id: 'template',
      title: t('grid.template'),
      sort: 'template',
      width: 128,
      grow: 100,
      renderCell: service => <TemplateCell template={service.template} />,
    },
    {
      id: 'pullRequest',
      title: t('grid.pullRequest'),
      width: 104,
      grow: 60,
      renderCell: service => <PullRequestCell service={service} />,
    },
    {
      id: 'createdAt',
      title: t('grid.createdAt'),
      sort: 'createdAt',
      width: 120,
      grow: 60,
      renderCell: service => <CreatedCell service={service} />,
    },
  ];
}
