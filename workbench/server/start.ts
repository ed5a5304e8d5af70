/** `npm start`: builds what has changed, serves the workbench and says where it is. */

import { build } from '../../scripts/build/build';
import { addressOf, serve } from './serve';

const usualPort = 3100;

async function start(): Promise<void> {
  console.log('Vårddygn: bygger (building) …');
  build({ workbench: true });
  const wanted = Number(process.env['PORT'] ?? usualPort);
  const server = await serve(wanted).catch(() => serve(0));
  console.log(`\n  Arbetsbänken är öppen: ${addressOf(server)}`);
  console.log(`  The workbench is open: ${addressOf(server)}?lang=en-US\n  Ctrl+C avslutar (stops it).\n`);
}

void start();
