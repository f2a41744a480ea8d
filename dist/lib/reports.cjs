// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/core/atomic-file.ts
function writeAtomically(path, content, { mode = 384, durable = false } = {}) {
  const found = (0, import_node_fs.lstatSync)(path, { throwIfNoEntry: false });
  if (found && !found.isFile())
    throw new NotAFileError(path, found.isSymbolicLink() ? "a link" : "not a regular file");
  const temporary = `${path}.${process.pid}-${(0, import_node_crypto.randomBytes)(6).toString("hex")}.tmp`;
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = import_node_fs.constants;
  const fd = (0, import_node_fs.openSync)(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
  try {
    try {
      (0, import_node_fs.writeFileSync)(fd, content);
      if (durable) (0, import_node_fs.fsyncSync)(fd);
    } finally {
      (0, import_node_fs.closeSync)(fd);
    }
    (0, import_node_fs.renameSync)(temporary, path);
  } catch (error) {
    (0, import_node_fs.rmSync)(temporary, { force: true });
    throw error;
  }
}
var import_node_crypto, import_node_fs, NotAFileError;
var init_atomic_file = __esm({
  "src/core/atomic-file.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    import_node_fs = require("node:fs");
    NotAFileError = class extends Error {
      name = "NotAFileError";
      constructor(path, what) {
        super(`${path} is ${what}: remove it first`);
      }
    };
  }
});

// src/core/nearest.ts
var init_nearest = __esm({
  "src/core/nearest.ts"() {
    "use strict";
  }
});

// src/core/untrusted.ts
var fromOutside;
var init_untrusted = __esm({
  "src/core/untrusted.ts"() {
    "use strict";
    fromOutside = (text) => text;
  }
});

// src/untrusted/lazily.ts
function lazily(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}
var init_lazily = __esm({
  "src/untrusted/lazily.ts"() {
    "use strict";
  }
});

// src/untrusted/normalise.ts
function normalise(text) {
  if (PRINTABLE.test(text)) return text.replace(/ +/g, " ").trim();
  return untilStable(
    text,
    (now) => dropInvisible(now.normalize("NFKC").replace(/\s+/gu, " ")).replace(stackedMarks(), "$1").trim()
  );
}
function untilStable(text, step) {
  let now = text;
  for (let i = 0; i < MAX_STEPS; i += 1) {
    const next = step(now);
    if (next === now) break;
    now = next;
  }
  return now;
}
function neededJoiners(text) {
  if (!/[\u200c\u200d]/.test(text)) return NONE;
  return new Set(Array.from(text.matchAll(neededJoiner()), ({ index }) => index));
}
function dropInvisible(text) {
  const joiners = neededJoiners(text);
  return replaceInvisible(text, (found, at) => joiners.has(at) ? found : "");
}
function replaceInvisible(text, by) {
  if (PRINTABLE.test(text)) return text;
  return text.replace(invisible(), by);
}
var invisible, stackedMarks, SHAPING, neededJoiner, PRINTABLE, MAX_STEPS, NONE;
var init_normalise = __esm({
  "src/untrusted/normalise.ts"() {
    "use strict";
    init_lazily();
    invisible = lazily(() => /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu);
    stackedMarks = lazily(() => new RegExp("(\\p{M}{4})\\p{M}+", "gu"));
    SHAPING = "\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gujarati}\\p{Script=Gurmukhi}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}";
    neededJoiner = lazily(
      () => new RegExp(
        `(?<=[\\p{Extended_Pictographic}\\u{1F3FB}-\\u{1F3FF}])\\u200d(?=\\p{Extended_Pictographic})|(?<=[${SHAPING}]\\p{M}{0,4})[\\u200c\\u200d](?=[${SHAPING}])`,
        "gu"
      )
    );
    PRINTABLE = /^[ -~]*$/;
    MAX_STEPS = 20;
    NONE = /* @__PURE__ */ new Set();
  }
});

// src/untrusted/inert.ts
function inertCut(text, width) {
  const characters = [...inert(text)];
  const cut = characters.length <= width ? characters.join("") : `${characters.slice(0, width - 1).join("")}\u2026`;
  return cut;
}
function inertPath(path) {
  const shown = replaceInvisible(
    path,
    (character) => [...new TextEncoder().encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("")
  );
  return shown;
}
function line(words, ...values) {
  return String.raw({ raw: words }, ...values);
}
function inertJson(value, indent) {
  const lines = JSON.stringify(value, null, indent).split("\n");
  return lines.map((each) => replaceInvisible(each, unicodeEscape)).join("\n");
}
var inert, own, unicodeEscape;
var init_inert = __esm({
  "src/untrusted/inert.ts"() {
    "use strict";
    init_normalise();
    inert = (text) => normalise(text);
    own = (text) => text;
    unicodeEscape = (character) => Array.from(character.split(""), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  }
});

// src/cli/commands.ts
var init_commands = __esm({
  "src/cli/commands.ts"() {
    "use strict";
  }
});

// src/cli/messages.ts
var NO_COMMIT, reportWritten, reportNotWritten, reportNotReplaced, reportLedOut;
var init_messages = __esm({
  "src/cli/messages.ts"() {
    "use strict";
    init_nearest();
    init_untrusted();
    init_inert();
    init_commands();
    NO_COMMIT = own("That command commits nothing.");
    reportWritten = (file) => line`Wrote ${inertPath(fromOutside(file))}`;
    reportNotWritten = (file, why) => `The report could not be written to ${inertPath(fromOutside(file))}: ${inertCut(fromOutside(why), 200)}. Name a file in a directory that you can write to`;
    reportNotReplaced = (file) => `The report was not written: ${inertPath(fromOutside(file))} is there and is a link or no regular file, which is never written through. Remove it, or name another file`;
    reportLedOut = (path) => `The report was not written: a link in ${inertPath(fromOutside(path))} leads out of the repository. Name a file elsewhere`;
  }
});

// src/cli/repository-top.ts
function* directoriesUp(from) {
  for (let directory = from; ; directory = (0, import_node_path.dirname)(directory)) {
    yield directory;
    if (directory === (0, import_node_path.dirname)(directory)) return;
  }
}
function topOf(cwd) {
  for (const directory of directoriesUp(cwd))
    if ((0, import_node_fs2.lstatSync)((0, import_node_path.join)(directory, ".git"), { throwIfNoEntry: false })) return directory;
  return null;
}
var import_node_fs2, import_node_path;
var init_repository_top = __esm({
  "src/cli/repository-top.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path = require("node:path");
  }
});

// package.json
var package_default;
var init_package = __esm({
  "package.json"() {
    package_default = {
      name: "pager-triage",
      version: "0.1.0",
      description: "Scores the change you are about to commit against your PagerDuty history, and shows the evidence file by file.",
      license: "Apache-2.0",
      type: "module",
      bin: {
        "pager-triage": "bin/pager-triage"
      },
      files: [
        ".claude-plugin",
        "CHANGELOG.md",
        "SECURITY.md",
        "bin",
        "commands",
        "dist",
        "!dist/budget.json",
        "!dist/compiled",
        "docs",
        "hooks"
      ],
      engines: {
        node: ">=20.19"
      },
      packageManager: "pnpm@10.34.9",
      scripts: {
        build: "tsx scripts/build.ts && tsx scripts/write-schemas.ts",
        picture: "tsx scripts/write-demo-picture.ts",
        format: "biome check --write .",
        lint: "biome check .",
        types: "tsc",
        bundle: "tsx scripts/check-bundle.ts",
        test: "vitest run",
        check: "pnpm run lint && pnpm run types && pnpm run bundle && pnpm run test",
        bench: "tsx bench/startup.ts"
      },
      devDependencies: {
        "@biomejs/biome": "2.6.8",
        "@types/node": "20.19.43",
        ajv: "8.20.0",
        "ajv-formats": "3.0.1",
        "axe-core": "4.14.1",
        esbuild: "0.28.2",
        "fast-check": "4.10.2",
        "parse-diff": "0.12.0",
        "playwright-core": "1.65.1",
        tsx: "4.23.15",
        typescript: "7.0.2",
        unbash: "6.0.4",
        undici: "7.30.2",
        vitest: "4.1.12",
        yaml: "2.9.1",
        zod: "4.6.7"
      },
      pnpm: {
        ignoredBuiltDependencies: [
          "esbuild"
        ]
      }
    };
  }
});

// src/cli/version.ts
var VERSION;
var init_version = __esm({
  "src/cli/version.ts"() {
    "use strict";
    init_package();
    VERSION = package_default.version;
  }
});

// src/cli/report-file.ts
var report_file_exports = {};
__export(report_file_exports, {
  ReportFileError: () => ReportFileError,
  sha256: () => sha256,
  writeHtml: () => writeHtml
});
async function writeHtml(shell, file, make) {
  if (file === null) return;
  const markup = await make({ now: shell.clock(), version: VERSION, sha256: sha256("base64") });
  try {
    const path = (0, import_node_path2.resolve)(shell.cwd, file);
    refuseLinkOut(path, shell.cwd);
    writeAtomically(path, `${markup}
`, { mode: 438 });
  } catch (cause) {
    if (cause instanceof ReportFileError) throw cause;
    if (cause instanceof Error && cause.name === "NotAFileError")
      throw new ReportFileError(reportNotReplaced(file), { cause });
    const why = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new ReportFileError(reportNotWritten(file, why), { cause });
  }
  shell.stderr.print(reportWritten(file));
}
function refuseLinkOut(path, cwd) {
  const top = topOf(cwd);
  if (top === null || isOutside(path, top)) return;
  if (isOutside((0, import_node_fs3.realpathSync)((0, import_node_path2.dirname)(path)), (0, import_node_fs3.realpathSync)(top))) throw new ReportFileError(reportLedOut(path));
}
function isOutside(path, directory) {
  const way = (0, import_node_path2.relative)(directory, path);
  return way === ".." || way.startsWith(`..${import_node_path2.sep}`) || (0, import_node_path2.isAbsolute)(way);
}
var import_node_crypto2, import_node_fs3, import_node_path2, ReportFileError, sha256;
var init_report_file = __esm({
  "src/cli/report-file.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    import_node_fs3 = require("node:fs");
    import_node_path2 = require("node:path");
    init_atomic_file();
    init_messages();
    init_repository_top();
    init_version();
    ReportFileError = class extends Error {
      name = "ReportFileError";
    };
    sha256 = (encoding) => (text) => (0, import_node_crypto2.createHash)("sha256").update(text).digest(encoding);
  }
});

// src/risk/level.ts
var LEVELS, FROM, lowestScore, levelOf;
var init_level = __esm({
  "src/risk/level.ts"() {
    "use strict";
    LEVELS = ["LOW", "MODERATE", "ELEVATED", "HIGH", "CRITICAL"];
    FROM = { LOW: 0, MODERATE: 30, ELEVATED: 50, HIGH: 65, CRITICAL: 75 };
    lowestScore = (level) => FROM[level];
    levelOf = (score) => LEVELS.findLast((level) => score >= FROM[level]) ?? "LOW";
  }
});

// src/terminal/words.ts
function duration(ms) {
  const minutes2 = Math.max(0, Math.floor(ms / 6e4));
  if (minutes2 < 90) return line`${minutes2} min`;
  const hours = Math.floor(minutes2 / 60);
  return hours < 48 ? line`${hours} h` : line`${Math.floor(hours / 24)} days`;
}
function clockTime(at, now) {
  const time = new Date(at);
  const day2 = time.toUTCString().slice(0, 11).replace(",", "");
  const clock = `${time.toISOString().slice(11, 16)} UTC`;
  const isToday = time.toISOString().slice(0, 10) === now.toISOString().slice(0, 10);
  return own(isToday ? clock : `${day2} ${clock}`);
}
function listed(items, most, last = " and ") {
  const shown = items.slice(0, most);
  const rest = items.length - shown.length;
  if (rest > 0) return own(`${shown.join(", ")} and ${rest} more`);
  return shown.length > 1 ? own(`${shown.slice(0, -1).join(", ")}${last}${shown.at(-1)}`) : own(shown.join(""));
}
function columns(text) {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}
function cutTo(text, width, keep = "start") {
  if (columns(text) <= width) return text;
  if (width < 1) return own("");
  const characters = [...text];
  if (keep === "end") characters.reverse();
  const kept = [];
  let room = width - 1;
  for (const character of characters) {
    room -= columns(character);
    if (room < 0) break;
    kept.push(character);
  }
  return own(keep === "end" ? `\u2026${kept.reverse().join("")}` : `${kept.join("").trimEnd()}\u2026`);
}
var plural, WIDE, dayAndTime, signed;
var init_words = __esm({
  "src/terminal/words.ts"() {
    "use strict";
    init_inert();
    plural = (count3, one, many = `${one}s`) => own(`${count3} ${count3 === 1 ? one : many}`);
    WIDE = new RegExp("[\\u1100-\\u115F\\u2329\\u232A\\u2E80-\\uA4CF\\uA960-\\uA97C\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE10-\\uFE19\\uFE30-\\uFE6F\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\u{16FE0}-\\u{18DFF}\\u{1AFF0}-\\u{1B2FF}\\u{1F200}-\\u{1F265}\\u{20000}-\\u{3FFFD}]|\\p{Emoji_Presentation}", "u");
    dayAndTime = (at) => own(`${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`);
    signed = (points, digits = 1) => own(`${points < 0 ? "\u2212" : "+"}${Math.abs(points).toFixed(digits)}`);
  }
});

