/** What the container runs: the graph of its data, into Neo4j when that has none, then the server in this process's place. */
import { spawn } from 'node:child_process';

/** Where the image has it; a signal goes on to whatever runs. */
function run(args) {
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  const passOn = (signal) => child.kill(signal);
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, passOn);
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      for (const signal of ['SIGTERM', 'SIGINT']) process.off(signal, passOn);
      resolve(code ?? 1);
    });
  });
}

process.exitCode = await run(['dist/graph-seed/main.js', 'build', '--start']);
if (process.exitCode === 0) {
  process.exitCode = await run(['--max-old-space-size=300', '--max-semi-space-size=8', 'dist/server/main.js']);
}
