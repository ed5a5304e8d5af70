import type { ReactElement } from 'react';
import { repairedInAll, repairTexts } from '../../text/paneImportRepairs';
import { useStyles } from '../styles';
import { Fold } from './Fold';
import { wasRepaired } from './repairFacts';
import { useImportStyles } from './importStyles';
import { RepairedRows } from './RepairedRows';
import { RepairItem } from './RepairItem';
import { RepairTable } from './RepairTable';
import type { ReportProps } from './reportView';

/** What was repaired, before and after; and, on demand, every repair with its choice, its effect and its rows. */
export function Repairs(props: ReportProps): ReactElement | null {
  const { report, say } = props;
  const styles = useStyles();
  const shared = useImportStyles();
  const { before, after, effects } = report.repairs;
  if (effects.length === 0) return null;
  return (
    <section className={shared.section} aria-labelledby="import-repairs">
      <h3 className={shared.title} id="import-repairs">
        {say(repairTexts.title)}
      </h3>
      <p className={shared.text}>
        {say(wasRepaired(report) ? repairedInAll(before, after) : repairTexts.nothing)}
      </p>
      <Fold {...props} id="repairs" summary={say(repairTexts.details)}>
        <RepairTable {...props} />
        <p className={shared.small}>{say(repairTexts.order)}</p>
        <ol className={styles.list}>
          {effects.map((effect) => (
            <RepairItem key={effect.id} {...props} effect={effect} />
          ))}
        </ol>
        <RepairedRows {...props} />
      </Fold>
    </section>
  );
}
