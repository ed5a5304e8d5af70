import { Button, Field, Input, Select, Spinner } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { forecastTexts, anyKind, scenarioFieldTexts, scenarioTroubleTexts } from '../../text/paneForecast';
import { changeWords } from '../../text/scenarioWords';
import { orToFaultyField } from '../faultyField';
import { useFollowUpStyles } from '../followUp/followUpStyles';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';
import { fieldsOf, type ScenarioField, type ScenarioForm } from './scenarioForm';

interface FormView extends ViewProps {
  readonly form: ScenarioForm;
  /** The kinds that a change may name. */
  readonly kinds: readonly string[];
}

/** A change of a scenario: only the fields that its sort uses. Enter in any of them saves. */
export function ScenarioFields(view: FormView): ReactElement {
  const { form, state, intentions, say } = view;
  const styles = useStyles();
  const maySave = isReady(state) && state.forecast.step === null;
  return (
    <form
      noValidate
      aria-labelledby="scenario-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (maySave) void orToFaultyField(event.currentTarget, intentions.forecast.save());
      }}
    >
      <h3 id="scenario-form" className={styles.group}>
        {say(form.known === null ? forecastTexts.newChangeTitle : forecastTexts.editTitle)}
      </h3>
      <Fields {...view} />
      <FormButtons {...view} maySave={maySave} />
    </form>
  );
}

function Fields(view: FormView): ReactElement {
  const own = useFollowUpStyles();
  const uses = (field: ScenarioField): boolean => fieldsOf[view.form.sort].includes(field);
  return (
    <>
      <TextField {...view} field="scenario" isFirst />
      <SortField {...view} />
      {uses('kind') && <KindField {...view} field="kind" />}
      {uses('toKind') && <KindField {...view} field="toKind" />}
      <div className={own.days}>
        <TextField {...view} field="from" isShort />
        {(['share', 'days', 'perYear', 'price'] as const).filter(uses).map((field) => (
          <TextField key={field} {...view} field={field} isShort />
        ))}
      </div>
      <TextField {...view} field="who" />
      <TextField {...view} field="why" />
    </>
  );
}

function FormButtons({
  state,
  say,
  intentions,
  maySave,
}: FormView & { readonly maySave: boolean }): ReactElement {
  const own = useFollowUpStyles();
  const isSaving = state.work?.on === 'forecast';
  return (
    <div className={own.actions}>
      <Button
        type="submit"
        appearance="primary"
        icon={isSaving ? <Spinner size="tiny" /> : null}
        disabledFocusable={!maySave}
      >
        {say(isSaving ? forecastTexts.saving : forecastTexts.save)}
      </Button>
      <Button onClick={intentions.forecast.closeForm}>{say(forecastTexts.stop)}</Button>
    </div>
  );
}

function SortField({ form, intentions, say }: FormView): ReactElement {
  const styles = useStyles();
  return (
    <Field label={say(scenarioFieldTexts.sort)} className={styles.field}>
      <Select
        value={form.sort}
        onChange={(_, { value }) => {
          intentions.forecast.type('sort', value);
        }}
      >
        {Object.entries(changeWords).map(([sort, word]) => (
          <option key={sort} value={sort}>
            {say(word)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function KindField(view: FormView & { readonly field: 'kind' | 'toKind' }): ReactElement {
  const { form, kinds, field, intentions, say } = view;
  const styles = useStyles();
  const isAnyAllowed = field === 'kind' && form.sort === 'index';
  return (
    <Field label={say(scenarioFieldTexts[field])} className={styles.field} {...messageOf(view, field)}>
      <Select
        value={form.typed[field]}
        onChange={(_, { value }) => {
          intentions.forecast.type(field, value);
        }}
      >
        <option value="">{say(isAnyAllowed ? anyKind : forecastTexts.choose)}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kind}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface TextFieldProps extends FormView {
  readonly field: Exclude<ScenarioField, 'sort'>;
  /** Whether two of them have room side by side. */
  readonly isShort?: boolean;
  /** Whether it is written in first, when the form opens. */
  readonly isFirst?: boolean;
}

function TextField({ isShort = false, isFirst = false, ...view }: TextFieldProps): ReactElement {
  const { form, field, intentions, say } = view;
  const styles = useStyles();
  const own = useFollowUpStyles();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) input.current?.focus();
  }, [isFirst]);
  return (
    <Field
      label={say(scenarioFieldTexts[field])}
      className={isShort ? own.day : styles.field}
      {...messageOf(view, field)}
    >
      <Input
        input={{ ref: input, ...(isShort && { size: 10 }) }}
        {...(isShort && { className: own.input })}
        value={form.typed[field]}
        autoComplete="off"
        maxLength={field === 'why' ? 200 : 60}
        onChange={(_, { value }) => {
          intentions.forecast.type(field, value);
        }}
      />
    </Field>
  );
}

function messageOf({ form, say }: FormView, field: ScenarioField): { readonly validationMessage?: string } {
  const trouble = form.troubles[field];
  return trouble === undefined ? {} : { validationMessage: say(scenarioTroubleTexts[trouble]) };
}
