import { FiguresPart } from '../figures/FiguresPart';
import { ServicesPart } from '../services/ServicesPart';
import { useHomeRevision } from './useHomeRevision';
import { WatchHero } from './WatchHero';

/** For those who look and do not create: the fleet in figures, and what they own of it. */
export function OnlookerHome() {
  const revision = useHomeRevision();
  return (
    <>
      <WatchHero />
      <FiguresPart {...revision} mayDecide={false} />
      <ServicesPart {...revision} mayCreate={false} />
    </>
  );
}
