import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { parseIsoDay } from '../../core/day';
import { followUpTexts } from '../../text/paneFollowUp';
import { orToFaultyField } from '../faultyField';
import { useStyles } from '../styles';
import type { ViewProps } from '../view';
import type { DayField } from './followUpState';
import { useFollowUpStyles } from './followUpStyles';
import { yearIn, yearOf } from './windows';

const windowFields = 'period-fields';

/** Builds what a button is for, or comes to the day that is wrong: the days stand apart from the buttons. */
export function built(building: Promise<void>): Promise<void> {
  return orToFaultyField(document.getElementById(windowFields), building);
}

/** Which days the sheet is about: a year, or a period of one's own, and through which day the list is known. */
export function WindowFields(view: ViewProps): ReactElement {
  const { say } = view;
  const styles = useStyles();
  const own = useFollowUpStyles();
  return (
    <section id={windowFields} aria-labelledby="period">
      <h2 id="period" className={styles.section}>
        {say(followUpTexts.period)}
      </h2>
      <YearField {...view} />
      <div className={own.days}>
        <DayInput {...view} field="from" />
        <DayInput {...view} field="to" />
        <DayInput {...view} field="asOf" />
      </div>
      <p className={styles.small}>{say(followUpTexts.compared)}</p>
    </section>
  );
}

/** What stands for a period that is no calendar year. */
const ownPeriod = 'own';
const yearsBack = 5;

function YearField({ state, intentions, say }: ViewProps): ReactElement {
  const styles = useStyles();
  const { days } = state.followUp;
  const chosen = yearIn(days);
  const asOf = parseIsoDay(days.asOf.trim());
  const latest = Math.max(asOf === undefined ? 0 : yearOf(asOf), chosen ?? 0);
  const years = Array.from({ length: yearsBack }, (_, index) => latest - index).filter((year) => year > 0);
  return (
    <Field label={say(followUpTexts.year)} className={styles.field}>
      <Select
        value={chosen === null ? ownPeriod : String(chosen)}
        onChange={(_, { value }) => {
          if (value !== ownPeriod) intentions.followUp.chooseYear(Number(value));
        }}
      >
        {years.map((year) => (
          <option key={year} value={String(year)}>
            {year}
          </option>
        ))}
        {chosen === null && <option value={ownPeriod}>{say(followUpTexts.ownPeriod)}</option>}
      </Select>
    </Field>
  );
}

function DayInput({ state, intentions, say, field }: ViewProps & { readonly field: DayField }): ReactElement {
  const own = useFollowUpStyles();
  const { days, trouble } = state.followUp;
  const wrong = troubleWith(field, trouble);
  return (
    <Field
      label={say(followUpTexts[field])}
      className={field === 'asOf' ? own.wide : own.day}
      {...(field === 'asOf' && { hint: say(followUpTexts.asOfHint) })}
      {...(wrong !== null && { validationMessage: say(wrong) })}
    >
      <Input
        className={own.input}
        input={{ size: 10 }}
        value={days[field]}
        autoComplete="off"
        maxLength={20}
        onChange={(_, { value }) => {
          intentions.followUp.type(field, value);
        }}
      />
    </Field>
  );
}

function troubleWith(
  field: DayField,
  trouble: ViewProps['state']['followUp']['trouble'],
): (typeof followUpTexts)['noDate' | 'wrongOrder'] | null {
  if (trouble === 'order') return field === 'to' ? followUpTexts.wrongOrder : null;
  return trouble === field ? followUpTexts.noDate : null;
}
