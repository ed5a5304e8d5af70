import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { behindTexts, comesFrom, goToCell, unreadTexts } from '../../text/paneBehind';
import { failureText } from '../failureText';
import { useStyles } from '../styles';
import type { ViewProps } from '../view';
import type { Answer, Found } from './behindState';
import { CallChoice } from './CallChoice';
import { useBehindStyles } from './behindStyles';
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
  if (found.is === 'elsewhere') return <Elsewhere {...view} found={found} />;
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

interface ElsewhereProps extends ViewProps {
  readonly found: Extract<Found, { readonly is: 'elsewhere' }>;
}

/** Where the figure comes from, and the way there. */
function Elsewhere({ found, ...view }: ElsewhereProps): ReactElement {
  const own = useBehindStyles();
  const { say, intentions } = view;
  const addresses = found.origins.map(({ address }) => address);
  return (
    <>
      <CellCard {...view} found={found} />
      <Sentence>{say(comesFrom(addresses))}</Sentence>
      <div className={own.top}>
        {found.origins.map((origin) => (
          <Button key={origin.address} onClick={() => void intentions.behind.goTo(origin)}>
            {say(goToCell(origin.address))}
          </Button>
        ))}
      </div>
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
