import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SheetState } from '../../host/sheets/reportSheets';
import type { SheetKind } from '../../sheets/kind';
import { blocksLeft, otherDays, sheetState } from '../../text/paneFollowUp';
import { useStyles } from '../styles';
import type { ViewProps } from '../view';
import { useFollowUpStyles } from './followUpStyles';
import { writtenDays } from './windows';

interface SheetFactsProps extends ViewProps {
  readonly kind: SheetKind;
  readonly sheet: SheetState;
}

/** Whether a sheet that is there says what the tables say, which days it is about, and what the user has changed on it. */
export function SheetFacts({ kind, sheet, state, say }: SheetFactsProps): ReactElement {
  const styles = useStyles();
  const own = useFollowUpStyles();
  const days = sheet.window === null ? null : writtenDays(sheet.window);
  const shown = state.followUp.days;
  const isOther =
    days !== null && (days.from !== shown.from || days.to !== shown.to || days.asOf !== shown.asOf);
  return (
    <>
      <p className={mergeClasses(styles.small, sheet.isOutdated && own.warning)}>
        {say(sheetState(sheet.isOutdated))}
      </p>
      {isOther && !state.followUp.isTyped && (
        <p className={styles.small}>{say(otherDays(days.from, days.to, days.asOf))}</p>
      )}
      {(['changed', 'missing'] as const).map(
        (what) =>
          sheet[what].length > 0 && (
            <p key={what} className={styles.small}>
              {say(
                blocksLeft(
                  what,
                  sheet[what].flatMap((id) => kind.blockNames[id] ?? []),
                ),
              )}
            </p>
          ),
      )}
    </>
  );
}
