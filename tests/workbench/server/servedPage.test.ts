import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { addressOf, answerTo, serve } from '../../../workbench/server/serve';
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

  // package.json stands four folders above office.js', one above dist and one above the workbench's own.
  test.each([
    '/officejs/../../../../package.json',
    '/officejs/%2e%2e/%2e%2e/%2e%2e/%2e%2e/package.json',
    '/../package.json',
    '/workbench/%2e%2e/%2e%2e/package.json',
    '/nothing.js',
  ])('gives nothing outside its folders: %s', async (address) => {
    expect(await answerTo(address)).toBeUndefined();
  });

  test('the files of that test exist, so it is the guard that keeps them', () => {
    expect(existsSync(join(__dirname, '../../../package.json'))).toBe(true);
  });

  test.each(['%', '/%', '//', '/%zz?x'])(
    'answers a request that cannot be read, and lives on: %s',
    async (path) => {
      const server = await serve(0);
      const status = await statusOf(addressOf(server), path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(await statusOf(addressOf(server), '/workbench/shim.js')).toBe(200);
      await new Promise((done) => server.close(done));
    },
  );
});

/** Asks with the path exactly as it is written, which fetch would put in order first. */
function statusOf(address: string, path: string): Promise<number> {
  const { hostname, port } = new URL(address);
  return new Promise((done, failed) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });
    let text = '';
    socket.on('data', (data: Buffer) => (text += data.toString('latin1')));
    socket.on('end', () => {
      done(Number(text.split(' ')[1]));
    });
    socket.on('error', failed);
  });
}
