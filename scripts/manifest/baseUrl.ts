/** Where the development server serves the add-in; manifest.xml is written with it. */
export const developmentUrl = 'https://localhost:3000';

/** Where the add-in is to be published, or one sentence (Swedish, then English) that says what is wrong with the address. */
export type BaseUrl = { readonly url: string } | { readonly problem: string };

/**
 * Reads the published address from the environment variable VARDDYGN_URL. Not set or empty: the development server.
 * Excel loads add-ins over https only. A folder below the host is allowed; slashes at the end are dropped.
 */
export function readBaseUrl(value: string | undefined): BaseUrl {
  const text = value?.trim() ?? '';
  if (text === '') return { url: developmentUrl };
  if (!URL.canParse(text)) return refusal(text, 'inte en adress', 'not an address');
  const url = new URL(text);
  if (url.protocol !== 'https:') return refusal(text, 'inte https', 'not https');
  if (url.search !== '' || url.hash !== '' || /[?#]$/.test(text))
    return refusal(text, 'en adress med ? eller #', 'an address with ? or #');
  if (url.username !== '' || url.password !== '')
    return refusal(text, 'en adress med inloggning', 'an address with a login');
  return { url: url.origin + url.pathname.replace(/\/+$/, '') };
}

/** The manifest as it is published at an address. The address must come from `readBaseUrl`. */
export function manifestAt(manifest: string, url: string): string {
  return manifest.split(developmentUrl).join(url.replaceAll('&', '&amp;'));
}

/** The manifest for the build's copy step. Throws the sentence of `readBaseUrl`, so that the build stops and shows it. */
export function builtManifest(manifest: string, value: string | undefined): string {
  const base = readBaseUrl(value);
  if ('problem' in base) throw new Error(base.problem);
  return manifestAt(manifest, base.url);
}

function refusal(text: string, swedish: string, english: string): BaseUrl {
  const example = 'https://exempel.se/varddygn';
  return {
    problem:
      `VARDDYGN_URL är "${text}", ${swedish}; skriv adressen där tillägget ska ligga, till exempel ${example}. / ` +
      `VARDDYGN_URL is "${text}", ${english}; give the address where the add-in is to be published, for example ${example}.`,
  };
}
