import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import { importTexts } from '../../text/paneImport';
import { keyTexts } from '../../text/paneImportKeys';
import { FileButton } from './FileButton';
import { LostKey } from './LostKey';
import { useImportStyles } from './importStyles';
import type { ReportProps } from './reportView';

const useStyles = makeStyles({
  field: { marginTop: tokens.spacingVerticalS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0 },
});

/** A key file that is kept from before, as a file or as text. */
export function LoadKey(view: ReportProps): ReactElement {
  const { state, intentions, say } = view;
  const shared = useImportStyles();
  const { trouble, ofWorkbook, isLoading } = state.importing.key;
  const { loadFile, chooseLoading } = intentions.importing.keys;
  return (
    <>
      {ofWorkbook !== null && <p className={shared.text}>{say(keyTexts.same)}</p>}
      <div className={shared.actions}>
        <FileButton
          label={say(keyTexts.load)}
          accept=".txt,text/plain"
          onChoose={([file]) => {
            if (file !== undefined) void loadFile(file);
          }}
        />
        {isLoading && (
          <Button
            onClick={() => {
              chooseLoading(false);
            }}
          >
            {say(importTexts.cancel)}
          </Button>
        )}
      </div>
      <KeyText say={say} intentions={intentions} />
      {ofWorkbook !== null && <LostKey {...view} />}
      <div role="alert">{trouble !== null && <p className={shared.warning}>{say(keyTexts[trouble])}</p>}</div>
    </>
  );
}

function KeyText({ intentions, say }: Pick<ReportProps, 'intentions' | 'say'>): ReactElement {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const use = (): void => void intentions.importing.keys.loadText(field.current?.value ?? '');
  return (
    <Field label={say(keyTexts.orPaste)} className={styles.field}>
      {(control) => (
        <div className={styles.row}>
          <Input
            {...control}
            className={styles.input}
            input={{ ref: field, autoComplete: 'off', spellCheck: false }}
            onKeyDown={({ key }) => {
              if (key === 'Enter') use();
            }}
          />
          <Button onClick={use}>{say(keyTexts.use)}</Button>
        </div>
      )}
    </Field>
  );
}
