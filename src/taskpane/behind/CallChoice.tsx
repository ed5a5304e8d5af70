import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { behindTexts } from '../../text/paneBehind';
import { masked } from '../../text/personalNumbers';
import type { ViewProps } from '../view';
import { useBehindStyles } from './behindStyles';
import type { Found } from './behindState';

interface CallChoiceProps extends ViewProps {
  readonly found: Extract<Found, { readonly is: 'calls' }>;
}

/** Which of the formula's calls is shown. */
export function CallChoice({ found, intentions, say }: CallChoiceProps): ReactElement {
  const own = useBehindStyles();
  return (
    <Field label={say(behindTexts.whichCall)} className={own.calls}>
      <RadioGroup
        value={String(found.chosen)}
        onChange={(_, { value }) => void intentions.behind.choose(Number(value))}
      >
        {found.calls.map(({ text }, index) => (
          <Radio
            key={`${String(index)} ${text}`}
            value={String(index)}
            label={<span className={own.call}>{masked(text)}</span>}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
