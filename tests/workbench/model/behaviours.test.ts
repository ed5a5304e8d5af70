import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Behaviour } from '../../../workbench/page/model/behaviours/behaviour';
import { behaviours } from '../../../workbench/page/model/behaviours/behaviours';
import { smokeMarkdown } from '../../../workbench/page/model/smoke';

const folder = join(__dirname, '../../../workbench/page');

function sources(): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.ts')).map((file) => readFileSync(join(folder, file), 'utf8'));
}

const entries = Object.entries<Behaviour>(behaviours);

describe('the listed behaviours', () => {
  it('are each acted on somewhere, and nothing acts on one that is not listed', () => {
    const followed = sources().flatMap((source) =>
      [...source.matchAll(/follows\('(\w+)'\)/g)].map(([, id]) => id ?? ''),
    );
    expect([...new Set(followed)].sort()).toEqual(entries.map(([id]) => id).sort());
  });

  it.each(entries)(
    '%s says what, how to check it, and why we believe it, in both languages',
    (_, behaviour) => {
      const { what, howToCheck, source } = behaviour;
      for (const text of [what.sv, what.en, howToCheck.sv, howToCheck.en]) expect(text).toMatch(/\S.*\.$/s);
      expect(source).not.toBe('');
    },
  );
});

describe('the list for real Excel', () => {
  it('says that it is generated and has a line in each language for everything assumed', () => {
    const lines = smokeMarkdown().split('\n');
    const assumed = entries.filter(([, { tag }]) => tag === 'assumed');
    expect(lines[0]).toContain('Generated');
    expect(lines.filter((line) => line.startsWith('- [ ]'))).toHaveLength(2 * assumed.length);
  });
});
