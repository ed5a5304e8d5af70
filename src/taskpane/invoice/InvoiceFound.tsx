import type { ReactElement } from 'react';
import type { InvoiceAnswer } from '../../functions/invoice/invoiceAnswer';
import { isFailure } from '../../host/failure';
import { invoiceTexts } from '../../text/paneInvoice';
import { problemSentence } from '../../text/problems';
import { failureText } from '../failureText';
import { useFollowUpStyles } from '../followUp/followUpStyles';
import { useStyles } from '../styles';
import type { ViewProps } from '../view';

/** The verdict, then what it rests on; or in a sentence why there is none. It is read aloud when it comes. */
export function InvoiceFound(view: ViewProps): ReactElement {
  return (
    <div role="status">
      <Answer {...view} />
    </div>
  );
}

function Answer(view: ViewProps): ReactElement | null {
  const { state, say, language } = view;
  const styles = useStyles();
  const { answer } = state.invoice;
  if (answer === null) return null;
  if (isFailure(answer)) return <p className={styles.text}>{say(failureText(answer))}</p>;
  if ('cause' in answer) return <p className={styles.text}>{problemSentence(answer, language)}</p>;
  return <Verdict {...view} answer={answer} />;
}

function Verdict({ answer, say }: ViewProps & { readonly answer: InvoiceAnswer }): ReactElement {
  const styles = useStyles();
  const own = useFollowUpStyles();
  const { verdict, verdictText, sentences, terms } = answer;
  return (
    <>
      <h3 className={styles.section}>
        <span {...(verdict !== 'agrees' && { className: own.warning })}>{say(verdictText)}</span>
      </h3>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence.en} className={own.outside}>
            {say(sentence)}
          </li>
        ))}
      </ul>
      {terms.length > 0 && (
        <>
          <h4 className={styles.name}>{say(invoiceTexts.expected)}</h4>
          {terms.map((term, index) => (
            <p key={`${String(index)} ${term.en}`} className={styles.small}>
              {say(term)}
            </p>
          ))}
        </>
      )}
    </>
  );
}
