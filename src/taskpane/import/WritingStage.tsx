import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { percentDone, timeLeft, writingTexts } from '../../text/paneImportWriting';
import { useImportStyles } from './importStyles';
import type { StageProps } from './stage';
import { percentOf, secondsToGo } from './timeToGo';

const useStyles = makeStyles({
  progress: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
});

/** How far the writing has come, and the way to stop it as long as nothing has been changed. */
export function WritingStage({ state, intentions, say, heading }: StageProps): ReactElement {
  const styles = useStyles();
  const shared = useImportStyles();
  const { writing, report } = state.importing;
  if (writing === null) return <></>;
  const { phase, share, isStopping } = writing;
  const seconds = secondsToGo(writing);
  const isTooLate = phase === 'committing';
  return (
    <div className={shared.section}>
      <h2 className={shared.stage} tabIndex={-1} ref={heading}>
        {say(writingTexts.title)} {report?.name}
      </h2>
      <p className={shared.text}>{say(isStopping ? writingTexts.stopping : writingTexts[phase])}</p>
      <ProgressBar
        thickness="large"
        className={styles.progress}
        value={share}
        aria-label={say(writingTexts.title)}
      />
      <p className={shared.small}>
        {say(percentDone(percentOf(share, 1)))}
        {seconds !== null && `, ${say(timeLeft(seconds))}`}
      </p>
      <p role="status" className={shared.unseen}>
        {say(percentDone(percentOf(share, 25)))}
      </p>
      <p className={shared.small}>{say(writingTexts.safe)}</p>
      <div className={shared.actions}>
        <Button disabledFocusable={isStopping || isTooLate} onClick={intentions.importing.stopWriting}>
          {say(writingTexts.cancel)}
        </Button>
      </div>
    </div>
  );
}
