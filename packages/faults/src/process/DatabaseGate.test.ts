import { Hold } from './Hold';
import { DatabaseGate } from './DatabaseGate';
import net from 'node:net';
import { once } from 'node:events';

describe('a gate', () => {
  let server: net.Server;
  let gate: DatabaseGate;
  let client: net.Socket;
  const heard: string[] = [];

  beforeEach(async () => {
    heard.length = 0;
    server = net.createServer(socket => {
      socket.on('error', () => {});
      socket.on('data', text => {
        heard.push(String(text));
        socket.write(`re: ${text}`);
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    gate = await DatabaseGate.open({
      host: '127.0.0.1',
      port: (server.address() as net.AddressInfo).port,
    });
    client = net.connect(gate.port, '127.0.0.1');
    client.on('error', () => {});
  });
  afterEach(async () => {
    client.destroy();
    await gate.close();
    server.close();
  });
  const answer = async () => String((await once(client, 'data'))[0]);

  it('lets everything through that it is not told to hold', async () => {
    gate.holds = [new Hold('before', text => text === 'b')];
    client.write('a');
    expect(await answer()).toBe('re: a');
  });

  it('holds a call before it arrives, until it is let go', async () => {
    const hold = new Hold('before', text => text === 'b', 2);
    gate.holds = [hold];
    client.write('b');
    expect(await answer()).toBe('re: b');
    client.write('b');
    await hold.reached;
    expect(heard).toEqual(['b']);
    hold.release();
    expect(await answer()).toBe('re: b');
  });

  it('holds the answer of a call that was done', async () => {
    const hold = new Hold('after', text => text === 'b');
    gate.holds = [hold];
    client.write('b');
    await hold.reached;
    expect(heard).toEqual(['b']);
    hold.release();
    expect(await answer()).toBe('re: b');
  });

  it('loses a call of somebody who is gone', async () => {
    const hold = new Hold('before', text => text === 'b');
    gate.holds = [hold];
    client.write('b');
    await hold.reached;
    hold.drop();
    client.destroy();
    const next = net.connect(gate.port, '127.0.0.1');
    next.write('c');
    await once(next, 'data');
    next.destroy();
    expect(heard).toEqual(['c']);
  });

  it('is a network that is gone, until it is back', async () => {
    gate.cut();
    client.write('a');
    const answered = answer();
    expect(heard).toEqual([]);
    gate.heal();
    expect(await answered).toBe('re: a');
  });
});
