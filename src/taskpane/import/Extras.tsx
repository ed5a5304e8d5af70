import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { columnDetailTexts, extrasTaken } from '../../text/paneImportColumns';
import { Fold } from './Fold';
import { spareHeaders, takenExtras } from './columnFacts';
import { useImportStyles } from './importStyles';
import type { ReportProps } from './reportView';

const useStyles = makeStyles({
  extras: { marginTop: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The columns of the list that the table has no column for: each can be brought along. */
export function Extras(props: ReportProps): ReactElement | null {
  const { state, intentions, report, say } = props;
  const styles = useStyles();
  const shared = useImportStyles();
  const spare = spareHeaders(report);
  if (spare.length === 0) return null;
  const taken = takenExtras(state.importing);
  return (
    <div className={styles.extras}>
      <Fold {...props} id="extras" summary={say(extrasTaken(taken.length))}>
        <p className={shared.small}>{say(columnDetailTexts.extrasHint)}</p>
        <ul className={styles.list}>
          {spare.map(({ index, name, samples }) => (
            <li key={index}>
              <Checkbox
                checked={taken.includes(index)}
                label={
                  <>
                    {name}
                    <span className={shared.hint}>{samples.slice(0, 2).join(', ')}</span>
                  </>
                }
                onChange={(_, { checked }) => void intentions.importing.chooseExtra(index, checked === true)}
              />
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
