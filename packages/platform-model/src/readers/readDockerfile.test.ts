import { readDockerfileTree } from '../syntax/readDockerfileTree';
import { readDockerfile } from './readDockerfile';

const read = (...lines: string[]) =>
  readDockerfile(readDockerfileTree(lines.join('\n')));

describe('readDockerfile', () => {
  it('reads the stages, and what the last one runs with', () => {
    expect(
      read(
        'FROM --platform=linux/amd64 node:24-alpine AS Build',
        'EXPOSE 9999',
        'USER root',
        'FROM node:24-alpine',
        'ENV NODE_ENV=production PORT=3000',
        'USER 1000:1000',
        'EXPOSE 3000/tcp',
      ),
    ).toEqual({
      stages: [
        {
          line: 1,
          image: { value: 'node:24-alpine', line: 1 },
          name: 'build',
        },
        { line: 4, image: { value: 'node:24-alpine', line: 4 } },
      ],
      ports: [{ value: 3000, line: 7 }],
      user: { value: '1000:1000', line: 6 },
      port: { value: 3000, line: 5 },
    });
  });

  it('points into the middle of an instruction that spans lines', () => {
    expect(
      read(
        'FROM node:24',
        'ENV NODE_ENV=production \\',
        '    # the port',
        '    PORT=3000',
        'EXPOSE 80 \\',
        '  81',
      ),
    ).toMatchObject({
      port: { value: 3000, line: 4 },
      ports: [
        { value: 80, line: 5 },
        { value: 81, line: 6 },
      ],
    });
  });

  it('gives a stage what the stage has that it is built from', () => {
    expect(
      read(
        'FROM node:24 AS base',
        'ENV PORT 3000',
        'EXPOSE $PORT',
        'USER node',
        'FROM BASE',
      ),
    ).toMatchObject({
      user: { value: 'node', line: 4 },
      ports: [{ value: 3000, line: 3 }],
      port: { value: 3000, line: 2 },
    });
  });

  it('leaves open what a build argument decides', () => {
    expect(
      read(
        'ARG VERSION=24',
        'FROM node:${VERSION}-alpine',
        'ARG APP_UID=1000',
        'USER ${APP_UID:-1000}',
        'EXPOSE $PORT',
      ),
    ).toMatchObject({
      stages: [
        { image: { undetermined: 'it depends on the variable VERSION' } },
      ],
      user: { undetermined: 'it depends on the variable APP_UID' },
      ports: [{ undetermined: 'it depends on the variable PORT' }],
    });
  });

  it('takes no range and no word for a port', () => {
    const open = { undetermined: 'it is not one port' };
    expect(
      read('FROM node', 'ENV PORT=http', 'EXPOSE 3000-3005 https'),
    ).toMatchObject({ port: open, ports: [open, open] });
  });

  it('sets all variables of one instruction at once, as Docker does', () => {
    expect(
      read('FROM a', 'ENV PORT=1', 'ENV PORT=2 OTHER=$PORT', 'EXPOSE $OTHER'),
    ).toMatchObject({ ports: [{ value: 1 }], port: { value: 2 } });
  });

  it('has nothing to say about a file without a stage', () => {
    expect(read('USER root', 'EXPOSE 1')).toEqual({ stages: [], ports: [] });
  });
});
