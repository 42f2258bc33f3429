import { useApi } from '@backstage/frontend-plugin-api';
import type { FleetDelivery } from '@slipway/plugin-fleet-common';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { deliveryApiRef, type DeliveryQuery } from '../api/DeliveryApi';

/** What is known of deliveries. */
export interface DeliveryState {
  /** The last answer; it stays while another question is asked. */
  readonly delivery?: FleetDelivery;
  /** Why there is none to this question. */
  readonly error?: Error;
  readonly isLoading: boolean;
  /** Asks once more. */
  readonly retry: () => void;
}

/** Asks for the deliveries whenever the question is another one. What is answered late to a former one is dropped. */
export function useDelivery(query: DeliveryQuery): DeliveryState {
  const api = useApi(deliveryApiRef);
  const [revision, setRevision] = useState(0);
  const [answer, setAnswer] = useState<{
    readonly delivery?: FleetDelivery;
    readonly error?: Error;
    readonly of?: unknown;
  }>({});
  const question = useMemo(() => ({ query, revision }), [query, revision]);

  useEffect(() => {
    const controller = new AbortController();
    const take = (given: { delivery?: FleetDelivery; error?: Error }) => {
      if (controller.signal.aborted) return;
      setAnswer(before => ({
        delivery: before.delivery,
        ...given,
        of: question,
      }));
    };
    api.readDelivery(question.query, controller.signal).then(
      delivery => take({ delivery, error: undefined }),
      (error: Error) => take({ error }),
    );
    return () => controller.abort();
  }, [api, question]);

  return {
    delivery: answer.delivery,
    error: answer.of === question ? answer.error : undefined,
    isLoading: answer.of !== question,
    retry: useCallback(() => setRevision(before => before + 1), []),
  };
}
