import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { lettersRead } from '../../text/paneImportColumns';
import { detectionTexts } from '../../text/paneImportReview';
import { ChoiceChipView, lettersId } from './ChoiceChipView';
import { choiceChips } from './chipOptions';
import { DateChip } from './DateChip';
import { wantedReading } from './importFacts';
import { useImportStyles } from './importStyles';
import type { ReportProps } from './reportView';

const useStyles = makeStyles({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
  },
  letters: { marginTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** What was detected, each a chip that can be changed; the list is read again at once. Only a list of placements shows a day. */
export function Chips(props: ReportProps): ReactElement {
  const { state, say, report } = props;
  const styles = useStyles();
  const shared = useImportStyles();
  const used = wantedReading(state.importing) ?? report.used;
  return (
    <section className={shared.section} aria-labelledby="import-detected">
      <h3 className={shared.title} id="import-detected">
        {say(detectionTexts.title)}
      </h3>
      <ul className={styles.chips}>
        {choiceChips(used, report).map((chip) => (
          <ChoiceChipView key={chip.what} {...props} chip={chip} used={used} />
        ))}
        {used.kind === 'placements' && <DateChip {...props} used={used} />}
      </ul>
      {used.encoding !== null && report.letterSamples.length > 0 && (
        <p className={mergeClasses(shared.small, styles.letters)} id={lettersId}>
          {say(lettersRead(report.letterSamples))}
        </p>
      )}
    </section>
  );
}
