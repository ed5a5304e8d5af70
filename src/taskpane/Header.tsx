import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { paneTexts } from '../text/pane';
import { CutOffBar } from './CutOffBar';
import { NoticeBar } from './NoticeBar';
import { panelId, tabId } from './placeIds';
import type { Place } from './state';
import type { ViewProps } from './view';

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottomStyle: 'solid',
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke2,
  },
});

// Four tabs in Swedish are as wide as the narrowest pane; further ones stand beneath.
const useTabStyles = makeStyles({
  tabs: { flexWrap: 'wrap' },
  tab: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalSNudge}` },
});

const places = [
  'start',
  'import',
  'followUp',
  'forecast',
  'calculations',
  'functions',
  'behind',
  'settings',
] as const satisfies readonly Place[];

/** The tabs, which stay in sight, and under them what the pane has to say. */
export function Header(view: ViewProps): ReactElement {
  const { state, intentions, say } = view;
  const styles = useStyles();
  const own = useTabStyles();
  return (
    <header className={styles.header}>
      <TabList selectedValue={state.place} className={own.tabs} aria-label={say(paneTexts.places)}>
        {places.map((place) => (
          <Tab
            key={place}
            value={place}
            id={tabId(place)}
            className={own.tab}
            aria-controls={panelId}
            onClick={() => {
              intentions.goTo(place);
            }}
          >
            {say(paneTexts[place])}
          </Tab>
        ))}
      </TabList>
      <CutOffBar {...view} />
      <NoticeBar {...view} />
    </header>
  );
}
