// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_path = require("node:path");
const require_main = require("./main.cjs");
let node_os = require("node:os");
const require_model = require("./model.cjs");
// src/audit/chain.ts
const START = {
	n: 0,
	hash: "0".repeat(64)
};
const NEWLINE = 10;
const STATED_HASH = /,"hash":"([0-9a-f]{64})"\}$/;
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
function readLine(bytes) {
	const hash = STATED_HASH.exec(bytes.subarray(-75).toString("latin1"))?.[1];
	const body = Buffer.concat([bytes.subarray(0, -75), Buffer.from("}")]);
	if (hash === void 0 || sha256(body) !== hash) return null;
	const { n, prev, record } = require_main.asObject(require_main.parseJson(body.toString())) ?? {};
	if (typeof n !== "number" || typeof prev !== "string" || record === void 0) return null;
	return {
		n,
		prev,
		record,
		hash
	};
}
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
const LOG_FILE = "audit.jsonl";
function verifyLog({ head, bytes }, expected = null) {
	const end = head ?? START;
	const { lines, torn } = splitLines(bytes ?? Buffer.alloc(0));
	let last = START;
	let isFound = expected === null || expected === START.hash;
	const broken = (problem) => ({
		intact: false,
		problem,
		file: LOG_FILE,
		line: last.n + 1,
		lines: last.n
	});
	for (const each of lines) {
		const line = readLine(each);
		if (line === null) return broken("changed");
		if (!follows(line, last)) return broken("out-of-order");
		if (line.n === end.n && line.hash !== end.hash) return broken("changed");
		if (line.n > end.n + 1) return broken(head === null ? "no-head" : "added");
		last = {
			n: line.n,
			hash: line.hash
		};
		isFound ||= expected === line.hash;
	}
	if (last.n < end.n) return broken("missing");
	if (!isFound) return {
		...broken("not-there"),
		line: null
	};
	return {
		intact: true,
		lines: last.n,
		last: last.n === 0 ? null : last,
		unfinished: torn.length > 0
	};
}
// src/audit/files.ts
const HEAD_FILE = "audit.head.json";
const OWNER_ONLY = 384;
const MAX_LINE_BYTES = 32768;
var AuditBusyError = class extends require_main.AppError {
	code = "audit_busy";
	constructor(directory) {
		super(`the decision log in ${directory} is in use by another process`, { hint: "Try again in 10 seconds." });
	}
};
const readLog = (directory) => ({
	head: readHead(directory),
	bytes: readWhole((0, node_path.join)(directory, LOG_FILE))
});
function makeDirectory(directory) {
	(0, node_fs.mkdirSync)(directory, {
		recursive: true,
		mode: 448
	});
	const found = (0, node_fs.lstatSync)(directory);
	if (!found.isDirectory()) throw new require_main.CodedError("audit_file", `${directory} is a link: remove it`);
	if ((found.mode & 63) !== 0) (0, node_fs.chmodSync)(directory, 448);
}
function readWhole(path) {
	try {
		return withFile(path, node_fs.constants.O_RDONLY, (fd) => (0, node_fs.readFileSync)(fd));
	} catch (error) {
		if (require_main.isErrno(error, "ENOENT")) return null;
		throw error;
	}
}
function appendLine(directory, record, isOurs) {
	const { O_RDWR, O_CREAT, O_APPEND } = node_fs.constants;
	withFile((0, node_path.join)(directory, LOG_FILE), O_RDWR | O_CREAT | O_APPEND, (fd) => {
		const head = readHead(directory) ?? START;
		const end = findEnd(fd, head);
		if (end.link.n > head.n && isOurs()) writeHead(directory, end.link);
		const line = toLine(record, end.link);
		const bytes = Buffer.from(`${end.separator}${line.text}`);
		if (bytes.length > MAX_LINE_BYTES) throw new require_main.CodedError("audit_file", "the record is too long for the decision log");
		if (!isOurs() || (0, node_fs.fstatSync)(fd).size !== end.fileSize) throw new AuditBusyError(directory);
		if (end.size < end.fileSize) (0, node_fs.ftruncateSync)(fd, end.size);
		write(fd, bytes, end.size);
		if (isOurs()) writeHead(directory, line.link);
	});
}
function findEnd(fd, head) {
	const fileSize = (0, node_fs.fstatSync)(fd).size;
	const from = Math.max(0, fileSize - MAX_LINE_BYTES);
	const end = Buffer.alloc(fileSize - from);
	const { lines, torn } = splitLines(end.subarray(0, (0, node_fs.readSync)(fd, end, 0, end.length, from)));
	const lastLine = lines.at(-1);
	const last = lastLine ? readLine(lastLine) : null;
	const isBeyondHead = last !== null && follows(last, head);
	const isSound = lastLine === void 0 ? from === 0 : isBeyondHead || last !== null && isSameLink(last, head);
	return {
		link: isBeyondHead ? {
			n: last.n,
			hash: last.hash
		} : head,
		fileSize,
		size: isSound ? fileSize - torn.length : fileSize,
		separator: isSound || torn.length === 0 ? "" : "\n"
	};
}
function write(fd, bytes, size) {
	try {
		for (let done = 0; done < bytes.length;) done += (0, node_fs.writeSync)(fd, bytes, done);
		(0, node_fs.fdatasyncSync)(fd);
	} catch (error) {
		(0, node_fs.ftruncateSync)(fd, size);
		throw error;
	}
}
function withFile(path, flags, work) {
	const fd = openFile(path, flags);
	try {
		const found = (0, node_fs.fstatSync)(fd);
		if (!found.isFile()) throw new require_main.CodedError("audit_file", `${path} is not a file: remove it`);
		if ((flags & node_fs.constants.O_RDWR) !== 0 && (found.mode & 63) !== 0) (0, node_fs.fchmodSync)(fd, OWNER_ONLY);
		return work(fd);
	} finally {
		(0, node_fs.closeSync)(fd);
	}
}
function openFile(path, flags) {
	try {
		return (0, node_fs.openSync)(path, flags | node_fs.constants.O_NOFOLLOW | node_fs.constants.O_NONBLOCK, OWNER_ONLY);
	} catch (error) {
		if (require_main.isErrno(error, "ELOOP")) throw new require_main.CodedError("audit_file", `${path} is a link: remove it`);
		if (require_main.isErrno(error, "EISDIR")) throw new require_main.CodedError("audit_file", `${path} is a directory: remove it`);
		throw error;
	}
}
function readHead(directory) {
	const { n, hash } = require_main.asObject(require_main.parseJson(readWhole((0, node_path.join)(directory, HEAD_FILE))?.toString() ?? "")) ?? {};
	return typeof n === "number" && Number.isSafeInteger(n) && typeof hash === "string" && hash.length === START.hash.length ? {
		n,
		hash
	} : null;
}
const writeHead = (directory, { n, hash }) => require_main.writeAtomically((0, node_path.join)(directory, HEAD_FILE), `${JSON.stringify({
	n,
	hash
})}\n`, { durable: true });
// src/audit/lock.ts
const STALE_AFTER_MS = 1e4;
const PID_NAMESPACE = "/proc/self/ns/pid";
const MACHINE = `${(0, node_os.hostname)()}/${(0, node_fs.existsSync)(PID_NAMESPACE) ? (0, node_fs.statSync)(PID_NAMESPACE).ino : 0}`;
async function withLock(directory, waitMs, work) {
	const path = `${directory}/audit.lock`;
	const own = `${process.pid} ${MACHINE} ${(0, node_crypto.randomBytes)(8).toString("hex")}\n`;
	const isOurs = () => readOwner(path) === own;
	const giveUpAt = process.uptime() + waitMs / 1e3;
	while (require_main.failsWith("EEXIST", () => (0, node_fs.writeFileSync)(path, own, {
		flag: "wx",
		mode: 384
	}))) {
		const isLate = process.uptime() > giveUpAt;
		const owner = readOwner(path);
		if (owner !== null && (isDead(owner) || isLate && (!owner.endsWith("\n") || isOld(path)))) remove(path, owner);
		else if (isLate) throw new AuditBusyError(directory);
		else await new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * 9));
	}
	try {
		return work(isOurs);
	} finally {
		if (isOurs()) (0, node_fs.rmSync)(path, { force: true });
	}
}
const readOwner = (path) => readWhole(path)?.toString() ?? null;
function remove(path, stale) {
	const aside = `${path}.${(0, node_crypto.randomBytes)(8).toString("hex")}`;
	if (require_main.failsWith("ENOENT", () => (0, node_fs.renameSync)(path, aside))) return;
	if (readOwner(aside) !== stale) require_main.failsWith("EEXIST", () => (0, node_fs.linkSync)(aside, path));
	(0, node_fs.rmSync)(aside, { force: true });
}
function isDead(owner) {
	const [pid, machine] = owner.split(" ");
	try {
		return machine === MACHINE && !process.kill(Number(pid), 0);
	} catch (error) {
		return require_main.isErrno(error, "ESRCH");
	}
}
const isOld = (path) => Math.abs(Date.now() - ((0, node_fs.lstatSync)(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())) > STALE_AFTER_MS;
const HOSTS = [
	"git",
	"cli",
	...[
		"claude",
		"codex",
		"copilot",
		"vscode",
		"cursor",
		"gemini",
		"antigravity",
		"windsurf",
		"opencode"
	]
];
const OUTCOMES = [
	"written",
	"already",
	"refused",
	"failed",
	"unclear"
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
const MAX_IDS = 100;
const MAX_REASON = 500;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const PAGERDUTY_ID = /^[A-Za-z0-9_-]{1,64}$/;
const NAME = /^[a-z][a-z0-9-]{0,39}$/;
const VERSION = /^[\w.+-]{1,40}$/;
const KINDS = {
	decision(at, field) {
		const host = oneOf(field("host"), HOSTS);
		const level = oneOf(field("level"), require_model.LEVELS);
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
			factors: list(field("factors")).flatMap(parseFactor).slice(0, MAX_IDS),
			incidents: ids(field("incidents")),
			services: ids(field("services")),
			model
		};
	},
	commit(at, field) {
		const [sha, tree] = [matching(field("sha"), SHA), matching(field("tree"), SHA)];
		return sha && tree ? {
			kind: "commit",
			at,
			sha,
			tree
		} : null;
	},
	write(at, field) {
		const [verb, outcome] = [oneOf(field("verb"), VERBS), oneOf(field("outcome"), OUTCOMES)];
		const incident = matching(field("incident"), PAGERDUTY_ID);
		return verb && incident && outcome ? {
			kind: "write",
			at,
			verb,
			incident,
			outcome
		} : null;
	},
	override(at, field) {
		const [rule, words] = [matching(field("rule"), NAME), field("reason")];
		if (!rule || typeof words !== "string") return null;
		const reason = require_main.fromOutside([...words].slice(0, MAX_REASON).join(""));
		return {
			kind: "override",
			at,
			tree: matching(field("tree"), SHA),
			rule,
			reason
		};
	}
};
function parseRecord(value) {
	const fields = require_main.asObject(value);
	if (fields === null) return null;
	const field = (name) => fields[name];
	const at = matching(field("at"), INSTANT);
	const kind = oneOf(field("kind"), [
		"decision",
		"commit",
		"write",
		"override"
	]);
	return at === null || Number.isNaN(Date.parse(at)) || kind === null ? null : KINDS[kind](at, field);
}
function parseFactor(value) {
	const factor = require_main.asObject(value) ?? {};
	const [id, points] = [matching(factor["id"], NAME), number(factor["points"])];
	return id !== null && points !== null ? [{
		id,
		points
	}] : [];
}
const ids = (value) => list(value).flatMap((id) => matching(id, PAGERDUTY_ID) ?? []).slice(0, MAX_IDS);
const list = (value) => Array.isArray(value) ? value : [];
const number = (value) => typeof value === "number" && Number.isFinite(value) ? value : null;
const matching = (value, pattern) => typeof value === "string" && pattern.test(value) ? value : null;
const oneOf = (value, known) => known.find((each) => each === value) ?? null;
function toDecision(assessment, host, at) {
	const { score, level, range, decision, change, factors, services, model } = assessment;
	const sums = new Map();
	for (const { id, points } of factors) sums.set(id, (sums.get(id) ?? 0) + points);
	const incidents = factors.flatMap((factor) => factor.evidence).flatMap((item) => item.kind === "incident" ? [item.id] : []);
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
		factors: [...sums].map(([id, points]) => ({
			id,
			points: Number(points.toFixed(1))
		})),
		incidents: [...new Set(incidents)],
		services: services.map(({ id }) => id),
		model: model.version
	};
}
// src/audit/log.ts
const decisionsDirectory = (commonDir) => (0, node_path.join)(commonDir, "pager-triage");
const writesDirectory = (env) => require_main.absolute(env["CLAUDE_PLUGIN_DATA"]) ?? require_main.stateDirectory(env);
const isAuditOff = (env) => env["PAGER_TRIAGE_AUDIT"]?.trim().toLowerCase() === "off";
const READER_WAIT_MS = 500;
const WRITER_WAIT_MS = 100;
function openAuditLog(directory, { off = false } = {}) {
	const append = async (record) => {
		if (off) return;
		const clean = parseRecord(record);
		if (clean === null) throw new require_main.CodedError("audit_file", "the record has a value that the log does not take");
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
		appendOrWarn: (record) => append(record).then(() => null, (error) => `not recorded: ${require_main.messageOf(error)}`),
		read: async () => parseLines(await readFiles(directory)),
		verify: async (expected) => verifyLog(await readFiles(directory), expected)
	};
}
async function readFiles(directory) {
	if (!(0, node_fs.existsSync)(directory)) return {
		head: null,
		bytes: null
	};
	return explained(directory, async () => {
		try {
			return await withLock(directory, READER_WAIT_MS, (isOurs) => {
				takePending(directory, isOurs);
				return readLog(directory);
			});
		} catch (error) {
			if (require_main.isErrno(error, "EACCES") || require_main.isErrno(error, "EROFS")) return readLog(directory);
			throw error;
		}
	});
}
function parseLines(log) {
	const { lines } = splitLines(log.bytes ?? Buffer.alloc(0));
	const records = lines.flatMap((line) => parseRecord(readLine(line)?.record) ?? []);
	return {
		records,
		unread: lines.length - records.length,
		verdict: verifyLog(log)
	};
}
async function explained(directory, work) {
	try {
		return await work();
	} catch (error) {
		if (error instanceof require_main.AppError || !(error instanceof Error && "code" in error)) throw error;
		throw new require_main.CodedError("audit_file", `the decision log in ${directory} cannot be used: ${error.message}`, { cause: error });
	}
}
const PENDING = /^audit\.pending-\d{15}-[0-9a-f]{16}\.json$/;
function leavePending(directory, record) {
	const at = String(Date.now()).padStart(15, "0");
	const path = (0, node_path.join)(directory, `audit.pending-${at}-${(0, node_crypto.randomBytes)(8).toString("hex")}.json`);
	require_main.writeAtomically(path, JSON.stringify(record), { durable: true });
}
function takePending(directory, isOurs) {
	for (const name of (0, node_fs.readdirSync)(directory).sort()) {
		if (!PENDING.test(name)) continue;
		const path = (0, node_path.join)(directory, name);
		const record = parseRecord(require_main.parseJson(readWhole(path)?.toString() ?? ""));
		if (record === null) continue;
		appendLine(directory, record, isOurs);
		(0, node_fs.rmSync)(path, { force: true });
	}
}
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
Object.defineProperty(exports, "toDecision", {
	enumerable: true,
	get: function() {
		return toDecision;
	}
});
Object.defineProperty(exports, "writesDirectory", {
	enumerable: true,
	get: function() {
		return writesDirectory;
	}
});
