import { Button, Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { keyFingerprint, keyTexts, personsFound } from '../../text/paneImportKeys';
import { mayAskForKeys } from './importFacts';
import { useImportStyles } from './importStyles';
import { LoadKey } from './LoadKey';
import { Rekeying } from './LostKey';
import { NewKey } from './NewKey';
import type { ReportProps } from './reportView';

/** How personal numbers are kept out of the workbook, where the list has persons at all. */
export function Keys(props: ReportProps): ReactElement | null {
  const { report, say } = props;
  const shared = useImportStyles();
  const { needKeys } = report.persons;
  if (!needKeys && !report.matches.some(({ columnId }) => columnId === 'person')) return null;
  return (
    <section className={shared.section} aria-labelledby="import-keys">
      <h3 className={shared.title} id="import-keys">
        {say(keyTexts.title)}
      </h3>
      <p className={shared.text}>
        {say(personsFound({ ...report.persons, kept: report.sums.persons }))} {needKeys && say(keyTexts.how)}
      </p>
      {needKeys && <KeyFile {...props} />}
      {needKeys && props.state.importing.key.rekeys && <Rekeying {...props} />}
      {mayAskForKeys(props.state.importing) && <AlwaysKeys {...props} />}
    </section>
  );
}

function AlwaysKeys({ state, intentions, say }: ReportProps): ReactElement {
  return (
    <Switch
      checked={state.importing.choices.alwaysKeys === true}
      label={
        <>
          {say(keyTexts.always)}
          <Hint text={say(keyTexts.alwaysHint)} />
        </>
      }
      onChange={(_, { checked }) => void intentions.importing.chooseAlwaysKeys(checked)}
    />
  );
}

function Hint({ text }: { readonly text: string }): ReactElement {
  const shared = useImportStyles();
  return <span className={shared.hint}>{text}</span>;
}

/** The key file: the one in use, a new one, or one that is to be loaded. */
function KeyFile(props: ReportProps): ReactElement {
  const { held, isLoading, ofWorkbook } = props.state.importing.key;
  if (held !== null && !isLoading)
    return held.isNew ? <NewKey {...props} held={held} /> : <KeyInUse {...props} />;
  return ofWorkbook === null && !isLoading ? <NoKey {...props} /> : <LoadKey {...props} />;
}

/** The first list of a workbook: a key file is made, or one that is kept from before is loaded. */
function NoKey({ intentions, say }: ReportProps): ReactElement {
  const shared = useImportStyles();
  const { create, chooseLoading } = intentions.importing.keys;
  return (
    <>
      <p className={shared.text}>{say(keyTexts.first)}</p>
      <div className={shared.actions}>
        <Button appearance="primary" size="small" onClick={() => void create()}>
          {say(keyTexts.create)}
        </Button>
        <Button
          size="small"
          onClick={() => {
            chooseLoading(true);
          }}
        >
          {say(keyTexts.have)}
        </Button>
      </div>
    </>
  );
}

function KeyInUse({ state, intentions, say }: ReportProps): ReactElement {
  const shared = useImportStyles();
  const { held } = state.importing.key;
  return (
    <div className={shared.actions}>
      <span role="status">{say(keyTexts.inUse)}</span>
      {held !== null && <span className={shared.small}>{say(keyFingerprint(held.fingerprint))}</span>}
      <Button
        size="small"
        onClick={() => {
          intentions.importing.keys.chooseLoading(true);
        }}
      >
        {say(keyTexts.other)}
      </Button>
    </div>
  );
}
