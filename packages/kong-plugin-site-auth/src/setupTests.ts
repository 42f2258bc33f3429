// Keys are made, servers are started: on a busy machine that takes its time.
jest.setTimeout(60_000);
