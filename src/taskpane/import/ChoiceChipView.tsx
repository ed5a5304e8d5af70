import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { type ReactElement, useId } from 'react';
import type { Detected } from '../../import/list';
import { detectionTexts } from '../../text/paneImportReview';
import type { ChipOption, ChoiceChip } from './chipOptions';
import { useChipStyles } from './chipStyles';
import { Doubtful } from './Doubtful';
import { doubtAbout } from './doubts';
import { PutBack } from './PutBack';
import type { ReportProps } from './reportView';

/** The id of the sentence with letters of the list, by which the encoding is judged. */
export const lettersId = 'import-letters';

interface ChoiceChipProps extends ReportProps {
  readonly chip: ChoiceChip;
  /** What holds, whether or not it has been read yet. */
  readonly used: Detected;
}

/** A chip that opens the system's own list of values; marked, with the reason, where the user has to choose. */
export function ChoiceChipView({ chip, used, ...view }: ChoiceChipProps): ReactElement {
  const { report, state } = view;
  const styles = useChipStyles();
  const whyId = useId();
  const { what, label } = chip;
  const isChanged = used[what] !== report.detected[what];
  const doubt = doubtAbout(what, state.importing);
  const value = optionOf(chip, used[what]);
  return (
    <li className={mergeClasses(styles.item, doubt !== null && styles.askedItem)}>
      <ChipField {...view} chip={chip} used={used} whyId={doubt === null ? undefined : whyId} />
      {isChanged && (
        <PutBack {...view} what={what} label={label} detected={optionOf(chip, report.detected[what])?.name} />
      )}
      {doubt !== null && value !== undefined && (
        <Doubtful {...view} id={whyId} label={label} shown={value} why={doubt} />
      )}
    </li>
  );
}

interface ChipFieldProps extends ChoiceChipProps {
  /** The id of the sentence that asks for a choice; undefined where none is needed. */
  readonly whyId: string | undefined;
}

function ChipField({ chip, used, whyId, report, intentions, say }: ChipFieldProps): ReactElement {
  const styles = useChipStyles();
  const { what, label, options } = chip;
  const isChanged = used[what] !== report.detected[what];
  const isAsked = whyId !== undefined;
  const value = optionOf(chip, used[what]);
  return (
    <span className={mergeClasses(styles.chip, isChanged && styles.changed, isAsked && styles.asked)}>
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
        {...(isAsked && { 'aria-describedby': whyId })}
        {...(what === 'encoding' && report.letterSamples.length > 0 && { 'aria-describedby': lettersId })}
        value={String(used[what])}
        onChange={({ target }) => {
          const chosen = optionOf(chip, target.value);
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
  );
}

function optionOf({ options }: ChoiceChip, value: unknown): ChipOption | undefined {
  return options.find((option) => option.value === String(value));
}
