import { likelySign } from '../../../src/taskpane/import/likelySign';
import { twoDigits } from '../../../src/taskpane/import/twoDigits';

it.each([
  [['HVB - Ängsgården', 'SiS - Lövsta'], ' - '],
  [['Ek-Lund, Anna', 'Berg, Bo'], ', '],
  [['410/A', '420/B'], '/'],
  [['HVB', 'HVB (akut)'], '('],
  [['HVB'], ' '],
  [[], ' '],
] as const)('%j is taken apart by %j', (samples, sign) => {
  expect(likelySign(samples)).toBe(sign);
});

it.each([
  [30, '30'],
  [2030, '30'],
  [5, '05'],
  [2000, '00'],
])('%i is written %s', (year, written) => {
  expect(twoDigits(year)).toBe(written);
});
