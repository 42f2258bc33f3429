import { createHash } from 'node:crypto';
import type { RepositoryFile } from '@slipway/change-set';
import { describeChoices, type Choices } from '../Choices';
import { renderApplication } from '../renderApplication';
import { runCommand } from '../runCommand';
import { Workshop } from '../Workshop';
import { listChoices } from './listChoices';

/** Applications that are built and tested at the same time. */
const AT_ONCE = 2;

/** What neither compiler nor tests read. */
const DESCRIPTIONS = /^(?:README\.md|catalog-info\.yaml|deploy\/)/;

/**
 * Installs what each guard's lock says, then builds, lints and tests the application of every choice; choices that come
 * out as the same code are tried once.
 */
async function main(): Promise<number> {
  const most = Number(process.argv[2]);
  const all = listChoices(most);
  const different = new Map<string, Choices>();
  for (const choices of all)
    different.set(hash(await renderApplication(choices)), choices);
  console.log(
    `${all.length} choices come out as ${different.size} different applications`,
  );
  let failed = 0;
  for (const guard of new Set(all.map(choices => choices.guard))) {
    const waiting = [...different.values()].filter(
      choices => choices.guard === guard,
    );
    const workshop = await Workshop.open(waiting[0]);
    try {
      failed += await tryAll(workshop, waiting);
    } finally {
      await workshop.close();
    }
    console.log(`${guard}: ${waiting.length} applications tried`);
  }
  console.log(failed > 0 ? `${failed} failed` : 'All of them work.');
  return failed > 0 ? 1 : 0;
}

async function tryAll(
  workshop: Workshop,
  choices: readonly Choices[],
): Promise<number> {
  const waiting = [...choices];
  let failed = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const complaint = await tryOne(workshop, next);
      if (complaint === undefined) continue;
      failed += 1;
      console.error(`FAILED ${describeChoices(next)}\n${complaint}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failed;
}

/** @returns what it said, when it does not work */
async function tryOne(
  workshop: Workshop,
  choices: Choices,
): Promise<string | undefined> {
  const folder = await workshop.make(choices);
  for (const script of ['lint', 'test']) {
    const { code, output } = await runCommand(folder, ['npm', 'run', script]);
    if (code !== 0) return output;
  }
  return undefined;
}

function hash(files: readonly RepositoryFile[]): string {
  const code = files.filter(({ path }) => !DESCRIPTIONS.test(path));
  return createHash('sha256').update(JSON.stringify(code)).digest('hex');
}

main().then(
  code => {
    process.exitCode = code;
  },
  error => {
    console.error(error);
    process.exitCode = 1;
  },
);
