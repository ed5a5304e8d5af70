import { ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Reading } from './importState';

interface ReadingBarProps {
  readonly reading: Reading;
  /** What is read, in the pane's language. */
  readonly label: string;
}

/** How far the reading has come. Before the first rows it only moves: an Excel workbook is unpacked as a whole, and nobody knows how far. */
export function ReadingBar({ reading: { share }, label }: ReadingBarProps): ReactElement {
  return <ProgressBar aria-label={label} {...(share > 0 && { value: share })} />;
}
