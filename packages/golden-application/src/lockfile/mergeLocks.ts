interface Lock {
  readonly packages: Record<string, Entry>;
}

type Entry = Record<string, unknown>;

/** A value of the skeleton that tells which lock is meant, and the lock that npm wrote for it. */
export interface LockVariant {
  readonly guard: string;
  /** package-lock.json. */
  readonly text: string;
}

/** Stands for the name of the application until it is a tag of the skeleton. */
const NAME = 'name-of-the-application';

/**
 * Writes the one package-lock.json of a skeleton, which renders to each of several that npm wrote: what is not in all of
 * them stands under a condition. The platform's own packages have neither `resolved` nor `integrity`, because each
 * organisation publishes them itself.
 */
export function mergeLocks(variants: readonly LockVariant[]): string {
  const locks = variants.map(({ guard, text }) => ({
    guard,
    lock: prepare(JSON.parse(text)),
  }));
  const keys = [
    ...new Set(locks.flatMap(({ lock }) => Object.keys(lock.packages))),
  ].sort((one, other) => one.localeCompare(other, 'en'));
  const entries = keys.map(key =>
    mergeTexts(
      locks.map(({ guard, lock }) => ({
        guard,
        text: key in lock.packages ? writeEntry(key, lock.packages[key]) : '',
      })),
    ),
  );
  const { packages: _, ...head } = locks[0].lock;
  const start = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  return `${start},\n  "packages": {\n${entries
    .join('\n')
    .replace(/,$/, '')}\n  }\n}\n`.replaceAll(
    `"${NAME}"`,
    '${{ values.name | json }}',
  );
}

function prepare(lock: Lock & { name: string }): Lock {
  const packages = Object.entries(lock.packages).map(([key, entry]) => {
    if (key === '') return [key, { ...entry, name: NAME }];
    const { resolved: _, ...rest } = entry;
    if (!key.startsWith('node_modules/@slipway/')) return [key, rest];
    const { integrity: __, ...own } = rest;
    return [key, own];
  });
  return {
    ...lock,
    name: NAME,
    packages: Object.fromEntries(packages),
  } as Lock;
}

function writeEntry(key: string, entry: Entry): string {
  const text = JSON.stringify({ [key]: entry }, null, 2);
  return `${text
    .split('\n')
    .slice(1, -1)
    .map(line => `  ${line}`)
    .join('\n')},`;
}

/** Lines that all have stand as they are; the others, under a condition for those that have them. */
function mergeTexts(texts: readonly { guard: string; text: string }[]): string {
  const lines = texts.map(({ guard, text }) => ({
    guard,
    lines: text === '' ? [] : text.split('\n'),
  }));
  const same = lines.every(
    ({ lines: own }) => own.join('\n') === lines[0].lines.join('\n'),
  );
  if (same) return lines[0].lines.join('\n');
  const head = countCommon(lines.map(one => one.lines));
  const rest = lines.map(one => one.lines.slice(head));
  const tail = countCommon(rest.map(one => [...one].reverse()));
  const middles = lines.map(({ guard }, index) => ({
    guard,
    text: rest[index].slice(0, rest[index].length - tail).join('\n'),
  }));
  const groups = new Map<string, string[]>();
  for (const { guard, text } of middles)
    if (text !== '') groups.set(text, [...(groups.get(text) ?? []), guard]);
  return [
    ...lines[0].lines.slice(0, head),
    ...[...groups].flatMap(([text, guards]) => [
      `{%- if ${guards
        .map(guard => `values.guard == '${guard}'`)
        .join(' or ')} %}`,
      text,
      '{%- endif %}',
    ]),
    ...(tail > 0 ? rest[0].slice(-tail) : []),
  ].join('\n');
}

function countCommon(lists: readonly (readonly string[])[]): number {
  const [first, ...others] = lists;
  const end = first.findIndex((line, index) =>
    others.some(other => other[index] !== line),
  );
  return end === -1 ? first.length : end;
}
