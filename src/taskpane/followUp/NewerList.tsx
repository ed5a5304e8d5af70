import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { moveSheetsTo, newerList } from '../../text/paneNewerList';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';
import { useFollowUpStyles } from './followUpStyles';
import { moveOffered, writtenDays } from './windows';
import { built } from './WindowFields';

/** That the list shows a later day than the sheets, and the button that moves them there: nothing is moved unasked. */
export function NewerList({ state, intentions, say }: ViewProps): ReactElement | null {
  const styles = useStyles();
  const own = useFollowUpStyles();
  const offer = moveOffered(state.followUp);
  if (offer === null) return null;
  const [now, moved] = [writtenDays(offer.now), writtenDays(offer.moved)];
  return (
    <>
      <p className={styles.text} role="status">
        {say(newerList({ sheets: now.asOf, list: moved.asOf }))}
      </p>
      <div className={own.small}>
        <Button disabledFocusable={!isReady(state)} onClick={() => void built(intentions.followUp.move())}>
          {say(moveSheetsTo(moved))}
        </Button>
      </div>
    </>
  );
}
