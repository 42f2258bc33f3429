import { useApi } from '@backstage/frontend-plugin-api';
import { useLatest } from '@slipway/pages';
import { homeApiRef } from '../api/HomeApi';
import { FiguresPanel } from './FiguresPanel';

/** The fleet's figures, kept up to date. */
export function FiguresPart(props: {
  /** Another number asks again. */
  readonly revision: number;
  readonly refresh: () => void;
  /** Whether the person decides about public routes. */
  readonly mayDecide: boolean;
}) {
  const { revision, refresh, mayDecide } = props;
  const home = useApi(homeApiRef);
  const figures = useLatest(
    signal => home.readFigures(signal),
    'figures',
    revision,
  );
  // Of ninety days: what happens while one looks makes no difference.
  const delivery = useLatest(
    signal => home.readDelivery(signal),
    'delivery',
    0,
  );
  const asks = useLatest(
    async signal => (mayDecide ? home.countAsks(signal) : undefined),
    mayDecide ? 'asks' : 'none',
    revision,
  );
  return (
    <FiguresPanel
      figures={figures}
      delivery={delivery}
      asks={asks.value}
      onRetry={refresh}
    />
  );
}
