import type { RepositoryFile } from '@slipway/change-set';
import type { ServiceValues } from '@slipway/golden-path';
import {
  ARTEFACT_KINDS,
  isPerEnvironment,
  joinName,
  placeArtefact,
  type ArtefactKind,
  type PlatformLayout,
} from '@slipway/platform-layout';
import { stringify } from 'yaml';
import type { AnsweredAsk } from '@slipway/plugin-approval-node';
import { describeFinding } from './describeFinding';
import type { ProvenWorkspace } from './proveWorkspace';

const TITLES: Record<ArtefactKind, string> = {
  application: 'Application',
  overlay: 'Kustomize overlay',
  terraform: 'Terraform module call',
  argocd: 'Argo CD Application',
  kong: 'Kong route',
};

/** What a reviewer needs: what is added where, from which inputs, for whom, and what to look at. */
export function writePullRequestBody(proposal: {
  values: ServiceValues;
  layout: PlatformLayout;
  files: readonly RepositoryFile[];
  requester: string;
  template?: string;
  proven: ProvenWorkspace;
  /** Who approved that a route is public. */
  approval?: Pick<AnsweredAsk, 'decidedBy' | 'reason' | 'url'>;
  /** Where a person looks at the repository. */
  repositoryUrl: string;
}): string {
  const { values, layout, files, requester, template, approval } = proposal;
  const name = joinName(values.service, values.application);
  const inputs = stringify(values, { lineWidth: 0 }).trimEnd();
  const fence = fenceFor(inputs);
  return `Creates \`${name}\`, requested by \`${requester}\`${
    template ? ` with \`${template}\`` : ''
  }.
${approval ? writeApproval(approval) : ''}
| Artefact | Where | Files |
| --- | --- | --- |
${listArtefacts(values, layout, files)
  .map(row => `| ${row.title} | \`${row.path}\` | ${row.files} |`)
  .join('\n')}

### Inputs

${fence}yaml
${inputs}
${fence}

### Proof

${writeProof(proposal)}

### For the reviewer

${listQuestions(values)
  .map(question => `- [ ] ${question}`)
  .join('\n')}

${sayWhatFollows(values)}
`;
}

/** The second person, in their own words, which cannot pass for ours. */
function writeApproval({
  decidedBy,
  reason,
  url,
}: Pick<AnsweredAsk, 'decidedBy' | 'reason' | 'url'>): string {
  const said = `\nThat its route is open to everybody was [approved](${url}) by \`${decidedBy}\``;
  if (!reason) return `${said}.\n`;
  const fence = fenceFor(reason);
  return `${said}:\n\n${fence}text\n${reason}\n${fence}\n`;
}

/** What only a person can know. */
function listQuestions(values: ServiceValues): string[] {
  const { owner, route, guard, roles, environments, queue, upstream } = values;
  const code = (texts: readonly string[]) =>
    texts.map(text => `\`${text}\``).join(', ');
  const publicly = guard === 'none';
  return [
    `The owner \`${owner}\` will run this application`,
    ...(route
      ? [
          `\`${route.path}\` is meant to be published${
            publicly ? ' **without a guard**' : ''
          }`,
          publicly
            ? 'Nothing behind it needs a signed-in caller'
            : `\`${guard}\` lets in the right roles: ${
                code(roles) || 'every authenticated caller'
              }`,
        ]
      : []),
    ...(queue ? [`It may read the queue \`${queue}\``] : []),
    ...(upstream
      ? [
          `\`${upstream.protocol}://${upstream.host}:${upstream.port}\` may be reached from the gateway`,
        ]
      : []),
    ...(environments
      ? [`The environments are right: ${code(environments)}`]
      : []),
  ];
}

function sayWhatFollows({ environments }: ServiceValues): string {
  return environments
    ? 'After the merge Atlantis applies the Terraform call and Argo CD deploys the application.'
    : 'After the merge the gateway takes the route; nothing else is deployed.';
}

/** What was proven, on which commit, and every warning with its place. */
function writeProof({
  files,
  proven: { base, findings, errors, warnings },
  repositoryUrl,
}: {
  files: readonly RepositoryFile[];
  proven: ProvenWorkspace;
  repositoryUrl: string;
}): string {
  const verdict = `Proven against commit [\`${base.commit.slice(
    0,
    7,
  )}\`](${repositoryUrl}/commit/${base.commit}), ${
    files.length
  } files, ${errors} errors, ${warnings} warnings.`;
  if (findings.length === 0) return verdict;
  const lines = findings.map(describeFinding).join('\n');
  const fence = fenceFor(lines);
  return `${verdict}\n\n${fence}text\n${lines}\n${fence}`;
}

interface ArtefactRow {
  title: string;
  path: string;
  files: number;
}

/** One row per artefact; a file counts for the deepest folder that holds it and names the application. */
function listArtefacts(
  values: ServiceValues,
  layout: PlatformLayout,
  files: readonly RepositoryFile[],
): ArtefactRow[] {
  const { environments = [] } = values;
  const places = ARTEFACT_KINDS.flatMap(kind =>
    (isPerEnvironment(layout, kind) ? environments : [undefined]).map(
      environment => ({
        title: environment ? `${TITLES[kind]} (${environment})` : TITLES[kind],
        folder: `${placeArtefact(layout, kind, { ...values, environment })}/`,
        paths: new Array<string>(),
      }),
    ),
  );
  const others = new Array<string>();
  for (const { path } of files) {
    const [deepest] = places
      .filter(place => path.startsWith(place.folder))
      .sort((a, b) => b.folder.length - a.folder.length);
    (deepest?.paths ?? others).push(path);
  }
  return [
    ...places,
    // What no golden path puts there deserves a line of its own each.
    ...others.map(path => ({ title: 'Other file', folder: '', paths: [path] })),
  ]
    .filter(place => place.paths.length > 0)
    .map(({ title, folder, paths }) => ({
      title,
      path: paths.length === 1 ? paths[0] : folder,
      files: paths.length,
    }));
}

/** A code fence longer than any run of backticks in the text, so that the text cannot end it. */
function fenceFor(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const longest = Math.max(2, ...runs.map(run => run.length));
  return '`'.repeat(longest + 1);
}
