import { date, type Example } from '../../src/functions/examples/example';
import { answerText } from '../../src/taskpane/answerText';

const because = { sv: '', en: '' };
const nothing = { sv: '', en: '' };

it.each<[string, Example['gives'], string, string]>([
  ['a number', 12756.13, '12\u00a0756,13', '12,756.13'],
  ['a date', date('2026-09-30'), '2026-09-30', '2026-09-30'],
  ['an error', { error: '#VALUE!', sentence: nothing }, '#VALUE!', '#VALUE!'],
  ['a blank cell', '', 'tom cell', 'blank cell'],
  [
    'rows',
    [
      [3, date('2026-01-01')],
      [0, ''],
    ],
    '3 | 2026-01-01; 0 | tom cell',
    '3 | 2026-01-01; 0 | blank cell',
  ],
])('%s', (...[, gives, sv, en]) => {
  const example: Example = { arguments: [], gives, because };
  expect([answerText(example, 'sv'), answerText(example, 'en')]).toEqual([sv, en]);
});
