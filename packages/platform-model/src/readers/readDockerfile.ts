import type {
  DockerfileInstruction,
  DockerfileTree,
} from '../syntax/DockerfileTree';
import { isKnown, type Fact } from '../syntax/Located';
import { readDockerfileAssignments } from '../syntax/readDockerfileAssignments';
import {
  splitDockerfileWords,
  type DockerfileWord,
} from '../syntax/splitDockerfileWords';
import type { DockerfileFacts } from './Facts';

/** What a stage passes on to the stages that are built from it. */
interface Stage {
  readonly line: number;
  readonly image: Fact<string>;
  readonly name?: string;
  user?: Fact<string>;
  readonly ports: Fact<number>[];
  readonly environment: Map<string, Fact<string>>;
}

/** Reads from what an image is built and as what it runs. */
export function readDockerfile(tree: DockerfileTree): DockerfileFacts {
  const stages: Stage[] = [];
  for (const instruction of tree.instructions) {
    const words = splitDockerfileWords(instruction, tree.escape);
    if (instruction.name === 'FROM')
      stages.push(openStage(instruction, words, stages));
    else if (stages.length > 0)
      readInstruction(stages.at(-1)!, instruction, words);
  }
  const last = stages.at(-1);
  const port = last && toPort(last.environment.get('PORT'));
  return {
    stages: stages.map(({ line, image, name }) => ({
      line,
      image,
      ...(name && { name }),
    })),
    ports: last?.ports ?? [],
    ...(last?.user && { user: last.user }),
    ...(port && { port }),
  };
}

function openStage(
  { line }: DockerfileInstruction,
  words: readonly DockerfileWord[],
  before: readonly Stage[],
): Stage {
  const [from, as, name] = words.filter(({ text }) => !text.startsWith('--'));
  const image = from
    ? substitute(from, new Map())
    : { undetermined: 'it is missing', line };
  const parent =
    isKnown(image) &&
    before.findLast(stage => stage.name === image.value.toLowerCase());
  return {
    line,
    image,
    ...(as?.text.toUpperCase() === 'AS' &&
      name && { name: name.text.toLowerCase() }),
    ...(parent && parent.user && { user: parent.user }),
    ports: parent ? [...parent.ports] : [],
    environment: new Map(parent ? parent.environment : undefined),
  };
}

function readInstruction(
  stage: Stage,
  { name }: DockerfileInstruction,
  words: readonly DockerfileWord[],
): void {
  if (name === 'USER' && words.length > 0)
    stage.user = substitute(words[0], stage.environment);
  if (name === 'EXPOSE')
    for (const word of words)
      stage.ports.push(toPort(substitute(word, stage.environment))!);
  if (name === 'ENV') {
    // All values of one instruction are worked out before any of them holds.
    const set = readDockerfileAssignments(words, 'ENV').map(
      ({ name: variable, value = '', line }) =>
        [
          variable,
          substitute({ text: value, line }, stage.environment),
        ] as const,
    );
    for (const [variable, value] of set) stage.environment.set(variable, value);
  }
}

/** Puts in what ENV has set. What ARG sets, somebody may set otherwise when building: it stays open. */
function substitute(
  { text, line }: Pick<DockerfileWord, 'text' | 'line'>,
  environment: ReadonlyMap<string, Fact<string>>,
): Fact<string> {
  let open: string | undefined;
  const value = text.replace(
    /\$(?:\{([^}]*)\}?|(\w+))/g,
    (_, braced?: string, bare?: string) => {
      const variable = braced ?? bare!;
      const known = environment.get(variable);
      if (isKnown(known)) return known.value;
      open ??= variable.replace(/[^\w].*$/, '');
      return '';
    },
  );
  return open === undefined
    ? { value, line }
    : { undetermined: `it depends on the variable ${open}`, line };
}

function toPort(text: Fact<string> | undefined): Fact<number> | undefined {
  if (!isKnown(text)) return text;
  const [, digits] = /^(\d{1,5})(?:\/\w+)?$/.exec(text.value) ?? [];
  return digits
    ? { value: Number(digits), line: text.line }
    : { undetermined: 'it is not one port', line: text.line };
}
