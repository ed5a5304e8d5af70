import { changedAmount, exactAmount, thousandsAmount } from '../../src/text/amounts';

it.each([
  // 28 412 337,50 kr is nearer to 28 412 thousand than to 28 413.
  [2_841_233_750, '28\u00a0412\u00a0tkr', '28\u00a0412\u00a0337,5\u00a0kr'],
  // Half a thousand goes away from zero, on both sides.
  [150_000, '2\u00a0tkr', '1\u00a0500\u00a0kr'],
  [-150_000, '−2\u00a0tkr', '−1\u00a0500\u00a0kr'],
  // Less than a thousand is never told as 0 tkr.
  [99_999, '1\u00a0000\u00a0kr', '999,99\u00a0kr'],
  [-12_345, '−123\u00a0kr', '−123,45\u00a0kr'],
  [0, '0\u00a0kr', '0\u00a0kr'],
  // What is expected may be a part of an öre.
  [-0.2, '0\u00a0kr', '0\u00a0kr'],
])('%s öre is read as %s, and is exactly %s', (ore, text, exact) => {
  expect(thousandsAmount(ore, 'sv')).toEqual({ text, exact });
});

it('is written as English people do', () => {
  expect(thousandsAmount(2_841_233_750, 'en')).toEqual({
    text: '28,412\u00a0kSEK',
    exact: 'SEK\u00a028,412,337.5',
  });
  expect(exactAmount(123, 'en')).toBe('SEK\u00a01.23');
});

it('has a plus where it is more, and none where it is nothing', () => {
  expect(changedAmount(41_000_050, 'sv')).toEqual({
    text: '+410\u00a0tkr',
    exact: '+410\u00a0000,5\u00a0kr',
  });
  expect(changedAmount(-41_000_050, 'sv').text).toBe('−410\u00a0tkr');
  expect(changedAmount(0.3, 'sv').text).toBe('0\u00a0kr');
  // What is rounded to 0 has none either, and is told to the öre with one.
  expect(changedAmount(49, 'sv')).toEqual({ text: '0\u00a0kr', exact: '+0,49\u00a0kr' });
  expect(changedAmount(50, 'sv').text).toBe('+1\u00a0kr');
});