// src/report/cited.ts
function citedIncidents({ factors }) {
  const cited = /* @__PURE__ */ new Map();
  for (const { evidence: evidence2 } of factors)
    for (const item2 of evidence2) {
      if (item2.kind !== "incident") continue;
      const incident = cited.get(item2.id) ?? { ...item2, isOpen: isOpen(item2), pointsAt: /* @__PURE__ */ new Map() };
      cited.set(item2.id, incident);
      if (item2.path !== null && !incident.pointsAt.has(item2.path)) incident.pointsAt.set(item2.path, item2.link);
    }
  return [...cited.values()].sort(
    (a, b) => Number(b.isOpen) - Number(a.isOpen) || b.pointsAt.size - a.pointsAt.size || b.createdAt.localeCompare(a.createdAt) || a.id.localeCompare(b.id)
  );
}
function citedCommits({ factors }) {
  const cited = /* @__PURE__ */ new Map();
  for (const { evidence: evidence2 } of factors)
    for (const item2 of evidence2) {
      if (item2.kind !== "commit") continue;
      const commit = cited.get(item2.sha) ?? { sha: item2.sha, at: item2.at, paths: /* @__PURE__ */ new Set() };
      cited.set(item2.sha, commit);
      commit.paths.add(item2.path);
    }
  return [...cited.values()].map(({ sha, at, paths }) => ({ sha, at, paths: [...paths] })).sort((a, b) => b.at.localeCompare(a.at) || a.sha.localeCompare(b.sha));
}
function citedFiles({ change, factors }) {
  const points = /* @__PURE__ */ new Map();
  const incidents = /* @__PURE__ */ new Map();
  for (const { path, points: worth, evidence: evidence2 } of factors) {
    if (path === null) continue;
    points.set(path, (points.get(path) ?? 0) + worth);
    const here = evidence2.filter(({ kind }) => kind === "incident").length;
    incidents.set(path, (incidents.get(path) ?? 0) + here);
  }
  return change.files.map((file) => ({
    ...file,
    points: points.get(file.path) ?? 0,
    incidents: incidents.get(file.path) ?? 0
  })).sort(
    (a, b) => b.points - a.points || (b.additions ?? 0) + (b.deletions ?? 0) - (a.additions ?? 0) - (a.deletions ?? 0)
  );
}
var isOpen;
var init_cited = __esm({
  "src/report/cited.ts"() {
    "use strict";
    isOpen = ({ status }) => status === "triggered" || status === "acknowledged";
  }
});

// src/report/phrase.ts
function piecesOf(value) {
  if (typeof value === "number") return wordsPiece(line`${value}`);
  if (typeof value === "string") return value === "" ? [] : [{ kind: "foreign", text: value }];
  return value;
}
function listedPhrases(items, most, last = " and ") {
  const rest = items.length - most;
  const shown = items.slice(0, most);
  const pieces = shown.flatMap((item2, i) => {
    const glue = i === 0 ? "" : i === shown.length - 1 && rest <= 0 ? last : ", ";
    return [...ours(own(glue)), ...piecesOf(item2)];
  });
  return rest > 0 ? [...pieces, ...ours(line` and ${rest} more`)] : pieces;
}
var phrase, ours, pathPiece, incidentPiece, wordsPiece, joinedPhrases;
var init_phrase = __esm({
  "src/report/phrase.ts"() {
    "use strict";
    init_inert();
    phrase = (words, ...values) => words.flatMap((word, i) => [...wordsPiece(own(word)), ...piecesOf(values[i] ?? own(""))]);
    ours = (text) => wordsPiece(text);
    pathPiece = (text) => [{ kind: "path", text }];
    incidentPiece = (incident) => [{ kind: "incident", number: incident.number, url: incident.url }];
    wordsPiece = (text) => text === "" ? [] : [{ kind: "words", text }];
    joinedPhrases = (items, glue) => items.flatMap((item2, i) => [...ours(own(i === 0 ? "" : glue)), ...piecesOf(item2)]);
  }
});

// src/report/evidence-lines.ts
function evidenceLines(assessment, now) {
  return [
    ...openLines(assessment, now),
    ...nearbyLines(assessment, now),
    ...fileLines(assessment, now),
    ...similarLine(assessment),
    ...serviceLine(assessment),
    ...codeLine(assessment),
    ...contextLine(assessment)
  ];
}
function heaviest(lines, most) {
  const byWeight = [...lines].sort(
    (a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false) || b.points - a.points
  );
  const kept = new Set(byWeight.slice(0, most));
  return lines.filter((each) => kept.has(each));
}
function openLines(assessment, now) {
  return factorsOf(assessment, "active-incident").map(({ evidence: evidence2, points }) => {
    const texts = incidentsIn(evidence2).map(
      (incident) => openText(incident, serviceName(assessment, incident.service), now)
    );
    return { label: ours(own("open now")), text: firstOf(texts), points };
  });
}
function openText(incident, where, now) {
  const rank = incident.priority ? inert(incident.priority) : ours(own(incident.urgency === "high" ? "high" : "low"));
  const state = incident.status === "acknowledged" ? "acknowledged" : "nobody acknowledged";
  const open = duration(now.getTime() - Date.parse(incident.createdAt));
  return phrase`${rank} ${incidentPiece(incident)} ${inert(incident.title)} \u00b7 ${where} \u00b7 ${ours(line`${open}, ${own(state)}`)}`;
}
function nearbyLines(assessment, now) {
  return factorsOf(assessment, "nearby-incident").map(({ evidence: evidence2, points }) => {
    const texts = incidentsIn(evidence2).map(
      (incident) => openText(incident, placeOf(assessment, incident.service), now)
    );
    return { label: ours(own("nearby")), text: firstOf(texts), points, pinned: true };
  });
}
function placeOf(assessment, id) {
  const service = assessment.dependencies?.connected.find((each) => each.id === id);
  const name = service?.name ? inert(service.name) : own(id);
  if (!service) return name;
  const touched = listedPhrases(
    service.of.map((root) => serviceName(assessment, root)),
    2
  );
  const verb = ours(own(service.of.length === 1 ? "needs" : "need"));
  return service.direction === "supporting" ? phrase`${name}, which ${touched} ${verb}` : phrase`${name}, which needs ${touched}`;
}
function serviceName({ services }, id) {
  const name = services.find((service) => service.id === id)?.name;
  return name ? inert(name) : own(id);
}
function fileLines(assessment, now) {
  const factors = factorsOf(assessment, "incident-history", "fix-history");
  const paths = [...new Set(factors.flatMap(({ path }) => path ?? []))];
  return paths.map((path) => {
    const mine = factors.filter((factor) => factor.path === path);
    const texts = mine.map(
      (factor) => factor.id === "incident-history" ? incidentText(factor) : fixText(factor, now)
    );
    return { label: pathPiece(inertPath(path)), text: joinedPhrases(texts, " \xB7 "), points: sumPoints(mine) };
  }).sort((a, b) => b.points - a.points);
}
function incidentText({ evidence: evidence2 }) {
  const incidents = incidentsIn(evidence2);
  const numbers = Object.entries(LINK_WORDS).flatMap(([kind, words]) => {
    const linked = incidents.filter(({ link }) => link === kind).map(incidentPiece);
    return linked.length > 0 ? [phrase`${listedPhrases(linked, 3, ", ")} (${ours(own(words))})`] : [];
  });
  const points = own(incidents.length === 1 ? "points" : "point");
  return phrase`${ours(line`${plural(incidents.length, "incident")} ${points}`)} here: ${joinedPhrases(numbers, ", ")}`;
}
function similarLine(assessment) {
  const worthALine = factorsOf(assessment, "title-similarity").filter(({ points }) => points >= 0.5);
  return worthALine.map(({ evidence: evidence2, points }) => {
    const numbers = incidentsIn(evidence2).map(incidentPiece);
    const titles = ours(own(numbers.length === 1 ? "the title" : "titles"));
    return {
      label: ours(own("similar")),
      text: phrase`this change shares words with ${titles} of ${listedPhrases(numbers, 3)}`,
      points
    };
  });
}
function fixText({ evidence: evidence2 }, now) {
  const times2 = evidence2.flatMap((item2) => item2.kind === "commit" ? [Date.parse(item2.at)] : []);
  const latest = duration(now.getTime() - Math.max(...times2));
  const last = own(times2.length === 1 ? "" : "the latest ");
  return ours(line`${plural(times2.length, "fix", "fixes")} in a year, ${last}${latest} ago`);
}
function serviceLine(assessment) {
  return factorsOf(assessment, "service-history").map(({ points }) => {
    const counts = assessment.services.flatMap(
      ({ id, incidents90d }) => incidents90d && incidents90d.raw > 0 ? [
        phrase`${serviceName(assessment, id)} ${ours(line`${plural(incidents90d.raw, "page")} \u2192 ${plural(incidents90d.distinct, "problem")}`)}`
      ] : []
    );
    return { label: ours(own("90 days")), text: listedPhrases(counts, 3), points };
  });
}
function contextLine({ context }) {
  return context.length > 0 ? [{ label: ours(own("context")), text: listedPhrases(context.map(contextText), MAX_NOTES), points: 0 }] : [];
}
function contextText(note) {
  const path = (of) => pathPiece(inertPath(of));
  if (note.kind === "file-kind")
    return phrase`${ours(own(note.fileKind))}: ${listedPhrases(note.paths.map(path), 1)}`;
  if (note.kind === "untouched")
    return phrase`${path(note.path)} lay untouched for ${ours(plural(Math.round(note.days / 30), "month"))}`;
  return phrase`incidents followed ${note.followed} of ${ours(plural(note.changes, "change"))} of ${path(note.path)}`;
}
function codeLine(assessment) {
  const factors = factorsOf(assessment, "size", "depth", "control-flow", "concurrency");
  const parts = factors.flatMap(({ id, evidence: evidence2 }) => {
    const lines = evidence2.filter((item2) => item2.kind === "lines");
    return codeText(
      id,
      lines.reduce((sum, { count: count3 }) => sum + count3, 0),
      lines[0]
    );
  });
  return parts.length > 0 ? [{ label: ours(own("code")), text: joinedPhrases(parts, ", "), points: sumPoints(factors) }] : [];
}
function codeText(id, count3, first) {
  if (id === "size") return [ours(line`${plural(count3, "new line")} of logic`)];
  if (id === "depth" && first)
    return [phrase`nested ${count3} deep at ${pathPiece(line`${inertPath(first.path)}:${first.line ?? 0}`)}`];
  if (id === "control-flow") return [ours(line`${plural(count3, "control-flow word")} removed`)];
  return id === "concurrency" ? [ours(line`${plural(count3, "line")} about concurrency`)] : [];
}
var policyLines, factorsOf, incidentsIn, firstOf, sumPoints, LINK_WORDS, linkWords, MAX_NOTES;
var init_evidence_lines = __esm({
  "src/report/evidence-lines.ts"() {
    "use strict";
    init_untrusted();
    init_words();
    init_inert();
    init_phrase();
    policyLines = ({ policy }) => policy.map(({ action, because }) => ({
      label: ours(own("policy")),
      text: phrase`${ours(own(action))}: ${inert(fromOutside(because))}`,
      points: 0
    }));
    factorsOf = ({ factors }, ...ids) => factors.filter(({ id }) => ids.includes(id));
    incidentsIn = (evidence2) => evidence2.filter((item2) => item2.kind === "incident");
    firstOf = ([first = own(""), ...rest]) => rest.length > 0 ? phrase`${first} \u00b7 and ${rest.length} more` : first;
    sumPoints = (factors) => factors.reduce((sum, { points }) => sum + points, 0);
    LINK_WORDS = {
      "fix-commit": "fix commits",
      deployment: "deployed before",
      "stack-frame": "stack frames",
      "named-commit": "names the commit",
      "fix-during": "fixed meanwhile",
      "named-path": "names the file",
      symbol: "names its code"
    };
    linkWords = (link) => own(link === null || link === "similar-title" ? "a similar title" : LINK_WORDS[link]);
    MAX_NOTES = 3;
  }
});

// src/core/known.ts
var init_known = __esm({
  "src/core/known.ts"() {
    "use strict";
  }
});

// src/risk/live-state.ts
var isOngoing, isUncovered;
var init_live_state = __esm({
  "src/risk/live-state.ts"() {
    "use strict";
    init_known();
    isOngoing = ({ from, until }, now) => Date.parse(from) <= now.getTime() && now.getTime() < Date.parse(until);
    isUncovered = (gap, now) => Date.parse(gap.from) <= now.getTime();
  }
});

