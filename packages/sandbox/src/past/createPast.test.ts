import { createPast, type PastEvent } from './createPast';

const NOW = new Date('2026-11-20T12:00:00Z');
const services = Array.from({ length: 20 }, (_, number) => ({
  service: `s${number}`,
  application: 'api',
  environments: ['dev', 'prod'],
}));
const past = createPast(services, NOW);
const ofType = (type: string) => past.filter(event => event.type === type);
const timeOf = ({ at }: PastEvent) => Date.parse(at);

describe('a past that was made up', () => {
  it('is the same each time, and ends now', () => {
    expect(createPast(services, NOW)).toEqual(past);
    expect(Math.max(...past.map(timeOf))).toBeLessThan(NOW.getTime());
    const week = 7 * 24 * 60 * 60 * 1000;
    expect(Math.min(...past.map(timeOf))).toBeGreaterThan(
      NOW.getTime() - 27 * week,
    );
  });

  it('lets each service be asked for, merged and healthy in this order; some were pushed by hand', () => {
    expect(ofType('appeared')).toHaveLength(20);
    expect(ofType('asked')).toHaveLength(18);
    for (const { service } of services) {
      const own = past.filter(event => event.service === service);
      const first = (type: string) =>
        Math.min(...own.filter(event => event.type === type).map(timeOf));
      const order = [
        'asked',
        'pull-request-opened',
        'pull-request-approved',
        'pull-request-merged',
        'image-changed',
        'deployed',
        'health-changed',
      ]
        .map(first)
        .filter(Number.isFinite);
      expect([...order].sort((one, other) => one - other)).toEqual(order);
    }
  });

  it('has rollouts in every environment, failures that were mended, and guards that came later', () => {
    const rollouts = ofType('deployed').filter(
      ({ environment }) => environment === 'prod',
    );
    expect(rollouts.length).toBeGreaterThan(150);
    const broken = ofType('health-changed').filter(
      ({ to }) => to === 'Degraded',
    );
    expect(broken.length / ofType('deployed').length).toBeGreaterThan(0.02);
    expect(broken.length / ofType('deployed').length).toBeLessThan(0.15);
    expect(ofType('verdict-changed').length).toBeGreaterThan(5);
  });
});
