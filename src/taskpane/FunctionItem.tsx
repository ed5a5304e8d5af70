import { Button } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import type { DescribedFunction } from '../functions/reference/describeFunction';
import { namespace } from '../functions/examples/formula';
import { functionTexts } from '../text/paneFunctions';
import { FunctionDetails } from './FunctionDetails';
import { ReplaceQuestion } from './ReplaceQuestion';
import { useStyles } from './styles';
import { isReady, type ViewProps } from './view';

interface FunctionItemProps extends ViewProps {
  readonly shown: DescribedFunction;
}

/** A function: what it does, its details, and the button that puts it in the active cell. */
export function FunctionItem({ shown, ...view }: FunctionItemProps): ReactElement {
  const { state, intentions, say } = view;
  const styles = useStyles();
  const button = useRef<HTMLButtonElement | null>(null);
  const isWorking = state.work?.on === 'function' && state.work.id === shown.id;
  const label = say(isWorking ? functionTexts.inserting : functionTexts.insert);
  return (
    <li className={styles.item}>
      <div className={styles.itemTop}>
        <h2 className={styles.functionName}>{`${namespace}.${shown.id}`}</h2>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            button.current = element;
          }}
          size="small"
          className={styles.button}
          disabledFocusable={!isReady(state)}
          aria-label={`${label} ${shown.id}`}
          onClick={() => void intentions.functions.insert(shown)}
        >
          {label}
        </Button>
      </div>
      {state.question?.functionId === shown.id && (
        <ReplaceQuestion {...view} question={state.question} onAnswer={() => button.current?.focus()} />
      )}
      <p className={styles.small}>{say(shown.about)}</p>
      <FunctionDetails {...view} shown={shown} />
    </li>
  );
}
