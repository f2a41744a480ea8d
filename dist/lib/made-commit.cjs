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
    return (0, import_node_fs.readdirSync)(directory).filter((name) => EARLIER.test(name)).sort();
  } catch (error) {
    if (isErrno(error, "ENOENT")) return [];
    throw error;
  }
}
function makeDirectory(directory) {
  (0, import_node_fs.mkdirSync)(directory, { recursive: true, mode: 448 });
  const found = (0, import_node_fs.lstatSync)(directory);
  if (!found.isDirectory()) throw new AuditFileError(`${directory} is a link: remove it`);
  if ((found.mode & 63) !== 0) (0, import_node_fs.chmodSync)(directory, 448);
}
function openToAppend(path) {
  const { O_RDWR, O_CREAT, O_APPEND, O_NOFOLLOW, O_NONBLOCK } = import_node_fs.constants;
  const fd = (0, import_node_fs.openSync)(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK, OWNER_ONLY);
  const found = (0, import_node_fs.fstatSync)(fd);
  if (!found.isFile()) {
    (0, import_node_fs.closeSync)(fd);
    throw new AuditFileError(`${path} is not a file: remove it`);
  }
  if ((found.mode & 63) !== 0) (0, import_node_fs.fchmodSync)(fd, OWNER_ONLY);
  return fd;
}
function readAt(fd, from, length) {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, (0, import_node_fs.readSync)(fd, bytes, 0, length, from));
}
function readWhole(path) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = import_node_fs.constants;
  try {
    const fd = (0, import_node_fs.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      return (0, import_node_fs.readFileSync)(fd);
    } finally {
      (0, import_node_fs.closeSync)(fd);
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
function writeHead(directory, { n, hash, after }) {
  const path = (0, import_node_path.join)(directory, HEAD);
  writeOwn(`${path}.new`, `${JSON.stringify({ n, hash, after })}
`);
  (0, import_node_fs.renameSync)(`${path}.new`, path);
}
function writeOwn(path, text) {
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = import_node_fs.constants;
  const fd = (0, import_node_fs.openSync)(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, OWNER_ONLY);
  try {
    (0, import_node_fs.writeSync)(fd, text);
    (0, import_node_fs.fsyncSync)(fd);
  } finally {
    (0, import_node_fs.closeSync)(fd);
  }
}
var import_node_fs, import_node_path, CURRENT, HEAD, EARLIER, OWNER_ONLY, earlierName, isLink;
var init_files = __esm({
  "src/audit/files.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    init_chain();
    init_errors();
    CURRENT = "audit.jsonl";
    HEAD = "audit.head.json";
    EARLIER = /^audit-\d{12}\.jsonl$/;
    OWNER_ONLY = 384;
    earlierName = (firstLine2) => `audit-${String(firstLine2).padStart(12, "0")}.jsonl`;
    isLink = (value) => typeof value === "object" && value !== null && "n" in value && Number.isSafeInteger(value.n) && "hash" in value && typeof value.hash === "string" && value.hash.length === START.hash.length;
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
    (0, import_node_fs2.closeSync)(fd);
  }
}
function inspect(fd) {
  const { size } = (0, import_node_fs2.fstatSync)(fd);
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
  if (isSound) (0, import_node_fs2.ftruncateSync)(fd, size - torn);
  else (0, import_node_fs2.writeSync)(fd, "\n");
}
function writeLine(fd, text) {
  const bytes = Buffer.from(text);
  if (bytes.length > LONGEST_LINE) throw new AuditFileError("the record is too long for the decision log");
  const { size } = (0, import_node_fs2.fstatSync)(fd);
  try {
    for (let done = 0; done < bytes.length; ) done += (0, import_node_fs2.writeSync)(fd, bytes, done);
    (0, import_node_fs2.fdatasyncSync)(fd);
  } catch (error) {
    (0, import_node_fs2.ftruncateSync)(fd, size);
    throw error;
  }
}
function startNewFile(directory, first, end, record) {
  const earlier = (0, import_node_path2.join)(directory, earlierName(first.n));
  if ((0, import_node_fs2.existsSync)(earlier)) return null;
  (0, import_node_fs2.renameSync)((0, import_node_path2.join)(directory, CURRENT), earlier);
  const old = [];
  let after = null;
  for (const name of earlierNames(directory)) {
    const last = lastLine((0, import_node_path2.join)(directory, name));
    if (last === null || !(daysBetween(last, record) > KEPT_DAYS)) break;
    old.push(name);
    after = { n: last.n, hash: last.hash };
  }
  if (after !== null) writeHead(directory, { ...end, after });
  for (const name of old) (0, import_node_fs2.rmSync)((0, import_node_path2.join)(directory, name), { force: true });
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
var import_node_fs2, import_node_path2, DAY_MS, FILE_DAYS, KEPT_DAYS, LONGEST_LINE;
var init_append = __esm({
  "src/audit/append.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
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
  const startedAt = performance.now();
  for (; ; ) {
    const chain = take(lock, token, isOld);
    if (chain !== null) {
      try {
        return work(() => ownerOf(`${lock}.${token}`) === null);
      } finally {
        release(lock, token, chain);
      }
    }
    if (performance.now() - startedAt > waitMs) throw new AuditBusyError(directory);
    await (0, import_promises.setTimeout)(1 + Math.random() * 9);
  }
}
function take(lock, token, isOld) {
  const chain = [];
  let first = null;
  for (let path = lock; ; ) {
    chain.push(path);
    if (makeLink(token, path)) {
      if (first === null || ownerOf(lock) === first) return chain;
      (0, import_node_fs3.rmSync)(path, { force: true });
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
  for (const path of chain) (0, import_node_fs3.rmSync)(path, { force: true });
}
function makeLink(token, path) {
  try {
    (0, import_node_fs3.symlinkSync)(token, path);
    return true;
  } catch (error) {
    if (isErrno(error, "EEXIST")) return false;
    throw error;
  }
}
function ownerOf(path) {
  try {
    const owner = (0, import_node_fs3.readlinkSync)(path);
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
    const madeAt = (0, import_node_fs3.lstatSync)(path, { throwIfNoEntry: false })?.mtimeMs;
    return madeAt !== void 0 && Math.abs(Date.now() - madeAt) > ABANDONED_AFTER_MS;
  };
}
function processNamespace() {
  try {
    return (0, import_node_fs3.readlinkSync)("/proc/self/ns/pid");
  } catch {
    return "";
  }
}
var import_node_crypto2, import_node_fs3, import_node_os, import_node_path3, import_promises, ABANDONED_AFTER_MS, LOOKS_BEFORE_OLD, LOCK, OWNER, nameOwner, PLACE;
var init_lock = __esm({
  "src/audit/lock.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    import_node_fs3 = require("node:fs");
    import_node_os = require("node:os");
    import_node_path3 = require("node:path");
    import_promises = require("node:timers/promises");
    init_errors();
    ABANDONED_AFTER_MS = 1e4;
    LOOKS_BEFORE_OLD = 20;
    LOCK = "audit.lock";
    OWNER = /^([1-9]\d{0,9})\.([0-9a-f]{8})\.[0-9a-f]{16}$/;
    nameOwner = (pid) => `${pid}.${PLACE}.${(0, import_node_crypto2.randomBytes)(8).toString("hex")}`;
    PLACE = (0, import_node_crypto2.createHash)("sha256").update(`${(0, import_node_os.hostname)()} ${processNamespace()}`).digest("hex").slice(0, 8);
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

// src/untrusted/untrusted.ts
var fromOutside;
var init_untrusted = __esm({
  "src/untrusted/untrusted.ts"() {
    "use strict";
    fromOutside = (text) => text;
  }
});

// src/audit/record.ts
var MAX_REASON;
var init_record = __esm({
  "src/audit/record.ts"() {
    "use strict";
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
    init_level();
    init_untrusted();
    init_record();
    MOST_IDS = 100;
    INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
    SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
    PAGERDUTY_ID = /^[A-Za-z0-9_-]{1,64}$/;
    NAME = /^[a-z][a-z0-9-]{0,39}$/;
    VERSION = /^[\w.+-]{1,40}$/;
    HOSTS = ["git", "claude", "cli"];
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
  const path = (0, import_node_path4.join)(directory, `audit.pending-${at}-${(0, import_node_crypto3.randomBytes)(8).toString("hex")}.json`);
  writeOwn(`${path}.new`, JSON.stringify(record));
  (0, import_node_fs4.renameSync)(`${path}.new`, path);
}
function takePending(directory, isOurs) {
  for (const name of (0, import_node_fs4.readdirSync)(directory).sort()) {
    if (!PENDING.test(name)) continue;
    const path = (0, import_node_path4.join)(directory, name);
    const record = parseRecord(parseJson(readWhole(path)?.toString() ?? ""));
    if (record !== null) appendLine(directory, record, isOurs);
    (0, import_node_fs4.rmSync)(path, { force: true });
  }
}
var import_node_crypto3, import_node_fs4, import_node_path4, PENDING;
var init_pending = __esm({
  "src/audit/pending.ts"() {
    "use strict";
    import_node_crypto3 = require("node:crypto");
    import_node_fs4 = require("node:fs");
    import_node_path4 = require("node:path");
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
  if (!(0, import_node_fs5.existsSync)(directory)) return { head: null, files: [] };
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
var import_node_fs5, WAIT_MS, WRITER_WAIT_MS, warning;
var init_log = __esm({
  "src/audit/log.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
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

// src/audit/place.ts
var import_node_path5, decisionsDirectory, isAuditOff;
var init_place = __esm({
  "src/audit/place.ts"() {
    "use strict";
    import_node_path5 = require("node:path");
    decisionsDirectory = (commonDir) => (0, import_node_path5.join)(commonDir, "pager-triage");
    isAuditOff = (env) => env["PAGER_TRIAGE_AUDIT"]?.trim().toLowerCase() === "off";
  }
});

// src/untrusted/normalise.ts
function untilStable(text, step) {
  let now = text;
  for (let i = 0; i < MAX_STEPS; i += 1) {
    const next = step(now);
    if (next === now) break;
    now = next;
  }
  return now;
}
function dropInvisible(text) {
  const joiners = new Set(Array.from(text.matchAll(NEEDED_JOINER), ({ index }) => index));
  return text.replace(INVISIBLE, (found, at) => joiners.has(at) ? found : "");
}
var INVISIBLE, STACKED_MARKS, SHAPING, NEEDED_JOINER, normalise, MAX_STEPS;
var init_normalise = __esm({
  "src/untrusted/normalise.ts"() {
    "use strict";
    INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
    STACKED_MARKS = new RegExp("(\\p{M}{4})\\p{M}+", "gu");
    SHAPING = "\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gujarati}\\p{Script=Gurmukhi}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}";
    NEEDED_JOINER = new RegExp(
      `(?<=[\\p{Extended_Pictographic}\\u{1F3FB}-\\u{1F3FF}])\\u200d(?=\\p{Extended_Pictographic})|(?<=[${SHAPING}]\\p{M}{0,4})[\\u200c\\u200d](?=[${SHAPING}])`,
      "gu"
    );
    normalise = (text) => (
      // removing a character can bring two others together, which then have another ordinary form
      untilStable(
        text,
        (now) => dropInvisible(now.normalize("NFKC").replace(/\s+/gu, " ")).replace(STACKED_MARKS, "$1").trim()
      )
    );
    MAX_STEPS = 20;
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

// src/change/git.ts
function runGit(args, run) {
  const command = args[0] ?? "";
  return new Promise((resolve, reject) => {
    if (run.signal.aborted) throw new GitDeadlineError(command);
    const pathspecs = run.pathspecs === "magic" ? [] : ["--literal-pathspecs"];
    const git = (0, import_node_child_process.spawn)("git", [...HARDENING, ...pathspecs, ...args], {
      cwd: run.cwd,
      env: { ...run.env, ...ALWAYS },
      stdio: [run.input === void 0 ? "ignore" : "pipe", "pipe", "pipe"],
      windowsHide: true
    });
    const giveUp = (error) => {
      git.kill();
      git.unref();
      for (const stream of [git.stdin, git.stdout, git.stderr]) stream?.destroy();
      reject(error);
    };
    const onDeadline = () => giveUp(new GitDeadlineError(command));
    run.signal.addEventListener("abort", onDeadline, { once: true });
    const stdout = collect(
      git.stdout,
      run.maxBytes,
      () => giveUp(new GitOutputError(command, run.maxBytes ?? 0))
    );
    const stderr = collect(git.stderr);
    git.stdin?.on("error", () => {
    }).end(run.input);
    git.on("error", (error) => reject(explainStart(error, command, run.cwd)));
    git.on("close", (exitCode) => {
      run.signal.removeEventListener("abort", onDeadline);
      if (exitCode === 0) resolve(Buffer.concat(stdout));
      else reject(new GitFailedError(command, exitCode ?? -1, Buffer.concat(stderr).toString()));
    });
  });
}
function collect(stream, maxBytes = Number.POSITIVE_INFINITY, tooMuch = () => {
}) {
  const chunks = [];
  let bytes = 0;
  stream?.on("data", (chunk) => {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > maxBytes) tooMuch();
  });
  return chunks;
}
function explainStart(error, command, cwd) {
  if (!("code" in error) || error.code !== "ENOENT") return error;
  if ((0, import_node_fs6.existsSync)(cwd)) return new GitMissingError({ cause: error });
  return new GitFailedError(command, 128, `${cwd}: no such directory`);
}
function firstLine(stderr) {
  const line2 = stderr.split("\n").find((text) => text.trim() !== "") ?? "";
  return inert(fromOutside(line2.replace(/^(fatal|error): /, ""))).slice(0, 300);
}
var import_node_child_process, import_node_fs6, HARDENING, ALWAYS, GitMissingError, GitFailedError, GitOutputError, GitDeadlineError;
var init_git = __esm({
  "src/change/git.ts"() {
    "use strict";
    import_node_child_process = require("node:child_process");
    import_node_fs6 = require("node:fs");
    init_inert();
    init_untrusted();
    HARDENING = [
      "--no-pager",
      "--no-optional-locks",
      "--no-replace-objects",
      ...["-c", "core.fsmonitor=false"],
      // may name a program to run
      ...["-c", "core.hooksPath=/dev/null"],
      ...["-c", "protocol.allow=never"],
      // a partial clone would fetch missing blobs
      ...["-c", "safe.bareRepository=explicit"],
      // a bare repository hidden in a work tree
      ...["-c", "log.showSignature=false"]
      // would run gpg
    ];
    ALWAYS = {
      LC_ALL: "C",
      // error texts are matched in English
      GIT_OPTIONAL_LOCKS: "0",
      GIT_NO_LAZY_FETCH: "1",
      GIT_ALLOW_PROTOCOL: "none",
      GIT_TERMINAL_PROMPT: "0"
    };
    GitMissingError = class extends Error {
      name = "GitMissingError";
      constructor(options) {
        super("git was not found in PATH. Install git 2.31 or newer, then run this again.", options);
      }
    };
    GitFailedError = class extends Error {
      name = "GitFailedError";
      exitCode;
      stderr;
      constructor(command, exitCode, stderr) {
        super(`git ${command} failed (${exitCode}): ${firstLine(stderr) || "it gave no reason"}`);
        this.exitCode = exitCode;
        this.stderr = stderr;
      }
    };
    GitOutputError = class extends Error {
      name = "GitOutputError";
      constructor(command, maxBytes) {
        super(`git ${command} printed more than ${Math.round(maxBytes / 2 ** 20)} MB`);
      }
    };
    GitDeadlineError = class extends Error {
      name = "GitDeadlineError";
      constructor(command) {
        super(`git ${command} did not finish before the deadline`);
      }
    };
  }
});

// src/change/repository.ts
async function openRepository(cwd, env, signal) {
  const places = await readPlaces({ cwd, env, signal }).catch((error) => {
    throw explain(error, cwd);
  });
  const [inside, format, gitDir, commonDir, indexFile, objectsDir, shallowFile, mergeHeadFile] = places;
  const [topLevel, head = null] = places.slice(8);
  if (inside !== "true" || !gitDir || !commonDir || !indexFile || !objectsDir || !shallowFile || !mergeHeadFile || !topLevel) {
    throw new NoWorkTreeError(cwd);
  }
  return {
    topLevel,
    gitDir,
    commonDir,
    name: repositoryName(commonDir),
    indexFile,
    objectsDir,
    shallowFile,
    mergeHeadFile,
    objectFormat: format === "sha256" ? "sha256" : "sha1",
    head
  };
}
async function readPlaces(run) {
  try {
    return linesOf(await runGit([...PLACES, "HEAD^{commit}"], run));
  } catch (error) {
    if (!(error instanceof GitFailedError) || !error.stderr.includes("'HEAD^{commit}'")) throw error;
    return linesOf(await runGit(PLACES, run));
  }
}
function explain(error, cwd) {
  if (!(error instanceof GitFailedError)) return error;
  if (/dubious ownership/.test(error.stderr)) return new RepositoryOwnerError(cwd);
  if (/not a git repository/.test(error.stderr)) return new NoRepositoryError(cwd);
  if (/must be run in a work tree|cannot use bare repository/.test(error.stderr))
    return new NoWorkTreeError(cwd);
  return error;
}
var import_node_path6, NoRepositoryError, NoWorkTreeError, RepositoryOwnerError, PLACES, repositoryName, linesOf;
var init_repository = __esm({
  "src/change/repository.ts"() {
    "use strict";
    import_node_path6 = require("node:path");
    init_git();
    NoRepositoryError = class extends Error {
      name = "NoRepositoryError";
      constructor(cwd) {
        super(`${cwd} is not inside a git repository. Change into one, or start one with: git init`);
      }
    };
    NoWorkTreeError = class extends Error {
      name = "NoWorkTreeError";
      constructor(cwd) {
        super(
          `${cwd} has no work tree, so nothing is staged here. Run this in a clone of it, or in a git worktree.`
        );
      }
    };
    RepositoryOwnerError = class extends Error {
      name = "RepositoryOwnerError";
      constructor(cwd) {
        super(
          `git does not trust ${cwd}: it belongs to another user. Run \`git status\` there and follow its advice.`
        );
      }
    };
    PLACES = [
      "rev-parse",
      "--path-format=absolute",
      "--is-inside-work-tree",
      "--show-object-format",
      "--absolute-git-dir",
      "--git-common-dir",
      ...["index", "objects", "shallow", "MERGE_HEAD"].flatMap((path) => ["--git-path", path]),
      "--show-toplevel"
      // last: it fails where there is no work tree
    ];
    repositoryName = (commonDir) => (0, import_node_path6.basename)((0, import_node_path6.basename)(commonDir) === ".git" ? (0, import_node_path6.dirname)(commonDir) : commonDir).replace(/\.git$/, "");
    linesOf = (output) => output.toString().trimEnd().split("\n");
  }
});

// src/cli/deadline.ts
var deadline;
var init_deadline = __esm({
  "src/cli/deadline.ts"() {
    "use strict";
    deadline = ({ clock, interrupted }, ms) => ({
      signal: AbortSignal.any([interrupted, AbortSignal.timeout(ms)]),
      deadlineAt: new Date(clock().getTime() + ms)
    });
  }
});

// src/nearest.ts
var init_nearest = __esm({
  "src/nearest.ts"() {
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
var NO_COMMIT, notRecorded;
var init_messages = __esm({
  "src/cli/messages.ts"() {
    "use strict";
    init_nearest();
    init_inert();
    init_untrusted();
    init_commands();
    NO_COMMIT = own("That command commits nothing.");
    notRecorded = (warning2) => line`pager-triage: in the decision log, ${inertCut(fromOutside(warning2), 300)}`;
  }
});

// src/pagerduty/endpoint.ts
var init_endpoint = __esm({
  "src/pagerduty/endpoint.ts"() {
    "use strict";
  }
});

// src/pagerduty/key.ts
function schemeOf(secret) {
  if (/^pd(us|eu)\+/.test(secret) || secret.startsWith("eyJ")) return "Bearer";
  return secret.length > 40 ? "Bearer" : "Token";
}
function faultOf(secret) {
  if (secret === "") return "the PagerDuty key is empty: set PAGERDUTY_API_KEY";
  if (/^(token|bearer)\b.*[\s=]/i.test(secret))
    return 'give the PagerDuty key alone, without "Token token=" or "Bearer"';
  if (!/^[\x21-\x7e]+$/.test(secret)) {
    return "the PagerDuty key holds spaces or characters that no key has: copy it again";
  }
  if (secret.length < 16)
    return "the PagerDuty key is too short: copy it again, REST API keys have 20 characters";
  if (/^(R[A-Z0-9]{31}|[a-f0-9]{32})$/i.test(secret)) {
    return "this is an integration (routing) key: make a REST API key in PagerDuty, read-only is enough";
  }
  if (/^pd(us|eu)\+_1/.test(secret)) return "this is an OAuth refresh token: use the access token";
  return null;
}
var import_node_util, InvalidKeyError, ApiKey;
var init_key = __esm({
  "src/pagerduty/key.ts"() {
    "use strict";
    import_node_util = require("node:util");
    InvalidKeyError = class extends Error {
      name = "InvalidKeyError";
    };
    ApiKey = class _ApiKey {
      #secret;
      scheme;
      constructor(secret) {
        this.#secret = secret;
        this.scheme = schemeOf(secret);
      }
      /** Surrounding white space is dropped. @throws InvalidKeyError */
      static parse(text) {
        const secret = text.trim();
        const fault = faultOf(secret);
        if (fault !== null) throw new InvalidKeyError(fault);
        return new _ApiKey(secret);
      }
      /** The value of the Authorization header. */
      authorization() {
        return this.scheme === "Bearer" ? `Bearer ${this.#secret}` : `Token token=${this.#secret}`;
      }
      /** The text with every occurrence of the key masked, plain, percent-encoded or in base64. */
      redact(text) {
        const forms = [
          this.#secret,
          encodeURIComponent(this.#secret),
          Buffer.from(this.#secret).toString("base64")
        ];
        return forms.reduce((rest, form) => rest.replaceAll(form, this.toString()), text);
      }
      toString() {
        return `****${this.#secret.slice(-4)}`;
      }
      toJSON() {
        return this.toString();
      }
      [import_node_util.inspect.custom]() {
        return this.toString();
      }
    };
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
        "@types/picomatch": "4.0.3",
        ajv: "8.20.0",
        "ajv-formats": "3.0.1",
        "axe-core": "4.14.1",
        esbuild: "0.28.2",
        "fast-check": "4.10.2",
        "parse-diff": "0.12.0",
        picomatch: "4.0.7",
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
var VERSION2;
var init_version = __esm({
  "src/cli/version.ts"() {
    "use strict";
    init_package();
    VERSION2 = package_default.version;
  }
});

// src/cli/settings.ts
function gitEnvironment(env) {
  const names = [
    "PATH",
    "HOME",
    "XDG_CONFIG_HOME",
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_PREFIX",
    "GIT_CEILING_DIRECTORIES",
    "GIT_CONFIG_NOSYSTEM"
  ];
  return Object.fromEntries(names.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]]));
}
var init_settings = __esm({
  "src/cli/settings.ts"() {
    "use strict";
    init_endpoint();
    init_key();
    init_messages();
    init_version();
  }
});

// src/cli/hooks/claude-made-commit.ts
var claude_made_commit_exports = {};
__export(claude_made_commit_exports, {
  recordCommit: () => recordCommit
});
async function recordCommit(shell, { cwd, sha }) {
  const run = { cwd, env: gitEnvironment(shell.env), ...deadline(shell, DEADLINE_MS) };
  const { commonDir } = await openRepository(cwd, run.env, run.signal);
  const names = await runGit(["rev-parse", "--verify", "--end-of-options", `${sha}^{commit}`], run);
  const tree = await runGit(["rev-parse", "--verify", "--end-of-options", `${sha}^{tree}`], run);
  const log = openAuditLog(decisionsDirectory(commonDir), { off: isAuditOff(shell.env) });
  const at = shell.clock().toISOString();
  const record = { kind: "commit", at, sha: names.toString().trim(), tree: tree.toString().trim() };
  const warning2 = await log.appendOrWarn(record);
  if (warning2 !== null) shell.stderr.print(notRecorded(warning2));
  return null;
}
var DEADLINE_MS;
var init_claude_made_commit = __esm({
  "src/cli/hooks/claude-made-commit.ts"() {
    "use strict";
    init_log();
    init_place();
    init_git();
    init_repository();
    init_deadline();
    init_messages();
    init_settings();
    DEADLINE_MS = 2e3;
  }
});

// <stdin>
module.exports = { get "./src/cli/hooks/claude-made-commit.ts"() {
  return init_claude_made_commit(), __toCommonJS(claude_made_commit_exports);
} };
