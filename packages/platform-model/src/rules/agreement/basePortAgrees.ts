import { isKnown } from '../../syntax/Located';
import { fileRule } from '../Rule';
import { showText } from '../showText';
import { isWorkload } from './readBasePorts';

export const basePortAgrees = fileRule({
  id: 'base-port-agrees',
  on: ['kubernetes-base'],
  severity: 'error',
  title: "The base's container listens where its variable PORT says",
  why: 'Otherwise every application listens on one port and is asked on another.',
  judge: ({ facts }) =>
    facts.objects.filter(isWorkload).flatMap(({ portVariable, ports }) => {
      const known = ports.flatMap(({ port }) =>
        isKnown(port) ? port.value : [],
      );
      if (
        !isKnown(portVariable) ||
        known.length < ports.length ||
        ports.length === 0 ||
        known.map(String).includes(portVariable.value)
      )
        return [];
      return [
        {
          line: portVariable.line,
          message: `the variable PORT is ${showText(
            portVariable.value,
          )}, but the container's port is ${known.join(' or ')}`,
          fix: `Write '${known[0]}'.`,
        },
      ];
    }),
});
