import type { ReportFormat } from './Report';

/** For a program: `{ findings: [{ rule, severity, path, line, message, fix? }] }`. */
export const formatJson: ReportFormat = ({ findings }) =>
  `${JSON.stringify(
    {
      findings: findings.map(
        ({ rule, severity, path, line, message, fix }) => ({
          rule,
          severity,
          path,
          line,
          message,
          ...(fix && { fix }),
        }),
      ),
    },
    null,
    2,
  )}\n`;
