import { Select } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';

/** A value that can be chosen, and what it is called in the pane's language. */
export interface LongSelectOption {
  readonly value: string;
  readonly name: string;
}

interface LongSelectProps {
  /** Of the field, for its label. */
  readonly id: string;
  readonly value: string;
  readonly options: readonly LongSelectOption[];
  readonly onChoose: (value: string) => void;
}

/**
 * A field of which the values are drawn when the user turns to it, with the keyboard or the pointer; until then only the chosen
 * one stands there. For many fields with many values each: most of them are never opened.
 */
export function LongSelect({ id, value, options, onChoose }: LongSelectProps): ReactElement {
  const [isTurnedTo, setIsTurnedTo] = useState(false);
  const turnTo = (): void => {
    setIsTurnedTo(true);
  };
  const drawn = isTurnedTo ? options : options.filter((option) => option.value === value);
  return (
    <Select
      id={id}
      size="small"
      value={value}
      onFocus={turnTo}
      onMouseDown={turnTo}
      onBlur={() => {
        setIsTurnedTo(false);
      }}
      onChange={(_, chosen) => {
        onChoose(chosen.value);
      }}
    >
      {drawn.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </Select>
  );
}
