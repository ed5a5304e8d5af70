import { Button } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ReactElement } from 'react';
import type { Detected } from '../../import/list';
import type { Text } from '../../text/language';
import { putBack } from '../../text/paneImportReview';
import type { ViewProps } from '../view';

interface PutBackProps extends Pick<ViewProps, 'say' | 'intentions'> {
  readonly what: keyof Detected;
  readonly label: Text;
  readonly detected: Text | undefined;
}

/** The button beside a changed chip that puts back what was detected. */
export function PutBack({ what, label, detected, say, intentions }: PutBackProps): ReactElement {
  const sentence = say(putBack(label, detected ?? { sv: '–', en: '–' }));
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowUndo16Regular />}
      aria-label={sentence}
      title={sentence}
      onClick={() => void intentions.importing.putBack(what)}
    />
  );
}
