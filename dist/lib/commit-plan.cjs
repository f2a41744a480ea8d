// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_fs = require("node:fs");
let node_path = require("node:path");
const require_main = require("./main.cjs");
const require_repository = require("./repository.cjs");
const require_parser = require("./parser.cjs");
// src/git/shell/commit-arguments.ts
const WITH_VALUE$1 = require_main.wordSet("author cleanup date file fixup message pathspec-from-file reedit-message reuse-message squash template trailer");
/** git allows abbreviations. */
const LONG = [...WITH_VALUE$1, ...require_main.wordSet(`
    all allow-empty allow-empty-message ahead ahead-behind amend branch dry-run edit gpg-sign help include interactive
    long no-edit no-gpg-sign no-post-rewrite no-signoff no-status no-verify null only patch pathspec-file-nul porcelain
    quiet reset-author short signoff status untracked-files verbose verify
  `)];
/** Only options that take a value or decide what is committed. */
const LONG_OF_SHORT = {
	a: "all",
	c: "reedit-message",
	C: "reuse-message",
	F: "file",
	h: "help",
	i: "include",
	m: "message",
	o: "only",
	p: "patch",
	t: "template",
	z: "null"
};
/** As git reads them: clusters (`-am x`), abbreviations (`--am`), joined values. */
function parseCommitArguments(args) {
	const { options, paths } = splitArguments(args);
	const has = (...names) => options.some(({ name }) => names.includes(name));
	const messages = options.filter(({ name }) => name === "message");
	return {
		/** false: only shows something */
		commits: !has("dry-run", "help", "long", "porcelain", "short", "null"),
		/** all tracked files, from the work tree */
		all: has("all"),
		/** paths in addition to the index; without it only the paths */
		include: has("include"),
		/** with `--amend` and no paths: only the message changes */
		only: has("only"),
		amend: has("amend"),
		allowEmpty: has("allow-empty"),
		picks: has("interactive", "patch"),
		/** in a file or standard input */
		pathsElsewhere: has("pathspec-from-file"),
		paths,
		/** joined like in git; null where it comes from elsewhere */
		message: messages.length > 0 ? messages.map(({ value }) => value).join("\n\n") : null
	};
}
function splitArguments(args) {
	const options = [];
	const paths = [];
	let i = 0;
	for (; i < args.length; i += 1) {
		const arg = args[i];
		if (arg === void 0 || arg.text === "--") break;
		if (!arg.text.startsWith("-") || arg.text === "-") {
			paths.push(arg);
			continue;
		}
		const read = arg.text.startsWith("--") ? readLong(arg.text.slice(2)) : readCluster(arg.text.slice(1));
		for (const { name, value } of read) options.push({
			name,
			value: value ?? args[i + 1]?.text ?? ""
		});
		if (read.some(({ value }) => value === null)) i += 1;
	}
	return {
		options,
		paths: [...paths, ...args.slice(i + 1)]
	};
}
function readLong(text) {
	const [start = "", value] = text.split(/=(.*)/s);
	const matches = LONG.includes(start) ? [start] : LONG.filter((option) => option.startsWith(start));
	const name = matches.length === 1 ? matches[0] ?? start : start;
	return [{
		name,
		value: value ?? (WITH_VALUE$1.has(name) ? null : "")
	}];
}
function readCluster(letters) {
	const read = [];
	for (let at = 0; at < letters.length; at += 1) {
		const letter = letters.charAt(at);
		if (letter === "S" || letter === "u") break;
		const name = LONG_OF_SHORT[letter] ?? letter;
		if (WITH_VALUE$1.has(name)) return [...read, {
			name,
			value: letters.slice(at + 1) || null
		}];
		read.push({
			name,
			value: ""
		});
	}
	return read;
}
// src/git/shell/words.ts
var CommandTooComplexError = class extends require_main.AppError {
	code = "command_too_complex";
	constructor() {
		super("the command is too complex to follow");
	}
};
/** Each takes one to four microseconds; nested text counts again. */
const MAX_CHARACTERS = 262144;
/** For a command, its nested scripts, and what its words expand to. */
var ReadingBudget = class {
	#left = MAX_CHARACTERS;
	spend(characters) {
		this.#left -= characters;
		if (this.#left < 0) throw new CommandTooComplexError();
	}
};
const known = (text, glob = false) => ({
	text,
	known: true,
	glob
});
const unknown = (text) => ({
	text,
	known: false,
	glob: false
});
const join = (pieces) => ({
	text: pieces.map(({ text }) => text).join(""),
	known: pieces.every((piece) => piece.known),
	glob: pieces.some(({ glob }) => glob)
});
/** Several for `src/{a,b}.ts`. @throws CommandTooComplexError */
function expandWord(argument, { variables, budget }) {
	if (argument.type === "Assignment") return [known(argument.text)];
	const { parts = [] } = argument;
	const pieces = argument.parts ? parts.map((part) => expandPart(part, variables)) : [known(argument.value)];
	budget.spend(excess(pieces, argument.text));
	const whole = expandTilde(join(pieces), argument.text, variables.get("HOME"));
	if (!parts.some(({ type }) => type === "BraceExpansion")) return [whole];
	const words = expandBraces(whole);
	budget.spend(excess(words, argument.text));
	return words;
}
function expandTilde(word, written, home) {
	if (!written.startsWith("~")) return word;
	return written.startsWith("~/") && home !== void 0 ? {
		...word,
		text: home + word.text.slice(1)
	} : {
		...word,
		known: false
	};
}
/** Values can double with each assignment. */
const excess = (pieces, written) => Math.max(0, pieces.reduce((sum, { text }) => sum + text.length, 0) - written.length);
const singleValue = (word, circumstances) => {
	const [first, ...more] = expandWord(word, circumstances);
	return first && more.length === 0 ? first : unknown(word.text);
};
function expandPart(part, variables) {
	switch (part.type) {
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted": return known(part.value);
		case "DoubleQuoted":
		case "LocaleString": return {
			...join(part.parts.map((child) => expandPart(child, variables))),
			glob: false
		};
		case "Glob": return known(part.value, true);
		case "BraceExpansion": return known(part.text);
		case "SimpleExpansion": return variable(part.text.slice(1), part.text, variables);
		case "ParameterExpansion": return part.operation || part.prefix || part.index ? unknown(part.text) : variable(part.parameter, part.text, variables);
		default: return unknown(part.text);
	}
}
/** A value with blanks may split into several words. */
function variable(name, text, variables) {
	const value = variables.get(name);
	return value === void 0 || /[\s*?[]/.test(value) ? unknown(text) : known(value);
}
/** Beyond this the result is one unknown word. */
const MAX_WORDS = 1e3;
/** `a{b,c}d` → `abd`, `acd`; nested braces and ranges stay unknown. */
function expandBraces(argument) {
	const pieces = argument.text.split(/\{([^{}]*,[^{}]*)\}/);
	const lists = pieces.map((piece, i) => i % 2 === 1 ? piece.split(",") : [piece]);
	const count = lists.reduce((product, list) => product * list.length, 1);
	if (!pieces.every((piece, i) => i % 2 === 1 || !/[{}]/.test(piece)) || count > MAX_WORDS) return [{
		...argument,
		known: false
	}];
	return lists.reduce((starts, list) => starts.flatMap((start) => list.map((item) => start + item))).map((text) => ({
		...argument,
		text
	}));
}
// src/git/shell/simple-commands.ts
/** In the shell's execution order. @throws CommandTooComplexError */
function walkScript(script, scope, visit) {
	const heredocs = script.split("<<").length;
	scope.budget.spend(script.length + STARTING_COST + heredocs ** 2 / 100);
	walkStatements(statementsOf(parseWithin(script)), {
		scope,
		visit,
		conditional: false
	});
}
/** In characters: many small scripts take time too. */
const STARTING_COST = 50;
/** The parser has no limit for some syntax, and runs out of stack. */
function parseWithin(script) {
	try {
		return require_parser.parse(script);
	} catch (error) {
		throw error instanceof RangeError ? new CommandTooComplexError() : error;
	}
}
/** At its nesting limit the parser drops commands; after other errors it goes on as a shell would. */
function statementsOf(script) {
	if (script?.errors?.some(({ message }) => message.includes("nesting depth exceeded"))) throw new CommandTooComplexError();
	return script?.commands ?? [];
}
/** Here and below: false where the last command is sure to fail. */
function walkStatements(statements, walk) {
	return statements.reduce((_, { command }) => walkNode(command, walk), true);
}
/** Changes to variables and directories stay inside. */
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
/** A sure failure ends a chain of `&&`. */
function walkChain({ commands, operators }, walk) {
	return commands.reduce((succeeds, command, i) => succeeds || operators[i - 1] === "||" ? walkNode(command, walk) : false, true);
}
function walkCommand(node, walk) {
	switch (node.type) {
		case "Command": return visitCommand(node, walk);
		case "Redirected": return walkCommand(node.command, walk);
		case "Subshell": return walkStatements(node.body.commands, inSubshell(walk));
		case "BraceGroup": return walkStatements(node.body.commands, walk);
		default:
			walkBranches(node, walk);
			return true;
	}
}
function walkBranches(node, walk) {
	if (node.type === "If") walkStatements(node.clause.commands, walk);
	if (node.type === "For" || node.type === "Select") walk.scope.variables.delete(node.name.value);
	for (const list of branchesOf(node)) walkStatements(list.commands, {
		...walk,
		conditional: true
	});
}
/** What may not run, or run often. A function's body runs when called; tests and arithmetic run nothing. */
function branchesOf(node) {
	switch (node.type) {
		case "If": {
			const elifs = node.elif.flatMap(({ clause, then }) => [clause, then]);
			return [
				node.then,
				...elifs,
				...node.else ? [node.else] : []
			];
		}
		case "While": return [node.clause, node.body];
		case "For":
		case "Select":
		case "ArithmeticFor": return [node.body];
		case "Case": return node.items.map(({ body }) => body);
		default: return [];
	}
}
function visitCommand(node, walk) {
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
		input: inputOf(node.redirects),
		writes: node.redirects.some(writesFile),
		conditional
	}, scope);
}
/** `$(…)` runs before the command around it. */
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
/** @returns null if unknown */
function changeDirectory(cwd, to, home) {
	if (to === void 0) return home ?? null;
	if (!to.known || to.glob || to.text === "-") return null;
	if (to.text.startsWith("/")) return (0, node_path.resolve)(to.text);
	return cwd === null ? null : (0, node_path.resolve)(cwd, to.text);
}
// src/git/shell/git-effects.ts
const PLACES = [
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_INDEX_FILE"
];
/** Parses git's own options; null where there is no subcommand. */
function parseGitCall(words, { cwd, conditional }, variable) {
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
const WITH_VALUE = require_main.wordSet("-C -c --git-dir --work-tree --namespace --super-prefix --config-env --exec-path --attr-source");
/** `--git-dir=x` → `--git-dir`, `x` */
function splitOption(text) {
	const at = text.indexOf("=");
	return text.startsWith("--") && at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text, null];
}
const NONE = { kind: "none" };
const UNKNOWN = { kind: "unknown" };
/** Leave the index, the work tree and HEAD unchanged. */
const READING = require_main.wordSet("annotate archive bisect blame branch bundle cat-file check-attr check-ignore check-mailmap cherry commit-graph commit-tree config count-objects describe diff diff-files diff-index diff-tree difftool fetch for-each-ref format-patch fsck gc grep hash-object help init instaweb log ls-files ls-remote ls-tree maintenance merge-base merge-tree name-rev notes pack-refs patch-id prune push range-diff reflog remote repack replace request-pull rev-list rev-parse send-email shortlog show show-branch show-index show-ref status submodule symbolic-ref tag update-ref var verify-commit verify-tag version whatchanged worktree write-tree");
/** Not followed. */
const CHANGING = require_main.wordSet("am apply checkout-index citool clean filter-branch gui pull read-tree sparse-checkout stash update-index");
const FOLLOWED = /* @__PURE__ */ new Map([
	["add", (args) => staging("add", args)],
	["stage", (args) => staging("add", args)],
	["rm", (args) => staging("rm", args)],
	["reset", (args) => staging("reset", args)],
	["mv", move],
	["restore", restore],
	["commit", commit],
	["merge", (args) => applying("merge", args, /^(?:--no-commit|--squash|--abort|--quit)$/)],
	["cherry-pick", (args) => applying("cherry-pick", args, /^(?:-n|--no-commit|--abort|--quit|--skip)$/)],
	["revert", (args) => applying("revert", args, /^(?:-n|--no-commit|--abort|--quit|--skip)$/)],
	["rebase", (args) => args.some(({ text }) => text === "--continue") ? commit([]) : UNKNOWN],
	["checkout", (args) => startsBranch(args) ? NONE : UNKNOWN],
	["switch", (args) => startsBranch(args) ? NONE : UNKNOWN]
]);
/** git ignores aliases with the name of a command. */
const isGitCommand = (name) => READING.has(name) || FOLLOWED.has(name) || CHANGING.has(name);
function effectOf(step) {
	if (step.kind === "edit") return step;
	const { subcommand, args } = step;
	if (READING.has(subcommand) || asksForHelp(args)) return NONE;
	return FOLLOWED.get(subcommand)?.(args) ?? UNKNOWN;
}
const asksForHelp = (args) => args.some(({ text }, i) => text === "--help" || text === "-h" && i === 0);
function commit(args) {
	const read = parseCommitArguments(args);
	return read.commits ? {
		kind: "commit",
		commit: read
	} : NONE;
}
/** `checkout -b new`, `switch -c new`: changes only the name of HEAD. */
function startsBranch(args) {
	const [option = "", name, ...more] = args.map(({ text }) => text).filter((text) => text !== "-q" && text !== "--quiet");
	return /^(?:-b|-B|-c|-C|--create|--force-create|--orphan)$/.test(option) && name !== void 0 && more.length === 0;
}
/** An option's value follows it in `options`. */
function split(args, ...withValue) {
	const options = [];
	const operands = [];
	for (let i = 0; i < args.length; i += 1) {
		const arg = args[i];
		if (arg === void 0) break;
		if (arg.text === "--") return {
			options,
			operands: [...operands, ...args.slice(i + 1)]
		};
		if (!arg.known || !arg.text.startsWith("-") || arg.text === "-") operands.push(arg);
		else {
			options.push(arg.text);
			if (withValue.includes(arg.text)) options.push(args[++i]?.text ?? "");
		}
	}
	return {
		options,
		operands
	};
}
/** By its long name, or its letter, also in a cluster. */
const has = (options, long, letter) => options.some((option) => option === long || /^-[a-zA-Z]+$/.test(option) && option.includes(letter));
const picksHunks = (options) => has(options, "--patch", "p") || has(options, "--interactive", "i") || has(options, "--edit", "e");
function staging(kind, args) {
	const { options, operands } = split(args, "--chmod");
	if (kind !== "reset" && has(options, "--dry-run", "n")) return NONE;
	if (options.some((option) => option.startsWith("--pathspec-from-file"))) return UNKNOWN;
	return {
		kind,
		options,
		paths: operands,
		picks: picksHunks(options)
	};
}
function move(args) {
	const { options, operands } = split(args);
	return has(options, "--dry-run", "n") ? NONE : {
		kind: "mv",
		paths: operands
	};
}
/** `restore --staged` changes only the index; without it the work tree. */
function restore(args) {
	const { options, operands } = split(args, "-s", "--source");
	return has(options, "--staged", "S") && !has(options, "--worktree", "W") ? {
		kind: "unstage",
		options,
		paths: operands,
		picks: has(options, "--patch", "p")
	} : UNKNOWN;
}
function applying(verb, args, without) {
	const { options, operands } = split(args, ...[
		"-m",
		"--mainline",
		"-s",
		"--strategy",
		"-X",
		"--strategy-option",
		"-F",
		"--file",
		"--cleanup"
	]);
	if (options.includes("--continue")) return commit([]);
	if (options.some((option) => without.test(option))) return UNKNOWN;
	return {
		kind: "apply",
		verb,
		revisions: verb === "merge" ? operands.slice(0, 1) : operands
	};
}
// src/git/shell/plan.ts
/** What cannot be parsed is left out, or is an `edit`. @throws CommandTooComplexError */
function planCommand(command, context) {
	const { cwd, environment, isDirectory = () => true, budget = new ReadingBudget() } = context;
	const plan = new Plan(isDirectory);
	plan.readScript(command, {
		cwd,
		variables: new Map(environment),
		budget
	}, 0);
	return plan.steps;
}
/** The cost of a file-system call, in characters. */
const LOOK_COST = 20;
var Plan = class {
	steps = [];
	#isDirectory;
	/** false: directories that did not exist still do not */
	#mayMakeDirectories = false;
	constructor(isDirectory) {
		this.#isDirectory = isDirectory;
	}
	readScript(script, scope, depth) {
		if (depth >= 8) throw new CommandTooComplexError();
		walkScript(script, scope, (command, inner) => this.#read(command, inner, depth));
	}
	#add(step) {
		this.steps.push(step);
		this.#mayMakeDirectories ||= !makesNoDirectory(step);
	}
	/** @returns false where the command is sure to fail */
	#read(command, scope, depth) {
		const unwrapped = unwrap(command.words);
		if (unwrapped === null) return true;
		const { words, directory, moreArguments } = unwrapped;
		const assignments = new Map([...command.assignments, ...unwrapped.assignments]);
		const program = programName(words[0]);
		const args = words.slice(1);
		if (command.writes) this.#add({
			kind: "edit",
			program
		});
		if (program === "cd" || program === "pushd") return this.#changeDirectory(args, scope);
		if (program === "popd") scope.cwd = null;
		else if (ASSIGNING.has(program)) assign(args, scope);
		else if (program === "eval") this.#readWords(args, scope, depth);
		else if (SHELLS.has(program)) {
			const inner = copyOf(scope);
			for (const [name, value] of assignments) inner.variables.set(name, value);
			this.#readShell(args, command.input, inner, depth);
		} else if (program === "git") {
			const cwd = directory ? changeDirectory(scope.cwd, directory, void 0) : scope.cwd;
			const call = parseGitCall(moreArguments ? [...args, MORE] : args, {
				cwd,
				conditional: command.conditional
			}, (name) => assignments.get(name) ?? scope.variables.get(name));
			if (call !== null) this.#add(call);
		} else if (!HARMLESS.has(program)) this.#add({
			kind: "edit",
			program
		});
		return true;
	}
	#changeDirectory(args, scope) {
		const to = changeDirectory(scope.cwd, operands(args)[0], scope.variables.get("HOME"));
		scope.budget.spend(LOOK_COST);
		if (to !== null && !this.#mayMakeDirectories && !this.#isDirectory(to)) return false;
		scope.cwd = to;
		return true;
	}
	#readWords(words, scope, depth) {
		this.readScript(words.map(({ text }) => text).join(" "), scope, depth + 1);
	}
	/** `bash -c 'script'`, `bash <<EOF`; a script file may do anything. */
	#readShell(args, input, scope, depth) {
		const at = args.findIndex(({ text }) => /^-[a-zA-Z]*c[a-zA-Z]*$/.test(text));
		const script = at === -1 ? void 0 : operands(args.slice(at + 1))[0];
		const [file] = operands(args);
		if (script !== void 0) this.#readWords([script], scope, depth);
		else if (file === void 0 && input !== null) this.readScript(input, scope, depth + 1);
		else this.#add({
			kind: "edit",
			program: file?.text ?? "script"
		});
	}
};
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
const ASSIGNING = /* @__PURE__ */ new Set([
	"export",
	"declare",
	"local",
	"readonly"
]);
/** Read by xargs from its input. */
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
/** Programs that change no files, apart from redirects. */
const HARMLESS = require_main.wordSet(": . [ [[ basename cat cmp comm cut date diff dirname du echo env exit expr false file find grep egrep fgrep head hostname id jq ls nl od printenv printf ps pwd read readlink realpath return rg seq set shift sleep sort stat tail test tr trap tree true type umask uname uniq unset wait wc which whoami yes");
const operands = (args) => args.filter(({ text, known }) => !known || text === "-" || !text.startsWith("-"));
function assign(args, scope) {
	for (const { text, known } of args) {
		const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
		if (name === void 0 || value === void 0) continue;
		if (known) scope.variables.set(name, value);
		else scope.variables.delete(name);
	}
}
/** Programs that run another one, and which of their own options take a value. */
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
/** Removes env, sudo, timeout and the like; null where they run nothing. */
function unwrap(words) {
	const assignments = /* @__PURE__ */ new Map();
	let directory = null;
	let moreArguments = false;
	let at = 0;
	for (let program = programName(words[0]); Object.hasOwn(WRAPPERS, program);) {
		const { withValue, operands = 0 } = WRAPPERS[program] ?? {};
		if (program === "command" && /^-[vV]/.test(words[at + 1]?.text ?? "")) return null;
		moreArguments ||= program === "xargs";
		for (at += 1; at < words.length; at += 1) {
			const { text, known } = words[at] ?? MORE;
			const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
			if (name !== void 0 && value !== void 0 && known) assignments.set(name, value);
			else if (!text.startsWith("-") || text === "--") break;
			else if (text.startsWith("--chdir=")) directory = {
				text: text.slice(8),
				known,
				glob: false
			};
			else if (withValue?.test(text)) {
				at += 1;
				if (/^(?:-C|-D|--chdir)$/.test(text)) directory = words[at] ?? directory;
			}
		}
		at += operands + (words[at]?.text === "--" ? 1 : 0);
		if (at >= words.length) return null;
		program = programName(words[at]);
	}
	return {
		words: words.slice(at),
		assignments,
		directory,
		moreArguments
	};
}
/** `git` for `/usr/bin/git`, `\git` and `git.exe` */
const programName = (word) => (word?.text ?? "").replace(/^.*[/\\]/, "").replace(/\.exe$/i, "");
/** For aliases of aliases; git itself stops at loops. */
const MAX_ALIASES = 8;
/** Expands `git ci -m x` with `alias.ci = commit -a`, or a shell script with `!`. @throws CommandTooComplexError */
async function resolveAliases(steps, context, lookUp, depth = 0) {
	const resolved = [];
	for (const step of steps) {
		const value = step.kind === "git" && depth < MAX_ALIASES ? await aliasOf(step, lookUp) : null;
		if (step.kind !== "git" || value === null) resolved.push([step]);
		else resolved.push(await resolveAliases(expand(step, value, context), context, lookUp, depth + 1));
	}
	return resolved.flat();
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
/** Null without a commit. A command too complex to parse or replay: the most that it could commit. */
async function planCommit(request, command) {
	const plan = await planWithAliases(request, command).catch((error) => {
		if (error instanceof CommandTooComplexError) return /\bgit\b/.test(command) ? mostOf(HERE) : [];
		throw error;
	});
	const last = plan.findLastIndex((step) => ["commit", "apply"].includes(effectOf(step).kind));
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
/** @throws CommandTooComplexError, and what runGit throws */
async function planWithAliases(request, command) {
	const { cwd, env, signal } = request;
	const context = {
		cwd,
		environment: new Map(Object.entries(env).filter((entry) => entry[1] !== void 0)),
		isDirectory,
		budget: new ReadingBudget()
	};
	const aliasesAt = oncePerPlace((call) => readAliases({
		...placeOf(call, request),
		signal
	}));
	return resolveAliases(planCommand(command, context), context, async (call) => (await aliasesAt(call)).get(call.subcommand.toLowerCase()) ?? null);
}
/** Names in lower case: git ignores case. Empty where there are none, or no repository. */
async function readAliases(run) {
	const entries = (await require_repository.runGit([
		"config",
		"-z",
		"--get-regexp",
		"^alias\\."
	], run).catch((error) => {
		if (error instanceof require_repository.GitFailedError) return Buffer.alloc(0);
		throw error;
	})).toString().matchAll(/alias\.([^\n\0]*)\n([^\0]*)\0/g);
	return new Map([...entries].flatMap(([, name = "", value = ""]) => name !== "" && value.trim() !== "" ? [[name, value.trim()]] : []));
}
const isDirectory = (path) => require_main.orNull(() => (0, node_fs.statSync)(path).isDirectory()) ?? false;
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
/** Each takes some 15 ms, and a commit waits for all of them. */
const MAX_GIT_RUNS = 40;
const MAX_PLACES = 20;
/** The steps without repeats or, where there are too many to replay, the most that they could commit. */
function boundSteps(steps, commit) {
	const fewer = withoutRepeats(steps);
	const runs = fewer.reduce((sum, step) => sum + gitRunsOf(step), 0);
	const places = new Set(fewer.flatMap((step) => step.kind === "git" ? [placeKey(step)] : []));
	return runs <= MAX_GIT_RUNS && places.size <= MAX_PLACES ? fewer : mostOf(commit, fewer.some(amends));
}
const placeKey = ({ cwd, place }) => JSON.stringify([cwd, place]);
/** @throws CommandTooComplexError at too many places */
function oncePerPlace(ask) {
	const answers = /* @__PURE__ */ new Map();
	return (call) => {
		const key = placeKey(call);
		const answer = answers.get(key) ?? ask(call);
		answers.set(key, answer);
		if (answers.size > MAX_PLACES) throw new CommandTooComplexError();
		return answer;
	};
}
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
/** Where all steps only add and commit, the last of equal ones does the work of all. */
function withoutRepeats(steps) {
	if (!steps.every(canRepeat)) return steps;
	const last = new Map(steps.map((step, i) => [keyOf(step), i]));
	return steps.filter((step, i) => last.get(keyOf(step)) === i);
}
const canRepeat = (step) => [
	"edit",
	"none",
	"add",
	"commit"
].includes(effectOf(step).kind) && !amends(step);
function amends(step) {
	const effect = effectOf(step);
	return effect.kind === "commit" && effect.commit.amend;
}
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
/** Estimated. */
function gitRunsOf(step) {
	const effect = effectOf(step);
	if (effect.kind === "mv") return 2 * effect.paths.length;
	if (effect.kind === "apply") return 4 * effect.revisions.length;
	return [
		"edit",
		"none",
		"unknown"
	].includes(effect.kind) ? 0 : 2;
}
exports.effectOf = effectOf;
exports.oncePerPlace = oncePerPlace;
exports.placeKey = placeKey;
exports.placeOf = placeOf;
exports.planCommit = planCommit;
