import { TestIssuer } from '@slipway/auth-cases';
import {
  findFreePort,
  startProgram,
  type RunningProgram,
} from '../startProgram';
import { writeTable } from '../writeTable';
import {
  CONTENDERS,
  type ContenderName,
  type ContenderOptions,
} from './CONTENDERS';
import type { Measurement } from './Measurement';
import { Samples, type Sample } from './Samples';
import { sendRequests } from './sendRequests';

const ROUNDS = 25;
const UNCOUNTED_ROUNDS = 4;
const CONNECTIONS = 32;
const WARM_REQUESTS = 2000;
/** Each needs a token that was never seen before. */
const COLD_REQUESTS = 600;

/** Requests that a Nest route answers in a second behind each guard, taking turns in one run. */
export const guardThroughput: Measurement = {
  title: `Requests a second of one Nest route, ${CONNECTIONS} connections; medians of ${ROUNDS} rounds, shares by round`,
  async measure() {
    const issuer = await TestIssuer.start();
    const servers: Server[] = [];
    try {
      for (const name of Object.keys(CONTENDERS) as ContenderName[])
        servers.push(await startServer(name, issuer));
      return await compare(servers, issuer);
    } finally {
      await Promise.all(servers.map(({ program }) => program.stop()));
      await issuer.close();
    }
  },
};

interface Server {
  readonly name: ContenderName;
  readonly program: RunningProgram;
  readonly port: number;
}

async function startServer(
  name: ContenderName,
  { issuer, key }: TestIssuer,
): Promise<Server> {
  const port = await findFreePort();
  const publicKey = key.publicKey
    .export({ type: 'spki', format: 'pem' })
    .toString();
  const options: ContenderOptions = { issuer, publicKey };
  const program = startProgram({
    name,
    file: require.resolve('./serveOrders.ts'),
    args: [name, String(port), JSON.stringify(options)],
    env: { NODE_ENV: 'production' },
  });
  await Promise.race([program.ready, program.ended]);
  return { name, program, port };
}

async function compare(servers: Server[], issuer: TestIssuer): Promise<string> {
  const warm = new Samples();
  const cold = new Samples();
  // The first rounds are not counted: code is compiled, keys are fetched.
  for (let round = -UNCOUNTED_ROUNDS; round < ROUNDS; round += 1) {
    const token = await issuer.mint('site');
    const tokens = await Promise.all(
      Array.from({ length: COLD_REQUESTS }, () => issuer.mint('site')),
    );
    // Whoever comes first in a round comes last in the next.
    const order = round % 2 === 0 ? servers : [...servers].reverse();
    for (const server of order) {
      const warmSample = await load(server, Array(WARM_REQUESTS).fill(token));
      const coldSample = await load(server, tokens);
      if (round < 0) continue;
      warm.add(server.name, warmSample);
      cold.add(server.name, coldSample);
    }
  }
  return writeTable(
    [
      'guard',
      'same token',
      'of no guard',
      'CPU µs',
      'of no guard',
      'new token each',
      'CPU µs',
      'of no guard',
    ],
    servers.map(({ name }) => [
      name,
      warm.medianOf(name, 'rate'),
      warm.shareOf(name, 'rate'),
      warm.medianOf(name, 'cpuMicros'),
      warm.shareOf(name, 'cpuMicros'),
      cold.medianOf(name, 'rate'),
      cold.medianOf(name, 'cpuMicros'),
      cold.shareOf(name, 'cpuMicros'),
    ]),
  );
}

async function load(
  { program, port }: Server,
  tokens: readonly string[],
): Promise<Sample> {
  let at = 0;
  const before = await program.readCpuMs();
  const rate = await sendRequests({
    port,
    connections: CONNECTIONS,
    nextToken: () => tokens[at++],
  });
  const used = (await program.readCpuMs()) - before;
  return { rate, cpuMicros: (used * 1000) / tokens.length };
}
