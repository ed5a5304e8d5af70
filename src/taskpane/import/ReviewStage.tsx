import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ListReport } from '../../import/list';
import { importTexts, rowCount } from '../../text/paneImport';
import { Chips } from './Chips';
import { Columns } from './Columns';
import { DifferenceFigures } from './DifferenceFigures';
import { FileButton } from './FileButton';
import { Figures } from './Figures';
import { ImportBar } from './ImportBar';
import { useImportStyles } from './importStyles';
import { Keys } from './Keys';
import { Later } from './Later';
import { listFiles } from './listFiles';
import { Preview } from './Preview';
import { Remarks } from './Remarks';
import { Repairs } from './Repairs';
import type { StageProps } from './stage';
import { Values } from './Values';

const useOwnStyles = makeStyles({
  file: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
});

/**
 * The list as it was read, everything that can be changed about it, and the button that imports it. What stands below the first
 * screen comes a moment later, and the button with it.
 */
export function ReviewStage(props: StageProps): ReactElement {
  const { report } = props.state.importing;
  if (report === null) return <></>;
  return (
    <>
      <ChosenFile {...props} report={report} />
      <Chips {...props} report={report} />
      <Columns {...props} report={report} />
      <Values {...props} report={report} />
      <Later>
        <Keys {...props} report={report} />
        <Preview {...props} report={report} />
        <Figures {...props} report={report} />
        <Repairs {...props} report={report} />
        <DifferenceFigures {...props} report={report} />
        <Remarks {...props} report={report} />
        <ImportBar {...props} report={report} />
      </Later>
    </>
  );
}

function ChosenFile({
  report,
  heading,
  ...view
}: StageProps & { readonly report: ListReport }): ReactElement {
  const { say, intentions } = view;
  const own = useOwnStyles();
  const shared = useImportStyles();
  return (
    <div className={own.file}>
      <div>
        <h2 className={shared.stage} tabIndex={-1} ref={heading}>
          {report.name}
        </h2>
        <p className={shared.small}>{say(rowCount(report.counts.read))}</p>
      </div>
      <FileButton
        look="small"
        label={say(importTexts.chooseOther)}
        accept={listFiles}
        onChoose={(files) => void intentions.importing.readFiles(files)}
      />
    </div>
  );
}
