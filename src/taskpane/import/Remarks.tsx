import { Field, mergeClasses, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatsOf } from '../../text/format';
import { problemTexts, rowsLeftOut, rowsWarned, seeRemarks } from '../../text/paneImportFigures';
import { remarkNames } from '../../text/paneImportRemarks';
import { useStyles } from '../styles';
import { errorsFirst } from './errorsFirst';
import { Fold } from './Fold';
import { useImportStyles } from './importStyles';
import { MoreRows } from './MoreRows';
import { RemarkItem } from './RemarkItem';
import type { ReportProps } from './reportView';
import { SamePersonHint } from './SamePersonHint';

/** What was found in the rows. What is shown here never changes what is written. */
export function Remarks(props: ReportProps): ReactElement {
  const { report, say } = props;
  const shared = useImportStyles();
  const errors = report.remarks.reduce((sum, { leavesOut, count }) => (leavesOut ? sum + count : sum), 0);
  const warnings = report.remarks.reduce((sum, { leavesOut, count }) => (leavesOut ? sum : sum + count), 0);
  return (
    <section className={shared.section} aria-labelledby="import-remarks">
      <h3 className={shared.title} id="import-remarks">
        {say(problemTexts.title)}
      </h3>
      {report.counts.leftOut > 0 && <p className={shared.text}>{say(rowsLeftOut(report.counts.leftOut))}</p>}
      {warnings > 0 && <p className={shared.text}>{say(rowsWarned(warnings))}</p>}
      <SamePersonHint {...props} />
      {report.remarks.length === 0 ? (
        <p className={shared.text}>{say(problemTexts.none)}</p>
      ) : (
        <Fold {...props} id="remarks" summary={say(seeRemarks(errors, warnings))}>
          <RemarkList {...props} />
        </Fold>
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
      <MoreRows
        shown={remarks.length}
        total={total}
        isFolded={state.importing.folds['remarks'] !== true || total === 0}
        label={say(problemTexts.more)}
        onMore={() => void intentions.importing.remarks.showMore()}
        say={say}
      />
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
        {errorsFirst(report).map(({ code, count }) => (
          <option key={code} value={code}>
            {`${say(remarkNames[code])} (${number(count)})`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
