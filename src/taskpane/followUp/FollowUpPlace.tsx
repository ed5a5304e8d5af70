import { Button, Spinner } from '@fluentui/react-components';
import { type ReactElement, useEffect } from 'react';
import { isFailure } from '../../host/failure';
import { sheetKinds } from '../../sheets/kinds';
import { followUpTexts, placementCount, progressText } from '../../text/paneFollowUp';
import { BoardSection } from '../boardCopy/BoardSection';
import { failureText } from '../failureText';
import { InvoiceSection } from '../invoice/InvoiceSection';
import { FreezeSection } from '../freeze/FreezeSection';
import { LocksSection } from '../locks/LocksSection';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';
import { useFollowUpStyles } from './followUpStyles';
import { lacksKindsOnly } from './makeKinds';
import { NewerList } from './NewerList';
import { Outside } from './Outside';
import { SheetItem } from './SheetItem';
import { built, WindowFields } from './WindowFields';

/** The report sheets: which period, the button that builds all, each of them, and what lies outside. */
export function FollowUpPlace(view: ViewProps): ReactElement {
  const { state, intentions, say } = view;
  const styles = useStyles();
  const own = useFollowUpStyles();
  const { isExcel } = state.surroundings;
  const { look } = intentions.followUp;
  const { found } = state.followUp;
  useEffect(() => {
    if (isExcel) void look();
  }, [isExcel, look]);
  return (
    <>
      <h1 className={styles.heading}>{say(followUpTexts.title)}</h1>
      <p className={styles.text}>{say(followUpTexts.lead)}</p>
      {found === null && isExcel && <Spinner size="tiny" label={say(followUpTexts.reading)} />}
      {found !== null && isFailure(found) && <Hindrance {...view} />}
      {found !== null && !isFailure(found) && (
        <>
          <p className={styles.small}>{say(placementCount(found.rows))}</p>
          <NewerList {...view} />
          <WindowFields {...view} />
          <BuildAll {...view} />
          <h2 className={styles.section}>{say(followUpTexts.sheets)}</h2>
          <p className={styles.small}>{say(followUpTexts.refreshKeeps)}</p>
          <ul className={own.list}>
            {found.kinds.map((kind) => (
              <SheetItem key={kind.kind} {...view} found={kind} />
            ))}
          </ul>
          <Outside {...view} kinds={found.kinds} />
          <InvoiceSection {...view} />
          <BoardSection {...view} />
        </>
      )}
      <LocksSection {...view} />
      <FreezeSection {...view} />
    </>
  );
}

/** What stands in the way of any sheet, and the way to what is missing; kinds are made in passing. */
function Hindrance(view: ViewProps): ReactElement {
  const { state, intentions, say } = view;
  const styles = useStyles();
  const own = useFollowUpStyles();
  const { found } = state.followUp;
  return (
    <>
      <p className={styles.text} role="status">
        {isFailure(found) ? say(failureText(found)) : ''}
      </p>
      {lacksKindsOnly(state.followUp) ? (
        <>
          <WindowFields {...view} />
          <BuildAll {...view} />
        </>
      ) : (
        <Button
          className={own.actions}
          onClick={() => {
            intentions.goTo('start');
          }}
        >
          {say(followUpTexts.toStart)}
        </Button>
      )}
    </>
  );
}

/** Everything at once; which sheet it has come to is told as it goes. */
function BuildAll({ state, intentions, say }: ViewProps): ReactElement {
  const styles = useStyles();
  const own = useFollowUpStyles();
  const { progress } = state.followUp;
  const name = sheetKinds.find(({ id }) => id === progress?.kind)?.name;
  return (
    <>
      <div className={own.actions}>
        <Button
          appearance="primary"
          icon={progress === null ? null : <Spinner size="tiny" />}
          disabledFocusable={!isReady(state)}
          onClick={() => void built(intentions.followUp.buildAll())}
        >
          {say(followUpTexts.buildAll)}
        </Button>
      </div>
      <p className={styles.small} role="status">
        {progress === null || name === undefined
          ? say(followUpTexts.buildAllHint)
          : say(progressText(name, progress.number, progress.count))}
      </p>
    </>
  );
}
