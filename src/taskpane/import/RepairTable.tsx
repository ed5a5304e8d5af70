import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { roundedWhole } from '../../core/rounding';
import { formatsOf } from '../../text/format';
import { repairTexts, signed } from '../../text/paneImportRepairs';
import type { ReportProps } from './reportView';

const cell = {
  padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  textAlign: 'right',
  borderBottomStyle: 'solid',
  borderBottomWidth: tokens.strokeWidthThin,
  borderBottomColor: tokens.colorNeutralStroke3,
} as const;

const useStyles = makeStyles({
  table: {
    ...typographyStyles.caption1,
    width: '100%',
    borderCollapse: 'collapse',
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
  cell,
  after: { ...cell, ...typographyStyles.caption1Strong },
  first: { ...cell, textAlign: 'left', paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
  header: { ...cell, ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

const measures = ['rows', 'persons', 'days', 'kronor'] as const;

/** Rows, persons, days and kronor before all repairs and after them. */
export function RepairTable({ report, say, language }: ReportProps): ReactElement {
  const styles = useStyles();
  const { number } = formatsOf(language);
  const { before, after } = report.repairs;
  const shown = measures.flatMap((what) => {
    const [from, to] = [before[what], after[what]];
    return from === null || to === null ? [] : [{ what, from: roundedWhole(from), to: roundedWhole(to) }];
  });
  const headers = ['measure', 'before', 'after', 'change'] as const;
  return (
    <table className={styles.table} aria-label={say(repairTexts.table)}>
      <thead>
        <tr>
          {headers.map((header) => (
            <th
              key={header}
              scope="col"
              className={mergeClasses(styles.header, header === 'measure' && styles.first)}
            >
              {say(repairTexts[header])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map(({ what, from, to }) => (
          <tr key={what}>
            <th scope="row" className={styles.first}>
              {say(repairTexts[what])}
            </th>
            <td className={styles.cell}>{number(from)}</td>
            <td className={styles.after}>{number(to)}</td>
            <td className={styles.cell}>{from === to ? '0' : signed(to - from, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
