import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Text } from '../../text/language';
import type { ViewProps } from '../view';
import { useImportStyles } from './importStyles';

/** A figure and what it is of. */
export interface Figure {
  readonly label: Text;
  readonly value: string;
  /** Stands beside the others without being part of them. */
  readonly isQuiet?: boolean;
}

interface FigureListProps extends Pick<ViewProps, 'say'> {
  readonly figures: readonly Figure[];
}

/** Figures beneath one another. */
export function FigureList({ figures, say }: FigureListProps): ReactElement {
  const shared = useImportStyles();
  return (
    <dl className={shared.figures}>
      {figures.map(({ label, value, isQuiet }) => (
        <div key={label.en} className={mergeClasses(shared.figure, isQuiet === true && shared.figureQuiet)}>
          <dt>{say(label)}</dt>
          <dd className={shared.figureValue}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
