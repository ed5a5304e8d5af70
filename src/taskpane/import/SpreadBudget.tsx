import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isTable } from '../../tables/recognise';
import { yearBudget } from '../../tables/yearBudget';
import { budgetTexts } from '../../text/paneBudget';
import { useStyles } from '../styles';
import type { ViewProps } from '../view';
import { useImportStyles } from './importStyles';

/** A year's budget that is spread over months and then read as a list; first of all its table is made. */
export function SpreadBudget({ state, intentions, say }: ViewProps): ReactElement | null {
  const styles = useStyles();
  const shared = useImportStyles();
  if (!state.surroundings.isExcel) return null;
  const hasTable = (state.tableNames ?? []).some((name) => isTable(yearBudget, name));
  return (
    <details className={shared.actions}>
      <summary className={styles.summary}>{say(budgetTexts.title)}</summary>
      <p className={shared.small}>{say(budgetTexts.hint)}</p>
      <Button
        className={shared.below}
        onClick={() => {
          if (hasTable) void intentions.importing.readYearBudget();
          else void intentions.tables.create(yearBudget);
        }}
      >
        {say(hasTable ? budgetTexts.spread : budgetTexts.create)}
      </Button>
    </details>
  );
}
