import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { Latest } from '@slipway/pages';
import type { FleetDelivery, FleetFigures } from '@slipway/plugin-fleet-common';
import { Panel } from '../parts/Panel';
import { PanelError } from '../parts/PanelError';
import { approvalsRouteRef, deliveryRouteRef, fleetRouteRef } from '../routes';
import { useWords } from '../words/useWords';
import { FigureList } from './FigureList';
import { sayDelivery } from './sayDelivery';

/** The whole fleet in figures, for those who answer for it; each leads to what it counts. */
export function FiguresPanel(props: {
  readonly figures: Latest<FleetFigures>;
  readonly delivery: Latest<FleetDelivery>;
  /** How many creations wait for a second person; undefined for who does not decide. */
  readonly asks: number | undefined;
  readonly onRetry: () => void;
}) {
  const words = useWords();
  const { t, formats } = words;
  const fleet = useRouteRef(fleetRouteRef);
  const approvals = useRouteRef(approvalsRouteRef);
  const deliveryPage = useRouteRef(deliveryRouteRef);
  const { value: figures, error } = props.figures;
  const delivery = props.delivery.value;
  if (error && !figures)
    return (
      <Panel title={t('figures.title')}>
        <PanelError title={t('figures.errorTitle')} onRetry={props.onRetry}>
          {t('figures.error')}
        </PanelError>
      </Panel>
    );
  const count = (value: number | undefined) =>
    value === undefined ? undefined : formats.number(value);
  const inFleet = (query: string) => fleet && `${fleet()}?state=live${query}`;
  return (
    <Panel title={t('figures.title')}>
      <FigureList
        loadingLabel={t('figures.loading')}
        figures={[
          {
            title: t('figures.services'),
            value: count(figures?.services),
            href: inFleet(''),
          },
          {
            title: t('figures.unhealthy'),
            value: count(figures?.unhealthy),
            isBad: Boolean(figures?.unhealthy),
            href: inFleet('&health=Degraded&health=Missing&sort=health'),
          },
          {
            title: t('figures.unprotected'),
            value: count(figures?.unprotectedRoutes),
            isBad: Boolean(figures?.unprotectedRoutes),
            href: inFleet('&verdict=unprotected'),
          },
          {
            title: t('figures.createdThisWeek'),
            value: count(figures?.createdThisWeek),
            href: inFleet('&sort=-createdAt'),
          },
          ...(props.asks === undefined
            ? []
            : [
                {
                  title: t('figures.asks'),
                  value: count(props.asks),
                  href: approvals?.(),
                },
              ]),
          ...sayDelivery(delivery, words).map(figure => ({
            ...figure,
            href: deliveryPage?.(),
            hint: t('delivery.days'),
          })),
        ]}
        note={delivery?.isSample ? t('delivery.sample') : undefined}
      />
    </Panel>
  );
}
