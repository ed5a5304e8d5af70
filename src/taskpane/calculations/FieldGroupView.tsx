import { Field, Input, mergeClasses, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fieldTroubles, priceTexts } from '../../text/paneCalculations';
import { useFollowUpStyles } from '../followUp/followUpStyles';
import { useStyles } from '../styles';
import type { ViewProps } from '../view';
import type { CalculationForm, PriceFields } from './calculationForm';
import { useCalculationStyles } from './calculationStyles';
import { type FieldGroup, type FormField, shownIn } from './formFields';
import { kronorPerDay, optionText, sourceText } from './priceChoice';

interface GroupProps extends ViewProps {
  readonly form: CalculationForm;
  readonly group: FieldGroup;
  readonly index: number;
}

/** Fields that belong together; above them the prices of the list that can fill some of them. */
export function FieldGroupView(view: GroupProps): ReactElement {
  const { form, group, index, say } = view;
  const styles = useStyles();
  const own = useFollowUpStyles();
  const titleId = `${form.id}-${String(index)}`;
  const short = group.fields.filter(({ isShort }) => isShort === true);
  const long = group.fields.filter(({ isShort }) => isShort !== true);
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.section}>
        {say(group.title)}
      </h2>
      {(form.prices ?? [])
        .filter((prices) => prices.group === index)
        .map((prices) => (
          <PriceChoice key={prices.price} {...view} prices={prices} />
        ))}
      {long.map((field) => (
        <FieldInput key={field.id} {...view} field={field} />
      ))}
      <div className={own.days}>
        {short.map((field) => (
          <FieldInput key={field.id} {...view} field={field} />
        ))}
      </div>
    </section>
  );
}

/** The prices of the list that hold now. What is chosen can be changed in the fields; then it is the user's own. */
function PriceChoice({
  state,
  intentions,
  say,
  language,
  prices,
}: GroupProps & { readonly prices: PriceFields }): ReactElement | null {
  const styles = useStyles();
  const look = useCalculationStyles();
  const { prices: found, typed, chosen } = state.calculations;
  if (found === null || !isOptions(found) || found.length === 0) return null;
  const source = typed[chosen]?.[prices.source] ?? '';
  const current = found.findIndex((option) => sourceText(option, language) === source);
  return (
    <Field label={say(prices.label)} className={mergeClasses(styles.field, look.price)}>
      <Select
        className={look.choice}
        value={String(current)}
        onChange={(_, { value }) => {
          const option = found[Number(value)];
          if (option === undefined) return;
          intentions.calculations.type({
            [prices.kind]: option.kind,
            [prices.price]: String(kronorPerDay(option)).replace('.', language === 'sv' ? ',' : '.'),
            [prices.source]: sourceText(option, language),
          });
        }}
      >
        <option value="-1">{say(priceTexts.own)}</option>
        {found.map((option, index) => (
          <option key={sourceText(option, language)} value={String(index)}>
            {optionText(option, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

type Found = NonNullable<ViewProps['state']['calculations']['prices']>;

function isOptions(found: Found): found is Extract<Found, readonly unknown[]> {
  return Array.isArray(found);
}

function FieldInput({
  state,
  intentions,
  say,
  form,
  field,
}: GroupProps & { readonly field: FormField }): ReactElement {
  const styles = useStyles();
  const own = useFollowUpStyles();
  const { typed, troubles, today } = state.calculations;
  const trouble = troubles[field.id];
  const isShort = field.isShort === true;
  return (
    <Field
      label={say(field.label)}
      className={isShort ? own.day : styles.field}
      {...(field.hint !== undefined && { hint: say(field.hint) })}
      {...(trouble !== undefined && { validationMessage: say(fieldTroubles[trouble]) })}
    >
      <Input
        {...(isShort && { className: own.input, input: { size: 10 } })}
        value={shownIn(field, typed[form.id] ?? {}, today)}
        autoComplete="off"
        maxLength={600}
        onChange={(_, { value }) => {
          intentions.calculations.type({ [field.id]: value, ...withoutSource(form, field) });
        }}
      />
    </Field>
  );
}

/** A price, or a kind, that is changed by hand is no longer that of the list. */
function withoutSource({ prices = [] }: CalculationForm, { id }: FormField): Record<string, string> {
  const filled = prices.filter(({ price, kind }) => price === id || kind === id);
  return Object.fromEntries(filled.map(({ source }) => [source, '']));
}
