import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { followUpTexts } from '../../text/paneFollowUp';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';
import { draftWork } from './followUpIntentions';
import { useFollowUpStyles } from './followUpStyles';

/** The button that puts the bridge into words, and what it does. */
export function DraftText({ state, intentions, say }: ViewProps): ReactElement {
  const styles = useStyles();
  const own = useFollowUpStyles();
  const isWorking = state.work?.on === 'followUp' && state.work.id === draftWork;
  return (
    <>
      <div className={own.small}>
        <Button
          size="small"
          icon={isWorking ? <Spinner size="extra-tiny" /> : null}
          disabledFocusable={!isReady(state)}
          onClick={() => void intentions.followUp.draft()}
        >
          {say(followUpTexts.draft)}
        </Button>
      </div>
      <p className={styles.small}>{say(followUpTexts.draftHint)}</p>
    </>
  );
}
