import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { freezeTexts } from '../../text/paneFreeze';
import { useFollowUpStyles } from '../followUp/followUpStyles';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';

/** Makes a copy of the sheet that is shown, without formulas. */
export function FreezeSection({ state, intentions, say }: ViewProps): ReactElement {
  const styles = useStyles();
  const own = useFollowUpStyles();
  const isFreezing = state.work?.on === 'freeze';
  return (
    <section aria-labelledby="freeze">
      <h2 className={styles.section} id="freeze">
        {say(freezeTexts.title)}
      </h2>
      <p className={styles.small}>{say(freezeTexts.lead)}</p>
      <div className={own.actions}>
        <Button
          icon={isFreezing ? <Spinner size="tiny" /> : null}
          disabledFocusable={!isReady(state)}
          onClick={() => void intentions.freeze()}
        >
          {say(isFreezing ? freezeTexts.freezing : freezeTexts.freeze)}
        </Button>
      </div>
    </section>
  );
}
