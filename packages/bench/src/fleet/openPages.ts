import type { Portal } from '../Portal';
import { LOOKS } from './LOOKS';

/**
 * Opens pages of the fleet as browsers have them open: each listens for signals, and looks again when it hears one.
 *
 * @returns what closes them
 */
export async function openPages(
  portal: Portal,
  pages: number,
): Promise<() => void> {
  const sockets = await Promise.all(
    Array.from({ length: pages }, (_, index) =>
      openPage(portal, LOOKS[index % LOOKS.length].fleet),
    ),
  );
  return () => sockets.forEach(socket => socket.close());
}

async function openPage(
  portal: Portal,
  paths: readonly string[],
): Promise<WebSocket> {
  const look = () => Promise.all(paths.map(path => portal.drain(path)));
  const socket = await portal.listen();
  socket.send(JSON.stringify({ action: 'subscribe', channel: 'fleet' }));
  await look();
  let isLooking = false;
  socket.addEventListener('message', async () => {
    if (isLooking) return;
    isLooking = true;
    await look().finally(() => {
      isLooking = false;
    });
  });
  return socket;
}
