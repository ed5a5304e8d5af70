import { readFileSync } from 'node:fs';

const page = readFileSync('src/taskpane/taskpane.html', 'utf8');

describe('the pane’s page', () => {
  it('loads office.js from Microsoft, then the functions, then the pane', () => {
    const scripts = [...page.matchAll(/<script src="([^"]+)"([^>]*)>/g)].map(([, source, rest]) => [
      source,
      rest?.trim(),
    ]);
    expect(scripts).toEqual([
      ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', ''],
      ['functions.js', ''],
      ['taskpane.js', 'defer'],
    ]);
    expect(page.indexOf('<script')).toBeLessThan(page.indexOf('</head>'));
  });

  it('lets no script, connection or form go anywhere else', () => {
    const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '';
    const rules = policy.split('; ');
    expect(rules).toContain("default-src 'self'");
    expect(rules).toContain("script-src 'self' https://appsforoffice.microsoft.com");
    expect(rules).toContain("connect-src 'self'");
    expect(rules).toContain("form-action 'self'");
    expect(rules).toContain("object-src 'none'");
  });

  it('has a language before the pane has opened', () => {
    expect(page).toContain('<html lang="sv">');
  });
});
