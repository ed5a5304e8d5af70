import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerTo } from '../../../workbench/server/serve';
import { officeJsOnline, servedPage } from '../../../workbench/server/servedPage';

const page = readFileSync(join(__dirname, '../../../src/taskpane/taskpane.html'), 'utf8');

describe('the page as the workbench serves it', () => {
  test('differs from the built page in exactly two things: where office.js comes from, and the shim before it', () => {
    const shim = '<script src="/workbench/shim.js"></script>';
    const served = servedPage(page);
    expect(served.split(shim)).toHaveLength(2);
    expect(served.split('/officejs/office.js')).toHaveLength(2);
    expect(served.indexOf(shim) + shim.length).toBe(
      served.indexOf('<script src="/officejs/office.js"></script>'),
    );
    expect(served.replace(shim, '').replace('/officejs/office.js', officeJsOnline)).toBe(page);
  });

  test('a page that loads office.js twice, or not at all, is refused', () => {
    expect(() => servedPage('<head></head>')).toThrow('exactly once');
    expect(() => servedPage(page + page)).toThrow('exactly once');
  });
});

describe('the server', () => {
  test('finds office.js’ parts whatever their letter case', async () => {
    expect((await answerTo('/officejs/Excel-Win32-16.01.js'))?.contentType).toContain('javascript');
    expect((await answerTo('/officejs/sv-SE/office_strings.js'))?.contentType).toContain('javascript');
  });

  test.each(['/officejs/../../package.json', '/officejs/%2e%2e/%2e%2e/%2e%2e/package.json', '/nothing.js'])(
    'gives nothing outside its folders: %s',
    async (address) => {
      expect(await answerTo(address)).toBeUndefined();
    },
  );
});
