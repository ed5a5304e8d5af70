import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { importTexts } from '../../text/paneImport';
import { useStyles } from '../styles';
import type { ViewProps } from '../view';
import { useImportStyles } from './importStyles';

const useOwnStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
  },
  select: { minWidth: 0 },
});

/** A list that stands in the workbook already: the cells that are selected, or a table. */
export function FromWorkbook({ state, intentions, say }: ViewProps): ReactElement | null {
  const styles = useStyles();
  const shared = useImportStyles();
  if (!state.surroundings.isExcel) return null;
  return (
    <details className={shared.actions}>
      <summary className={styles.summary}>{say(importTexts.fromWorkbook)}</summary>
      <p className={shared.small}>{say(importTexts.fromWorkbookHint)}</p>
      <Button className={shared.below} onClick={() => void intentions.importing.readSelected()}>
        {say(importTexts.readSelection)}
      </Button>
      <OfTable names={state.tableNames ?? []} intentions={intentions} say={say} />
    </details>
  );
}

interface OfTableProps extends Pick<ViewProps, 'intentions' | 'say'> {
  readonly names: readonly string[];
}

function OfTable({ names, intentions, say }: OfTableProps): ReactElement | null {
  const own = useOwnStyles();
  const styles = useStyles();
  const [wanted, setWanted] = useState('');
  const [first] = names;
  if (first === undefined) return null;
  const chosen = names.includes(wanted) ? wanted : first;
  return (
    <Field label={say(importTexts.orTable)} className={styles.field}>
      {(control) => (
        <div className={own.row}>
          <Select
            {...control}
            className={own.select}
            value={chosen}
            onChange={(_, { value }) => {
              setWanted(value);
            }}
          >
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
          <Button onClick={() => void intentions.importing.readTable(chosen)}>
            {say(importTexts.readTable)}
          </Button>
        </div>
      )}
    </Field>
  );
}
