import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ColumnForm } from '../../import/forms';
import { columnDetailTexts, dateFormTexts, groupSignTexts, partUsed } from '../../text/paneImportColumns';
import { decimalTexts } from '../../text/paneImportReview';
import type { ColumnProps } from './ColumnBelow';
import { Fold } from './Fold';
import { FormFields } from './FormFields';
import { PartFields } from './PartFields';
import { twoDigits } from './twoDigits';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
});

/** How the values of the list's column are read, and which part of them; folded, it says both. */
export function ColumnDetails(props: ColumnProps): ReactElement {
  const { match, report, name, say } = props;
  const styles = useStyles();
  const form = report.forms.find(({ columnId }) => columnId === match.columnId);
  const used = form?.used ?? null;
  const said = [
    ...(match.part === null ? [] : [say(partUsed(match.part))]),
    ...(used === null ? [] : [formUsed(used, say)]),
  ];
  return (
    <Fold
      {...props}
      id={`column:${match.columnId}`}
      of={name}
      summary={said.length === 0 ? say(columnDetailTexts.part) : said.join(' · ')}
    >
      <div className={styles.fields}>
        {form !== undefined && <FormFields {...props} form={form} />}
        <PartFields {...props} />
      </div>
    </Fold>
  );
}

/** How values are read, in a few words. */
function formUsed(form: ColumnForm, say: ColumnProps['say']): string {
  if (form.type === 'date') {
    const pivot = form.pivot === null ? '' : ` (${say(columnDetailTexts.pivot)}: ${twoDigits(form.pivot)})`;
    return say(dateFormTexts[form.form]) + (form.form === 'shortYear' ? pivot : '');
  }
  return `${say(decimalTexts[form.decimal])} · ${say(groupSignTexts[form.groups])}`;
}
