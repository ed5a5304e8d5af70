import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { invoiceTexts } from '../../text/paneInvoice';
import { orToFaultyField } from '../faultyField';
import { useFollowUpStyles } from '../followUp/followUpStyles';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';
import { InvoiceFields } from './InvoiceFields';
import { InvoiceFound } from './InvoiceFound';

/** The check of one invoice: what is on it, the button, and what was found. */
export function InvoiceSection(view: ViewProps): ReactElement {
  const { say } = view;
  const styles = useStyles();
  return (
    <section aria-labelledby="invoice-title">
      <h2 id="invoice-title" className={styles.section}>
        {say(invoiceTexts.title)}
      </h2>
      <p className={styles.small}>{say(invoiceTexts.lead)}</p>
      <InvoiceForm {...view} />
      <InvoiceFound {...view} />
    </section>
  );
}

/** Enter in any field checks, as it does in a form. */
function InvoiceForm(view: ViewProps): ReactElement {
  const { state, intentions, say } = view;
  const own = useFollowUpStyles();
  const { isChecking } = state.invoice;
  const mayCheck = isReady(state) && !isChecking;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (mayCheck) void orToFaultyField(event.currentTarget, intentions.invoice.check());
      }}
    >
      <InvoiceFields {...view} />
      <div className={own.actions}>
        <Button
          type="submit"
          appearance="primary"
          icon={isChecking ? <Spinner size="tiny" /> : null}
          disabledFocusable={!mayCheck}
        >
          {say(isChecking ? invoiceTexts.checking : invoiceTexts.check)}
        </Button>
        <Button onClick={intentions.invoice.clear}>{say(invoiceTexts.clear)}</Button>
      </div>
    </form>
  );
}
