import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import {
  type ColumnForm,
  comparedForm,
  type DateForm,
  type FormOfColumn,
  type GroupSign,
} from '../../import/forms';
import type { DecimalSign } from '../../import/list';
import type { Text } from '../../text/language';
import { columnDetailTexts, dateFormTexts, groupSignTexts } from '../../text/paneImportColumns';
import { decimalTexts } from '../../text/paneImportReview';
import type { ColumnProps } from './ColumnBelow';
import { twoDigits } from './twoDigits';

const dateForms = [
  'yearMonthDay',
  'dayMonthYear',
  'monthDayYear',
  'shortYear',
  'serial',
] as const satisfies readonly DateForm[];
const decimals = [',', '.'] as const satisfies readonly DecimalSign[];
const groupSigns = ['space', '.', ',', "'", 'none'] as const satisfies readonly GroupSign[];

/** Years of two digits up to this one belong to this century, until somebody says otherwise. */
const usualPivot = 30;

interface FormProps extends ColumnProps {
  readonly form: FormOfColumn;
}

/** How the values of a column are read: the order of dates, or the signs within numbers. */
export function FormFields(props: FormProps): ReactElement {
  const { form, match, column, intentions, say } = props;
  const isDate = (form.used ?? form.detected)?.type === 'date' || column?.type === 'day';
  const isChosen = comparedForm(form.used) !== comparedForm(form.detected);
  return (
    <>
      {isDate ? <DateFields {...props} /> : <NumberFields {...props} />}
      {isChosen && (
        <Button size="small" onClick={() => void intentions.importing.chooseForm(match.columnId, null)}>
          {say(columnDetailTexts.asDetected)}
        </Button>
      )}
    </>
  );
}

function DateFields({ form, match, intentions, say }: FormProps): ReactElement {
  const used = form.used?.type === 'date' ? form.used : null;
  const choose = (chosen: ColumnForm): void => void intentions.importing.chooseForm(match.columnId, chosen);
  return (
    <>
      <Choice
        {...{ say, values: dateForms, texts: dateFormTexts, label: columnDetailTexts.dateForm }}
        used={used?.form ?? null}
        onChoose={(chosen) => {
          choose({
            type: 'date',
            form: chosen,
            pivot: chosen === 'shortYear' ? (used?.pivot ?? usualPivot) : null,
          });
        }}
      />
      {used?.form === 'shortYear' && (
        <Field label={say(columnDetailTexts.pivot)} hint={say(columnDetailTexts.pivotHint)} size="small">
          <Input
            key={used.pivot}
            size="small"
            defaultValue={used.pivot === null ? '' : twoDigits(used.pivot)}
            inputMode="numeric"
            maxLength={2}
            input={{ size: 3, autoComplete: 'off' }}
            onBlur={({ target }) => {
              const pivot = /^\d{1,2}$/u.test(target.value) ? Number(target.value) : used.pivot;
              if (pivot !== used.pivot) choose({ ...used, pivot });
            }}
          />
        </Field>
      )}
    </>
  );
}

function NumberFields({ form, match, report, intentions, say }: FormProps): ReactElement {
  const told = form.used?.type === 'number' ? form.used : null;
  const used = told ?? { type: 'number', decimal: report.used.decimal, groups: 'none' };
  const choose = (change: Partial<typeof used>): void =>
    void intentions.importing.chooseForm(match.columnId, { ...used, ...change, type: 'number' });
  return (
    <>
      <Choice
        {...{ say, values: decimals, texts: decimalTexts, label: columnDetailTexts.decimal }}
        used={told?.decimal ?? null}
        onChoose={(decimal) => {
          choose({ decimal });
        }}
      />
      <Choice
        {...{ say, values: groupSigns, texts: groupSignTexts, label: columnDetailTexts.groups }}
        used={told?.groups ?? null}
        onChoose={(groups) => {
          choose({ groups });
        }}
      />
    </>
  );
}

interface ChoiceProps<Value extends string> extends Pick<ColumnProps, 'say'> {
  readonly label: Text;
  readonly values: readonly Value[];
  readonly texts: Readonly<Record<Value, Text>>;
  /** Null: nobody knows. */
  readonly used: Value | null;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>): ReactElement {
  const { label, values, texts, used, onChoose, say } = props;
  return (
    <Field label={say(label)} size="small">
      <Select
        size="small"
        value={used ?? ''}
        onChange={(_, { value }) => {
          const chosen = values.find((known) => known === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {used === null && <option value="">{say(columnDetailTexts.unclear)}</option>}
        {values.map((known) => (
          <option key={known} value={known}>
            {say(texts[known])}
          </option>
        ))}
      </Select>
    </Field>
  );
}
