import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { barReport, bars, measureBars, packedBytes } from '../../scripts/build/bars';

describe('the bars of the bundles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bars-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('are those that were promised', () => {
    expect(bars).toEqual([
      { file: 'functions.js', most: 60_000 },
      { file: 'taskpane.js', most: 250_000 },
    ]);
  });

  test('measure what travels, not what lies on the disk', () => {
    for (const { file } of bars) writeFileSync(join(folder, file), 'a'.repeat(1_000_000));
    const measured = measureBars(folder);
    for (const { bytes } of measured) expect(bytes).toBeLessThan(2_000);
    expect(barReport(measured).hold).toBe(true);
  });

  test('hold at the bar, and one byte above it they do not, and the file is named', () => {
    const at = [
      { file: 'functions.js', most: 60_000, bytes: 60_000 },
      { file: 'taskpane.js', most: 250_000, bytes: 1 },
    ];
    expect(barReport(at).hold).toBe(true);
    const above = barReport(at.map((each) => ({ ...each, bytes: each.most + 1 })));
    expect(above.hold).toBe(false);
    expect(above.lines[0]).toBe('functions.js: 60.0 kB of 60.0 kB gzip, too large');
  });

  test('tell content that cannot be packed from content that can', () => {
    const mixed = Uint8Array.from({ length: 4096 }, (_, index) => (index * index * 31 + index * 7) % 251);
    expect(packedBytes(new Uint8Array(4096))).toBeLessThan(packedBytes(mixed));
  });
});
