import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cutOffTexts, importCutOff } from '../text/paneCutOff';
import type { ViewProps } from './view';

const useStyles = makeStyles({ bar: { borderRadius: 0, borderLeftWidth: 0, borderRightWidth: 0 } });

/** Offers to put the workbook back to what it was before an import that was cut off, and says so as soon as it is known. */
export function CutOffBar({ state, intentions, say }: ViewProps): ReactElement {
  const styles = useStyles();
  const { cutOff, work } = state;
  return (
    <div role="alert">
      {cutOff !== null && (
        <MessageBar layout="multiline" className={styles.bar} intent="warning">
          <MessageBarBody>{say(importCutOff(cutOff))}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              disabledFocusable={work !== null}
              onClick={() => void intentions.cutOff.restore()}
            >
              {say(work?.on === 'cutOff' ? cutOffTexts.restoring : cutOffTexts.restore)}
            </Button>
            <Button size="small" onClick={intentions.cutOff.leave}>
              {say(cutOffTexts.leave)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
