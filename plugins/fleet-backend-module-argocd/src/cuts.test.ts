import type { ServerResponse } from 'node:http';
import { ScriptedArgoCd } from './__testUtils__/ScriptedArgoCd';
import { startProvider } from './__testUtils__/startProvider';
import { until } from './__testUtils__/until';

const CUTS = 200;
const NAMES = ['order', 'member', 'search', 'ticket', 'route', 'price'];

/** The same numbers in every run, from 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Breaks an answer off after so many bytes. */
function cutAfter(response: ServerResponse, bytes: number): void {
  let left = bytes;
  const write = response.write.bind(response) as (chunk: string) => boolean;
  const end = response.end.bind(response);
  response.write = ((chunk: string) => {
    if (left < 0) return true;
    write(chunk.slice(0, left));
    left -= chunk.length;
    // After what was written is on its way.
    if (left <= 0) setImmediate(() => response.destroy());
    return true;
  }) as typeof response.write;
  response.end = ((chunk = '') => {
    response.write(chunk);
    // It was shorter than that.
    return left > 0 ? end() : response;
  }) as typeof response.end;
}

it(`is, after ${CUTS} cuts in all places, as if it were read afresh`, async () => {
  const random = createRandom(4);
  const pick = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)];
  const server = await ScriptedArgoCd.start();
  const change = () => {
    const name = pick(NAMES);
    if (server.applications.has(name) && random() < 0.3) server.remove(name);
    else
      server.put(name, {
        health: pick(['Healthy', 'Degraded', 'Progressing']),
        image: `registry.acme.example/${name}:${Math.floor(random() * 1e6)}`,
      });
  };
  NAMES.forEach(() => change());

  let cuts = 0;
  const places = new Set<string>();
  const cut = (place: string) => {
    cuts++;
    places.add(place);
  };
  server.beforeListening = change;
  server.fault = (kind, response) => {
    if (random() < 0.5) change();
    if (cuts >= CUTS || random() < 0.3) return false;
    if (random() < 0.2) {
      cut(`${kind}: before a word`);
      response.destroy();
      return true;
    }
    cut(`${kind}: in the midst`);
    cutAfter(response, 1 + Math.floor(random() * 9_000));
    return false;
  };

  const { observer, stop } = startProvider(server, {
    settleLimitMilliseconds: 50,
  });
  while (cuts < CUTS) {
    change();
    if (observer.isLive && random() < 0.5) {
      cut('stream: while it was live');
      // Sometimes in the midst of a line.
      if (random() < 0.5)
        server.send('data: {"result":{"type":"MODIFIED","appl');
      server.cut();
      await until(() => !observer.isLive);
    }
    await new Promise(resolve => setTimeout(resolve, 1));
  }
  server.beforeListening = () => {};
  server.cut();
  const { replaced } = observer;
  await until(() => observer.replaced > replaced && observer.isLive);
  for (let i = 0; i < 5; i++) change();
  server.put('last');
  await until(() => observer.said.has('argocd/last'));

  const fresh = startProvider(server);
  await until(() => fresh.observer.isLive);
  expect(fresh.observer.said.size).toBe(server.applications.size);
  expect(Object.fromEntries(observer.said)).toEqual(
    Object.fromEntries(fresh.observer.said),
  );
  expect([...places].sort()).toEqual([
    'list: before a word',
    'list: in the midst',
    'stream: before a word',
    'stream: in the midst',
    'stream: while it was live',
  ]);
  await Promise.all([stop(), fresh.stop()]);
  await server.close();
}, 30_000);
