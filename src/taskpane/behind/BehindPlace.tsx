import { Button, Spinner } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { type ReactElement, useEffect } from 'react';
import { behindTexts } from '../../text/paneBehind';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';
import { useBehindStyles } from './behindStyles';
import { FoundView } from './FoundView';

/** The sum behind the figure in the selected cell; it follows the selection for as long as the place is shown. */
export function BehindPlace(view: ViewProps): ReactElement {
  const { state, intentions, say } = view;
  const styles = useStyles();
  const own = useBehindStyles();
  const { isLooking, found } = state.behind;
  const { isExcel } = state.surroundings;
  const { follow } = intentions.behind;
  useEffect(() => (isExcel ? follow() : undefined), [isExcel, follow]);
  return (
    <>
      <div className={own.top}>
        <h1 className={styles.heading}>{say(behindTexts.title)}</h1>
        <Button
          size="small"
          appearance="subtle"
          icon={isLooking ? <Spinner size="tiny" /> : <ArrowClockwise20Regular />}
          disabledFocusable={!isReady(state) || isLooking}
          onClick={() => void intentions.behind.look()}
        >
          {say(isLooking ? behindTexts.looking : behindTexts.again)}
        </Button>
      </div>
      <p className={styles.small}>{say(behindTexts.lead)}</p>
      {found !== null && <FoundView {...view} found={found} />}
    </>
  );
}
