// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/core/known.ts
var known, unknown;
var init_known = __esm({
  "src/core/known.ts"() {
    "use strict";
    known = (value, asOf2) => ({ known: true, value, asOf: asOf2 });
    unknown = (why) => ({ known: false, why });
  }
});

// src/core/commit-time.ts
var LATEST, commitTime;
var init_commit_time = __esm({
  "src/core/commit-time.ts"() {
    "use strict";
    LATEST = 253402300799;
    commitTime = (seconds) => new Date(Math.min(seconds, LATEST) * 1e3);
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
var inert, own;
var init_inert = __esm({
  "src/untrusted/inert.ts"() {
    "use strict";
    init_normalise();
    inert = (text) => normalise(text);
    own = (text) => text;
  }
});

// late:./src/git/git.ts
var require_git = __commonJS({
  "late:./src/git/git.ts"(exports2, module2) {
    module2.exports = require("./git.cjs")["./src/git/git.ts"];
  }
});

// late:./src/git/snapshot.ts
var require_snapshot = __commonJS({
  "late:./src/git/snapshot.ts"(exports2, module2) {
    module2.exports = require("./git.cjs")["./src/git/snapshot.ts"];
  }
});

// late:./src/git/staged.ts
var require_staged = __commonJS({
  "late:./src/git/staged.ts"(exports2, module2) {
    module2.exports = require("./commit.cjs")["./src/git/staged.ts"];
  }
});

// src/git/past-change.ts
async function readCommitChange(snapshot, { sha, parents: [parent, ...merged] }) {
  if (parent === void 0 && shallowEnds(snapshot).has(sha))
    throw new ShallowCloneError(`The parent of ${sha.slice(0, 12)} is not here`);
  const then = standAt(snapshot, parent ?? null, sha);
  return { change: { ...await (0, import_staged.readStagedChange)(then, merged), source: "commit" }, snapshot: then };
}
async function readRangeChange(snapshot, { base, head }) {
  const then = standAt(snapshot, base, head);
  return { change: { ...await (0, import_staged.readStagedChange)(then, []), source: "range" }, snapshot: then };
}
async function readCommit(snapshot, revision) {
  const [commit] = await readCommits(snapshot, ["--no-walk", await resolve(snapshot, revision)]);
  if (commit === void 0) throw new RevisionError(`${shown(revision)} is not a commit`);
  return commit;
}
async function readRange(snapshot, text, most) {
  const [, from, to] = /^(.*?)\.\.\.?(.*)$/s.exec(text) ?? [];
  if (from === void 0 || to === void 0)
    throw new RevisionError(`${shown(text)} is not a range: write it as main..my-branch`);
  const [start, head] = await Promise.all([
    resolve(snapshot, from || "HEAD"),
    resolve(snapshot, to || "HEAD")
  ]);
  const base = await mergeBase(snapshot, start, head);
  if (base === null) {
    const what = `${shown(from || "HEAD")} and ${shown(to || "HEAD")} have no commit in common`;
    throw shallowEnds(snapshot).size > 0 ? new ShallowCloneError(what) : new RevisionError(`${what}.`);
  }
  const [commits, count] = await Promise.all([
    readCommits(snapshot, [`--max-count=${most}`, "--end-of-options", head, `^${base}`, `^${start}`]),
    snapshot.git(["rev-list", "--count", "--end-of-options", head, `^${base}`, `^${start}`])
  ]);
  return { base, head, commits, count: Number(count.toString()) };
}
function shallowEnds({ repository }) {
  if (!(0, import_node_fs.existsSync)(repository.shallowFile)) return /* @__PURE__ */ new Set();
  const text = (0, import_node_fs.readFileSync)(repository.shallowFile, "utf8");
  return new Set(text.split("\n").filter((line3) => line3 !== ""));
}
function standAt(snapshot, base, target) {
  const { repository, pastNotes } = snapshot;
  return {
    ...snapshot,
    notes: pastNotes,
    target,
    base: base ?? import_snapshot.EMPTY_TREE[repository.objectFormat],
    repository: { ...repository, head: base }
  };
}
async function resolve(snapshot, revision) {
  try {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    return (await snapshot.real(args)).toString().trim();
  } catch (error) {
    if (!(error instanceof import_git.GitFailedError)) throw error;
    const what = `${shown(revision)} is not a commit here`;
    if (shallowEnds(snapshot).size > 0) throw new ShallowCloneError(what);
    throw new RevisionError(`${what}. See: git log --oneline`, { cause: error });
  }
}
async function mergeBase(snapshot, a, b) {
  try {
    return (await snapshot.git(["merge-base", a, b])).toString().trim();
  } catch (error) {
    if (error instanceof import_git.GitFailedError && error.exitCode === 1) return null;
    throw error;
  }
}
async function readCommits(snapshot, args) {
  const output = await snapshot.git(["log", "-z", "--no-show-signature", "--format=%H%n%P%n%ct%n%B", ...args]);
  return output.toString().split("\0").filter((record) => record !== "").map((record) => {
    const [sha = "", parents = "", seconds, ...message] = record.split("\n");
    return {
      sha,
      parents: parents.split(" ").filter((parent) => parent !== ""),
      at: commitTime(Number(seconds)),
      message: fromOutside(message.join("\n"))
    };
  });
}
var import_node_fs, import_git, import_snapshot, import_staged, RevisionError, ShallowCloneError, DEEPEN, shown;
var init_past_change = __esm({
  "src/git/past-change.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    init_commit_time();
    init_untrusted();
    init_inert();
    import_git = __toESM(require_git(), 1);
    import_snapshot = __toESM(require_snapshot(), 1);
    import_staged = __toESM(require_staged(), 1);
    RevisionError = class extends Error {
      name = "RevisionError";
    };
    ShallowCloneError = class extends Error {
      name = "ShallowCloneError";
      constructor(what) {
        super(`${what}: this clone is shallow. ${DEEPEN}`);
      }
    };
    DEEPEN = "Fetch the rest: git fetch --unshallow (in CI: fetch-depth: 0)";
    shown = (revision) => inertCut(fromOutside(revision), 60);
  }
});

// late:./src/git/read-change.ts
var require_read_change = __commonJS({
  "late:./src/git/read-change.ts"(exports2, module2) {
    module2.exports = require("./commit.cjs")["./src/git/read-change.ts"];
  }
});

// src/incidents/incident.ts
var isOpen, createdMs;
var init_incident = __esm({
  "src/incidents/incident.ts"() {
    "use strict";
    isOpen = ({ status }) => status === "triggered" || status === "acknowledged";
    createdMs = ({ createdAt }) => Date.parse(createdAt);
  }
});

// src/incidents/as-of.ts
var incidentsAsOf;
var init_as_of = __esm({
  "src/incidents/as-of.ts"() {
    "use strict";
    init_incident();
    incidentsAsOf = (incidents, at) => incidents.filter((incident) => createdMs(incident) <= at.getTime()).map(
      (incident) => incident.resolvedAt !== null && Date.parse(incident.resolvedAt) > at.getTime() ? { ...incident, status: "triggered", resolvedAt: null } : incident
    );
  }
});

// late:./src/gather/gather.ts
var require_gather = __commonJS({
  "late:./src/gather/gather.ts"(exports2, module2) {
    module2.exports = require("./commit.cjs")["./src/gather/gather.ts"];
  }
});

// src/gather/gather-commit.ts
var gather_commit_exports = {};
__export(gather_commit_exports, {
  gatherCommit: () => gatherCommit
});
function gatherCommit(request, revision) {
  return (0, import_read_change.withSnapshot)(request, async (snapshot) => {
    const commit = await readCommit(snapshot, revision);
    const past = await readCommitChange(snapshot, commit);
    const config = await (0, import_gather.readConfig)(past.snapshot, request);
    const gathered = await (0, import_gather.gatherAround)(
      past.snapshot,
      { change: past.change, message: null, config },
      {
        ...asOf(commit.at, request),
        isPast: true
      }
    );
    const facts = { ...gathered.facts, purpose: { message: commit.message, branch: null } };
    return { ...gathered, facts: seenFrom(facts), repository: snapshot.repository };
  });
}
function asOf(at, request) {
  const agoMs = Math.max(0, request.clock().getTime() - at.getTime());
  return {
    ...request,
    clock: () => new Date(request.clock().getTime() - agoMs),
    deadlineAt: new Date(request.deadlineAt.getTime() - agoMs)
  };
}
function standing(incidents, now) {
  const recent = incidentsAsOf(incidents.recent, now);
  const open = incidentsAsOf([...incidents.open, ...recent], now).filter(isOpen);
  return { ...incidents, recent, open: [...new Map(open.map((each) => [each.id, each])).values()] };
}
var import_read_change, import_gather, seenFrom;
var init_gather_commit = __esm({
  "src/gather/gather-commit.ts"() {
    "use strict";
    init_known();
    init_past_change();
    import_read_change = __toESM(require_read_change(), 1);
    init_as_of();
    init_incident();
    import_gather = __toESM(require_gather(), 1);
    seenFrom = (facts) => facts.incidents.known ? { ...facts, incidents: known(standing(facts.incidents.value, facts.now), facts.incidents.asOf) } : facts;
  }
});

// late:./src/git/history/past-commits.ts
var require_past_commits = __commonJS({
  "late:./src/git/history/past-commits.ts"(exports2, module2) {
    module2.exports = require("./commit.cjs")["./src/git/history/past-commits.ts"];
  }
});

// src/git/raw.ts
function splitAtNul(output) {
  const parts = [];
  let start = 0;
  for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
    parts.push(output.subarray(start, end));
    start = end + 1;
  }
  return parts;
}
function decodePath(bytes) {
  if (!bytes) return fromOutside("");
  if ((0, import_node_buffer.isUtf8)(bytes)) return fromOutside(bytes.toString("utf8"));
  const octal = (byte) => `\\${byte.charCodeAt(0).toString(8).padStart(3, "0")}`;
  return fromOutside(bytes.toString("latin1").replace(/[\u0080-\u00ff]/g, octal));
}
var import_node_buffer;
var init_raw = __esm({
  "src/git/raw.ts"() {
    "use strict";
    import_node_buffer = require("node:buffer");
    init_untrusted();
  }
});

// src/git/history/tree.ts
async function readTree({ git, repository }) {
  if (repository.head === null) return [];
  const output = await git(["ls-tree", "-r", "-z", "--name-only", "--full-tree", repository.head]);
  return splitAtNul(output).map(decodePath);
}
var init_tree = __esm({
  "src/git/history/tree.ts"() {
    "use strict";
    init_raw();
  }
});

// src/risk/live-state.ts
function liveStateOf({ onCall, maintenance, dependencies }, services) {
  return {
    onCall: mapKnown(onCall, (all) => all.filter(({ service }) => services.includes(service))),
    maintenance: mapKnown(
      maintenance,
      (all) => all.map((one) => ({ ...one, services: one.services.filter((id) => services.includes(id)) })).filter((one) => one.services.length > 0)
    ),
    dependencies: mapKnown(dependencies, (all) => {
      const connected = all.connected.map((one) => ({ ...one, of: one.of.filter((id) => services.includes(id)) })).filter(({ of }) => of.length > 0);
      const ids = new Set(connected.map(({ id }) => id));
      return { ...all, connected, open: all.open.filter(({ service }) => ids.has(service.id)) };
    })
  };
}
var unknownLiveState, mapKnown;
var init_live_state = __esm({
  "src/risk/live-state.ts"() {
    "use strict";
    init_known();
    unknownLiveState = (why) => ({
      onCall: unknown(why),
      maintenance: unknown(why),
      dependencies: unknown(why)
    });
    mapKnown = (fact, change) => fact.known ? known(change(fact.value), fact.asOf) : fact;
  }
});

// src/services/path-pattern.ts
function parseSegment(text, brackets) {
  if (text === "**") return DIRECTORIES;
  const characters = Array.from(text);
  const tokens = [];
  let [literal, isLiteral] = ["", true];
  for (let i = 0; i < characters.length; i += 1) {
    const end = brackets === "ranges" && characters[i] === "[" ? endOfClass(characters, i) : -1;
    const wildcard = WILDCARDS[characters[i] ?? ""];
    if (end !== -1) {
      tokens.push(parseClass(characters.slice(i + 1, end)));
      i = end;
    } else if (wildcard !== void 0) {
      if (wildcard !== ANY || tokens.at(-1) !== ANY) tokens.push(wildcard);
    } else {
      if (characters[i] === "\\") i += 1;
      literal += characters[i] ?? "";
      if (i < characters.length) tokens.push(codeOf(characters[i]));
      continue;
    }
    isLiteral = false;
  }
  return isLiteral ? literal : tokens;
}
function endOfClass(characters, start) {
  const first = start + (/[!^]/.test(characters[start + 1] ?? "") ? 2 : 1);
  return characters.indexOf("]", first + 1);
}
function parseClass(characters) {
  const isNegated = /[!^]/.test(characters[0] ?? "");
  const own2 = isNegated ? characters.slice(1) : characters;
  const ranges = [];
  for (let i = 0; i < own2.length; i += 1) {
    const isRange = own2[i + 1] === "-" && i + 2 < own2.length;
    ranges.push([codeOf(own2[i]), codeOf(own2[isRange ? i + 2 : i])]);
    if (isRange) i += 2;
  }
  return { isNegated, ranges };
}
function matchesPath({ segments, reach }, path, budget) {
  budget.spend(1);
  const [first] = segments;
  if (typeof first === "string" && first !== path[0]) return false;
  const taken = segments.map((_, at) => at === 0);
  taken.push(segments.length === 0);
  skipDirectories(taken, segments);
  for (const [depth, name] of path.entries()) {
    if (!takeName(taken, segments, name, budget)) return false;
    const isFile = depth === path.length - 1;
    if (taken[segments.length] && reach !== (isFile ? "inside" : "file")) return true;
  }
  return false;
}
function takeName(taken, segments, name, budget) {
  budget.spend(segments.length);
  for (let at = segments.length - 1; at >= 0; at -= 1) {
    const segment = segments[at];
    const stays = segments[at + 1] === DIRECTORIES && taken[at + 1] === true;
    taken[at + 1] = stays || taken[at] === true && segment != null && matchesSegment(segment, name, budget);
  }
  taken[0] = segments[0] === DIRECTORIES && taken[0] === true;
  skipDirectories(taken, segments);
  return taken.includes(true);
}
function skipDirectories(taken, segments) {
  for (const [at, segment] of segments.entries())
    if (segment === DIRECTORIES && taken[at]) taken[at + 1] = true;
}
function matchesName(tokens, name, budget) {
  const characters = Array.from(name, codeOf);
  const { at, steps } = advance(tokens, characters);
  budget.spend(steps);
  return at !== null && tokens.slice(at).every((token) => token === ANY);
}
function advance(tokens, characters) {
  let at = 0;
  let star = -1;
  let resume = 0;
  let steps = 1;
  for (let i = 0; i < characters.length; steps += 1) {
    const token = tokens[at];
    if (token === ANY) {
      star = at;
      resume = i;
      at += 1;
    } else if (takes(token, characters[i])) {
      at += 1;
      i += 1;
    } else if (star !== -1) {
      resume += 1;
      i = resume;
      at = star + 1;
    } else return { at: null, steps };
  }
  return { at, steps };
}
function takes(token, character) {
  if (typeof token !== "object") return token === ONE || token === character;
  const isListed = token.ranges.some(
    ([from, to]) => character !== void 0 && from <= character && character <= to
  );
  return isListed !== token.isNegated;
}
var DIRECTORIES, ANY, ONE, TooManyPatternsError, MatchBudget, WILDCARDS, codeOf, matchesSegment;
var init_path_pattern = __esm({
  "src/services/path-pattern.ts"() {
    "use strict";
    DIRECTORIES = null;
    ANY = -1;
    ONE = -2;
    TooManyPatternsError = class extends Error {
      name = "TooManyPatternsError";
      constructor() {
        super("there are too many files and patterns to compare; shorter patterns with fewer stars take less");
      }
    };
    MatchBudget = class {
      #left = 1e8;
      /** @throws TooManyPatternsError */
      spend(steps) {
        this.#left -= steps;
        if (this.#left < 0) throw new TooManyPatternsError();
      }
    };
    WILDCARDS = { "*": ANY, "?": ONE };
    codeOf = (character) => character?.codePointAt(0) ?? 0;
    matchesSegment = (segment, name, budget) => typeof segment === "string" ? segment === name : matchesName(segment, name, budget);
  }
});

// src/config/glob-pattern.ts
function parseGlob(glob) {
  if (glob.startsWith("!")) throw new GlobError('cannot begin with "!"; name the paths that do belong');
  const extended = EXTENDED.exec(glob);
  if (extended) throw new GlobError(`cannot hold ${extended[0]}; write a list such as {a,b}`);
  const range2 = RANGE.exec(glob);
  if (range2) throw new GlobError(`cannot hold the range ${range2[0]}; write a list such as {1,2,3}`);
  return expandLists(glob.replace(/^\.\//, "")).map(toPattern);
}
function toPattern(text) {
  const names = text.split("/");
  if (names.at(-1) === "**") names.push("*");
  return { segments: names.map((name) => parseSegment(name, "ranges")), reach: "file" };
}
function expandLists(glob) {
  const done = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set([glob]);
  let characters = glob.length;
  for (const text of seen) {
    const list = [...text.matchAll(LIST)].find(([, inside = ""]) => COMMA.test(inside));
    if (list === void 0) done.add(text);
    else
      for (const item of (list[1] ?? "").split(COMMA)) {
        const next = `${text.slice(0, list.index)}${item}${text.slice(list.index + list[0].length)}`;
        characters += next.length;
        if (characters > MOST_CHARACTERS)
          throw new GlobError("makes too many patterns with its lists; write several globs");
        seen.add(next);
      }
  }
  return [...done];
}
var GlobError, MOST_CHARACTERS, EXTENDED, RANGE, LIST, COMMA;
var init_glob_pattern = __esm({
  "src/config/glob-pattern.ts"() {
    "use strict";
    init_path_pattern();
    GlobError = class extends Error {
      name = "GlobError";
    };
    MOST_CHARACTERS = 2e4;
    EXTENDED = /(?<!\\)[?*+@!]\([^)]*\)/;
    RANGE = /(?<!\\)\{[^{},]*\.\.[^{},]*\}/;
    LIST = /(?<!\\)\{((?:\\.|[^\\{}])*)\}/gs;
    COMMA = /(?<!\\),/;
  }
});

// src/core/config-file.ts
var CONFIG_FILE;
var init_config_file = __esm({
  "src/core/config-file.ts"() {
    "use strict";
    CONFIG_FILE = ".pager-triage.json";
  }
});

// src/core/service.ts
var init_service = __esm({
  "src/core/service.ts"() {
    "use strict";
  }
});

// src/services/backstage.ts
var CATALOG_FILE, KEY_ANNOTATION;
var init_backstage = __esm({
  "src/services/backstage.ts"() {
    "use strict";
    init_service();
    CATALOG_FILE = "catalog-info.yaml";
    KEY_ANNOTATION = "pagerduty.com/integration-key";
  }
});

// src/services/codeowners.ts
function ownersOf({ sections }, path, budget) {
  const segments = path.split("/");
  const owners = sections.flatMap((rules) => {
    if (rules.some(({ excludes, pattern }) => excludes && matchesPath(pattern, segments, budget))) return [];
    const rule = rules.findLast(({ pattern }) => matchesPath(pattern, segments, budget));
    return rule ? rule.owners.map((name) => ({ name, line: rule.line })) : [];
  });
  return owners.filter(({ name }, i) => owners.findIndex((other) => other.name === name) === i);
}
function teamOf({ dialect }, owner) {
  if (!owner.startsWith("@")) return null;
  const names = owner.slice(1).split("/");
  return names.length > 1 || dialect === "gitlab" ? names.at(-1) ?? null : null;
}
var init_codeowners = __esm({
  "src/services/codeowners.ts"() {
    "use strict";
    init_path_pattern();
  }
});

// src/services/clues.ts
function clueFinder({ codeowners, names, repository }, budget) {
  const declared = groupByDirectory(names);
  const byDirectory = /* @__PURE__ */ new Map();
  const namesAbove = (directory) => {
    const before = byDirectory.get(directory);
    if (before) return before;
    const mine = stepOf(directory, declared.get(directory) ?? []);
    const above = directory === "" ? repositoryStep(repository) : namesAbove(parentOf(directory));
    const steps = directory === "" && repository === null ? [] : [...mine.length > 0 ? [mine] : [], ...above];
    byDirectory.set(directory, steps);
    return steps;
  };
  return (path) => {
    const teams = codeowners === null ? [] : teamStep(codeowners, path, budget);
    const isForeign = path.split("/").some((name) => FOREIGN.has(name));
    return {
      path,
      steps: [...teams.length > 0 ? [teams] : [], ...isForeign ? [] : namesAbove(parentOf(path))]
    };
  };
}
function directoriesAbove(path) {
  const parent = parentOf(path);
  return parent === "" ? [""] : [parent, ...directoriesAbove(parent)];
}
function groupByDirectory(names) {
  const groups = /* @__PURE__ */ new Map();
  for (const name of names) groups.set(name.directory, [...groups.get(name.directory) ?? [], name]);
  return groups;
}
function teamStep(codeowners, path, budget) {
  return ownersOf(codeowners, path, budget).flatMap((owner) => {
    const name = teamOf(codeowners, owner.name);
    const because = `${codeowners.file}:${owner.line} ${owner.name}`;
    return name === null ? [] : [{ kind: "team", name, because, confidence: "likely" }];
  });
}
function stepOf(directory, declared) {
  const clues = declared.map(
    ({ name: name2, file }) => ({ kind: "service", name: name2, because: `the name in ${file}`, confidence: "likely" })
  );
  const name = import_node_path.posix.basename(directory);
  const parent = parentOf(directory);
  const isContained = CONTAINERS.has(import_node_path.posix.basename(parent));
  const isGeneric = CONTAINERS.has(name) || !isContained && GENERIC.has(name.toLowerCase());
  const isTelling = isContained || parent === "" || declared.length > 0;
  if (name === "" || name.startsWith(".") || isGeneric || !isTelling) return clues;
  return [...clues, { kind: "service", name, because: `the directory ${directory}`, confidence: "likely" }];
}
var import_node_path, GENERIC, CONTAINERS, FOREIGN, parentOf, repositoryStep;
var init_clues = __esm({
  "src/services/clues.ts"() {
    "use strict";
    import_node_path = require("node:path");
    init_codeowners();
    GENERIC = new Set(
      `.. app apps assets backend bin build charts cmd common components config configs core deploy deployments dist doc
  docs example examples frontend functions infra infrastructure internal jobs lambdas lib libs main modules packages
  pkg platform plugins projects public resources scripts service services shared spec src static svc test tests tools
  util utils web workers`.split(/\s+/)
    );
    CONTAINERS = new Set(
      "app apps charts cmd functions jobs lambdas microservices modules packages projects service services svc workers".split(
        " "
      )
    );
    FOREIGN = /* @__PURE__ */ new Set(["node_modules", "third_party", "vendor"]);
    parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
    repositoryStep = (name) => name === null ? [] : [[{ kind: "service", name, because: "the repository's name", confidence: "guess" }]];
  }
});

// src/services/mapping.ts
function mapPaths(paths, sources) {
  const { asked: asked2, config, ownership, repository } = sources;
  if (asked2.length > 0) {
    const services2 = [...new Set(asked2)].map((id) => certain(id, "--service", []));
    return { services: services2, left: [], isStated: true, notes: [] };
  }
  const budget = new MatchBudget();
  const isIgnored = matcherOf([CONFIG_FILE, ...config.ignore], budget);
  const owned = paths.filter((path) => !isIgnored(path));
  const byConfig = mapByConfig(owned, config, budget);
  const mapped = new Set(byConfig.flatMap((service) => service.paths));
  const { services, left } = mapByCatalogs(
    owned.filter((path) => !mapped.has(path)),
    ownership.catalogs
  );
  const isStated = hasMapping(sources);
  const cluesOf = clueFinder({ ...ownership, repository: isStated ? null : repository }, budget);
  return {
    services: [...byConfig, ...services],
    left: left.map(cluesOf),
    isStated,
    notes: [...ownership.notes, ...keyNotes(ownership.catalogs)]
  };
}
function unite(services) {
  const united = /* @__PURE__ */ new Map();
  for (const service of services) {
    const before = united.get(service.id);
    const paths = before ? [.../* @__PURE__ */ new Set([...before.paths, ...service.paths])] : service.paths;
    united.set(service.id, { ...before ?? service, paths });
  }
  return [...united.values()];
}
function mapByCatalogs(paths, catalogs) {
  const left = [];
  const byDirectory = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const directory = directoriesAbove(path).find((above) => catalogs.get(above)?.serviceIds.length);
    if (directory === void 0) left.push(path);
    else {
      const beside = byDirectory.get(directory);
      if (beside) beside.push(path);
      else byDirectory.set(directory, [path]);
    }
  }
  const services = [...byDirectory].flatMap(
    ([directory, mapped]) => (catalogs.get(directory)?.serviceIds ?? []).map((id) => certain(id, catalogIn(directory), mapped))
  );
  return { services, left };
}
function matcherOf(globs, budget) {
  const names = new Set(globs);
  const patterns = globs.filter((glob) => !PLAIN.test(glob)).flatMap(parseGlob);
  return (path) => {
    if (names.has(path)) return true;
    const segments = path.split("/");
    return patterns.some((pattern) => matchesPath(pattern, segments, budget));
  };
}
var NO_CONFIG, NO_OWNERSHIP, hasMapping, certain, mapByConfig, catalogIn, keyNotes, PLAIN;
var init_mapping = __esm({
  "src/services/mapping.ts"() {
    "use strict";
    init_glob_pattern();
    init_config_file();
    init_backstage();
    init_clues();
    init_path_pattern();
    NO_CONFIG = { services: [], freezes: [], policy: [], ignore: [] };
    NO_OWNERSHIP = { catalogs: /* @__PURE__ */ new Map(), codeowners: null, names: [], notes: [] };
    hasMapping = ({ asked: asked2, config, ownership }) => asked2.length + config.services.length > 0 || [...ownership.catalogs.values()].some(({ serviceIds }) => serviceIds.length > 0);
    certain = (id, because, paths) => ({
      id,
      name: null,
      because,
      confidence: "certain",
      paths
    });
    mapByConfig = (paths, { services }, budget) => services.flatMap((rule, i) => {
      const mapped = paths.filter(matcherOf(rule.paths, budget));
      return mapped.length > 0 ? [certain(rule.service, `${CONFIG_FILE} services[${i}]`, mapped)] : [];
    });
    catalogIn = (directory) => directory ? `${directory}/${CATALOG_FILE}` : CATALOG_FILE;
    keyNotes = (catalogs) => [...catalogs].filter(([, { holdsKey }]) => holdsKey).map(([directory]) => `${catalogIn(directory)}: ${KEY_ANNOTATION} is a secret and is not read`);
    PLAIN = /^\.?[\w-][\w./-]*$/;
  }
});

// src/gather/pagerduty-facts.ts
function statedServices(mapped) {
  if (!mapped.known) return mapped;
  const { services, isStated, left } = mapped.value;
  return services.length === 0 && !isStated && left.length > 0 ? unknown(NO_MAPPING) : known(unite(services), mapped.asOf);
}
var NO_MAPPING, NO_SERVICE, notAsked, NOTHING, NO_DEPENDENCIES, nothingMapped;
var init_pagerduty_facts = __esm({
  "src/gather/pagerduty-facts.ts"() {
    "use strict";
    init_known();
    init_live_state();
    init_mapping();
    NO_MAPPING = "no mapping (name it in .pager-triage.json or with --service ID)";
    NO_SERVICE = "no service to ask about";
    notAsked = (services, why) => ({
      services,
      incidents: unknown(why),
      live: unknownLiveState(why)
    });
    NOTHING = { open: [], complete: true, warnings: [], requests: 0 };
    NO_DEPENDENCIES = { ...NOTHING, connected: [], hops: 0, cut: [] };
    nothingMapped = (asOf2, warnings = []) => ({
      incidents: known({ ...NOTHING, recent: [], texts: [], changeEvents: [], warnings }, asOf2),
      live: {
        onCall: known([], asOf2),
        maintenance: known([], asOf2),
        dependencies: known(NO_DEPENDENCIES, asOf2)
      }
    });
  }
});

// late:./src/gather/ask-services.ts
var require_ask_services = __commonJS({
  "late:./src/gather/ask-services.ts"(exports2, module2) {
    module2.exports = require("./pagerduty.cjs")["./src/gather/ask-services.ts"];
  }
});

// src/gather/ask-pagerduty.ts
async function askPagerDuty(asking, mapped, now) {
  const { pagerDuty } = asking;
  if (!pagerDuty.allowed) return notAsked(statedServices(mapped), pagerDuty.why);
  if (!mapped.known) return notAsked(mapped, NO_SERVICE);
  const { askServices } = await Promise.resolve().then(() => __toESM(require_ask_services(), 1));
  return askServices({ ...asking, pagerDuty }, mapped, now);
}
var init_ask_pagerduty = __esm({
  "src/gather/ask-pagerduty.ts"() {
    "use strict";
    init_pagerduty_facts();
  }
});

// src/gather/gather-range.ts
var gather_range_exports = {};
__export(gather_range_exports, {
  MAX_COMMITS: () => MAX_COMMITS,
  gatherRange: () => gatherRange
});
function gatherRange(request, text) {
  return (0, import_read_change2.withSnapshot)(request, async (snapshot) => {
    const range2 = await readRange(snapshot, text, MAX_COMMITS);
    const now = request.clock();
    const start = await readRangeChange(snapshot, range2);
    const [config, whole2] = await Promise.all([(0, import_gather2.readConfig)(start.snapshot, request), withHistory(start, now)]);
    const commits = await readCommits2(snapshot, range2.commits, now);
    const changes = [whole2, ...commits].map(({ change }) => change);
    const asOf2 = now.toISOString();
    const [live, tree] = await Promise.all([
      (0, import_gather2.readMapping)(start.snapshot, [...new Set(changes.flatMap(import_gather2.pathsOf))], config, request, asOf2).then(
        (mapped) => askPagerDuty(request, mapped, now)
      ),
      request.pagerDuty.allowed ? (0, import_gather2.settle)(readTree(start.snapshot), asOf2) : unknown("only titles of incidents need it")
    ]);
    const rules = (0, import_gather2.teamRules)(config);
    const factsOf = (read, message) => ({
      ...read,
      ...ofChange(live, read.change, asOf2),
      tree,
      now,
      purpose: { message: fromOutside(message), branch: null },
      ...rules
    });
    return {
      whole: factsOf(whole2, range2.commits.map(({ message }) => message).join("\n")),
      commits: commits.map(({ commit: { sha, message }, ...read }) => ({
        sha,
        facts: factsOf(read, message)
      })),
      omitted: range2.count - commits.length,
      configError: config.error
    };
  });
}
async function withHistory({ change, snapshot }, now) {
  return { change, commits: await (0, import_gather2.settle)((0, import_past_commits.readPastCommits)(snapshot, change.files, now), now.toISOString()) };
}
async function readCommits2(snapshot, commits, now) {
  const read = [];
  const left = commits.entries();
  const work = async () => {
    for (const [i, commit] of left) {
      try {
        const past = await readCommitChange(snapshot, commit);
        read[i] = { commit, ...await withHistory(past, now) };
      } catch (error) {
        if (!(error instanceof import_git2.GitDeadlineError || error instanceof ShallowCloneError)) throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return read.filter((each) => each !== void 0);
}
function ofChange(live, change, asOf2) {
  if (!live.services.known) return live;
  const mine = new Set((0, import_gather2.pathsOf)(change));
  const services = live.services.value.flatMap((service) => {
    const paths = service.paths.filter((path) => mine.has(path));
    return paths.length > 0 || service.paths.length === 0 ? [{ ...service, paths }] : [];
  });
  const touched = known(services, live.services.asOf);
  if (services.length === 0) return { services: touched, ...nothingMapped(asOf2) };
  return {
    services: touched,
    incidents: incidentsOf(live.incidents, services),
    live: liveStateOf(
      live.live,
      services.map(({ id }) => id)
    )
  };
}
function incidentsOf(incidents, services) {
  if (!incidents.known) return incidents;
  const { value, asOf: asOf2 } = incidents;
  const ids = new Set(services.map(({ id }) => id));
  return known(
    {
      ...value,
      open: value.open.filter(({ service }) => ids.has(service.id)),
      recent: value.recent.filter(({ service }) => ids.has(service.id)),
      changeEvents: value.changeEvents.filter(({ serviceIds }) => serviceIds.some((id) => ids.has(id)))
    },
    asOf2
  );
}
var import_git2, import_past_commits, import_read_change2, import_gather2, MAX_COMMITS, AT_ONCE;
var init_gather_range = __esm({
  "src/gather/gather-range.ts"() {
    "use strict";
    init_known();
    init_untrusted();
    import_git2 = __toESM(require_git(), 1);
    import_past_commits = __toESM(require_past_commits(), 1);
    init_tree();
    init_past_change();
    import_read_change2 = __toESM(require_read_change(), 1);
    init_live_state();
    init_ask_pagerduty();
    import_gather2 = __toESM(require_gather(), 1);
    init_pagerduty_facts();
    MAX_COMMITS = 50;
    AT_ONCE = 4;
  }
});

// late:./src/git/repository.ts
var require_repository = __commonJS({
  "late:./src/git/repository.ts"(exports2, module2) {
    module2.exports = require("./git.cjs")["./src/git/repository.ts"];
  }
});

// src/diff/scan/rule.ts
var KIND, line, continuedLine, block, nestedBlock, quoted, multiline, raw, whole, mirror, MIRRORED, DOLLAR_BRACES, CURLY, HASH_BRACES, AFTER_BLANK;
var init_rule = __esm({
  "src/diff/scan/rule.ts"() {
    "use strict";
    KIND = { code: 0, comment: 1, string: 2, hole: 3 };
    line = (open, at) => ({
      kind: "comment",
      open,
      close: "\n",
      ...at && { at }
    });
    continuedLine = (open) => ({ ...line(open), escape: "\\" });
    block = (open, close, more = {}) => ({
      kind: "comment",
      open,
      close,
      lines: true,
      ...more
    });
    nestedBlock = (open, close) => block(open, close, { nested: open });
    quoted = (mark, more = {}) => raw(mark, mark, { escape: "\\", ...more });
    multiline = (mark, more = {}) => quoted(mark, { lines: true, ...more });
    raw = (open, close, more = {}) => ({
      kind: "string",
      open,
      close,
      ...more
    });
    whole = (pattern, kind = "string", at) => ({
      kind,
      whole: pattern,
      ...at && { at }
    });
    mirror = ([, mark = ""]) => mark.replace(/[([{<]/g, (bracket) => MIRRORED[bracket] ?? bracket);
    MIRRORED = { "(": ")", "[": "]", "{": "}", "<": ">" };
    DOLLAR_BRACES = { open: "${", close: "}" };
    CURLY = { open: "{", close: "}" };
    HASH_BRACES = { open: "#{", close: "}" };
    AFTER_BLANK = /^\s?$/;
  }
});

// src/diff/scan/languages/entry.ts
function entry(name, files, rules, more = {}) {
  let syntax;
  return {
    name,
    files: files.toLowerCase().split(" "),
    get syntax() {
      syntax ??= { name, rules: rules(), ...more };
      return syntax;
    }
  };
}
var init_entry = __esm({
  "src/diff/scan/languages/entry.ts"() {
    "use strict";
  }
});

// src/diff/scan/languages/dash-languages.ts
var DASHES, HASKELL_LINE, APOSTROPHE_CHARACTER, BACKTICK_TICK, HASKELL, ML, LISP, LUA, SQL, PASCAL, BASIC, PERCENT, ERLANG, PROLOG, PERCENT_BLOCK, MATLAB_COMMENTS, MATLAB, ASSEMBLY, FORTRAN, DASH_LANGUAGES;
var init_dash_languages = __esm({
  "src/diff/scan/languages/dash-languages.ts"() {
    "use strict";
    init_rule();
    init_entry();
    DASHES = line("--");
    HASKELL_LINE = line(/-{2,40}(?![!#$%&*+./<=>?@\\^|~])/y, /^[^!#$%&*+./<=>?@\\^|~:-]?$/);
    APOSTROPHE_CHARACTER = whole(/'(?:\\[^\n]{1,8}?|[^'\\\n])'/y);
    BACKTICK_TICK = whole(/'(?=[\w(])/y, "code");
    HASKELL = [
      nestedBlock("{-", "-}"),
      HASKELL_LINE,
      raw(/\[[a-z]\w{0,20}\|/y, "|]", { lines: true }),
      multiline('"""'),
      multiline('"'),
      APOSTROPHE_CHARACTER
    ];
    ML = [
      nestedBlock("(*", "*)"),
      raw(/\{([a-z_]{0,20})\|/y, (opened) => `|${opened[1]}}`, { lines: true }),
      multiline('"'),
      APOSTROPHE_CHARACTER
    ];
    LISP = [
      nestedBlock("#|", "|#"),
      { heredoc: /#<<(?<tag>[^\n]{1,60})/y },
      whole(/#?\\(?:[A-Za-z]{1,20}|[^\n])/y, "code"),
      line(";"),
      multiline('"')
    ];
    LUA = [
      line("#!", "line"),
      block("--[[", "]]", { at: /^[^-]?$/ }),
      block(/--\[(={0,9})\[/y, (opened) => `]${opened[1]}]`, { closes: ["]=]", "]==]"] }),
      DASHES,
      raw(/\[(={0,9})\[/y, (opened) => `]${opened[1]}]`, { lines: true }),
      quoted('"'),
      quoted("'"),
      raw("`", "`", { lines: true, escape: "\\", holes: [{ open: "{", close: "}" }] })
    ];
    SQL = [
      DASHES,
      nestedBlock("/*", "*/"),
      line("#", "indent"),
      line(/rem(?=[ \t\n])/iy, "indent"),
      raw(/\$([A-Za-z_]\w{0,40})?\$/y, (opened) => opened[0], { lines: true, closes: ["$$"] }),
      whole(/'\\'(?=\s|;|$)/y),
      // ESCAPE '\'
      multiline("'"),
      // MySQL, BigQuery, Snowflake and others know the backslash
      whole(/"[^"\n]{0,200}"/y, "code"),
      whole(/`[^`\n]{0,200}`/y, "code")
    ];
    PASCAL = [block("{", "}"), block("(*", "*)"), line("//"), raw("'", "'")];
    BASIC = [
      line("'"),
      line(/rem(?=[ \t\n])/iy, AFTER_BLANK),
      raw('"', '"', { lines: true })
    ];
    PERCENT = line("%", /^[^\\]?$/);
    ERLANG = [
      line("%"),
      whole(/\$\\?[^\n]/y),
      raw(/"{3,9}/y, (opened) => opened[0], { lines: true }),
      multiline('"'),
      whole(/'[^'\n]{0,200}'/y, "code")
    ];
    PROLOG = [
      line("%"),
      block("/*", "*/"),
      whole(/0'\\?[^\n]/y, "string"),
      multiline('"'),
      whole(/'[^'\n]{0,200}'/y)
    ];
    PERCENT_BLOCK = block("%{", "%}", { at: "indent", closesAtIndent: true });
    MATLAB_COMMENTS = [
      PERCENT_BLOCK,
      line("%", "indent"),
      line(/%(?<=;[ \t]{0,40}.|[ \t]{2}.)/y)
    ];
    MATLAB = [
      PERCENT_BLOCK,
      line("%"),
      line("#", "indent"),
      line("..."),
      raw('"', '"'),
      raw("'", "'", { at: "value" })
    ];
    ASSEMBLY = [
      block("/*", "*/"),
      line(";"),
      line("//"),
      line("#", "indent"),
      line("#", /^[\t ]$/),
      line("@", AFTER_BLANK),
      quoted('"')
    ];
    FORTRAN = [line("!"), raw("'", "'"), raw('"', '"')];
    DASH_LANGUAGES = [
      entry("sql", "sql psql pgsql plsql pls pks pkb tsql mysql ddl dml prc hql cql surql", () => SQL),
      entry("haskell", "hs lhs hsc hs-boot purs elm idr lidr agda lagda cabal curry", () => [
        line("|||", "indent"),
        // Idris
        ...HASKELL
      ]),
      entry("dhall", "dhall", () => [
        nestedBlock("{-", "-}"),
        DASHES,
        raw("''", "''", { lines: true, holes: [DOLLAR_BRACES] }),
        quoted('"', { holes: [DOLLAR_BRACES] })
      ]),
      entry("lean", "lean", () => [nestedBlock("/-", "-/"), DASHES, multiline('"')]),
      entry("ada", "adb ads ada gpr", () => [DASHES, whole(/'[^\n]'/y), raw('"', '"')]),
      entry("vhdl", "vhd vhdl", () => [DASHES, block("/*", "*/"), whole(/'[^\n]'/y), raw('"', '"')]),
      entry("verilog", "verilog", () => [line("//"), block("/*", "*/"), quoted('"')]),
      entry("eiffel", "e ecf", () => [DASHES, quoted('"')]),
      entry("lua", "lua luau rockspec wlua nse p8", () => LUA),
      entry("moonscript", "moon", () => LUA),
      entry("teal", "tl", () => LUA),
      entry("applescript", "applescript scpt", () => [
        nestedBlock("(*", "*)"),
        DASHES,
        line("#", "indent"),
        quoted('"')
      ]),
      entry("ocaml", "ml mli mll mly eliom", () => ML),
      entry("fsharp", "fs fsi fsx fsscript", () => [
        line("//"),
        nestedBlock("(*", "*)"),
        raw('"""', '"""', { lines: true }),
        raw('@"', '"', { lines: true }),
        multiline('"'),
        APOSTROPHE_CHARACTER
      ]),
      entry("sml", "sml sig fun", () => [nestedBlock("(*", "*)"), multiline('"')]),
      entry("proof", "thy isa vo coq", () => [
        nestedBlock("(*", "*)"),
        raw("\\<open>", "\\<close>", { lines: true }),
        multiline('"')
      ]),
      entry("wolfram", "wl wls nb mathematica", () => [nestedBlock("(*", "*)"), multiline('"')]),
      entry("modula", "mod def mi ig obn", () => [nestedBlock("(*", "*)"), raw('"', '"'), raw("'", "'")]),
      entry("pascal", "pas dpr dpk lpr inc.pas pp.pas", () => PASCAL),
      entry("lisp", "lisp lsp cl.lisp el asd scm ss sls sld rkt rktl rktd hy fnl janet nl", () => LISP),
      entry("clojure", "clj cljs cljc edn bb boot", () => [
        whole(/\\(?:[a-z]{1,12}|[^\n])/y, "code"),
        line(";"),
        line("#!"),
        multiline('"')
      ]),
      entry("erlang", "erl hrl escript app.src rebar.config", () => ERLANG),
      entry("prolog", "pro prolog plt yap lp logtalk lgt", () => PROLOG),
      entry("matlab", "matlab octave", () => MATLAB),
      entry(
        "tex",
        "tex sty cls.tex ltx dtx ins bbx cbx tikz",
        () => [PERCENT, block("\\begin{comment}", "\\end{comment}"), block("\\iffalse", "\\fi")],
        { prose: true }
      ),
      entry("bibtex", "bib bst", () => [PERCENT, block(/@comment\{/iy, "}")]),
      entry("postscript", "ps eps", () => [line("%"), raw("(", ")", { lines: true, escape: "\\", nested: "(" })]),
      entry("lilypond", "ly ily", () => [block("%{", "%}"), line("%"), multiline('"')]),
      entry("assembly", "s asm nasm masm a51 x68 inc.asm", () => ASSEMBLY),
      entry("llvm", "ll mir", () => [line(";"), quoted('"')]),
      entry("webassembly", "wat wast", () => [nestedBlock("(;", ";)"), line(";;"), multiline('"')]),
      entry("basic", "bas vb vbs vba frm bi bb.bas brs", () => BASIC),
      entry("batch", "bat cmd btm", () => [
        line(/@?rem(?=[ \t\r\n])/iy, "indent"),
        line("::", "indent"),
        line(/rem(?=[ \t\r\n])/iy, /^[&|]$/),
        raw('"', '"')
      ]),
      entry("autohotkey", "ahk ahk2", () => [
        block("/*", "*/"),
        line(";", AFTER_BLANK),
        raw('"', '"'),
        raw("'", "'")
      ]),
      entry("autoit", "au3", () => [
        block(/#(c|comments-)s(?:tart)?\b/iy, ([, name = ""]) => `#${name}e`),
        line(";"),
        raw('"', '"'),
        raw("'", "'")
      ]),
      entry("installer", "nsi nsh iss", () => [
        line(";"),
        line("#", "indent"),
        block("/*", "*/"),
        raw('"', '"'),
        raw("'", "'")
      ]),
      entry("vim", "vim vimrc .vimrc", () => [
        { heredoc: /<<[ \t]{0,3}(?:(?:trim|eval)[ \t]{1,3}){0,2}(?<tag>[A-Z]\w{0,60})/y },
        line('"', "indent"),
        line(/"(?=[ \t])/y, /^[ \t]$/),
        line("#", "indent"),
        quoted('"'),
        raw("'", "'")
      ]),
      entry("fortran", "f90 f95 f03 f08 f18 f2k", () => FORTRAN),
      entry("fixed-fortran", "f for ftn f77", () => [line(/[cC*dD]/y, "line"), ...FORTRAN]),
      entry("cobol", "cob cbl cpy cobol", () => [
        whole(/[ \t\w-]{6}[*/][^\n]{0,400}/y, "comment", "line"),
        line("*>"),
        line("*", "indent"),
        raw('"', '"'),
        raw("'", "'")
      ]),
      entry("abap", "abap", () => [line("*", "line"), line('"'), raw("'", "'"), raw("`", "`"), raw("|", "|")]),
      entry("sas", "sas", () => [
        block("/*", "*/"),
        block(/\*(?=[ \w])/y, ";", { at: "indent" }),
        raw('"', '"'),
        raw("'", "'")
      ]),
      entry("stata", "do ado", () => [
        block("/*", "*/"),
        line("//", AFTER_BLANK),
        line("*", "indent"),
        raw('"', '"')
      ]),
      entry("smalltalk", "st", () => [block('"', '"'), raw("'", "'", { lines: true })]),
      entry("forth", "fth 4th forth fr frt", () => [
        line(/\\(?=[ \t\n])/y, AFTER_BLANK),
        block(/\((?=[ \t\n])/y, ")"),
        raw(/[sS.cC]"[ ]/y, '"')
      ]),
      entry("factor", "factor", () => [line(/!(?=[ \t\n])/y, AFTER_BLANK), multiline('"')]),
      entry("apl", "apl dyalog apln aplf", () => [line("\u235D"), raw("'", "'")]),
      entry("rexx", "rexx rex orx", () => [nestedBlock("/*", "*/"), DASHES, raw('"', '"'), raw("'", "'")]),
      entry("j", "ijs", () => [line(/NB\./y), raw("'", "'")]),
      entry("q", "q k", () => [line("/", AFTER_BLANK), quoted('"')]),
      entry("troff", "man mdoc roff ms", () => [line('.\\"'), line(`'\\"`)], { prose: true }),
      entry("elisp-data", "sexp dune", () => LISP.concat(BACKTICK_TICK)),
      entry("gcode", "gcode nc", () => [line(";"), block("(", ")")]),
      entry("inform", "ni i7x", () => [nestedBlock("[", "]"), raw('"', '"', { lines: true })], { prose: true })
    ];
  }
});

// src/diff/scan/languages/brace-languages.ts
function continued(rule) {
  return "open" in rule && rule.open === "//" ? continuedLine("//") : rule;
}
var C_COMMENTS, NESTED_COMMENTS, CHARACTER, TRIPLE, C_LIKE, TEMPLATE, SCRIPT, CPP_RAW, HASH_RAW, RUST, PARENTHESES, SWIFT, INTERPOLATED, CSHARP, DART, GROOVY, D, PHP_CODE, STYLE, BRACE_LANGUAGES;
var init_brace_languages = __esm({
  "src/diff/scan/languages/brace-languages.ts"() {
    "use strict";
    init_rule();
    init_dash_languages();
    init_entry();
    C_COMMENTS = [line("//"), block("/*", "*/")];
    NESTED_COMMENTS = [line("//"), nestedBlock("/*", "*/")];
    CHARACTER = whole(/'(?:\\[^\n]{1,12}?|[^'\\\n]{1,2})'/y);
    TRIPLE = multiline('"""');
    C_LIKE = [...C_COMMENTS, quoted('"'), CHARACTER];
    TEMPLATE = multiline("`", { holes: [DOLLAR_BRACES] });
    SCRIPT = [
      line(/#!/y, "line"),
      line("<!--"),
      // a line comment in scripts of the web
      ...C_COMMENTS,
      quoted('"'),
      quoted("'"),
      TEMPLATE
    ];
    CPP_RAW = raw(/R"([^\s()\\"]{0,16})\(/y, (opened) => `)${opened[1]}"`, { lines: true, closes: [')"'] });
    HASH_RAW = raw(/r(#{0,255})"/y, (opened) => `"${opened[1]}`, { lines: true, closes: ['"#'] });
    RUST = [
      ...NESTED_COMMENTS,
      HASH_RAW,
      raw(/[bc]r(#{0,255})"/y, (opened) => `"${opened[1]}`, { lines: true }),
      multiline('"'),
      CHARACTER
    ];
    PARENTHESES = { open: "\\(", close: ")" };
    SWIFT = [
      ...NESTED_COMMENTS,
      raw(/#{1,9}("""|")/y, (opened) => (opened[1] ?? "") + opened[0].replaceAll('"', ""), { lines: true }),
      multiline('"""', { holes: [PARENTHESES] }),
      quoted('"', { holes: [PARENTHESES] })
    ];
    INTERPOLATED = [
      multiline('"""', { holes: [DOLLAR_BRACES], variables: true }),
      quoted('"', { holes: [DOLLAR_BRACES], variables: true })
    ];
    CSHARP = [
      ...C_COMMENTS,
      line(/#[ \t]{0,9}(?:region|endregion|error|warning)\b/y, "indent"),
      raw(/\${1,9}("{3,9})/y, (opened) => opened[1] ?? '"""', { lines: true }),
      raw(/"{3}/y, '"""', { lines: true }),
      raw(/@\$?"/y, '"', { lines: true }),
      raw(/\$@"/y, '"', { lines: true, holes: [CURLY] }),
      raw('$"', '"', { escape: "\\", holes: [CURLY] }),
      quoted('"'),
      CHARACTER
    ];
    DART = [
      ...NESTED_COMMENTS,
      raw(/r("""|'''|"|')/y, (opened) => opened[1] ?? '"', { lines: true }),
      ...['"""', "'''"].map((mark) => multiline(mark, { holes: [DOLLAR_BRACES], variables: true })),
      ...['"', "'"].map((mark) => quoted(mark, { holes: [DOLLAR_BRACES], variables: true }))
    ];
    GROOVY = [
      line("#!", "line"),
      ...C_COMMENTS,
      ...INTERPOLATED,
      multiline("'''"),
      quoted("'"),
      raw("$/", "/$", { lines: true })
    ];
    D = [
      ...C_COMMENTS,
      nestedBlock("/+", "+/"),
      raw(/[rx]"/y, '"', { lines: true }),
      raw(/q"([A-Za-z_]\w{0,40})\n/y, (opened) => `
${opened[1]}"`, { lines: true }),
      raw(/q"([([{<])/y, (opened) => `${mirror(opened)}"`, { lines: true }),
      raw("`", "`", { lines: true }),
      multiline('"'),
      CHARACTER
    ];
    PHP_CODE = [
      ...C_COMMENTS,
      line(/#(?!\[)/y),
      { heredoc: /<<<[ \t]{0,9}["']?(?<tag>[A-Za-z_]\w{0,60})["']?/y, goesOn: true },
      multiline('"', { variables: true }),
      multiline("'"),
      multiline("`")
    ];
    STYLE = [block("/*", "*/"), quoted('"'), quoted("'"), raw(/url\((?=[^"'\s)])/y, ")")];
    BRACE_LANGUAGES = [
      entry("javascript", "js mjs cjs es6 jsm gs wxs", () => SCRIPT, { regex: true, jsx: true }),
      entry("jsx", "jsx", () => SCRIPT, { regex: true, jsx: true }),
      entry("typescript", "ts mts cts", () => SCRIPT, { regex: true }),
      entry("tsx", "tsx", () => SCRIPT, { regex: true, jsx: true }),
      entry("flow", "js.flow", () => SCRIPT, { regex: true, jsx: true }),
      entry("qml", "qml", () => SCRIPT, { regex: true }),
      entry("actionscript", "as", () => C_COMMENTS.concat(quoted('"'), quoted("'")), { regex: true }),
      entry("c", "c h cats idc", () => [line("//"), ...C_LIKE].map(continued)),
      entry(
        "cpp",
        "cc cpp cxx c++ hh hpp hxx h++ ipp inl tpp ixx cppm ino pde",
        () => [CPP_RAW, ...C_LIKE].map(continued)
      ),
      entry("objective-c", "m mm", () => [
        ...MATLAB_COMMENTS,
        // .m is MATLAB's too
        ...C_LIKE.map(continued),
        raw("'", "'", { at: "value" })
      ]),
      entry("cuda", "cu cuh", () => [CPP_RAW, ...C_LIKE].map(continued)),
      entry("shader", "glsl vert frag geom tesc tese comp hlsl fx fxh metal wgsl cl shader usf", () => C_LIKE),
      entry("java", "java jsh", () => [TRIPLE, ...C_LIKE]),
      entry("apex", "cls trigger", () => [...C_COMMENTS, quoted("'")]),
      entry("kotlin", "kt kts ktm", () => [...NESTED_COMMENTS, ...INTERPOLATED, CHARACTER]),
      entry("scala", "scala sc sbt", () => [...NESTED_COMMENTS, ...INTERPOLATED, CHARACTER]),
      entry("groovy", "groovy gradle gvy gsh Jenkinsfile", () => GROOVY, { regex: true }),
      entry("csharp", "cs csx cake", () => CSHARP),
      entry("go", "go templ", () => [...C_COMMENTS, quoted('"'), raw("`", "`", { lines: true }), CHARACTER]),
      entry("go-module", "go.mod go.work go.sum", () => [line("//")]),
      entry("rust", "rs ron", () => RUST),
      entry("swift", "swift swiftinterface", () => SWIFT),
      entry("dart", "dart", () => DART),
      entry("zig", "zig zon", () => [line("//"), whole(/\\\\[^\n]{0,5000}/y), quoted('"'), CHARACTER]),
      entry("d", "d di", () => D),
      entry("v", "v vsh", () => [
        nestedBlock("(*", "*)"),
        ...NESTED_COMMENTS,
        multiline("'"),
        multiline('"'),
        raw("`", "`")
      ]),
      entry("odin", "odin", () => [...NESTED_COMMENTS, quoted('"'), raw("`", "`", { lines: true }), CHARACTER]),
      entry("hare", "ha", () => [line("//"), quoted('"'), raw("`", "`", { lines: true }), CHARACTER]),
      entry("jai", "jai", () => [...NESTED_COMMENTS, quoted('"')]),
      entry(
        "haxe",
        "hx hxml",
        () => [...C_COMMENTS, multiline('"'), multiline("'", { holes: [DOLLAR_BRACES] })],
        {
          regex: true
        }
      ),
      entry("vala", "vala vapi", () => [...C_COMMENTS, TRIPLE, quoted('"'), CHARACTER]),
      entry("php-code", "phpt", () => PHP_CODE),
      entry("solidity", "sol", () => [...C_COMMENTS, quoted('"'), quoted("'")]),
      entry("move", "move", () => C_LIKE),
      entry("cairo", "cairo nr sway sw", () => [...C_COMMENTS, quoted('"'), quoted("'")]),
      entry("gleam", "gleam", () => [line("//"), multiline('"')]),
      entry("carbon", "carbon", () => [line("//"), multiline("'''"), quoted('"')]),
      entry("ballerina", "bal", () => [
        line("//"),
        line("#", "indent"),
        quoted('"'),
        raw("`", "`", { lines: true })
      ]),
      entry("chapel", "chpl", () => [...NESTED_COMMENTS, TRIPLE, quoted('"'), quoted("'")]),
      entry("pony", "pony", () => [...NESTED_COMMENTS, TRIPLE, quoted('"'), CHARACTER]),
      entry("rescript", "re rei res resi", () => [
        ...NESTED_COMMENTS,
        multiline('"'),
        multiline("`", { holes: [DOLLAR_BRACES] }),
        CHARACTER
      ]),
      entry("openscad", "scad", () => C_LIKE),
      entry("squirrel", "nut", () => [line("#"), raw('@"', '"', { lines: true }), ...C_LIKE]),
      entry("wren", "wren", () => [
        ...NESTED_COMMENTS,
        TRIPLE,
        multiline('"', { holes: [{ open: "%(", close: ")" }] })
      ]),
      entry("pawn", "pwn inc sma", () => C_LIKE),
      entry("protobuf", "proto", () => [...C_COMMENTS, quoted('"'), quoted("'")]),
      entry("thrift", "thrift", () => [line("#"), ...C_COMMENTS, quoted('"'), quoted("'")]),
      entry("interface-definition", "fbs idl avdl webidl smithy tsp prisma kdl midl", () => [
        ...C_COMMENTS,
        multiline('"""'),
        quoted('"')
      ]),
      entry("systemverilog", "sv svh vh vams", () => C_COMMENTS.concat(quoted('"'))),
      entry("bicep", "bicep bicepparam", () => [
        ...C_COMMENTS,
        raw("'''", "'''", { lines: true }),
        quoted("'", { holes: [DOLLAR_BRACES] })
      ]),
      entry("kusto", "kql csl", () => [
        line("//"),
        raw(/[hH]?@"/y, '"'),
        raw("```", "```", { lines: true }),
        quoted('"'),
        quoted("'")
      ]),
      entry("cypher", "cypher cyp", () => [...C_COMMENTS, quoted('"'), quoted("'"), raw("`", "`")]),
      entry("cue", "cue", () => [
        line("//"),
        multiline('"""'),
        multiline("'''"),
        quoted('"', { holes: [PARENTHESES] }),
        quoted("'")
      ]),
      entry("jsonnet", "jsonnet libsonnet", () => [
        line("#"),
        ...C_COMMENTS,
        raw("|||", "|||", { lines: true }),
        multiline('"'),
        multiline("'")
      ]),
      entry("hocon", "hocon", () => [line("#"), line("//"), raw('"""', '"""', { lines: true }), quoted('"')]),
      entry("css", "css wxss qss", () => STYLE),
      entry("scss", "scss less styl", () => [line("//", /^[^:]?$/), ...STYLE]),
      entry("typst", "typ", () => [...NESTED_COMMENTS, quoted('"')]),
      entry("asn1", "asn asn1 yang", () => [line("//"), line("--"), block("/*", "*/"), multiline('"')]),
      entry("dot", "dot gv", () => [line("#", "indent"), ...C_COMMENTS, multiline('"')])
    ];
  }
});

// src/diff/scan/languages/configuration-languages.ts
var STRINGS, QUOTED_NAME, JSON_WORD, YAML_WORD, ASSIGNED, DIRECTIVE, SINGLE_WORD, SCRIPT2, BLOCK_SCALAR, CONFIGURATION_LANGUAGES;
var init_configuration_languages = __esm({
  "src/diff/scan/languages/configuration-languages.ts"() {
    "use strict";
    init_rule();
    init_entry();
    STRINGS = [quoted('"'), raw("'", "'")];
    QUOTED_NAME = whole(/["'][\w.$/@:*-]{1,80}["'](?=[ \t]{0,20}:)/y, "code");
    JSON_WORD = /[\w$]{1,80}(?=\s{0,20}:)/y;
    YAML_WORD = /[\w.$/@-]{1,80}(?=[ \t]{0,9}:(?:\s|$))/y;
    ASSIGNED = /\[{0,2}(?:export[ \t]{1,9})?[\w."'$/@:-]{1,80}(?=[ \t]{0,20}(?:[=:\]]|\+=))/y;
    DIRECTIVE = /[A-Za-z][\w.-]{0,60}(?=[ \t\n;{]|$)/y;
    SINGLE_WORD = whole(
      /[\w./@](?<=[:-][ \t]{1,9}.)[\w./@:-]{0,80}(?=[ \t]{0,9}\r?(?:\n|$))/y,
      "code",
      /^[ \t]$/
    );
    SCRIPT2 = /[a-z_]{2,14}(?<=(?:^|\s)(?:run|script|before_script|after_script|install|build|test|command|commands|cmd|args|shell|bash))[ \t]{0,3}:[ \t]{1,9}[|>][+-]?\d?[+-]?[ \t]{0,20}(?=\r?(?:\n|$))/y;
    BLOCK_SCALAR = /[|>][+-]?\d?[+-]?(?=[ \t]{0,20}(?:#[^\n]{0,200})?\r?(?:\n|$))/y;
    CONFIGURATION_LANGUAGES = [
      entry(
        "json",
        "json jsonl ndjson geojson webmanifest har avsc topojson gltf lock.json composer.lock",
        () => [line("//"), block("/*", "*/"), QUOTED_NAME, quoted('"')],
        { names: JSON_WORD }
      ),
      entry(
        "json5",
        "json5 jsonc hjson code-workspace babelrc eslintrc swcrc jshintrc .babelrc .eslintrc",
        () => [
          line("//"),
          block("/*", "*/"),
          line("#", "indent"),
          multiline("'''"),
          QUOTED_NAME,
          quoted('"'),
          quoted("'")
        ],
        { names: JSON_WORD }
      ),
      entry(
        "yaml",
        "yml yaml eyaml sls.yaml clang-format clang-tidy .clang-format",
        () => [
          line("#", AFTER_BLANK),
          { kind: "code", indented: SCRIPT2, at: AFTER_BLANK, language: "shell" },
          { kind: "string", indented: BLOCK_SCALAR, at: /^[ \t]$/ },
          whole(/if:[ \t][^\n]{1,300}/y, "code", AFTER_BLANK),
          // an expression
          whole(/\$\{\{[^\n}]{0,400}\}\}/y, "code"),
          QUOTED_NAME,
          SINGLE_WORD,
          multiline('"'),
          raw("'", "'", { lines: true })
        ],
        { names: YAML_WORD }
      ),
      entry(
        "toml",
        "toml Pipfile Cargo.lock poetry.lock",
        () => [line("#"), multiline('"""'), raw("'''", "'''", { lines: true }), ...STRINGS],
        { names: ASSIGNED }
      ),
      entry(
        "ini",
        "ini cfg cnf inf reg service timer socket mount target desktop editorconfig.ini gitconfig .gitconfig .editorconfig .gitmodules npmrc .npmrc",
        () => [line(";", AFTER_BLANK), line("#", AFTER_BLANK), ...STRINGS],
        { names: ASSIGNED }
      ),
      entry("properties", "properties prefs", () => [line("#", "indent"), line("!", "indent")], {
        names: ASSIGNED
      }),
      entry("environment", "env envrc .env .envrc dotenv", () => [line("#", AFTER_BLANK), ...STRINGS], {
        names: ASSIGNED
      }),
      entry(
        "ssh-configuration",
        "sshd_config ssh_config sudoers fstab logrotate",
        () => [line("#", AFTER_BLANK), ...STRINGS],
        { names: DIRECTIVE }
      )
    ];
  }
});

// src/diff/scan/languages/markup-languages.ts
var XML, XML_VALUE, DOUBLE, EMBEDDED, markup, region, PHP, erb, JINJA, HANDLEBARS, TEMPLATE2, fence, runOf, LINK, LABEL, MARKDOWN, RST, MARKUP_LANGUAGES;
var init_markup_languages = __esm({
  "src/diff/scan/languages/markup-languages.ts"() {
    "use strict";
    init_rule();
    init_entry();
    XML = [
      block("<!--", "-->"),
      raw("<![CDATA[", "]]>", { lines: true }),
      whole(/<![A-Za-z][^>\n]{0,400}>?/y, "code")
    ];
    XML_VALUE = whole(/[\w.:-]{1,80}(?=<\/)/y, "code", /^>$/);
    DOUBLE = { open: "{{", close: "}}" };
    EMBEDDED = { script: "typescript", style: "css" };
    markup = (holes = [], language = "typescript", embedded = EMBEDDED) => ({
      holes,
      language,
      embedded
    });
    region = (open, close, language) => ({
      embedded: open,
      until: () => close,
      language: () => language
    });
    PHP = region(/<\?(?:php\b|=)?/y, /\?>/g, "php-code");
    erb = (language) => [
      block("<%--", "--%>"),
      block("<%#", "%>"),
      region(/<%[-=!@]{0,2}/y, /%>/g, language)
    ];
    JINJA = [
      block("{#", "#}"),
      block(/\{%-?[ \t]{0,9}comment\b/y, "endcomment"),
      region(/\{%[-~]?/y, /%\}/g, "template")
    ];
    HANDLEBARS = [block("{{!--", "--}}"), block(/\{\{~?!/y, "}}")];
    TEMPLATE2 = [quoted('"'), quoted("'")];
    fence = (mark) => ({
      embedded: mark === "`" ? /`{3,9}[ \t]{0,3}\{?\.?([\w+#.-]{0,30})[^\n`]{0,200}(?=\n|$)/y : /~{3,9}[ \t]{0,3}([\w+#.-]{0,30})[^\n]{0,200}(?=\n|$)/y,
      until: ([whole2 = ""]) => mark === "`" ? new RegExp(`\\n[ \\t>]{0,40}\`{${runOf(whole2, mark)}}`, "g") : new RegExp(`\\n[ \\t>]{0,40}~{${runOf(whole2, mark)}}`, "g"),
      language: ([, name = ""]) => name.toLowerCase(),
      at: "indent"
    });
    runOf = (opened, mark) => opened.length - opened.replace(new RegExp(`^${mark}+`), "").length;
    LINK = whole(/https?:\/\/[^\s"'<>()`]{1,300}/y, "code");
    LABEL = whole(/\[[\w@#][\w.@#/-]{0,30}(?: [\w.@#/-]{1,30}){0,2}\](?=[[(:])/y, "code");
    MARKDOWN = [
      block("<!--", "-->"),
      block("{/*", "*/}"),
      { embedded: /-{3}(?=\r?\n)/y, until: () => /\n-{3}/g, language: () => "yaml", at: /^$/ },
      fence("`"),
      fence("~"),
      whole(/`[^`\n]{1,80}`/y, "code"),
      LINK,
      LABEL
    ];
    RST = [
      { kind: "comment", indented: /\.\.(?=[ \t]+(?![\w|[-]{1,40}(?:::|\]))|\n)/y, at: "indent" },
      whole(/\.\. [\w-]{1,40}::/y, "code", "indent"),
      {
        embedded: /\.\. (?:code-block|code|sourcecode)::[ \t]{0,9}([\w+#-]{0,30})[^\n]{0,80}/y,
        until: () => /\n(?=\S)/g,
        language: ([, name = ""]) => name.toLowerCase(),
        at: "indent"
      },
      whole(/:[\w:-]{1,60}:(?:`[^`\n]{1,80}`|(?=\s))/y, "code"),
      LINK,
      whole(/``[^`\n]{1,80}``/y, "code"),
      whole(/`[^`\n]{1,80}`/y, "code")
    ];
    MARKUP_LANGUAGES = [
      entry("html", "html htm xhtml shtml", () => [PHP, ...XML], { markup: markup([DOUBLE]) }),
      entry(
        "xml",
        "xml svg xsl xslt xsd wsdl plist rss atom xaml axml csproj vbproj fsproj props targets resx nuspec pom storyboard xib ui qrc kml gpx dita jelly fxml config",
        () => [...XML, XML_VALUE],
        { markup: markup([], "typescript", {}) }
      ),
      entry("vue", "vue", () => XML, { markup: markup([DOUBLE]) }),
      entry("svelte", "svelte marko", () => XML, { markup: markup([CURLY]) }),
      entry(
        "astro",
        "astro",
        () => [
          { embedded: /-{3}(?=\r?\n)/y, until: () => /\n-{3}/g, language: () => "typescript", at: /^$/ },
          ...XML
        ],
        { markup: markup([CURLY]) }
      ),
      entry("php", "php php3 php4 php5 php7 phtml", () => [PHP, ...XML], {
        markup: markup(),
        within: ["php-code"]
      }),
      entry(
        "blade",
        "blade.php",
        () => [
          block("{{--", "--}}"),
          whole(
            /@(?:if|elseif|else|endif|foreach|endforeach|for|endfor|while|endwhile|switch|case|unless|isset|empty|auth|guest|extends|section|yield|include|php|csrf)\b[^\n"']{0,300}/y,
            "code",
            "indent"
          ),
          PHP,
          ...XML
        ],
        { markup: markup([DOUBLE], "php-code") }
      ),
      entry("erb", "erb rhtml", () => [...erb("ruby"), ...XML], { markup: markup() }),
      entry("eex", "eex leex heex", () => [block("<%!--", "--%>"), ...erb("elixir"), ...XML], {
        markup: markup([CURLY], "elixir")
      }),
      entry("ejs", "ejs ect", () => [...erb("javascript"), ...XML], { markup: markup() }),
      entry("jsp", "jsp jspx jspf tag ftl", () => [block("<#--", "-->"), ...erb("java"), ...XML], {
        markup: markup([{ open: "${", close: "}" }], "java")
      }),
      entry("aspnet", "aspx ascx asp master ashx", () => [...erb("csharp"), ...XML], { markup: markup() }),
      entry(
        "razor",
        "cshtml razor",
        () => [
          block("@*", "*@"),
          whole(/[{}](?=[ \t]{0,9}\r?(?:\n|$))/y, "code", "indent"),
          whole(
            /@(?:foreach|for|if|while|switch|using|lock|try|model|inject|inherits|section|page|layout)\b[^\n"']{0,300}/y,
            "code"
          ),
          ...XML
        ],
        {
          markup: markup([{ open: "@{", close: "}" }], "csharp")
        }
      ),
      entry("jinja", "jinja jinja2 j2 twig njk nunjucks liquid dtl", () => [...JINJA, ...XML], {
        markup: markup([DOUBLE], "template")
      }),
      entry("handlebars", "hbs handlebars mustache", () => [...HANDLEBARS, ...XML], {
        markup: markup([DOUBLE], "template")
      }),
      entry(
        "go-template",
        "tmpl gotmpl tpl gohtml",
        () => [block(/\{\{-? ?\/\*/y, "*/"), block("{*", "*}"), ...XML],
        {
          markup: markup([DOUBLE], "template")
        }
      ),
      entry(
        "velocity",
        "vm vtl",
        () => [
          block("#*", "*#"),
          line("##"),
          whole(
            /#(?:set|if|elseif|else|end|foreach|include|parse|macro|stop|break|define|evaluate)\b[^\n"']{0,300}/y,
            "code"
          ),
          ...XML
        ],
        { markup: markup() }
      ),
      entry("angular", "component.html", () => XML, { markup: markup([DOUBLE]) }),
      entry("cold-fusion", "cfm cfml cfc", () => [{ ...block("<!---", "--->"), nested: "<!---" }, ...XML], {
        markup: markup()
      }),
      entry("template", "template", () => TEMPLATE2),
      entry(
        "pug",
        "pug jade",
        () => [{ kind: "comment", indented: /\/\/-?/y, at: "indent" }, quoted('"'), quoted("'")],
        { prose: true }
      ),
      entry(
        "haml",
        "haml slim",
        () => [
          { kind: "comment", indented: /-#/y, at: "indent" },
          { kind: "comment", indented: /\//y, at: "indent" }
        ],
        { prose: true }
      ),
      entry("sass", "sass", () => [
        { kind: "comment", indented: /\/[/*]/y, at: "indent" },
        line("//"),
        quoted('"'),
        quoted("'")
      ]),
      entry("markdown", "md markdown mdown mkd mdx qmd mdc rmarkdown", () => MARKDOWN, { prose: true }),
      entry("restructuredtext", "rst rest", () => RST, { prose: true }),
      entry(
        "asciidoc",
        "adoc asciidoc asc",
        () => [block("////", "////", { at: "line" }), line("//", "line"), whole(/`[^`\n]{1,80}`/y, "code")],
        { prose: true }
      ),
      entry(
        "org",
        "org",
        () => [
          block(
            /#\+(BEGIN|begin)_(COMMENT|comment)/y,
            ([whole2 = ""]) => whole2.replace("BEGIN", "END").replace("begin", "end"),
            {
              closesAtIndent: true
            }
          ),
          line(/#(?=[ \t]|\+comment)/iy, "indent"),
          region(/#\+begin_src[^\n]{0,200}/iy, /#\+end_src/gi, "generic"),
          whole(/[=~][^=~\n]{1,80}[=~]/y, "code")
        ],
        { prose: true }
      ),
      entry("notebook", "ipynb", () => [], { prose: true }),
      entry(
        "text",
        "txt text log csv tsv patch diff rej license licence notice copying authors contributors changelog changes history news readme install todo .cursorrules .windsurfrules .clinerules srt vtt ics vcf eml pem crt key pub",
        () => [],
        { prose: true }
      )
    ];
  }
});

// src/diff/scan/languages/script-languages.ts
function heredocs(at) {
  return [
    { heredoc: /<<[~-]?(["'`])(?<tag>[^"'`\n]{1,60})\1/y, at },
    { heredoc: /<<[~-](?<tag>[A-Za-z_]\w{0,60})/y, at },
    { heredoc: /<<(?<tag>[A-Z_]\w{0,60})/y, at }
  ];
}
var HASH, WORD_HASH, docstring, FORMATTED, PREFIXED_DOCSTRINGS, PYTHON, SHELL_HOLES, SHELL, RUBY_HOLES, RUBY, PERL, RAKU, ELIXIR, COFFEE, JULIA, NIM, POWERSHELL, NIX, HCL, PLAIN2, SCRIPT_LANGUAGES;
var init_script_languages = __esm({
  "src/diff/scan/languages/script-languages.ts"() {
    "use strict";
    init_rule();
    init_entry();
    HASH = line("#");
    WORD_HASH = line("#", AFTER_BLANK);
    docstring = (mark) => block(mark, mark, { at: "indent", escape: "\\" });
    FORMATTED = [
      raw(/[fFtT][rR]?("""|'''|"|')/y, (opened) => opened[1] ?? '"', {
        lines: true,
        escape: "\\",
        holes: [CURLY]
      }),
      raw(/[rR][fFtT]("""|'''|"|')/y, (opened) => opened[1] ?? '"', {
        lines: true,
        escape: "\\",
        holes: [CURLY]
      })
    ];
    PREFIXED_DOCSTRINGS = block(/[rRuUbB]("""|''')/y, (opened) => opened[1] ?? '"""', {
      at: "indent",
      escape: "\\"
    });
    PYTHON = [
      HASH,
      docstring('"""'),
      docstring("'''"),
      PREFIXED_DOCSTRINGS,
      ...FORMATTED,
      multiline('"""'),
      multiline("'''"),
      quoted('"'),
      quoted("'")
    ];
    SHELL_HOLES = [{ open: "$(", close: ")" }, DOLLAR_BRACES];
    SHELL = [
      { kind: "code", whole: /\\[^\n]/y },
      { kind: "code", whole: /\$\{[#!]?\w{1,80}#{1,2}/y },
      { kind: "code", whole: /\$#/y },
      line("#", /^[\s;&|()]?$/),
      { heredoc: /<<[-~]?[ \t]{0,9}(?:\\|"|')?(?<tag>[A-Za-z_][\w.-]{0,60})["']?/y, at: /^[^<]?$/ },
      raw("$'", "'", { lines: true, escape: "\\" }),
      raw("'", "'", { lines: true }),
      multiline('"', { holes: SHELL_HOLES, variables: true })
    ];
    RUBY_HOLES = { holes: [HASH_BRACES], lines: true, escape: "\\", paired: true };
    RUBY = [
      block("=begin", "=end", { at: "indent", closesAtIndent: true }),
      block(/__END__(?=\r?\n)/y, "\0", { at: "line" }),
      whole(/\?\\?[#"'`/](?!\w)/y, "string", "value"),
      HASH,
      ...heredocs(/^[\s(,=[]?$/),
      raw(/%[qQwWiIrx]?([([{<|!/])/y, mirror, { ...RUBY_HOLES, at: "value" }),
      multiline('"', { holes: [HASH_BRACES] }),
      multiline("'"),
      multiline("`", { holes: [HASH_BRACES] })
    ];
    PERL = [
      block(/=[a-zA-Z]\w{0,20}/y, "=cut", { at: "line", closesAtIndent: true }),
      block(/__(?:END|DATA)__(?=\r?\n)/y, "\0", { at: "line" }),
      line("#", /^[\s;{}(),]?$/),
      line(/%(?=[ \t%])/y, "indent"),
      // .pl is Prolog's too
      ...heredocs(/^[\s(,=.]?$/),
      raw(/q[qwxr]?[ \t]{0,3}([([{<|!/])/y, mirror, {
        lines: true,
        escape: "\\",
        paired: true,
        at: /^[\s(,=.;{]?$/
      }),
      multiline('"', { variables: true }),
      multiline("'", { at: /^[^\w$&]?$/ })
    ];
    RAKU = [
      block(/=begin[ \t]{1,9}([\w-]{1,40})/y, ([, name = ""]) => `=end ${name}`, {
        at: "indent",
        closesAtIndent: true,
        closes: ["=end pod", "=end comment"]
      }),
      line(/=[a-z]\w{0,20}/y, "indent"),
      block(/#[`|=](\({1,3}|\[{1,3}|\{{1,3}|<{1,3})/y, mirror, { paired: true, closes: [")", "]", "}}"] }),
      HASH,
      { heredoc: /[qQ]{1,2}:to[/("'](?<tag>\w{1,60})/y },
      raw(/[qQ]q?([([{<|!/])/y, mirror, { lines: true, escape: "\\", paired: true, at: /^[\s(,=.;{]?$/ }),
      multiline('"', { variables: true }),
      multiline("'", { at: /^[^\w$&]?$/ })
    ];
    ELIXIR = [
      HASH,
      block(/@(?:module|type|short)?doc[ \t]{1,9}(?:~[sS])?("""|''')/y, (opened) => opened[1] ?? '"""', {
        escape: "\\"
      }),
      block(/@(?:module|type|short)?doc[ \t]{1,9}(?:~[sS])?"/y, '"', { escape: "\\" }),
      raw(/~[a-zA-Z]{1,8}("""|''')/y, (opened) => opened[1] ?? '"""', { lines: true, escape: "\\" }),
      raw(/~[a-zA-Z]{1,8}([([{<|/"'])/y, mirror, { lines: true, escape: "\\" }),
      whole(/\?\\?[#"'](?!\w)/y),
      multiline('"""', { holes: [HASH_BRACES] }),
      multiline("'''", { holes: [HASH_BRACES] }),
      multiline('"', { holes: [HASH_BRACES] }),
      multiline("'", { holes: [HASH_BRACES] })
    ];
    COFFEE = [
      block("###", "###"),
      HASH,
      multiline('"""', { holes: [HASH_BRACES] }),
      multiline("'''"),
      multiline('"', { holes: [HASH_BRACES] }),
      multiline("'")
    ];
    JULIA = [
      nestedBlock("#=", "=#"),
      HASH,
      docstring('"""'),
      multiline('"""'),
      multiline('"'),
      whole(/'(?:\\[^\n]{1,10}?|[^'\\\n]{1,2})'/y, "string", "value"),
      multiline("`")
    ];
    NIM = [
      nestedBlock("#[", "]#"),
      nestedBlock("##[", "]##"),
      HASH,
      raw(/[rR]?"""/y, '"""', { lines: true }),
      quoted('"'),
      whole(/'(?:\\[^\n]{1,5}?|[^'\\\n])'/y)
    ];
    POWERSHELL = [
      block("<#", "#>"),
      line("#", /^[\s;{}(),|]?$/),
      raw(/@"[ \t]{0,9}\r?(?=\n)/y, '"@', { lines: true, closesAtIndent: true }),
      raw(/@'[ \t]{0,9}\r?(?=\n)/y, "'@", { lines: true, closesAtIndent: true }),
      raw('"', '"', { lines: true, escape: "`", holes: [{ open: "$(", close: ")" }], variables: true }),
      raw("'", "'", { lines: true })
    ];
    NIX = [
      HASH,
      block("/*", "*/"),
      raw("''", "''", { lines: true, holes: [DOLLAR_BRACES] }),
      multiline('"', { holes: [DOLLAR_BRACES] })
    ];
    HCL = [
      HASH,
      line("//"),
      block("/*", "*/"),
      { heredoc: /<<[-~]?[ \t]{0,9}(?<tag>[A-Za-z_]\w{0,60})/y },
      quoted('"', { holes: [DOLLAR_BRACES, { open: "%{", close: "}" }] })
    ];
    PLAIN2 = [HASH, quoted('"'), quoted("'")];
    SCRIPT_LANGUAGES = [
      entry("python", "py pyi pyx pxd pxi pyw vy wsgi SConstruct SConscript wscript", () => PYTHON),
      entry("starlark", "bzl bazel star tiltfile BUILD WORKSPACE BUCK", () => PYTHON),
      entry("mojo", "mojo \u{1F525}", () => PYTHON),
      entry("gdscript", "gd", () => PYTHON),
      entry(
        "shell",
        "sh bash zsh ksh ash bats command ebuild eclass .bashrc .zshrc .profile PKGBUILD APKBUILD",
        () => SHELL
      ),
      entry("fish", "fish", () => [WORD_HASH, multiline('"'), multiline("'")]),
      entry("nushell", "nu elv xsh", () => [
        WORD_HASH,
        multiline('"'),
        raw("'", "'", { lines: true }),
        raw("`", "`")
      ]),
      entry(
        "ruby",
        "rb rake gemspec ru podspec thor jbuilder rabl builder Gemfile Rakefile Podfile Vagrantfile Fastfile Brewfile Guardfile",
        () => RUBY,
        { regex: true }
      ),
      entry("crystal", "cr", () => RUBY, { regex: true }),
      entry("perl", "pl pm t cgi psgi", () => PERL, { regex: true }),
      entry("raku", "raku rakumod rakutest p6 pm6", () => RAKU),
      entry("elixir", "ex exs", () => ELIXIR),
      entry("coffeescript", "coffee litcoffee cson iced", () => COFFEE, { regex: true }),
      entry("livescript", "ls", () => [block("/*", "*/"), HASH, multiline('"'), multiline("'")]),
      entry("julia", "jl", () => JULIA),
      entry("nim", "nim nims nimble", () => NIM),
      entry("r", "r rmd rprofile", () => [
        HASH,
        raw(/[rR]"(-{0,9}[([{])/y, (opened) => `${mirror(opened).split("").reverse().join("")}"`, {
          lines: true
        }),
        multiline('"'),
        multiline("'"),
        raw("`", "`")
      ]),
      entry("powershell", "ps1 psm1 psd1", () => POWERSHELL),
      entry("tcl", "tcl tk itcl exp adp xdc sdc", () => [
        line("#", "indent"),
        line(/#(?<=[;{][ \t]{0,9}.)/y),
        { kind: "code", whole: /\\[^\n]/y },
        multiline('"')
      ]),
      entry("awk", "awk gawk", () => [HASH, quoted('"')], { regex: true }),
      entry("sed", "sed", () => [line("#", "indent")]),
      entry("jq", "jq", () => [HASH, quoted('"', { holes: [{ open: "\\(", close: ")" }] })]),
      entry("make", "mk mak make makefile GNUmakefile Kbuild", () => [
        line("#", AFTER_BLANK),
        quoted('"'),
        raw("'", "'")
      ]),
      entry("just", "just justfile", () => [
        WORD_HASH,
        multiline('"""'),
        raw("'''", "'''", { lines: true }),
        multiline('"'),
        multiline("'"),
        raw("`", "`")
      ]),
      entry("cmake", "cmake CMakeLists.txt", () => [
        block(/#\[(={0,9})\[/y, (opened) => `]${opened[1]}]`, { closes: ["]]", "]=]", "]==]"] }),
        HASH,
        raw(/\[(={0,9})\[/y, (opened) => `]${opened[1]}]`, { lines: true }),
        multiline('"')
      ]),
      entry("meson", "meson.build meson_options.txt", () => [HASH, multiline("'''"), quoted("'")]),
      entry("ninja", "ninja gn gni", () => PLAIN2),
      entry("dockerfile", "dockerfile containerfile Earthfile", () => [
        line("#", "indent"),
        { heredoc: /<<-?[ \t]{0,9}["']?(?<tag>[A-Za-z_]\w{0,60})["']?/y },
        quoted('"'),
        raw("'", "'")
      ]),
      entry("terraform", "tf tfvars hcl nomad sentinel", () => HCL),
      entry("nix", "nix", () => NIX),
      entry("puppet", "pp", () => [
        { heredoc: /@\(["']?(?<tag>[\w -]{1,60})/y },
        HASH,
        block("/*", "*/"),
        multiline('"', { holes: [DOLLAR_BRACES] }),
        multiline("'")
      ]),
      entry("graphql", "graphql gql graphqls", () => [
        HASH,
        docstring('"""'),
        block('"', '"', { at: "indent", lines: false }),
        multiline('"""'),
        quoted('"')
      ]),
      entry("rego", "rego", () => [HASH, quoted('"'), raw("`", "`", { lines: true })]),
      entry("query", "sparql rq ttl nt trig edgeql esdl promql", () => [
        line("#", /^[^<\w/]?$/),
        multiline('"""'),
        multiline("'''"),
        quoted('"'),
        quoted("'")
      ]),
      entry("red", "red reds roc", () => [HASH, quoted('"')]),
      entry("capnp", "capnp", () => PLAIN2),
      entry("nginx", "nginx nginxconf vhost", () => [WORD_HASH, multiline('"'), multiline("'")]),
      entry("server-configuration", "htaccess apacheconf caddyfile haproxy.cfg vcl conf", () => [
        WORD_HASH,
        block("/*", "*/"),
        multiline('"'),
        multiline("'")
      ]),
      entry("gherkin", "feature", () => [line("#", "indent"), raw('"""', '"""', { lines: true }), quoted('"')], {
        prose: true
      }),
      entry("robot", "robot resource", () => [WORD_HASH], { prose: true }),
      entry("gettext", "po pot", () => PLAIN2),
      entry(
        "lines",
        "gitignore gitattributes dockerignore npmignore CODEOWNERS editorconfig crontab hosts Procfile requirements.txt",
        () => [WORD_HASH]
      )
    ];
  }
});

// src/diff/scan/language-of.ts
function byFile(file) {
  if (!asked.has(file))
    asked.set(
      file,
      LANGUAGES.findLast(({ files }) => files.includes(file))
    );
  return asked.get(file);
}
function syntaxOf(path) {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  for (let dot = -1; dot < name.length; ) {
    const found = byFile(name.slice(dot + 1));
    if (found) return found.syntax;
    const next = name.indexOf(".", dot + 1);
    if (next === -1) break;
    dot = next;
  }
  const [stem = ""] = name.replace(/^\./, "").split(/[.-]/, 1);
  const named = byFile(`.${stem}`) ?? (stem.length > MAX_EXTENSION ? byFile(stem) : void 0);
  return named?.syntax ?? GENERIC2;
}
var LANGUAGES, GENERIC2, asked, byName, MAX_EXTENSION, syntaxNamed;
var init_language_of = __esm({
  "src/diff/scan/language-of.ts"() {
    "use strict";
    init_brace_languages();
    init_configuration_languages();
    init_dash_languages();
    init_markup_languages();
    init_script_languages();
    init_rule();
    LANGUAGES = [
      ...BRACE_LANGUAGES,
      ...SCRIPT_LANGUAGES,
      ...DASH_LANGUAGES,
      ...MARKUP_LANGUAGES,
      ...CONFIGURATION_LANGUAGES
    ];
    GENERIC2 = {
      name: "generic",
      rules: [
        block("/*", "*/"),
        block("<!--", "-->"),
        block("{-", "-}"),
        block("(*", "*)"),
        block("#|", "|#"),
        block('"""', '"""'),
        line("//", /^[^:]?$/),
        line("#", AFTER_BLANK),
        line("--", AFTER_BLANK),
        line(";", AFTER_BLANK),
        line("%", AFTER_BLANK),
        line("!", "indent"),
        line("'", "indent"),
        line("*", "indent"),
        quoted('"'),
        quoted("'", { at: "value" })
      ]
    };
    asked = /* @__PURE__ */ new Map();
    byName = (name) => LANGUAGES.findLast((language) => language.name === name);
    MAX_EXTENSION = 5;
    syntaxNamed = (name) => (byName(name) ?? byFile(name))?.syntax ?? GENERIC2;
  }
});

// src/diff/scan/cursor.ts
var Cursor, NEWLINE, isBlank, isWord;
var init_cursor = __esm({
  "src/diff/scan/cursor.ts"() {
    "use strict";
    init_rule();
    Cursor = class {
      text;
      /** one KIND for each UTF-16 unit of the text */
      kinds;
      at = 0;
      /** where the region that is scanned ends */
      to;
      /** only white space so far in this line */
      isIndent = true;
      lineStart = 0;
      constructor(text) {
        this.text = text;
        this.kinds = new Uint8Array(text.length);
        this.to = text.length;
      }
      get code() {
        return this.text.charCodeAt(this.at);
      }
      /** Everything up to there is of this kind. */
      mark(end, kind) {
        if (kind !== KIND.code) this.kinds.fill(kind, this.at, end);
        this.at = end;
      }
      /** The same for characters within a line. */
      skip(length, kind) {
        if (length > 1 || !isBlank(this.code)) this.isIndent = false;
        this.mark(this.at + length, kind);
      }
      isAt(text) {
        return this.text.startsWith(text, this.at);
      }
      /** What a sticky pattern matches here; null for nothing and for what reaches out of the region. */
      match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text);
        return found !== null && found[0] !== "" && this.at + found[0].length <= this.to ? found : null;
      }
      startLine(at) {
        this.lineStart = at;
        this.isIndent = true;
      }
      lineEnd() {
        const end = this.text.indexOf("\n", this.at);
        return end === -1 ? this.to : Math.min(end, this.to);
      }
      /** How many characters of white space stand there. */
      indentAt(start) {
        let at = start;
        while (at < this.to && isBlank(this.text.charCodeAt(at))) at += 1;
        return at - start;
      }
      /** The last visible character before this one in its line; empty where there is none. */
      previousVisible() {
        let at = this.at - 1;
        while (at >= this.lineStart && isBlank(this.text.charCodeAt(at))) at -= 1;
        return at < this.lineStart ? "" : this.text.charAt(at);
      }
      /** Where the word ends that begins there. */
      wordEnd(start) {
        let end = start;
        while (end < this.to && isWord(this.text.charCodeAt(end))) end += 1;
        return end;
      }
    };
    NEWLINE = 10;
    isBlank = (code) => code === 32 || code === 9 || code === 13 || code === 12;
    isWord = (code) => code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95 || code === 36 || code > 127;
  }
});

// src/diff/scan/rules-by-character.ts
function compile(syntax) {
  const known2 = compiled.get(syntax);
  if (known2) return known2;
  const rules = [];
  for (const rule of syntax.rules) {
    for (const character of firstCharacters(rule)) {
      const code = character.charCodeAt(0);
      rules[code] = [...rules[code] ?? [], rule];
    }
  }
  const made = { syntax, rules, blocks: syntax.rules.filter(isBlockComment) };
  compiled.set(syntax, made);
  return made;
}
function firstCharacters(rule) {
  const opening = openingOf(rule);
  if (typeof opening === "string") return [opening.charAt(0)];
  const { source, ignoreCase } = opening;
  const first = firstOf(source);
  return ignoreCase ? first.flatMap((one) => [one.toLowerCase(), one.toUpperCase()]) : first;
}
function firstOf(source) {
  const [, atom = "", optional] = /^(\[\\?(?:\\.|[^\]\\])*\]|\\?.)(\?|\{0,\d+\})?/s.exec(source) ?? [];
  const first = atom.startsWith("[") ? classMembers(atom) : [atom.slice(-1)];
  return optional === void 0 ? first : [...first, ...firstOf(source.slice(atom.length + optional.length))];
}
function openingOf(rule) {
  if ("open" in rule) return rule.open;
  if ("whole" in rule) return rule.whole;
  if ("heredoc" in rule) return rule.heredoc;
  return "indented" in rule ? rule.indented : rule.embedded;
}
function classMembers(source) {
  const inside = source.slice(1, -1).replace("\\w", "A-Za-z0-9_");
  return [...inside.matchAll(/\\?(.)(?:-(.))?/gs)].flatMap(([, from = "", to = from]) => range(from, to));
}
function range(from, to) {
  const codes = to.charCodeAt(0) - from.charCodeAt(0) + 1;
  return Array.from({ length: codes }, (_, i) => String.fromCharCode(from.charCodeAt(0) + i));
}
var compiled, isBlockComment;
var init_rules_by_character = __esm({
  "src/diff/scan/rules-by-character.ts"() {
    "use strict";
    compiled = /* @__PURE__ */ new WeakMap();
    isBlockComment = (rule) => "open" in rule && rule.kind === "comment" && rule.lines === true && rule.at === void 0 && typeof rule.open === "string" && typeof rule.close === "string" && rule.close !== rule.open;
  }
});

// src/diff/scan/frames.ts
function fileFrame(syntax) {
  const compiled2 = compile(syntax);
  return syntax.markup ? { type: "text", compiled: compiled2, markup: syntax.markup, depth: Number.POSITIVE_INFINITY } : codeFrame(compiled2, null, KIND.code);
}
var MAX_FRAMES, codeFrame;
var init_frames = __esm({
  "src/diff/scan/frames.ts"() {
    "use strict";
    init_rule();
    init_rules_by_character();
    MAX_FRAMES = 64;
    codeFrame = (compiled2, hole, kind) => ({
      type: "code",
      compiled: compiled2,
      kind,
      hole,
      depth: 0,
      afterValue: false,
      heredocs: []
    });
  }
});

// src/diff/scan/spans.ts
function openSpan(machine, span, length, close, frame) {
  const { cursor } = machine;
  cursor.skip(length, KIND[span.kind]);
  if (frame.type === "code" && span.kind === "string") frame.afterValue = true;
  if (close === "\n" && span.escape === void 0) cursor.mark(cursor.lineEnd(), KIND[span.kind]);
  else pushSpan(machine, span, close);
}
function pushSpan({ frames, cursor }, span, close) {
  const openedIn = cursor.at === 0 ? -1 : cursor.lineStart;
  const nested = span.paired ? OPENING[close] : span.nested;
  if (frames.length < MAX_FRAMES)
    frames.push({ type: "span", span, close, nested, depth: 0, openedIn, innerClose: -1 });
}
function stepSpan(machine, frame) {
  const { cursor, frames } = machine;
  const { span, close, nested } = frame;
  const kind = KIND[span.kind];
  const [first, escaping] = [close.charCodeAt(0), span.escape?.charCodeAt(0)];
  for (let at = cursor.at; at < cursor.to; at += 1) {
    const code = cursor.text.charCodeAt(at);
    if (span.holes && openHole(machine, span.holes, at, kind)) return;
    if (code === escaping) {
      if (cursor.text.charCodeAt(at + 1) === NEWLINE) cursor.startLine(at + 2);
      at += 1;
    } else if (close === "`" && cursor.text.startsWith("```", at)) {
      at += 2;
    } else if (code === first && cursor.text.startsWith(close, at) && mayClose(machine, frame, at)) {
      closeSpan(machine, frame, at);
      return;
    } else if (code === NEWLINE && !span.lines) {
      cursor.mark(at, kind);
      frames.pop();
      return;
    } else if (code === NEWLINE) {
      cursor.startLine(at + 1);
    } else if (nested !== void 0 && cursor.text.startsWith(nested, at)) {
      frame.depth += 1;
      at += nested.length - 1;
    } else if (span.variables && code === DOLLAR && skipVariable(machine, at, kind)) return;
  }
  cursor.mark(cursor.to, kind);
}
function mayClose({ cursor }, frame, at) {
  const { span, close } = frame;
  if (close === '"' || close === "'" || close === "`") return !isInside(cursor, frame, at);
  if (!span.closesAtIndent) return true;
  for (let i = cursor.lineStart; i < at; i += 1) if (!isBlank(cursor.text.charCodeAt(i))) return false;
  return true;
}
function isInside({ text, lineStart, to }, frame, at) {
  const { span, close, openedIn } = frame;
  if (at === frame.innerClose) return true;
  if (span.kind !== "string" || !isWord(text.charCodeAt(at + 1))) return false;
  const before = text.charAt(at - 1);
  if (!span.lines) return span.escape === void 0 && before === "\\";
  if (openedIn === lineStart) return false;
  if (close === "'" && isWord(before.charCodeAt(0))) return CONTRACTION.test(text.slice(at + 1, at + 4));
  const partner = text.indexOf(close, at + 1);
  const lineEnd = text.indexOf("\n", at);
  if (!/[\s([{:=,]/.test(before) || partner === -1 || partner >= to) return false;
  if (lineEnd !== -1 && lineEnd < partner) return false;
  frame.innerClose = partner;
  return true;
}
function closeSpan({ cursor, frames }, frame, at) {
  const { span, close } = frame;
  if (frame.depth > 0) {
    frame.depth -= 1;
    cursor.mark(at + close.length, KIND[span.kind]);
    return;
  }
  frames.pop();
  cursor.mark(close === "\n" ? at : at + close.length, KIND[span.kind]);
  cursor.isIndent = false;
}
function openHole({ cursor, frames }, holes, at, kind) {
  if (frames.length >= MAX_FRAMES) return false;
  const hole = holes.find(({ open }) => cursor.text.startsWith(open, at));
  const around = frames.findLast((frame) => frame.type === "code" || frame.type === "text");
  if (hole === void 0 || around === void 0) return false;
  if (hole.open === "{" && cursor.text.startsWith("{{", at)) {
    cursor.mark(at + 2, kind);
    return true;
  }
  cursor.mark(at + hole.open.length, kind);
  frames.push(codeFrame(around.compiled, hole, KIND.hole));
  return true;
}
function skipVariable({ cursor }, at, kind) {
  const end = cursor.wordEnd(at + 1);
  if (end === at + 1) return false;
  cursor.mark(at, kind);
  cursor.mark(end, KIND.hole);
  return true;
}
var OPENING, CONTRACTION, DOLLAR;
var init_spans = __esm({
  "src/diff/scan/spans.ts"() {
    "use strict";
    init_cursor();
    init_frames();
    init_rule();
    OPENING = { ")": "(", "]": "[", "}": "{", ">": "<" };
    CONTRACTION = /^(?:[stdm]|re|ve|ll)(?!\w)/;
    DOLLAR = 36;
  }
});

// src/diff/scan/markup.ts
function openJsx({ cursor, frames }, frame) {
  if (frames.length > MAX_FRAMES - 2 || cursor.match(JSX_TAG) === null) return false;
  frame.afterValue = true;
  const { compiled: compiled2 } = frame;
  const markup2 = { holes: [CURLY], language: compiled2.syntax.name, embedded: {} };
  frames.push({ type: "text", compiled: compiled2, markup: markup2, depth: 0 });
  return true;
}
function stepText(machine, frame) {
  const { cursor, frames, find } = machine;
  const { compiled: compiled2, markup: markup2 } = frame;
  if (!compiled2.syntax.jsx && machine.openRule(compiled2, frame)) return;
  const hole = markup2.holes.find(({ open }) => cursor.isAt(open));
  const tag = cursor.isAt("<") ? cursor.match(TAG) : null;
  if (hole !== void 0 && frames.length < MAX_FRAMES) {
    cursor.skip(hole.open.length, KIND.string);
    frames.push(codeFrame(compile(find(markup2.language)), hole, KIND.code));
  } else if (tag === null) {
    cursor.skip(1, KIND.string);
  } else {
    cursor.skip(tag[0].length, KIND.code);
    const closes = tag[0].startsWith("</");
    if (closes) frame.depth -= 2;
    frames.push({ type: "tag", name: closes ? "" : (tag[1] ?? "").toLowerCase(), markup: markup2 });
  }
}
function stepTag(machine, { name, markup: markup2 }) {
  const { cursor, frames, find } = machine;
  const character = cursor.text.charAt(cursor.at);
  if (character === '"' || character === "'") {
    cursor.skip(1, KIND.string);
    pushSpan(machine, { kind: "string", open: character, close: character, lines: true }, character);
  } else if (character === "{" && markup2.holes.some(({ open }) => open === "{")) {
    cursor.skip(1, KIND.string);
    frames.push(codeFrame(compile(find(markup2.language)), CURLY, KIND.code));
  } else if (cursor.isAt("/>")) {
    closeTag(machine, "/>".length, 0);
  } else if (character === ">") {
    closeTag(machine, ">".length, 1);
    const language = markup2.embedded[name];
    if (language !== void 0) machine.embed(find(language), new RegExp(`</${name}`, "gi"), false);
  } else cursor.skip(1, KIND.code);
}
function closeTag({ cursor, frames }, length, opens) {
  cursor.skip(length, KIND.code);
  frames.pop();
  const text = frames.at(-1);
  if (text?.type !== "text") return;
  text.depth += opens;
  if (text.depth <= 0) frames.pop();
}
var TAG, JSX_TAG;
var init_markup = __esm({
  "src/diff/scan/markup.ts"() {
    "use strict";
    init_frames();
    init_rule();
    init_rules_by_character();
    init_spans();
    TAG = /<\/?([A-Za-z][\w.:-]{0,80})?(?=[\s/>])/y;
    JSX_TAG = /<(?:>|[A-Za-z][\w.:-]{0,80}(?=[\s/>])(?!\s+extends\b))/y;
  }
});

// src/diff/scan/scanner.ts
function scan(text, syntax, find, start = null) {
  const scanner = new Scanner(text, find);
  scanner.run(syntax, text.length, start);
  const { cursor, strayCloses, isOpen: isOpen2 } = scanner;
  return { kinds: cursor.kinds, strayCloses, isOpen: isOpen2 };
}
function kindOfNewline(frame) {
  if (frame.type === "indented") return frame.kind;
  return frame.type === "text" || frame.type === "code" && frame.heredocs.length > 0 ? KIND.string : KIND.code;
}
var MAX_LEVEL, Scanner, strayClose, isEmptyLine, BACKSLASH, SLASH, LESS, OPEN_BRACKET, CLOSE_BRACKET, MAX_REGEX, MAX_HEREDOC_END, BRACKETS, BEFORE_VALUE, LONGEST_WORD;
var init_scanner = __esm({
  "src/diff/scan/scanner.ts"() {
    "use strict";
    init_cursor();
    init_frames();
    init_markup();
    init_rule();
    init_rules_by_character();
    init_spans();
    MAX_LEVEL = 4;
    Scanner = class {
      cursor;
      find;
      frames = [];
      strayCloses = 0;
      isOpen = false;
      #level = 0;
      /** the line in which an unclosed `/` was seen: not looked for again */
      #lineWithoutRegex = -1;
      constructor(text, find) {
        this.cursor = new Cursor(text);
        this.find = find;
      }
      /** From here to there in one language. */
      run(syntax, to, start = null) {
        const { cursor } = this;
        const [frames, end] = [this.frames, cursor.to];
        this.frames = [fileFrame(syntax)];
        cursor.to = to;
        this.#level += 1;
        if (start !== null) pushSpan(this, start.span, start.close);
        while (cursor.at < to) this.#step();
        this.isOpen = this.frames.some((frame) => frame.type === "span" && frame.span.lines);
        this.#level -= 1;
        this.frames = frames;
        cursor.to = end;
        cursor.at = to;
      }
      #step() {
        const frame = this.frames.at(-1);
        if (frame === void 0) this.cursor.at = this.cursor.to;
        else if (frame.type === "span") stepSpan(this, frame);
        else if (this.cursor.code === NEWLINE) this.#newline(frame);
        else if (frame.type === "code") this.#code(frame);
        else if (frame.type === "text") stepText(this, frame);
        else if (frame.type === "tag") stepTag(this, frame);
        else this.cursor.mark(this.cursor.lineEnd(), frame.kind);
      }
      #code(frame) {
        const { cursor } = this;
        const { syntax } = frame.compiled;
        const { code } = cursor;
        const rest = syntax.prose || syntax.names ? KIND.string : frame.kind;
        if (isBlank(code)) cursor.skip(1, rest);
        else if (this.openRule(frame.compiled, frame)) return;
        else if (syntax.names && this.#name(syntax.names)) return;
        else if (syntax.jsx && code === LESS && !frame.afterValue && openJsx(this, frame)) return;
        else if (syntax.regex && code === SLASH && !frame.afterValue && this.#regex(frame)) return;
        else if (isWord(code)) this.#word(frame, rest);
        else this.#punctuation(frame, rest);
      }
      #word(frame, kind) {
        const { cursor } = this;
        const end = cursor.wordEnd(cursor.at);
        cursor.isIndent = false;
        frame.afterValue = end - cursor.at > LONGEST_WORD || !BEFORE_VALUE.has(cursor.text.slice(cursor.at, end));
        cursor.mark(end, kind);
      }
      #punctuation(frame, kind) {
        const { cursor } = this;
        const { hole, compiled: compiled2 } = frame;
        const character = cursor.text.charAt(cursor.at);
        if (hole !== null && cursor.isAt(hole.close)) {
          if (frame.depth === 0) {
            this.frames.pop();
            cursor.skip(hole.close.length, KIND.string);
            return;
          }
          frame.depth -= 1;
        } else if (hole !== null && character === BRACKETS[hole.close]) frame.depth += 1;
        const stray = hole === null ? strayClose(compiled2, cursor) : void 0;
        if (stray !== void 0) this.strayCloses += 1;
        frame.afterValue = character === ")" || character === "]";
        cursor.skip(stray?.length ?? 1, kind);
      }
      /** A name of configuration: at the start of a line, or after what opens or separates. */
      #name(names) {
        const { cursor } = this;
        const before = cursor.isIndent ? "" : cursor.previousVisible();
        const found = /^[{,[(;?&-]?$/.test(before) ? cursor.match(names) : null;
        if (found === null) return false;
        cursor.skip(found[0].length, KIND.code);
        return true;
      }
      /** `/\u2026/` within the line; a slash inside of `[\u2026]` does not close. */
      #regex(frame) {
        const { cursor } = this;
        if (this.#lineWithoutRegex === cursor.lineStart) return false;
        const end = Math.min(cursor.lineEnd(), cursor.at + MAX_REGEX);
        let inClass = false;
        for (let at = cursor.at + 1; at < end; at += 1) {
          const code = cursor.text.charCodeAt(at);
          if (code === BACKSLASH) at += 1;
          else if (code === OPEN_BRACKET) inClass = true;
          else if (code === CLOSE_BRACKET) inClass = false;
          else if (code === SLASH && !inClass) {
            frame.afterValue = true;
            cursor.skip(at + 1 - cursor.at, KIND.string);
            return true;
          }
        }
        this.#lineWithoutRegex = cursor.lineStart;
        return false;
      }
      openRule(compiled2, frame) {
        const rules = compiled2.rules[this.cursor.code];
        return rules?.some((rule) => this.#isPlaced(rule.at, frame) && this.#apply(rule, frame)) ?? false;
      }
      #isPlaced(position, frame) {
        const { at, text, lineStart, isIndent } = this.cursor;
        if (position === void 0) return true;
        if (position === "line") return at === lineStart;
        if (position === "indent") return isIndent;
        if (position === "value") return frame.type !== "code" || !frame.afterValue;
        return position.test(at === 0 ? "" : text.charAt(at - 1));
      }
      #apply(rule, frame) {
        const { cursor } = this;
        const opening = openingOf(rule);
        if (typeof opening === "string") {
          if (!cursor.isAt(opening) || !("open" in rule) || typeof rule.close !== "string") return false;
          openSpan(this, rule, opening.length, rule.close, frame);
          return true;
        }
        const found = cursor.match(opening);
        if (found === null) return false;
        const { length } = found[0];
        if ("open" in rule) {
          openSpan(this, rule, length, typeof rule.close === "string" ? rule.close : rule.close(found), frame);
        } else if ("whole" in rule) {
          if (frame.type === "code") frame.afterValue = rule.kind !== "comment";
          cursor.skip(length, KIND[rule.kind]);
        } else if ("heredoc" in rule) {
          if (frame.type === "code" && frame.heredocs.length < MAX_FRAMES)
            frame.heredocs.push({ tag: found.groups?.["tag"]?.trim() ?? "", goesOn: rule.goesOn ?? false });
          cursor.skip(length, KIND.string);
        } else if ("indented" in rule) {
          this.#indented(rule);
        } else {
          cursor.skip(length, KIND.code);
          this.embed(this.find(rule.language(found)), rule.until(found), true);
        }
        return true;
      }
      embed(syntax, until, takesEnd) {
        const { cursor } = this;
        until.lastIndex = cursor.at;
        const end = until.exec(cursor.text);
        const to = end === null ? cursor.to : Math.min(end.index, cursor.to);
        this.#runWithin(syntax, to);
        if (end === null || !takesEnd || to === cursor.to) return;
        if (end[0].startsWith("\n")) cursor.startLine(to + 1);
        cursor.skip(end[0].length, KIND.code);
      }
      #runWithin(syntax, to) {
        if (this.#level > MAX_LEVEL) this.cursor.mark(to, KIND.string);
        else this.run(syntax, to);
      }
      #indented({ kind, language }) {
        const { cursor } = this;
        const indent = cursor.indentAt(cursor.lineStart);
        cursor.mark(cursor.lineEnd(), KIND[kind]);
        if (language === void 0) this.frames.push({ type: "indented", kind: KIND[kind], indent });
        else this.#runWithin(this.find(language), this.#endOfIndented(indent));
      }
      /** Where the last line ends that is indented deeper, or empty. */
      #endOfIndented(indent) {
        const { cursor } = this;
        let end = cursor.at;
        while (end < cursor.to) {
          const next = cursor.text.indexOf("\n", end + 1);
          const lineEnd = next === -1 ? cursor.to : Math.min(next, cursor.to);
          if (!isEmptyLine(cursor, end + 1, lineEnd) && cursor.indentAt(end + 1) <= indent) return end;
          end = lineEnd;
        }
        return end;
      }
      #newline(frame) {
        const { cursor } = this;
        cursor.startLine(cursor.at + 1);
        cursor.mark(cursor.at + 1, kindOfNewline(frame));
        if (frame.type === "indented") this.#leaveIndented(frame);
        if (frame.type !== "code") return;
        if (!frame.compiled.syntax.jsx) frame.afterValue = false;
        for (const heredoc of frame.heredocs.splice(0)) this.#skipHeredoc(heredoc);
      }
      #leaveIndented({ indent }) {
        const { cursor } = this;
        if (!isEmptyLine(cursor, cursor.at, cursor.lineEnd()) && cursor.indentAt(cursor.at) <= indent)
          this.frames.pop();
      }
      #skipHeredoc(heredoc) {
        const { cursor } = this;
        while (cursor.at < cursor.to) {
          const end = cursor.lineEnd();
          const isEnd = this.#endsHeredoc(heredoc, end);
          cursor.mark(isEnd ? end : Math.min(end + 1, cursor.to), KIND.string);
          if (isEnd) return;
          cursor.startLine(cursor.at);
        }
      }
      /** The line holds the tag alone, in Puppet behind a bar; or code goes on behind it. */
      #endsHeredoc({ tag, goesOn }, end) {
        const { text, at } = this.cursor;
        const line3 = text.slice(at, Math.min(end, at + MAX_HEREDOC_END)).trim();
        if (goesOn) return line3.startsWith(tag) && !isWord(line3.charCodeAt(tag.length));
        return line3 === tag || line3.endsWith(tag) && /^\|?-?[ \t]*$/.test(line3.slice(0, -tag.length));
      }
    };
    strayClose = ({ blocks }, { text, at }) => blocks.find(({ open, close }) => text.startsWith(close, at) && !text.startsWith(open, at + 1))?.close;
    isEmptyLine = (cursor, from, end) => from + cursor.indentAt(from) >= end;
    [BACKSLASH, SLASH, LESS, OPEN_BRACKET, CLOSE_BRACKET] = [92, 47, 60, 91, 93];
    MAX_REGEX = 1e4;
    MAX_HEREDOC_END = 300;
    BRACKETS = { "}": "{", ")": "(", "]": "[" };
    BEFORE_VALUE = new Set(
      "return typeof case in of delete void throw new else do await yield instanceof and or not if unless while until when then elsif match default puts".split(
        " "
      )
    );
    LONGEST_WORD = 10;
  }
});

// src/diff/scan/pieces.ts
function scanFile(text, syntax) {
  return splitLines(text, scan(text, syntax, syntaxNamed).kinds, KIND.code);
}
function scanHunk(lines, syntax, isTop = false) {
  if (lines.length === 0) return [];
  const text = lines.map((line3) => line3.text.slice(0, MAX_LINE)).join("\n");
  const witnesses = lines.some(({ isContext }) => isContext) ? lines.map(({ isContext }) => isContext) : null;
  if (isTop) return scanFile(text, syntax);
  let best = scanFrom({ syntax, open: null, cost: 0 }, text, witnesses);
  for (const start of best.cost === 0 ? [] : beginnings(syntax, text)) {
    if (best.cost === 0) break;
    if (start.open !== null && isDoubtful(start.open, lines, witnesses)) continue;
    const next = scanFrom(start, text, witnesses);
    if (next.cost < best.cost) best = next;
  }
  return hasStars(syntax) ? best.pieces.map(asStarComment) : best.pieces;
}
function scanFrom(start, text, witnesses) {
  const scanned = scan(text, start.syntax, syntaxNamed, start.open);
  const pieces = splitLines(text, scanned.kinds, kindAbove(start));
  return { pieces, cost: costOf(pieces, scanned, witnesses) + start.cost };
}
function beginnings(syntax, text) {
  const known2 = usual.get(syntax) ?? usualBeginnings(syntax);
  usual.set(syntax, known2);
  return [...known2.inside, ...insideHeredoc(syntax, text), ...known2.embedded];
}
function usualBeginnings(syntax) {
  const spans = syntax.rules.filter((rule) => "open" in rule && rule.lines === true);
  const inside = new Map(
    spans.flatMap(
      (span) => closesOf(span).map((close) => [close, { syntax, open: { span, close }, cost: 1 }])
    )
  );
  const languages = [...syntax.within ?? [], ...Object.values(syntax.markup?.embedded ?? {})];
  return {
    inside: [...inside.values()],
    embedded: languages.map((name) => ({ syntax: syntaxNamed(name), open: null, cost: 0.5 }))
  };
}
function insideHeredoc(syntax, text) {
  const tag = syntax.rules.some((rule) => "heredoc" in rule) ? TAG_LINE.exec(text)?.[1] : void 0;
  if (tag === void 0 || new RegExp(`<<.{0,5}${tag}\\b`).test(text)) return [];
  const span = { kind: "string", open: tag, close: tag, lines: true, closesAtIndent: true };
  return [{ syntax, open: { span, close: tag }, cost: 1 }];
}
function costOf(pieces, { strayCloses, isOpen: isOpen2 }, witnesses) {
  const misfits = pieces.filter((line3, i) => (witnesses?.[i] ?? true) && isMisfit(line3)).length;
  return misfits + 4 * strayCloses + (isOpen2 && witnesses === null ? 2 : 0);
}
function isDoubtful({ span, close }, lines, witnesses) {
  const at = lines.findIndex(({ text }) => text.includes(close));
  if (at === -1) return false;
  const before = lines[at]?.text.split(close, 1)[0] ?? "";
  if (/[=(,:[+{?>]\s*[A-Za-z]{0,2}$/.test(before.slice(-40))) return true;
  return witnesses !== null && witnesses[at] === false && (span.kind === "string" || span.open === close);
}
function isMisfit(line3) {
  const code = line3.filter(({ kind }) => kind === "code").map(({ text }) => text).join("");
  if (code.trim() !== "") return looksLikeProse(code);
  const inner = line3.filter(({ begins }) => !begins).map(({ text }) => text).join("");
  return CODE.test(inner);
}
function asStarComment(line3) {
  const text = line3.map((piece) => piece.text).join("");
  return line3[0]?.kind === "code" && /^\s*\*(?:\s|\/|$)/.test(text) ? [{ kind: "comment", text, begins: false }] : line3;
}
function splitLines(text, kinds, start) {
  const lines = [];
  let line3 = [];
  let from = 0;
  let above = start;
  for (let at = 0; at <= text.length; at += 1) {
    const isEnd = at === text.length || text.charCodeAt(at) === NEWLINE2;
    if (at > from && (isEnd || kinds[at] !== kinds[from])) {
      const kind = kinds[from] ?? KIND.code;
      line3.push({
        kind: NAMES[kind] ?? "code",
        text: text.slice(from, at),
        begins: line3.length > 0 || kind !== above
      });
      from = at;
    }
    if (!isEnd) continue;
    above = (at < text.length ? kinds[at] : void 0) ?? KIND.code;
    lines.push(line3);
    line3 = [];
    from = at + 1;
  }
  return lines;
}
var NAMES, MAX_LINE, usual, closesOf, TAG_LINE, looksLikeProse, CODE, hasStars, kindAbove, NEWLINE2;
var init_pieces = __esm({
  "src/diff/scan/pieces.ts"() {
    "use strict";
    init_language_of();
    init_rule();
    init_scanner();
    NAMES = ["code", "comment", "string", "hole"];
    MAX_LINE = 2e4;
    usual = /* @__PURE__ */ new WeakMap();
    closesOf = ({ close, closes = [] }) => typeof close === "function" ? closes : [close].filter((mark) => mark !== "\0");
    TAG_LINE = /^[ \t]{0,80}([A-Z][A-Z0-9_]{1,40})\r?$/m;
    looksLikeProse = (text) => new RegExp("(?<![\\w.])\\p{L}[\\p{L}'\u2019-]*(?: \\p{L}[\\p{L}'\u2019-]*){4}(?![\\w.(])", "u").test(text) && !/[;{}=<>[\]|\\]|\w\(|::|->|,\s*$|^\s*(?:import|from|export|package)\b/.test(text);
    CODE = /[{};]\s*$|\w\(.*\)|[^<>=!]=[^=>]|=>|->|::|^\s*(?:if|for|def|class|return|import|from|func|fn|let|const|var|end|else|local|use|public|private|static)\b/;
    hasStars = ({ rules }) => rules.some((rule) => "open" in rule && rule.open === "/*");
    kindAbove = ({ syntax, open }) => {
      if (open !== null) return KIND[open.span.kind];
      return syntax.markup ? KIND.string : KIND.code;
    };
    NEWLINE2 = 10;
  }
});

// src/untrusted/patch.ts
function readPatch(text, maxContent = MAX_CONTENT) {
  const reader = new PatchReader(text, maxContent);
  return { files: reader.read(), truncated: reader.truncated };
}
function toHunk(lines, syntax, isTop) {
  const before = lines.filter(({ side }) => side !== "added");
  const after = lines.filter(({ side }) => side !== "removed");
  const now = scanSide(after, syntax, isTop);
  return {
    added: now.filter(({ side }) => side === "added"),
    removed: scanSide(before, syntax, isTop).filter(({ side }) => side === "removed"),
    context: now.filter(({ side }) => side === "context")
  };
}
function scanSide(lines, syntax, isTop) {
  const pieces = scanHunk(
    lines.map(({ side, text }) => ({ text, isContext: side === "context" })),
    syntax,
    isTop
  );
  return lines.map(({ side, number, text }, i) => ({
    side,
    number,
    text: fromOutside(text),
    pieces: pieces[i] ?? []
  }));
}
function toChangedFile(section) {
  const { oldPath, status, kind, additions, deletions, hunks } = section;
  const moved = status === "renamed" || status === "copied";
  return {
    path: fromOutside(pathOf(section)),
    oldPath: moved && oldPath !== null ? fromOutside(oldPath) : null,
    status,
    kind,
    additions,
    deletions,
    merged: false,
    filtered: false,
    hunks
  };
}
function nameIn(field) {
  const name = unquote(field.replace(/\t.*$|\r$/s, ""));
  return name === "/dev/null" ? null : name.replace(/^[abciow]\//, "");
}
function nameInHeader(header) {
  const quoted2 = /^"(?:[^"\\]|\\.)*"/.exec(header)?.[0];
  if (quoted2 !== void 0) return nameIn(quoted2) ?? "";
  return nameIn(header.slice(0, Math.floor(header.length / 2))) ?? "";
}
function unquote(name) {
  if (!/^".*"$/s.test(name)) return name;
  const bytes = [];
  for (const [, octal, letter, plain] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
    if (octal !== void 0) bytes.push(Number.parseInt(octal, 8) & 255);
    else if (letter !== void 0) bytes.push((ESCAPES[letter] ?? letter).charCodeAt(0));
    else bytes.push(...new TextEncoder().encode(plain ?? ""));
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}
var MAX_CONTENT, PatchReader, pathOf, ESCAPES;
var init_patch = __esm({
  "src/untrusted/patch.ts"() {
    "use strict";
    init_untrusted();
    init_language_of();
    init_pieces();
    MAX_CONTENT = 2 ** 19;
    PatchReader = class {
      truncated = false;
      #text;
      #maxContent;
      #sections = [];
      #content = 0;
      #at = 0;
      constructor(text, maxContent) {
        this.#text = text;
        this.#maxContent = maxContent;
      }
      read() {
        for (let line3 = this.#next(); line3 !== null; line3 = this.#next()) this.#readLine(line3);
        return this.#sections.map(toChangedFile);
      }
      #readLine(line3) {
        if (line3.startsWith("diff --git ")) this.#begin(line3.slice("diff --git ".length));
        else if (line3.startsWith("--- ") && this.#peek().startsWith("+++ ")) this.#readNames(line3);
        else if (line3.startsWith("@@ ")) this.#readHunk(line3);
        else this.#readHeader(line3);
      }
      #begin(header) {
        const section = {
          header,
          oldPath: null,
          newPath: null,
          status: "modified",
          kind: "text",
          additions: 0,
          deletions: 0,
          hunks: []
        };
        this.#sections.push(section);
        return section;
      }
      /** `---` and `+++`; in a patch that git did not make they also begin the file. */
      #readNames(line3) {
        const last = this.#sections.at(-1);
        const section = last && last.header !== "" && last.hunks.length === 0 ? last : this.#begin("");
        const [before, after] = [nameIn(line3.slice(4)), nameIn((this.#next() ?? "").slice(4))];
        section.oldPath = before ?? section.oldPath;
        section.newPath = after ?? section.newPath;
        if (before === null) section.status = "added";
        if (after === null) section.status = "deleted";
      }
      #readHeader(line3) {
        const section = this.#sections.at(-1);
        if (!section || section.hunks.length > 0) return;
        if (line3.startsWith("rename from ") || line3.startsWith("copy from ")) {
          section.status = line3.startsWith("rename") ? "renamed" : "copied";
          section.oldPath = unquote(line3.slice(line3.indexOf(" from ") + 6));
        } else if (line3.startsWith("rename to ") || line3.startsWith("copy to ")) {
          section.newPath = unquote(line3.slice(line3.indexOf(" to ") + 4));
        } else if (line3.startsWith("new file mode ")) section.status = "added";
        else if (line3.startsWith("deleted file mode ")) section.status = "deleted";
        else if (/^(?:Binary files |GIT binary patch)/.test(line3)) section.kind = "binary";
        const mode = /^(?:new file mode|deleted file mode|new mode|index \w+\.\.\w+) (\d{6})$/.exec(line3)?.[1];
        if (mode === "120000") section.kind = "symlink";
        if (mode === "160000") section.kind = "submodule";
      }
      #readHunk(heading) {
        const numbers = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/.exec(heading);
        const section = this.#sections.at(-1);
        if (!numbers || !section) return;
        const lines = [];
        const isTop = Number(numbers[1]) <= 1 && Number(numbers[3]) <= 1;
        let [oldAt, oldLeft, newAt, newLeft] = [1, 2, 3, 4].map((i) => Number(numbers[i] ?? 1));
        while (oldLeft > 0 || newLeft > 0) {
          const sign = this.#text.charAt(this.#at);
          if (this.#at >= this.#text.length || !/[-+ \\\r\n]/.test(sign)) break;
          const line3 = this.#next() ?? "";
          if (sign === "\\") continue;
          const text = line3.slice(1);
          if (sign === "+") {
            section.additions += 1;
            newLeft -= 1;
            this.#keep(lines, { side: "added", number: newAt++, text });
          } else if (sign === "-") {
            section.deletions += 1;
            oldLeft -= 1;
            this.#keep(lines, { side: "removed", number: oldAt++, text });
          } else {
            oldAt += 1;
            oldLeft -= 1;
            newLeft -= 1;
            this.#keep(lines, { side: "context", number: newAt++, text });
          }
        }
        section.hunks.push(toHunk(lines, syntaxOf(pathOf(section)), isTop));
      }
      #keep(lines, line3) {
        this.#content += line3.text.length + 1;
        if (this.#content <= this.#maxContent) lines.push(line3);
        else this.truncated = true;
      }
      #next() {
        if (this.#at >= this.#text.length) return null;
        const end = this.#text.indexOf("\n", this.#at);
        const line3 = this.#text.slice(this.#at, end === -1 ? void 0 : end);
        this.#at = end === -1 ? this.#text.length : end + 1;
        return line3;
      }
      #peek() {
        return this.#text.slice(this.#at, this.#at + 4);
      }
    };
    pathOf = ({ newPath, oldPath, header }) => newPath ?? oldPath ?? nameInHeader(header);
    ESCAPES = {
      n: "\n",
      t: "	",
      r: "\r",
      a: "\x07",
      b: "\b",
      f: "\f",
      v: "\v"
    };
  }
});

// src/gather/gather-patch.ts
var gather_patch_exports = {};
__export(gather_patch_exports, {
  NoPatchError: () => NoPatchError,
  gatherPatchFacts: () => gatherPatchFacts
});
async function gatherPatchFacts(request, text) {
  const { files, truncated } = readPatch(text, MAX_CONTENT2);
  if (files.length === 0 && text.trim() !== "") throw new NoPatchError();
  const change = {
    source: "patch",
    base: null,
    tree: null,
    files,
    unread: truncated ? "the patch is larger than 8 MB" : null,
    guesses: []
  };
  try {
    return await (0, import_read_change3.withSnapshot)(
      request,
      async (snapshot) => (0, import_gather3.gatherAround)(snapshot, { change, message: null, config: await (0, import_gather3.readConfig)(snapshot, request) }, request)
    );
  } catch (error) {
    const isElsewhere = error instanceof import_repository.NoRepositoryError || error instanceof import_repository.NoWorkTreeError || error instanceof import_git3.GitMissingError;
    if (!isElsewhere) throw error;
    return gatherAlone(change, request);
  }
}
async function gatherAlone(change, request) {
  const now = request.clock();
  const { services } = request;
  const mapped = services.length > 0 ? known(mapPaths([], { ...NOTHING_MAPPED, asked: services }), now.toISOString()) : unknown(NOT_HERE);
  const live = await askPagerDuty(request, mapped, now);
  return {
    facts: {
      change,
      commits: unknown(NO_REPOSITORY),
      tree: unknown(NO_REPOSITORY),
      now,
      purpose: { message: null, branch: null },
      policy: [],
      freezes: [],
      ...live
    },
    configError: void 0
  };
}
var import_git3, import_read_change3, import_repository, import_gather3, NoPatchError, MAX_CONTENT2, NOTHING_MAPPED, NO_REPOSITORY, NOT_HERE;
var init_gather_patch = __esm({
  "src/gather/gather-patch.ts"() {
    "use strict";
    init_known();
    import_git3 = __toESM(require_git(), 1);
    import_read_change3 = __toESM(require_read_change(), 1);
    import_repository = __toESM(require_repository(), 1);
    init_mapping();
    init_patch();
    init_ask_pagerduty();
    import_gather3 = __toESM(require_gather(), 1);
    NoPatchError = class extends Error {
      name = "NoPatchError";
      constructor() {
        super(
          "This is no patch. Give what git diff, git show or diff -u print: git diff main | pager-triage risk --patch -"
        );
      }
    };
    MAX_CONTENT2 = 8 * 2 ** 20;
    NOTHING_MAPPED = { config: NO_CONFIG, ownership: NO_OWNERSHIP, repository: "" };
    NO_REPOSITORY = "no git repository here";
    NOT_HERE = "no git repository here that maps them (name the service with --service ID)";
  }
});

// src/core/nearest.ts
var init_nearest = __esm({
  "src/core/nearest.ts"() {
    "use strict";
  }
});

// src/cli/commands.ts
var init_commands = __esm({
  "src/cli/commands.ts"() {
    "use strict";
  }
});

// src/cli/messages.ts
var NO_COMMIT, unreadablePatch;
var init_messages = __esm({
  "src/cli/messages.ts"() {
    "use strict";
    init_nearest();
    init_untrusted();
    init_inert();
    init_commands();
    NO_COMMIT = own("That command commits nothing.");
    unreadablePatch = (file, code) => `The patch ${inertCut(fromOutside(file), 100)} cannot be read (${inertCut(fromOutside(code), 20)}). To read standard input, write: --patch -`;
  }
});

// src/cli/patch-input.ts
var patch_input_exports = {};
__export(patch_input_exports, {
  PatchFileError: () => PatchFileError,
  readPatchInput: () => readPatchInput
});
async function readPatchInput(shell, file) {
  if (file === "-") return shell.stdin();
  try {
    return await (0, import_promises.readFile)((0, import_node_path2.resolve)(shell.cwd, file), "utf8");
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unreadable";
    throw new PatchFileError(unreadablePatch(file, code), { cause });
  }
}
var import_promises, import_node_path2, PatchFileError;
var init_patch_input = __esm({
  "src/cli/patch-input.ts"() {
    "use strict";
    import_promises = require("node:fs/promises");
    import_node_path2 = require("node:path");
    init_messages();
    PatchFileError = class extends Error {
      name = "PatchFileError";
    };
  }
});

// <stdin>
module.exports = { get "./src/gather/gather-commit.ts"() {
  return init_gather_commit(), __toCommonJS(gather_commit_exports);
}, get "./src/gather/gather-range.ts"() {
  return init_gather_range(), __toCommonJS(gather_range_exports);
}, get "./src/gather/gather-patch.ts"() {
  return init_gather_patch(), __toCommonJS(gather_patch_exports);
}, get "./src/cli/patch-input.ts"() {
  return init_patch_input(), __toCommonJS(patch_input_exports);
} };
