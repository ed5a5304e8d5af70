import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUpload24Regular } from '@fluentui/react-icons/svg/arrow-upload';
import type { ReactElement } from 'react';
import { importTexts, readingList } from '../../text/paneImport';
import { useStyles } from '../styles';
import type { ViewProps } from '../view';
import { FileButton } from './FileButton';
import { FromWorkbook } from './FromWorkbook';
import { useImportStyles } from './importStyles';
import { listFiles } from './listFiles';
import { PasteField } from './PasteField';
import { ReadingBar } from './ReadingBar';
import { SpreadBudget } from './SpreadBudget';
import type { StageProps } from './stage';
import { TroubleBar } from './TroubleBar';

const useOwnStyles = makeStyles({
  zone: {
    display: 'grid',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: 'center',
  },
  over: {
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  icon: { color: tokens.colorBrandForeground1 },
  reading: { marginTop: tokens.spacingVerticalM },
});

/** Where a list is chosen, dropped or pasted, and waited for. */
export function ChooseStage(props: StageProps): ReactElement {
  const { state, intentions, say, heading, isOver } = props;
  const styles = useStyles();
  const own = useOwnStyles();
  const shared = useImportStyles();
  return (
    <>
      <p className={styles.text}>{say(importTexts.lead)}</p>
      <h2 className={shared.unseen} tabIndex={-1} ref={heading}>
        {say(importTexts.toImport)}
      </h2>
      <TroubleBar {...props} trouble={state.importing.trouble} />
      <div className={mergeClasses(own.zone, isOver && own.over)}>
        <ArrowUpload24Regular className={own.icon} />
        <span className={shared.title}>{say(importTexts.drop)}</span>
        <FileButton
          look="primary"
          label={say(importTexts.chooseFile)}
          accept={listFiles}
          onChoose={(files) => void intentions.importing.readFiles(files)}
        />
        <span className={shared.small}>{say(importTexts.formats)}</span>
      </div>
      <ReadingLine {...props} />
      <FromWorkbook {...props} />
      <PasteField {...props} />
      <SpreadBudget {...props} />
    </>
  );
}

/** How far the reading has come. Its beginning is announced, not every step of it. */
function ReadingLine({ state, intentions, say }: ViewProps): ReactElement {
  const own = useOwnStyles();
  const shared = useImportStyles();
  const { reading } = state.importing;
  return (
    <div className={own.reading}>
      <p role="status" className={shared.text}>
        {reading !== null && say(readingList(reading.name))}
      </p>
      {reading !== null && (
        <>
          <ReadingBar reading={reading} label={say(readingList(reading.name))} />
          <div className={shared.actions}>
            <Button size="small" onClick={intentions.importing.letGo}>
              {say(importTexts.cancel)}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
