import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isHindrance } from '../../host/boardCopy/boardView';
import { isFailure } from '../../host/failure';
import { boardTexts } from '../../text/paneBoardCopy';
import { problemSentence } from '../../text/problems';
import { failureText } from '../failureText';
import { orToFaultyField } from '../faultyField';
import { useFollowUpStyles } from '../followUp/followUpStyles';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';
import { BoardFields } from './BoardFields';
import { BoardPreview } from './BoardPreview';
import { boardSentence } from './boardState';

/** The copy for the board: its months, limits and unit, what it would show, and the buttons that make it. */
export function BoardSection(view: ViewProps): ReactElement {
  const { state, say } = view;
  const styles = useStyles();
  return (
    <section aria-labelledby="board-title">
      <h2 id="board-title" className={styles.section}>
        {say(boardTexts.title)}
      </h2>
      <p className={styles.small}>{say(boardTexts.lead)}</p>
      {state.board.through !== null && <BoardFields {...view} />}
      <Prepare {...view} />
      <Doing {...view} />
      <Found {...view} />
    </section>
  );
}

function Prepare({ state, intentions, say }: ViewProps): ReactElement {
  const own = useFollowUpStyles();
  const { isReading, through } = state.board;
  return (
    <div className={own.actions}>
      <Button
        icon={isReading ? <Spinner size="tiny" /> : null}
        disabledFocusable={!isReady(state) || isReading || through === null}
        onClick={({ currentTarget }) =>
          void orToFaultyField(currentTarget.closest('section'), intentions.board.prepare())
        }
      >
        {say(isReading ? boardTexts.reading : boardTexts.prepare)}
      </Button>
    </div>
  );
}

/** What is being done, in a sentence that is read aloud when it comes. */
function Doing({ state, say }: ViewProps): ReactElement {
  const styles = useStyles();
  const sentence = boardSentence(state.board, state.work);
  return <div role="status">{sentence !== null && <p className={styles.small}>{say(sentence)}</p>}</div>;
}

/** What a copy would show, or in a sentence why none can be made. */
function Found(view: ViewProps): ReactElement | null {
  const { state, say, language } = view;
  const styles = useStyles();
  const { found } = state.board;
  if (found === null) return null;
  if (!isFailure(found) && !isHindrance(found)) return <BoardPreview {...view} found={found} />;
  const sentence = isFailure(found) ? say(failureText(found)) : problemSentence(found.problem, language);
  return (
    <p className={styles.text} role="status">
      {sentence}
    </p>
  );
}
