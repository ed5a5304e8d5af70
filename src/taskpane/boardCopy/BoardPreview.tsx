import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BoardView, GroupView } from '../../host/boardCopy/boardView';
import { changeTexts, shownSentence } from '../../text/boardCopy';
import { boardTexts, fewestText, mergedText } from '../../text/paneBoardCopy';
import { useFollowUpStyles } from '../followUp/followUpStyles';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';

interface BoardPreviewProps extends ViewProps {
  readonly found: BoardView;
}

/** How the kinds are shown and the year is divided, what has changed since the last copy, and the buttons. */
export function BoardPreview(view: BoardPreviewProps): ReactElement {
  const { found, say } = view;
  const styles = useStyles();
  const { plan, groups } = found;
  const shown =
    plan.shows === 'groups'
      ? shownSentence(plan.unit, plan.coarseBecause)
      : shownSentence('total', plan.because);
  return (
    <>
      <h3 className={styles.group}>{say(boardTexts.groups)}</h3>
      <p className={styles.text} role="status">
        {say(shown)} {say(changeTexts[found.change])}
      </p>
      {plan.shows === 'total' && <p className={styles.small}>{say(boardTexts.onlyTotal)}</p>}
      {!found.hasBudget && <p className={styles.small}>{say(boardTexts.noBudget)}</p>}
      <ul className={styles.list}>
        {groups.map((group) => (
          <Group key={group.name} {...view} group={group} />
        ))}
      </ul>
      <Actions {...view} />
    </>
  );
}

function Group({ group, say }: BoardPreviewProps & { readonly group: GroupView }): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <p className={styles.name}>{group.name}</p>
      {group.kinds.length > 1 && <p className={styles.small}>{say(mergedText(group.kinds))}</p>}
      <p className={styles.small}>{say(fewestText(group.fewest))}</p>
    </li>
  );
}

function Actions({ state, intentions, say, found }: BoardPreviewProps): ReactElement {
  const styles = useStyles();
  const own = useFollowUpStyles();
  const isMaking = state.work?.on === 'board' && state.work.id !== 'forget';
  const isIdle = isReady(state) && !state.board.isReading;
  return (
    <>
      <div className={own.actions}>
        <Button
          appearance="primary"
          icon={isMaking ? <Spinner size="tiny" /> : null}
          disabledFocusable={!isIdle}
          onClick={() => void intentions.board.make('workbook')}
        >
          {say(isMaking ? boardTexts.making : boardTexts.make)}
        </Button>
        <Button disabledFocusable={!isIdle} onClick={() => void intentions.board.make('file')}>
          {say(boardTexts.save)}
        </Button>
      </div>
      <p className={styles.small}>{say(boardTexts.madeHint)}</p>
      {found.isMade && (
        <div className={own.actions}>
          <Button
            appearance="subtle"
            disabledFocusable={!isIdle}
            onClick={() => void intentions.board.forget()}
          >
            {say(boardTexts.forget)}
          </Button>
        </div>
      )}
    </>
  );
}
