import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { forecastOptions } from '../../tables/forecastOptions';
import { isTable } from '../../tables/recognise';
import { forecastTexts } from '../../text/paneForecast';
import { useFollowUpStyles } from '../followUp/followUpStyles';
import type { PaneState } from '../state';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';

/** Whether the workbook is known to lack the table of the choices, so that no message should send anybody there. */
export function lacksOptions({ tableNames }: PaneState): boolean {
  return tableNames !== null && !tableNames.some((name) => isTable(forecastOptions, name));
}

/** The way to that table, where the workbook has none. */
export function OptionsMissing({ state, say, intentions }: ViewProps): ReactElement | null {
  const styles = useStyles();
  const own = useFollowUpStyles();
  if (!lacksOptions(state)) return null;
  return (
    <div className={own.outside}>
      <p className={styles.small}>{say(forecastTexts.optionsMissing)}</p>
      <div className={own.small}>
        <Button
          size="small"
          disabledFocusable={!isReady(state)}
          onClick={() => void intentions.tables.create(forecastOptions)}
        >
          {say(forecastTexts.createOptions)}
        </Button>
      </div>
    </div>
  );
}
