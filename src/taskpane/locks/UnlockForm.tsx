import { Button, Field, Input, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { lockTexts, unlockButton } from '../../text/paneLocks';
import { orToFaultyField } from '../faultyField';
import { useFollowUpStyles } from '../followUp/followUpStyles';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';
import { WhoField } from './WhoField';

interface UnlockFormProps extends ViewProps {
  readonly month: number;
  /** Whether nobody is asked above who does it, since no month can be locked. */
  readonly asksWho: boolean;
}

/** The way back, folded: the last locked month can be unlocked, with a reason that the log keeps. */
export function UnlockForm({ month, asksWho, ...view }: UnlockFormProps): ReactElement {
  const { state, intentions, say } = view;
  const styles = useStyles();
  const own = useFollowUpStyles();
  const { isUnlockOpen } = state.locks;
  const isUnlocking = state.work?.on === 'locks' && state.work.id === 'unlock';
  return (
    <details
      open={isUnlockOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isUnlockOpen)
          intentions.locks.change({ isUnlockOpen: currentTarget.open });
      }}
    >
      <summary className={styles.summary}>{say(lockTexts.unlockTitle)}</summary>
      <p className={styles.small}>{say(lockTexts.unlockHint)}</p>
      {asksWho && <WhoField {...view} />}
      <WhyField {...view} />
      <div className={own.actions}>
        <Button
          icon={isUnlocking ? <Spinner size="tiny" /> : null}
          disabledFocusable={!isReady(state)}
          onClick={({ currentTarget }) =>
            void orToFaultyField(currentTarget.closest('section'), intentions.locks.unlock())
          }
        >
          {say(isUnlocking ? lockTexts.unlocking : unlockButton(month))}
        </Button>
      </div>
    </details>
  );
}

function WhyField({ state, intentions, say }: ViewProps): ReactElement {
  const styles = useStyles();
  const { trouble, why } = state.locks;
  return (
    <Field
      label={say(lockTexts.why)}
      className={styles.field}
      {...(trouble === 'why' && { validationMessage: say(lockTexts.noWhy) })}
    >
      <Input
        value={why}
        autoComplete="off"
        maxLength={200}
        onChange={(_, { value }) => {
          intentions.locks.change({ why: value });
        }}
      />
    </Field>
  );
}
