import { mergeClasses } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { writtenAsOf } from '../../host/workbookSettings';
import type { Detected } from '../../import/list';
import { detectionTexts } from '../../text/paneImportReview';
import { useChipStyles } from './chipStyles';
import { useImportStyles } from './importStyles';
import { PutBack } from './PutBack';
import type { ReportProps } from './reportView';

interface DateChipProps extends ReportProps {
  readonly used: Detected;
}

/** The chip of the list's own date, in which a date is typed. */
export function DateChip({ used, ...view }: DateChipProps): ReactElement {
  const { report, say } = view;
  const styles = useChipStyles();
  const isChanged = used.asOf !== report.detected.asOf;
  const detected = writtenAsOf(report.detected.asOf);
  return (
    <li className={styles.item}>
      <label className={mergeClasses(styles.chip, isChanged && styles.changed)}>
        <span className={styles.label}>{say(detectionTexts.asOf)}</span>
        <DateField used={used} {...view} />
      </label>
      {isChanged && (
        <PutBack
          {...view}
          what="asOf"
          label={detectionTexts.asOf}
          detected={detected === '' ? undefined : { sv: detected, en: detected }}
        />
      )}
    </li>
  );
}

function DateField({ used, state, intentions, say }: DateChipProps): ReactElement {
  const styles = useChipStyles();
  const shared = useImportStyles();
  const wrongId = useId();
  const { asOf } = state.importing;
  const isWrong = asOf?.isWrong === true;
  const { typeListDate, settleListDate } = intentions.importing;
  return (
    <>
      <input
        className={styles.input}
        value={asOf?.typed ?? writtenAsOf(used.asOf)}
        placeholder={say(detectionTexts.asOfHint)}
        autoComplete="off"
        maxLength={20}
        aria-invalid={isWrong}
        {...(isWrong && { 'aria-describedby': wrongId })}
        onChange={({ target }) => {
          typeListDate(target.value);
        }}
        onBlur={() => void settleListDate()}
        onKeyDown={({ key }) => {
          if (key === 'Enter') void settleListDate();
        }}
      />
      {isWrong && (
        <span id={wrongId} role="alert" className={shared.warning}>
          {say(detectionTexts.asOfWrong)}
        </span>
      )}
    </>
  );
}
