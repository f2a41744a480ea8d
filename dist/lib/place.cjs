// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_time = require("./time.cjs");
const require_level = require("./level.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_os = require("node:os");
// src/audit/chain.ts
/** What the first line of a log follows. */
const START = {
	n: 0,
	hash: "0".repeat(64)
};
const NEWLINE = 10;
const STATED_HASH = /,"hash":"([0-9a-f]{64})"\}$/;
/**
* The line that follows `after`, with its newline: `{"n":…,"prev":…,"record":…,"hash":…}`. The hash is the SHA-256 of
* the same bytes without the hash, so it covers the record, the number and the hash of the line before.
*/
function toLine(record, after) {
	const n = after.n + 1;
	const body = JSON.stringify({
		n,
		prev: after.hash,
		record
	});
	const hash = sha256(Buffer.from(body));
	return {
		text: `${body.slice(0, -1)},"hash":"${hash}"}\n`,
		link: {
			n,
			hash
		}
	};
}
/** What `toLine` wrote, without its newline; null where a byte of it is another, or it was never such a line. */
function readLine(bytes) {
	const stated = STATED_HASH.exec(bytes.subarray(-75).toString("latin1"))?.[1];
	if (stated === void 0) return null;
	const body = Buffer.concat([bytes.subarray(0, -75), Buffer.from("}")]);
	return sha256(body) === stated ? toParts(body.toString(), stated) : null;
}
function toParts(body, hash) {
	const line = parseJson(body);
	if (typeof line !== "object" || line === null) return null;
	if (!("n" in line && "prev" in line && "record" in line)) return null;
	const { n, prev, record } = line;
	return typeof n === "number" && typeof prev === "string" ? {
		n,
		prev,
		record,
		hash
	} : null;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
/** The complete lines, without their newlines, and the bytes after the last newline: a line that was not finished. */
function splitLines(bytes) {
	const lines = [];
	let from = 0;
	for (let to = bytes.indexOf(NEWLINE); to !== -1; to = bytes.indexOf(NEWLINE, from)) {
		lines.push(bytes.subarray(from, to));
		from = to + 1;
	}
	return {
		lines,
		torn: bytes.subarray(from)
	};
}
const follows = (line, link) => line.n === link.n + 1 && line.prev === link.hash;
const isSameLink = (a, b) => a.n === b.n && a.hash === b.hash;
const sha256 = (bytes) => (0, node_crypto.createHash)("sha256").update(bytes).digest("hex");
// src/audit/errors.ts
/** Other processes hold the log for longer than one waits; the record was not written. */
var AuditBusyError = class extends require_process.AppError {
	code = "audit_busy";
	constructor(directory) {
		super(`the decision log in ${directory} is in use by another process`);
	}
};
/** Something else stands where the lock would be. */
var ForeignLockError = class extends require_process.AppError {
	code = "foreign_lock";
	constructor(path) {
		super(`${path} is no lock of pager-triage: remove it`);
	}
};
/** The log cannot be written or read; `cause` says why. */
var AuditFileError = class extends require_process.AppError {
	code = "audit_file";
	constructor(message, cause) {
		super(message, cause === void 0 ? void 0 : { cause });
	}
};
const isErrno = (error, code) => error instanceof Error && "code" in error && error.code === code;
// src/audit/files.ts
/** The files of a log. Links are never followed: what a downloaded repository brings must not lead us elsewhere. */
const CURRENT = "audit.jsonl";
const HEAD = "audit.head.json";
const EARLIER = /^audit-\d{12}\.jsonl$/;
const OWNER_ONLY = 384;
function readLog(directory) {
	const head = readHead(directory);
	const first = earlierName((head ?? { after: START }).after.n + 1);
	return {
		head,
		files: [...earlierNames(directory).filter((name) => name >= first), CURRENT].flatMap((name) => {
			const bytes = readWhole((0, node_path.join)(directory, name));
			return bytes === null ? [] : [{
				name,
				bytes
			}];
		})
	};
}
/** The name that the current file gets when a new one is started. */
const earlierName = (firstLine) => `audit-${String(firstLine).padStart(12, "0")}.jsonl`;
/** The names of the earlier files, oldest first; none where there is no log. */
function earlierNames(directory) {
	try {
		return (0, node_fs.readdirSync)(directory).filter((name) => EARLIER.test(name)).sort();
	} catch (error) {
		if (isErrno(error, "ENOENT")) return [];
		throw error;
	}
}
/** Makes the directory, for its owner only. @throws AuditFileError, what node:fs throws */
function makeDirectory(directory) {
	(0, node_fs.mkdirSync)(directory, {
		recursive: true,
		mode: 448
	});
	const found = (0, node_fs.lstatSync)(directory);
	if (!found.isDirectory()) throw new AuditFileError(`${directory} is a link: remove it`);
	if ((found.mode & 63) !== 0) (0, node_fs.chmodSync)(directory, 448);
}
/** Opens a log file to read it and to append to it. @throws AuditFileError, what node:fs throws */
function openToAppend(path) {
	const { O_RDWR, O_CREAT, O_APPEND, O_NOFOLLOW, O_NONBLOCK } = node_fs.constants;
	const fd = (0, node_fs.openSync)(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK, OWNER_ONLY);
	const found = (0, node_fs.fstatSync)(fd);
	if (!found.isFile()) {
		(0, node_fs.closeSync)(fd);
		throw new AuditFileError(`${path} is not a file: remove it`);
	}
	if ((found.mode & 63) !== 0) (0, node_fs.fchmodSync)(fd, OWNER_ONLY);
	return fd;
}
function readAt(fd, from, length) {
	const bytes = Buffer.alloc(length);
	return bytes.subarray(0, (0, node_fs.readSync)(fd, bytes, 0, length, from));
}
/** All of a file; null where there is none. */
function readWhole(path) {
	const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs.constants;
	try {
		const fd = (0, node_fs.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
		try {
			return (0, node_fs.readFileSync)(fd);
		} finally {
			(0, node_fs.closeSync)(fd);
		}
	} catch (error) {
		if (isErrno(error, "ENOENT")) return null;
		throw error;
	}
}
/** Null where there is none, or where it is not one that `writeHead` wrote. */
function readHead(directory) {
	const head = parseJson(readWhole((0, node_path.join)(directory, HEAD))?.toString() ?? "");
	return isLink(head) && "after" in head && isLink(head.after) ? {
		n: head.n,
		hash: head.hash,
		after: head.after
	} : null;
}
const isLink = (value) => typeof value === "object" && value !== null && "n" in value && Number.isSafeInteger(value.n) && "hash" in value && typeof value.hash === "string" && value.hash.length === START.hash.length;
const writeHead = (directory, { n, hash, after }) => require_process.writeAtomically((0, node_path.join)(directory, HEAD), `${JSON.stringify({
	n,
	hash,
	after
})}\n`, { durable: true });
// src/audit/append.ts
/** A file that began this long ago is followed by a new one. */
const FILE_DAYS = 100;
/** An earlier file whose last line is older than this is removed when a new one is started. */
const KEPT_DAYS = 400;
/** More than any line has. */
const LONGEST_LINE = 32768;
/**
* Writes one line; the caller holds the lock. The order makes every moment a good one to be killed in: the line first,
* then the head, which is so never more than one line behind.
* @param isOurs whether the lock is still the caller's
* @throws AuditBusyError, AuditFileError, what node:fs throws
*/
function appendLine(directory, record, isOurs) {
	const path = (0, node_path.join)(directory, CURRENT);
	const mayWrite = () => {
		if (!isOurs()) throw new AuditBusyError(directory);
	};
	const head = readHead(directory);
	let after = head?.after ?? START;
	const { first, end } = withFile(path, (fd) => {
		const found = inspect(fd);
		const end = endOf(found, head ?? START);
		mayWrite();
		heal(fd, found, end);
		return {
			first: found.first,
			end
		};
	});
	if (end.isBeyondHead) writeHead(directory, {
		...end.link,
		after
	});
	if (first !== null && daysBetween(first, record) >= FILE_DAYS) after = startNewFile(directory, first, end.link, record) ?? after;
	const line = toLine(record, end.link);
	withFile(path, (fd) => {
		mayWrite();
		writeLine(fd, line.text);
	});
	writeHead(directory, {
		...line.link,
		after
	});
}
function withFile(path, work) {
	const fd = openToAppend(path);
	try {
		return work(fd);
	} finally {
		(0, node_fs.closeSync)(fd);
	}
}
function inspect(fd) {
	const { size } = (0, node_fs.fstatSync)(fd);
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
/**
* What the next line follows: where file and head disagree, the head, so that what was changed or cut stays visible
* as a break in the chain.
*/
function endOf({ last, isEmpty }, head) {
	if (isEmpty) return {
		link: head,
		isSound: true,
		isBeyondHead: false
	};
	if (last !== null && isSameLink(last, head)) return {
		link: head,
		isSound: true,
		isBeyondHead: false
	};
	if (last !== null && follows(last, head)) return {
		link: last,
		isSound: true,
		isBeyondHead: true
	};
	return {
		link: head,
		isSound: false,
		isBeyondHead: false
	};
}
/** Takes away a line that a killed writer did not finish; where more than that is wrong, it stays as evidence. */
function heal(fd, { size, torn }, { isSound }) {
	if (torn === 0) return;
	if (isSound) (0, node_fs.ftruncateSync)(fd, size - torn);
	else (0, node_fs.writeSync)(fd, "\n");
}
/** The whole line, or nothing of it where the disk is full. */
function writeLine(fd, text) {
	const bytes = Buffer.from(text);
	if (bytes.length > LONGEST_LINE) throw new AuditFileError("the record is too long for the decision log");
	const { size } = (0, node_fs.fstatSync)(fd);
	try {
		for (let done = 0; done < bytes.length;) done += (0, node_fs.writeSync)(fd, bytes, done);
		(0, node_fs.fdatasyncSync)(fd);
	} catch (error) {
		(0, node_fs.ftruncateSync)(fd, size);
		throw error;
	}
}
/**
* Gives the current file its lasting name, and removes what is too old.
* @returns the link after which the log now begins; null where nothing was removed
*/
function startNewFile(directory, first, end, record) {
	const earlier = (0, node_path.join)(directory, earlierName(first.n));
	if ((0, node_fs.existsSync)(earlier)) return null;
	(0, node_fs.renameSync)((0, node_path.join)(directory, CURRENT), earlier);
	const old = [];
	let after = null;
	for (const name of earlierNames(directory)) {
		const last = lastLine((0, node_path.join)(directory, name));
		if (last === null || !(daysBetween(last, record) > KEPT_DAYS)) break;
		old.push(name);
		after = {
			n: last.n,
			hash: last.hash
		};
	}
	if (after !== null) writeHead(directory, {
		...end,
		after
	});
	for (const name of old) (0, node_fs.rmSync)((0, node_path.join)(directory, name), { force: true });
	return after;
}
function lastLine(path) {
	const bytes = splitLines(readWhole(path) ?? Buffer.alloc(0)).lines.at(-1);
	return bytes ? readLine(bytes) : null;
}
/** NaN where the line states no instant. */
function daysBetween({ record }, { at }) {
	const then = typeof record === "object" && record !== null && "at" in record ? record.at : null;
	return (Date.parse(at) - Date.parse(typeof then === "string" ? then : "")) / require_time.DAY_MS;
}
// src/audit/lock.ts
/** A writer holds the lock for some milliseconds; one that is this old is nobody's, whatever its process id says. */
const ABANDONED_AFTER_MS = 1e4;
const LOOKS_BEFORE_OLD = 20;
const LOCK = "audit.lock";
const OWNER = /^([1-9]\d{0,9})\.([0-9a-f]{8})\.[0-9a-f]{16}$/;
/**
* Runs `work` while no other process does. The lock is a symbolic link to its owner's name: making one is atomic,
* fails where one exists, and writes the name in the same step, so a killed process leaves no half-made lock.
*
* A lock whose owner is dead is not deleted: two processes could find it dead, and the slower would delete the
* lock of the faster. It is succeeded: whoever makes the link `audit.lock.<dead owner>`, which only one can, holds it,
* and so on when that one dies too. The last of the chain holds the lock, and removes the chain from its start.
*
* @param waitMs how long others are waited for
* @param work gets a question to ask right before it writes: whether the lock is still its own; it is not where the
*   process was stopped for so long that another one took over
* @throws AuditBusyError, ForeignLockError, what `work` throws
*/
async function withLock(directory, waitMs, work) {
	const lock = (0, node_path.join)(directory, LOCK);
	const token = nameOwner(process.pid);
	const isOld = watchAge();
	const startedAt = nowMs();
	for (;;) {
		const chain = take(lock, token, isOld);
		if (chain !== null) try {
			return work(() => ownerOf(`${lock}.${token}`) === null);
		} finally {
			release(lock, token, chain);
		}
		if (nowMs() - startedAt > waitMs) throw new AuditBusyError(directory);
		await new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * 9));
	}
}
/** The clock that is never set; to load Node's `performance` takes a commit two milliseconds. */
const nowMs = () => Number(process.hrtime.bigint() / 1000000n);
/** A name that no other owner ever has. */
const nameOwner = (pid) => `${pid}.${PLACE}.${(0, node_crypto.randomBytes)(8).toString("hex")}`;
/** The links from the first owner's to ours, or null where somebody holds the lock. */
function take(lock, token, isOld) {
	const chain = [];
	let first = null;
	for (let path = lock;;) {
		chain.push(path);
		if (makeLink(token, path)) {
			if (first === null || ownerOf(lock) === first) return chain;
			(0, node_fs.rmSync)(path, { force: true });
			return null;
		}
		const owner = ownerOf(path);
		if (owner === null || !(isDead(owner) || isOld(owner, path))) return null;
		first ??= owner;
		path = `${lock}.${owner}`;
	}
}
/**
* From the start: without its first link the chain is void, also what a kill leaves of it, as no name comes again.
* Who was succeeded leaves it to the successor.
*/
function release(lock, token, chain) {
	if (ownerOf(`${lock}.${token}`) !== null) return;
	for (const path of chain) (0, node_fs.rmSync)(path, { force: true });
}
/** False where there is one. */
function makeLink(token, path) {
	try {
		(0, node_fs.symlinkSync)(token, path);
		return true;
	} catch (error) {
		if (isErrno(error, "EEXIST")) return false;
		throw error;
	}
}
/** Null where there is no link. */
function ownerOf(path) {
	try {
		const owner = (0, node_fs.readlinkSync)(path);
		if (OWNER.test(owner)) return owner;
	} catch (error) {
		if (isErrno(error, "ENOENT")) return null;
		if (!isErrno(error, "EINVAL")) throw error;
	}
	throw new ForeignLockError(path);
}
/** True only where it can be told: the process was one of this machine, and is gone. */
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
/**
* Tells locks that were made long ago. Right after a computer's sleep all of them were, so one must have been seen a
* few times. A clock that was set back makes an old lock one of the future.
*/
function watchAge() {
	const looks = /* @__PURE__ */ new Map();
	return (owner, path) => {
		const count = (looks.get(owner) ?? 0) + 1;
		looks.set(owner, count);
		if (count < LOOKS_BEFORE_OLD) return false;
		const madeAt = (0, node_fs.lstatSync)(path, { throwIfNoEntry: false })?.mtimeMs;
		return madeAt !== void 0 && Math.abs(Date.now() - madeAt) > ABANDONED_AFTER_MS;
	};
}
/** Process ids mean something within one machine and one container only. */
const PLACE = (0, node_crypto.createHash)("sha256").update(`${(0, node_os.hostname)()} ${processNamespace()}`).digest("hex").slice(0, 8);
function processNamespace() {
	try {
		return (0, node_fs.readlinkSync)("/proc/self/ns/pid");
	} catch {
		return "";
	}
}
// src/audit/record.ts
/** Coding agents whose hooks ask us; src/agents has a file for each. */
const AGENT_IDS = [
	"claude",
	"codex",
	"copilot"
];
// src/audit/parse-record.ts
/** More than a change has; a record stays within one line of some kilobytes. */
const MOST_IDS = 100;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const PAGERDUTY_ID = /^[A-Za-z0-9_-]{1,64}$/;
const NAME = /^[a-z][a-z0-9-]{0,39}$/;
const VERSION = /^[\w.+-]{1,40}$/;
const HOSTS = [
	"git",
	"cli",
	...AGENT_IDS
];
const ACTIONS = [
	"pass",
	"warn",
	"ask",
	"deny"
];
const VERBS = [
	"acknowledge",
	"resolve",
	"note"
];
const OUTCOMES = [
	"written",
	"already",
	"refused",
	"failed",
	"unclear"
];
/**
* The record with the fields that it should have and no others; null for a kind of record, or a value, that this
* version does not know. What is written passes here too: no field but `reason` can hold words.
*/
function parseRecord(value) {
	if (typeof value !== "object" || value === null) return null;
	const fields = new Map(Object.entries(value));
	const field = (name) => fields.get(name);
	const at = matching(field("at"), INSTANT);
	if (at === null || Number.isNaN(Date.parse(at))) return null;
	switch (field("kind")) {
		case "decision": return parseDecision(at, field);
		case "commit": {
			const [sha, tree] = [matching(field("sha"), SHA), matching(field("tree"), SHA)];
			return sha && tree ? {
				kind: "commit",
				at,
				sha,
				tree
			} : null;
		}
		case "write": {
			const [verb, outcome] = [oneOf(field("verb"), VERBS), oneOf(field("outcome"), OUTCOMES)];
			const incident = matching(field("incident"), PAGERDUTY_ID);
			return verb && incident && outcome ? {
				kind: "write",
				at,
				verb,
				incident,
				outcome
			} : null;
		}
		case "override": {
			const rule = matching(field("rule"), NAME);
			const reason = field("reason");
			if (!rule || typeof reason !== "string") return null;
			const words = require_process.fromOutside([...reason].slice(0, 500).join(""));
			return {
				kind: "override",
				at,
				tree: matching(field("tree"), SHA),
				rule,
				reason: words
			};
		}
		default: return null;
	}
}
function parseDecision(at, field) {
	const host = oneOf(field("host"), HOSTS);
	const level = oneOf(field("level"), require_level.LEVELS);
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
	return id !== null && points !== null ? [{
		id,
		points
	}] : [];
}
const ids = (value) => list(value).flatMap((id) => matching(id, PAGERDUTY_ID) ?? []).slice(0, MOST_IDS);
const list = (value) => Array.isArray(value) ? value : [];
const number = (value) => typeof value === "number" && Number.isFinite(value) ? value : null;
const matching = (value, pattern) => typeof value === "string" && pattern.test(value) ? value : null;
const oneOf = (value, known) => known.find((each) => each === value) ?? null;
// src/audit/pending.ts
/** A record that found the log in use waits in a file of its own, named by when it came. */
const PENDING = /^audit\.pending-\d{15}-[0-9a-f]{16}\.json$/;
/** Leaves a record for the next writer; needs no lock. @throws what node:fs throws */
function leavePending(directory, record) {
	const at = String(Date.now()).padStart(15, "0");
	const path = (0, node_path.join)(directory, `audit.pending-${at}-${(0, node_crypto.randomBytes)(8).toString("hex")}.json`);
	require_process.writeAtomically(path, JSON.stringify(record), { durable: true });
}
/**
* Takes into the log what waits, oldest first; the caller holds the lock. A process that is killed between a line and
* the removal of its file leaves the line to be written twice, which is better than not at all.
* @throws as appendLine does
*/
function takePending(directory, isOurs) {
	for (const name of (0, node_fs.readdirSync)(directory).sort()) {
		if (!PENDING.test(name)) continue;
		const path = (0, node_path.join)(directory, name);
		const record = parseRecord(parseJson(readWhole(path)?.toString() ?? ""));
		if (record !== null) appendLine(directory, record, isOurs);
		(0, node_fs.rmSync)(path, { force: true });
	}
}
// src/audit/verify.ts
/**
* Follows the chain from its start to the head. Whoever can write the files can also make a new chain throughout: only
* a hash that was kept elsewhere shows that.
* @param kept such a hash, which must still be in the log
*/
function verifyLog({ head, files }, kept = null) {
	const start = head?.after ?? START;
	const end = head ?? START;
	let last = start;
	let lines = 0;
	let isKept = kept === null || kept === start.hash;
	let place = {
		file: CURRENT,
		line: 1
	};
	const broken = (problem) => ({
		intact: false,
		problem,
		...place,
		lines
	});
	let unfinished = false;
	for (const { name, bytes } of files) {
		if (unfinished) return broken("changed");
		const { lines: written, torn } = splitLines(bytes);
		place = {
			file: name,
			line: 1
		};
		for (const each of written) {
			const line = readLine(each);
			if (line === null) return broken("changed");
			if (!follows(line, last)) return broken("out-of-order");
			if (line.n === end.n && line.hash !== end.hash) return broken("changed");
			if (line.n > end.n + 1) return broken(head === null ? "no-head" : "added");
			last = {
				n: line.n,
				hash: line.hash
			};
			lines += 1;
			isKept ||= kept === line.hash;
			place = {
				file: name,
				line: place.line + 1
			};
		}
		unfinished = torn.length > 0;
	}
	if (last.n < end.n) return broken("missing");
	if (!isKept) return {
		...broken("not-there"),
		line: null
	};
	return {
		intact: true,
		lines,
		last: lines === 0 ? null : last,
		unfinished
	};
}
// src/audit/log.ts
/** How long a reader waits for writers, who need some milliseconds each. */
const WAIT_MS = 500;
/** A commit should not wait as long: what it has to say can be left. */
const WRITER_WAIT_MS = 100;
/** Nothing is made on disk before the first record. */
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
const warning = (error) => `not recorded: ${error instanceof Error ? error.message : String(error)}`;
/** One instant of the log: no writer writes meanwhile. A directory that cannot be written to needs no lock. */
async function readFiles(directory) {
	if (!(0, node_fs.existsSync)(directory)) return {
		head: null,
		files: []
	};
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
	const records = lines.flatMap((line) => parseRecord(readLine(line)?.record) ?? []);
	return {
		records,
		unread: lines.length - records.length
	};
}
async function explained(directory, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof Error && "code" in error)) throw error;
		throw new AuditFileError(`the decision log in ${directory} cannot be used: ${error.message}`, error);
	}
}
// src/audit/place.ts
/** The log of a repository's decisions: `<git common dir>/pager-triage`, one for all of its work trees. */
const decisionsDirectory = (commonDir) => (0, node_path.join)(commonDir, "pager-triage");
/**
* The log of writes to PagerDuty: the plugin's own directory, else `$XDG_STATE_HOME/pager-triage`, else
* `~/.local/state/pager-triage`; null where the environment names no home.
*/
function writesDirectory(env) {
	return require_process.absolute(env["CLAUDE_PLUGIN_DATA"]) ?? require_process.stateDirectory(env);
}
/** Only the environment turns the log off, and nothing moves it: no file of a repository has a say. */
const isAuditOff = (env) => env["PAGER_TRIAGE_AUDIT"]?.trim().toLowerCase() === "off";
Object.defineProperty(exports, "decisionsDirectory", {
	enumerable: true,
	get: function() {
		return decisionsDirectory;
	}
});
Object.defineProperty(exports, "isAuditOff", {
	enumerable: true,
	get: function() {
		return isAuditOff;
	}
});
Object.defineProperty(exports, "openAuditLog", {
	enumerable: true,
	get: function() {
		return openAuditLog;
	}
});
Object.defineProperty(exports, "writesDirectory", {
	enumerable: true,
	get: function() {
		return writesDirectory;
	}
});
