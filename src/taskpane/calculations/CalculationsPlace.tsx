import { Button, Field, mergeClasses, Select, Spinner } from '@fluentui/react-components';
import { type ReactElement, useEffect } from 'react';
import { isFailure } from '../../host/failure';
import { calculationsTexts } from '../../text/paneCalculations';
import { investmentFormTexts } from '../../text/paneInvestment';
import { problemSentence } from '../../text/problems';
import { failureText } from '../failureText';
import { orToFaultyField } from '../faultyField';
import { useFollowUpStyles } from '../followUp/followUpStyles';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';
import { type CalculationForm, fieldsOf } from './calculationForm';
import { useCalculationStyles } from './calculationStyles';
import { FieldGroupView } from './FieldGroupView';
import { readFields } from './formFields';
import { calculationForms } from './forms';

/** The calculations: which one, its form, and the button that writes its sheet. */
export function CalculationsPlace(view: ViewProps): ReactElement {
  const { state, intentions, say } = view;
  const styles = useStyles();
  const { isExcel } = state.surroundings;
  const { look } = intentions.calculations;
  useEffect(() => {
    if (isExcel) void look();
  }, [isExcel, look]);
  const form = calculationForms.find(({ id }) => id === state.calculations.chosen);
  return (
    <>
      <h1 className={styles.heading}>{say(calculationsTexts.title)}</h1>
      <p className={styles.text}>{say(calculationsTexts.lead)}</p>
      <FormChoice {...view} />
      {form !== undefined && <Form {...view} form={form} />}
    </>
  );
}

function FormChoice({ state, intentions, say }: ViewProps): ReactElement {
  const styles = useStyles();
  const look = useCalculationStyles();
  return (
    <Field label={say(calculationsTexts.which)} className={mergeClasses(styles.field, look.price)}>
      <Select
        className={look.choice}
        value={state.calculations.chosen}
        onChange={(_, { value }) => {
          const form = calculationForms.find(({ id }) => id === value);
          if (form !== undefined) intentions.calculations.choose(form.id);
        }}
      >
        {calculationForms.map(({ id, title }) => (
          <option key={id} value={id}>
            {say(title)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Only the button writes: each press is one more sheet, so that Enter in a field must not. */
function Form(view: ViewProps & { readonly form: CalculationForm }): ReactElement {
  const { state, intentions, say, form } = view;
  const styles = useStyles();
  const own = useFollowUpStyles();
  const isWriting = state.work?.on === 'calculation';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <p className={mergeClasses(styles.small, own.outside)}>{say(form.lead)}</p>
      <TemplateChoice {...view} />
      <PricesUnread {...view} />
      {form.groups.map((group, index) => (
        <FieldGroupView key={group.title.en} {...view} group={group} index={index} />
      ))}
      <Preview {...view} />
      <p role="status" className={own.warning}>
        {Object.keys(state.calculations.troubles).length > 0 ? say(calculationsTexts.refused) : ''}
      </p>
      <div className={own.actions}>
        <Button
          appearance="primary"
          icon={isWriting ? <Spinner size="tiny" /> : null}
          disabledFocusable={!isReady(state)}
          onClick={({ currentTarget }) =>
            void orToFaultyField(currentTarget.form, intentions.calculations.write())
          }
        >
          {say(calculationsTexts.write)}
        </Button>
      </div>
      <p className={styles.small}>{say(calculationsTexts.writeHint)}</p>
    </form>
  );
}

/** Known cases, whose figures the user replaces. What has been typed is replaced by them. */
function TemplateChoice({
  intentions,
  say,
  language,
  form,
}: ViewProps & { readonly form: CalculationForm }): ReactElement | null {
  const styles = useStyles();
  const { templates = [] } = form;
  if (templates.length === 0) return null;
  return (
    <>
      <h2 className={styles.section}>{say(investmentFormTexts.begin)}</h2>
      <ul className={styles.list}>
        {templates.map((template) => (
          <li key={template.title.en} className={styles.item}>
            <Button
              size="small"
              onClick={() => {
                intentions.calculations.type(template.typed(language));
              }}
            >
              {say(template.title)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Preview(view: ViewProps & { readonly form: CalculationForm }): ReactElement | null {
  const { state, form } = view;
  const look = useCalculationStyles();
  const { typed, today } = state.calculations;
  const values = readFields(fieldsOf(form), typed[form.id] ?? {}, today);
  if (form.Preview === undefined || 'troubles' in values) return null;
  return (
    <div role="status" className={look.preview}>
      <form.Preview {...view} values={values} />
    </div>
  );
}

/** Why prices cannot be chosen from the list, where there is one. */
function PricesUnread({ state, say, language }: ViewProps): ReactElement | null {
  const styles = useStyles();
  const { prices } = state.calculations;
  if (prices === null || Array.isArray(prices)) return null;
  if (isFailure(prices)) return <p className={styles.small}>{say(failureText(prices))}</p>;
  return 'cause' in prices ? <p className={styles.small}>{problemSentence(prices, language)}</p> : null;
}
