import * as z from 'zod';
import { platformConfig } from './platform/platformConfig';

/** Every environment variable that the service reads. A wrong one stops it at its start, with a line that says why. */
export const configSchema = z.object({
  ...platformConfig,
  // Add the service's own here, e.g. STOCK_URL: z.url('Give the address of the stock service.'),
});

export type Config = z.output<typeof configSchema>;