// src/report/live-lines.ts
function liveLines(assessment, now) {
  return [
    ...onCallLine(assessment, now),
    ...blastRadiusLine(assessment),
    ...maintenanceLine(assessment, now),
    ...freezeLine(assessment, now)
  ];
}
function onCallLine({ services }, now) {
  const texts = services.flatMap((service) => {
    const { onCall } = service;
    if (onCall === null) return [];
    const isGap = onCall.gap !== null && isUncovered(onCall.gap, now);
    return [{ isGap, name: serviceName({ services }, service.id), who: onCallText(onCall, now) }];
  });
  if (texts.length === 0) return [];
  const sorted = [...texts.filter(({ isGap }) => isGap), ...texts.filter(({ isGap }) => !isGap)];
  const byPeople = /* @__PURE__ */ new Map();
  for (const { name, who } of sorted) byPeople.set(who, [...byPeople.get(who) ?? [], name]);
  const groups = [...byPeople].map(([who, names]) => line`${listed(names, 2)}: ${who}`);
  return [row("on call", dotted(groups, MAX_SERVICES), 2)];
}
function onCallText({ levels, gap }, now) {
  if (gap && isUncovered(gap, now))
    return gap.until === null ? own("nobody for a day") : line`nobody until ${clockTime(gap.until, now)}`;
  const first = levels.find(({ people }) => people.length > 0);
  const [person] = first?.people ?? [];
  if (!first || !person) return own("nobody");
  const level = first.level > 1 ? line`nobody at level 1, ` : own("");
  const until = person.until === null ? own("") : line` until ${clockTime(person.until, now)}`;
  const more = first.people.length > 1 ? line` and ${first.people.length - 1} more` : own("");
  const then = gap !== null ? line`, nobody from ${clockTime(gap.from, now)}` : first.next && person.until !== null ? line`, then ${inert(first.next.name)}` : own("");
  return line`${level}${inert(person.name)}${more}${until}${then}`;
}
function blastRadiusLine({ services, dependencies }) {
  if (dependencies === null) return [];
  const texts = services.flatMap(({ id }) => {
    const direct = dependencies.connected.filter(({ of, hops }) => hops === 1 && of.includes(id));
    const names = (direction) => direct.filter((service) => service.direction === direction).map(({ id: service, name }) => name ? inert(name) : own(service));
    const [dependents, supporting] = [names("dependent"), names("supporting")];
    const parts = [
      ...dependents.length > 0 ? [line` \u2190 ${listed(dependents, MAX_NEIGHBOURS, ", ")}`] : [],
      ...supporting.length > 0 ? [line` needs ${listed(supporting, MAX_NEIGHBOURS, ", ")}`] : []
    ];
    return parts.length > 0 ? [line`${serviceName({ services }, id)}${own(parts.join(","))}`] : [];
  });
  const behind = new Set(dependencies.connected.filter(({ hops }) => hops > 1).map(({ id }) => id)).size;
  const rest = behind > 0 ? line` \u00b7 ${behind} more behind them` : own("");
  const radius = texts.length > 0 ? [row("dependencies", line`${dotted(texts, MAX_SERVICES)}${rest}`, 2)] : [];
  return [...radius, ...cutLine(dependencies)];
}
function cutLine({ cut }) {
  if (cut.length === 0) return [];
  const names = cut.map(({ id, name }) => name ? inert(name) : own(id));
  return [row("not known", line`what lies beyond ${listed(names, MAX_NEIGHBOURS)}: not asked any more`, 1)];
}
function maintenanceLine({ services }, now) {
  const windows = services.flatMap(
    ({ id, maintenance }) => (maintenance ?? []).slice(0, 1).map((window) => ({ ...window, id }))
  );
  const texts = windows.sort((a, b) => a.from.localeCompare(b.from)).map((window) => {
    const name = serviceName({ services }, window.id);
    const description = window.description ? line` (${inert(window.description)})` : own("");
    return isOngoing(window, now) ? line`${name} raises no incidents until ${clockTime(window.until, now)}${description}` : line`${name} from ${clockTime(window.from, now)} to ${clockTime(window.until, now)}${description}`;
  });
  return texts.length > 0 ? [row("maintenance", dotted(texts, 2), 1)] : [];
}
function freezeLine({ freezes }, now) {
  const texts = freezes.map(
    ({ name, on, from, written, timeZone }) => on ? line`${inert(name)} until ${own(written.to)} ${own(timeZone)}` : line`${inert(name)} begins ${clockTime(from, now)} (${own(written.from)} ${own(timeZone)})`
  );
  return texts.length > 0 ? [row("freeze", dotted(texts, 2), 1)] : [];
}
var MAX_SERVICES, MAX_NEIGHBOURS, row, dotted;
var init_live_lines = __esm({
  "src/report/live-lines.ts"() {
    "use strict";
    init_live_state();
    init_words();
    init_inert();
    init_evidence_lines();
    init_phrase();
    MAX_SERVICES = 3;
    MAX_NEIGHBOURS = 3;
    row = (label, text, most) => ({
      label: ours(own(label)),
      text,
      points: 0,
      most
    });
    dotted = (texts, most) => own(
      [...texts.slice(0, most), ...texts.length > most ? [`and ${texts.length - most} more`] : []].join(
        " \xB7 "
      )
    );
  }
});

// src/report/markdown-text.ts
function codeSpan(text, most = 120, keep = "start") {
  const shown = cutTo(text, most, keep).replaceAll("`", "\u02CB").replaceAll("|", "\xA6").trim();
  return shown === "" ? "" : `\`${shown}\``;
}
function plainWords(text) {
  return PLAIN_WORDS.test(text) ? text : codeSpan(text);
}
function pieceMarkdown(piece) {
  if (piece.kind === "words") return plainWords(piece.text);
  if (piece.kind === "incident") return incidentMarkdown(piece.number, piece.url);
  return piece.kind === "path" ? codeSpan(piece.text, 100, "end") : codeSpan(piece.text);
}
function tableMarkdown(head, rows) {
  if (rows.length === 0) return null;
  const line2 = (cells) => `| ${cells.join(" | ")} |`;
  const names = head.map((name) => name.replace(/^>/, ""));
  const rule = head.map((name) => name.startsWith(">") ? "--:" : "---");
  return [line2(names), line2(rule), ...rows.map(line2)].join("\n");
}
function details(title, count3, table2, most = 0) {
  if (table2 === null) return null;
  const summary = count3 === null ? title : `${title} (${count3})`;
  const more = count3 !== null && count3 > most ? `

\u2026 and ${count3 - most} more` : "";
  return `<details>
<summary>${summary}</summary>

${table2}${more}

</details>`;
}
var md, PLAIN_WORDS, markdownOf, incidentMarkdown, linkTarget, shaText, row2;
var init_markdown_text = __esm({
  "src/report/markdown-text.ts"() {
    "use strict";
    init_words();
    init_phrase();
    md = (words, ...values) => String.raw({ raw: words }, ...values);
    PLAIN_WORDS = /^(?:[\p{L}\p{N} ,.;()%+\u00d7\u00b7\u2192\u2026\u2019\u2212-]|:(?=[ \d]|$))*$/u;
    markdownOf = (value) => piecesOf(value).map(pieceMarkdown).join("");
    incidentMarkdown = (number, url) => url === null ? `\`#${number}\`` : `[#${number}](${linkTarget(url)})`;
    linkTarget = (url) => url.replace(
      /[^\w:/.?&=#%~+,@-]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
    );
    shaText = (sha) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha) ? sha : `\`${sha.replace(/\W/g, "")}\``;
    row2 = (...cells) => cells.map(markdownOf);
  }
});

// src/report/score-steps.ts
function scoreSteps({ factors }) {
  const kinds = [...new Set(factors.map(({ id }) => id))].map((id) => {
    const mine = factors.filter((factor) => factor.id === id);
    return {
      id,
      label: FACTOR_WORDS[id],
      points: Math.round(mine.reduce((sum, { points }) => sum + points, 0) * 10) / 10,
      files: mine.filter(({ path }) => path !== null).length
    };
  });
  let at = AVERAGE_SCORE;
  return kinds.sort((a, b) => Number(b.id === "baseline") - Number(a.id === "baseline") || b.points - a.points).map((kind) => {
    const from = at;
    at = Math.round((at + kind.points) * 10) / 10;
    return { ...kind, from, to: at };
  });
}
var AVERAGE_SCORE, FACTOR_WORDS;
var init_score_steps = __esm({
  "src/report/score-steps.ts"() {
    "use strict";
    AVERAGE_SCORE = 50;
    FACTOR_WORDS = {
      baseline: "empty change",
      "active-incident": "open incidents",
      "incident-history": "incidents here",
      "service-history": "service problems",
      "fix-history": "fix history",
      size: "new logic",
      depth: "nesting",
      "control-flow": "control flow",
      concurrency: "concurrency",
      "title-similarity": "similar titles",
      "nearby-incident": "open nearby"
    };
  }
});

// src/report/summary.ts
function times(lift) {
  if (lift < 0.1) return own("<0.1\xD7");
  return own(`${lift < 10 ? lift.toFixed(1) : Math.round(lift)}\xD7`);
}
function size({ change }) {
  const { files, additions, deletions } = change;
  const merged = files.filter((file) => file.merged).length;
  const isCounted = files.some((file) => file.additions !== null);
  const lines = isCounted ? line`+${additions} \u2212${deletions}` : own("+? \u2212?");
  const counts = line`${plural(files.length, "file")} ${lines}`;
  return merged > 0 ? line`${counts} (${merged} merged unchanged)` : counts;
}
function serviceNames({ services, sources }) {
  if (services.length === 0)
    return ours(own(sources.services.known ? "no service touched" : "service not known"));
  return listedPhrases(
    services.map(({ id, name }) => name ? inert(name) : own(id)),
    3
  );
}
var odds;
var init_summary = __esm({
  "src/report/summary.ts"() {
    "use strict";
    init_words();
    init_inert();
    init_phrase();
    odds = ({ lift, probability }) => probability === null ? line`${times(lift)} the usual odds of a later bug fix` : line`${Math.round(100 * probability)} % chance of a later bug fix (${times(lift)})`;
  }
});

// src/risk/assessment.ts
var SCORED_SOURCES, SOURCE_IDS;
var init_assessment = __esm({
  "src/risk/assessment.ts"() {
    "use strict";
    SCORED_SOURCES = ["contents", "history", "services", "pagerduty"];
    SOURCE_IDS = [...SCORED_SOURCES, "onCall", "maintenance", "dependencies"];
  }
});

// src/report/advice-lines.ts
var init_advice_lines = __esm({
  "src/report/advice-lines.ts"() {
    "use strict";
    init_words();
    init_inert();
    init_evidence_lines();
  }
});

// src/report/text.ts
function unknownLines({ sources, change }) {
  const row3 = (text) => ({ label: ours(own("not known")), text, points: 0 });
  const unknowns = SCORED_SOURCES.flatMap((id) => {
    const state = sources[id];
    if (state.known || id === "pagerduty" && !sources.services.known && state.why === "no service to ask about")
      return [];
    return [row3(phrase`${ours(own(SOURCE_WORDS[id]))}: ${inert(fromOutside(state.why))}`)];
  });
  const { pagerduty } = sources;
  const partly = pagerduty.known && pagerduty.complete === false ? [
    row3(
      phrase`some incidents: ${inert(fromOutside(pagerduty.warnings?.[0] ?? "PagerDuty did not give all"))}`
    )
  ] : [];
  const unmerged = change.files.filter(({ status }) => status === "unmerged");
  const conflict = unmerged.length > 0 ? [
    row3(
      phrase`${ours(plural(unmerged.length, "unmerged file"))}: ${listedPhrases(
        unmerged.map(({ path }) => pathPiece(inertPath(path))),
        2
      )}`
    )
  ] : [];
  const estimated = change.guesses.length > 0 ? [{ label: ours(own("estimated")), text: ours(own(change.guesses.join("; "))), points: 0 }] : [];
  return [...unknowns, ...partly, ...conflict, ...estimated];
}
function unknownAround({ sources, change }) {
  if (!sources.pagerduty.known || change.source === "commit") return [];
  const byReason = /* @__PURE__ */ new Map();
  for (const id of ["onCall", "maintenance", "dependencies"]) {
    const state = sources[id];
    const why = state.known ? state.complete === false ? state.warnings?.[0] : void 0 : state.why;
    if (why === void 0) continue;
    const reason = /the scope [\w.]+ is missing/.exec(why)?.[0] ?? why;
    byReason.set(reason, [...byReason.get(reason) ?? [], own(SOURCE_WORDS[id])]);
  }
  return [...byReason].map(([reason, parts]) => ({
    label: ours(own("not known")),
    text: phrase`${ours(listed(parts, 3))}: ${inert(fromOutside(reason))}`,
    points: 0
  }));
}
var SOURCE_WORDS;
var init_text = __esm({
  "src/report/text.ts"() {
    "use strict";
    init_untrusted();
    init_assessment();
    init_level();
    init_live_state();
    init_words();
    init_inert();
    init_advice_lines();
    init_evidence_lines();
    init_live_lines();
    init_phrase();
    init_summary();
    SOURCE_WORDS = {
      contents: "the changed lines",
      history: "fix history",
      services: "the service",
      pagerduty: "PagerDuty",
      onCall: "who is on call",
      maintenance: "maintenance windows",
      dependencies: "dependencies"
    };
  }
});

