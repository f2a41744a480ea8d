// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_fs = require("node:fs");
let node_path = require("node:path");
const require_run = require("./run.cjs");
const require_parser = require("./parser.cjs");
const require_process = require("./process.cjs");
// src/git/shell/commit-arguments.ts
/** Long options, as git may abbreviate them; `true`: it takes a value. */
const LONG = {
	all: false,
	"allow-empty": false,
	"allow-empty-message": false,
	ahead: false,
	"ahead-behind": false,
	amend: false,
	author: true,
	branch: false,
	cleanup: true,
	date: true,
	"dry-run": false,
	edit: false,
	file: true,
	fixup: true,
	"gpg-sign": false,
	help: false,
	include: false,
	interactive: false,
	long: false,
	message: true,
	"no-edit": false,
	"no-gpg-sign": false,
	"no-post-rewrite": false,
	"no-signoff": false,
	"no-status": false,
	"no-verify": false,
	null: false,
	only: false,
	patch: false,
	"pathspec-file-nul": false,
	"pathspec-from-file": true,
	porcelain: false,
	quiet: false,
	"reedit-message": true,
	"reset-author": false,
	"reuse-message": true,
	short: false,
	signoff: false,
	squash: true,
	status: false,
	template: true,
	trailer: true,
	"untracked-files": false,
	verbose: false,
	verify: false
};
const SHORT_LONG = {
	a: "all",
	c: "reedit-message",
	C: "reuse-message",
	e: "edit",
	F: "file",
	h: "help",
	i: "include",
	m: "message",
	n: "no-verify",
	o: "only",
	p: "patch",
	q: "quiet",
	s: "signoff",
	S: "gpg-sign",
	t: "template",
	u: "untracked-files",
	v: "verbose",
	z: "null"
};
/** Reads the arguments as git does: clusters (`-am x`), abbreviations (`--am`), joined values. */
function parseCommitArguments(args) {
	const draft = {
		commits: true,
		all: false,
		include: false,
		only: false,
		amend: false,
		allowEmpty: false,
		picks: false,
		pathsElsewhere: false,
		paths: [],
		message: null
	};
	const paths = [];
	let i = 0;
	for (; i < args.length; i += 1) {
		const arg = args[i];
		if (arg === void 0 || arg.text === "--") break;
		if (!arg.text.startsWith("-") || arg.text === "-") paths.push(arg);
		else if (arg.text.startsWith("--")) i += readLong(arg.text, args[i + 1], draft);
		else i += readCluster(arg.text.slice(1), args[i + 1], draft);
	}
	return {
		...draft,
		paths: [...paths, ...args.slice(i + 1)]
	};
}
/** @returns how many further arguments it used */
function readLong(text, next, draft) {
	const [name = "", value] = text.slice(2).split(/=(.*)/s);
	const option = Object.hasOwn(LONG, name) ? name : uniqueStart(name);
	if (LONG[option] === true && value === void 0) {
		apply(option, next?.text ?? "", draft);
		return 1;
	}
	apply(option, value ?? "", draft);
	return 0;
}
function uniqueStart(name) {
	const matches = Object.keys(LONG).filter((option) => option.startsWith(name));
	return matches.length === 1 ? matches[0] ?? name : name;
}
function readCluster(letters, next, draft) {
	for (let at = 0; at < letters.length; at += 1) {
		const letter = letters.charAt(at);
		const option = SHORT_LONG[letter] ?? letter;
		const rest = letters.slice(at + 1);
		if (letter === "S" || letter === "u") return 0;
		if (LONG[option] === true) {
			apply(option, rest || (next?.text ?? ""), draft);
			return rest ? 0 : 1;
		}
		apply(option, "", draft);
	}
	return 0;
}
function apply(option, value, draft) {
	switch (option) {
		case "dry-run":
		case "help":
		case "long":
		case "porcelain":
		case "short":
		case "null":
			draft.commits = false;
			break;
		case "interactive":
		case "patch":
			draft.picks = true;
			break;
		case "all":
		case "include":
		case "only":
		case "amend":
			draft[option] = true;
			break;
		case "allow-empty":
			draft.allowEmpty = true;
			break;
		case "pathspec-from-file":
			draft.pathsElsewhere = true;
			break;
		case "message": draft.message = draft.message === null ? value : `${draft.message}\n\n${value}`;
	}
}
// src/git/shell/git-effects.ts
const NONE = { kind: "none" };
const UNKNOWN = { kind: "unknown" };
/** Commands that leave the index, the work tree and HEAD as they are. */
const READING = new Set("annotate archive bisect blame branch bundle cat-file check-attr check-ignore check-mailmap cherry commit-graph commit-tree config count-objects describe diff diff-files diff-index diff-tree difftool fetch for-each-ref format-patch fsck gc grep hash-object help init instaweb log ls-files ls-remote ls-tree maintenance merge-base merge-tree name-rev notes pack-refs patch-id prune push range-diff reflog remote repack replace request-pull rev-list rev-parse send-email shortlog show show-branch show-index show-ref status submodule symbolic-ref tag update-ref var verify-commit verify-tag version whatchanged worktree write-tree".split(" "));
const FOLLOWED = [
	"add",
	"stage",
	"rm",
	"mv",
	"reset",
	"restore",
	"commit",
	"merge",
	"cherry-pick",
	"revert",
	"rebase",
	"checkout",
	"switch"
];
const CHANGING = [
	"am",
	"apply",
	"checkout-index",
	"clean",
	"pull",
	"read-tree",
	"sparse-checkout",
	"stash",
	"update-index",
	"filter-branch",
	"citool",
	"gui"
];
/** git has a command of this name, so an alias of it does not count. */
const isGitCommand = (name) => READING.has(name) || FOLLOWED.includes(name) || CHANGING.includes(name);
function effectOf({ subcommand, args }) {
	if (READING.has(subcommand) || asksForHelp(args)) return NONE;
	switch (subcommand) {
		case "commit": {
			const commit = parseCommitArguments(args);
			return commit.commits ? {
				kind: "commit",
				commit
			} : NONE;
		}
		case "add":
		case "stage": return staging("add", args, /* @__PURE__ */ new Set(["--pathspec-from-file", "--chmod"]));
		case "rm": return staging("rm", args, /* @__PURE__ */ new Set(["--pathspec-from-file"]));
		case "mv": {
			const { options, operands } = split(args, /* @__PURE__ */ new Set());
			return options.some((option) => /^(?:-n|--dry-run)$/.test(option)) ? NONE : {
				kind: "mv",
				paths: operands
			};
		}
		case "reset": return staging("reset", args, /* @__PURE__ */ new Set(["--pathspec-from-file"]));
		case "restore": return restore(args);
		case "merge": return applying("merge", args, /^(?:--no-commit|--squash|--abort|--quit)$/);
		case "cherry-pick": return applying("cherry-pick", args, /^(?:-n|--no-commit|--abort|--quit|--skip)$/);
		case "revert": return applying("revert", args, /^(?:-n|--no-commit|--abort|--quit|--skip)$/);
		case "rebase": return args.some(({ text }) => text === "--continue") ? {
			kind: "commit",
			commit: parseCommitArguments([])
		} : UNKNOWN;
		case "checkout":
		case "switch": return startsBranch(args) ? NONE : UNKNOWN;
		default: return UNKNOWN;
	}
}
const asksForHelp = (args) => args.some(({ text }, i) => text === "--help" || text === "-h" && i === 0);
/** `checkout -b new`, `switch -c new`: HEAD gets another name, nothing else changes. */
function startsBranch(args) {
	const [option, name, ...more] = args.map(({ text }) => text).filter((text) => text !== "-q" && text !== "--quiet");
	return /^(?:-b|-B|-c|-C|--create|--force-create|--orphan)$/.test(option ?? "") && name !== void 0 && more.length === 0;
}
/** Options and operands, both sides of `--`; an option with a value keeps it as its next element. */
function split(args, withValue) {
	const options = [];
	const operands = [];
	for (let i = 0; i < args.length; i += 1) {
		const arg = args[i];
		if (arg === void 0) break;
		if (arg.text === "--") return {
			options,
			operands: [...operands, ...args.slice(i + 1)],
			dashes: true
		};
		if (!arg.known || !arg.text.startsWith("-") || arg.text === "-") operands.push(arg);
		else {
			options.push(arg.text);
			if (withValue.has(arg.text)) options.push(args[++i]?.text ?? "");
		}
	}
	return {
		options,
		operands,
		dashes: false
	};
}
function staging(kind, args, withValue) {
	const { options, operands } = split(args, withValue);
	const has = (long, letter) => options.some((option) => option === long || letter !== "" && /^-[a-zA-Z]+$/.test(option) && option.includes(letter));
	if (kind !== "reset" && has("--dry-run", "n")) return NONE;
	if (has("--pathspec-from-file", "") || options.some((option) => option.startsWith("--pathspec-from-file"))) return UNKNOWN;
	return {
		kind,
		options,
		paths: operands,
		picks: has("--patch", "p") || has("--interactive", "i") || has("--edit", "e")
	};
}
/** `restore --staged` touches the index alone; without it the work tree. */
function restore(args) {
	const { options, operands } = split(args, /* @__PURE__ */ new Set(["-s", "--source"]));
	const staged = options.some((option) => option === "--staged" || /^-[a-zA-Z]*S/.test(option));
	const worktree = options.some((option) => option === "--worktree" || /^-[a-zA-Z]*W/.test(option));
	return staged && !worktree ? {
		kind: "unstage",
		options,
		paths: operands,
		picks: options.includes("-p") || options.includes("--patch")
	} : UNKNOWN;
}
function applying(verb, args, without) {
	const { options, operands } = split(args, /* @__PURE__ */ new Set([
		"-m",
		"--mainline",
		"-s",
		"--strategy",
		"-X",
		"--strategy-option",
		"-F",
		"--file",
		"--cleanup"
	]));
	if (options.includes("--continue")) return {
		kind: "commit",
		commit: parseCommitArguments([])
	};
	if (options.some((option) => without.test(option))) return UNKNOWN;
	return {
		kind: "apply",
		verb,
		revisions: verb === "merge" ? operands.filter((_, i) => i === 0) : operands
	};
}
// src/git/commit-bounds.ts
/** Each takes git some 15 ms, and a commit waits for all of them. */
const MOST_GIT_RUNS = 40;
/** The steps as few as they can be, or, where they are still too many to do, the most that they can commit. */
function boundSteps(steps, commit) {
	const fewer = withoutRepeats(steps);
	const runs = fewer.reduce((sum, step) => sum + runsOf(step), 0);
	const places = new Set(fewer.flatMap((step) => step.kind === "git" ? [placeKey(step)] : []));
	if (runs <= MOST_GIT_RUNS && places.size <= 20) return fewer;
	return mostOf(commit, fewer.some(amends));
}
const placeKey = ({ cwd, place }) => JSON.stringify([cwd, place]);
/** A commit of all that the work tree holds. */
const mostOf = (where, amend = false) => [
	{
		kind: "edit",
		program: null
	},
	call(where, "add", [
		"--all",
		"--",
		":/"
	]),
	call(where, "commit", amend ? ["--amend"] : [])
];
const call = ({ cwd, place }, subcommand, words) => ({
	kind: "git",
	cwd,
	place,
	settings: [],
	subcommand,
	conditional: false,
	args: words.map((text) => ({
		text,
		known: true,
		glob: false
	}))
});
/** Where all steps only add and commit, of those that are alike the last does it all. */
function withoutRepeats(steps) {
	if (!steps.every(canRepeat)) return steps;
	const last = new Map(steps.map((step, i) => [keyOf(step), i]));
	return steps.filter((step, i) => last.get(keyOf(step)) === i);
}
function canRepeat(step) {
	if (step.kind === "edit") return true;
	const effect = effectOf(step);
	return effect.kind === "none" || effect.kind === "add" || effect.kind === "commit" && !effect.commit.amend;
}
const amends = (step) => {
	if (step.kind === "edit") return false;
	const effect = effectOf(step);
	return effect.kind === "commit" && effect.commit.amend;
};
function keyOf(step) {
	if (step.kind === "edit") return "edit";
	const effect = effectOf(step);
	const does = effect.kind === "commit" ? {
		...effect.commit,
		message: null
	} : effect;
	return JSON.stringify([
		step.cwd,
		step.place,
		step.conditional,
		does
	]);
}
/** About how often a replay starts git for it. */
function runsOf(step) {
	if (step.kind === "edit") return 0;
	const effect = effectOf(step);
	switch (effect.kind) {
		case "none":
		case "unknown": return 0;
		case "mv": return 2 * effect.paths.length;
		case "apply": return 4 * effect.revisions.length;
		default: return 2;
	}
}
// src/git/shell/reading-budget.ts
/** A command is too large or too deeply nested to be read while a person waits. */
var CommandTooComplexError = class extends require_process.AppError {
	code = "command_too_complex";
	constructor() {
		super("the command is too complex to follow");
	}
};
/** Each takes one to four microseconds; a text inside of another counts again. */
const MOST_CHARACTERS = 262144;
/** How much of a command may be read, scripts inside of it and what its words expand to included. */
var ReadingBudget = class {
	#left = MOST_CHARACTERS;
	/** @throws CommandTooComplexError */
	spend(characters) {
		this.#left -= characters;
		if (this.#left < 0) throw new CommandTooComplexError();
	}
};
// src/git/shell/words.ts
/**
* The arguments that a word becomes: several for `src/{a,b}.ts`.
* @throws CommandTooComplexError
*/
function expandWord(argument, { variables, budget }) {
	if (argument.type === "Assignment") return [{
		text: argument.text,
		known: true,
		glob: false
	}];
	const parts = argument.parts ?? [literal(argument.value)];
	const pieces = parts.map((part) => expandPart(part, variables));
	const tilde = argument.text.startsWith("~/") ? variables.get("HOME") : void 0;
	budget.spend(excess(pieces, argument.text));
	const text = pieces.map((piece) => piece.text).join("");
	const whole = {
		text: tilde === void 0 ? text : tilde + text.slice(1),
		known: pieces.every(({ known }) => known) && (tilde !== void 0 || !argument.text.startsWith("~")),
		glob: pieces.some(({ glob }) => glob)
	};
	if (!parts.some(({ type }) => type === "BraceExpansion")) return [whole];
	const words = expandBraces(whole);
	budget.spend(excess(words, argument.text));
	return words;
}
/** How much longer a text has become: values can double with each assignment. */
const excess = (pieces, written) => Math.max(0, pieces.reduce((sum, { text }) => sum + text.length, 0) - written.length);
/** The value of a word that must be one argument. */
const singleValue = (word, circumstances) => {
	const [first, ...more] = expandWord(word, circumstances);
	return first && more.length === 0 ? first : {
		text: word.text,
		known: false,
		glob: false
	};
};
const literal = (value) => ({
	type: "Literal",
	pos: 0,
	end: 0,
	value,
	text: value
});
function expandPart(part, variables) {
	switch (part.type) {
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted": return {
			text: part.value,
			known: true,
			glob: false
		};
		case "DoubleQuoted":
		case "LocaleString": {
			const inside = part.parts.map((child) => expandPart(child, variables));
			return {
				text: inside.map(({ text }) => text).join(""),
				known: inside.every(({ known }) => known),
				glob: false
			};
		}
		case "Glob": return {
			text: part.value,
			known: true,
			glob: true
		};
		case "BraceExpansion": return {
			text: part.text,
			known: true,
			glob: false
		};
		case "SimpleExpansion": return variable(part.text.slice(1), part.text, variables);
		case "ParameterExpansion": return part.operation || part.prefix || part.index ? unknown(part.text) : variable(part.parameter, part.text, variables);
		default: return unknown(part.text);
	}
}
function variable(name, text, variables) {
	const value = variables.get(name);
	return value === void 0 || /[\s*?[]/.test(value) ? unknown(text) : {
		text: value,
		known: true,
		glob: false
	};
}
const unknown = (text) => ({
	text,
	known: false,
	glob: false
});
/** More words than that are one whose text is unknown. */
const MOST_WORDS = 1e3;
/** `a{b,c}d` → `abd`, `acd`; nested braces and ranges stay unknown. */
function expandBraces(argument) {
	const pieces = argument.text.split(/\{([^{}]*,[^{}]*)\}/);
	const lists = pieces.map((piece, i) => i % 2 === 1 ? piece.split(",") : [piece]);
	const count = lists.reduce((product, list) => product * list.length, 1);
	if (!pieces.every((piece, i) => i % 2 === 1 || !/[{}]/.test(piece)) || count > MOST_WORDS) return [{
		...argument,
		known: false
	}];
	return lists.reduce((starts, list) => starts.flatMap((start) => list.map((item) => start + item))).map((text) => ({
		...argument,
		text
	}));
}
// src/git/shell/simple-commands.ts
/**
* Visits the simple commands of a script in the order in which the shell runs them.
* @throws CommandTooComplexError
*/
function walkScript(script, scope, visit) {
	const heredocs = script.split("<<").length;
	scope.budget.spend(script.length + STARTING_COST + heredocs ** 2 / 100);
	walkStatements(statementsOf(parseWithin(script)), {
		scope,
		visit,
		conditional: false
	});
}
/** In characters: many small scripts take their time too. */
const STARTING_COST = 50;
/** Some syntax without limits of its own lets the parser run out of stack. */
function parseWithin(script) {
	try {
		return require_parser.parse(script);
	} catch (error) {
		throw error instanceof RangeError ? new CommandTooComplexError() : error;
	}
}
/** Where the parser gave up for depth, commands are missing; after any other error it goes on as a shell would. */
function statementsOf(script) {
	if (script?.errors?.some(({ message }) => message.includes("nesting depth exceeded"))) throw new CommandTooComplexError();
	return script?.commands ?? [];
}
/** This and what follows: false where the last command is known to fail. */
function walkStatements(statements, walk) {
	return statements.reduce((_, { command }) => walkNode(command, walk), true);
}
const walkList = ({ commands }, walk) => walkStatements(commands, walk);
/** What happens to variables and directories inside stays inside. */
const inSubshell = (walk) => ({
	...walk,
	scope: copyOf(walk.scope)
});
function copyOf({ cwd, variables, budget }) {
	budget.spend(Math.ceil(variables.size / 16));
	return {
		cwd,
		variables: new Map(variables),
		budget
	};
}
function walkNode(node, walk) {
	if (node.type === "AndOr") return walkChain(node, walk);
	if (node.type !== "Pipeline") return walkCommand(node, walk);
	const [only, ...more] = node.commands;
	if (only && more.length === 0) return walkCommand(only, walk);
	for (const command of node.commands) walkCommand(command, inSubshell(walk));
	return true;
}
/** What is known to fail ends a chain of `&&`. */
function walkChain({ commands, operators }, walk) {
	return commands.reduce((succeeds, command, i) => succeeds || operators[i - 1] === "||" ? walkNode(command, walk) : false, true);
}
function walkCommand(node, walk) {
	switch (node.type) {
		case "Command": return visitCommand$1(node, walk);
		case "Redirected": return walkCommand(node.command, walk);
		case "Subshell": return walkList(node.body, inSubshell(walk));
		case "BraceGroup": return walkList(node.body, walk);
		default:
			walkBranches(node, walk);
			return true;
	}
}
function walkBranches(node, walk) {
	const maybe = {
		...walk,
		conditional: true
	};
	switch (node.type) {
		case "If":
			walkList(node.clause, walk);
			for (const list of [node.then, ...node.elif.flatMap(({ clause, then }) => [clause, then])]) walkList(list, maybe);
			if (node.else) walkList(node.else, maybe);
			break;
		case "While":
			walkList(node.clause, maybe);
			walkList(node.body, maybe);
			break;
		case "For":
		case "Select":
			walk.scope.variables.delete(node.name.value);
			walkList(node.body, maybe);
			break;
		case "ArithmeticFor":
			walkList(node.body, maybe);
			break;
		case "Case": for (const { body } of node.items) walkList(body, maybe);
	}
}
function visitCommand$1(node, walk) {
	const { scope, visit, conditional } = walk;
	for (const word of [...node.name ? [node.name] : [], ...node.args]) walkSubstitutions(word, walk);
	const assignments = /* @__PURE__ */ new Map();
	for (const item of node.prefix) {
		if (item.type !== "Assignment") continue;
		const value = item.value.type === "Word" ? singleValue(item.value, scope) : null;
		if (value?.known && !item.append) assignments.set(item.name, value.text);
		else if (node.name === void 0) scope.variables.delete(item.name);
	}
	if (node.name === void 0) {
		for (const [name, value] of assignments) scope.variables.set(name, value);
		return true;
	}
	return visit({
		words: [node.name, ...node.args].flatMap((word) => expandWord(word, scope)),
		assignments,
		cwd: scope.cwd,
		input: inputOf(node.redirects),
		writes: node.redirects.some(writesFile),
		conditional
	}, scope);
}
/** `$(…)` runs before the command that it stands in. */
function walkSubstitutions(word, walk) {
	const parts = word.type === "Word" ? word.parts : word.value.type === "Word" ? word.value.parts : [];
	for (const part of parts ?? []) walkPart(part, walk);
}
function walkPart(part, walk) {
	if (part.type === "DoubleQuoted") for (const child of part.parts) walkPart(child, walk);
	if (part.type === "CommandExpansion" || part.type === "ProcessSubstitution") {
		walk.scope.budget.spend(part.text.length);
		walkStatements(statementsOf(part.script), inSubshell(walk));
	}
}
function inputOf(redirects) {
	const last = redirects.findLast((redirect) => redirect.type !== "Redirect");
	if (last?.type === "HereDoc") return last.body.text;
	return last?.type === "HereString" ? last.target?.value ?? null : null;
}
const writesFile = (redirect) => redirect.type === "Redirect" && /^(?:>|>>|>\||&>|&>>|<>)$/.test(redirect.operator) && !/^\/dev\/(?:null|stdout|stderr|tty)$/.test(redirect.target?.value ?? "");
/** The directory after `cd to`, null if unknown. */
function changeDirectory(cwd, to, home) {
	if (to === void 0) return home ?? null;
	if (!to.known || to.glob || to.text === "-") return null;
	if (to.text.startsWith("/")) return (0, node_path.resolve)(to.text);
	return cwd === null ? null : (0, node_path.resolve)(cwd, to.text);
}
// src/git/shell/git-call.ts
const PLACES = [
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_INDEX_FILE"
];
/** Reads git's own options up to the subcommand; null where none is named. */
function parseGitCall(words, { cwd, variable, conditional }) {
	const place = {};
	for (const name of PLACES) {
		const value = variable(name);
		if (value !== void 0) place[name] = value;
	}
	const settings = [];
	let directory = cwd;
	for (let i = 0; i < words.length; i += 1) {
		const word = words[i];
		if (word === void 0) break;
		const [option, joined] = splitOption(word.text);
		if (!option.startsWith("-")) return {
			kind: "git",
			cwd: directory,
			place,
			settings,
			subcommand: word.known ? word.text : "",
			args: words.slice(i + 1),
			conditional
		};
		if (option === "--help" || option === "--version" || option === "-h" || option === "-v") return null;
		if (!WITH_VALUE.has(option)) continue;
		const value = joined === null ? words[++i] : {
			...word,
			text: joined
		};
		if (value === void 0) return null;
		if (option === "-C") directory = changeDirectory(directory, value, void 0);
		else if (option === "-c") settings.push(value.text);
		else if (option === "--git-dir") place.GIT_DIR = value.text;
		else if (option === "--work-tree") place.GIT_WORK_TREE = value.text;
	}
	return null;
}
const WITH_VALUE = /* @__PURE__ */ new Set([
	"-C",
	"-c",
	"--git-dir",
	"--work-tree",
	"--namespace",
	"--super-prefix",
	"--config-env",
	"--exec-path",
	"--attr-source"
]);
/** `--git-dir=x` → `--git-dir`, `x`. `--exec-path` alone takes no value. */
function splitOption(text) {
	const at = text.indexOf("=");
	return text.startsWith("--") && at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text, null];
}
// src/git/shell/wrappers.ts
/** Programs that run the program named after their own options: which of those options take a value. */
const WRAPPERS = {
	builtin: {},
	chronic: {},
	command: {},
	doas: { withValue: /^-[uC]$/ },
	env: { withValue: /^(?:-u|--unset|-C|--chdir|-S|--split-string)$/ },
	exec: { withValue: /^-a$/ },
	ionice: { withValue: /^-[cnpPu]$/ },
	nice: { withValue: /^(?:-n|--adjustment)$/ },
	nohup: {},
	setsid: {},
	stdbuf: { withValue: /^-[ioe]$/ },
	sudo: { withValue: /^(?:-[ughpCrtTUDR]|--(?:user|group|host|prompt|chdir|chroot|role|type))$/ },
	time: { withValue: /^(?:-[fo]|--format|--output)$/ },
	timeout: {
		withValue: /^(?:-[ks]|--kill-after|--signal)$/,
		operands: 1
	},
	unbuffer: {},
	xargs: { withValue: /^(?:-[adEILnPs]|--(?:arg-file|delimiter|max-args|max-procs|max-lines|replace))$/ }
};
/** The program that really runs, behind env, sudo, timeout and the like; null where such a wrapper runs none. */
function unwrap(words) {
	const [name, ...rest] = words;
	const program = programName(name);
	const wrapper = Object.hasOwn(WRAPPERS, program) ? WRAPPERS[program] : void 0;
	if (wrapper === void 0) return {
		words,
		assignments: /* @__PURE__ */ new Map(),
		directory: null,
		moreArguments: false
	};
	if (program === "command" && rest[0] && /^-[vV]/.test(rest[0].text)) return null;
	const { skipped, directory, assignments } = readOptions(rest, wrapper.withValue);
	const inner = unwrap(rest.slice(skipped + (wrapper.operands ?? 0)));
	if (inner === null || inner.words.length === 0) return null;
	return {
		words: inner.words,
		assignments: new Map([...assignments, ...inner.assignments]),
		directory: inner.directory ?? directory,
		moreArguments: inner.moreArguments || program === "xargs"
	};
}
/** `git` for `/usr/bin/git`, `\git` and `git.exe`. */
const programName = (word) => (word?.text ?? "").replace(/^.*[/\\]/, "").replace(/\.exe$/i, "");
function readOptions(words, withValue) {
	const assignments = /* @__PURE__ */ new Map();
	let directory = null;
	let i = 0;
	for (; i < words.length; i += 1) {
		const { text, known } = words[i] ?? {
			text: "",
			known: false
		};
		const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
		if (name !== void 0 && value !== void 0 && known) assignments.set(name, value);
		else if (text === "--") return {
			skipped: i + 1,
			directory,
			assignments
		};
		else if (!text.startsWith("-")) break;
		else if (/^--chdir=/.test(text)) directory = {
			text: text.slice(8),
			known,
			glob: false
		};
		else if (withValue?.test(text)) {
			i += 1;
			if (/^(?:-C|-D|--chdir)$/.test(text)) directory = words[i] ?? null;
		}
	}
	return {
		skipped: i,
		directory,
		assignments
	};
}
// src/git/shell/plan.ts
/**
* Reads a shell command. What cannot be understood is left out or is an `edit`.
* @throws CommandTooComplexError
*/
function planCommand(command, context) {
	const { cwd, environment, isDirectory = () => true, budget = new ReadingBudget() } = context;
	const plan = new Plan(isDirectory);
	visitScript(command, {
		cwd,
		variables: new Map(environment),
		budget
	}, plan, 0);
	return plan.steps;
}
var Plan = class {
	steps = [];
	isDirectory;
	/** false: what was not there before the command is not there now either */
	mayMakeDirectories = false;
	constructor(isDirectory) {
		this.isDirectory = isDirectory;
	}
	add(step) {
		this.steps.push(step);
		this.mayMakeDirectories ||= !makesNoDirectory(step);
	}
};
/** In characters, of asking the file system. */
const LOOK_COST = 20;
function visitScript(script, scope, plan, depth) {
	if (depth >= 8) throw new CommandTooComplexError();
	const visit = (command, inner) => visitCommand(command, inner, plan, depth);
	walkScript(script, scope, visit);
}
function visitCommand(command, scope, plan, depth) {
	const unwrapped = unwrap(command.words);
	if (unwrapped === null) return true;
	const { words, directory, moreArguments } = unwrapped;
	const program = programName(words[0]);
	const args = words.slice(1);
	if (command.writes) plan.add({
		kind: "edit",
		program
	});
	if (program === "cd" || program === "pushd") {
		const to = changeDirectory(scope.cwd, operands(args)[0], scope.variables.get("HOME"));
		scope.budget.spend(LOOK_COST);
		if (to !== null && !plan.mayMakeDirectories && !plan.isDirectory(to)) return false;
		scope.cwd = to;
	} else if (program === "popd") scope.cwd = null;
	else if (program === "export" || program === "declare" || program === "local" || program === "readonly") assign(args, scope);
	else if (program === "eval") followScript(args, scope, plan, depth);
	else if (SHELLS.has(program)) {
		const inner = copyOf(scope);
		for (const [name, value] of [...command.assignments, ...unwrapped.assignments]) inner.variables.set(name, value);
		followShell(args, command, inner, plan, depth);
	} else if (program === "git") {
		const call = parseGitCall(moreArguments ? [...args, MORE] : args, {
			cwd: directory ? changeDirectory(scope.cwd, directory, void 0) : scope.cwd,
			variable: (name) => unwrapped.assignments.get(name) ?? command.assignments.get(name) ?? scope.variables.get(name),
			conditional: command.conditional
		});
		if (call !== null) plan.add(call);
	} else if (!HARMLESS.has(program)) plan.add({
		kind: "edit",
		program
	});
	return true;
}
const makesNoDirectory = (step) => step.kind === "git" && [
	"none",
	"add",
	"rm",
	"commit"
].includes(effectOf(step).kind) && ![
	"clone",
	"init",
	"submodule",
	"worktree"
].includes(step.subcommand);
/** Arguments that xargs reads from its input. */
const MORE = {
	text: "",
	known: false,
	glob: false
};
const SHELLS = /* @__PURE__ */ new Set([
	"bash",
	"sh",
	"zsh",
	"dash",
	"ksh"
]);
/** Programs that change no file of a repository, given that they do not write by `>`. */
const HARMLESS = new Set(": . [ [[ basename cat cmp comm cut date diff dirname du echo env exit expr false file find grep egrep fgrep head hostname id jq ls nl od printenv printf ps pwd read readlink realpath return rg seq set shift sleep sort stat tail test tr trap tree true type umask uname uniq unset wait wc which whoami yes".split(" "));
const operands = (args) => args.filter(({ text, known }) => !known || text === "-" || !text.startsWith("-"));
function assign(args, scope) {
	for (const { text, known } of args) {
		const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
		if (name === void 0 || value === void 0) continue;
		if (known) scope.variables.set(name, value);
		else scope.variables.delete(name);
	}
}
function followScript(words, scope, plan, depth) {
	visitScript(words.map(({ text }) => text).join(" "), scope, plan, depth + 1);
}
/** `bash -c 'script'`, `bash <<EOF`; a script in a file may do anything. */
function followShell(args, command, scope, plan, depth) {
	const at = args.findIndex(({ text }) => /^-[a-zA-Z]*c[a-zA-Z]*$/.test(text));
	const script = at === -1 ? void 0 : operands(args.slice(at + 1))[0];
	const [file] = operands(args);
	if (script !== void 0) followScript([script], scope, plan, depth);
	else if (file === void 0 && command.input !== null) visitScript(command.input, scope, plan, depth + 1);
	else plan.add({
		kind: "edit",
		program: file?.text ?? "script"
	});
}
// src/git/shell/aliases.ts
/** Aliases of aliases are followed this far, as git stops at loops. */
const MAX_ALIASES = 8;
/**
* Puts what an alias stands for in its place: `git ci -m x` with `alias.ci = commit -a`, or a shell script with `!`.
* @param context with a budget, which all aliases share
* @param lookUp the alias's value in the repository of the call, null where there is none
* @throws CommandTooComplexError
*/
async function resolveAliases(steps, context, lookUp, depth = 0) {
	const resolved = [];
	for (const step of steps) {
		const value = step.kind === "git" && depth < MAX_ALIASES ? await aliasOf(step, lookUp) : null;
		if (step.kind !== "git" || value === null) resolved.push(step);
		else for (const inner of await resolveAliases(expand(step, value, context), context, lookUp, depth + 1)) resolved.push(inner);
	}
	return resolved;
}
async function aliasOf(call, lookUp) {
	if (call.subcommand === "" || isGitCommand(call.subcommand) || !/^[\w-]+$/.test(call.subcommand)) return null;
	const own = call.settings.findLast((setting) => setting.startsWith(`alias.${call.subcommand}=`));
	return own === void 0 ? lookUp(call) : own.slice(own.indexOf("=") + 1);
}
function expand(call, value, context) {
	const planned = planCommand(value.startsWith("!") ? value.slice(1) : `git ${value}`, {
		...context,
		cwd: call.cwd ?? context.cwd
	});
	return planned.map((step, i) => {
		if (step.kind !== "git" || i !== planned.length - 1) return step;
		return {
			...step,
			args: [...step.args, ...call.args],
			place: {
				...step.place,
				...call.place
			},
			conditional: call.conditional
		};
	});
}
// src/git/commit-plan.ts
/**
* Reads a shell command and finds the commit in it; null where it makes none. Of a command that cannot be read in time,
* or not be done in time, it is the most that it can commit.
*/
async function planCommit(request, command) {
	const plan = await planWithAliases(request, command).catch((error) => {
		if (error instanceof CommandTooComplexError) return /\bgit\b/.test(command) ? mostOf(HERE) : [];
		throw error;
	});
	const last = plan.findLastIndex(commits);
	const commit = plan[last];
	if (commit?.kind !== "git") return null;
	return {
		commit,
		steps: boundSteps(plan.slice(0, last + 1), commit)
	};
}
const HERE = {
	cwd: null,
	place: {}
};
const commits = (step) => {
	if (step.kind !== "git") return false;
	const { kind } = effectOf(step);
	return kind === "commit" || kind === "apply";
};
/** @throws CommandTooComplexError, and what runGit throws */
async function planWithAliases(request, command) {
	const { cwd, env } = request;
	const context = {
		cwd,
		environment: new Map(Object.entries(env).filter((entry) => entry[1] !== void 0)),
		isDirectory,
		budget: new ReadingBudget()
	};
	return resolveAliases(planCommand(command, context), context, aliasFinder(request));
}
/** git is asked once for all aliases of a place. */
function aliasFinder(request) {
	const known = /* @__PURE__ */ new Map();
	return async (call) => {
		const key = placeKey(call);
		const aliases = known.get(key) ?? readAliases({
			...placeOf(call, request),
			signal: request.signal
		});
		known.set(key, aliases);
		if (known.size > 20) throw new CommandTooComplexError();
		return (await aliases).get(call.subcommand.toLowerCase()) ?? null;
	};
}
/** By name in lower case, as git compares them. */
async function readAliases(run) {
	const entries = (await require_run.runGit([
		"config",
		"-z",
		"--get-regexp",
		"^alias\\."
	], run).catch((error) => {
		if (error instanceof require_run.GitFailedError) return Buffer.alloc(0);
		throw error;
	})).toString().split("\0").map((entry) => /^alias\.([^\n]*)\n(.*)$/s.exec(entry));
	return new Map(entries.flatMap((entry) => entry?.[1] && entry[2]?.trim() ? [[entry[1], entry[2].trim()]] : []));
}
function isDirectory(path) {
	try {
		return (0, node_fs.statSync)(path).isDirectory();
	} catch {
		return false;
	}
}
/** Where a call of git works, as `openRepository` takes it. */
function placeOf(call, { cwd, env }) {
	const at = call.cwd ?? cwd;
	const places = Object.entries(call.place).map(([name, path]) => [name, (0, node_path.resolve)(at, path)]);
	return {
		cwd: at,
		env: {
			...env,
			...Object.fromEntries(places)
		}
	};
}
/** One plain commit, and nothing before it that could change the index: it is what is staged now. */
const recordsIndex = (steps) => stagingAlone(steps)?.every(doesNothing) === true;
const doesNothing = (step) => step.kind === "git" && effectOf(step).kind === "none";
const STAGING = /* @__PURE__ */ new Set([
	"none",
	"add",
	"rm",
	"mv"
]);
/** What comes before one plain commit at the end, where that only stages: then the index is what is committed. */
function stagingAlone(steps) {
	const [last, before] = [steps.at(-1), steps.slice(0, -1)];
	if (last?.kind !== "git" || last.conditional || !recordsIndexAlone(last)) return null;
	return before.every((step) => step.kind === "edit" || STAGING.has(effectOf(step).kind)) ? before : null;
}
function recordsIndexAlone(call) {
	const effect = effectOf(call);
	if (effect.kind !== "commit") return false;
	const { all, amend, only, include, picks, pathsElsewhere, paths } = effect.commit;
	return !(all || amend || only || include || picks || pathsElsewhere || paths.length > 0);
}
exports.effectOf = effectOf;
exports.placeKey = placeKey;
exports.placeOf = placeOf;
exports.planCommit = planCommit;
exports.recordsIndex = recordsIndex;
exports.stagingAlone = stagingAlone;
