import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { hasProgram } from './__testUtils__/hasProgram';
import { startGateway } from './__testUtils__/startGateway';

const SEEDED = resolve(
  __dirname,
  '../../sandbox/seed/platform/infra/kong/public/_gateway.yaml',
);

(hasProgram('nginx', '-v') ? describe : describe.skip)(
  'the seeded gateway',
  () => {
    it('takes away what a caller says of himself, also where no guard runs', async () => {
      const { plugins } = parse(readFileSync(SEEDED, 'utf8'));
      const { name, config } = plugins.find(
        (plugin: { name: string }) => plugin.name === 'pre-function',
      );
      const gateway = await startGateway({ open: { plugin: name, config } });
      try {
        const forged = [
          ...['X-Role', 'X-ROLE', 'x_role', 'X-Subject', 'X_Subject'],
          ...['X-Site-Code', 'X_Site-Code', 'X-Site_Code', 'x_site_code'],
          ...['X-Unit-Code', 'X_Unit_Code', 'X-Member-Code', 'X-Member_Code'],
        ].flatMap(header => [header, 'forged']);
        const { status } = await gateway.get('/open', forged);
        expect(status).toBe(200);
        expect(gateway.upstream.lastIdentity()).toEqual([]);
      } finally {
        await gateway.close();
      }
    });
  },
);
