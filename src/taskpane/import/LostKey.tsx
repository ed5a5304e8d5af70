import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { keysRenewed, keyTexts } from '../../text/paneImportKeys';
import { Fold } from './Fold';
import { comparisonIn } from './importFacts';
import { useImportStyles } from './importStyles';
import type { ReportProps } from './reportView';

/** What can be done when the key file that made the workbook's keys is lost. */
export function LostKey(props: ReportProps): ReactElement {
  const { intentions, say } = props;
  const shared = useImportStyles();
  return (
    <div className={shared.below}>
      <Fold {...props} id="lostKey" summary={say(keyTexts.lost)}>
        <p className={shared.small}>{say(keyTexts.lostHow)}</p>
        <div className={shared.actions}>
          <Button size="small" onClick={() => void intentions.importing.keys.startOver(true)}>
            {say(keyTexts.startOver)}
          </Button>
        </div>
      </Fold>
    </div>
  );
}

/** That keys are made anew, of how many persons, and the way back. */
export function Rekeying({ state, intentions, say }: ReportProps): ReactElement {
  const shared = useImportStyles();
  const rekeying = comparisonIn(state.importing)?.rekeying ?? null;
  const isStuck = rekeying !== null && rekeying.unknown > 0;
  return (
    <>
      <p role="status" className={isStuck ? shared.warning : shared.text}>
        {say(keyTexts.rekeys)} {rekeying !== null && say(keysRenewed(rekeying))}
      </p>
      <div className={shared.actions}>
        <Button size="small" onClick={() => void intentions.importing.keys.startOver(false)}>
          {say(keyTexts.stop)}
        </Button>
      </div>
    </>
  );
}
