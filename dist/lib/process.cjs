// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_fs = require("node:fs");
let node_os = require("node:os");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_util = require("node:util");
let node_tty = require("node:tty");
// src/core/untrusted.ts
/** Marks a string as foreign. Do it where the string enters the program, before anything else. */
const fromOutside = (text) => text;
// src/untrusted/lazily.ts
/** Makes it when it is first asked for: Node takes a millisecond for a pattern of Unicode classes, and most text is ASCII. */
function lazily(make) {
	let made;
	return () => {
		made ??= make();
		return made;
	};
}
// src/untrusted/normalise.ts
/** Controls, format, private, unassigned and lone surrogate characters, line separators, all that shows as nothing. */
const invisible = lazily(() => /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu);
/** More marks than this on one letter are there to hide it or its neighbours. */
const stackedMarks = lazily(() => /(\p{M}{4})\p{M}+/gu);
const SHAPING = "\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gujarati}\\p{Script=Gurmukhi}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}";
/** A joiner where a script or an emoji needs it: between parts of an emoji, and behind a letter that it shapes. */
const neededJoiner = lazily(() => new RegExp(`(?<=[\\p{Extended_Pictographic}\\u{1F3FB}-\\u{1F3FF}])\\u200d(?=\\p{Extended_Pictographic})|(?<=[${SHAPING}]\\p{M}{0,4})[\\u200c\\u200d](?=[${SHAPING}])`, "gu"));
/**
* The text as one line of visible characters in their ordinary form (NFKC). Applied to its own result it changes
* nothing.
*/
function normalise(text) {
	if (PRINTABLE.test(text)) return text.replace(/ +/g, " ").trim();
	return untilStable(text, (now) => dropInvisible(now.normalize("NFKC").replace(/\s+/gu, " ")).replace(stackedMarks(), "$1").trim());
}
const PRINTABLE = /^[ -~]*$/;
/** Applies the step until it changes nothing more. A step takes away or replaces by something plainer. */
function untilStable(text, step) {
	let now = text;
	for (let i = 0; i < MAX_STEPS; i += 1) {
		const next = step(now);
		if (next === now) break;
		now = next;
	}
	return now;
}
const MAX_STEPS = 20;
function neededJoiners(text) {
	if (!/[\u200c\u200d]/.test(text)) return NONE;
	return new Set(Array.from(text.matchAll(neededJoiner()), ({ index }) => index));
}
const NONE = /* @__PURE__ */ new Set();
function dropInvisible(text) {
	const joiners = neededJoiners(text);
	return replaceInvisible(text, (found, at) => joiners.has(at) ? found : "");
}
/** Puts something in the place of each character that is not shown, or acts where it is shown. */
function replaceInvisible(text, by) {
	if (PRINTABLE.test(text)) return text;
	return text.replace(invisible(), by);
}
/** How many characters of the text are not what they look like. */
function countInvisible(text) {
	let count = 0;
	replaceInvisible(text, (found) => {
		if (!/[\t\n\r]/.test(found)) count += 1;
		return found;
	});
	return count;
}
// src/untrusted/inert.ts
/**
* Makes foreign text safe to print in a terminal: white space becomes one blank; control, bidirectional,
* invisible and private characters go away, so no escape sequence survives. Joiners stay where a script needs them.
*/
const inert = (text) => normalise(text);
/** `inert`, cut to `width` characters with an ellipsis. */
function inertCut(text, width) {
	const characters = [...inert(text)];
	return characters.length <= width ? characters.join("") : `${characters.slice(0, width - 1).join("")}…`;
}
/** A path as one printable word: what cannot be shown is written as git would, `\t`, `\303\251`. */
function inertPath(path) {
	return replaceInvisible(path, (character) => [...new TextEncoder().encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join(""));
}
/**
* A line for people, built from our own words and from values that are safe to print. A foreign string that was
* not made inert does not compile.
*/
function line(words, ...values) {
	return String.raw({ raw: words }, ...values);
}
/** Our own words: a literal of the program, a validated identifier, a number format. */
const own = (text) => text;
/** JSON in which every character that a terminal could act on is escaped. The value read back is the same. */
function inertJson(value, indent) {
	return JSON.stringify(value, null, indent).split("\n").map((each) => replaceInvisible(each, unicodeEscape)).join("\n");
}
const unicodeEscape = (character) => Array.from(character.split(""), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
// src/agents/marks.ts
const wordsOf = (text) => text.split(" ").filter((word) => word !== "");
const agent = (name, programs, variables, script = null) => ({
	name,
	variables: wordsOf(variables),
	programs: wordsOf(programs),
	script
});
const CLAUDE_CODE = agent("Claude Code", "claude", "CLAUDECODE CLAUDE_CODE CLAUDE_CODE_ENTRYPOINT CLAUDE_CODE_SESSION_ATTENDED CLAUDE_CODE_IS_COWORK", "/@anthropic-ai/claude-code");
/** By AI_AGENT and AGENT any program can say that it is an agent. */
const UNNAMED = agent("an agent", "", "AI_AGENT AGENT");
/**
* Variables: the package @vercel/detect-agent 1.2, Hugging Face's list of agent harnesses, the agents' own documents; seen in
* the commands of Copilot CLI 1.0.102 and Codex CLI 0.171.0.
* Left out: CODEX_HOME, COPILOT_MODEL and GOOSE_PROVIDER, which people set in their profiles, and CURSOR_TRACE_ID and
* REPL_ID, which are set in a person's terminal too.
*/
const AGENTS = [
	CLAUDE_CODE,
	agent("GitHub Copilot CLI", "copilot", "COPILOT_CLI COPILOT_AGENT_SESSION_ID", "/@github/copilot"),
	agent("Codex CLI", "codex codex-linux-sandbox", "CODEX_SANDBOX CODEX_SANDBOX_NETWORK_DISABLED CODEX_THREAD_ID CODEX_SESSION_ID CODEX_CI", "/@openai/codex"),
	agent("Cursor", "cursor-agent", "CURSOR_AGENT", "/cursor-agent/versions/"),
	agent("Gemini CLI", "gemini", "GEMINI_CLI", "/@google/gemini-cli"),
	agent("Antigravity", "agy", "ANTIGRAVITY_AGENT"),
	agent("OpenCode", "opencode", "OPENCODE OPENCODE_CLIENT", "/opencode-ai/"),
	agent("Amp", "amp", "AMP_CURRENT_THREAD_ID", "/@sourcegraph/amp"),
	agent("Auggie", "auggie", "AUGMENT_AGENT", "/@augmentcode/auggie"),
	agent("Cline", "cline", "CLINE_ACTIVE", "/node_modules/cline/"),
	agent("goose", "goose", "GOOSE_TERMINAL"),
	agent("Crush", "crush", "CRUSH", "/@charmland/crush"),
	agent("Qwen Code", "qwen", "QWEN_CODE", "/@qwen-code/qwen-code"),
	agent("Kiro", "kiro-cli-chat", "KIRO_AGENT_PATH"),
	agent("Pi", "", "PI_CODING_AGENT", "/pi-coding-agent/"),
	agent("OpenClaw", "openclaw", "OPENCLAW_SHELL", "/node_modules/openclaw/"),
	agent("Aider", "aider", ""),
	UNNAMED
];
/** The signs of an agent in the environment, in the programs that this one was started by, and in their environments. */
function agentMarks(env, ancestors) {
	const environments = [env, ...ancestors.map((each) => each.env)];
	return AGENTS.flatMap((each) => {
		const variable = each.variables.find((name) => environments.some((some) => some[name]));
		if (variable !== void 0) return [{
			agent: each,
			seen: `${variable} is set`
		}];
		return ancestors.some((ancestor) => isRunBy(ancestor, each)) ? [{
			agent: each,
			seen: `${each.name} started it`
		}] : [];
	});
}
/** Whether a model reads what is printed here. */
const isInsideAgent = (env) => agentMarks(env, []).length > 0;
/** The same where a mark without a value counts too, as a file of a project could set one. */
const mayBeInsideAgent = (env) => AGENTS.some(({ variables }) => variables.some((name) => env[name] !== void 0));
const INTERPRETER = /^(node|bun|deno|tsx|python[\d.]*)$/;
/** As long as the kernel keeps a name. */
const NAME_LENGTH = 15;
function isRunBy({ name, command: [program = "", ...args] }, { programs, script }) {
	const run = INTERPRETER.test((0, node_path.basename)(program)) ? args : [];
	const file = run.find((arg) => !arg.startsWith("-")) ?? "";
	const names = [(0, node_path.basename)(program), (0, node_path.basename)(file).replace(/\.[cm]?js$/, "")];
	return programs.some((each) => each.slice(0, NAME_LENGTH) === name || names.includes(each)) || script !== null && run.some((arg) => arg.includes(script));
}
// src/core/errors.ts
/** What the exit code of the program means. */
const EXIT = {
	done: 0,
	failed: 1,
	usage: 2,
	/** a write waits for a person's confirmation; nothing was written */
	confirm: 3,
	/** the level is at or above `--fail-on` */
	risky: 4
};
/** An error that a person can do something about. Anything else that reaches the top is a bug of ours. */
var AppError = class extends Error {
	/** what to do next, a sentence or two; empty where the message says it */
	hint;
	/** exit code of the program */
	exit = EXIT.failed;
	constructor(message, { hint = "", cause } = {}) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.name = new.target.name;
		this.hint = hint;
	}
};
/** The time allowed has passed; `hint` says what the person can do in this command. */
var TimeoutError = class extends AppError {
	code = "timeout";
	constructor(hint) {
		super("the time allowed has passed", { hint });
	}
};
/** @param code of Node's error, such as `ENOENT` */
const isErrno = (error, code) => error instanceof Error && "code" in error && error.code === code;
/** @returns whether `work` failed with this code of Node's @throws any other error of it */
function failsWith(code, work) {
	try {
		work();
		return false;
	} catch (error) {
		if (isErrno(error, code)) return true;
		throw error;
	}
}
// src/core/atomic-file.ts
/** The path names a link, a device or a directory, which a file of ours does not replace. */
var NotAFileError = class extends AppError {
	code = "not_a_file";
	constructor(path, what) {
		super(`${path} is ${what}: remove it first`);
	}
};
/**
* Replaces a file in one step: readers see the old contents or the new. Written beside it and moved into place, so that
* neither a link at `path` nor one at the temporary name is followed.
* @throws NotAFileError, what node:fs throws
*/
function writeAtomically(path, content, { mode = 384, durable = false } = {}) {
	const found = (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
	if (found && !found.isFile()) throw new NotAFileError(path, found.isSymbolicLink() ? "a link" : "not a regular file");
	const temporary = `${path}.${process.pid}-${(0, node_crypto.randomBytes)(6).toString("hex")}.tmp`;
	const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = node_fs.constants;
	const fd = (0, node_fs.openSync)(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
	try {
		try {
			(0, node_fs.writeFileSync)(fd, content);
			if (durable) (0, node_fs.fsyncSync)(fd);
		} finally {
			(0, node_fs.closeSync)(fd);
		}
		(0, node_fs.renameSync)(temporary, path);
	} catch (error) {
		(0, node_fs.rmSync)(temporary, { force: true });
		throw error;
	}
}
// src/core/private-notes.ts
const NO_NOTES = {
	read: () => null,
	write: () => {}
};
const SECRET_FILE = "notes.key";
const SECRET_BYTES = 32;
const MAC_BYTES = 32;
const MAX_BYTES$1 = 17 * 2 ** 20;
/**
* `<git common dir>/pager-triage`. Each file begins with an HMAC under a secret of the user's own over the directory's
* real path, device and inode, the file's name and its contents: a note that came with a copied or downloaded repository
* is as if it were not there.
* @param stateDirectory where the secret is, outside of any repository; null: nothing is read or written
*/
function openNotes(commonDir, stateDirectory) {
	if (stateDirectory === null) return NO_NOTES;
	const directory = (0, node_path.join)(commonDir, "pager-triage");
	const macOf = (name, content) => {
		const secret = readSecret(stateDirectory);
		if (secret === null) return null;
		const { dev, ino } = (0, node_fs.statSync)(commonDir, { bigint: true });
		const place = JSON.stringify([
			(0, node_fs.realpathSync)(commonDir),
			String(dev),
			String(ino),
			name
		]);
		return (0, node_crypto.createHmac)("sha256", secret).update(`${place}\n`).update(content).digest();
	};
	return {
		read: (name) => orNull(() => {
			if (!(0, node_fs.lstatSync)(directory).isDirectory()) return null;
			const bytes = readRegularFile((0, node_path.join)(directory, name), MAX_BYTES$1);
			if (bytes === null || bytes.length < MAC_BYTES) return null;
			const content = bytes.subarray(MAC_BYTES);
			const mac = macOf(name, content);
			return mac !== null && (0, node_crypto.timingSafeEqual)(mac, bytes.subarray(0, MAC_BYTES)) ? content : null;
		}),
		write: (name, text) => {
			orNull(() => {
				const content = Buffer.from(text);
				const mac = macOf(name, content);
				if (mac === null) return;
				(0, node_fs.mkdirSync)(directory, {
					recursive: true,
					mode: 448
				});
				if ((0, node_fs.lstatSync)(directory).isDirectory()) writeAtomically((0, node_path.join)(directory, name), Buffer.concat([mac, content]));
			});
		}
	};
}
/** Reads what is there, and keeps what is written in memory. */
function notesInMemory(beneath) {
	const written = /* @__PURE__ */ new Map();
	return {
		read: (name) => written.get(name) ?? beneath.read(name),
		write: (name, content) => {
			written.set(name, Buffer.from(content));
		}
	};
}
/** The user's own: `$XDG_STATE_HOME/pager-triage`, else `~/.local/state/pager-triage`; null where there is no home. */
function stateDirectory(env) {
	const state = absolute(env["XDG_STATE_HOME"]);
	if (state !== null) return (0, node_path.join)(state, "pager-triage");
	const home = absolute(env["HOME"]);
	return home === null ? null : (0, node_path.join)(home, ".local", "state", "pager-triage");
}
/** A relative path would mean another place in each directory; the XDG specification has it ignored. */
const absolute = (path) => path && (0, node_path.isAbsolute)(path) ? path : null;
/** Made at the first use; null where it cannot be kept, or where somebody else could have written it. */
function readSecret(directory) {
	const path = (0, node_path.join)(directory, SECRET_FILE);
	const before = ownSecret(path);
	if (before !== null || (0, node_fs.lstatSync)(path, { throwIfNoEntry: false })) return before;
	(0, node_fs.mkdirSync)(directory, {
		recursive: true,
		mode: 448
	});
	const mine = `${path}.${process.pid}-${(0, node_crypto.randomBytes)(6).toString("hex")}`;
	writeAtomically(mine, (0, node_crypto.randomBytes)(SECRET_BYTES));
	try {
		(0, node_fs.linkSync)(mine, path);
	} catch {} finally {
		(0, node_fs.rmSync)(mine, { force: true });
	}
	return ownSecret(path);
}
function ownSecret(path) {
	const found = (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
	const secret = found?.isFile() && found.uid === (process.getuid?.() ?? found.uid) && (found.mode & 63) === 0 ? readRegularFile(path, SECRET_BYTES) : null;
	return secret?.length === SECRET_BYTES ? secret : null;
}
/** Null where it is a link, a pipe, or larger than that. @throws what node:fs throws */
function readRegularFile(path, maxBytes) {
	const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs.constants;
	const fd = (0, node_fs.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
	try {
		const found = (0, node_fs.fstatSync)(fd);
		return found.isFile() && found.size <= maxBytes ? (0, node_fs.readFileSync)(fd) : null;
	} finally {
		(0, node_fs.closeSync)(fd);
	}
}
function orNull(work) {
	try {
		return work();
	} catch {
		return null;
	}
}
// src/pagerduty/client/errors.ts
/** Base of everything that reading or writing PagerDuty throws. `message`: what happened; `hint`: what to do. */
var PagerDutyError = class extends AppError {
	/** HTTP status, null where no answer came */
	status;
	/** PagerDuty's own error number */
	apiCode;
	requestId;
	says;
	constructor(message, { status, apiCode, requestId, says, ...rest }) {
		super(message, rest);
		this.status = status ?? null;
		this.apiCode = apiCode ?? null;
		this.requestId = requestId ?? null;
		this.says = says ?? null;
	}
};
/** 401: another key, scheme or region is needed. */
var AuthenticationError = class extends PagerDutyError {
	code = "authentication";
};
/** 402: the account's plan lacks the feature; go on without it. */
var PlanError = class extends PagerDutyError {
	code = "plan";
};
/** 403: the key is real but may not do this. */
var PermissionError = class extends PagerDutyError {
	code = "permission";
};
/** The same of everything of its kind: the token lacks the scope. */
var ScopeError = class extends PermissionError {};
/** 404: absent, or hidden from this key. */
var NotFoundError = class extends PagerDutyError {
	code = "not_found";
};
/** 429 until the attempts or the time ran out: wait. */
var RateLimitError = class extends PagerDutyError {
	code = "rate_limit";
};
/** 400 and the other refusals of what was asked: ask differently. */
var InvalidRequestError = class extends PagerDutyError {
	code = "invalid_request";
};
/** 408 and 5xx until the attempts ran out: try later. */
var UnavailableError = class extends PagerDutyError {
	code = "unavailable";
};
/** No answer came: name resolution, TLS, refused, reset, timeout. `cause` keeps the code, never a header. */
var UnreachableError = class extends PagerDutyError {
	code = "unreachable";
};
/** The caller's own deadline or cancellation came first. */
var DeadlineError = class extends PagerDutyError {
	code = "deadline";
};
/** An answer came that is not PagerDuty's: a web page, cut or foreign JSON, a redirect, too large. */
var UnexpectedAnswerError = class extends PagerDutyError {
	code = "unexpected_answer";
};
/** An unexpected answer that another attempt may bring whole. */
var CutAnswerError = class extends UnexpectedAnswerError {};
/** The transport was asked for a request that it does not allow; nothing was sent. A bug of the caller. */
var RefusedMethodError = class extends PagerDutyError {
	code = "refused_method";
};
/** The incident is not in the state that was confirmed; nothing was written. Preview and confirm again. */
var StaleConfirmationError = class extends PagerDutyError {
	code = "stale_confirmation";
};
/** A write may or may not have happened, and re-reading did not show it. Look before repeating. */
var UnclearWriteError = class extends PagerDutyError {
	code = "unclear_write";
};
// src/cli/messages.ts
/** Messages of the program in a terminal. */
const unexpectedArgument = (argument, command) => `${inertCut(fromOutside(argument), 60)} is an unexpected argument. See: pager-triage ${command} --help`;
const failure = (message) => line`pager-triage: ${inertCut(fromOutside(message), 600)}`;
const bug = (message) => line`pager-triage: this is a bug in pager-triage; please report it: ${inertCut(fromOutside(message), 400)}`;
const NO_KEY = "no key (make one in PagerDuty under Integrations, API Access Keys, \"Read-only\"; then: export PAGERDUTY_API_KEY=…)";
const NO_COMMIT = own("That command commits nothing.");
const ONE_SOURCE = "Use only one of --staged, --command, --commit, --range and --patch. See: pager-triage risk --help";
const OPTION_KEY_ELSEWHERE = "the key in the plugin options is sent to PagerDuty's own hosts only, and PAGERDUTY_API_URL in the environment names another: unset it, or set the key in the environment instead";
const OFFLINE = "not queried (--offline)";
const badService = (id) => `--service ${inertCut(fromOutside(id), 40)} is not a PagerDuty service id such as PABC123; it is the last part of the service's URL`;
const badLevel = (level) => `--fail-on ${inertCut(fromOutside(level), 40)} is not a level: use moderate, elevated, high or critical`;
const badDeadline = (text) => `--deadline ${inertCut(fromOutside(text), 40)} is not a time in milliseconds between 100 and 600000`;
const reportWritten = (file) => line`Wrote ${inertPath(fromOutside(file))}`;
const reportNotWritten = (file, why) => `The report could not be written to ${inertPath(fromOutside(file))}: ${inertCut(fromOutside(why), 200)}. Choose a file in a writable directory`;
const reportNotReplaced = (file) => `The report was not written: ${inertPath(fromOutside(file))} is a link or not a regular file. Remove it, or choose another file`;
const reportLedOut = (path) => `The report was not written: a link in ${inertPath(fromOutside(path))} leads out of the repository. Choose another file`;
const unreadablePatch = (file, code) => `The patch ${inertCut(fromOutside(file), 100)} cannot be read (${inertCut(fromOutside(code), 20)}). To read standard input, use: --patch -`;
const badPort = (text) => `--port ${inertCut(fromOutside(text), 40)} is not a port between 1 and 65535`;
const hookInstalled = (path) => line`Installed ${path}: it prints the report before each commit. To remove it: pager-triage uninstall-hook`;
const hookPresent = (path) => line`${path} is already pager-triage's hook; updated it.`;
const hookKept = (path) => line`Installed ${path}. The previous hook still runs first; pager-triage uninstall-hook restores it.`;
const TOOL_STEPS = {
	husky: "Add this line to .husky/pre-commit:",
	lefthook: "Add this to lefthook.yml, leaving out \"pre-commit:\" and \"commands:\" if they are already there:",
	"pre-commit": "Add this to .pre-commit-config.yaml, at the end of repos, indented like its other entries:",
	prek: "Add this to .pre-commit-config.yaml, at the end of repos, indented like its other entries:"
};
const toolsHook = (tool) => `${tool} manages the hooks of this repository, so nothing was changed. ${TOOL_STEPS[tool]}`;
const notInPath = (bin) => line`pager-triage is not in your PATH, so what you add has no effect yet. Add this directory to PATH: ${inertPath(fromOutside(bin))}`;
const hookRemoved = (path) => line`Removed ${path}.`;
const noHook = (path) => line`No pager-triage hook at ${path}; nothing to remove.`;
const demoEnd = (program) => line`
This was a sample repository with a simulated PagerDuty; both have been deleted.
In your own repository, stage a change and run:
  ${own(program)} risk`;
const simulatorReady = (url, key) => line`PagerDuty simulator (90 days of incidents) listening at ${own(url)}. To use it:
  export PAGERDUTY_API_URL=${own(url)} PAGER_TRIAGE_ALLOW_LOOPBACK=1
  export PAGERDUTY_API_KEY=${own(key)}
  pager-triage risk --service PCHECKO
Press Ctrl-C to stop it.`;
const HOOK_USAGE = `pager-triage hook: entry point of the hooks: hook git, hook agent

Usage: pager-triage hook git|agent`;
const unknownHook = (host) => `There is no hook ${inertCut(fromOutside(host), 40)}; use hook git or hook agent. See: pager-triage --help`;
const badView = (name) => `--kind ${inertCut(fromOutside(name), 40)} must be diff or incident`;
const badLine = (number) => `Line ${number} of the input is not JSON with a "text"; each line must be {"id": …, "text": "…"}`;
const noReport = (reason) => line`pager-triage: no report for this commit, which proceeds: ${inertCut(fromOutside(reason), 300)}`;
/** For a team whose policy can deny a commit. */
const notChecked = (reason) => line`${noReport(reason)}. The team's policy was not checked.`;
const denial = (reasons) => line`pager-triage: the team's policy blocks this commit: ${inertCut(fromOutside(reasons.join("; ")), 300)}.
To override it, with a logged reason: PAGER_TRIAGE_OVERRIDE='why' git commit …`;
const SESSION_NO_KEY = "pager-triage: no PagerDuty key, so commits are scored from git alone. To set one: /plugin configure triage@pager-triage";
const SESSION_NO_MAPPING = "pager-triage: no PagerDuty services configured; inferring them from CODEOWNERS and names. To see them: /triage:map; to configure them: pager-triage map --init";
const settingsIgnored = (names, because) => own(`pager-triage: ignored ${names.join(", ")}: ${because.join("; ")}. Set them in the plugin options, in your own ~/.claude/settings.json or in your shell, and remove them from the project.`);
const notRecorded = (warning) => line`pager-triage: decision log: ${inertCut(fromOutside(warning), 300)}`;
// src/cli/setting-names.ts
/**
* Every name of the environment that this program reads, but for what git is given (`git-environment.ts`).
* `protected`: it could undo a protection, so in an agent a file of a repository cannot set it.
*/
const SETTINGS = {
	PAGERDUTY_API_KEY: "protected",
	PAGERDUTY_EMAIL: "protected",
	PAGERDUTY_REGION: "protected",
	PAGERDUTY_API_URL: "protected",
	PAGER_TRIAGE_ALLOW_HOST: "protected",
	PAGER_TRIAGE_ALLOW_LOOPBACK: "protected",
	PAGER_TRIAGE_ALLOW_WRITES: "protected",
	PAGER_TRIAGE_ASK: "protected",
	PAGER_TRIAGE_AUDIT: "protected",
	PAGER_TRIAGE_OVERRIDE: "protected",
	CLAUDE_PLUGIN_DATA: "protected",
	XDG_STATE_HOME: "protected",
	HOME: "protected",
	CLAUDE_CODE_ENTRYPOINT: "protected",
	CLAUDE_CODE_SESSION_ATTENDED: "protected",
	CLAUDECODE: "free",
	CLAUDE_PROJECT_DIR: "free",
	NO_COLOR: "free",
	FORCE_COLOR: "free",
	TERM: "free",
	PATH: "free",
	NODE_DISABLE_COMPILE_CACHE: "free"
};
const OPTION_PREFIX = "CLAUDE_PLUGIN_OPTION_";
/** Options of the plugin among them: Claude Code sets only those that the user has set. */
const PROTECTED = Object.entries(SETTINGS).filter(([, state]) => state === "protected").flatMap(([name]) => [name, `${OPTION_PREFIX}${name}`]);
// src/cli/version.ts
const VERSION = "0.1.0";
// src/core/nearest.ts
/** The known word with the fewest single-letter edits, to answer a misspelt one with. */
const nearest = (key, known) => nearestOf(key, known, 1)[0] ?? "";
/** So many of them, the nearest first. */
function nearestOf(key, known, most) {
	return known.map((word) => ({
		word,
		distance: editDistance(key.slice(0, 64), word.slice(0, 64))
	})).sort((a, b) => a.distance - b.distance).slice(0, most).map(({ word }) => word);
}
function editDistance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...b].entries()) next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
		row = next;
	}
	return row.at(-1) ?? 0;
}
// src/cli/options.ts
/** The command line is not one that the program understands; the message says what to type. */
var UsageError = class extends AppError {
	code = "usage";
	exit = EXIT.usage;
};
/** What stood on the command line, by the command's own table. */
var Arguments = class Arguments {
	positionals;
	#values;
	constructor(positionals, values) {
		this.positionals = positionals;
		this.#values = values;
	}
	/** @throws UsageError */
	static parse(args, options, command) {
		try {
			const { values, positionals } = (0, node_util.parseArgs)({
				args: withEmptyValues(args, options),
				options: nodeOptions(options),
				allowPositionals: true
			});
			return new Arguments(positionals, values);
		} catch (error) {
			throw new UsageError(`${explain(error, options)} See: pager-triage ${command} --help`);
		}
	}
	/** The same with these flags set or unset. */
	with(flags) {
		return new Arguments(this.positionals, {
			...this.#values,
			...flags
		});
	}
	flag(name) {
		return this.#values[name] === true;
	}
	text(name) {
		const value = this.#values[name];
		return typeof value === "string" ? value : null;
	}
	texts(name) {
		const value = this.#values[name];
		return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
	}
};
const nodeOptions = (options) => Object.fromEntries(Object.entries(options).map(([name, { value, repeatable = false }]) => [name, {
	type: value === void 0 ? "boolean" : "string",
	multiple: repeatable
}]));
/** Node's parser knows no option that may stand with and without a value. */
const withEmptyValues = (args, options) => args.map((arg, i) => {
	return arg.startsWith("--") && options[arg.slice(2)]?.valueOptional === true && (args[i + 1] ?? "-").startsWith("-") ? `${arg}=` : arg;
});
function explain(error, options) {
	const message = error instanceof Error ? error.message : "";
	const unknown = /^Unknown option '(--?[^']*)'/.exec(message)?.[1];
	if (unknown === void 0) return `${inertCut(fromOutside(message.split(". ")[0] ?? ""), 200)}.`;
	const guess = nearest(unknown.replace(/^-+/, ""), Object.keys(options));
	return `There is no option ${inertCut(fromOutside(unknown), 40)}; did you mean --${guess}?`;
}
// src/cli/repository-top.ts
/** The directory itself and all above it, the nearest first. */
function* directoriesUp(from) {
	for (let directory = from;; directory = (0, node_path.dirname)(directory)) {
		yield directory;
		if (directory === (0, node_path.dirname)(directory)) return;
	}
}
/** The nearest directory with a `.git`; null where there is none. Git is not asked. */
function topOf(cwd) {
	for (const directory of directoriesUp(cwd)) if ((0, node_fs.lstatSync)((0, node_path.join)(directory, ".git"), { throwIfNoEntry: false })) return directory;
	return null;
}
// src/report/index.ts
/** Every form of `risk`, in the order of its help. */
const REPORTERS = {
	text: {
		option: null,
		load: () => Promise.resolve().then(() => require("./range-text.cjs"))
	},
	json: {
		option: { help: "print one JSON document" },
		load: () => Promise.resolve().then(() => require("./json.cjs"))
	},
	markdown: {
		option: { help: "print the report as a comment for a pull request" },
		load: () => Promise.resolve().then(() => require("./markdown.cjs"))
	},
	sarif: {
		option: { help: "print SARIF 2.1.0, for code scanning" },
		load: () => Promise.resolve().then(() => require("./sarif.cjs"))
	},
	html: {
		option: {
			value: "FILE",
			help: "also write the report to this file, as one HTML page"
		},
		load: () => Promise.resolve().then(() => require("./risk-report.cjs"))
	}
};
// src/cli/report-options.ts
const ALL = Object.entries(REPORTERS);
const PRINTED = ALL.filter(([, { option }]) => option && !option.value);
const WRITTEN = ALL.filter(([, { option }]) => option?.value);
const REPORT_OPTIONS = Object.fromEntries(ALL.flatMap(([name, { option }]) => option ? [[name, option]] : []));
const flags = PRINTED.map(([name]) => `--${name}`);
const files = WRITTEN.map(([name]) => `--${name} FILE`);
const REPORT_USAGE = [`[${flags.join("|")}]`, ...files.map((file) => `[${file}]`)].join(" ");
const TWO_FORMS = `Use one output format: ${flags.slice(0, -1).join(", ")} or ${flags.at(-1)}. ${files.join(" and ")} can be added to any`;
/** @throws UsageError */
function readReports(args) {
	const [printed = REPORTERS.text, another] = PRINTED.filter(([name]) => args.flag(name)).map(([, reporter]) => reporter);
	if (another) throw new UsageError(TWO_FORMS);
	return {
		printed,
		written: WRITTEN.flatMap(([name, reporter]) => {
			const file = args.text(name);
			return file === null ? [] : [{
				reporter,
				file
			}];
		})
	};
}
// src/cli/commands/index.ts
const json = REPORTERS.json.option;
const html = REPORTERS.html.option;
const confirm = {
	value: "CODE",
	valueOptional: true,
	help: "confirm with the code from the preview; without a code, only preview"
};
/** Every command of the program, in the order of the help. */
const COMMANDS = {
	risk: {
		summary: "score the staged change, a commit, a range or a patch, with PagerDuty evidence",
		usage: `risk [--commit REV | --range A..B | --patch FILE|- | --command SHELL] [--service ID]… [--fail-on LEVEL] [--offline] [--deadline MS] ${REPORT_USAGE}`,
		options: {
			staged: { help: "score what git commit would record (default)" },
			command: {
				value: "SHELL",
				help: "score what this shell command would commit, without running it"
			},
			commit: {
				value: "REV",
				help: "score this past commit with the data from before it was made"
			},
			range: {
				value: "A..B",
				help: "score what B adds to A as one change, and each commit"
			},
			patch: {
				value: "FILE|-",
				help: "score a patch from this file or standard input"
			},
			service: {
				value: "ID",
				repeatable: true,
				help: "the PagerDuty service of the change; may be repeated"
			},
			"fail-on": {
				value: "LEVEL",
				help: "exit with code 4 at this level or above: moderate, elevated, high or critical"
			},
			offline: { help: "do not query PagerDuty" },
			deadline: {
				value: "MS",
				help: "report what is known after this time (default 10000; 60000 for a range)"
			},
			...REPORT_OPTIONS
		},
		load: () => Promise.resolve().then(() => require("./risk.cjs"))
	},
	map: {
		summary: "show which PagerDuty service each path belongs to, and why",
		usage: "map [--init | --check] [--offline] [--json]",
		options: {
			init: { help: "write a first .pager-triage.json; never overwrites one" },
			check: { help: "exit with code 1 if a path has no service or a service does not exist" },
			offline: { help: "do not query PagerDuty" },
			json
		},
		load: () => Promise.resolve().then(() => require("./map.cjs"))
	},
	overview: {
		summary: "show what is on fire in PagerDuty, and what to do next",
		usage: "overview [--json]",
		options: { json },
		load: () => Promise.resolve().then(() => require("./overview.cjs"))
	},
	incidents: {
		summary: "list open incidents, most important first",
		usage: "incidents [--service ID]… [--team ID]… [--urgency high|low] [--mine] [--json]",
		options: {
			service: {
				value: "ID",
				repeatable: true,
				help: "only this service; may be repeated"
			},
			team: {
				value: "ID",
				repeatable: true,
				help: "only this team; may be repeated"
			},
			urgency: {
				value: "high|low",
				help: "only this urgency"
			},
			mine: { help: "only incidents assigned to you" },
			json
		},
		load: () => Promise.resolve().then(() => require("./incidents.cjs"))
	},
	detail: {
		summary: "show one incident: alerts, changes, responders, what helped last time",
		usage: "detail ID|NUMBER|URL [--json]",
		options: { json },
		load: () => Promise.resolve().then(() => require("./detail.cjs"))
	},
	oncall: {
		summary: "show who is on call, until when, and coverage gaps",
		usage: "oncall [--service ID]… [--policy ID]… [--schedule ID]… [--json]",
		options: {
			service: {
				value: "ID",
				repeatable: true,
				help: "only this service; may be repeated"
			},
			policy: {
				value: "ID",
				repeatable: true,
				help: "only this escalation policy; may be repeated"
			},
			schedule: {
				value: "ID",
				repeatable: true,
				help: "only this schedule; may be repeated"
			},
			json
		},
		load: () => Promise.resolve().then(() => require("./oncall.cjs"))
	},
	services: {
		summary: "list all services: status, open incidents, noise",
		usage: "services [--since 24h|7d|30d|90d|DAY] [--json]",
		options: {
			since: {
				value: "TIME",
				help: "measure noise since then (default 30d)"
			},
			json
		},
		load: () => Promise.resolve().then(() => require("./services2.cjs"))
	},
	recent: {
		summary: "show recent incidents: how many, how fast they were handled, what repeats",
		usage: "recent [--since 24h|7d|30d|90d|DAY] [--service ID]… [--json] [--html FILE]",
		options: {
			since: {
				value: "TIME",
				help: "24h (default), 7d, 30d, 90d, or a day such as 2026-01-31"
			},
			service: {
				value: "ID",
				repeatable: true,
				help: "only this service; may be repeated"
			},
			json,
			html
		},
		load: () => Promise.resolve().then(() => require("./recent.cjs"))
	},
	ack: {
		summary: "acknowledge an incident, after a preview and your confirmation",
		usage: "ack ID|NUMBER|URL [--confirm CODE] [--json]",
		options: {
			confirm,
			json
		},
		load: () => Promise.resolve().then(() => require("./ack.cjs"))
	},
	resolve: {
		summary: "resolve an incident, after a preview and your confirmation",
		usage: "resolve ID|NUMBER|URL [--even-if-firing] [--confirm CODE] [--json]",
		options: {
			"even-if-firing": { help: "resolve even if alerts are still firing" },
			confirm,
			json
		},
		load: () => Promise.resolve().then(() => require("./resolve.cjs"))
	},
	note: {
		summary: "add a note to an incident, after a preview and your confirmation",
		usage: "note ID|NUMBER|URL --content TEXT [--confirm CODE] [--json]",
		options: {
			content: {
				value: "TEXT",
				help: "the text of the note"
			},
			confirm,
			json
		},
		load: () => Promise.resolve().then(() => require("./note.cjs"))
	},
	audit: {
		summary: "list or verify the decision log, or show the outcomes of its decisions",
		usage: "audit list|verify|outcomes [--since TIME] [--kept HASH] [--days N] [--offline] [--json]",
		options: {
			since: {
				value: "TIME",
				help: "list: 24h, 7d, 30d, 90d, or a day such as 2026-01-31 (default: all)"
			},
			kept: {
				value: "HASH",
				help: "verify: check that this earlier hash is still in the log"
			},
			days: {
				value: "N",
				help: "outcomes: count incidents within this many days of the commit (default 7)"
			},
			offline: { help: "outcomes: do not query PagerDuty" },
			json
		},
		load: () => Promise.resolve().then(() => require("./audit.cjs"))
	},
	backtest: {
		summary: "score past commits of this repository and compare with what followed",
		usage: "backtest [--since DAY] [--limit N] [--days N] [--incident-days N] [--service ID]… [--offline] [--calibrate] [--html FILE] [--json]",
		options: {
			since: {
				value: "DAY",
				help: "the oldest commit to score, such as 2024-01-31 (default: five years ago)"
			},
			limit: {
				value: "N",
				help: "score this many commits, spread evenly over that time (default 400)"
			},
			days: {
				value: "N",
				help: "count later bug fixes within this many days of the commit (default 365)"
			},
			"incident-days": {
				value: "N",
				help: "count incidents within this many days (default 7)"
			},
			service: {
				value: "ID",
				repeatable: true,
				help: "the PagerDuty service of all commits; may be repeated"
			},
			offline: { help: "do not query PagerDuty" },
			calibrate: { help: "print only the calibration for .pager-triage.json, if there is enough data" },
			html,
			json
		},
		load: () => Promise.resolve().then(() => require("./backtest.cjs"))
	},
	"install-hook": {
		summary: "show the report before each git commit in this repository",
		usage: "install-hook",
		options: {},
		load: () => Promise.resolve().then(() => require("./install-hook.cjs"))
	},
	"uninstall-hook": {
		summary: "remove the pre-commit hook from this repository",
		usage: "uninstall-hook",
		options: {},
		load: () => Promise.resolve().then(() => require("./uninstall-hook.cjs"))
	},
	doctor: {
		summary: "check the setup: key, region, permissions, mapping, hooks",
		usage: "doctor [--json]",
		options: { json },
		load: () => Promise.resolve().then(() => require("./doctor.cjs"))
	},
	demo: {
		summary: "print a report on a sample repository with a simulated PagerDuty; no account needed",
		usage: "demo [--json]",
		options: { json },
		load: () => Promise.resolve().then(() => require("./demo.cjs"))
	},
	simulator: {
		summary: "run the PagerDuty simulator on this computer",
		usage: "simulator [--port N]",
		options: { port: {
			value: "N",
			help: "the port to listen on (default: a free one)"
		} },
		load: () => Promise.resolve().then(() => require("./simulator.cjs"))
	},
	sanitize: {
		summary: "print what a model would see of a patch or an incident on standard input",
		usage: "sanitize [--kind diff|incident] [--jsonl]",
		options: {
			kind: {
				value: "diff|incident",
				help: "what the input is (default diff)"
			},
			jsonl: { help: "read lines {\"id\", \"text\"} and write lines {\"id\", \"out\"}" }
		},
		load: () => Promise.resolve().then(() => require("./sanitize.cjs"))
	}
};
const isCommand = (name) => Object.hasOwn(COMMANDS, name);
// src/cli/error-report.ts
/** What `--json` prints of an error; of one that is no AppError, a bug of ours, the code is `bug`. */
function errorFacts(error) {
	const message = error instanceof Error ? error.message : String(error);
	const { code, hint } = error instanceof AppError ? error : {
		code: "bug",
		hint: ""
	};
	return {
		error: code,
		message,
		hint,
		...requestOf(error)
	};
}
/** The HTTP status and PagerDuty's name for the request, where there was one. */
function requestOf(error) {
	if (!(error instanceof PagerDutyError)) return {};
	const { status, requestId } = error;
	return {
		...status !== null && { status },
		...requestId !== null && { request_id: requestId }
	};
}
const exitCodeOf = (error) => error instanceof AppError ? error.exit : EXIT.failed;
/** Prints an error to a person or a script: known ones in a line that says what to do, others as our bug. */
function reportError(error, { stderr }, json) {
	const facts = errorFacts(error);
	const { message, hint } = facts;
	if (json) stderr.print(inertJson(facts));
	else if (error instanceof AppError) stderr.print(failure(hint ? `${message} ${hint}` : message));
	else stderr.print(bug(message));
	return exitCodeOf(error);
}
// src/cli/usage.ts
function help(version) {
	const listed = Object.entries(COMMANDS);
	const width = Math.max(...listed.map(([name]) => name.length));
	return own([
		`pager-triage ${version}: scores the change you are about to commit against your PagerDuty history`,
		"",
		"Usage: pager-triage COMMAND [OPTIONS]",
		"",
		...listed.map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`),
		"",
		"More on a command: pager-triage COMMAND --help. To try it without an account: pager-triage demo"
	].join("\n"));
}
function commandHelp(name, { summary, usage, options }) {
	const rows = Object.entries(options).map(([option, { value, help }]) => [value ? `--${option} ${value}` : `--${option}`, help]);
	const width = Math.max(0, ...rows.map(([option]) => option.length));
	return own([
		`pager-triage ${name}: ${summary}`,
		"",
		`Usage: pager-triage ${usage}`,
		...rows.length > 0 ? [""] : [],
		...rows.map(([option, help]) => `  ${option.padEnd(width)}  ${help}`)
	].join("\n"));
}
const unknownCommand = (name) => `There is no command ${inertCut(fromOutside(name), 40)}; did you mean ${nearest(name, Object.keys(COMMANDS))}? See: pager-triage --help`;
// src/cli/run-command.ts
/** Runs a command of the table, for a person or for a model. Throws nothing: errors are printed. */
async function runCommand(name, rest, shell) {
	const isForModel = shell.stdout.reader !== "person" && isInsideAgent(shell.env);
	try {
		return await run(name, rest, shell, isForModel);
	} catch (error) {
		const json = rest.includes("--json");
		if (!isForModel || error instanceof UsageError && !json) return reportError(error, shell, json);
		const { printError } = await Promise.resolve().then(() => require("./model-shell.cjs"));
		printError(shell, errorFacts(error), json);
		return exitCodeOf(error);
	}
}
/** @throws what the command throws */
async function run(name, rest, shell, isForModel) {
	if (!isCommand(name)) throw new UsageError(unknownCommand(name));
	const command = COMMANDS[name];
	if (rest.includes("--help") || rest.includes("-h")) {
		shell.stdout.print(commandHelp(name, command));
		return EXIT.done;
	}
	const args = Arguments.parse(rest, command.options, name);
	if (isForModel) return (await Promise.resolve().then(() => require("./model-shell.cjs"))).runForModel(command, shell, args);
	return (await command.load()).run(shell, args);
}
// src/cli/repository-settings.ts
/** Files of a project from which an agent sets the environment of what it starts. */
const FILES = [
	".claude/settings.json",
	".claude/settings.local.json",
	".codex/config.toml"
];
const MAX_BYTES = 1048576;
/**
* In an agent, the shell without the protected settings that a file of the project sets: which value the agent took, that
* file's or the user's, cannot be seen. git is given the environment as it came, as the git that the agent runs has it.
* @param places directories of the project, where the agent started and where it is now
*/
function withoutProjectSettings(shell, places, inAgent = mayBeInsideAgent(shell.env) || shell.env["CLAUDE_PROJECT_DIR"] !== void 0) {
	const given = shell.givenEnv ?? shell.env;
	if (!inAgent) return shell;
	const found = readProjectSettings([...places, given["CLAUDE_PROJECT_DIR"] ?? ""]);
	const ignored = PROTECTED.filter((name) => given[name] !== void 0 && isSetBy(found, name));
	if (ignored.length === 0) return shell.givenEnv ? shell : {
		...shell,
		givenEnv: given
	};
	const env = Object.fromEntries(Object.entries(given).filter(([name]) => !ignored.includes(name)));
	return {
		...shell,
		givenEnv: given,
		env: ignored.includes("HOME") ? {
			...env,
			HOME: (0, node_os.userInfo)().homedir
		} : env,
		...noticeOf(found, ignored)
	};
}
/** Of a file that cannot be read, only what people set for this program is named. */
function noticeOf(found, ignored) {
	const isNamed = (name) => found.some((each) => "names" in each && each.names.includes(name));
	const names = ignored.filter((name) => isNamed(name) || /^PAGER|^CLAUDE_PLUGIN_OPTION_/.test(name));
	const because = found.flatMap((each) => {
		if ("unreadable" in each) return [`${each.file} of this project may set them: ${each.unreadable}`];
		return ignored.some((name) => each.names.includes(name)) ? [`${each.file} of this project sets them`] : [];
	});
	return names.length === 0 ? {} : { ignoredSettings: settingsIgnored(names, [...new Set(because)]) };
}
const isSetBy = (found, name) => found.some((file) => "unreadable" in file || file.names.includes(name));
/** Of these directories and all above them, but for the user's own `~/.claude`; HOME may be what such a file sets. */
function readProjectSettings(places) {
	const home = (0, node_os.userInfo)().homedir;
	const directories = new Set(places.filter(node_path.isAbsolute).flatMap((place) => [...directoriesUp(place)]));
	directories.delete(home);
	return [...directories].flatMap((directory) => FILES.flatMap((file) => readSettings(directory, file) ?? []));
}
function readSettings(directory, file) {
	const path = (0, node_path.join)(directory, file);
	try {
		if (!(0, node_fs.lstatSync)(path, { throwIfNoEntry: false })) return null;
		const target = (0, node_fs.realpathSync)(path);
		if (leadsOut(target, (0, node_fs.realpathSync)(topOf(directory) ?? directory))) return {
			file,
			unreadable: "it is a link out of the repository"
		};
		const text = readRegularFile(target, MAX_BYTES)?.toString();
		if (text === void 0) return {
			file,
			unreadable: "it is not a file, or is larger than 1 MB"
		};
		return {
			file,
			names: file.endsWith(".toml") ? namesInToml(text) : namesInJson(text)
		};
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return null;
		return {
			file,
			unreadable: error instanceof SyntaxError ? "it cannot be parsed" : "it cannot be read"
		};
	}
}
function leadsOut(path, top) {
	const way = (0, node_path.relative)(top, (0, node_path.dirname)(path));
	return way.startsWith("..") || (0, node_path.isAbsolute)(way);
}
/** @throws SyntaxError */
function namesInJson(text) {
	const settings = JSON.parse(text);
	const env = typeof settings === "object" && settings !== null && "env" in settings ? settings.env : null;
	return typeof env === "object" && env !== null ? Object.keys(env).map((name) => name.toUpperCase()) : [];
}
/** Wherever it names them: `[shell_environment_policy]` can spell it in several ways. @throws SyntaxError */
function namesInToml(text) {
	if (/\\[uUx]/.test(text)) throw new SyntaxError("it contains escaped names");
	return PROTECTED.filter((name) => new RegExp(`\\b${name}["']?\\s*=`).test(text));
}
// src/cli/main.ts
/** One run of the program: arguments in, exit code out. Throws nothing. */
async function main(argv, given) {
	const [name = "--help", ...rest] = argv;
	if (name === "hook") return (await Promise.resolve().then(() => require("./hooks.cjs"))).runHook(given, rest);
	if (name === "--help" || name === "-h" || name === "help") {
		given.stdout.print(help(VERSION));
		return EXIT.done;
	}
	if (name === "--version" || name === "-v") {
		given.stdout.print(own(VERSION));
		return EXIT.done;
	}
	const shell = withoutProjectSettings(given, [given.cwd]);
	if (shell.ignoredSettings !== given.ignoredSettings && name !== "doctor") shell.stderr.print(shell.ignoredSettings ?? own(""));
	return runCommand(name, rest, shell);
}
// src/cli/process-shell.ts
/**
* The real process as a shell; the only place that reads the environment, the clock and the standard streams. Node takes
* some milliseconds to set up each stream, so that is done for those that are used.
*/
function processShell() {
	const interrupted = new AbortController();
	process.once("SIGINT", () => interrupted.abort());
	process.once("SIGTERM", () => interrupted.abort());
	return {
		env: process.env,
		cwd: process.cwd(),
		clock: () => /* @__PURE__ */ new Date(),
		stdin: readStdin,
		stdout: toStream(1, () => process.stdout),
		stderr: toStream(2, () => process.stderr),
		ask: (0, node_tty.isatty)(0) ? (question) => askOnTerminal(question, interrupted.signal) : null,
		ancestors: ancestorsOnce(),
		interrupted: interrupted.signal
	};
}
/** Only a write asks for them, and then more than once. */
function ancestorsOnce() {
	let read;
	return () => {
		read ??= Promise.resolve().then(() => require("./ancestors.cjs")).then(({ readAncestors }) => readAncestors());
		return read;
	};
}
const OPENED = [];
/**
* Ends the process at once where all that was printed is out: what Node would still tidy up goes with it anyway, and
* takes a commit some milliseconds. A pipe that is full gets the time that it takes.
*/
function endProcess(exitCode) {
	process.exitCode = exitCode;
	if (OPENED.every(({ writableLength }) => writableLength === 0)) process.exit();
}
function toStream(descriptor, open) {
	let opened;
	const stream = () => {
		if (opened === void 0) {
			opened = open().on("error", ignoreClosedPipe);
			OPENED.push(opened);
		}
		return opened;
	};
	const terminal = (0, node_tty.isatty)(descriptor);
	return {
		print: (text) => stream().write(`${text}\n`),
		columns: terminal ? stream().columns || 80 : null,
		colour: hasColour(terminal)
	};
}
/** https://no-color.org; FORCE_COLOR is what CI systems set for a log that shows colours. */
function hasColour(terminal) {
	const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	if (NO_COLOR) return false;
	return FORCE_COLOR ? FORCE_COLOR !== "0" : terminal && TERM !== "dumb";
}
/** At once where it can be: setting up Node's stream for it takes longer than all of the reading. */
async function readStdin() {
	const chunks = [];
	if (!readAtOnce(chunks)) for await (const chunk of process.stdin) chunks.push(chunk);
	return Buffer.concat(chunks).toString("utf8");
}
/** @returns whether that was all; what was read before there was nothing more to read yet is kept */
function readAtOnce(chunks) {
	try {
		for (;;) {
			const chunk = Buffer.allocUnsafe(65536);
			const size = (0, node_fs.readSync)(0, chunk);
			if (size === 0) return true;
			chunks.push(chunk.subarray(0, size));
		}
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EAGAIN") return false;
		throw error;
	}
}
/** An end of input or an interruption is an empty answer. */
async function askOnTerminal(question, interrupted) {
	const { createInterface } = await import("node:readline");
	process.stderr.write(question);
	const lines = createInterface({
		input: process.stdin,
		terminal: false
	});
	const close = () => lines.close();
	interrupted.addEventListener("abort", close);
	try {
		return await new Promise((resolve) => {
			lines.once("line", resolve).once("close", () => resolve(""));
		});
	} finally {
		interrupted.removeEventListener("abort", close);
		close();
	}
}
/** `pager-triage … | head` closes the pipe early. */
function ignoreClosedPipe(error) {
	if (error.code !== "EPIPE") throw error;
}
// src/cli/process.ts
const runProcess = () => main(process.argv.slice(2), processShell()).then(endProcess);
exports.AppError = AppError;
exports.AuthenticationError = AuthenticationError;
exports.CLAUDE_CODE = CLAUDE_CODE;
exports.CutAnswerError = CutAnswerError;
exports.DeadlineError = DeadlineError;
exports.EXIT = EXIT;
exports.HOOK_USAGE = HOOK_USAGE;
exports.InvalidRequestError = InvalidRequestError;
exports.NO_COMMIT = NO_COMMIT;
exports.NO_KEY = NO_KEY;
exports.NotAFileError = NotAFileError;
exports.NotFoundError = NotFoundError;
exports.OFFLINE = OFFLINE;
exports.ONE_SOURCE = ONE_SOURCE;
exports.OPTION_KEY_ELSEWHERE = OPTION_KEY_ELSEWHERE;
exports.OPTION_PREFIX = OPTION_PREFIX;
exports.PagerDutyError = PagerDutyError;
exports.PermissionError = PermissionError;
exports.PlanError = PlanError;
exports.RateLimitError = RateLimitError;
exports.RefusedMethodError = RefusedMethodError;
exports.SESSION_NO_KEY = SESSION_NO_KEY;
exports.SESSION_NO_MAPPING = SESSION_NO_MAPPING;
exports.ScopeError = ScopeError;
exports.StaleConfirmationError = StaleConfirmationError;
exports.TimeoutError = TimeoutError;
exports.UNNAMED = UNNAMED;
exports.UnavailableError = UnavailableError;
exports.UnclearWriteError = UnclearWriteError;
exports.UnexpectedAnswerError = UnexpectedAnswerError;
exports.UnreachableError = UnreachableError;
exports.UsageError = UsageError;
exports.VERSION = VERSION;
exports.absolute = absolute;
exports.agentMarks = agentMarks;
exports.badDeadline = badDeadline;
exports.badLevel = badLevel;
exports.badLine = badLine;
exports.badPort = badPort;
exports.badService = badService;
exports.badView = badView;
exports.countInvisible = countInvisible;
exports.demoEnd = demoEnd;
exports.denial = denial;
exports.failsWith = failsWith;
exports.failure = failure;
exports.fromOutside = fromOutside;
exports.hookInstalled = hookInstalled;
exports.hookKept = hookKept;
exports.hookPresent = hookPresent;
exports.hookRemoved = hookRemoved;
exports.inert = inert;
exports.inertCut = inertCut;
exports.inertJson = inertJson;
exports.inertPath = inertPath;
exports.isErrno = isErrno;
exports.isInsideAgent = isInsideAgent;
exports.lazily = lazily;
exports.line = line;
exports.nearest = nearest;
exports.nearestOf = nearestOf;
exports.noHook = noHook;
exports.noReport = noReport;
exports.normalise = normalise;
exports.notChecked = notChecked;
exports.notInPath = notInPath;
exports.notRecorded = notRecorded;
exports.notesInMemory = notesInMemory;
exports.openNotes = openNotes;
exports.own = own;
exports.readReports = readReports;
exports.reportError = reportError;
exports.reportLedOut = reportLedOut;
exports.reportNotReplaced = reportNotReplaced;
exports.reportNotWritten = reportNotWritten;
exports.reportWritten = reportWritten;
exports.runCommand = runCommand;
exports.runProcess = runProcess;
exports.simulatorReady = simulatorReady;
exports.stateDirectory = stateDirectory;
exports.toolsHook = toolsHook;
exports.topOf = topOf;
exports.unexpectedArgument = unexpectedArgument;
exports.unknownHook = unknownHook;
exports.unreadablePatch = unreadablePatch;
exports.untilStable = untilStable;
exports.withoutProjectSettings = withoutProjectSettings;
exports.writeAtomically = writeAtomically;
