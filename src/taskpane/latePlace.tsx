import { Button, Spinner } from '@fluentui/react-components';
import {
  type ComponentType,
  lazy,
  type LazyExoticComponent,
  type ReactElement,
  Suspense,
  useState,
} from 'react';
import { paneTexts } from '../text/pane';
import { useStyles } from './styles';
import type { ViewProps } from './view';

/** What shows a place. */
type PlaceView = (view: ViewProps) => ReactElement;

interface LateView extends ViewProps {
  /** To have it fetched once more. */
  readonly again: () => void;
}

type Late = LazyExoticComponent<ComponentType<LateView>>;

/** A place that is fetched when it is first shown, so that the pane opens with little. Where it cannot be fetched, it can be tried again. */
export function latePlace(fetch: () => Promise<PlaceView>): PlaceView {
  const latest = { Place: late(fetch) };
  return function LatePlace(view) {
    const [Place, show] = useState<Late>(latest.Place);
    const again = (): void => {
      latest.Place = late(fetch);
      show(latest.Place);
    };
    return (
      <Suspense fallback={<Spinner label={view.say(paneTexts.fetching)} />}>
        <Place {...view} again={again} />
      </Suspense>
    );
  };
}

function late(fetch: () => Promise<PlaceView>): Late {
  return lazy(() =>
    fetch().then(
      (fetched) => ({ default: fetched }),
      () => ({ default: NotFetched }),
    ),
  );
}

function NotFetched({ say, again }: LateView): ReactElement {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text} role="status">
        {say(paneTexts.notFetched)}
      </p>
      <Button onClick={again}>{say(paneTexts.fetchAgain)}</Button>
    </>
  );
}
