/**
 * `npm run excel`: serves the add-in over https on this computer and opens Excel with it. `npm run excel stop` takes it out of
 * Excel again. The certificate of the development server comes from office-addin-dev-certs, which asks once to trust it.
 */
import { writeGenerated } from './build/build';
import { excelRefusal } from './manifest/excelPlatforms';

const manifestPath = 'manifest.xml';
const devServerCommandLine = 'npx webpack serve --config webpack.config.js --env excel';

/** Office's development tools are loaded only where they can do something. As of office-addin-usage-data 3 they send no usage data. */
async function run(action: string | undefined): Promise<void> {
  const { AppType, startDebugging, stopDebugging } = await import('office-addin-debugging');
  if (action === 'stop') return stopDebugging(manifestPath);
  writeGenerated();
  return startDebugging(manifestPath, {
    appType: AppType.Desktop,
    devServerCommandLine,
    devServerPort: 3000,
    enableDebugging: false,
  });
}

const refusal = excelRefusal(process.platform);
if (refusal === null) {
  void run(process.argv[2]);
} else {
  console.error(refusal);
  process.exitCode = 1;
}
