import { InputError } from '@backstage/errors';
import type { DeliverySettings } from './DeliverySettings';
import type { DeliveryQuery } from './describeDelivery';
import { toDay } from './toDay';

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS = 90;
const MOST_DAYS = 5 * 366;

/** What has to be told of a question; the rest goes without saying. */
type DeliveryQuestion = Partial<DeliveryQuery> &
  Omit<DeliveryQuery, 'from' | 'to' | 'environment'>;

/**
 * Fills in what is not asked for: the last 90 days, and production.
 *
 * @param now - milliseconds since 1970
 * @throws InputError that names the parameter
 */
export function completeQuery(
  asked: DeliveryQuestion,
  { environments }: DeliverySettings,
  now = Date.now(),
): DeliveryQuery {
  const to = asked.to ?? toDay(now);
  const from = asked.from ?? toDay(Date.parse(to) - (DAYS - 1) * DAY_MS);
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  if (days < 1) throw new InputError(`from must not be after to, ${to}`);
  if (days > MOST_DAYS)
    throw new InputError(`from and to are more than ${MOST_DAYS} days apart`);
  const environment = asked.environment ?? environments.at(-1)!;
  if (!environments.includes(environment))
    throw new InputError(
      `environment must be one of ${environments.join(', ')}`,
    );
  return { ...asked, from, to, environment };
}