// src/report/markdown.ts
var markdown_exports = {};
__export(markdown_exports, {
  COMMENT_MARKER: () => COMMENT_MARKER,
  toMarkdown: () => toMarkdown
});
function toMarkdown(assessment, { now, range = null }) {
  const sections = [
    headline(assessment),
    findings(assessment, now),
    range && rangeWords(range),
    range && commitTable(range),
    incidentTable(assessment),
    fileTable(assessment),
    scoreTable(assessment),
    FOOTER
  ];
  return own(sections.filter((section2) => section2 !== null).join("\n\n"));
}
function headline(assessment) {
  const { level, score, range } = assessment;
  const highest = levelOf(range[1]);
  const words = highest === level ? odds(assessment) : line`at most ${own(highest)} ${range[1]}, as not all is known`;
  const title = phrase`${ours(line`${own(level)} ${score}`)} \u00b7 ${ours(words)}`;
  const change = phrase`${ours(size(assessment))} \u00b7 ${serviceNames(assessment)}`;
  return md`${COMMENT_MARKER}
### ${SIGNALS[level]} ${markdownOf(title)}

${markdownOf(change)}`;
}
function findings(assessment, now) {
  const evidence2 = evidenceLines(assessment, now);
  const shown = heaviest(evidence2, MOST_FINDINGS);
  const rest = evidence2.length - shown.length;
  const more = { label: ours(own("and")), text: ours(plural(rest, "more finding")), points: 0 };
  const rows = [
    ...shown,
    ...rest > 0 ? [more] : [],
    ...liveLines(assessment, now),
    ...policyLines(assessment),
    ...unknownAround(assessment),
    ...unknownLines(assessment).slice(0, MOST_FINDINGS)
  ];
  const table2 = rows.map(
    ({ label, text, points }) => row2(label, text, ours(points >= 0.5 ? signed(points, 0) : own("")))
  );
  return tableMarkdown(["what", "found", ">points"], table2);
}
function rangeWords({ whole, commits, omitted = 0 }) {
  if (commits.length + omitted < 2) return null;
  const highest = Math.max(...commits.map(({ assessment }) => assessment.score));
  const count3 = ours(plural(commits.length + omitted, "commit"));
  return markdownOf(phrase`${count3}: together ${whole.score}, the highest alone ${highest}.`);
}
function commitTable({ commits, omitted = 0 }) {
  const rows = commits.slice(0, MOST_COMMITS).map(({ sha, assessment }) => [
    shaText(sha),
    md`${SIGNALS[assessment.level]} ${markdownOf(ours(own(assessment.level)))}`,
    md`${assessment.score}`,
    markdownOf(ours(size(assessment)))
  ]);
  const table2 = tableMarkdown(["commit", "level", ">score", "change"], rows);
  return details("Commits", commits.length + omitted, table2, rows.length);
}
function incidentTable(assessment) {
  const incidents = citedIncidents(assessment);
  const rows = incidents.slice(0, MOST_INCIDENTS).map(
    (incident) => row2(
      incidentPiece(incident),
      inert(incident.title),
      serviceName(assessment, incident.service),
      ours(dayAndTime(incident.createdAt)),
      pointsAt(incident)
    )
  );
  const table2 = tableMarkdown(["incident", "title", "service", "began", "points at"], rows);
  return details("Incidents", incidents.length, table2, MOST_INCIDENTS);
}
function pointsAt({ isOpen: isOpen2, pointsAt: links }) {
  const [first] = links;
  if (first === void 0) return ours(own(isOpen2 ? "open now" : ""));
  const [path, link] = first;
  const rest = links.size > 1 ? line` and ${links.size - 1} more` : own("");
  return phrase`${pathPiece(inertPath(path))} (${ours(linkWords(link))})${ours(rest)}`;
}
function fileTable(assessment) {
  const files = citedFiles(assessment);
  const rows = files.slice(0, MOST_FILES).map((file) => [
    codeSpan(inertPath(file.path), 100, "end"),
    markdownOf(ours(line`+${count(file.additions)} \u2212${count(file.deletions)}`)),
    markdownOf(ours(file.points >= 0.05 ? signed(file.points) : own("")))
  ]);
  return details("Files", files.length, tableMarkdown(["file", ">lines", ">points"], rows), MOST_FILES);
}
function scoreTable(assessment) {
  const steps = scoreSteps(assessment);
  const rows = [
    [md`average commit`, md``, md`${AVERAGE_SCORE}`],
    ...steps.map(({ label, points, to }) => [
      markdownOf(ours(own(label))),
      markdownOf(ours(signed(points))),
      md`${to}`
    ])
  ];
  return details("How the score comes about", null, tableMarkdown(["step", ">points", ">score"], rows));
}
var COMMENT_MARKER, MOST_FINDINGS, MOST_INCIDENTS, MOST_FILES, MOST_COMMITS, SIGNALS, count, FOOTER;
var init_markdown = __esm({
  "src/report/markdown.ts"() {
    "use strict";
    init_level();
    init_words();
    init_inert();
    init_cited();
    init_evidence_lines();
    init_live_lines();
    init_markdown_text();
    init_phrase();
    init_score_steps();
    init_summary();
    init_text();
    COMMENT_MARKER = md`<!-- pager-triage -->`;
    MOST_FINDINGS = 12;
    MOST_INCIDENTS = 20;
    MOST_FILES = 40;
    MOST_COMMITS = 60;
    SIGNALS = {
      LOW: md`\ud83d\udfe2`,
      MODERATE: md`\ud83d\udfe1`,
      ELEVATED: md`\ud83d\udfe0`,
      HIGH: md`\ud83d\udd34`,
      CRITICAL: md`\ud83d\udd34`
    };
    count = (lines) => lines === null ? own("?") : line`${lines}`;
    FOOTER = md`<sub>50 is the average commit; every 10 points double the odds that a later bug fix touches the change. It does not say that the change will cause an incident.</sub>`;
  }
});

// src/report/sarif-rules.ts
var RULES;
var init_sarif_rules = __esm({
  "src/report/sarif-rules.ts"() {
    "use strict";
    RULES = {
      "active-incident": {
        name: "ActiveIncident",
        short: "An incident is open on a service that the change touches",
        help: "Read the incident and tell whoever works on it before the change goes out, unless it is the repair."
      },
      "incident-history": {
        name: "IncidentHistory",
        short: "Incidents of the last 90 days point at this file",
        help: "Fix commits, deployments, stack frames or names tie them to the file. Read them, and make sure that a test covers what failed then."
      },
      "service-history": {
        name: "ServiceHistory",
        short: "The services of the change had problems in the last 90 days",
        help: "Counted without what flapped, was merged or was not urgent. Plan the rollout so that it can be watched and taken back."
      },
      "fix-history": {
        name: "FixHistory",
        short: "This file was fixed in the last year",
        help: "Files that were fixed lately are fixed again sooner than others. Have somebody review it who knows those fixes."
      },
      size: {
        name: "Size",
        short: "The change adds much logic",
        help: "Commit it in parts that can be reviewed, deployed and taken back by themselves."
      },
      depth: {
        name: "Depth",
        short: "The change adds deeply nested code",
        help: "Return early or name the inner part as a function, so that each path can be tested."
      },
      "control-flow": {
        name: "ControlFlow",
        short: "The change removes branches, loops or returns",
        help: "Check that no case was lost with them."
      },
      concurrency: {
        name: "Concurrency",
        short: "The change touches locks, threads or asynchronous code",
        help: "Look for what may now run at the same time or in another order, also when one step fails."
      },
      "nearby-incident": {
        name: "NearbyIncident",
        short: "An incident is open on a service that the change depends on, or that depends on it",
        help: "Read it before the change goes out: a repair under way may not stand another change beside it."
      },
      "title-similarity": {
        name: "TitleSimilarity",
        short: "Incidents speak of what the change touches",
        help: "Their titles share rare words with the changed paths and code. Read the nearest one."
      },
      policy: {
        name: "Policy",
        short: "A rule of the team applies to the change",
        help: "The rules stand in .pager-triage.json."
      }
    };
  }
});

// src/report/sarif.ts
var sarif_exports = {};
__export(sarif_exports, {
  toSarif: () => toSarif
});
function toSarif(assessment, { version, sha256: sha2562 }) {
  const { score, level, range, lift, sources, model } = assessment;
  const found = findings2(assessment);
  const ruleIds = Object.keys(RULES);
  const result = ({ ruleId, level: level2, message, path, line: line2, fact, points }) => ({
    ruleId,
    ruleIndex: ruleIds.indexOf(ruleId),
    level: level2,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path), uriBaseId: ROOT },
          region: { startLine: line2 }
        }
      }
    ],
    // the one that code scanning goes by
    partialFingerprints: { primaryLocationLineHash: `${sha2562(`${ruleId}
${fact}`).slice(0, 32)}:1` },
    ...points === null ? {} : { properties: { points } }
  });
  return inertJson(
    {
      $schema: SCHEMA,
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: { name: "pager-triage", version, semanticVersion: version, rules: rules() }
          },
          automationDetails: { id: "pager-triage/" },
          originalUriBaseIds: { [ROOT]: { description: { text: "the root of the repository" } } },
          invocations: [
            {
              executionSuccessful: true,
              toolExecutionNotifications: Object.entries(sources).flatMap(
                ([id, state]) => notKnown(id, state)
              )
            }
          ],
          columnKind: "utf16CodeUnits",
          results: found.map(result),
          properties: { score, level, range, lift, model: model.version }
        }
      ]
    },
    2
  );
}
function notKnown(id, state) {
  if (state.known) return [];
  return [{ level: "warning", message: { text: `not known: ${id}: ${inert(fromOutside(state.why))}` } }];
}
function uriOf(path) {
  const segments = path.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD").split("/");
  return segments.map((segment) => /^\.{0,2}$/.test(segment) ? "_" : encodeURIComponent(segment)).join("/");
}
function findings2(assessment) {
  const { factors, policy } = assessment;
  const home = citedFiles(assessment).find(({ status }) => status !== "deleted") ?? assessment.change.files[0];
  if (home === void 0) return [];
  return [
    ...factors.flatMap((factor) => findingsOf(factor, home.path, assessment)),
    ...policy.flatMap(
      ({ rule, action, because }) => action === "pass" ? [] : [
        {
          ruleId: "policy",
          level: POLICY_LEVELS[action],
          message: `The team's rule ${rule} says ${action}: ${because}.`,
          path: home.path,
          line: 1,
          fact: `${rule} ${action} ${because}`,
          points: null
        }
      ]
    )
  ];
}
function findingsOf(factor, home, assessment) {
  const { id, path, points, evidence: evidence2 } = factor;
  if (id === "baseline") return [];
  const [lines] = evidence2.filter((item2) => item2.kind === "lines");
  const common = { ruleId: id, level: points >= 5 ? "warning" : "note", points };
  if (id === "active-incident")
    return incidentsIn2(evidence2).map((incident) => ({
      ...common,
      message: `Incident ${incident.number} is open on a service that this change touches${incident.url === null ? "" : `: ${incident.url}`}`,
      path: fileOf(incident, assessment) ?? home,
      line: 1,
      fact: incident.id
    }));
  const at = path ?? lines?.path ?? home;
  return [{ ...common, message: MESSAGES[id](evidence2), path: at, line: lines?.line ?? 1, fact: path ?? "" }];
}
var SCHEMA, ROOT, rules, POLICY_LEVELS, fileOf, MESSAGES, MOST_NAMED, incidentsIn2, total;
var init_sarif = __esm({
  "src/report/sarif.ts"() {
    "use strict";
    init_untrusted();
    init_words();
    init_inert();
    init_cited();
    init_evidence_lines();
    init_sarif_rules();
    SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    ROOT = "%SRCROOT%";
    rules = () => Object.entries(RULES).map(([id, { name, short, help }]) => ({
      id,
      name,
      shortDescription: { text: short },
      fullDescription: { text: `${short}. ${help}` },
      help: { text: help, markdown: help },
      defaultConfiguration: { level: "note" },
      properties: { tags: ["risk", "pagerduty"], precision: "medium", "problem.severity": "recommendation" }
    }));
    POLICY_LEVELS = { deny: "error", ask: "warning", warn: "note" };
    fileOf = ({ service }, { change }) => change.files.find(({ services, status }) => status !== "deleted" && services.includes(service))?.path;
    MESSAGES = {
      "incident-history": (evidence2) => {
        const incidents = incidentsIn2(evidence2);
        const links = incidents.slice(0, MOST_NAMED).map(({ number, link }) => `${number} (${linkWords(link)})`);
        const rest = incidents.length > MOST_NAMED ? ` and ${incidents.length - MOST_NAMED} more` : "";
        return `Incidents of the last 90 days point at this file: ${links.join(", ")}${rest}.`;
      },
      "service-history": (evidence2) => `The services of this change had ${plural(evidence2.length, "problem")} in the last 90 days.`,
      "fix-history": (evidence2) => `This file had ${plural(evidence2.length, "fix", "fixes")} in the last year.`,
      size: (evidence2) => `The change adds ${plural(total(evidence2), "line")} of logic, most of them here.`,
      depth: (evidence2) => `The change nests code ${total(evidence2)} deep, here.`,
      "control-flow": (evidence2) => `The change removes ${plural(total(evidence2), "control-flow word")}, most of them here.`,
      concurrency: (evidence2) => `The change touches ${plural(total(evidence2), "line")} about concurrency, most of them here.`,
      "nearby-incident": (evidence2) => `Open on services connected to those of this change: ${incidentsIn2(evidence2).slice(0, MOST_NAMED).map(({ number }) => number).join(", ")}.`,
      "title-similarity": (evidence2) => `Titles of incidents share rare words with the change: ${incidentsIn2(evidence2).slice(0, MOST_NAMED).map(({ number }) => number).join(", ")}.`
    };
    MOST_NAMED = 5;
    incidentsIn2 = (evidence2) => evidence2.filter((item2) => item2.kind === "incident");
    total = (evidence2) => evidence2.reduce((sum, item2) => sum + (item2.kind === "lines" ? item2.count : 0), 0);
  }
});

// src/risk/facts.ts
var INCIDENT_DAYS;
var init_facts = __esm({
  "src/risk/facts.ts"() {
    "use strict";
    INCIDENT_DAYS = 90;
  }
});

// src/report/html/html.ts
function markupOf(value) {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
  if (value instanceof Html) return value.markup;
  return value.map(({ markup }) => markup).join("");
}
var Html, html, ENTITIES;
var init_html = __esm({
  "src/report/html/html.ts"() {
    "use strict";
    Html = class _Html {
      markup;
      constructor(markup) {
        this.markup = markup;
      }
      static template(words, ...values) {
        return new _Html(String.raw({ raw: words }, ...values.map(markupOf)));
      }
    };
    html = Html.template;
    ENTITIES = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&#39;"
    };
  }
});

