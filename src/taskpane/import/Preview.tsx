import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PreviewRow } from '../../import/list';
import type { Column } from '../../tables/column';
import { previewTexts } from '../../text/paneImportReview';
import { writtenColumn } from './columnFacts';
import { tableOfKind } from './importFacts';
import { useImportStyles } from './importStyles';
import type { ReportProps } from './reportView';

const cell = {
  padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  textAlign: 'left',
  whiteSpace: 'nowrap',
  maxWidth: '180px',
  overflowX: 'hidden',
  textOverflow: 'ellipsis',
  borderBottomStyle: 'solid',
  borderBottomWidth: tokens.strokeWidthThin,
  borderBottomColor: tokens.colorNeutralStroke3,
} as const;

const useStyles = makeStyles({
  box: {
    overflowX: 'auto',
    overflowY: 'auto',
    // What stays in sight here stays below the tabs of the pane.
    isolation: 'isolate',
    // The header and about eight rows; the cut through the next one tells that there is more.
    maxHeight: '212px',
    marginTop: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { ...typographyStyles.caption1, borderCollapse: 'separate', borderSpacing: 0 },
  cell,
  header: {
    ...cell,
    ...typographyStyles.caption1Strong,
    position: 'sticky',
    top: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  corner: { left: 0, zIndex: 1 },
  number: { textAlign: 'right' },
  first: {
    position: 'sticky',
    left: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
});

/** The first rows as they will be written, with their numbers in the file. The box scrolls sideways, with the keyboard, too. */
export function Preview({ report, say }: ReportProps): ReactElement {
  const styles = useStyles();
  const shared = useImportStyles();
  const table = tableOfKind(report.used.kind);
  const columns = report.written.map((id) => writtenColumn(table, id));
  return (
    <div className={shared.section}>
      <h3 className={shared.title} id="import-preview">
        {say(previewTexts.title)}
      </h3>
      {report.preview.length === 0 ? (
        <p className={shared.small}>{say(previewTexts.none)}</p>
      ) : (
        <div className={styles.box} role="region" aria-labelledby="import-preview" tabIndex={0}>
          <table className={styles.table}>
            <Head columns={columns} say={say} />
            <tbody>
              {report.preview.map((row) => (
                <Row key={row.row} row={row} columns={columns} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

interface HeadProps extends Pick<ReportProps, 'say'> {
  readonly columns: readonly Column[];
}

function Head({ columns, say }: HeadProps): ReactElement {
  const styles = useStyles();
  return (
    <thead>
      <tr>
        <th scope="col" className={mergeClasses(styles.header, styles.corner)}>
          {say(previewTexts.row)}
        </th>
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            className={mergeClasses(styles.header, isNumber(column) && styles.number)}
          >
            {say(column.header)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly row: PreviewRow;
  readonly columns: readonly Column[];
}

function Row({ row, columns }: RowProps): ReactElement {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
        {row.row}
      </th>
      {columns.map((column, index) => (
        <td
          key={column.id}
          className={mergeClasses(styles.cell, isNumber(column) && styles.number)}
          title={row.cells[index]}
        >
          {row.cells[index]}
        </td>
      ))}
    </tr>
  );
}

function isNumber({ type }: Column): boolean {
  return type === 'money' || type === 'number' || type === 'share';
}
