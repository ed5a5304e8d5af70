import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import { paneTexts } from '../text/pane';
import type { ViewProps } from './view';

const useStyles = makeStyles({ bar: { borderRadius: 0, borderLeftWidth: 0, borderRightWidth: 0 } });

/** What the pane says about what was just done; screen readers read it when it comes, without being interrupted. */
export function NoticeBar({ state, intentions, say }: ViewProps): ReactElement {
  const { notice, surroundings } = state;
  const styles = useStyles();
  return (
    <>
      <div role="status">
        {notice !== null && (
          <MessageBar
            layout="multiline"
            className={styles.bar}
            intent={notice.tone === 'success' ? 'success' : 'warning'}
          >
            <MessageBarBody>{say(notice.text)}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  size="small"
                  icon={<Dismiss16Regular />}
                  aria-label={say(paneTexts.close)}
                  onClick={intentions.closeNotice}
                />
              }
            />
          </MessageBar>
        )}
      </div>
      {!surroundings.isExcel && (
        <MessageBar layout="multiline" className={styles.bar} intent="info">
          <MessageBarBody>{say(paneTexts.outside)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