// src/report/html/parts.ts
function table(caption, columns2, rows) {
  if (rows.length === 0) return null;
  const classOf = (i) => CELL_CLASSES[columns2[i]?.kind ?? "text"];
  const cells = (row3) => row3.map(
    (cell2, i) => i === 0 ? html`<th scope="row" class="${classOf(i)}">${cell2}</th>` : html`<td class="${classOf(i)}">${cell2}</td>`
  );
  return scrolling(
    caption,
    html`<table>
<caption>${own(caption)}</caption>
<thead><tr>${columns2.map(({ head }, i) => html`<th scope="col" class="${classOf(i)}">${own(head)}</th>`)}</tr></thead>
<tbody>
${rows.map((row3) => html`<tr>${cells(row3)}</tr>\n`)}</tbody>
</table>`
  );
}
function pathHtml(path, most = 72) {
  const shown = cutTo(path, most, "end");
  const parts = shown.split("/").map((part, i) => i === 0 ? html`${own(part)}` : html`<wbr>/${own(part)}`);
  return shown === path ? html`<code>${parts}</code>` : html`<code title="${path}">${parts}</code>`;
}
function pieceHtml(piece) {
  if (piece.kind === "words") return html`${piece.text}`;
  if (piece.kind === "path") return pathHtml(piece.text);
  return piece.kind === "incident" ? incidentHtml(piece) : foreign(piece.text);
}
function incidentHtml({
  number,
  url
}) {
  const name = line`#${number}`;
  return url?.startsWith("https://") ? html`<a href="${own(url)}" rel="noreferrer">${name}</a>` : html`<span class="number">${name}</span>`;
}
var section, CELL_CLASSES, scrolling, folded, andMore, foreign, phraseHtml, timeHtml, percent;
var init_parts = __esm({
  "src/report/html/parts.ts"() {
    "use strict";
    init_words();
    init_inert();
    init_phrase();
    init_html();
    section = (id, title, body, lead = null) => body === null ? null : html`
<section aria-labelledby="${own(id)}">
<h2 id="${own(id)}">${own(title)}</h2>
${lead === null ? null : html`<p class="lead">${lead}</p>`}
${body}
</section>`;
    CELL_CLASSES = { number: own("n"), wide: own("wide"), text: own("t") };
    scrolling = (label, body) => html`<div class="scroll" role="region" tabindex="0" aria-label="${own(label)}">${body}</div>`;
    folded = (summary, body) => body === null ? null : html`<details><summary>${summary}</summary>${body}</details>`;
    andMore = (all, shown, one) => all > shown ? html`<p class="more">and ${plural(all - shown, `more ${one}`)}</p>` : null;
    foreign = (text, most = 160) => html`<bdi>${cutTo(text, most)}</bdi>`;
    phraseHtml = (value) => html`${piecesOf(value).map(pieceHtml)}`;
    timeHtml = (at) => html`<time datetime="${own(new Date(at).toISOString())}">${dayAndTime(at)}</time>`;
    percent = (part) => own(`${Number((part * 100).toFixed(2))}%`);
  }
});

// src/report/html/score-scale.ts
function scoreScale(score, [, highest]) {
  const bands = LEVELS.map((level) => band(level, levelOf(score)));
  const maybe = highest > score ? html`<rect class="maybe" x="${percent(score / 100)}" y="12" width="${percent((highest - score) / 100)}" height="8" rx="4"/>` : null;
  return html`<svg class="scale" role="img" aria-label="${line`${score} on a scale from 0 to 100`}">
${bands}<text x="100%" y="44" text-anchor="end">100</text>${maybe}
<svg x="${percent(score / 100)}" y="4" width="1" height="24" overflow="visible"><rect class="needle" x="-2" width="4" height="24" rx="2"/></svg>
</svg>`;
}
function band(level, reached) {
  const from = lowestScore(level);
  const next = LEVELS[LEVELS.indexOf(level) + 1];
  const to = next === void 0 ? 100 : lowestScore(next);
  const width = percent((to - from) / 100 - (next === void 0 ? 0 : 4e-3));
  return html`<rect class="${own(level === reached ? "band on" : "band")}" x="${percent(from / 100)}" y="12" width="${width}" height="8" rx="2"/>
<text x="${percent(from / 100)}" y="44">${from}</text>
`;
}
var levelClass;
var init_score_scale = __esm({
  "src/report/html/score-scale.ts"() {
    "use strict";
    init_level();
    init_inert();
    init_html();
    init_parts();
    levelClass = (level) => own(`is-${level.toLowerCase()}`);
  }
});

// src/report/html/change-tables.ts
function fileTable2(files, assessment) {
  const rows = files.slice(0, MOST_FILES2).map(({ path, status, additions, deletions, incidents, points, services }) => [
    pathHtml(inertPath(path)),
    html`${own(status)}`,
    html`+${count2(additions)} \u2212${count2(deletions)}`,
    html`${services.map((id, i) => html`${own(i === 0 ? "" : ", ")}${foreign(serviceName(assessment, id), 60)}`)}`,
    html`${incidents === 0 ? null : incidents}`,
    html`${points >= 0.05 ? signed(points) : null}`
  ]);
  const body = table(
    "Changed files",
    [
      { head: "file" },
      { head: "status" },
      { head: "lines", kind: "number" },
      { head: "services" },
      { head: "incidents", kind: "number" },
      { head: "points", kind: "number" }
    ],
    rows
  );
  return body && html`${body}${andMore(files.length, MOST_FILES2, "file")}`;
}
function incidentTable2(incidents, assessment) {
  const rows = incidents.slice(0, MOST_INCIDENTS2).map((incident) => [
    incidentHtml(incident),
    foreign(inert(incident.title)),
    foreign(serviceName(assessment, incident.service), 60),
    timeHtml(incident.createdAt),
    html`${foreign(inert(fromOutside(incident.status)), 20)}`,
    incident.priority === null ? html`${foreign(inert(fromOutside(incident.urgency)), 20)}` : foreign(inert(incident.priority), 20)
  ]);
  const body = table(
    "Incidents",
    [
      { head: "incident" },
      { head: "title", kind: "wide" },
      { head: "service" },
      { head: "began" },
      { head: "state" },
      { head: "rank" }
    ],
    rows
  );
  return body && html`${body}${andMore(incidents.length, MOST_INCIDENTS2, "incident")}`;
}
function serviceTable(services) {
  return table(
    "Services",
    [
      { head: "service" },
      { head: "open now", kind: "number" },
      { head: "pages in 90 days", kind: "number" },
      { head: "problems", kind: "number" },
      { head: "left out" },
      { head: "because of", kind: "wide" }
    ],
    services.map(({ id, name, because, activeIncidents, incidents90d }) => [
      foreign(name === null ? own(id) : inert(name), 60),
      html`${count2(activeIncidents)}`,
      html`${count2(incidents90d?.raw ?? null)}`,
      html`${count2(incidents90d?.distinct ?? null)}`,
      html`${incidents90d === null ? null : leftOut(incidents90d)}`,
      foreign(inert(fromOutside(because)), 80)
    ])
  );
}
function leftOut({ flapping, merged, lowUrgency }) {
  const parts = [
    [flapping, "flapped"],
    [merged, "merged"],
    [lowUrgency, "not urgent"]
  ];
  return own(parts.flatMap(([many, words]) => many > 0 ? [`${many} ${words}`] : []).join(", "));
}
function commitTable2({ commits, omitted = 0 }) {
  const rows = commits.slice(0, MOST_COMMITS2).map(({ sha, assessment }) => [
    html`<code>${own(sha.slice(0, 10))}</code>`,
    html`${assessment.score}`,
    html`${own(assessment.level)}`,
    scoreBar(assessment),
    html`${size(assessment)}`
  ]);
  const body = table(
    "Commits",
    [
      { head: "commit" },
      { head: "score", kind: "number" },
      { head: "level" },
      { head: "by itself" },
      { head: "change" }
    ],
    rows
  );
  return body && html`${body}${andMore(commits.length + omitted, rows.length, "commit")}`;
}
function commitWords({ whole, commits, omitted = 0 }) {
  const highest = Math.max(...commits.map(({ assessment }) => assessment.score));
  return line`${plural(commits.length + omitted, "commit")}: together ${whole.score}, the highest alone ${highest}.`;
}
var MOST_FILES2, MOST_INCIDENTS2, MOST_COMMITS2, count2, scoreBar;
var init_change_tables = __esm({
  "src/report/html/change-tables.ts"() {
    "use strict";
    init_untrusted();
    init_words();
    init_inert();
    init_evidence_lines();
    init_summary();
    init_html();
    init_parts();
    init_score_scale();
    MOST_FILES2 = 40;
    MOST_INCIDENTS2 = 30;
    MOST_COMMITS2 = 60;
    count2 = (value) => value === null ? own("?") : line`${value}`;
    scoreBar = ({ score, level }) => html`<svg class="meter ${levelClass(level)}" aria-hidden="true"><rect class="band" y="7" width="100%" height="8" rx="2"/><rect class="total" y="7" width="${percent(score / 100)}" height="8" rx="2"/></svg>`;
  }
});

// src/report/html/evidence.ts
var evidenceList, item;
var init_evidence = __esm({
  "src/report/html/evidence.ts"() {
    "use strict";
    init_words();
    init_inert();
    init_html();
    init_parts();
    evidenceList = (lines) => lines.length === 0 ? null : html`<ul class="evidence">\n${lines.map(item)}</ul>`;
    item = ({ label, text, points }) => html`<li><b>${phraseHtml(label)}</b><span>${phraseHtml(text)}</span><span class="worth">${points >= 0.5 ? signed(points, 0) : own("")}</span></li>
`;
  }
});

// src/incidents/paths-in-text.ts
var init_paths_in_text = __esm({
  "src/incidents/paths-in-text.ts"() {
    "use strict";
  }
});

// src/incidents/symbols.ts
var COMMON;
var init_symbols = __esm({
  "src/incidents/symbols.ts"() {
    "use strict";
    COMMON = new Set(
      "addeventlistener alertname backgroundjob badgateway badrequest baseurl bytesread connectionpool connectionrefused connectionreset consumergroup consumerlag contentlength contenttype crashloopbackoff createdat diskfull errorcode errormessage exitcode filenotfound foreach freememory fullname getelementbyid healthcheck highcpu highmemory httpclient httprequest httpresponse httpserver httpstatus imagepullbackoff kubepodcrashlooping lastname loadaverage loadbalancer loglevel maxmemory memoryleak nodenotready notfound oomkilled outofmemory permissiondenied poolsize processexit processticksandrejections queuedepth queuesize ratelimit requestid responsetime retrycount serviceunavailable stacktrace starttime statuscode testcase threadpool toomanyrequests tostring traceid unhandledpromiserejection unhandledrejection updatedat useragent userid username".split(" ")
    );
  }
});

// src/incidents/incident.ts
var init_incident = __esm({
  "src/incidents/incident.ts"() {
    "use strict";
  }
});

// src/incidents/names.ts
var init_names = __esm({
  "src/incidents/names.ts"() {
    "use strict";
  }
});

// src/incidents/template.ts
var init_template = __esm({
  "src/incidents/template.ts"() {
    "use strict";
  }
});

// src/incidents/noise.ts
var MINUTE_MS, FLAP_MS, REOPENED_MS;
var init_noise = __esm({
  "src/incidents/noise.ts"() {
    "use strict";
    init_incident();
    init_template();
    MINUTE_MS = 6e4;
    FLAP_MS = 10 * MINUTE_MS;
    REOPENED_MS = 30 * MINUTE_MS;
  }
});

// src/incidents/past-commit.ts
var init_past_commit = __esm({
  "src/incidents/past-commit.ts"() {
    "use strict";
    init_untrusted();
    init_names();
  }
});

// src/incidents/tied-commits.ts
var MINUTE_MS2, HOUR_MS, MAX_OPEN_MS, AFTERWARDS_MS, SOON_MS;
var init_tied_commits = __esm({
  "src/incidents/tied-commits.ts"() {
    "use strict";
    init_incident();
    init_names();
    init_noise();
    init_past_commit();
    MINUTE_MS2 = 6e4;
    HOUR_MS = 60 * MINUTE_MS2;
    MAX_OPEN_MS = 24 * HOUR_MS;
    AFTERWARDS_MS = 2 * HOUR_MS;
    SOON_MS = 60 * MINUTE_MS2;
  }
});

// src/incidents/link.ts
var LINK_KINDS;
var init_link = __esm({
  "src/incidents/link.ts"() {
    "use strict";
    init_paths_in_text();
    init_symbols();
    init_tied_commits();
    LINK_KINDS = {
      /** a commit that touched the file names the incident */
      "fix-commit": { strength: 1, needsCommit: true },
      /** a commit that touched the file was deployed just before, or PagerDuty relates the deployment to the incident */
      deployment: { strength: 0.8, needsCommit: true },
      /** a stack frame in the title, an alert or a note lies in the file */
      "stack-frame": { strength: 0.7, needsCommit: false },
      /** a note or an alert names a commit that touched the file */
      "named-commit": { strength: 0.7, needsCommit: false },
      /** a fix or a revert of the file was made during the incident, which anyone can open */
      "fix-during": { strength: 0.6, needsCommit: false },
      /** the title, an alert or a note names the file */
      "named-path": { strength: 0.5, needsCommit: false },
      /** it names the file's class, or a function that the change touches */
      symbol: { strength: 0.4, needsCommit: false }
    };
  }
});

