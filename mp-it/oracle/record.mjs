// Records genuine MicroPython's answers beside the case files, or checks that they are current.
//
//   node record.mjs [--check] [TOPIC/NAME ...]
//
// A case is src/test/cases/TOPIC/NAME.py; NAME.files/, if there is one, holds what lies beside it
// when it runs. NAME.py.exp is the golden output. overrides.json lists the cases whose answers come
// from the unix port of v1.29, with the reason; MICROPYTHON_UNIX names a binary of it.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runUnix, runWebAssembly } from "./genuine.mjs";

const CASES = fileURLToPath(new URL("../src/test/cases/", import.meta.url));
const MANIFEST = join(CASES, "manifest.sha256");
const OVERRIDES = JSON.parse(readFileSync(new URL("overrides.json", import.meta.url), "utf8"));
const UNIX = process.env.MICROPYTHON_UNIX;

const isCase = (entry) => entry.isFile() && entry.name.endsWith(".py");

function allCases() {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((topic) => topic.isDirectory())
    .flatMap((topic) =>
      readdirSync(join(CASES, topic.name), { withFileTypes: true })
        .filter(isCase)
        .map((entry) => `${topic.name}/${entry.name.slice(0, -".py".length)}`),
    )
    .sort();
}

const golden = (name) => join(CASES, `${name}.py.exp`);

/** Lays the case and the files beside it out in a fresh directory while `run` looks at them. */
async function staged(name, run) {
  const directory = mkdtempSync(join(tmpdir(), "case-"));
  try {
    const source = join(CASES, `${name}.py`);
    const beside = join(CASES, `${name}.files`);
    if (existsSync(beside)) cpSync(beside, directory, { recursive: true });
    cpSync(source, join(directory, basename(source)));
    return await run(directory, basename(source));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The manifest in sha256sum's format: one line for each file under the case folder. */
function manifest() {
  return readdirSync(CASES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => path !== MANIFEST)
    .map((path) => [path.slice(CASES.length), readFileSync(path)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
    .join("");
}

async function record(name) {
  if (!(name in OVERRIDES)) {
    writeFileSync(golden(name), await staged(name, runWebAssembly));
  } else if (UNIX) {
    const run = (directory, file) => runUnix(UNIX, directory, file);
    writeFileSync(golden(name), await staged(name, run));
  } else if (!isCurrent(name)) {
    problem(`${name}: answered by the unix build; set MICROPYTHON_UNIX to record it`);
  }
}

/** Whether the manifest, as it stands, knows the case as it is now. */
function isCurrent(name) {
  const known = new Set(readFileSync(MANIFEST, "utf8").split("\n"));
  return manifest()
    .split("\n")
    .filter((line) => line.includes(`  ${name}.`))
    .every((line) => known.has(line));
}

async function check(name) {
  if (!existsSync(golden(name))) return problem(`${name}: never recorded`);
  const same = readFileSync(golden(name)).equals(await staged(name, runWebAssembly));
  if (name in OVERRIDES) {
    if (same) problem(`${name}: in overrides.json, but the WebAssembly build agrees by now`);
  } else if (!same) {
    problem(`${name}: genuine MicroPython answers differently; run npm run record`);
  }
}

function problem(text) {
  console.error(text);
  process.exitCode = 1;
}

const options = process.argv.slice(2);
const checking = options[0] === "--check";
const chosen = checking ? options.slice(1) : options;
const cases = allCases();
for (const name of Object.keys(OVERRIDES)) {
  if (!cases.includes(name)) problem(`${name}: in overrides.json, but there is no such case`);
}
for (const name of chosen.length > 0 ? chosen : cases) {
  await (checking ? check(name) : record(name));
}
if (!checking) {
  if (!process.exitCode) writeFileSync(MANIFEST, manifest());
} else if (readFileSync(MANIFEST, "utf8") !== manifest()) {
  problem("manifest.sha256 is stale: a case was edited without npm run record");
}
