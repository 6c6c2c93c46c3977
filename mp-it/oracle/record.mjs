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

/** The manifest as the files are now, in sha256sum's format: one line for each file of the cases. */
function currentManifest() {
  return readdirSync(CASES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => path !== MANIFEST)
    .map((path) => [path.slice(CASES.length), readFileSync(path)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}`);
}

const recordedManifest = () => readFileSync(MANIFEST, "utf8").trimEnd().split("\n");

const belongsTo = (name) => (line) => line.slice(line.indexOf("  ") + 2).startsWith(`${name}.`);

/** Whether the recorded manifest knows the files of the case as they are now. */
function isRecorded(name) {
  const recorded = new Set(recordedManifest());
  return currentManifest()
    .filter(belongsTo(name))
    .every((line) => recorded.has(line));
}

/** Writes what was recorded just now into the manifest, and no other case's edits. */
function writeManifest(names) {
  const isFresh = (line) => names.some((name) => belongsTo(name)(line));
  const path = (line) => line.slice(line.indexOf("  "));
  const lines =
    names === cases
      ? currentManifest()
      : [...recordedManifest().filter((line) => !isFresh(line)), ...currentManifest().filter(isFresh)];
  lines.sort((a, b) => (path(a) < path(b) ? -1 : 1));
  writeFileSync(MANIFEST, `${lines.join("\n")}\n`);
}

async function record(name) {
  if (!(name in OVERRIDES)) {
    writeFileSync(golden(name), await staged(name, runWebAssembly));
  } else if (UNIX) {
    const run = (directory, file) => runUnix(UNIX, directory, file);
    writeFileSync(golden(name), await staged(name, run));
  } else if (!isRecorded(name)) {
    problem(`${name}: answered by the unix build; set MICROPYTHON_UNIX to record it`);
  }
}

async function check(name) {
  if (!existsSync(golden(name))) return problem(`${name}: never recorded`);
  const expected = readFileSync(golden(name));
  const answer = staged(name, runWebAssembly);
  const same = expected.equals(name in OVERRIDES ? await answer.catch(() => Buffer.of()) : await answer);
  if (name in OVERRIDES) { // which may even end that build
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
const named = checking ? options.slice(1) : options;
const cases = allCases();
const chosen = named.length > 0 ? named : cases;
for (const name of Object.keys(OVERRIDES)) {
  if (!cases.includes(name)) problem(`${name}: in overrides.json, but there is no such case`);
}
for (const name of chosen) {
  await (checking ? check(name) : record(name));
}
if (!checking) {
  if (!process.exitCode) writeManifest(chosen);
} else if (recordedManifest().join() !== currentManifest().join()) {
  problem("manifest.sha256 is stale: a case was edited without npm run record");
}
