// Genuine MicroPython in two builds: WebAssembly from npm, and a unix binary where one is given.
// Both run a case that lies, with the files it needs, in a directory of its own.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript";

const HEAP_BYTES = 4 * 1024 * 1024;

// A case runs through execfile, so that tracebacks name the file; this is the frame that adds.
const LAUNCHER_FRAME = '  File "<stdin>", line 1, in <module>\n';

/** Runs a case in a fresh WebAssembly interpreter; answers what it prints, then its traceback. */
export async function runWebAssembly(directory, file) {
  const printed = [];
  const python = await loadMicroPython({
    heapsize: HEAP_BYTES,
    linebuffer: false,
    stdout: (bytes) => printed.push(...bytes),
    stderr: () => {},
  });
  copyInto(python.FS, directory, "/case");
  python.FS.chdir("/case");
  let traceback = "";
  try {
    python.runPython(`execfile(${JSON.stringify(file)})`);
  } catch (error) {
    if (error.name !== "PythonError") throw error;
    if (error.type !== "SystemExit") traceback = error.message.replace(LAUNCHER_FRAME, "");
  }
  return Buffer.concat([Buffer.from(printed), Buffer.from(traceback)]);
}

function copyInto(memoryFiles, from, to) {
  memoryFiles.mkdir(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = `${to}/${entry.name}`;
    if (entry.isDirectory()) copyInto(memoryFiles, source, target);
    else memoryFiles.writeFile(target, readFileSync(source));
  }
}

/** Runs a case with the unix binary; answers its standard output, where it prints tracebacks too. */
export function runUnix(binary, directory, file) {
  const run = spawnSync(binary, [file], {
    cwd: directory,
    stdio: ["ignore", "pipe", "ignore"],
    timeout: 60_000,
  });
  if (run.error) throw run.error;
  return run.stdout;
}
