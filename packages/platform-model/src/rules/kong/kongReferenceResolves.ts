import { gatewayOf } from '../../model/listClaims';
import { isKnown } from '../../syntax/Located';
import { fileRule } from '../Rule';
import { showText } from '../showText';

export const kongReferenceResolves = fileRule({
  id: 'kong-reference-resolves',
  on: ['kong'],
  severity: 'error',
  title: 'Routes and plugins belong to services and routes of the same file',
  why: "Kong refuses a file that names what is not there; and what one application adds to the service of another is in nobody's file.",
  judge: (reading, world) =>
    reading.facts.danglingReferences.map(({ kind, name, from }) => {
      const { line } = name;
      const fix = `Put it below its ${kind}.`;
      if (!isKnown(name))
        return {
          line,
          message: `it cannot be determined which ${kind} ${from} is for: ${name.undetermined}`,
          fix,
        };
      const [there] = world.claims(
        kind === 'service' ? 'kong-service' : 'kong-route',
        `${gatewayOf(reading)}/${name.value}`.toLowerCase(),
      );
      const where = there
        ? `which stands in ${there.path}:${there.line} and not in this file`
        : 'which is not there';
      return {
        line,
        message: `${from} is for ${kind} ${showText(name.value)}, ${where}`,
        fix,
      };
    }),
});