// src/report/html/heat-map.ts
function heatMap(files, incidents) {
  const hit = files.filter(({ incidents: count3 }) => count3 > 0);
  const shown = hit.slice(0, MOST_FILES3);
  const pointing = incidents.filter(({ pointsAt: pointsAt2 }) => shown.some(({ path }) => pointsAt2.has(path)));
  if (pointing.length === 0) return null;
  const columns2 = pointing.slice(0, MOST_INCIDENTS3);
  const rows = shown.map(
    ({
      path
    }) => html`<tr><th scope="row">${pathHtml(inertPath(path), 36)}</th>${columns2.map(({ pointsAt: pointsAt2 }) => cell(pointsAt2.get(path)))}</tr>
`
  );
  const used = new Set(pointing.flatMap(({ pointsAt: pointsAt2 }) => [...pointsAt2.values()]));
  const heads = columns2.map((incident) => html`<th scope="col">${incidentHtml(incident)}</th>`);
  return html`${scrolling(
    "Files and the incidents that point at them",
    html`<table class="heat">
<caption>Files and the incidents that point at them</caption>
<thead><tr><td></td>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table>`
  )}
${legend(used)}${andMore(hit.length, MOST_FILES3, "file")}${andMore(pointing.length, MOST_INCIDENTS3, "incident")}`;
}
function cell(link) {
  if (link === void 0 || link === null || link === "similar-title") return html`<td></td>`;
  return html`<td class="${shade(link)}"><span aria-hidden="true">${own(LETTERS[link])}</span><span class="unseen">${linkWords(link)}</span></td>`;
}
var MOST_FILES3, MOST_INCIDENTS3, LETTERS, shade, KINDS, legend;
var init_heat_map = __esm({
  "src/report/html/heat-map.ts"() {
    "use strict";
    init_link();
    init_inert();
    init_evidence_lines();
    init_html();
    init_parts();
    MOST_FILES3 = 20;
    MOST_INCIDENTS3 = 24;
    LETTERS = {
      "fix-commit": "C",
      deployment: "D",
      "stack-frame": "S",
      "named-commit": "N",
      "fix-during": "M",
      "named-path": "F",
      symbol: "K"
    };
    shade = (kind) => own(`h${Math.max(1, Math.ceil((LINK_KINDS[kind].strength - 0.2) * 5))}`);
    KINDS = Object.keys(LETTERS);
    legend = (used) => html`<div class="legend">${KINDS.filter((kind) => used.has(kind)).map(
      (kind) => html`<span><i class="${shade(kind)}" aria-hidden="true">${own(LETTERS[kind])}</i>${linkWords(kind)}</span>`
    )}</div>`;
  }
});

// src/report/html/stylesheet.ts
var STYLESHEET;
var init_stylesheet = __esm({
  "src/report/html/stylesheet.ts"() {
    "use strict";
    init_html();
    STYLESHEET = html`
:root {
  --page: #f5f5f2; --card: #fff; --ink: #1b1f24; --soft: #565d68; --line: #e4e4df; --faint: #efefeb;
  --link: #2456a6; --urgent: #b8352a; --calm: #a98a3a; --commit: #2a7396; --plus: #c4663f; --minus: #5d8a73;
  --heat1: #fbe8dc; --heat2: #f6c7ab; --heat3: #e58f68; --heat4: #b04128; --on4: #fff;
  --low: #1d7446; --moderate: #786009; --elevated: #9a530b; --high: #b23c1c; --critical: #a5212e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #13151a; --card: #1b1e24; --ink: #e9ebef; --soft: #a5adba; --line: #2f333c; --faint: #242830;
    --link: #92b9f2; --urgent: #f08b7d; --calm: #cdb067; --commit: #72b9d8; --plus: #e0895f; --minus: #7fb89b;
    --heat1: #35291f; --heat2: #593829; --heat3: #95502f; --heat4: #e38a63; --on4: #13151a;
    --low: #6fca98; --moderate: #d9c05f; --elevated: #eca65f; --high: #f38f6b; --critical: #ff9494;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 66rem; padding: 2.5rem 1.25rem 4rem; background: var(--page); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; -webkit-text-size-adjust: 100%;
}
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible {
  outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px;
}
code { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
header { padding: 0 .25rem 1.75rem; }
h1 { margin: 0; font-size: 1rem; font-weight: 500; color: var(--soft); }
h2 { margin: 0; font-size: 1.1875rem; font-weight: 640; letter-spacing: -.01em; }
h3 { margin: 1.75rem 0 0; font-size: 1rem; font-weight: 600; }
p { margin: .5rem 0 0; }
.lead { color: var(--soft); max-width: 44rem; margin-top: .25rem; }
.more { color: var(--soft); font-size: .9375rem; }
section {
  background: var(--card); border: 1px solid var(--line); border-radius: .875rem; padding: 1.5rem; margin-top: 1rem;
}
section > :last-child { margin-bottom: 0; }
footer { margin: 2rem .25rem 0; color: var(--soft); font-size: .875rem; max-width: 44rem; }
footer p { margin-top: .625rem; }
svg { display: block; width: 100%; overflow: visible; }
svg text { font-size: .75rem; fill: var(--soft); }

.verdict { display: flex; flex-wrap: wrap; align-items: flex-end; gap: .25rem 1.5rem; margin: 1rem 0 0; }
.score { font-size: clamp(4rem, 14vw, 6.5rem); line-height: .9; font-weight: 660; letter-spacing: -.045em; }
.level { font-size: 1.375rem; line-height: 1.25; font-weight: 640; letter-spacing: -.01em; }
.verdict p { margin: 0 0 .25rem; max-width: 34rem; }
.verdict p span { display: block; color: var(--soft); }
.facts { color: var(--soft); }
.is-low { --level: var(--low); } .is-moderate { --level: var(--moderate); } .is-elevated { --level: var(--elevated); }
.is-high { --level: var(--high); } .is-critical { --level: var(--critical); }
.score, .level, .verdict .level { color: var(--level, var(--ink)); }
.scale { height: 3rem; margin-top: 1.25rem; }
.band { fill: var(--line); }
.band.on { fill: var(--level); }
.maybe { fill: var(--level); opacity: .3; }
.needle { fill: var(--ink); }

.evidence { list-style: none; margin: .75rem 0 0; padding: 0; }
.evidence li {
  display: grid; grid-template-columns: minmax(8rem, 15rem) 1fr 3rem; gap: 0 1.25rem; padding: .75rem 0;
  border-top: 1px solid var(--line);
}
.evidence li:first-child { border-top: 0; }
.evidence b { font-weight: 550; }
.evidence .worth { text-align: right; font-weight: 600; color: var(--level, var(--ink)); }
.next { font-size: 1.0625rem; }

.scroll { position: relative; overflow-x: auto; margin: .75rem -1.5rem 0; padding: 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption, .unseen {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
th { font-weight: 500; text-align: left; }
td, th { padding: .5625rem .75rem; vertical-align: top; border-top: 1px solid var(--line); overflow-wrap: normal; }
.scroll .t { min-width: 6.5rem; }
.scroll th.t { min-width: 8.5rem; }
.scroll .wide { min-width: 15rem; }
thead th { border-top: 0; color: var(--soft); font-size: .8125rem; padding-top: 0; vertical-align: bottom; }
td:first-child, th:first-child { padding-left: 0; }
td:last-child, th:last-child { padding-right: 0; }
.n { text-align: right; white-space: nowrap; }
time, .number { white-space: nowrap; }
details { margin-top: 1rem; }
summary { cursor: pointer; color: var(--soft); width: fit-content; }
summary:hover { color: var(--ink); }

.waterfall { table-layout: fixed; margin-top: .75rem; }
.waterfall td, .waterfall th { padding: 0 .5rem 0 0; height: 2.5rem; vertical-align: middle; border: 0; line-height: 1.25; }
.waterfall thead th { height: 1.75rem; vertical-align: bottom; }
.waterfall th:first-child { width: 31%; }
.waterfall td:nth-child(2), .waterfall th:nth-child(2) { width: 4.25rem; padding-right: 1rem; }
.waterfall td:last-child, .waterfall th:last-child { width: 3.5rem; padding-right: 0; }
.waterfall svg { height: 2.5rem; }
.waterfall th span { color: var(--soft); font-size: .875rem; }
.waterfall tbody tr:last-child > * { font-weight: 640; }
.waterfall .start { fill: var(--soft); opacity: .35; }
.grid { stroke: var(--line); stroke-width: 1; }
.zero { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 3; }
.plus { fill: var(--plus); }
.minus { fill: var(--minus); }
.total { fill: var(--level, var(--ink)); }
.link { stroke: var(--soft); stroke-width: 1; }

.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; color: var(--soft); font-size: .875rem; margin-top: .625rem; }
.legend span { display: inline-flex; align-items: center; gap: .4375rem; }
.legend svg { width: .875rem; height: .875rem; flex: none; }
.lane { margin-top: 1.75rem; }
.lane h3 { margin: 0; display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; }
.lane h3 span { font-weight: 400; color: var(--soft); font-size: .9375rem; }
.lane svg { margin-top: .75rem; }
.urgent { fill: var(--urgent); }
.calm { fill: var(--calm); }
.open { fill: var(--card); stroke: var(--urgent); stroke-width: 2.5; }
.commit { fill: var(--commit); }

.heat { width: auto; border-collapse: separate; border-spacing: 2px; margin: .25rem -2px 0; }
.heat td, .heat th { border: 0; padding: 0; }
.heat thead td { background: none; }
.heat thead th { height: 3.75rem; vertical-align: bottom; }
.heat thead a, .heat thead span { writing-mode: vertical-rl; transform: rotate(180deg); }
.heat tbody th { padding-right: .75rem; font-weight: 400; min-width: 9rem; max-width: 34rem; white-space: nowrap; vertical-align: middle; }
.heat td { width: 1.75rem; min-width: 1.75rem; height: 1.75rem; text-align: center; vertical-align: middle; background: var(--faint); border-radius: 4px; font-size: .75rem; font-weight: 600; }
.legend i { display: inline-grid; place-items: center; width: 1.375rem; height: 1.375rem; border-radius: 4px; font: 600 .75rem/1 system-ui, sans-serif; color: var(--ink); }
.heat .h1, .legend .h1 { background: var(--heat1); }
.heat .h2, .legend .h2 { background: var(--heat2); }
.heat .h3, .legend .h3 { background: var(--heat3); }
.heat .h4, .legend .h4 { background: var(--heat4); color: var(--on4); }

.chart { max-width: 27rem; margin-top: 1rem; }
.chart + .scroll table { max-width: 27rem; }
.axis { stroke: var(--soft); stroke-width: 1; }
.curve { stroke: var(--link); stroke-width: 2; fill: none; }
.dot { fill: var(--link); }
.bar { fill: var(--link); opacity: .8; }
.bars { margin-top: 1.25rem; }
.meter { height: 1.375rem; min-width: 7rem; }
.stats { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1rem 0 0; }
.stats div { min-width: 6rem; }
.stats dt { color: var(--soft); font-size: .875rem; }
.stats dd { margin: 0; font-size: 1.5rem; font-weight: 640; letter-spacing: -.02em; }

@media (min-width: 42.01rem) { .heat wbr { display: none; } }
@media (max-width: 42rem) {
  .heat tbody th { font-size: .875rem; }
  body { padding: 1.5rem .75rem 3rem; }
  section { padding: 1.125rem 1rem; border-radius: .75rem; }
  .scroll { margin-inline: -1rem; padding-inline: 1rem; }
  .evidence li { grid-template-columns: 1fr auto; }
  .evidence li > :nth-child(2) { grid-column: 1 / -1; grid-row: 2; }
  .waterfall th:first-child { width: 34%; font-size: .875rem; }
  .waterfall th span { display: none; }
  .waterfall td:nth-child(2), .waterfall th:nth-child(2) { width: 3.5rem; padding-right: .625rem; }
  .waterfall td:last-child, .waterfall th:last-child { width: 2.25rem; }
  .heat tbody th { min-width: 8rem; max-width: 11rem; white-space: normal; }
}
@media print {
  body { max-width: none; padding: 0; background: #fff; }
  section { break-inside: avoid; border-radius: 0; }
}
`;
  }
});

