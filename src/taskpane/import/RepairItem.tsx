import { makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { RepairEffect } from '../../import/repairs/repair';
import { leftAsTheyAre, repairEffect, repairTexts } from '../../text/paneImportRepairs';
import { repairAbouts, repairNames } from '../../text/repairs';
import { isRepairOff, leftByRepair, wantedRepairs } from './repairFacts';
import { useImportStyles } from './importStyles';
import { choiceOf, waysOf } from './repairChoices';
import { RepairReason } from './RepairReason';
import type { ReportProps } from './reportView';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottomStyle: 'solid',
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke3,
  },
  name: { ...typographyStyles.body1Strong },
  effect: { ...typographyStyles.caption1Strong, margin: 0 },
});

interface RepairItemProps extends ReportProps {
  readonly effect: RepairEffect;
}

/** One repair: what it does, how it is to be made, and what it did. */
export function RepairItem(props: RepairItemProps): ReactElement {
  const { effect, state, report, intentions, say } = props;
  const styles = useStyles();
  const shared = useImportStyles();
  const fieldId = useId();
  const aboutId = useId();
  const { id } = effect;
  const wanted = wantedRepairs(state.importing, report);
  return (
    <li className={styles.item}>
      <label htmlFor={fieldId} className={styles.name}>
        {say(repairNames[id])}
      </label>
      <p id={aboutId} className={shared.small}>
        {say(repairAbouts[id])}
      </p>
      <Select
        id={fieldId}
        size="small"
        aria-describedby={aboutId}
        value={wanted[id]}
        onChange={(_, { value }) => {
          const chosen = choiceOf(id, value);
          if (chosen !== null) void intentions.importing.chooseRepairs(chosen);
        }}
      >
        {waysOf(id).map(([way, name]) => (
          <option key={way} value={way}>
            {say(name)}
          </option>
        ))}
      </Select>
      {id === 'continued' && wanted.continued === 'byReason' && <RepairReason {...props} />}
      <Effect {...props} />
    </li>
  );
}

/** A repair that is off says what it leaves as it is. */
function Effect({ effect, report, say }: RepairItemProps): ReactElement | null {
  const styles = useStyles();
  const shared = useImportStyles();
  if (!isRepairOff(report.repairs.used, effect.id))
    return <p className={styles.effect}>{say(repairEffect(effect))}</p>;
  const left = leftByRepair(report, effect.id);
  if (left === null) return null;
  const said = say(leftAsTheyAre(left.repair, left.count));
  if (left.repair === 'overlaps') return <p className={styles.effect}>{said}</p>;
  return (
    <p className={shared.warning}>
      {say(repairTexts.isOff)}: {said}
    </p>
  );
}
