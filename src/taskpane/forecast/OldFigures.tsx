import type { ReactElement } from 'react';
import { tables } from '../../tables';
import { isTable } from '../../tables/recognise';
import type { Text } from '../../text/language';
import { changedSettingTexts, oldFigures } from '../../text/paneForecast';
import { useStyles } from '../styles';
import type { ViewProps } from '../view';
import type { ChangedSince } from './forecastFreshness';

/** That the figures below are those of the workbook as it was, and what has changed since. The button above works them out again. */
export function OldFigures({ state, say }: ViewProps): ReactElement | null {
  const styles = useStyles();
  const { changed, step } = state.forecast;
  if (changed.length === 0 || step !== null) return null;
  const names = changed.map((each) => nameOf(each, state.tableNames ?? []));
  return (
    <p className={styles.text} role="status">
      {say(oldFigures(names))}
    </p>
  );
}

/** A table is called what the workbook calls it, if it still is there. */
function nameOf(changed: ChangedSince, there: readonly string[]): Text {
  if ('setting' in changed) return changedSettingTexts[changed.setting];
  const table = tables.find(({ id }) => id === changed.table);
  const name = table === undefined ? undefined : there.find((each) => isTable(table, each));
  return name === undefined ? (table?.name ?? sameInBoth(changed.table)) : sameInBoth(name);
}

function sameInBoth(name: string): Text {
  return { sv: name, en: name };
}
