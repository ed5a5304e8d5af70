import type { ReactElement, ReactNode } from 'react';
import { useStyles } from '../styles';
import type { ViewProps } from '../view';
import { useImportStyles } from './importStyles';
import { Later } from './Later';

interface FoldProps extends Pick<ViewProps, 'state' | 'intentions'> {
  readonly id: string;
  /** What is said of the part while it is folded. */
  readonly summary: string;
  /** What it is a part of, for those who do not see where it stands. */
  readonly of?: string;
  readonly children: ReactNode;
}

/**
 * A part of the review that is unfolded on demand, with the keyboard, too; it stays as the user left it. What is folded is not
 * drawn: drawing every field of a review at once would keep the pane busy for longer than anyone waits.
 */
export function Fold({ id, summary, of, state, intentions, children }: FoldProps): ReactElement {
  const styles = useStyles();
  const shared = useImportStyles();
  const isOpen = state.importing.folds[id] ?? false;
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        intentions.importing.fold(id, currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        {of !== undefined && <span className={shared.unseen}>{of}: </span>}
        {summary}
      </summary>
      {isOpen && <Later>{children}</Later>}
    </details>
  );
}
