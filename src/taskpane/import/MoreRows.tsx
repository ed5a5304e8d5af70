import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { remarksShown } from '../../text/paneImportFigures';
import { useImportStyles } from './importStyles';
import type { ReportProps } from './reportView';

interface MoreRowsProps extends Pick<ReportProps, 'say'> {
  readonly shown: number;
  readonly total: number;
  /** Where the rows are folded away, nothing of them is read out. */
  readonly isFolded: boolean;
  /** What the button says. */
  readonly label: string;
  readonly onMore: () => void;
}

/** How many of the rows are shown, and a button for more while there are any. */
export function MoreRows({ shown, total, isFolded, label, onMore, say }: MoreRowsProps): ReactElement {
  const shared = useImportStyles();
  return (
    <div className={shared.actions}>
      <span role={isFolded ? undefined : 'status'} className={shared.small}>
        {say(remarksShown(shown, total))}
      </span>
      {shown < total && (
        <Button size="small" onClick={onMore}>
          {label}
        </Button>
      )}
    </div>
  );
}
