import { Button, Checkbox, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { keyTexts } from '../../text/paneImportKeys';
import type { HeldSecret } from './importState';
import { useImportStyles } from './importStyles';
import type { ReportProps } from './reportView';

const useStyles = makeStyles({
  box: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  secret: { fontFamily: tokens.fontFamilyMonospace, wordBreak: 'break-all' },
});

interface NewKeyProps extends ReportProps {
  readonly held: HeldSecret;
}

/** A key file that was made here: nothing is imported until the user says that it is kept. */
export function NewKey({ held, intentions, say }: NewKeyProps): ReactElement {
  const styles = useStyles();
  const shared = useImportStyles();
  const { copy, save, copiedByHand, confirm } = intentions.importing.keys;
  return (
    <div className={styles.box}>
      <Field label={say(keyTexts.yours)} hint={say(keyTexts.keep)}>
        <Textarea
          readOnly
          rows={3}
          value={held.written}
          textarea={{ className: styles.secret, spellCheck: false, autoFocus: !held.wasTaken }}
          onFocus={({ target }) => {
            if (target instanceof HTMLTextAreaElement) target.select();
          }}
          onCopy={copiedByHand}
        />
      </Field>
      <div className={shared.actions}>
        <Button size="small" onClick={() => void save()}>
          {say(keyTexts.save)}
        </Button>
        <Button size="small" onClick={() => void copy()}>
          {say(keyTexts.copy)}
        </Button>
      </div>
      <Checkbox
        checked={held.isKept}
        disabled={!held.wasTaken}
        label={say(keyTexts.confirm)}
        onChange={(_, { checked }) => {
          confirm(checked === true);
        }}
      />
      {!held.wasTaken && <p className={shared.small}>{say(keyTexts.confirmFirst)}</p>}
    </div>
  );
}
