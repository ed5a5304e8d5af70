import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { KindState } from '../../host/sheets/reportSheets';
import { followUpTexts, outsideHint, outsideLine, outsideTexts } from '../../text/paneFollowUp';
import { useStyles } from '../styles';
import type { ViewProps } from '../view';
import { useFollowUpStyles } from './followUpStyles';

/** What lies outside the kinds, as the first sheet that tells has it. */
export function Outside({
  kinds,
  say,
  language,
}: ViewProps & { readonly kinds: readonly KindState[] }): ReactElement | null {
  const styles = useStyles();
  const own = useFollowUpStyles();
  const sheet = kinds.map((kind) => kind.sheet).find((each) => (each?.outside.length ?? 0) > 0);
  if (sheet === undefined || sheet === null) return null;
  return (
    <>
      <h2 className={styles.section}>{say(followUpTexts.outside)}</h2>
      <p className={styles.small}>{say(outsideHint(sheet.name))}</p>
      <dl className={own.outside}>
        {outsideTexts.map((text, index) => {
          const cells = sheet.outside[index] ?? [];
          const isClear = cells.every((cell) => cell === 0);
          return (
            <div key={text.en} className={own.line}>
              <dt className={own.lineName}>{say(text)}</dt>
              <dd className={mergeClasses(own.lineValue, !isClear && own.warning)}>
                {outsideLine(cells, language)}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
