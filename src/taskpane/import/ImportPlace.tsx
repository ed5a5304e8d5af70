import { type ReactElement, useEffect, useRef } from 'react';
import { paneTexts } from '../../text/pane';
import { rowsRead } from '../../text/paneImport';
import { useStyles } from '../styles';
import type { ViewProps } from '../view';
import { ChooseStage } from './ChooseStage';
import { type Stage, stageOf } from './importState';
import { useImportStyles } from './importStyles';
import { ReceiptStage } from './ReceiptStage';
import { ReviewStage } from './ReviewStage';
import type { StageProps } from './stage';
import { useFileDrop } from './useFileDrop';
import { WritingStage } from './WritingStage';

const stages: Readonly<Record<Stage, (props: StageProps) => ReactElement>> = {
  choose: ChooseStage,
  review: ReviewStage,
  writing: WritingStage,
  receipt: ReceiptStage,
};

/** A list from a file to the workbook. What is new has the focus on its heading as soon as it is there. */
export function ImportPlace(view: ViewProps): ReactElement {
  const { state, intentions, say } = view;
  const styles = useStyles();
  const shared = useImportStyles();
  const { reading, report } = state.importing;
  const stage = stageOf(state.importing);
  const heading = useRef<HTMLHeadingElement | null>(null);
  const shown = useRef(stage);
  const isOver = useFileDrop((files) => void intentions.importing.readFiles(files));
  useEffect(() => {
    if (shown.current === stage) return;
    shown.current = stage;
    heading.current?.focus();
  }, [stage]);
  const StageView = stages[stage];
  return (
    <>
      <h1 className={styles.heading}>{say(paneTexts.import)}</h1>
      <p role="status" className={shared.unseen}>
        {stage === 'review' && reading === null && report !== null && say(rowsRead(report.counts))}
      </p>
      <StageView {...view} heading={heading} isOver={isOver} />
    </>
  );
}
