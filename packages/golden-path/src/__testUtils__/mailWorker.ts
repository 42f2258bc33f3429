import { parseServiceValues } from '../parseServiceValues';
import { acmeLayout } from './acmeLayout';

/** An application that nobody calls: it reads a queue. */
export const mailWorker = parseServiceValues(
  {
    service: 'mail',
    application: 'worker',
    description: 'Sends what people are told',
    owner: 'group:default/growth',
    environments: ['dev', 'prod'],
    queue: 'mail-requests',
  },
  acmeLayout,
);
