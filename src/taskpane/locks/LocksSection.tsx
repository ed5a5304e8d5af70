import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isFailure } from '../../host/failure';
import type { LocksFound } from '../../host/locks/writeLocks';
import { lockedSoFar, lockTexts } from '../../text/paneLocks';
import { failureText } from '../failureText';
import { useFollowUpStyles } from '../followUp/followUpStyles';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';
import { ChangedSince } from './ChangedSince';
import { LockForm } from './LockForm';
import { UnlockForm } from './UnlockForm';

/** Where months are locked: what is locked, what has changed since, and the next one. */
export function LocksSection(view: ViewProps): ReactElement {
  const { state, intentions, say } = view;
  const styles = useStyles();
  const own = useFollowUpStyles();
  const { found } = state.locks;
  const isComparing = state.work?.on === 'locks' && state.work.id === 'compare';
  return (
    <section aria-labelledby="locks">
      <h2 className={styles.section} id="locks">
        {say(lockTexts.title)}
      </h2>
      <p className={styles.small}>{say(lockTexts.lead)}</p>
      <div className={own.actions}>
        <Button
          icon={isComparing ? <Spinner size="tiny" /> : null}
          disabledFocusable={!isReady(state)}
          onClick={() => void intentions.locks.compare()}
        >
          {say(
            isComparing ? lockTexts.comparing : found === null ? lockTexts.compare : lockTexts.compareAgain,
          )}
        </Button>
      </div>
      {found !== null && isFailure(found) && (
        <p className={styles.text} role="status">
          {say(failureText(found))}
        </p>
      )}
      {found !== null && !isFailure(found) && <Found {...view} found={found} />}
    </section>
  );
}

interface FoundProps extends ViewProps {
  readonly found: LocksFound;
}

function Found({ found, ...view }: FoundProps): ReactElement {
  const { say } = view;
  const styles = useStyles();
  const [first, last] = [found.locked[0], found.locked.at(-1)];
  const isLocked = first !== undefined && last !== undefined;
  return (
    <>
      <p className={styles.text} role="status">
        {say(isLocked ? lockedSoFar({ first: first.month, last: last.month }, last) : lockTexts.noneLocked)}
      </p>
      {isLocked && <ChangedSince {...view} corrections={found.corrections} />}
      <LockForm {...view} found={found} />
      {isLocked && <UnlockForm {...view} month={last.month} asksWho={found.toLock.length === 0} />}
    </>
  );
}
