import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { figureTexts } from '../../text/paneImportFigures';
import { FigureList } from './FigureList';
import { countFigures, needsListDate, sumFigures } from './figuresOf';
import { useImportStyles } from './importStyles';
import type { ReportProps } from './reportView';

const useStyles = makeStyles({
  beside: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
  },
});

/** The figures that tell whether the whole list was read. */
export function Figures({ report, say, language }: ReportProps): ReactElement {
  const styles = useStyles();
  const shared = useImportStyles();
  return (
    <section className={shared.section} aria-labelledby="import-figures">
      <h3 className={shared.title} id="import-figures">
        {say(figureTexts.title)}
      </h3>
      <div className={styles.beside}>
        <FigureList figures={countFigures(report, language)} say={say} />
        <FigureList figures={sumFigures(report, language)} say={say} />
      </div>
      {needsListDate(report) && (
        <p className={mergeClasses(shared.small, shared.below)}>{say(figureTexts.needsDate)}</p>
      )}
    </section>
  );
}
