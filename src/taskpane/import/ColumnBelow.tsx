import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ColumnMatch } from '../../import/list';
import type { Column } from '../../tables/column';
import { columnMadeOf, columnTexts } from '../../text/paneImportReview';
import { ColumnDetails } from './ColumnDetails';
import { ConstantField } from './ConstantField';
import { asksForConstant } from './columnFacts';
import { columnOfList } from './importFacts';
import { useImportStyles } from './importStyles';
import type { ReportProps } from './reportView';

const useStyles = makeStyles({
  suggestion: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** A column of the table, with what fills it. */
export interface ColumnProps extends ReportProps {
  readonly match: ColumnMatch;
  /** In the language of the pane. */
  readonly name: string;
  readonly column: Column | undefined;
}

/** Beneath what fills a column: the constant, how its values are read, or what could fill it. */
export function ColumnBelow(props: ColumnProps): ReactElement {
  const { match, state } = props;
  const asks = asksForConstant(state.importing, match.columnId);
  if (match.constant !== null || asks) return <ConstantField key={match.constant} {...props} />;
  return match.header === null ? <Unfilled {...props} /> : <ColumnDetails {...props} />;
}

/** What could fill the column, or what it is made of. */
function Unfilled({ match, report, intentions, say }: ColumnProps): ReactElement {
  const shared = useImportStyles();
  const styles = useStyles();
  const { suggestion, columnId, madeOf } = match;
  const suggested = report.headers.find(({ index }) => index === suggestion);
  const parts = madeOf.flatMap((id) => columnOfList(report.used.kind, id)?.header ?? []);
  return (
    <>
      {parts.length > 0 && <span className={shared.small}>{say(columnMadeOf(parts))}</span>}
      {suggested !== undefined && (
        <span className={styles.suggestion}>
          <span className={shared.small}>
            {say(columnTexts.suggestion)}: {suggested.name}
          </span>
          <Button
            size="small"
            aria-label={`${say(columnTexts.use)} ${suggested.name}`}
            onClick={() => void intentions.importing.chooseColumn(columnId, suggested.index)}
          >
            {say(columnTexts.use)}
          </Button>
        </span>
      )}
    </>
  );
}
