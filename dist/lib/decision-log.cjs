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

// src/audit/decision.ts
function toDecision(assessment, host, at) {
  const { score, level, range, decision, change, services, model } = assessment;
  return {
    kind: "decision",
    at: at.toISOString(),
    host,
    tree: change.tree,
    base: change.base,
    score,
    level,
    range,
    action: decision.action,
    factors: pointsById(assessment),
    incidents: incidentIds(assessment),
    services: services.map(({ id }) => id),
    model: model.version
  };
}
function pointsById({ factors }) {
  const sums = /* @__PURE__ */ new Map();
  for (const { id, points } of factors) sums.set(id, (sums.get(id) ?? 0) + points);
  return [...sums].map(([id, points]) => ({ id, points: Number(points.toFixed(1)) }));
}
function incidentIds({ factors }) {
  const evidence = factors.flatMap((factor) => factor.evidence);
  return [...new Set(evidence.flatMap((item) => item.kind === "incident" ? [item.id] : []))];
}
var init_decision = __esm({
  "src/audit/decision.ts"() {
    "use strict";
  }
});

// src/audit/chain.ts
function toLine(record, after) {
  const n = after.n + 1;
  const body = JSON.stringify({ n, prev: after.hash, record });
  const hash = sha256(Buffer.from(body));
  return { text: `${body.slice(0, -1)},"hash":"${hash}"}
`, link: { n, hash } };
}
function readLine(bytes) {
  const stated = STATED_HASH.exec(bytes.subarray(-STATED_HASH_LENGTH).toString("latin1"))?.[1];
  if (stated === void 0) return null;
  const body = Buffer.concat([bytes.subarray(0, -STATED_HASH_LENGTH), Buffer.from("}")]);
  return sha256(body) === stated ? toParts(body.toString(), stated) : null;
}
function toParts(body, hash) {
  const line2 = parseJson(body);
  if (typeof line2 !== "object" || line2 === null) return null;
  if (!("n" in line2 && "prev" in line2 && "record" in line2)) return null;
  const { n, prev, record } = line2;
  return typeof n === "number" && typeof prev === "string" ? { n, prev, record, hash } : null;
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function splitLines(bytes) {
  const lines = [];
  let from = 0;
  for (let to = bytes.indexOf(NEWLINE); to !== -1; to = bytes.indexOf(NEWLINE, from)) {
    lines.push(bytes.subarray(from, to));
    from = to + 1;
  }
  return { lines, torn: bytes.subarray(from) };
}
var import_node_crypto, START, NEWLINE, STATED_HASH, STATED_HASH_LENGTH, follows, isSameLink, sha256;
var init_chain = __esm({
  "src/audit/chain.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    START = { n: 0, hash: "0".repeat(64) };
    NEWLINE = 10;
    STATED_HASH = /,"hash":"([0-9a-f]{64})"\}$/;
    STATED_HASH_LENGTH = ',"hash":""}'.length + 64;
    follows = (line2, link) => line2.n === link.n + 1 && line2.prev === link.hash;
    isSameLink = (a, b) => a.n === b.n && a.hash === b.hash;
    sha256 = (bytes) => (0, import_node_crypto.createHash)("sha256").update(bytes).digest("hex");
  }
});

// src/audit/errors.ts
var AuditBusyError, ForeignLockError, AuditFileError, isErrno;
var init_errors = __esm({
  "src/audit/errors.ts"() {
    "use strict";
    AuditBusyError = class extends Error {
      name = "AuditBusyError";
      constructor(directory) {
        super(`the decision log in ${directory} is in use by another process`);
      }
    };
    ForeignLockError = class extends Error {
      name = "ForeignLockError";
      constructor(path) {
        super(`${path} is no lock of pager-triage: remove it`);
      }
    };
    AuditFileError = class extends Error {
      name = "AuditFileError";
      constructor(message, cause) {
        super(message, cause === void 0 ? void 0 : { cause });
      }
    };
    isErrno = (error, code) => error instanceof Error && "code" in error && error.code === code;
  }
});

// src/core/atomic-file.ts
function writeAtomically(path, content, { mode = 384, durable = false } = {}) {
  const found = (0, import_node_fs.lstatSync)(path, { throwIfNoEntry: false });
  if (found && !found.isFile())
    throw new NotAFileError(path, found.isSymbolicLink() ? "a link" : "not a regular file");
  const temporary = `${path}.${process.pid}-${(0, import_node_crypto2.randomBytes)(6).toString("hex")}.tmp`;
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
var import_node_crypto2, import_node_fs, NotAFileError;
var init_atomic_file = __esm({
  "src/core/atomic-file.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    import_node_fs = require("node:fs");
    NotAFileError = class extends Error {
      name = "NotAFileError";
      constructor(path, what) {
        super(`${path} is ${what}: remove it first`);
      }
    };
  }
});

