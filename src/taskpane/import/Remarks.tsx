import { Button, Field, mergeClasses, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatsOf } from '../../text/format';
import { problemTexts, remarksShown, rowsLeftOut, rowsWarned } from '../../text/paneImportFigures';
import { remarkNames } from '../../text/paneImportRemarks';
import { useStyles } from '../styles';
import { useImportStyles } from './importStyles';
import { RemarkItem } from './RemarkItem';
import type { ReportProps } from './reportView';

/** What was found in the rows. What is shown here never changes what is written. */
export function Remarks(props: ReportProps): ReactElement {
  const { report, say } = props;
  const shared = useImportStyles();
  const warnings = report.remarks.reduce((sum, { leavesOut, count }) => (leavesOut ? sum : sum + count), 0);
  return (
    <section className={shared.section} aria-labelledby="import-remarks">
      <h3 className={shared.title} id="import-remarks">
        {say(problemTexts.title)}
      </h3>
      {report.counts.leftOut > 0 && <p className={shared.text}>{say(rowsLeftOut(report.counts.leftOut))}</p>}
      {warnings > 0 && <p className={shared.text}>{say(rowsWarned(warnings))}</p>}
      {report.remarks.length === 0 ? (
        <p className={shared.text}>{say(problemTexts.none)}</p>
      ) : (
        <RemarkList {...props} />
      )}
    </section>
  );
}

function RemarkList(props: ReportProps): ReactElement {
  const { state, intentions, say } = props;
  const styles = useStyles();
  const shared = useImportStyles();
  const { remarks, total } = state.importing.remarks;
  return (
    <>
      <RemarkFilter {...props} />
      <ul className={mergeClasses(styles.list, shared.below)}>
        {remarks.map((located, index) => (
          <RemarkItem key={index} {...props} located={located} />
        ))}
      </ul>
      <div className={shared.actions}>
        <span role="status" className={shared.small}>
          {say(remarksShown(remarks.length, total))}
        </span>
        {remarks.length < total && (
          <Button size="small" onClick={() => void intentions.importing.remarks.showMore()}>
            {say(problemTexts.more)}
          </Button>
        )}
      </div>
    </>
  );
}

function RemarkFilter({ state, intentions, report, say, language }: ReportProps): ReactElement {
  const styles = useStyles();
  const { number } = formatsOf(language);
  const all = report.remarks.reduce((sum, { count }) => sum + count, 0);
  return (
    <Field label={say(problemTexts.show)} hint={say(problemTexts.filterHint)} className={styles.field}>
      <Select
        size="small"
        value={state.importing.remarks.code ?? ''}
        onChange={(_, { value }) => {
          const chosen = report.remarks.find(({ code }) => code === value);
          void intentions.importing.remarks.filter(chosen?.code ?? null);
        }}
      >
        <option value="">{`${say(problemTexts.all)} (${number(all)})`}</option>
        {report.remarks.map(({ code, count }) => (
          <option key={code} value={code}>
            {`${say(remarkNames[code])} (${number(count)})`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
