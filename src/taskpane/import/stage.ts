import type { RefObject } from 'react';
import type { ViewProps } from '../view';

/** What every stage of the place is given. */
export interface StageProps extends ViewProps {
  /** For the heading that has the focus when the stage comes. */
  readonly heading: RefObject<HTMLHeadingElement>;
  /** Whether a file is held over the pane. */
  readonly isOver: boolean;
}
