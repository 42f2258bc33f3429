import { nodeAt, textAt, type YamlStream } from '../syntax/YamlNode';
import type { PackageFacts } from './Facts';
import { guardOfPackage } from './guardOfPackage';
import { withoutAbsent } from './withoutAbsent';

/** What is there when the application runs; devDependencies are not. */
const RUNTIME_DEPENDENCIES = [
  'dependencies',
  'optionalDependencies',
  'peerDependencies',
];

/** Reads from a package.json what the package is called and which guards it brings along. */
export function readPackage({ documents, faults }: YamlStream): PackageFacts {
  const [root] = documents;
  return withoutAbsent({
    isCut: faults.length > 0 || undefined,
    name: textAt(root, 'name'),
    guards: RUNTIME_DEPENDENCIES.flatMap(section => {
      const dependencies = nodeAt(root, section);
      if (dependencies?.kind !== 'map') return [];
      return [...dependencies.entries.keys()].flatMap(dependency => {
        const guard = guardOfPackage(dependency);
        if (!guard) return [];
        const version = textAt(dependencies, dependency)!;
        return { guard, package: dependency, version };
      });
    }),
  });
}
