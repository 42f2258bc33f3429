import { checkNode } from '../../schemas/checkNode';
import { TypeReader } from '../../schemas/TypeReader';
import { itemsOf, lineOfKey, nodeAt } from '../../syntax/YamlNode';
import { syntaxRule, type Fault } from '../Rule';
import { KONG_TYPES } from './KONG_TYPES';

const TYPE = new TypeReader([KONG_TYPES]).read('KongFile');

/** What a `url` is short for. */
const URL_FIELDS = ['protocol', 'host', 'port', 'path'];

export const kongFileValid = syntaxRule({
  id: 'kong-file-valid',
  on: ['kong'],
  severity: 'error',
  title:
    'A file of Kong has only fields that Kong knows, with values that it accepts',
  why: 'Kong refuses the whole file of a gateway for one field that it does not know, and then no change of anybody arrives.',
  inspect: ({ documents }) => [
    ...documents.slice(1).map(({ line }) => ({
      line,
      message: 'a second document begins, but Kong reads only the first',
      fix: 'Move it to a file of its own.',
    })),
    ...documents.flatMap(document => [
      ...checkNode(document, TYPE, { allowsEmpty: true, readBy: 'Kong' }),
      ...itemsOf(nodeAt(document, 'services')).flatMap(service =>
        nodeAt(service, 'url') ? findSaidTwice(service) : [],
      ),
    ]),
  ],
});

function findSaidTwice(
  service: Parameters<typeof nodeAt>[0] & object,
): Fault[] {
  const twice = URL_FIELDS.filter(field => nodeAt(service, field));
  return twice.length === 0
    ? []
    : [
        {
          line: lineOfKey(service, twice[0]),
          message: `the service has a url and ${twice.join(
            ', ',
          )}, which the url stands for`,
          fix: `Remove the url, or ${twice.join(', ')}.`,
        },
      ];
}
