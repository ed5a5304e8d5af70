import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CostCheck } from '../../functions/checks/costChecks';
import { checksFound, checksShown, checkTexts } from '../../text/paneChecks';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';

/** More sentences than this nobody reads at once. */
const mostShown = 50;

/** The button that looks through the tables that figures depend on, and what it found. */
export function ChecksSection(view: ViewProps): ReactElement {
  const { state, intentions, say } = view;
  const styles = useStyles();
  const isChecking = state.work?.on === 'checks';
  return (
    <section aria-labelledby="checks">
      <div className={styles.itemTop}>
        <h3 className={styles.group} id="checks">
          {say(checkTexts.title)}
        </h3>
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={!isReady(state)}
          onClick={() => void intentions.checks.check()}
        >
          {say(isChecking ? checkTexts.checking : checkTexts.check)}
        </Button>
      </div>
      <p className={styles.small}>{say(checkTexts.lead)}</p>
      {state.checks !== null && <Checks {...view} checks={state.checks} />}
    </section>
  );
}

interface ChecksProps extends ViewProps {
  readonly checks: readonly CostCheck[];
}

function Checks({ checks, ...view }: ChecksProps): ReactElement {
  const { say } = view;
  const styles = useStyles();
  const shown = checks.slice(0, mostShown);
  return (
    <>
      <p className={styles.count} role="status">
        {say(checks.length === 0 ? checkTexts.nothing : checksFound(checks.length))}{' '}
        {checks.length > shown.length && say(checksShown(shown.length))}
      </p>
      {checks.length > 0 && (
        <ul className={styles.list}>
          {shown.map((check, index) => (
            <Check key={`${String(index)} ${check.text.en}`} {...view} check={check} />
          ))}
        </ul>
      )}
    </>
  );
}

interface CheckProps extends ViewProps {
  readonly check: CostCheck;
}

function Check({ check: { text, place }, state, intentions, say }: CheckProps): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <p className={styles.small}>{say(text)}</p>
      {place !== null && (
        <div>
          <Button
            size="small"
            className={styles.button}
            disabledFocusable={!isReady(state)}
            aria-label={`${say(checkTexts.show)}: ${say(text)}`}
            onClick={() => void intentions.checks.show(place)}
          >
            {say(checkTexts.show)}
          </Button>
        </div>
      )}
    </li>
  );
}