// src/audit/files.ts
function readLog(directory) {
  const head = readHead(directory);
  const first = earlierName((head ?? { after: START }).after.n + 1);
  const names = [...earlierNames(directory).filter((name) => name >= first), CURRENT];
  return {
    head,
    files: names.flatMap((name) => {
      const bytes = readWhole((0, import_node_path.join)(directory, name));
      return bytes === null ? [] : [{ name, bytes }];
    })
  };
}
function earlierNames(directory) {
  try {
    return (0, import_node_fs2.readdirSync)(directory).filter((name) => EARLIER.test(name)).sort();
  } catch (error) {
    if (isErrno(error, "ENOENT")) return [];
    throw error;
  }
}
function makeDirectory(directory) {
  (0, import_node_fs2.mkdirSync)(directory, { recursive: true, mode: 448 });
  const found = (0, import_node_fs2.lstatSync)(directory);
  if (!found.isDirectory()) throw new AuditFileError(`${directory} is a link: remove it`);
  if ((found.mode & 63) !== 0) (0, import_node_fs2.chmodSync)(directory, 448);
}
function openToAppend(path) {
  const { O_RDWR, O_CREAT, O_APPEND, O_NOFOLLOW, O_NONBLOCK } = import_node_fs2.constants;
  const fd = (0, import_node_fs2.openSync)(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK, OWNER_ONLY);
  const found = (0, import_node_fs2.fstatSync)(fd);
  if (!found.isFile()) {
    (0, import_node_fs2.closeSync)(fd);
    throw new AuditFileError(`${path} is not a file: remove it`);
  }
  if ((found.mode & 63) !== 0) (0, import_node_fs2.fchmodSync)(fd, OWNER_ONLY);
  return fd;
}
function readAt(fd, from, length) {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, (0, import_node_fs2.readSync)(fd, bytes, 0, length, from));
}
function readWhole(path) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = import_node_fs2.constants;
  try {
    const fd = (0, import_node_fs2.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      return (0, import_node_fs2.readFileSync)(fd);
    } finally {
      (0, import_node_fs2.closeSync)(fd);
    }
  } catch (error) {
    if (isErrno(error, "ENOENT")) return null;
    throw error;
  }
}
function readHead(directory) {
  const head = parseJson(readWhole((0, import_node_path.join)(directory, HEAD))?.toString() ?? "");
  return isLink(head) && "after" in head && isLink(head.after) ? { n: head.n, hash: head.hash, after: head.after } : null;
}
var import_node_fs2, import_node_path, CURRENT, HEAD, EARLIER, OWNER_ONLY, earlierName, isLink, writeHead;
var init_files = __esm({
  "src/audit/files.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path = require("node:path");
    init_atomic_file();
    init_chain();
    init_errors();
    CURRENT = "audit.jsonl";
    HEAD = "audit.head.json";
    EARLIER = /^audit-\d{12}\.jsonl$/;
    OWNER_ONLY = 384;
    earlierName = (firstLine) => `audit-${String(firstLine).padStart(12, "0")}.jsonl`;
    isLink = (value) => typeof value === "object" && value !== null && "n" in value && Number.isSafeInteger(value.n) && "hash" in value && typeof value.hash === "string" && value.hash.length === START.hash.length;
    writeHead = (directory, { n, hash, after }) => writeAtomically((0, import_node_path.join)(directory, HEAD), `${JSON.stringify({ n, hash, after })}
`, { durable: true });
  }
});

// src/audit/append.ts
function appendLine(directory, record, isOurs) {
  const path = (0, import_node_path2.join)(directory, CURRENT);
  const mayWrite = () => {
    if (!isOurs()) throw new AuditBusyError(directory);
  };
  const head = readHead(directory);
  let after = head?.after ?? START;
  const { first, end } = withFile(path, (fd) => {
    const found = inspect(fd);
    const end2 = endOf(found, head ?? START);
    mayWrite();
    heal(fd, found, end2);
    return { first: found.first, end: end2 };
  });
  if (end.isBeyondHead) writeHead(directory, { ...end.link, after });
  if (first !== null && daysBetween(first, record) >= FILE_DAYS) {
    after = startNewFile(directory, first, end.link, record) ?? after;
  }
  const line2 = toLine(record, end.link);
  withFile(path, (fd) => {
    mayWrite();
    writeLine(fd, line2.text);
  });
  writeHead(directory, { ...line2.link, after });
}
function withFile(path, work) {
  const fd = openToAppend(path);
  try {
    return work(fd);
  } finally {
    (0, import_node_fs3.closeSync)(fd);
  }
}
function inspect(fd) {
  const { size } = (0, import_node_fs3.fstatSync)(fd);
  const from = Math.max(0, size - LONGEST_LINE);
  const { lines, torn } = splitLines(readAt(fd, from, size - from));
  const [first] = from === 0 ? lines : splitLines(readAt(fd, 0, LONGEST_LINE)).lines;
  const last = lines.at(-1);
  return {
    size,
    first: first ? readLine(first) : null,
    last: last ? readLine(last) : null,
    isEmpty: last === void 0 && from === 0,
    torn: torn.length
  };
}
function endOf({ last, isEmpty }, head) {
  if (isEmpty) return { link: head, isSound: true, isBeyondHead: false };
  if (last !== null && isSameLink(last, head)) return { link: head, isSound: true, isBeyondHead: false };
  if (last !== null && follows(last, head)) return { link: last, isSound: true, isBeyondHead: true };
  return { link: head, isSound: false, isBeyondHead: false };
}
function heal(fd, { size, torn }, { isSound }) {
  if (torn === 0) return;
  if (isSound) (0, import_node_fs3.ftruncateSync)(fd, size - torn);
  else (0, import_node_fs3.writeSync)(fd, "\n");
}
function writeLine(fd, text) {
  const bytes = Buffer.from(text);
  if (bytes.length > LONGEST_LINE) throw new AuditFileError("the record is too long for the decision log");
  const { size } = (0, import_node_fs3.fstatSync)(fd);
  try {
    for (let done = 0; done < bytes.length; ) done += (0, import_node_fs3.writeSync)(fd, bytes, done);
    (0, import_node_fs3.fdatasyncSync)(fd);
  } catch (error) {
    (0, import_node_fs3.ftruncateSync)(fd, size);
    throw error;
  }
}
function startNewFile(directory, first, end, record) {
  const earlier = (0, import_node_path2.join)(directory, earlierName(first.n));
  if ((0, import_node_fs3.existsSync)(earlier)) return null;
  (0, import_node_fs3.renameSync)((0, import_node_path2.join)(directory, CURRENT), earlier);
  const old = [];
  let after = null;
  for (const name of earlierNames(directory)) {
    const last = lastLine((0, import_node_path2.join)(directory, name));
    if (last === null || !(daysBetween(last, record) > KEPT_DAYS)) break;
    old.push(name);
    after = { n: last.n, hash: last.hash };
  }
  if (after !== null) writeHead(directory, { ...end, after });
  for (const name of old) (0, import_node_fs3.rmSync)((0, import_node_path2.join)(directory, name), { force: true });
  return after;
}
function lastLine(path) {
  const bytes = splitLines(readWhole(path) ?? Buffer.alloc(0)).lines.at(-1);
  return bytes ? readLine(bytes) : null;
}
function daysBetween({ record }, { at }) {
  const then = typeof record === "object" && record !== null && "at" in record ? record.at : null;
  return (Date.parse(at) - Date.parse(typeof then === "string" ? then : "")) / DAY_MS;
}
var import_node_fs3, import_node_path2, DAY_MS, FILE_DAYS, KEPT_DAYS, LONGEST_LINE;
var init_append = __esm({
  "src/audit/append.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_path2 = require("node:path");
    init_chain();
    init_errors();
    init_files();
    DAY_MS = 864e5;
    FILE_DAYS = 100;
    KEPT_DAYS = 400;
    LONGEST_LINE = 32 * 1024;
  }
});

