import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LocatedRemark } from '../../text/listRemark';
import { remarkSentence } from '../../text/listProblems';
import { problemTexts } from '../../text/paneImportFigures';
import type { ViewProps } from '../view';
import { useImportStyles } from './importStyles';

const useOwnStyles = makeStyles({
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottomStyle: 'solid',
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke3,
  },
  sentence: { ...typographyStyles.caption1, minWidth: 0, overflowWrap: 'anywhere' },
  state: { flexShrink: 0 },
});

interface RemarkItemProps extends Pick<ViewProps, 'say' | 'language'> {
  readonly located: LocatedRemark;
}

/** What was found in a row: where, what stands there and what is wrong with it, and what becomes of the row. */
export function RemarkItem({ located, say, language }: RemarkItemProps): ReactElement {
  const own = useOwnStyles();
  const shared = useImportStyles();
  return (
    <li className={own.item}>
      <span className={own.sentence}>{remarkSentence(located, language)}</span>
      <span className={mergeClasses(shared.small, own.state)}>
        {say(located.leavesOut ? problemTexts.isLeftOut : problemTexts.isKept)}
      </span>
    </li>
  );
}
