import { makeStyles, tokens } from '@fluentui/react-components';

/** What the forms of calculations look like beside what all places share. Names of prices are long, and the pane is narrow. */
export const useCalculationStyles = makeStyles({
  price: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  choice: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  preview: { marginTop: tokens.spacingVerticalL },
});