// src/audit/lock.ts
async function withLock(directory, waitMs, work) {
  const lock = (0, import_node_path3.join)(directory, LOCK);
  const token = nameOwner(process.pid);
  const isOld = watchAge();
  const startedAt = nowMs();
  for (; ; ) {
    const chain = take(lock, token, isOld);
    if (chain !== null) {
      try {
        return work(() => ownerOf(`${lock}.${token}`) === null);
      } finally {
        release(lock, token, chain);
      }
    }
    if (nowMs() - startedAt > waitMs) throw new AuditBusyError(directory);
    await new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * 9));
  }
}
function take(lock, token, isOld) {
  const chain = [];
  let first = null;
  for (let path = lock; ; ) {
    chain.push(path);
    if (makeLink(token, path)) {
      if (first === null || ownerOf(lock) === first) return chain;
      (0, import_node_fs4.rmSync)(path, { force: true });
      return null;
    }
    const owner = ownerOf(path);
    if (owner === null || !(isDead(owner) || isOld(owner, path))) return null;
    first ??= owner;
    path = `${lock}.${owner}`;
  }
}
function release(lock, token, chain) {
  if (ownerOf(`${lock}.${token}`) !== null) return;
  for (const path of chain) (0, import_node_fs4.rmSync)(path, { force: true });
}
function makeLink(token, path) {
  try {
    (0, import_node_fs4.symlinkSync)(token, path);
    return true;
  } catch (error) {
    if (isErrno(error, "EEXIST")) return false;
    throw error;
  }
}
function ownerOf(path) {
  try {
    const owner = (0, import_node_fs4.readlinkSync)(path);
    if (OWNER.test(owner)) return owner;
  } catch (error) {
    if (isErrno(error, "ENOENT")) return null;
    if (!isErrno(error, "EINVAL")) throw error;
  }
  throw new ForeignLockError(path);
}
function isDead(owner) {
  const [, pid, place] = OWNER.exec(owner) ?? [];
  if (place !== PLACE) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return isErrno(error, "ESRCH");
  }
}
function watchAge() {
  const looks = /* @__PURE__ */ new Map();
  return (owner, path) => {
    const count = (looks.get(owner) ?? 0) + 1;
    looks.set(owner, count);
    if (count < LOOKS_BEFORE_OLD) return false;
    const madeAt = (0, import_node_fs4.lstatSync)(path, { throwIfNoEntry: false })?.mtimeMs;
    return madeAt !== void 0 && Math.abs(Date.now() - madeAt) > ABANDONED_AFTER_MS;
  };
}
function processNamespace() {
  try {
    return (0, import_node_fs4.readlinkSync)("/proc/self/ns/pid");
  } catch {
    return "";
  }
}
var import_node_crypto3, import_node_fs4, import_node_os, import_node_path3, ABANDONED_AFTER_MS, LOOKS_BEFORE_OLD, LOCK, OWNER, nowMs, nameOwner, PLACE;
var init_lock = __esm({
  "src/audit/lock.ts"() {
    "use strict";
    import_node_crypto3 = require("node:crypto");
    import_node_fs4 = require("node:fs");
    import_node_os = require("node:os");
    import_node_path3 = require("node:path");
    init_errors();
    ABANDONED_AFTER_MS = 1e4;
    LOOKS_BEFORE_OLD = 20;
    LOCK = "audit.lock";
    OWNER = /^([1-9]\d{0,9})\.([0-9a-f]{8})\.[0-9a-f]{16}$/;
    nowMs = () => Number(process.hrtime.bigint() / 1000000n);
    nameOwner = (pid) => `${pid}.${PLACE}.${(0, import_node_crypto3.randomBytes)(8).toString("hex")}`;
    PLACE = (0, import_node_crypto3.createHash)("sha256").update(`${(0, import_node_os.hostname)()} ${processNamespace()}`).digest("hex").slice(0, 8);
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

// src/risk/level.ts
var LEVELS;
var init_level = __esm({
  "src/risk/level.ts"() {
    "use strict";
    LEVELS = ["LOW", "MODERATE", "ELEVATED", "HIGH", "CRITICAL"];
  }
});

// src/audit/record.ts
var AGENT_IDS, MAX_REASON;
var init_record = __esm({
  "src/audit/record.ts"() {
    "use strict";
    AGENT_IDS = ["claude", "codex", "copilot"];
    MAX_REASON = 500;
  }
});

// src/audit/parse-record.ts
function parseRecord(value) {
  if (typeof value !== "object" || value === null) return null;
  const fields = new Map(Object.entries(value));
  const field = (name) => fields.get(name);
  const at = matching(field("at"), INSTANT);
  if (at === null || Number.isNaN(Date.parse(at))) return null;
  switch (field("kind")) {
    case "decision":
      return parseDecision(at, field);
    case "commit": {
      const [sha, tree] = [matching(field("sha"), SHA), matching(field("tree"), SHA)];
      return sha && tree ? { kind: "commit", at, sha, tree } : null;
    }
    case "write": {
      const [verb, outcome] = [oneOf(field("verb"), VERBS), oneOf(field("outcome"), OUTCOMES)];
      const incident = matching(field("incident"), PAGERDUTY_ID);
      return verb && incident && outcome ? { kind: "write", at, verb, incident, outcome } : null;
    }
    case "override": {
      const rule = matching(field("rule"), NAME);
      const reason = field("reason");
      if (!rule || typeof reason !== "string") return null;
      const words = fromOutside([...reason].slice(0, MAX_REASON).join(""));
      return { kind: "override", at, tree: matching(field("tree"), SHA), rule, reason: words };
    }
    default:
      return null;
  }
}
function parseDecision(at, field) {
  const host = oneOf(field("host"), HOSTS);
  const level = oneOf(field("level"), LEVELS);
  const action = oneOf(field("action"), ACTIONS);
  const model = matching(field("model"), VERSION);
  const score = number(field("score"));
  const [low = null, high = null] = list(field("range")).map(number);
  if (!host || !level || !action || !model || score === null || low === null || high === null) return null;
  return {
    kind: "decision",
    at,
    host,
    tree: matching(field("tree"), SHA),
    base: matching(field("base"), SHA),
    score,
    level,
    range: [low, high],
    action,
    factors: list(field("factors")).flatMap(parseFactor).slice(0, MOST_IDS),
    incidents: ids(field("incidents")),
    services: ids(field("services")),
    model
  };
}
function parseFactor(value) {
  if (typeof value !== "object" || value === null || !("id" in value && "points" in value)) return [];
  const [id, points] = [matching(value.id, NAME), number(value.points)];
  return id !== null && points !== null ? [{ id, points }] : [];
}
var MOST_IDS, INSTANT, SHA, PAGERDUTY_ID, NAME, VERSION, HOSTS, ACTIONS, VERBS, OUTCOMES, ids, list, number, matching, oneOf;
var init_parse_record = __esm({
  "src/audit/parse-record.ts"() {
    "use strict";
    init_untrusted();
    init_level();
    init_record();
    MOST_IDS = 100;
    INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
    SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
    PAGERDUTY_ID = /^[A-Za-z0-9_-]{1,64}$/;
    NAME = /^[a-z][a-z0-9-]{0,39}$/;
    VERSION = /^[\w.+-]{1,40}$/;
    HOSTS = ["git", "cli", ...AGENT_IDS];
    ACTIONS = ["pass", "warn", "ask", "deny"];
    VERBS = ["acknowledge", "resolve", "note"];
    OUTCOMES = ["written", "already", "refused", "failed", "unclear"];
    ids = (value) => list(value).flatMap((id) => matching(id, PAGERDUTY_ID) ?? []).slice(0, MOST_IDS);
    list = (value) => Array.isArray(value) ? value : [];
    number = (value) => typeof value === "number" && Number.isFinite(value) ? value : null;
    matching = (value, pattern) => typeof value === "string" && pattern.test(value) ? value : null;
    oneOf = (value, known) => known.find((each) => each === value) ?? null;
  }
});

// src/audit/pending.ts
function leavePending(directory, record) {
  const at = String(Date.now()).padStart(15, "0");
  const path = (0, import_node_path4.join)(directory, `audit.pending-${at}-${(0, import_node_crypto4.randomBytes)(8).toString("hex")}.json`);
  writeAtomically(path, JSON.stringify(record), { durable: true });
}
function takePending(directory, isOurs) {
  for (const name of (0, import_node_fs5.readdirSync)(directory).sort()) {
    if (!PENDING.test(name)) continue;
    const path = (0, import_node_path4.join)(directory, name);
    const record = parseRecord(parseJson(readWhole(path)?.toString() ?? ""));
    if (record !== null) appendLine(directory, record, isOurs);
    (0, import_node_fs5.rmSync)(path, { force: true });
  }
}
var import_node_crypto4, import_node_fs5, import_node_path4, PENDING;
var init_pending = __esm({
  "src/audit/pending.ts"() {
    "use strict";
    import_node_crypto4 = require("node:crypto");
    import_node_fs5 = require("node:fs");
    import_node_path4 = require("node:path");
    init_atomic_file();
    init_append();
    init_chain();
    init_files();
    init_parse_record();
    PENDING = /^audit\.pending-\d{15}-[0-9a-f]{16}\.json$/;
  }
});

// src/audit/verify.ts
function verifyLog({ head, files }, kept = null) {
  const start = head?.after ?? START;
  const end = head ?? START;
  let last = start;
  let lines = 0;
  let isKept = kept === null || kept === start.hash;
  let place = { file: CURRENT, line: 1 };
  const broken = (problem) => ({ intact: false, problem, ...place, lines });
  let unfinished = false;
  for (const { name, bytes } of files) {
    if (unfinished) return broken("changed");
    const { lines: written, torn } = splitLines(bytes);
    place = { file: name, line: 1 };
    for (const each of written) {
      const line2 = readLine(each);
      if (line2 === null) return broken("changed");
      if (!follows(line2, last)) return broken("out-of-order");
      if (line2.n === end.n && line2.hash !== end.hash) return broken("changed");
      if (line2.n > end.n + 1) return broken(head === null ? "no-head" : "added");
      last = { n: line2.n, hash: line2.hash };
      lines += 1;
      isKept ||= kept === line2.hash;
      place = { file: name, line: place.line + 1 };
    }
    unfinished = torn.length > 0;
  }
  if (last.n < end.n) return broken("missing");
  if (!isKept) return { ...broken("not-there"), line: null };
  return { intact: true, lines, last: lines === 0 ? null : last, unfinished };
}
var init_verify = __esm({
  "src/audit/verify.ts"() {
    "use strict";
    init_chain();
    init_files();
  }
});

// src/audit/log.ts
function openAuditLog(directory, { off = false } = {}) {
  const append = async (record) => {
    if (off) return;
    const clean = parseRecord(record);
    if (clean === null) throw new AuditFileError("it is no record that the log can hold");
    await explained(directory, async () => {
      makeDirectory(directory);
      try {
        await withLock(directory, WRITER_WAIT_MS, (isOurs) => {
          takePending(directory, isOurs);
          appendLine(directory, clean, isOurs);
        });
      } catch (error) {
        if (!(error instanceof AuditBusyError)) throw error;
        leavePending(directory, clean);
      }
    });
  };
  return {
    append,
    appendOrWarn: (record) => append(record).then(() => null, warning),
    read: async () => parseLines(await readFiles(directory)),
    verify: async (kept) => verifyLog(await readFiles(directory), kept)
  };
}
async function readFiles(directory) {
  if (!(0, import_node_fs6.existsSync)(directory)) return { head: null, files: [] };
  return explained(directory, async () => {
    try {
      return await withLock(directory, WAIT_MS, (isOurs) => {
        takePending(directory, isOurs);
        return readLog(directory);
      });
    } catch (error) {
      if (isErrno(error, "EACCES") || isErrno(error, "EROFS")) return readLog(directory);
      throw error;
    }
  });
}
function parseLines({ files }) {
  const lines = files.flatMap(({ bytes }) => splitLines(bytes).lines);
  const records = lines.flatMap((line2) => parseRecord(readLine(line2)?.record) ?? []);
  return { records, unread: lines.length - records.length };
}
async function explained(directory, work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new AuditFileError(`the decision log in ${directory} cannot be used: ${error.message}`, error);
  }
}
var import_node_fs6, WAIT_MS, WRITER_WAIT_MS, warning;
var init_log = __esm({
  "src/audit/log.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    init_append();
    init_chain();
    init_errors();
    init_files();
    init_lock();
    init_parse_record();
    init_pending();
    init_verify();
    WAIT_MS = 500;
    WRITER_WAIT_MS = 100;
    warning = (error) => `not recorded: ${error instanceof Error ? error.message : String(error)}`;
  }
});

// src/core/private-notes.ts
function openNotes(commonDir, stateDirectory2) {
  if (stateDirectory2 === null) return NO_NOTES;
  const directory = (0, import_node_path5.join)(commonDir, "pager-triage");
  const macOf = (name, content) => {
    const secret = readSecret(stateDirectory2);
    if (secret === null) return null;
    const { dev, ino } = (0, import_node_fs7.statSync)(commonDir, { bigint: true });
    const place = JSON.stringify([(0, import_node_fs7.realpathSync)(commonDir), String(dev), String(ino), name]);
    return (0, import_node_crypto5.createHmac)("sha256", secret).update(`${place}
`).update(content).digest();
  };
  return {
    read: (name) => orNull(() => {
      if (!(0, import_node_fs7.lstatSync)(directory).isDirectory()) return null;
      const bytes = readRegularFile((0, import_node_path5.join)(directory, name), MAX_BYTES);
      if (bytes === null || bytes.length < MAC_BYTES) return null;
      const content = bytes.subarray(MAC_BYTES);
      const mac = macOf(name, content);
      return mac !== null && (0, import_node_crypto5.timingSafeEqual)(mac, bytes.subarray(0, MAC_BYTES)) ? content : null;
    }),
    write: (name, text) => {
      orNull(() => {
        const content = Buffer.from(text);
        const mac = macOf(name, content);
        if (mac === null) return;
        (0, import_node_fs7.mkdirSync)(directory, { recursive: true, mode: 448 });
        if ((0, import_node_fs7.lstatSync)(directory).isDirectory())
          writeAtomically((0, import_node_path5.join)(directory, name), Buffer.concat([mac, content]));
      });
    }
  };
}
function stateDirectory(env) {
  const state = absolute(env["XDG_STATE_HOME"]);
  if (state !== null) return (0, import_node_path5.join)(state, "pager-triage");
  const home = absolute(env["HOME"]);
  return home === null ? null : (0, import_node_path5.join)(home, ".local", "state", "pager-triage");
}
function readSecret(directory) {
  const path = (0, import_node_path5.join)(directory, SECRET_FILE);
  const before = ownSecret(path);
  if (before !== null || (0, import_node_fs7.lstatSync)(path, { throwIfNoEntry: false })) return before;
  (0, import_node_fs7.mkdirSync)(directory, { recursive: true, mode: 448 });
  const mine = `${path}.${process.pid}-${(0, import_node_crypto5.randomBytes)(6).toString("hex")}`;
  writeAtomically(mine, (0, import_node_crypto5.randomBytes)(SECRET_BYTES));
  try {
    (0, import_node_fs7.linkSync)(mine, path);
  } catch {
  } finally {
    (0, import_node_fs7.rmSync)(mine, { force: true });
  }
  return ownSecret(path);
}
function ownSecret(path) {
  const found = (0, import_node_fs7.lstatSync)(path, { throwIfNoEntry: false });
  const isOurs = found?.isFile() && found.uid === (process.getuid?.() ?? found.uid) && (found.mode & 63) === 0;
  const secret = isOurs ? readRegularFile(path, SECRET_BYTES) : null;
  return secret?.length === SECRET_BYTES ? secret : null;
}
function readRegularFile(path, maxBytes) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = import_node_fs7.constants;
  const fd = (0, import_node_fs7.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const found = (0, import_node_fs7.fstatSync)(fd);
    return found.isFile() && found.size <= maxBytes ? (0, import_node_fs7.readFileSync)(fd) : null;
  } finally {
    (0, import_node_fs7.closeSync)(fd);
  }
}
function orNull(work) {
  try {
    return work();
  } catch {
    return null;
  }
}
var import_node_crypto5, import_node_fs7, import_node_path5, NO_NOTES, SECRET_FILE, SECRET_BYTES, MAC_BYTES, MAX_BYTES, absolute;
var init_private_notes = __esm({
  "src/core/private-notes.ts"() {
    "use strict";
    import_node_crypto5 = require("node:crypto");
    import_node_fs7 = require("node:fs");
    import_node_path5 = require("node:path");
    init_atomic_file();
    NO_NOTES = { read: () => null, write: () => {
    } };
    SECRET_FILE = "notes.key";
    SECRET_BYTES = 32;
    MAC_BYTES = 32;
    MAX_BYTES = 17 * 2 ** 20;
    absolute = (path) => path && (0, import_node_path5.isAbsolute)(path) ? path : null;
  }
});

