import type * as Fluent from '@fluentui/react-components';
import { PassThrough } from 'node:stream';
import { createElement, type ReactElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { intentionsOf } from '../../src/taskpane/intentions';
import { latePlace } from '../../src/taskpane/latePlace';
import type { ViewProps } from '../../src/taskpane/view';
import { fakeWorkbook } from './fakeWorkbook';

/** What the last button that was shown does when it is pressed. */
const shownButton: { press: () => void } = { press: () => undefined };

jest.mock('@fluentui/react-components', () => {
  const fluent = jest.requireActual<typeof Fluent>('@fluentui/react-components');
  const Button = ({ children, onClick }: { children: string; onClick: () => void }): ReactElement => {
    shownButton.press = onClick;
    return createElement('button', null, children);
  };
  return { ...fluent, Button };
});

const { desk } = fakeWorkbook({});
const view: ViewProps = {
  state: desk.store.state(),
  intentions: intentionsOf(desk),
  language: 'sv',
  say: ({ sv }) => sv,
};

/** The place as it is shown when everything that it waits for has come. */
function shown(Place: (props: ViewProps) => ReactElement): Promise<string> {
  return new Promise((done, failed) => {
    const chunks: string[] = [];
    const page = new PassThrough();
    page.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')));
    page.on('end', () => {
      done(chunks.join(''));
    });
    const stream = renderToPipeableStream(createElement(Place, view), {
      onAllReady: () => stream.pipe(page),
      onError: failed,
    });
  });
}

const fetched = (): ReactElement => createElement('h2', null, 'Bakom siffran');

/** A place whose file cannot be fetched so many times. */
function placeThatFails(times: number): { place: ReturnType<typeof latePlace>; asked: () => number } {
  let asked = 0;
  const place = latePlace(() => {
    asked += 1;
    return asked <= times ? Promise.reject(new Error('Loading chunk failed.')) : Promise.resolve(fetched);
  });
  return { place, asked: () => asked };
}

it('shows a place once it has been fetched, without a button', async () => {
  const { place, asked } = placeThatFails(0);
  const page = await shown(place);
  expect(page).toContain('<h2>Bakom siffran</h2>');
  expect(page).not.toContain('<button>');
  await shown(place);
  expect(asked()).toBe(1);
});

it('says that a place could not be fetched, and shows the failure until somebody tries again', async () => {
  const { place, asked } = placeThatFails(1);
  for (let time = 0; time < 2; time += 1) {
    const page = await shown(place);
    expect(page).toContain('Sidan kunde inte hämtas.');
    expect(page).toContain('<button>Försök igen</button>');
  }
  expect(asked()).toBe(1);
});

it('fetches once more for each press of the button, until the place is there', async () => {
  const { place, asked } = placeThatFails(2);
  await shown(place);
  shownButton.press();
  expect(await shown(place)).toContain('<button>Försök igen</button>');
  shownButton.press();
  expect(await shown(place)).toContain('<h2>Bakom siffran</h2>');
  expect(asked()).toBe(3);
});