// src/report/html/page.ts
function page({ title, header: header2, sections, notes: notes2 }, { now, version, sha256: sha2562 }) {
  const policy = `default-src 'none'; style-src 'sha256-${sha2562(STYLESHEET.markup)}'; base-uri 'none'; form-action 'none'`;
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${own(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLESHEET}</style>
</head>
<body>
<header>${header2}</header>
<main>
${sections.filter((each) => each !== null)}
</main>
<footer>
${notes2}
<p>pager-triage ${own(version)} \u00b7 ${timeHtml(now.toISOString())}</p>
</footer>
</body>
</html>`;
  return own(markup);
}
var init_page = __esm({
  "src/report/html/page.ts"() {
    "use strict";
    init_inert();
    init_html();
    init_parts();
    init_stylesheet();
  }
});

// src/report/html/timeline.ts
function timeline(lanes, span) {
  const busy = lanes.map((each) => within(each, span)).filter(({ incidents, commits }) => incidents.length + commits.length > 0).sort((a, b) => b.incidents.length - a.incidents.length);
  if (busy.length === 0) return null;
  return html`${legend2(busy)}
${busy.slice(0, MOST_LANES).map((each) => lane(each, span))}${andMore(busy.length, MOST_LANES, "service")}`;
}
function within({ name, incidents, commits }, { since, until }) {
  const isInside = ({ at }) => Date.parse(at) >= since.getTime() && Date.parse(at) <= until.getTime();
  return { name, incidents: incidents.filter(isInside), commits: commits.filter(isInside) };
}
function legend2(lanes) {
  const marks = new Set(lanes.flatMap(({ incidents }) => incidents.map(markOf)));
  const entry = (mark, words) => html`<span><svg aria-hidden="true">${mark}</svg>${own(words)}</span>`;
  const dots = Object.entries(MARKS).filter(([mark]) => marks.has(mark)).map(([mark, words]) => entry(html`<circle class="${own(mark)}" cx="7" cy="7" r="4.5"/>`, words));
  const hasCommits = lanes.some(({ commits }) => commits.length > 0);
  return html`<div class="legend">${dots}${hasCommits ? entry(diamond(7, 7), "commit that fixed a changed file") : null}</div>`;
}
function lane({ name, incidents, commits }, span) {
  const bins = binned(incidents, span);
  const hung = binned(commits, span);
  const most = Math.max(2, ...bins.map(({ items }) => items.length));
  const perDot = Math.ceil(most / MOST_STACKED);
  const height = Math.ceil(most / perDot) * STEP + 14;
  const below = hung.length > 0 ? 16 : 0;
  const counts = [
    plural(incidents.length, "incident"),
    ...commits.length > 0 ? [plural(commits.length, "commit")] : []
  ];
  return html`<div class="lane">
<h3>${foreign(name, 80)} <span>${listed(counts, 2)}${perDot > 1 ? line`, up to ${perDot} in a dot` : own("")}</span></h3>
<svg height="${height + below + AXIS}" role="img" aria-label="${line`${listed(counts, 2)}, ${day(span.since)} to ${day(span.until)}`}">
${ticks(span, height, below)}
${bins.map((bin) => stack(bin, height, perDot))}${hung.map((bin) => commitMark(bin, height))}
</svg>
</div>`;
}
function binned(items, { since, until }) {
  const bins = /* @__PURE__ */ new Map();
  for (const item2 of items) {
    const part = (Date.parse(item2.at) - since.getTime()) / (until.getTime() - since.getTime());
    const bin = Math.min(BINS - 1, Math.floor(part * BINS));
    bins.set(bin, [...bins.get(bin) ?? [], item2]);
  }
  return [...bins].map(([bin, inside]) => ({ at: (bin + 0.5) / BINS, items: inside }));
}
function stack({ at, items }, height, perDot) {
  const sorted = [...items].sort((a, b) => weight(b) - weight(a));
  const dots = sorted.filter((_, i) => i % perDot === 0).map(
    (incident, i) => html`<circle class="${markOf(incident)}" cx="${percent(at)}" cy="${height - 8 - i * STEP}" r="${incident.isOpen ? 4 : 4.5}"/>`
  );
  const numbers = sorted.map(({ number }) => line`#${number}`);
  const when = items[0] === void 0 ? own("") : day(new Date(items[0].at));
  return html`<g><title>${when}: ${listed(numbers, 5)}</title>${dots}</g>
`;
}
function commitMark({ at, items }, height) {
  const shas = items.map(({ sha }) => own(sha.slice(0, 7)));
  return html`<svg x="${percent(at)}" y="${height + 10}" width="1" height="1" overflow="visible"><title>${listed(shas, 5)}</title>${diamond(0, 0)}</svg>
`;
}
function ticks({ since, until }, height, below) {
  const at = Array.from({ length: TICKS }, (_, i) => i / (TICKS - 1));
  const anchor = (i) => own(i === 0 ? "start" : i === TICKS - 1 ? "end" : "middle");
  const marks = at.map((part, i) => {
    const date = new Date(since.getTime() + part * (until.getTime() - since.getTime()));
    return html`<line class="grid" x1="${percent(part)}" x2="${percent(part)}" y1="0" y2="${height + below}"/><text x="${percent(part)}" y="${height + below + 18}" text-anchor="${anchor(i)}">${tickLabel(date, { since, until })}</text>
`;
  });
  return html`${marks}<line class="axis" x1="0" x2="100%" y1="${height}" y2="${height}"/>`;
}
var BINS, MOST_LANES, MOST_STACKED, STEP, AXIS, MARKS, diamond, weight, markOf, TICKS, DAY_MS, tickLabel, MONTHS, day;
var init_timeline = __esm({
  "src/report/html/timeline.ts"() {
    "use strict";
    init_words();
    init_inert();
    init_html();
    init_parts();
    BINS = 30;
    MOST_LANES = 8;
    MOST_STACKED = 8;
    STEP = 11;
    AXIS = 26;
    MARKS = { open: "open now", urgent: "urgent", calm: "not urgent" };
    diamond = (x, y) => html`<path class="commit" d="M${x} ${y - 5}l5 5-5 5-5-5z"/>`;
    weight = ({ isOpen: isOpen2, isUrgent }) => Number(isOpen2) * 2 + Number(isUrgent);
    markOf = ({ isOpen: isOpen2, isUrgent }) => own(isOpen2 ? "open" : isUrgent ? "urgent" : "calm");
    TICKS = 5;
    DAY_MS = 864e5;
    tickLabel = (date, { since, until }) => until.getTime() - since.getTime() > 3 * DAY_MS ? day(date) : own(date.toISOString().slice(11, 16));
    MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    day = (date) => own(`${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`);
  }
});

// src/report/html/waterfall.ts
function waterfall(assessment) {
  const steps = scoreSteps(assessment);
  const top = Math.max(100, ...steps.map(({ to }) => to));
  const place = (score2) => Math.min(1, Math.max(0, score2 / top));
  const rows = steps.map((step) => stepRow(step, place));
  const { score } = assessment;
  const held = (steps.at(-1)?.to ?? score) > 100 ? html` <span>held at 100</span>` : null;
  return html`<table class="waterfall">
<caption>How the score comes about</caption>
<thead><tr><th scope="col">step</th><th scope="col" class="n">points</th><td></td><th scope="col" class="n">score</th></tr></thead>
<tbody>
<tr><th scope="row">average commit</th><td></td><td>${drawing(place, html`<rect class="start" y="11" height="18" rx="2" width="${percent(place(AVERAGE_SCORE))}"/>`)}</td><td class="n">${AVERAGE_SCORE}</td></tr>
${rows}<tr><th scope="row">score${held}</th><td></td><td>${drawing(place, html`<rect class="total" y="11" height="18" rx="2" width="${percent(place(score))}"/>`)}</td><td class="n">${score}</td></tr>
</tbody>
</table>`;
}
function stepRow({ label, points, files, from, to }, place) {
  const left = Math.min(place(from), place(to));
  const width = Math.max(3e-3, Math.abs(place(to) - place(from)));
  const where = files > 1 ? html` <span>${plural(files, "file")}</span>` : null;
  const bar = html`<line class="link" x1="${percent(place(from))}" x2="${percent(place(from))}" y1="0" y2="11"/>
<rect class="${own(points < 0 ? "minus" : "plus")}" x="${percent(left)}" y="11" width="${percent(width)}" height="18" rx="2"/>
<line class="link" x1="${percent(place(to))}" x2="${percent(place(to))}" y1="29" y2="40"/>`;
  return html`<tr><th scope="row">${own(label)}${where}</th><td class="n">${signed(points)}</td><td>${drawing(place, bar)}</td><td class="n">${Math.round(to)}</td></tr>
`;
}
var GRID, drawing;
var init_waterfall = __esm({
  "src/report/html/waterfall.ts"() {
    "use strict";
    init_words();
    init_inert();
    init_score_steps();
    init_html();
    init_parts();
    GRID = [0, 25, 50, 75, 100];
    drawing = (place, bar) => html`<svg aria-hidden="true">${GRID.map((score) => html`<line class="grid" x1="${percent(place(score))}" x2="${percent(place(score))}" y1="0" y2="40"/>`)}${bar}</svg>`;
  }
});

// src/report/html/risk-report.ts
var risk_report_exports = {};
__export(risk_report_exports, {
  toHtml: () => toHtml
});
function toHtml(assessment, options) {
  const { range = null, now } = options;
  const files = citedFiles(assessment);
  const incidents = citedIncidents(assessment);
  return page(
    {
      title: line`${own(assessment.level)} ${assessment.score} \u00b7 pager-triage`,
      header: verdict(assessment),
      sections: [
        evidence(assessment, now),
        range && commitSection(range),
        section(
          "score",
          "How the score comes about",
          html`<div class="${levelClass(assessment.level)}">${waterfall(assessment)}</div>`,
          SCORE_LEAD
        ),
        timelineSection(assessment, incidents, now),
        section("map", "Which incidents point at which files", heatMap(files, incidents), MAP_LEAD),
        section("services", "Services", serviceTable(assessment.services)),
        section("files", "Files", fileTable2(files, assessment))
      ],
      notes: notes(assessment)
    },
    options
  );
}
function verdict(assessment) {
  const { level, score, range } = assessment;
  const highest = levelOf(range[1]);
  const open = highest === level ? null : html`<span>At most ${own(highest)} ${range[1]}: not all is known</span>`;
  return html`<h1>pager-triage: the risk of this change</h1>
<div class="${levelClass(level)}">
<div class="verdict">
<div class="score">${score}</div>
<p><strong class="level">${own(level)}</strong><span>${odds(assessment)}</span>${open}</p>
</div>
${scoreScale(score, range)}
</div>
<p class="facts">${size(assessment)} \u00b7 ${phraseHtml(serviceNames(assessment))}</p>`;
}
function evidence(assessment, now) {
  const all = evidenceLines(assessment, now);
  const shown = heaviest(all, MOST_FINDINGS2);
  const list = evidenceList([
    ...shown,
    ...liveLines(assessment, now),
    ...policyLines(assessment),
    ...unknownAround(assessment),
    ...unknownLines(assessment)
  ]);
  const body = html`<div class="${levelClass(assessment.level)}">${list}</div>${andMore(all.length, shown.length, "finding")}`;
  return section("evidence", "What was found", list && body);
}
function timelineSection(assessment, incidents, now) {
  const span = { since: new Date(now.getTime() - INCIDENT_DAYS * DAY_MS2), until: now };
  const commits = citedCommits(assessment);
  const drawn = timeline(lanesOf(assessment, incidents, commits), span);
  const list = folded(
    line`The ${plural(incidents.length, "incident")} as a table`,
    incidentTable2(incidents, assessment)
  );
  return section("timeline", "Incidents and fixes, 90 days", drawn && html`${drawn}${list}`);
}
function lanesOf(assessment, incidents, commits) {
  const services = new Map(assessment.change.files.map(({ path, services: ids2 }) => [path, ids2]));
  const ids = [
    .../* @__PURE__ */ new Set([...assessment.services.map(({ id }) => id), ...incidents.map(({ service }) => service)])
  ];
  return ids.map((id) => ({
    name: serviceName(assessment, id),
    incidents: incidents.filter(({ service }) => service === id).map(({ number, createdAt, urgency, isOpen: isOpen2 }) => ({
      number,
      at: createdAt,
      isUrgent: urgency === "high",
      isOpen: isOpen2
    })),
    commits: commits.filter(({ paths }) => paths.some((path) => services.get(path)?.includes(id)))
  }));
}
function notes({ sources, model, change }) {
  const { pagerduty } = sources;
  const asked = pagerduty.known ? html` PagerDuty answered ${pagerduty.requests ?? 0} requests.` : null;
  const base = change.base === null ? null : html` Base <code>${own(change.base.slice(0, 10))}</code>.`;
  return html`<p>The score compares with the average commit: what is alike was later touched by a bug fix so much more or less often. It does not say that this change will cause an incident: nobody can tell that from a diff.</p>
<p>Model ${own(model.version)}.${base}${asked}</p>`;
}
var MOST_FINDINGS2, commitSection, SCORE_LEAD, MAP_LEAD, DAY_MS2;
var init_risk_report = __esm({
  "src/report/html/risk-report.ts"() {
    "use strict";
    init_facts();
    init_level();
    init_words();
    init_inert();
    init_cited();
    init_evidence_lines();
    init_live_lines();
    init_summary();
    init_text();
    init_change_tables();
    init_evidence();
    init_heat_map();
    init_html();
    init_page();
    init_parts();
    init_score_scale();
    init_timeline();
    init_waterfall();
    MOST_FINDINGS2 = 14;
    commitSection = (range) => section("commits", "Commits", commitTable2(range), html`${commitWords(range)}`);
    SCORE_LEAD = html`50 is the average commit. Every 10 points double the odds that a later bug fix touches the change.`;
    MAP_LEAD = html`Incidents of the last 90 days. The darker, the surer: a fix commit that names the incident says more than a name in a title.`;
    DAY_MS2 = 864e5;
  }
});

// src/report/html/reliability.ts
function reliabilityCurve(bins) {
  const filled = bins.filter(({ count: count3 }) => count3 > 0).sort((a, b) => a.predicted - b.predicted);
  if (filled.length === 0) return null;
  const top = niceTop(Math.max(...filled.flatMap(({ predicted, observed }) => [predicted, observed])));
  const x = (value) => round(LEFT + value / top * SIDE);
  const y = (value) => round(8 + (1 - value / top) * SIDE);
  const most = Math.max(...filled.map(({ count: count3 }) => count3));
  const path = filled.map(
    ({ predicted, observed }, i) => `${i === 0 ? "M" : "L"}${x(predicted)} ${y(observed)}`
  );
  const dots = filled.map(
    ({ predicted, observed, count: count3 }) => html`<circle class="dot" cx="${x(predicted)}" cy="${y(observed)}" r="${round(3 + 5 * Math.sqrt(count3 / most))}"><title>${line`${count3} commits`}: predicted ${percent(predicted)}, observed ${percent(observed)}</title></circle>
`
  );
  return html`<div class="chart"><svg viewBox="0 0 ${SIZE} ${SIDE + 8 + BOTTOM}" role="img" aria-label="Predicted against observed chance; the table below has the figures">
${axes(top, x, y)}
<line class="zero" x1="${x(0)}" y1="${y(0)}" x2="${x(top)}" y2="${y(top)}"/>
<path class="curve" d="${own(path.join(""))}"/>
${dots}</svg></div>
${figures(filled)}`;
}
function axes(top, x, y) {
  const marks = [0, 0.5, 1].map((part) => part * top);
  return html`${marks.map(
    (value) => html`<line class="grid" x1="${x(0)}" x2="${x(top)}" y1="${y(value)}" y2="${y(value)}"/><line class="grid" x1="${x(value)}" x2="${x(value)}" y1="${y(0)}" y2="${y(top)}"/>
<text x="${x(value)}" y="${y(0) + 18}" text-anchor="middle">${percent(value)}</text><text x="${LEFT - 8}" y="${y(value) + 4}" text-anchor="end">${percent(value)}</text>
`
  )}<text x="${x(top / 2)}" y="${y(0) + 34}" text-anchor="middle">predicted</text>
<text transform="translate(12 ${y(top / 2)}) rotate(-90)" text-anchor="middle">observed</text>`;
}
var SIZE, LEFT, BOTTOM, SIDE, niceTop, round, figures;
var init_reliability = __esm({
  "src/report/html/reliability.ts"() {
    "use strict";
    init_inert();
    init_html();
    init_parts();
    SIZE = 320;
    LEFT = 60;
    BOTTOM = 40;
    SIDE = SIZE - LEFT - 8;
    niceTop = (most) => [0.1, 0.2, 0.5].find((top) => most <= top) ?? 1;
    round = (value) => Math.round(value * 10) / 10;
    figures = (bins) => table(
      "Predicted against observed",
      [
        { head: "predicted", kind: "number" },
        { head: "observed", kind: "number" },
        { head: "commits", kind: "number" }
      ],
      bins.map(({ predicted, observed, count: count3 }) => [
        html`${percent(predicted)}`,
        html`${percent(observed)}`,
        html`${count3}`
      ])
    );
  }
});

// src/backtest/html.ts
var html_exports = {};
__export(html_exports, {
  backtestHtml: () => backtestHtml
});
function backtestHtml({ period, commits, laterFixes }, options) {
  const { measured } = laterFixes;
  const days = period ? own(`${period.from.slice(0, 10)} to ${period.to.slice(0, 10)}`) : own("none");
  return page(
    {
      title: line`Backtest of ${plural(commits.scored, "commit")} \u00b7 pager-triage`,
      header: html`<h1>pager-triage: past commits of this repository</h1>
<dl class="stats"><div><dt>commits</dt><dd>${commits.scored} of ${commits.eligible}</dd></div><div><dt>time</dt><dd>${days}</dd></div><div><dt>followed by a bug fix</dt><dd>${laterFixes.hits} of ${laterFixes.commits}</dd></div></dl>`,
      sections: measured.known ? measuredSections(measured.value) : [section("result", "Result", html`<p>Too little to measure by: ${says(measured.why)}.</p>`)],
      notes: html`<p>A commit counts as followed by a bug fix where a fix within ${plural(laterFixes.days, "day")} touches the lines that it changed. Incidents are not part of these scores: what they were at the time is not known any more.</p>`
    },
    options
  );
}
function rankingTable(score, linesAdded) {
  const row3 = (label, of) => [
    html`${own(label)}`,
    estimate(of(score)),
    estimate(of(linesAdded))
  ];
  return table(
    "How well each puts past commits in order",
    [{ head: "measure" }, { head: "score", kind: "number" }, { head: "lines added", kind: "number" }],
    [
      row3("AUC", ({ auc }) => auc),
      row3("average precision", ({ ap }) => ap),
      row3("of all fixes, in the riskiest 30 %", ({ captures }) => captures[1])
    ]
  );
}
var says, measuredSections, LEVELS_LEAD, ORDER_LEAD, CURVE_LEAD, levelTable, estimate, round2;
var init_html2 = __esm({
  "src/backtest/html.ts"() {
    "use strict";
    init_untrusted();
    init_html();
    init_page();
    init_parts();
    init_reliability();
    init_words();
    init_inert();
    says = (why) => inert(fromOutside(why));
    measuredSections = ({ score, linesAdded, levels, reliability }) => [
      section("levels", "What the levels were worth", levelTable(levels), LEVELS_LEAD),
      section("order", "Score against lines added alone", rankingTable(score, linesAdded), ORDER_LEAD),
      section(
        "reliability",
        "Predicted and observed",
        reliability.known ? reliabilityCurve(
          reliability.value.bins.map((bin) => ({
            predicted: bin.predicted,
            observed: bin.observed.value,
            count: bin.commits
          }))
        ) : html`<p>Not known: ${says(reliability.why)}.</p>`,
        reliability.known ? CURVE_LEAD : null
      )
    ];
    LEVELS_LEAD = html`How often a bug fix came to the commits of a level, and how many times as often as to all.`;
    ORDER_LEAD = html`With the middle 95 % of each measure on commits drawn anew.`;
    CURVE_LEAD = html`On the dotted line what was predicted came true as often as it said; above it, more often. A larger dot stands for more commits.`;
    levelTable = (levels) => table(
      "Later bug fixes by level",
      [
        { head: "level" },
        { head: "commits", kind: "number" },
        { head: "fixed later", kind: "number" },
        { head: "share", kind: "number" },
        { head: "lift", kind: "number" }
      ],
      levels.map(({ level, commits, hits, precision, lift }) => [
        html`${own(level)}`,
        html`${commits}`,
        html`${hits}`,
        html`${precision ? percent(round2(precision.value)) : own("\u2013")}`,
        html`${lift === null ? own("\u2013") : own(`${lift.toFixed(1)}\xD7`)}`
      ])
    );
    estimate = ({ value, low, high }) => html`${own(`${value.toFixed(2)} (${low.toFixed(2)}\u2013${high.toFixed(2)})`)}`;
    round2 = (part) => Math.round(part * 1e3) / 1e3;
  }
});

// src/report/html/bar-chart.ts
function barChart(bars, what) {
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === void 0 || last === void 0 || bars.length < 2) return null;
  const most = Math.max(1, ...bars.map(({ count: count3 }) => count3));
  const step = 1 / bars.length;
  const drawn = bars.map(({ label, count: count3 }, i) => {
    const height = Math.round(count3 / most * HEIGHT);
    return count3 === 0 ? null : html`<g><title>${label}: ${count3}</title><rect class="bar" x="${percent(step * (i + 0.1))}" y="${HEIGHT - height}" width="${percent(step * 0.8)}" height="${height}" rx="1.5"/></g>
`;
  });
  const total2 = bars.reduce((sum, { count: count3 }) => sum + count3, 0);
  return html`<svg class="bars" height="${HEIGHT + 24}" role="img" aria-label="${line`${plural(total2, what)}, at most ${most} in one bar`}">
${drawn.filter((each) => each !== null)}<line class="axis" x1="0" x2="100%" y1="${HEIGHT}" y2="${HEIGHT}"/>
<text y="${HEIGHT + 18}">${first.label}</text><text x="100%" y="${HEIGHT + 18}" text-anchor="end">${last.label}</text>
<text x="50%" y="${HEIGHT + 18}" text-anchor="middle">${own(`at most ${most}`)}</text>
</svg>`;
}
var HEIGHT;
var init_bar_chart = __esm({
  "src/report/html/bar-chart.ts"() {
    "use strict";
    init_words();
    init_inert();
    init_html();
    init_parts();
    HEIGHT = 96;
  }
});

