import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import { columnDetailTexts } from '../../text/paneImportColumns';
import { columnTexts } from '../../text/paneImportReview';
import type { ColumnProps } from './ColumnBelow';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0 },
});

/** What stands in every row of a column: one of its words, or a text. */
export function ConstantField(props: ColumnProps): ReactElement {
  const { column, match, name, intentions, say, language } = props;
  const label = `${name}: ${say(columnDetailTexts.constantField)}`;
  if (column?.words === undefined) return <ConstantText {...props} label={label} />;
  return (
    <Select
      size="small"
      aria-label={label}
      value={match.constant ?? ''}
      onChange={(_, { value }) => void intentions.importing.chooseConstant(match.columnId, value)}
    >
      {match.constant === null && <option value="">{say(columnTexts.none)}</option>}
      {Object.values(column.words).map((word) => (
        <option key={word.en} value={word[language]}>
          {word[language]}
        </option>
      ))}
    </Select>
  );
}

function ConstantText({
  match,
  label,
  intentions,
  say,
}: ColumnProps & { readonly label: string }): ReactElement {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const use = (): void => {
    const written = (field.current?.value ?? '').trim();
    if (written !== '' && written !== match.constant)
      void intentions.importing.chooseConstant(match.columnId, written);
  };
  return (
    <div className={styles.row}>
      <Input
        size="small"
        className={styles.input}
        aria-label={label}
        defaultValue={match.constant ?? ''}
        input={{ ref: field, autoComplete: 'off' }}
        onKeyDown={({ key }) => {
          if (key === 'Enter') use();
        }}
      />
      <Button size="small" aria-label={`${say(columnDetailTexts.use)} – ${label}`} onClick={use}>
        {say(columnDetailTexts.use)}
      </Button>
    </div>
  );
}
