import { parse } from '@cdktf/hcl2json';
import provider from './AWS_RESOURCES.json';

interface Block {
  readonly arguments: Record<string, boolean>;
  readonly blocks: Record<string, Block & { required: boolean }>;
}

/** The version of the provider that says what a resource takes. */
export const AWS_VERSION = provider.version;

/** What Terraform itself takes in every resource. */
const META = [
  ...['count', 'for_each', 'depends_on', 'lifecycle', 'provider'],
  ...['provisioner', 'connection'],
];

/** Where a layer that only carries out a plan takes its values from. */
const REFERENCE = /\b(?:var|local|module|data|path|each|aws_\w+)\.[\w.]+/g;

/**
 * Judges resources by what HashiCorp generated out of its provider: every resource, argument and block is one that the
 * provider knows, and those that it must have are there. It knows no types and no values.
 *
 * @returns what is wrong, each with the address of its resource
 */
export async function judgeAwsLayer(text: string): Promise<string[]> {
  const { resource = {} } = await parse('aws.tf', text);
  const resources: Record<string, Block> = provider.resources;
  return Object.entries<any>(resource).flatMap(([type, named]) =>
    Object.entries<any>(named).flatMap(([name, [body]]) => {
      const address = `${type}.${name}`;
      return Object.hasOwn(resources, type)
        ? judgeBlock(body, resources[type], address, META)
        : [`${address}: the provider has no such resource`];
    }),
  );
}

/** What a layer reads beside its plan and its own resources. */
export function listForeignReads(text: string): string[] {
  return (text.match(REFERENCE) ?? []).filter(
    read => !/^(?:var\.plan|each|aws_\w+)\./.test(read),
  );
}

function judgeBlock(
  body: any,
  known: Block,
  address: string,
  meta: readonly string[],
): string[] {
  const { dynamic = {}, ...given } = body;
  const blocks: Record<string, any> = Object.fromEntries(
    Object.entries<any>(dynamic).map(([name, [{ content }]]) => [
      name,
      content,
    ]),
  );
  const faults: string[] = [];
  for (const [name, value] of Object.entries({ ...given, ...blocks })) {
    const inner = known.blocks[name];
    if (inner)
      for (const each of [value].flat())
        faults.push(...judgeBlock(each, inner, `${address}.${name}`, []));
    else if (!Object.hasOwn(known.arguments, name) && !meta.includes(name))
      faults.push(`${address}: ${name} is unknown`);
  }
  const required = [
    ...Object.keys(known.arguments).filter(name => known.arguments[name]),
    ...Object.keys(known.blocks).filter(name => known.blocks[name].required),
  ];
  for (const name of required)
    if (!Object.hasOwn(given, name) && !Object.hasOwn(blocks, name))
      faults.push(`${address}: ${name} is missing`);
  return faults;
}
