import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ViewProps } from '../view';
import type { Trouble } from './importState';
import { troubleText } from './troubleText';

const useStyles = makeStyles({ bar: { marginTop: tokens.spacingVerticalS } });

interface TroubleBarProps extends Pick<ViewProps, 'language'> {
  readonly trouble: Trouble | null;
}

/** Why it did not go as wanted, read out as soon as it is there. */
export function TroubleBar({ trouble, language }: TroubleBarProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="alert">
      {trouble !== null && (
        <MessageBar layout="multiline" intent="warning" className={styles.bar}>
          <MessageBarBody>{troubleText(trouble, language)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
