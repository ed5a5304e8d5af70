import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { ReactElement } from 'react';
import type { Detected } from '../../import/list';
import { detectionTexts } from '../../text/paneImportReview';
import type { ChipOption, ChoiceChip } from './chipOptions';
import { useChipStyles } from './chipStyles';
import { PutBack } from './PutBack';
import type { ReportProps } from './reportView';

interface ChoiceChipProps extends ReportProps {
  readonly chip: ChoiceChip;
  /** What holds, whether or not it has been read yet. */
  readonly used: Detected;
}

/** A chip that opens the system's own list of values. */
export function ChoiceChipView({ chip, used, ...view }: ChoiceChipProps): ReactElement {
  const { intentions, report, say } = view;
  const styles = useChipStyles();
  const { what, label, options } = chip;
  const isChanged = used[what] !== report.detected[what];
  const named = (value: unknown): ChipOption | undefined =>
    options.find((option) => option.value === String(value));
  const value = named(used[what]);
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.chip, isChanged && styles.changed)}>
        <span className={styles.label} aria-hidden>
          {say(label)}
        </span>
        <span className={styles.value} aria-hidden>
          {value === undefined ? '' : say(value.name)}
        </span>
        <ChevronDown12Regular />
        <select
          className={styles.select}
          aria-label={say(label) + (isChanged ? ` (${say(detectionTexts.changed)})` : '')}
          value={String(used[what])}
          onChange={({ target }) => {
            const chosen = named(target.value);
            if (chosen !== undefined) void intentions.importing.choose(chosen.choice);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {say(option.name)}
            </option>
          ))}
        </select>
      </span>
      {isChanged && (
        <PutBack {...view} what={what} label={label} detected={named(report.detected[what])?.name} />
      )}
    </li>
  );
}
