// Writes src/__testUtils__/AWS_RESOURCES.json: what Terraform's provider of AWS takes for each resource that the seeded
// platform uses, from the typings that HashiCorp generated out of the provider. The package is far too large to depend
// on (37 MB packed), so this is run by hand, after a new resource or a new version of the provider:
//   npm pack @cdktf/provider-aws@21.22.1 && tar xzf *.tgz && node scripts/writeAwsResources.mjs package
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import ts from 'typescript';

const [, , unpacked] = argv;
if (!unpacked) throw new Error('Where is the unpacked package?');
const TERRAFORM = resolve(
  import.meta.dirname,
  '../../sandbox/seed/platform/infra/terraform',
);

/** Of whatever the provider takes, what the typings call it: `#image_tag_mutability` at the end of a link. */
const NAME = /docs\/resources\/\w+#(\w+)/;

function readResource(type) {
  const folder = type.replace(/^aws_/, '').replaceAll('_', '-');
  const path = join(unpacked, 'lib', folder, 'index.d.ts');
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
  );
  const interfaces = new Map(
    source.statements
      .filter(ts.isInterfaceDeclaration)
      .map(each => [each.name.text, each]),
  );
  const readBlock = ({ members }) => {
    const block = { arguments: {}, blocks: {} };
    for (const member of members) {
      const text = member.getFullText(source);
      const name = NAME.exec(text)?.[1];
      if (!name) continue;
      const required = !member.questionToken;
      const inner = /^\w+/.exec(member.type.getText(source))?.[0];
      if (interfaces.has(inner))
        block.blocks[name] = {
          required,
          ...readBlock(interfaces.get(inner)),
        };
      else block.arguments[name] = required;
    }
    return block;
  };
  const config = [...interfaces.values()].find(each =>
    each.heritageClauses?.[0].getText(source).includes('TerraformMeta'),
  );
  return readBlock(config);
}

const files = readdirSync(TERRAFORM, { recursive: true, encoding: 'utf8' });
const types = files
  .filter(path => path.endsWith('.tf'))
  .flatMap(path => [
    ...readFileSync(join(TERRAFORM, path), 'utf8').matchAll(
      /^resource "(aws_\w+)"/gm,
    ),
  ])
  .map(([, type]) => type);
const readme = readFileSync(join(unpacked, 'README.md'), 'utf8');
const [, version] = /provider version (\S+)/.exec(readme);
writeFileSync(
  resolve(import.meta.dirname, '../src/__testUtils__/AWS_RESOURCES.json'),
  JSON.stringify({
    version,
    resources: Object.fromEntries(
      [...new Set(types)].sort().map(type => [type, readResource(type)]),
    ),
  }),
);
