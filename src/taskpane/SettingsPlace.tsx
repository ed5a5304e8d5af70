import type { ReactElement } from 'react';
import { paneTexts } from '../text/pane';
import { settingTexts } from '../text/paneSettings';
import { PaneSettings } from './PaneSettings';
import { useStyles } from './styles';
import { version } from '../host/version';
import type { ViewProps } from './view';
import { WorkbookSettings } from './WorkbookSettings';

/** The settings of the workbook and of the pane, and what this is. */
export function SettingsPlace(view: ViewProps): ReactElement {
  const { say } = view;
  const styles = useStyles();
  return (
    <>
      <h1 className={styles.heading}>{say(paneTexts.settings)}</h1>
      <h2 className={styles.section}>{say(settingTexts.workbook)}</h2>
      <p className={styles.small}>{say(settingTexts.workbookHint)}</p>
      <WorkbookSettings {...view} />
      <h2 className={styles.section}>{say(settingTexts.personal)}</h2>
      <PaneSettings {...view} />
      <h2 className={styles.section}>{say(settingTexts.about)}</h2>
      <p className={styles.text}>
        {say(settingTexts.version)} {version}
      </p>
      <h3 className={styles.group}>{say(settingTexts.privacyTitle)}</h3>
      <p className={styles.small}>{say(settingTexts.privacy)}</p>
    </>
  );
}
