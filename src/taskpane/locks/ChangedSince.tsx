import type { ReactElement } from 'react';
import { changeOf, type Figures, noFigures, plusFigures } from '../../core/locks/figures';
import type { LabelledCorrection } from '../../functions/locks/lockReview';
import { changedSince, changeHead, changeLine, changesShown, lockTexts } from '../../text/paneLocks';
import { useStyles } from '../styles';
import type { ViewProps } from '../view';

/** More changes than this nobody reads at once. */
const mostShown = 50;

interface ChangedSinceProps extends ViewProps {
  readonly corrections: readonly LabelledCorrection[];
}

/** How much has changed in locked months since, and on demand each change. */
export function ChangedSince({ corrections, state, intentions, say }: ChangedSinceProps): ReactElement {
  const styles = useStyles();
  if (corrections.length === 0) return <p className={styles.small}>{say(lockTexts.nothingChanged)}</p>;
  const sum = corrections
    .map(({ before, after }) => changeOf(before, after))
    .reduce<Figures>(plusFigures, noFigures);
  const { areChangesOpen } = state.locks;
  return (
    <>
      <p className={styles.text}>{say(changedSince(corrections.length, sum))}</p>
      <details
        open={areChangesOpen}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open !== areChangesOpen)
            intentions.locks.change({ areChangesOpen: currentTarget.open });
        }}
      >
        <summary className={styles.summary}>{say(lockTexts.changes)}</summary>
        {areChangesOpen && <Changes corrections={corrections} say={say} />}
      </details>
    </>
  );
}

function Changes({ corrections, say }: Pick<ChangedSinceProps, 'corrections' | 'say'>): ReactElement {
  const styles = useStyles();
  const shown = corrections.slice(0, mostShown);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ labels, ...correction }) => {
          const told = { ...correction, ...labels };
          return (
            <li key={`${told.month} ${told.placement} ${told.coding}`} className={styles.item}>
              <p className={styles.name}>{say(changeHead(told))}</p>
              <p className={styles.small}>{say(changeLine(told))}</p>
            </li>
          );
        })}
      </ul>
      {corrections.length > shown.length && <p className={styles.small}>{say(changesShown(shown.length))}</p>}
    </>
  );
}
