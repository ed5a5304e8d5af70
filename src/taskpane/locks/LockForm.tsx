import { Button, Field, Select, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Figures, noFigures, plusFigures } from '../../core/locks/figures';
import type { LocksFound } from '../../host/locks/writeLocks';
import { monthName } from '../../text/monthName';
import {
  comesTo,
  lockButton,
  lockedProvisional,
  lockedUnnamed,
  lockedUnpriced,
  lockTexts,
} from '../../text/paneLocks';
import { orToFaultyField } from '../faultyField';
import { useFollowUpStyles } from '../followUp/followUpStyles';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';
import { chosenMonths } from './locksState';
import { WhoField } from './WhoField';

interface LockFormProps extends ViewProps {
  readonly found: LocksFound;
}

interface Chosen {
  readonly first: number;
  readonly last: number;
}

/** Which month is to be locked, what it comes to, who locks it, and the button. */
export function LockForm({ found, ...view }: LockFormProps): ReactElement {
  const { state, intentions, say } = view;
  const styles = useStyles();
  const own = useFollowUpStyles();
  const chosen = chosenMonths(state.locks, found);
  if (chosen === null) return <p className={styles.text}>{say(lockTexts.noneToLock)}</p>;
  const isLocking = state.work?.on === 'locks' && state.work.id === 'lock';
  return (
    <>
      <div className={own.days}>
        <MonthFields {...view} found={found} chosen={chosen} />
      </div>
      <ComesTo say={say} found={found} chosen={chosen} />
      <WhoField {...view} />
      <div className={own.actions}>
        <Button
          appearance="primary"
          icon={isLocking ? <Spinner size="tiny" /> : null}
          disabledFocusable={!isReady(state)}
          onClick={({ currentTarget }) =>
            void orToFaultyField(currentTarget.closest('section'), intentions.locks.lock())
          }
        >
          {say(isLocking ? lockTexts.locking : lockButton(chosen.first, chosen.last))}
        </Button>
      </div>
    </>
  );
}

/** Where some months are locked the next one is the first, and later ones can come along. */
function MonthFields({
  found: { locked, toLock },
  chosen,
  intentions,
  say,
}: LockFormProps & { readonly chosen: Chosen }): ReactElement {
  const months = toLock.map(({ month }) => month);
  const isFirstLock = locked.length === 0;
  const latest = months.filter((month) => month >= chosen.first);
  return (
    <>
      {isFirstLock && (
        <MonthSelect
          label={say(lockTexts.first)}
          months={months}
          value={chosen.first}
          choose={(first) => {
            intentions.locks.change({ first });
          }}
        />
      )}
      <MonthSelect
        label={say(isFirstLock ? lockTexts.lastOfSeveral : lockTexts.last)}
        months={latest}
        value={chosen.last}
        choose={(last) => {
          intentions.locks.change({ last });
        }}
      />
    </>
  );
}

interface MonthSelectProps {
  readonly label: string;
  readonly months: readonly number[];
  readonly value: number;
  readonly choose: (month: number) => void;
}

function MonthSelect({ label, months, value, choose }: MonthSelectProps): ReactElement {
  const own = useFollowUpStyles();
  return (
    <Field label={label} className={own.day}>
      <Select
        value={String(value)}
        onChange={(_, chosen) => {
          choose(Number(chosen.value));
        }}
      >
        {months.map((month) => (
          <option key={month} value={String(month)}>
            {monthName(month)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What is going to be locked, and what to know of it before. */
function ComesTo({
  say,
  found,
  chosen: { first, last },
}: Pick<LockFormProps, 'say' | 'found'> & { readonly chosen: Chosen }): ReactElement {
  const styles = useStyles();
  const own = useFollowUpStyles();
  const months = found.toLock.filter(({ month }) => month >= first && month <= last);
  const sum = (of: (month: (typeof months)[number]) => number): number =>
    months.reduce((total, month) => total + of(month), 0);
  const unpriced = sum(({ unpricedLines }) => unpricedLines);
  const unnamed = sum((month) => month.unnamed);
  return (
    <>
      <p className={styles.text}>
        {say(
          comesTo(
            sum(({ lines }) => lines),
            months.reduce<Figures>(plusFigures, noFigures),
          ),
        )}
      </p>
      {unpriced > 0 && (
        <p className={own.warning} role="note">
          {say(
            lockedUnpriced(
              unpriced,
              sum(({ unpricedDates }) => unpricedDates),
            ),
          )}
        </p>
      )}
      <Provisional say={say} lag={found.lag} months={months} />
      {unnamed > 0 && <p className={styles.small}>{say(lockedUnnamed(unnamed))}</p>}
    </>
  );
}

/** Which of the months that are chosen are younger than the registration lag. */
function Provisional({
  say,
  lag,
  months,
}: Pick<LockFormProps, 'say'> & {
  readonly lag: LocksFound['lag'];
  readonly months: LocksFound['toLock'];
}): ReactElement | null {
  const own = useFollowUpStyles();
  const young = months.filter(({ isProvisional }) => isProvisional).map(({ month }) => month);
  if (lag.days === null || young.length === 0) return null;
  return (
    <p className={own.warning} role="note">
      {say(lockedProvisional(young, lag.days))}
    </p>
  );
}
