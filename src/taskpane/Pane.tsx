import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Text } from '../text/language';
import { LateCalculationsPlace } from './calculations/LateCalculationsPlace';
import type { Desk } from './desk';
import { LateFollowUpPlace } from './followUp/LateFollowUpPlace';
import { LateForecastPlace } from './forecast/LateForecastPlace';
import { Header } from './Header';
import { LateImportPlace } from './import/LateImportPlace';
import { intentionsOf } from './intentions';
import { LateBehindPlace, LateFunctionsPlace } from './latePlaces';
import { panelId, tabId } from './placeIds';
import { SettingsPlace } from './SettingsPlace';
import { StartPlace } from './StartPlace';
import { languageOf, type PaneState, type Place, themeOf } from './state';
import { fluentThemes } from './theme';
import type { ViewProps } from './view';

const useStyles = makeStyles({
  pane: { minHeight: '100vh', fontVariantNumeric: 'tabular-nums', overflowWrap: 'break-word' },
  place: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    maxWidth: '640px',
  },
});

const places: Readonly<Record<Place, (props: ViewProps) => ReactElement>> = {
  start: StartPlace,
  import: LateImportPlace,
  functions: LateFunctionsPlace,
  followUp: LateFollowUpPlace,
  forecast: LateForecastPlace,
  calculations: LateCalculationsPlace,
  behind: LateBehindPlace,
  settings: SettingsPlace,
};

/** The whole pane. */
export function Pane({ desk }: { readonly desk: Desk }): ReactElement {
  const state: PaneState = useSyncExternalStore(desk.store.subscribe, desk.store.state);
  const intentions = useMemo(() => intentionsOf(desk), [desk]);
  const styles = useStyles();
  const language = languageOf(state);
  const say = useCallback((text: Text) => text[language], [language]);
  const view: ViewProps = { state, intentions, language, say };
  const PlaceView = places[state.place];
  return (
    <FluentProvider theme={fluentThemes[themeOf(state)]} className={styles.pane}>
      <Header {...view} />
      <main className={styles.place}>
        <div role="tabpanel" id={panelId} aria-labelledby={tabId(state.place)}>
          <PlaceView {...view} />
        </div>
      </main>
    </FluentProvider>
  );
}
