import { itemsOf, nodeAt, numberAt } from '../../syntax/YamlNode';
import { syntaxRule } from '../Rule';

const TIMEOUTS = ['connect_timeout', 'read_timeout', 'write_timeout'];
const SHORTEST = 50;
const LONGEST = 300_000;

export const kongTimeoutsSane = syntaxRule({
  id: 'kong-timeouts-sane',
  on: ['kong'],
  severity: 'warning',
  title: 'The gateway waits for an application neither too short nor too long',
  why: 'Kong counts milliseconds: a 10 that meant seconds fails most requests, and minutes of waiting keep connections that others need.',
  inspect: ({ documents }) =>
    documents
      .flatMap(document => [
        nodeAt(document, '_info', 'defaults', 'service'),
        ...itemsOf(nodeAt(document, 'services')),
      ])
      .flatMap(service =>
        TIMEOUTS.flatMap(field => {
          const timeout = numberAt(service, field);
          // What Kong itself refuses is told by another rule.
          if (!timeout || !('value' in timeout) || timeout.value < 1) return [];
          const { value, line } = timeout;
          if (value >= SHORTEST && value <= LONGEST) return [];
          return [
            {
              line,
              message: `${field} is ${value} ms, ${
                value < SHORTEST ? 'less' : 'more'
              } than an application can need`,
              fix: `Choose between ${SHORTEST} and ${LONGEST} milliseconds.`,
            },
          ];
        }),
      ),
});
