import { RULES, type Finding, type Rule } from '@slipway/platform-model';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { VERSION } from '../VERSION';
import type { ReportFormat } from './Report';
import { toSentence } from './toSentence';

const VERSION_OF_SARIF = '2.1.0';
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** For code scanning: SARIF 2.1.0, with every rule in it. */
export const formatSarif: ReportFormat = ({ findings }) => {
  const log: Log = {
    version: VERSION_OF_SARIF,
    $schema: SCHEMA,
    runs: [
      {
        tool: {
          driver: {
            name: 'slipway',
            version: VERSION,
            rules: RULES.map(describeRule),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map(describeFinding),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function describeRule({ id, title, why, severity }: Rule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: { text: why },
    defaultConfiguration: { level: severity },
  };
}

function describeFinding(finding: Finding): Result {
  const { rule, severity, path, line, message, fix } = finding;
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: severity,
    message: { text: [toSentence(message), fix].filter(Boolean).join(' ') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: path.split('/').map(encodeSegment).join('/'),
            uriBaseId: '%SRCROOT%',
          },
          region: { startLine: line },
        },
      },
    ],
  };
}

/** A lone half of a character cannot be encoded; it stands for no file that could be opened either. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(Buffer.from(segment).toString());
}
