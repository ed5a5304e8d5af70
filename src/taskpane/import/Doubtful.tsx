import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Text } from '../../text/language';
import { detectionTexts } from '../../text/paneImportReview';
import type { ViewProps } from '../view';
import type { ChipOption } from './chipOptions';
import { useChipStyles } from './chipStyles';
import { useImportStyles } from './importStyles';

interface DoubtfulProps extends Pick<ViewProps, 'say' | 'intentions'> {
  /** Of the sentence. */
  readonly id: string;
  readonly label: Text;
  /** The value that the chip shows, though nobody has chosen it. */
  readonly shown: ChipOption;
  readonly why: Text;
}

/** Beside a chip that has to be chosen: why, and a button for the value that it already shows, which the field itself cannot choose. */
export function Doubtful({ id, label, shown, why, say, intentions }: DoubtfulProps): ReactElement {
  const styles = useChipStyles();
  const shared = useImportStyles();
  const right = say(detectionTexts.right);
  return (
    <>
      <Button
        size="small"
        aria-label={`${right}: ${say(label)} ${say(shown.name)}`}
        aria-describedby={id}
        onClick={() => void intentions.importing.choose(shown.choice)}
      >
        {right}
      </Button>
      <span id={id} className={mergeClasses(shared.warning, styles.why)}>
        {say(why)}
      </span>
    </>
  );
}
