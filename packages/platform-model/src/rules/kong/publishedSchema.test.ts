import type { RepositoryFile } from '@slipway/change-set';
import Ajv, { type ValidateFunction } from 'ajv-draft-04';
import { parse } from 'yaml';
import {
  applyEdits,
  listFixtures,
  readFixture,
} from '../../__testUtils__/Fixture';
import { readSharedData } from '../../__testUtils__/readSharedData';
import { seededFiles } from '../../__testUtils__/seededPlatform';
import { KONG_RULES } from './KONG_RULES';
import { KONG_TYPES } from './KONG_TYPES';

const schema = readSharedData('kong/kong_json_schema.json');

(schema ? describe : describe.skip)(
  "the schema that Kong's makers publish",
  () => {
    let seed: RepositoryFile[];
    let validate: ValidateFunction;
    beforeAll(async () => {
      seed = await seededFiles();
      validate = new Ajv({ strict: false }).compile(JSON.parse(schema!));
    });
    const accepts = (files: readonly RepositoryFile[]) =>
      files
        .filter(({ path }) => path.startsWith('infra/kong/'))
        .every(({ content }) => {
          try {
            return validate(parse(content));
          } catch {
            // It is not one document of YAML.
            return false;
          }
        });
    const fixtures = listFixtures().filter(name =>
      KONG_RULES.some(({ id }) => name.startsWith(`${id}/`)),
    );

    it('accepts what we generate', () => {
      expect(accepts(seed)).toBe(true);
    });

    it('finds no more than a third of the faults that the rules find', () => {
      const missed = fixtures.filter(name => {
        const { edits, pullRequest } = readFixture(name);
        return (
          accepts(applyEdits(seed, edits)) &&
          accepts(applyEdits([], pullRequest?.edits ?? []))
        );
      });
      expect(fixtures.length).toBeGreaterThan(50);
      expect(missed.length).toBeGreaterThan((fixtures.length * 2) / 3);
    });

    it('knows no field that the rules refuse', () => {
      const definitions = JSON.parse(schema!).definitions;
      const ours = new Map<string, ReadonlySet<string>>(
        [
          ['FService', 'Service'],
          ['FRoute', 'Route'],
          ['FPlugin', 'Plugin'],
          ['FUpstream', 'Upstream'],
          ['FTarget', 'Target'],
        ].map(([theirs, own]) => [theirs, fieldsOf(own)]),
      );
      for (const [name, fields] of ours)
        expect(
          Object.keys(definitions[name].properties).filter(
            field => !fields.has(field),
          ),
        ).toEqual([]);
      expect(
        Object.keys(JSON.parse(schema!).properties).filter(
          field => !fieldsOf('KongFile').has(field),
        ),
      ).toEqual([]);
    });
  },
);

function fieldsOf(type: string): ReadonlySet<string> {
  return new Set(
    KONG_TYPES.types[type].split(' ').map(field => /^[^!:]+/.exec(field)![0]),
  );
}