// src/audit/place.ts
var import_node_path6, decisionsDirectory, isAuditOff;
var init_place = __esm({
  "src/audit/place.ts"() {
    "use strict";
    import_node_path6 = require("node:path");
    init_private_notes();
    decisionsDirectory = (commonDir) => (0, import_node_path6.join)(commonDir, "pager-triage");
    isAuditOff = (env) => env["PAGER_TRIAGE_AUDIT"]?.trim().toLowerCase() === "off";
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

// src/untrusted/secret-rules.ts
var A, W, alone, SECRET_RULES, NAME2, REFERENCE, NAMED_VALUE, RUN;
var init_secret_rules = __esm({
  "src/untrusted/secret-rules.ts"() {
    "use strict";
    A = "[A-Za-z0-9]";
    W = "[A-Za-z0-9_-]";
    alone = (body) => new RegExp(`(?<![A-Za-z0-9_])(?:${body})(?![A-Za-z0-9])`, "g");
    SECRET_RULES = [
      {
        kind: "private key",
        pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[\w+/=\s\\:,.()"']|-(?!----))*(?:-----END [A-Z0-9 ]{0,40}-----)?/g
      },
      { kind: "private key", pattern: alone("AGE-SECRET-KEY-1[0-9A-Z]{20,80}") },
      { kind: "private key", pattern: /PuTTY-User-Key-File-\d[^\n]{0,80}/g },
      { kind: "JSON web token", pattern: alone(`eyJ${W}{8,4000}\\.${W}{8,8000}(?:\\.${W}{0,2000})?`) },
      { kind: "PagerDuty key", pattern: alone("pd(?:us|eu)\\+_[A-Za-z0-9_+-]{8,200}") },
      { kind: "PagerDuty key", pattern: alone("[uyewsr][+_][A-Za-z0-9_+-]{18}") },
      { kind: "PagerDuty key", pattern: alone("R0[A-Z0-9]{30}") },
      {
        kind: "cloud key",
        pattern: alone("(?:AKIA|ASIA|AGPA|AIDA|AROA|ABIA|ACCA|ANPA|ANVA|AIPA)[A-Z0-9]{12,20}")
      },
      { kind: "cloud key", pattern: alone(`AIza${W}{30,40}`) },
      { kind: "cloud key", pattern: alone(`ya29\\.${W}{20,400}`) },
      { kind: "cloud key", pattern: alone(`GOCSPX-${W}{20,40}`) },
      { kind: "cloud key", pattern: /\b(?:Account|SharedAccess|Shared)Key(?:Name)?=[A-Za-z0-9+/=_-]{8,200}/g },
      { kind: "cloud key", pattern: /[?&;](?:sig|signature|x-amz-signature)=[\w%+/=-]{16,400}/gi },
      { kind: "cloud key", pattern: alone("LTAI[A-Za-z0-9]{12,30}") },
      { kind: "cloud key", pattern: alone("(?:dop|doo|dor)_v1_[a-f0-9]{32,128}") },
      { kind: "cloud key", pattern: alone("(?:dapi[a-f0-9]{32}|dp\\.(?:pt|st|ct)\\.[\\w.]{20,100})") },
      { kind: "source-hosting token", pattern: alone("gh[pousr]_[A-Za-z0-9]{20,255}") },
      { kind: "source-hosting token", pattern: alone("github_pat_\\w{20,255}") },
      { kind: "source-hosting token", pattern: alone(`gl(?:pat|ptt|dt|rt|soat|ft|cbt|agent|oas)-${W}{16,300}`) },
      { kind: "source-hosting token", pattern: alone(`(?:ATBB|ATATT3x)${W}{20,300}`) },
      { kind: "package-registry token", pattern: alone("npm_[A-Za-z0-9]{20,100}") },
      { kind: "package-registry token", pattern: alone(`pypi-${W}{20,400}`) },
      {
        kind: "package-registry token",
        pattern: alone("(?:rubygems_[a-f0-9]{30,80}|cio[A-Za-z0-9]{32}|oy2[a-z0-9]{43})")
      },
      { kind: "package-registry token", pattern: alone(`dckr_(?:pat|oat)_${W}{20,60}`) },
      { kind: "chat token", pattern: alone("xox[abeoprs](?:-[A-Za-z0-9]{1,60}){1,6}") },
      { kind: "chat token", pattern: alone("xapp-\\d-[A-Z0-9]{6,20}-\\d{6,20}-[a-f0-9]{20,100}") },
      {
        kind: "chat token",
        pattern: /https:\/\/(?:hooks\.slack\.com|[\w-]{1,40}\.webhook\.office\.com|discord(?:app)?\.com\/api\/webhooks)\/[\w/@.-]{8,300}/g
      },
      { kind: "chat token", pattern: /(?<!\d)\d{8,10}:AA[\w-]{30,40}/g },
      { kind: "chat token", pattern: alone(`[MNO][A-Za-z0-9]{23,25}\\.${W}{6}\\.${W}{27,38}`) },
      { kind: "payment key", pattern: alone("(?:[sr]k|whsec|pk)_(?:live|test|prod)?_?[A-Za-z0-9]{16,200}") },
      { kind: "payment key", pattern: alone(`(?:sq0(?:atp|csp)-${W}{20,60}|EAAA${W}{55,70})`) },
      { kind: "payment key", pattern: alone("shp(?:at|ca|pa|ss)_[a-fA-F0-9]{20,64}") },
      { kind: "model-provider key", pattern: alone(`sk-(?:ant|proj|svcacct|admin|or)-${W}{16,300}`) },
      { kind: "model-provider key", pattern: alone("sk-[A-Za-z0-9]{20,100}") },
      { kind: "model-provider key", pattern: alone("(?:hf|gsk|r8|pplx|xai)[_-][A-Za-z0-9]{24,120}") },
      {
        kind: "monitoring key",
        pattern: alone(
          "(?:NRAK-[A-Z0-9]{20,40}|NRJS-[a-f0-9]{15,30}|glsa_\\w{30,60}|glc_[A-Za-z0-9+/=]{30,400}|sntr[yu]s_[A-Za-z0-9+/=_]{30,400}|dtc?0[sc]\\d{2}\\.[A-Z0-9]{20,30}\\.[A-Z0-9]{50,80})"
        )
      },
      { kind: "service token", pattern: alone(`SG\\.${W}{16,40}\\.${W}{16,80}`) },
      { kind: "service token", pattern: alone("(?:SK|AC)[a-f0-9]{32}") },
      { kind: "service token", pattern: alone(`hv[sbr]\\.${W}{20,300}`) },
      { kind: "service token", pattern: alone("key-[a-f0-9]{32}") },
      {
        kind: "service token",
        pattern: alone(
          `(?:lin_api_|secret_|ntn_|pat|fig[dou]_|tfp_|PMAK-|EZ[AT]K|sbp_|rnd_|phc_|FlyV1 |fo1_|atlasv1\\.)${W}{24,300}`
        )
      },
      { kind: "service token", pattern: alone(`${A}{14}\\.atlasv1\\.${W}{40,100}`) },
      {
        kind: "URL with a password",
        pattern: /(?<=[a-z0-9+.-]:\/\/[^\s/:@'"`<>]{0,80}:)[^\s/@'"`<>]{3,200}(?=@)/gi
      },
      {
        kind: "authorization header",
        pattern: /(?<=\b(?:bearer|basic)\s{1,3})(?=\S{0,400}\d|\S{24})[A-Za-z0-9_+/=.~-]{12,4000}/gi
      },
      { kind: "authorization header", pattern: /(?<=\btoken token=)[^\s"'`]{8,400}/gi }
    ];
    NAME2 = "(?:passw(?:or)?d|passphrase|pwd|secret|token|credential|api[_-]?key|app[_-]?key|access[_-]?key|account[_-]?key|auth[_-]?key|private[_-]?key|signing[_-]?key|encryption[_-]?key|routing[_-]?key|service[_-]?key|integration[_-]?key|client[_-]?key|master[_-]?key|(?:old|new)[ _-]key|authorization(?:[_-]bearer)?|\\bauth|dsn|conn(?:ection)?[_-]?str(?:ing)?)(?:[_.-](?:key|value|hash|secret|token|id|header|prod\\w*|dev\\w*|test\\w*|stag\\w*|live|old|new|main|backup|primary|secondary))?[_.-]?\\d{0,3}";
    REFERENCE = "(?:[$%*<{[(~^]|process\\.|os\\.|env[.[(]|secrets\\.|vars?\\.|var\\b|data\\.|local\\.|self\\.|this\\.|new |await |[\\w.]{1,80}\\()";
    NAMED_VALUE = new RegExp(
      `(${NAME2}["'\`\\])]{0,2}[ \\t]{0,3}(?:=>|:=|\\?\\?=?|\\|\\|=?|==?|:|>)[ \\t]{0,3}["'\`]{0,3})(?!${REFERENCE})([^\\s"'\`<>,;)\\]}]{6,400})`,
      "gi"
    );
    RUN = /[A-Za-z0-9_+/~-]{20,4000}={0,2}/g;
  }
});

// src/untrusted/secrets.ts
function redactOnce(text) {
  const known = SECRET_RULES.reduce((rest, { kind, pattern }) => rest.replace(pattern, mark(kind)), text);
  return known.replace(
    NAMED_VALUE,
    (whole, name, value) => isSecretValue(value) ? `${name}${mark("named value")}` : whole
  ).replace(RUN, (run) => looksRandom(run) ? mark("random value") : run);
}
function isSecretValue(value) {
  if (/^[\w-]+(?:[.:/][A-Za-z_][\w-]*)*$/.test(value) && !/\d/.test(value)) return looksRandom(value);
  if (/^(?:\d{1,5}\.*|\d+(?:\.\d+)+|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)$/.test(value)) return looksRandom(value);
  return /\d|[^\w.:/\\-]/.test(value);
}
function looksRandom(run) {
  if (run.length < 16) return false;
  const words = run.split(/[_/=~+-]+/).filter((word) => word.length >= 12 && !/^[0-9a-f]+$/i.test(word));
  return words.some((word) => changes(word) > word.length * RANDOM_CHANGES);
}
function changes(word) {
  let count = 0;
  for (let i = 1; i < word.length; i += 1) {
    const [before, after] = [classOf(word.charCodeAt(i - 1)), classOf(word.charCodeAt(i))];
    if (before !== after && !(before === UPPER && after === LOWER)) count += 1;
  }
  return count;
}
function classOf(code) {
  if (code >= 97) return LOWER;
  return code >= 65 ? UPPER : DIGIT;
}
var redactSecrets, mark, RANDOM_CHANGES, UPPER, LOWER, DIGIT;
var init_secrets = __esm({
  "src/untrusted/secrets.ts"() {
    "use strict";
    init_normalise();
    init_secret_rules();
    redactSecrets = (text) => untilStable(text, redactOnce);
    mark = (kind) => `[redacted: ${kind}]`;
    RANDOM_CHANGES = 0.28;
    [UPPER, LOWER, DIGIT] = [0, 1, 2];
  }
});

// src/core/nearest.ts
var init_nearest = __esm({
  "src/core/nearest.ts"() {
    "use strict";
  }
});

// src/untrusted/inert.ts
function inertCut(text, width) {
  const characters = [...inert(text)];
  const cut = characters.length <= width ? characters.join("") : `${characters.slice(0, width - 1).join("")}\u2026`;
  return cut;
}
function line(words, ...values) {
  return String.raw({ raw: words }, ...values);
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

// src/cli/commands.ts
var init_commands = __esm({
  "src/cli/commands.ts"() {
    "use strict";
  }
});

// src/cli/messages.ts
var NO_COMMIT, notRecorded;
var init_messages = __esm({
  "src/cli/messages.ts"() {
    "use strict";
    init_nearest();
    init_untrusted();
    init_inert();
    init_commands();
    NO_COMMIT = own("That command commits nothing.");
    notRecorded = (warning2) => line`pager-triage: in the decision log, ${inertCut(fromOutside(warning2), 300)}`;
  }
});

// src/cli/decision-log.ts
var decision_log_exports = {};
__export(decision_log_exports, {
  appendDecision: () => appendDecision
});
async function appendDecision(shell, { commonDir }, { assessment, override, host, now }) {
  const off = isAuditOff(shell.env);
  const log = openAuditLog(decisionsDirectory(commonDir), { off });
  const { tree } = assessment.change;
  const rules = override === null ? [] : assessment.policy.map(({ rule }) => rule);
  const warnings = [await log.appendOrWarn(toDecision(assessment, host, now))];
  for (const rule of rules) {
    const reason = fromOutside(redactSecrets(override?.reason ?? ""));
    warnings.push(await log.appendOrWarn({ kind: "override", at: now.toISOString(), tree, rule, reason }));
  }
  for (const warning2 of warnings) if (warning2 !== null) shell.stderr.print(notRecorded(warning2));
  return !off && warnings.every((warning2) => warning2 === null);
}
var init_decision_log = __esm({
  "src/cli/decision-log.ts"() {
    "use strict";
    init_decision();
    init_log();
    init_place();
    init_untrusted();
    init_secrets();
    init_messages();
  }
});

// src/cli/hooks/said.ts
function lastReport({ env }, repository, { change, level }, now) {
  const text = openNotes(repository.commonDir, stateDirectory(env)).read(nameOf(repository));
  if (text === null) return null;
  const reported = JSON.parse(text.toString());
  const age = now.getTime() - reported.at;
  const isSame = reported.tree === change.tree && reported.base === change.base && reported.level === level;
  return isSame && age >= 0 && age < MOMENTS_MS ? reported : null;
}
function noteReport({ env }, repository, reported) {
  openNotes(repository.commonDir, stateDirectory(env)).write(nameOf(repository), JSON.stringify(reported));
}
var import_node_crypto6, MOMENTS_MS, nameOf;
var init_said = __esm({
  "src/cli/hooks/said.ts"() {
    "use strict";
    import_node_crypto6 = require("node:crypto");
    init_private_notes();
    MOMENTS_MS = 10 * 6e4;
    nameOf = ({ gitDir }) => `said-${(0, import_node_crypto6.createHash)("sha256").update(gitDir).digest("hex").slice(0, 12)}.json`;
  }
});

// src/cli/hooks/record-decision.ts
var record_decision_exports = {};
__export(record_decision_exports, {
  recordDecision: () => recordDecision
});
async function recordDecision(shell, repository, decided) {
  const { assessment, host, now, override } = decided;
  const { change, level, decision } = assessment;
  if (change.files.length === 0) return null;
  const { tree, base } = change;
  const isOverridden = override !== null;
  const before = lastReport(shell, repository, assessment, now);
  const isSame = before?.action === decision.action && before.isOverridden === isOverridden;
  if (before?.isLogged && isSame) return before.host;
  const isLogged = await appendDecision(shell, repository, decided);
  if (tree !== null) {
    const first = before ?? { host, at: now.getTime() };
    const { action } = decision;
    noteReport(shell, repository, {
      host: first.host,
      tree,
      base,
      level,
      action,
      isOverridden,
      isLogged,
      at: first.at
    });
  }
  return before?.host ?? null;
}
var init_record_decision = __esm({
  "src/cli/hooks/record-decision.ts"() {
    "use strict";
    init_decision_log();
    init_said();
  }
});

// src/untrusted/envelope.ts
function asNonce(digits) {
  if (!/^[0-9a-f]{32}$/.test(digits)) throw new RangeError("a nonce is 32 hexadecimal digits");
  return digits;
}
var init_envelope = __esm({
  "src/untrusted/envelope.ts"() {
    "use strict";
  }
});

// src/cli/nonce.ts
var nonce_exports = {};
__export(nonce_exports, {
  newNonce: () => newNonce
});
var import_node_crypto7, newNonce;
var init_nonce = __esm({
  "src/cli/nonce.ts"() {
    "use strict";
    import_node_crypto7 = require("node:crypto");
    init_envelope();
    newNonce = () => asNonce((0, import_node_crypto7.randomBytes)(16).toString("hex"));
  }
});

// <stdin>
module.exports = { get "./src/cli/hooks/record-decision.ts"() {
  return init_record_decision(), __toCommonJS(record_decision_exports);
}, get "./src/cli/decision-log.ts"() {
  return init_decision_log(), __toCommonJS(decision_log_exports);
}, get "./src/cli/nonce.ts"() {
  return init_nonce(), __toCommonJS(nonce_exports);
} };
