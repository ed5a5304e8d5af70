import type { ReactElement } from 'react';
import { behindTexts, unreadTexts } from '../../text/paneBehind';
import { failureText } from '../failureText';
import { useStyles } from '../styles';
import type { ViewProps } from '../view';
import type { Answer, Found } from './behindState';
import { CallChoice } from './CallChoice';
import { CellCard } from './CellCard';
import { Told } from './Told';

interface FoundProps extends ViewProps {
  readonly found: Found;
}

/** What was found in the selected cell. */
export function FoundView({ found, ...view }: FoundProps): ReactElement {
  if (found.is === 'failed') return <Sentence>{view.say(failureText(found.failure))}</Sentence>;
  if (found.is === 'notFetched') return <Sentence>{view.say(behindTexts.notFetched)}</Sentence>;
  if (found.is === 'placement') return <LifeView {...view} found={found} />;
  if (found.is !== 'calls')
    return (
      <>
        <CellCard {...view} found={found} />
        <Sentence>{view.say(behindTexts[found.is])}</Sentence>
      </>
    );
  return (
    <>
      <CellCard {...view} found={found} />
      {found.calls.length > 1 && <CallChoice {...view} found={found} />}
      <AnswerView {...view} answer={found.answer} />
    </>
  );
}

interface LifeProps extends ViewProps {
  readonly found: Extract<Found, { readonly is: 'placement' }>;
}

function LifeView({ found, ...view }: LifeProps): ReactElement {
  const { life } = found;
  return (
    <>
      <CellCard {...view} found={found} />
      {typeof life === 'string' ? (
        <Sentence>{view.say(behindTexts[life])}</Sentence>
      ) : (
        <Told {...view} behind={life} />
      )}
    </>
  );
}

interface AnswerProps extends ViewProps {
  readonly answer: Answer;
}

function AnswerView({ answer, ...view }: AnswerProps): ReactElement {
  switch (answer.is) {
    case 'told':
      return <Told {...view} behind={answer.behind} opened={answer.opened} />;
    case 'unread':
      return <Sentence>{view.say(unreadTexts[answer.why](answer.argument))}</Sentence>;
    case 'failed':
      return <Sentence>{view.say(failureText(answer.failure))}</Sentence>;
  }
}

function Sentence({ children }: { readonly children: string }): ReactElement {
  const styles = useStyles();
  return (
    <p className={styles.text} role="status">
      {children}
    </p>
  );
}
