import { behindIntentions } from '../../../src/taskpane/behind/behindIntentions';
import { fakeWorkbook } from '../fakeWorkbook';

/** The network is away once, and there again when it is asked for once more. */
const network = { isAway: true };

jest.mock('../../../src/taskpane/behind/findBehind', () => {
  if (network.isAway) throw new Error('Loading chunk calculations failed.');
  return { findBehind: () => Promise.resolve({ is: 'noFormula' }) };
});

it('says that what works out the figure could not be fetched, and reads again when asked', async () => {
  const { desk } = fakeWorkbook({});
  const { look } = behindIntentions(desk);
  await look();
  expect(desk.store.state().behind).toEqual({ isLooking: false, found: { is: 'notFetched' } });
  network.isAway = false;
  await look();
  expect(desk.store.state().behind.found).toEqual({ is: 'noFormula' });
});
