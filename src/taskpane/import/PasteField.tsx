import { Button, Field, Textarea } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import { importTexts } from '../../text/paneImport';
import { useStyles } from '../styles';
import type { ViewProps } from '../view';
import { useImportStyles } from './importStyles';

/** Rows pasted from Excel or from a file. They are read at once and never shown in the field: there may be very many. */
export function PasteField({ intentions, say }: ViewProps): ReactElement {
  const styles = useStyles();
  const shared = useImportStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const { readPasted } = intentions.importing;
  return (
    <details className={shared.actions}>
      <summary className={styles.summary}>{say(importTexts.paste)}</summary>
      <Field label={say(importTexts.pasteField)} hint={say(importTexts.pasteHint)}>
        <Textarea
          rows={3}
          textarea={{ ref: field, spellCheck: false, autoComplete: 'off' }}
          onPaste={(event) => {
            event.preventDefault();
            void readPasted(event.clipboardData.getData('text/plain'));
          }}
        />
      </Field>
      <Button
        size="small"
        className={shared.below}
        onClick={() => void readPasted(field.current?.value ?? '')}
      >
        {say(importTexts.readPasted)}
      </Button>
    </details>
  );
}
