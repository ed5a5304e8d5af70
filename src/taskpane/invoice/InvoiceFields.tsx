import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Text } from '../../text/language';
import { invoiceTexts, invoiceTroubles } from '../../text/paneInvoice';
import { useFollowUpStyles } from '../followUp/followUpStyles';
import { useStyles } from '../styles';
import type { ViewProps } from '../view';
import type { InvoiceField } from './invoiceState';

/** What is on the invoice. */
export function InvoiceFields(view: ViewProps): ReactElement {
  const own = useFollowUpStyles();
  return (
    <>
      <InvoiceInput {...view} field="placementId" />
      <PersonFields {...view} />
      <InvoiceInput {...view} field="number" />
      <div className={own.days}>
        <InvoiceInput {...view} field="from" isShort />
        <InvoiceInput {...view} field="to" isShort />
      </div>
      <div className={own.days}>
        <InvoiceInput {...view} field="days" isShort />
        <InvoiceInput {...view} field="pricePerDay" isShort />
      </div>
      <InvoiceInput {...view} field="amount" />
      <VatFields {...view} />
    </>
  );
}

function PersonFields(view: ViewProps): ReactElement {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{view.say(invoiceTexts.byPerson)}</summary>
      <InvoiceInput {...view} field="person" hint={invoiceTexts.personHint} />
      <InvoiceInput {...view} field="provider" />
    </details>
  );
}

function VatFields(view: ViewProps): ReactElement {
  const { state, intentions, say } = view;
  const styles = useStyles();
  const { hasVat } = state.invoice;
  return (
    <>
      <Field label={say(invoiceTexts.vatIs)} className={styles.field}>
        <Select
          value={hasVat ? 'with' : 'without'}
          onChange={(_, { value }) => {
            intentions.invoice.sayVat(value === 'with');
          }}
        >
          <option value="without">{say(invoiceTexts.withoutVat)}</option>
          <option value="with">{say(invoiceTexts.withVat)}</option>
        </Select>
      </Field>
      {hasVat && <InvoiceInput {...view} field="vat" hint={invoiceTexts.vatHint} />}
    </>
  );
}

interface InvoiceInputProps extends ViewProps {
  readonly field: InvoiceField;
  readonly hint?: Text;
  /** Whether two of them have room side by side. */
  readonly isShort?: boolean;
}

function InvoiceInput({
  state,
  intentions,
  say,
  field,
  hint,
  isShort = false,
}: InvoiceInputProps): ReactElement {
  const styles = useStyles();
  const own = useFollowUpStyles();
  const { typed, troubles } = state.invoice;
  const trouble = troubles[field];
  return (
    <Field
      label={say(invoiceTexts[field])}
      className={isShort ? own.day : styles.field}
      {...(hint !== undefined && { hint: say(hint) })}
      {...(trouble !== undefined && { validationMessage: say(invoiceTroubles[trouble]) })}
    >
      <Input
        {...(isShort && { className: own.input, input: { size: 10 } })}
        value={typed[field]}
        autoComplete="off"
        maxLength={60}
        onChange={(_, { value }) => {
          intentions.invoice.type(field, value);
        }}
      />
    </Field>
  );
}
