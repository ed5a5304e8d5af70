import { Button, mergeClasses, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isFailure } from '../../host/failure';
import type { KindState } from '../../host/sheets/reportSheets';
import { bridgeKind } from '../../sheets/bridge/bridgeSheet';
import type { SheetKind } from '../../sheets/kind';
import { sheetKinds } from '../../sheets/kinds';
import type { Text } from '../../text/language';
import { followUpTexts, sheetDone } from '../../text/paneFollowUp';
import { failureText } from '../failureText';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';
import { DraftText } from './DraftText';
import { useFollowUpStyles } from './followUpStyles';
import { SheetFacts } from './SheetFacts';
import { built } from './WindowFields';

/** What a view of one kind of sheet is given. */
export interface SheetItemProps extends ViewProps {
  readonly found: KindState;
}

/** A kind of sheet: what is on it, whether it is there and says what the tables say, and its buttons. */
export function SheetItem(view: SheetItemProps): ReactElement | null {
  const { found, say } = view;
  const styles = useStyles();
  const own = useFollowUpStyles();
  const kind = sheetKinds.find(({ id }) => id === found.kind);
  if (kind === undefined) return null;
  return (
    <li className={own.item}>
      <h3 className={own.name}>{found.sheet?.name ?? say(kind.name)}</h3>
      <p className={styles.small}>{say(kind.about)}</p>
      <Standing {...view} />
      {found.sheet !== null && <SheetFacts {...view} kind={kind} sheet={found.sheet} />}
      <Actions {...view} kind={kind} />
      {found.sheet !== null && kind.id === bridgeKind.id && <DraftText {...view} />}
    </li>
  );
}

/** What became of it just now; else why it cannot be built, or that it has not been. */
function Standing({ state, found, say }: SheetItemProps): ReactElement | null {
  const styles = useStyles();
  const own = useFollowUpStyles();
  const outcome = state.followUp.outcomes[found.kind];
  const isWrong = isFailure(outcome) || found.failure !== null;
  const told = standing(outcome, found);
  if (told === null) return null;
  return <p className={mergeClasses(styles.small, isWrong && own.warning)}>{say(told)}</p>;
}

function standing(
  outcome: ViewProps['state']['followUp']['outcomes'][string],
  { failure, sheet }: KindState,
): Text | null {
  if (failure !== null) return failureText(failure);
  if (outcome !== undefined)
    return isFailure(outcome) ? failureText(outcome) : sheetDone(outcome.sheet, outcome.way);
  return sheet === null ? followUpTexts.notBuilt : null;
}

function Actions({
  state,
  intentions,
  say,
  found,
  kind,
}: SheetItemProps & { readonly kind: SheetKind }): ReactElement {
  const own = useFollowUpStyles();
  const label = say(found.sheet === null ? followUpTexts.build : followUpTexts.refresh);
  const name = found.sheet?.name ?? say(kind.name);
  const isWorking =
    state.work?.on === 'followUp' && (state.work.id === kind.id || state.followUp.progress?.kind === kind.id);
  return (
    <div className={own.small}>
      <Button
        size="small"
        icon={isWorking ? <Spinner size="extra-tiny" /> : null}
        aria-label={`${label} ${name}`}
        disabledFocusable={!isReady(state) || found.failure?.failure === 'tablesMissing'}
        onClick={() => void built(intentions.followUp.build(kind.id))}
      >
        {label}
      </Button>
      {found.sheet !== null && (
        <Button
          size="small"
          aria-label={`${say(followUpTexts.show)} ${name}`}
          disabledFocusable={!isReady(state)}
          onClick={() => void intentions.followUp.show(kind.id)}
        >
          {say(followUpTexts.show)}
        </Button>
      )}
    </div>
  );
}