// src/triage/recent/html.ts
var html_exports2 = {};
__export(html_exports2, {
  recentHtml: () => recentHtml
});
function recentHtml(document, options) {
  const { stats, period } = document;
  const when = inert(fromOutside(period));
  return page(
    {
      title: line`${plural(stats.total, "incident")}, ${when} \u00b7 pager-triage`,
      header: header(document, when),
      sections: [
        section("unknown", "What is not known", evidenceList(warnings(document))),
        section("days", "Per day", daysChart(document)),
        section("timeline", "Per service", laneSection(document, options.now)),
        section("services", "Services", serviceTable2(document)),
        section("repeating", "What repeats", repeatTable(document)),
        section("incidents", "Incidents", incidentTable3(document))
      ],
      notes: html`<p>Times are UTC. Problems are different titles of a service, but for numbers, hosts and ids.</p>`
    },
    options
  );
}
function header({ stats }, when) {
  const figures2 = [
    ["incidents", stats.total],
    ["problems", stats.problems],
    ["urgent", stats.by_urgency["high"] ?? 0],
    ["acknowledged after", minutes(stats.mean_time_to_acknowledge_minutes)],
    ["resolved after", minutes(stats.mean_time_to_resolve_minutes)]
  ];
  return html`<h1>pager-triage: incidents, ${when}</h1>
<dl class="stats">${figures2.map(([name, value]) => html`<div><dt>${own(name)}</dt><dd>${value}</dd></div>`)}</dl>`;
}
function daysChart({ per_day }) {
  const bars = per_day.map(({ date, count: count3 }) => ({ label: own(date), count: count3 }));
  const chart = barChart(bars, "incident");
  const columns2 = [{ head: "day" }, { head: "incidents", kind: "number" }];
  const rows = bars.map(({ label, count: count3 }) => [html`${label}`, html`${count3}`]);
  return chart && html`${chart}${folded(own("The days as a table"), table("Per day", columns2, rows))}`;
}
function laneSection({ incidents, since }, now) {
  const lanes = /* @__PURE__ */ new Map();
  for (const { service, incident_number, created_at, urgency, status } of incidents) {
    const lane2 = lanes.get(service.id) ?? { name: inert(service.name), incidents: [], commits: [] };
    lanes.set(service.id, lane2);
    lane2.incidents.push({
      number: incident_number,
      at: created_at,
      isUrgent: urgency === "high",
      isOpen: status === "triggered" || status === "acknowledged"
    });
  }
  return timeline([...lanes.values()], { since: new Date(since), until: now });
}
function serviceTable2({ per_service }) {
  const rows = per_service.slice(0, MOST_SERVICES).map((each) => [
    foreign(inert(each.service.name), 60),
    html`${each.total}`,
    html`${each.problems}`,
    html`${each.by_urgency["high"] ?? 0}`,
    html`${minutes(each.mean_time_to_resolve_minutes)}`
  ]);
  const columns2 = [
    { head: "service" },
    { head: "pages", kind: "number" },
    { head: "problems", kind: "number" },
    { head: "urgent", kind: "number" },
    { head: "resolved after", kind: "number" }
  ];
  const body = table("Services", columns2, rows);
  return body && html`${body}${andMore(per_service.length, MOST_SERVICES, "service")}`;
}
function incidentTable3({ incidents }) {
  const rows = incidents.slice(0, MOST_INCIDENTS4).map((incident) => [
    incidentHtml({ number: incident.incident_number, url: null }),
    foreign(inert(incident.title)),
    foreign(inert(incident.service.name), 60),
    timeHtml(incident.created_at),
    html`${foreign(inert(fromOutside(incident.status)), 20)}`,
    html`${foreign(inert(fromOutside(incident.urgency)), 20)}`
  ]);
  const columns2 = [
    { head: "incident" },
    { head: "title", kind: "wide" },
    { head: "service" },
    { head: "began" },
    { head: "state" },
    { head: "urgency" }
  ];
  const body = table("Incidents", columns2, rows);
  return body && html`${body}${andMore(incidents.length, MOST_INCIDENTS4, "incident")}`;
}
var MOST_INCIDENTS4, MOST_SERVICES, minutes, warnings, repeatTable;
var init_html3 = __esm({
  "src/triage/recent/html.ts"() {
    "use strict";
    init_untrusted();
    init_bar_chart();
    init_evidence();
    init_html();
    init_page();
    init_parts();
    init_timeline();
    init_phrase();
    init_words();
    init_inert();
    MOST_INCIDENTS4 = 100;
    MOST_SERVICES = 20;
    minutes = (value) => value === null ? own("\u2013") : duration(value * 6e4);
    warnings = ({ warnings: texts }) => texts.map((text) => ({ label: ours(own("not known")), text: inert(fromOutside(text)), points: 0 }));
    repeatTable = ({ repeating }) => table(
      "What repeats",
      [
        { head: "title", kind: "wide" },
        { head: "service" },
        { head: "times", kind: "number" },
        { head: "latest" }
      ],
      repeating.map(({ count: count3, title, service, latest }) => [
        foreign(inert(title)),
        foreign(inert(service.name), 60),
        html`${count3}`,
        html`${incidentHtml({ number: latest.incident_number, url: null })} ${timeHtml(latest.created_at)}`
      ])
    );
  }
});

// <stdin>
module.exports = { get "./src/cli/report-file.ts"() {
  return init_report_file(), __toCommonJS(report_file_exports);
}, get "./src/report/markdown.ts"() {
  return init_markdown(), __toCommonJS(markdown_exports);
}, get "./src/report/sarif.ts"() {
  return init_sarif(), __toCommonJS(sarif_exports);
}, get "./src/report/html/risk-report.ts"() {
  return init_risk_report(), __toCommonJS(risk_report_exports);
}, get "./src/backtest/html.ts"() {
  return init_html2(), __toCommonJS(html_exports);
}, get "./src/triage/recent/html.ts"() {
  return init_html3(), __toCommonJS(html_exports2);
} };
