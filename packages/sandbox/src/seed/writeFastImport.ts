import type { RepositoryFile } from '@slipway/change-set';
import type { Seed, SeedCommit } from './Seed';

/**
 * A history in the language of `git fast-import`.
 *
 * @param ref - the branch it is written to, e.g. `refs/heads/main`
 */
export function writeFastImport(ref: string, { commits }: Seed): Buffer {
  return Buffer.concat([
    Buffer.from('feature done\n'),
    ...commits.flatMap((commit, index) => writeCommit(ref, commit, index)),
    // Without this word git would take a cut stream for a whole one.
    Buffer.from('done\n'),
  ]);
}

function writeCommit(ref: string, commit: SeedCommit, index: number): Buffer[] {
  const { author, date, message, files } = commit;
  const seconds = Date.parse(date) / 1000;
  const mark = index + 1;
  return [
    Buffer.from(
      `commit ${ref}\nmark :${mark}\ncommitter ${author.name} <${author.email}> ${seconds} +0000\n`,
    ),
    writeData(Buffer.from(message)),
    ...(index > 0 ? [Buffer.from(`from :${index}\n`)] : []),
    ...files.flatMap(writeFile),
    Buffer.from('\n'),
  ];
}

function writeFile(file: RepositoryFile): Buffer[] {
  const mode = file.executable ? '100755' : '100644';
  return [
    Buffer.from(`M ${mode} inline ${JSON.stringify(file.path)}\n`),
    writeData(Buffer.from(file.content, file.encoding ?? 'utf-8')),
  ];
}

function writeData(content: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`data ${content.length}\n`),
    content,
    Buffer.from('\n'),
  ]);
}
