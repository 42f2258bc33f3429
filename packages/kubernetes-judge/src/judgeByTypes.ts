import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** Where the types of each kind are declared; nobody here wrote them. */
const MODULES: Readonly<Record<string, string>> = {
  v1: 'kubernetes-models/v1',
  'apps/v1': 'kubernetes-models/apps/v1',
  'autoscaling/v2': 'kubernetes-models/autoscaling/v2',
  'networking.k8s.io/v1': 'kubernetes-models/networking.k8s.io/v1',
  'policy/v1': 'kubernetes-models/policy/v1',
  'argoproj.io/v1alpha1':
    '@kubernetes-models/argo-rollouts/argoproj.io/v1alpha1',
  'external-secrets.io/v1':
    '@kubernetes-models/external-secrets/external-secrets.io/v1',
  'monitoring.coreos.com/v1':
    '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1',
  'postgresql.cnpg.io/v1':
    '@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1',
};

/** Beside the packages that declare the types. */
const FILE = resolve(
  dirname(require.resolve('../package.json')),
  'objects.judged.ts',
);

/**
 * Judges objects by the declared types of their kinds, closed against fields that these do not have: what the
 * validating functions of the same packages let pass.
 *
 * @returns what is wrong with each, in their order; a kind that nobody declares is wrong too
 */
export function judgeByTypes(objects: readonly any[]): string[][] {
  const lines = objects.map(
    ({ apiVersion, kind }, index) =>
      `const object${index}: import('${MODULES[apiVersion]}').I${kind} = `,
  );
  const text = lines
    .map((line, index) => line + JSON.stringify(objects[index]))
    .join(';\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = path => path === FILE || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === FILE
      ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)
      : getSourceFile(path, ...rest);
  const program = ts.createProgram([FILE], options, host);
  const source = program.getSourceFile(FILE)!;
  const faults = objects.map((): string[] => []);
  for (const { start, messageText } of program.getSemanticDiagnostics(source))
    faults[source.getLineAndCharacterOfPosition(start!).line].push(
      ts.flattenDiagnosticMessageText(messageText, ' '),
    );
  return faults;
}
