/** `npm run build`: the add-in into dist. With `--workbench` also the workbench's page. */

import { build } from './build';

build({ workbench: process.argv.includes('--workbench') });
