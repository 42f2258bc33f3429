import type { DockerfileInstruction } from '../../syntax/DockerfileTree';
import {
  readDockerfileAssignments,
  type DockerfileAssignment,
} from '../../syntax/readDockerfileAssignments';
import {
  splitDockerfileWords,
  type DockerfileWord,
} from '../../syntax/splitDockerfileWords';
import { syntaxRule, type Fault } from '../Rule';
import { showText } from '../showText';

/** A word of a variable's name that says its value is a secret. */
const SECRET_NAME =
  /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|(?<=_)PWD|TOKEN|SECRET|CREDENTIALS?|APIKEY|(?<!PUBLIC_)KEY)(?:$|_(?!(?:FILE|PATH|DIR|URL|ID|NAME|LENGTH|TTL|HEADER|ALGORITHM)$))/i;

/** Files that hold secrets wherever they lie. */
const SECRET_FILE =
  /(?:^|\/)(?:\.env(?:\.(?!(?:example|sample|template|dist)$)[^/]*)?|\.npmrc|\.netrc|\.pgpass|\.git-credentials|id_(?:rsa|dsa|ecdsa|ed25519)|[^/]+\.(?:key|p12|pfx|keystore|jks)|\.ssh|\.aws|\.docker\/config\.json|kubeconfig)\/?$/i;

const FIX =
  'Mount it while building (RUN --mount=type=secret), or let Kubernetes hand it to the container.';

export const imageWithoutSecrets = syntaxRule({
  id: 'image-without-secrets',
  on: ['dockerfile'],
  severity: 'error',
  title: 'No secret is built into an image',
  why: 'Whoever can pull the image can read it, in every layer, also where a later instruction deletes it.',
  inspect: ({ instructions, escape }) =>
    instructions.flatMap(instruction => {
      const words = splitDockerfileWords(instruction, escape);
      const { name } = instruction;
      if (name === 'ENV' || name === 'ARG')
        return readDockerfileAssignments(words, name).flatMap(assignment =>
          judgeAssignment(name, assignment),
        );
      return name === 'COPY' || name === 'ADD'
        ? judgeCopy(instruction, words)
        : [];
    }),
});

function judgeAssignment(
  instruction: string,
  { name, value, line }: DockerfileAssignment,
): Fault[] {
  // What is empty or comes from elsewhere is not in the file.
  const isLiteral = value !== undefined && value !== '' && !value.includes('$');
  return isLiteral && SECRET_NAME.test(name)
    ? [
        {
          line,
          message: `${instruction} sets ${showText(
            name,
          )}, so a secret is in the image`,
          fix: FIX,
        },
      ]
    : [];
}

function judgeCopy(
  { name }: DockerfileInstruction,
  words: readonly DockerfileWord[],
): Fault[] {
  const flags = words.filter(({ text }) => text.startsWith('--'));
  // What another stage has made is not in the repository.
  if (flags.some(({ text }) => text.startsWith('--from='))) return [];
  const paths = words.filter(word => !flags.includes(word));
  return paths.slice(0, -1).flatMap(({ text, line }) => {
    const file = text.replace(/^\[|[[\],]/g, '');
    return SECRET_FILE.test(file)
      ? [
          {
            line,
            message: `${name} puts ${showText(file)} into the image`,
            fix: FIX,
          },
        ]
      : [];
  });
}
