import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { lockTexts } from '../../text/paneLocks';
import { useStyles } from '../styles';
import type { ViewProps } from '../view';

/** Who answers for what is locked or unlocked. */
export function WhoField({ state, intentions, say }: ViewProps): ReactElement {
  const styles = useStyles();
  return (
    <Field
      label={say(lockTexts.who)}
      hint={say(lockTexts.whoHint)}
      className={styles.field}
      {...(state.locks.trouble === 'who' && { validationMessage: say(lockTexts.noWho) })}
    >
      <Input
        value={state.locks.who}
        autoComplete="off"
        maxLength={60}
        onChange={(_, { value }) => {
          intentions.locks.change({ who: value });
        }}
      />
    </Field>
  );
}
