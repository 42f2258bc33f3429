import { resolve } from 'node:path';
import ts from 'typescript';

/** Where the types of other people's kinds are declared; nobody here wrote them. */
const MODULES: Readonly<Record<string, string>> = {
  'argoproj.io/v1alpha1':
    '@kubernetes-models/argo-rollouts/argoproj.io/v1alpha1',
  'monitoring.coreos.com/v1':
    '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1',
};

const FILE = resolve(__dirname, 'objects.judged.ts');

/** True for an object of a kind that Argo Rollouts or the Prometheus operator brings along. */
export function hasDeclaredType({ apiVersion }: any): boolean {
  return Object.hasOwn(MODULES, apiVersion);
}

/**
 * Judges objects by the declared types of their kinds, closed against fields that these do not have: what the
 * validating functions of the same packages let pass.
 *
 * @param objects - of which `hasDeclaredType` is true
 * @returns what is wrong with each, in their order
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
