import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ColumnPart } from '../../import/forms';
import { columnDetailTexts } from '../../text/paneImportColumns';
import type { ColumnProps } from './ColumnBelow';
import { likelySign } from './likelySign';

const sides = ['before', 'after'] as const satisfies readonly ColumnPart['side'][];

/** The part of the list's column that is used: all of it, or what stands before or after a sign. */
export function PartFields({ match, report, intentions, say }: ColumnProps): ReactElement {
  const { columnId, header, part } = match;
  const { choosePart } = intentions.importing;
  const samples = report.headers.find(({ index }) => index === header)?.samples ?? [];
  const sign = part?.sign ?? likelySign(samples);
  return (
    <>
      <Field label={say(columnDetailTexts.part)} size="small">
        <Select
          size="small"
          value={part?.side ?? ''}
          onChange={(_, { value }) => {
            const side = sides.find((known) => known === value);
            void choosePart(columnId, side === undefined ? null : { side, sign });
          }}
        >
          <option value="">{say(columnDetailTexts.whole)}</option>
          {sides.map((side) => (
            <option key={side} value={side}>
              {say(columnDetailTexts[side])}
            </option>
          ))}
        </Select>
      </Field>
      {part !== null && (
        <SignField part={part} say={say} onChoose={(chosen) => void choosePart(columnId, chosen)} />
      )}
    </>
  );
}

interface SignFieldProps extends Pick<ColumnProps, 'say'> {
  readonly part: ColumnPart;
  readonly onChoose: (part: ColumnPart) => void;
}

function SignField({ part, say, onChoose }: SignFieldProps): ReactElement {
  const { side, sign } = part;
  return (
    <Field label={say(columnDetailTexts.sign)} size="small">
      <Input
        key={sign}
        size="small"
        defaultValue={sign}
        maxLength={5}
        input={{ size: 3, autoComplete: 'off' }}
        onBlur={({ target }) => {
          if (target.value !== '' && target.value !== sign) onChoose({ side, sign: target.value });
        }}
      />
    </Field>
  );
}
