import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { functionTexts, replaceAgainQuestion, replaceQuestion } from '../text/paneFunctions';
import type { Question } from './state';
import type { ViewProps } from './view';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ReplaceQuestionProps extends ViewProps {
  readonly question: Question;
  /** Called when the question is about to go, so that the focus can go back to where it came from. */
  readonly onAnswer: () => void;
}

/** A button that has this as its ref has the focus as soon as it is there. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}

/** Asks, in the pane, before a formula replaces something. The focus comes here and begins on the harmless answer. */
export function ReplaceQuestion(props: ReplaceQuestionProps): ReactElement {
  const { question, onAnswer, intentions, say } = props;
  const styles = useStyles();
  const textId = useId();
  const keep = (): void => {
    onAnswer();
    intentions.functions.keep();
  };
  return (
    <div
      role="group"
      className={styles.box}
      aria-labelledby={textId}
      onKeyDown={({ key }) => {
        if (key === 'Escape') keep();
      }}
    >
      <p className={styles.text} id={textId}>
        {say((question.isAskedAgain ? replaceAgainQuestion : replaceQuestion)(question.cell.address))}
      </p>
      <div className={styles.answers}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            onAnswer();
            void intentions.functions.replace();
          }}
        >
          {say(functionTexts.replace)}
        </Button>
        <Button size="small" ref={takeFocus} aria-describedby={textId} onClick={keep}>
          {say(functionTexts.cancel)}
        </Button>
      </div>
    </div>
  );
}
