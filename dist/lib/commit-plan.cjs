require("./rolldown-runtime.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
const require_main = require("./main.cjs");
const require_repository = require("./repository.cjs");
const require_parser = require("./parser.cjs");
// src/git/shell/commit-arguments.ts
const WITH_VALUE$1 = require_main.wordSet("author cleanup date file fixup message pathspec-from-file reedit-message reuse-message squash template trailer");
const OF_COMMIT = require_main.wordSet("fixup reedit-message reuse-message squash");
const LONG = [...WITH_VALUE$1, ...require_main.wordSet(`
    all allow-empty allow-empty-message ahead ahead-behind amend branch dry-run edit gpg-sign help include interactive
    long no-edit no-gpg-sign no-post-rewrite no-signoff no-status no-verify null only patch pathspec-file-nul porcelain
    quiet reset-author short signoff status untracked-files verbose verify
  `)];
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
function parseCommitArguments(args) {
	const { options, paths } = splitArguments(args);
	const isSet = (name) => options.findLast((option) => option.name === name || option.name === `no-${name}`)?.name === name;
	const has = (...names) => names.some(isSet);
	const fixup = options.findLast(({ name }) => name === "fixup")?.value ?? "";
	const revision = options.findLast(({ name }) => OF_COMMIT.has(name))?.value;
	const messages = options.filter(({ name }) => name === "message");
	return {
		commits: !has("dry-run", "help", "long", "porcelain", "short", "null"),
		all: has("all"),
		include: has("include"),
		only: has("only"),
		amend: has("amend"),
		allowEmpty: has("allow-empty"),
		revision: revision?.replace(/^(?:amend|reword):/, "") ?? null,
		rewords: fixup.startsWith("reword:"),
		picks: has("interactive", "patch"),
		pathsElsewhere: has("pathspec-from-file"),
		paths,
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
	const complete = (part) => {
		const matches = LONG.includes(part) ? [part] : LONG.filter((option) => option.startsWith(part));
		return matches.length === 1 ? matches[0] ?? part : part;
	};
	const direct = complete(start);
	const name = start.startsWith("no-") && !LONG.includes(direct) ? `no-${complete(start.slice(3))}` : direct;
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
// src/git/shell/effect.ts
const NONE = { kind: "none" };
const UNKNOWN = {
	kind: "unknown",
	commits: false
};
const COMMITS = {
	kind: "unknown",
	commits: true
};
function makesCommit(effect) {
	if (effect.kind === "apply" || effect.kind === "unknown") return effect.commits;
	return effect.kind === "commit" || effect.kind === "rebase" || effect.kind === "pull";
}
// src/git/shell/options.ts
function split$1(args, ...withValue) {
	const options = [];
	const operands = [];
	for (let i = 0; i < args.length; i += 1) {
		const arg = args[i];
		if (arg === void 0) break;
		if (arg.text === "--") return {
			options,
			operands: [...operands, ...args.slice(i + 1)]
		};
		if (!isOption(arg)) operands.push(arg);
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
const isOption = ({ known, text }) => known && text.startsWith("-") && text !== "-";
const has = (options, long, letter) => options.some((option) => option === long || /^-[a-zA-Z]+$/.test(option) && option.includes(letter));
function parseOptions(args, known) {
	const isIn = (names, name) => names?.split(/\s+/).includes(name) === true;
	const options = [];
	const values = new Map();
	const operands = [];
	for (let i = 0; i < args.length; i += 1) {
		const arg = args[i];
		if (arg === void 0) break;
		if (arg.text === "--") return {
			options,
			values,
			operands,
			paths: args.slice(i + 1)
		};
		if (!isOption(arg)) operands.push(arg);
		else for (let rest = arg.text; rest !== null;) {
			const [name, joined] = splitFirst(rest);
			rest = null;
			if (isIn(known.flags, name) || isIn(known.dropped, name)) {
				if (isIn(known.flags, name)) options.push({
					...arg,
					text: name,
					pattern: null
				});
				if (joined !== null && name.startsWith("--") && isIn(known.flags, name)) return null;
				if (joined !== null && !name.startsWith("--")) rest = `-${joined}`;
			} else if (isIn(known.values, name) || isIn(known.droppedValues, name)) {
				const value = joined === null ? args[++i] : {
					...arg,
					text: joined,
					pattern: null
				};
				if (value === void 0) return null;
				if (isIn(known.droppedValues, name)) continue;
				values.set(name, value);
				options.push({
					...arg,
					text: name,
					pattern: null
				}, value);
			} else return null;
		}
	}
	return {
		options,
		values,
		operands,
		paths: null
	};
}
function splitFirst(text) {
	if (!text.startsWith("--")) return [text.slice(0, 2), text.length > 2 ? text.slice(2) : null];
	const at = text.indexOf("=");
	return at === -1 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}
// src/git/shell/other-commands.ts
const FILES = { kind: "files" };
const REFS = {
	kind: "refs",
	created: null
};
const READING = require_main.wordSet("annotate blame cat-file check-attr check-ignore check-mailmap check-ref-format cherry column commit-graph commit-tree count-objects credential describe diff diff-files diff-index diff-pairs diff-tree fast-export fmt-merge-msg for-each-ref fsck fsmonitor--daemon gc get-tar-commit-id grep hash-object help instaweb last-modified log ls-files ls-remote ls-tree maintenance merge-base merge-tree mktag mktree multi-pack-index name-rev notes pack-refs patch-id prune prune-packed push range-diff repack request-pull rev-list rev-parse send-email shortlog show show-branch show-index show-ref status stripspace unpack-objects update-server-info var verify-commit verify-pack verify-tag version whatchanged write-tree");
const COMMITTING$1 = require_main.wordSet("am citool cvsimport filter-branch gui history p4 pull quiltimport rebase subtree svn");
const WRITING_FILES = require_main.wordSet("bugreport checkout-index clone diagnose difftool format-patch index-pack mailinfo mailsplit merge-file pack-objects rerere unpack-file");
const UNFOLLOWED = require_main.wordSet("backfill bisect clean fast-import fetch-pack for-each-repo hook merge-index merge-one-file mergetool read-tree replay scalar sparse-checkout update-index update-ref");
const first = (args) => args.find(({ text }) => !text.startsWith("-"))?.text ?? "";
const hasAny = (args, names) => args.some(({ text }) => names.test(text));
const SOMETIMES_READING = new Map([
	["am", (args) => hasAny(args, /^--(?:abort|quit|show-current-patch)/) ? UNKNOWN : COMMITS],
	["archive", (args) => hasAny(args, /^(?:-o|--o)/) ? FILES : NONE],
	["bisect", (args) => /^(?:|log|view|visualize|terms|help)$/.test(first(args)) ? NONE : UNKNOWN],
	["branch", branch],
	["bundle", (args) => first(args) === "create" ? FILES : NONE],
	["clean", (args) => has(textsOf(args), "--dry-run", "n") ? NONE : FILES],
	["config", config],
	["fetch", (args) => hasAny(args, /^(?:-u|--update-head-ok)$/) ? UNKNOWN : REFS],
	["format-patch", (args) => hasAny(args, /^--stdout$/) ? NONE : FILES],
	["grep", (args) => hasAny(args, /^(?:-[a-zA-Z]*O|--open)/) ? FILES : NONE],
	["init", (args) => first(args) === "" ? NONE : FILES],
	["interpret-trailers", (args) => hasAny(args, /^--in-place$/) ? FILES : NONE],
	["merge-file", (args) => hasAny(args, /^(?:-p|--stdout)$/) ? NONE : FILES],
	["pull", pull],
	["push", (args) => first(args) === "." ? REFS : NONE],
	["rebase", rebase],
	["reflog", (args) => /^(?:expire|delete|drop)$/.test(first(args)) ? REFS : NONE],
	["refs", (args) => /^(?:list|verify|exists)$/.test(first(args)) ? NONE : REFS],
	["remote", (args) => /^(?:|show|get-url|set-url|set-branches)$/.test(first(args)) ? NONE : REFS],
	["replace", (args) => args.length === 0 || hasAny(args, /^(?:-l|--list)$/) ? NONE : UNKNOWN],
	["rerere", (args) => /^(?:status|diff|remaining)$/.test(first(args)) ? NONE : FILES],
	["sparse-checkout", (args) => /^(?:list|check-rules)$/.test(first(args)) ? NONE : UNKNOWN],
	["stash", stash],
	["submodule", submodule],
	["symbolic-ref", (args) => isOneOperand(args) ? NONE : UNKNOWN],
	["tag", tag],
	["worktree", (args) => /^(?:list|lock|unlock|prune)$/.test(first(args)) ? NONE : FILES]
]);
const isOtherCommand = (name) => [
	READING,
	COMMITTING$1,
	WRITING_FILES,
	UNFOLLOWED,
	SOMETIMES_READING
].some((names) => names.has(name));
function effectOfOther(name, args) {
	const sometimes = SOMETIMES_READING.get(name);
	if (sometimes) return sometimes(args);
	if (READING.has(name)) return hasAny(args, /^--outp/) ? FILES : NONE;
	if (WRITING_FILES.has(name)) return FILES;
	return COMMITTING$1.has(name) ? COMMITS : UNKNOWN;
}
const textsOf = (args) => args.map(({ text }) => text);
const isOneOperand = (args) => args.filter(({ text }) => !text.startsWith("-")).length === 1 && !hasAny(args, /^(?:-d|--delete)$/);
const LISTING = /^(?:-l|--list|-a|--all|-r|--remotes|-v+|--verbose|--show-current|--contains|--no-contains|--merged|--no-merged|--points-at|--sort|--format|--column|-n\d*|--verify)(?:=|$)/;
function branch(args) {
	return args.length === 0 || hasAny(args, LISTING) ? NONE : newRef("branch", args);
}
function tag(args) {
	return args.length === 0 || hasAny(args, LISTING) ? NONE : newRef("tag", args);
}
function newRef(by, args) {
	const read = parseOptions(args, { flags: "-f --force" });
	return read !== null && read.paths === null && read.operands.length <= 2 ? {
		kind: "refs",
		created: {
			by,
			args
		}
	} : REFS;
}
function config(args) {
	const verb = first(args);
	if (hasAny(args, /^(?:--get|--list$|-l$|--name-only$|--show-)/) || /^(?:get|list)$/.test(verb)) return NONE;
	if (hasAny(args, /^(?:-f|--f)/)) return FILES;
	const read = parseOptions(args, {
		flags: CONFIG_FLAGS,
		values: "--type --comment"
	});
	const operands = read === null || read.paths !== null ? [] : read.operands;
	const [name, value] = verb === "set" || verb === "unset" ? operands.slice(1) : operands;
	if (read === null || name?.known !== true || !name.text.includes(".")) return {
		kind: "settings",
		name: null,
		value: null
	};
	const changes = read.options.some(({ text }) => text.startsWith("--unset")) || verb === "unset";
	if (value === void 0 && !changes) return NONE;
	const isLocal = read.options.every(({ text }) => text === "--local");
	return {
		kind: "settings",
		name: name.text,
		value: isLocal && value?.known ? value.text : null
	};
}
const CONFIG_FLAGS = "--local --global --system --worktree --add --replace-all --unset --unset-all --all --bool --int --path";
function rebase(args) {
	if (hasAny(args, /^--continue$/)) return {
		kind: "commit",
		commit: parseCommitArguments([])
	};
	if (hasAny(args, /^--show-current-patch$/)) return NONE;
	if (hasAny(args, /^--(?:abort|quit|edit-todo)$/)) return UNKNOWN;
	return parseOptions(args, {
		flags: "-q --quiet -f --force-rebase --no-ff -m --merge",
		values: "--onto"
	})?.paths === null ? {
		kind: "rebase",
		args
	} : COMMITS;
}
function pull(args) {
	const read = parseOptions(args, {
		flags: "-q --quiet --ff --ff-only --no-ff --no-rebase -r --rebase",
		dropped: "--no-edit"
	});
	if (read === null || read.operands.length > 2) return hasAny(args, /^--ff-only$/) ? UNKNOWN : COMMITS;
	return {
		kind: "pull",
		options: textsOf(read.options),
		operands: read.operands
	};
}
const PUSHING = {
	flags: "-q --quiet -k --keep-index --no-keep-index -u --include-untracked",
	droppedValues: "-m --message"
};
function stash(args) {
	if (/^(?:list|show|create)$/.test(first(args))) return NONE;
	if (/^(?:store|drop|clear)$/.test(first(args))) return REFS;
	const verb = /^(?:pop|apply)$/.exec(first(args))?.[0];
	const read = parseOptions(args, verb === void 0 ? PUSHING : { flags: "-q --quiet" });
	if (read === null) return UNKNOWN;
	const operands = /^(?:push|save|pop|apply)$/.test(first(args)) ? read.operands.slice(1) : read.operands;
	if (verb === "pop" || verb === "apply") return {
		kind: "stash",
		verb,
		options: [],
		operands
	};
	const isPush = first(args) === "push" || operands.length === 0;
	const paths = first(args) === "save" ? [] : [...operands, ...read.paths ?? []];
	return isPush || first(args) === "save" ? {
		kind: "stash",
		verb: "push",
		options: textsOf(read.options),
		operands: paths
	} : UNKNOWN;
}
function submodule(args) {
	const name = first(args);
	if (/^(?:|status|summary|init|sync|absorbgitdirs)$/.test(name)) return NONE;
	return /^(?:update|deinit|set-branch|set-url)$/.test(name) ? FILES : UNKNOWN;
}
// src/git/shell/words.ts
var CommandTooComplexError = class extends require_main.AppError {
	code = "command_too_complex";
	constructor() {
		super("the command is too complex to follow");
	}
};
const MAX_CHARACTERS = 262144;
var ReadingBudget = class {
	#left = MAX_CHARACTERS;
	spend(characters) {
		this.#left -= characters;
		if (this.#left < 0) throw new CommandTooComplexError();
	}
};
const argument = (text) => ({
	text,
	known: true,
	pattern: null,
	splits: false
});
const unknownArgument = (text) => ({
	...argument(text),
	known: false,
	splits: true
});
const escaped = (text) => text.replace(/[\\*?[\]]/g, "\\$&");
const literal = (text) => ({
	text,
	pattern: escaped(text),
	isPattern: false,
	known: true,
	splits: false
});
const unknown = (text, isQuoted) => ({
	...literal(text),
	known: false,
	splits: !isQuoted
});
const SIMPLE_BRACKETS = /^\[[!^]?\]?[^\][\\/]*\]$/;
function patternPiece(text, { hasUsualPatterns }) {
	const brackets = text.match(/\[.*?.\]/g) ?? [];
	return hasUsualPatterns && !/[\\'"$]/.test(text) && brackets.every((it) => SIMPLE_BRACKETS.test(it)) ? {
		...literal(text),
		pattern: text,
		isPattern: true
	} : unknown(text, false);
}
const toArgument = (field) => ({
	text: field.map(({ text }) => text).join(""),
	known: field.every(({ known }) => known),
	pattern: field.some(({ isPattern }) => isPattern) ? field.map(({ pattern }) => pattern).join("") : null,
	splits: field.some(({ splits }) => splits)
});
function expandWord(word, circumstances) {
	if (word.type === "Assignment") {
		const value = word.value.type === "Word" ? expandValue(word.value, circumstances) : null;
		return [value?.known ? argument(`${word.name}=${value.text}`) : unknownArgument(word.text)];
	}
	const expanded = bracesExpanded(word).flatMap((parts) => fieldsOf(parts, word.text, circumstances).filter((field) => field.length > 0)).map(toArgument);
	circumstances.budget.spend(excess(expanded, word.text));
	return expanded;
}
function expandValue(word, circumstances) {
	const pieces = fieldsOf(word.parts ?? [toLiteral(word)], word.text, circumstances, true).flat();
	const whole = {
		...toArgument(pieces),
		splits: false
	};
	circumstances.budget.spend(excess([whole], word.text));
	return whole;
}
const excess = (words, written) => Math.max(0, words.reduce((sum, { text }) => sum + text.length, 0) - written.length);
function fieldsOf(parts, written, circumstances, isValue = false) {
	const fields = parts.reduce((before, part) => join(before, expandPart(part, circumstances, isValue)), [[]]);
	if (!written.startsWith("~") || !fields[0]?.[0]) return fields;
	const [[first, ...others], ...more] = [fields[0], ...fields.slice(1)];
	const home = circumstances.variables.get("HOME")?.[0];
	return [[first !== void 0 && /^~(?:\/|$)/.test(first.text) && home?.known ? literal(home.text + first.text.slice(1)) : unknown(first?.text ?? "", true), ...others], ...more];
}
function join(before, after) {
	const [first, ...more] = after;
	if (first === void 0) return before;
	return [
		...before.slice(0, -1),
		[...before.at(-1) ?? [], ...first],
		...more
	];
}
function expandPart(part, circumstances, isQuoted) {
	if (part === "") return [[]];
	if (typeof part === "string") return [[/[*?[]/.test(part) ? patternPiece(part, circumstances) : literal(part)]];
	switch (part.type) {
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted": return [[literal(part.value)]];
		case "DoubleQuoted":
		case "LocaleString": return part.parts.length === 0 ? [[literal("")]] : fieldsOf(part.parts, "", circumstances, true);
		case "Glob": return [[isQuoted ? literal(part.value) : patternPiece(part.text, circumstances)]];
		case "SimpleExpansion": return parameter(part.text.slice(1), part.text, circumstances, isQuoted);
		case "ParameterExpansion": return parameterExpansion(part, circumstances, isQuoted);
		case "BraceExpansion": return isQuoted ? [[literal(part.text)]] : [[unknown(part.text, false)]];
		case "CommandExpansion": {
			const output = outputOf$1(part.text, circumstances);
			return output === null ? [[unknown(part.text, isQuoted)]] : [[literal(output)]];
		}
		default: return [[unknown(part.text, isQuoted)]];
	}
}
function outputOf$1(text, { cwd, start }) {
	const [, program] = /^(?:\$\(|`)\s*(pwd|git rev-parse --show-toplevel)(?:\s+2>\s*\/dev\/null)?\s*[)`]$/.exec(text) ?? [];
	if (program === "pwd") return cwd;
	return program !== void 0 && cwd === start.cwd ? start.topLevel : null;
}
function parameterExpansion(part, circumstances, isQuoted) {
	const { parameter: name, prefix, index, operation, text } = part;
	if (prefix !== void 0) return [[unknown(text, isQuoted)]];
	if (operation === void 0) return parameter(name, text, circumstances, isQuoted, index?.value);
	if (operation.type !== "Default" || index) return [[unknown(text, isQuoted)]];
	const value = lookUp(name, circumstances);
	if (value?.[0] !== void 0 && (value[0].text !== "" || !operation.operator.startsWith(":")) && !operation.operator.endsWith("+")) return parameter(name, text, circumstances, isQuoted);
	const operand = expandValue(operation.operand, circumstances);
	return [[value?.[0]?.known && operand.known && operation.operator === ":-" ? literal(operand.text) : unknown(operand.text, isQuoted)]];
}
function parameter(name, text, circumstances, isQuoted, index = name === "@" || name === "*" ? name : "0") {
	const all = lookUp(name, circumstances);
	const isAll = index === "@" || index === "*";
	const value = isAll ? all : /^\d+$/.test(index) ? all?.slice(Number(index), Number(index) + 1) : void 0;
	if (value === void 0 || value.length === 0 && !isAll) return [[unknown(text, isQuoted && !isAll)]];
	if (!isQuoted) return value.flatMap((element) => split(element, circumstances));
	const fields = value.map((element) => [element.known ? {
		...literal(element.text),
		...patternOf(element)
	} : unknown(element.text, true)]);
	if (index !== "*") return fields;
	return [fields.flatMap((field, i) => i === 0 ? field : [literal(" "), ...field])];
}
const patternOf = ({ pattern }) => pattern === null ? {} : {
	pattern,
	isPattern: true
};
function lookUp(name, { variables, positional, cwd }) {
	if (name === "PWD") return cwd === null ? void 0 : [argument(cwd)];
	if (name === "@" || name === "*") return positional;
	return /^[1-9]\d*$/.test(name) ? positional.slice(Number(name) - 1, Number(name)) : variables.get(name);
}
function split({ text, known }, circumstances) {
	if (!known || circumstances.variables.has("IFS")) return [[unknown(text, false)]];
	return text.split(/[ \t\n]+/).map((word) => word === "" ? [] : expandPart(word, circumstances, false)[0] ?? []);
}
const MAX_WORDS = 1e3;
const toLiteral = ({ value, text, pos, end }) => ({
	type: "Literal",
	value,
	text,
	pos,
	end
});
function bracesExpanded(word) {
	const { parts } = word;
	if (parts === void 0) return [[toLiteral(word)]];
	const lists = parts.map((part) => part.type === "BraceExpansion" && PLAIN_LIST.test(part.text) ? part.text.slice(1, -1).split(",") : [part]);
	if (lists.reduce((product, list) => product * list.length, 1) > MAX_WORDS) return [parts];
	return lists.reduce((starts, list) => starts.flatMap((start) => list.map((part) => [...start, part])), [[]]);
}
const PLAIN_LIST = /^\{[^{}"'`$\\]*,[^{}"'`$\\]*\}$/;
// src/git/shell/git-effects.ts
const FOLLOWED = new Map([
	["add", (args) => staging("add", args)],
	["stage", (args) => staging("add", args)],
	["rm", (args) => staging("rm", args)],
	["mv", (args) => staging("mv", args)],
	["reset", reset],
	["restore", restore],
	["commit", commit],
	["merge", (args) => applying("merge", args)],
	["cherry-pick", (args) => applying("cherry-pick", args)],
	["revert", (args) => applying("revert", args)],
	["apply", applyPatch],
	["am", applyMail],
	["checkout", checkout],
	["switch", switchBranch]
]);
const isGitCommand = (name) => FOLLOWED.has(name) || isOtherCommand(name);
function effectOf(step) {
	if (step.kind === "edit") return step;
	const { subcommand, args } = step;
	if (asksForHelp(args)) return NONE;
	return FOLLOWED.get(subcommand)?.(args) ?? effectOfOther(subcommand, args);
}
const asksForHelp = ([first]) => first?.text === "--help" || first?.text === "-h";
function commit(args) {
	const read = parseCommitArguments(args);
	return read.commits ? {
		kind: "commit",
		commit: read
	} : NONE;
}
const picksHunks = (options) => has(options, "--patch", "p") || has(options, "--interactive", "i") || has(options, "--edit", "e");
function staging(kind, args) {
	const { options, operands } = split$1(args, "--chmod");
	if (has(options, "--dry-run", "n")) return NONE;
	if (options.some((option) => option.startsWith("--pathspec-from-file"))) return UNKNOWN;
	return {
		kind,
		options,
		paths: operands,
		picks: kind === "add" && picksHunks(options)
	};
}
function reset(args) {
	const read = parseOptions(args, { flags: "-q --quiet --mixed --soft --hard -N --intent-to-add --refresh --no-refresh" });
	if (read === null) return UNKNOWN;
	const { options, operands, paths } = read;
	return {
		kind: "reset",
		options,
		operands,
		paths
	};
}
function restore(args) {
	const { options, operands } = split$1(args, "-s", "--source");
	const staged = has(options, "--staged", "S");
	if (staged && !has(options, "--worktree", "W")) return {
		kind: "unstage",
		options,
		paths: operands,
		picks: has(options, "--patch", "p")
	};
	const read = parseOptions(args, {
		flags: "-q --quiet -W --worktree -S --staged --no-overlay",
		values: "-s --source"
	});
	if (read === null) return UNKNOWN;
	return {
		kind: "restore",
		source: read.values.get("-s") ?? read.values.get("--source") ?? (staged ? argument("HEAD") : null),
		staged,
		paths: [...read.operands, ...read.paths ?? []]
	};
}
function applying(verb, args) {
	const texts = args.map(({ text }) => text);
	if (texts.includes("--continue")) return commit([]);
	if (texts.includes("--skip")) return COMMITS;
	if (texts.some((text) => /^--(?:abort|quit)$/.test(text))) return UNKNOWN;
	const read = parseOptions(args, APPLYING[verb]);
	const commits = !texts.some((text) => /^(?:-n|--no-commit|--squash)$/.test(text));
	const strategy = read?.values.get("-s") ?? read?.values.get("--strategy");
	if (read === null || strategy !== void 0 && !STRATEGIES.has(strategy.text)) return {
		kind: "unknown",
		commits
	};
	const { options, operands, paths } = read;
	return {
		kind: "apply",
		verb,
		options,
		operands: [...operands, ...paths ?? []],
		commits
	};
}
const STRATEGIES = new Set([
	"ort",
	"recursive",
	"resolve",
	"octopus",
	"ours",
	"subtree"
]);
const ANY_VERB = {
	values: "-X --strategy-option -s --strategy",
	message: "-e --edit --no-edit --signoff"
};
const APPLYING = {
	merge: {
		flags: `--ff --no-ff --ff-only --squash --no-squash --commit --no-commit --stat --no-stat -q --quiet -v
      --no-verify --verify --allow-unrelated-histories --progress --no-progress`,
		values: ANY_VERB.values,
		dropped: `${ANY_VERB.message} -n --log --no-log --no-gpg-sign --no-signoff`,
		droppedValues: "-m --message -F --file --into-name --cleanup"
	},
	"cherry-pick": {
		flags: `-n --no-commit --ff --allow-empty --allow-empty-message --keep-redundant-commits`,
		values: `${ANY_VERB.values} -m --mainline`,
		dropped: `${ANY_VERB.message} -x -s --no-gpg-sign`,
		droppedValues: "--cleanup"
	},
	revert: {
		flags: "-n --no-commit",
		values: `${ANY_VERB.values} -m --mainline`,
		dropped: `${ANY_VERB.message} --no-gpg-sign --reference`,
		droppedValues: "--cleanup"
	}
};
function applyPatch(args) {
	if (args.some(({ text }) => /^--(?:check|stat|numstat|summary)$/.test(text)) && !args.some(({ text }) => text === "--apply")) return NONE;
	const read = parseOptions(args, {
		flags: "--index --cached -R --reverse -3 --3way -v -q",
		values: "-p -C"
	});
	if (read === null || read.operands.length === 0 || read.operands.some(({ text }) => text === "-")) return isOfIndex(args.map(({ text }) => text)) ? UNKNOWN : { kind: "files" };
	return {
		kind: "apply",
		verb: "apply",
		options: read.options,
		operands: read.operands,
		commits: false
	};
}
const isOfIndex = (options) => options.some((option) => /^(?:--index|--cached|-3|--3way)$/.test(option));
function applyMail(args) {
	const read = parseOptions(args, { flags: "-q --quiet -3 --3way -k --keep -s --signoff --no-verify" });
	if (read === null || read.operands.length === 0) return effectOfOther("am", args);
	return {
		kind: "apply",
		verb: "am",
		options: read.options,
		operands: read.operands,
		commits: true
	};
}
const BRANCHING = { flags: "-q --quiet --progress --no-progress --no-track -d --detach" };
function checkout(args) {
	const read = parseOptions(args, {
		...BRANCHING,
		values: "-b -B --orphan"
	});
	if (read === null) return UNKNOWN;
	const { operands, paths, values, options } = read;
	return values.size > 0 || options.some(({ text }) => text === "-d" || text === "--detach") ? branching("checkout", args, read) : {
		kind: "checkout",
		operands,
		paths
	};
}
function switchBranch(args) {
	const read = parseOptions(args, {
		...BRANCHING,
		values: "-c -C --create --force-create --orphan"
	});
	return read === null ? UNKNOWN : branching("switch", args, read);
}
function branching(verb, args, read) {
	const { options, values, operands } = read;
	if (values.size > 0 && !values.has("--orphan") && operands.length === 0) return {
		kind: "branch",
		args: [argument(verb), ...args]
	};
	return {
		kind: "apply",
		verb,
		options,
		operands,
		commits: false
	};
}
// src/git/shell/programs.ts
const programName = (word) => (word?.text ?? "").replace(/^.*[/\\]/, "").replace(/\.exe$/i, "");
const operands = (args) => args.filter(({ text, known }) => !known || text === "-" || !text.startsWith("-"));
const fromOperand = (args) => {
	const [first] = operands(args);
	return first ? args.slice(args.indexOf(first)) : [];
};
const textOf$1 = (args) => args.map(({ text }) => text).join(" ");
const isProse = (args) => args.length > 1 && !args.some(({ text }) => text.startsWith("-"));
const SHELLS = require_main.wordSet("bash sh zsh dash ksh ash mksh rbash fish");
const HARMLESS = require_main.wordSet(`
  : [ [[ ack ag apropos basename cat cmp comm cut date diff dirname du echo env exit expr false file grep egrep fgrep head
  help hostname id info jobs jq kill ls man nl od printenv ps pwd readlink realpath return rg seq sleep sort stat tail test
  tldr tr tree true type umask uname uniq wait wc which whatis whoami yes
`);
const WRITING = {
	rg: (args) => args.some(({ text }) => /^--(?:pre|hostname-bin)\b/.test(text)),
	sort: (args) => args.some(({ text }) => /^(?:-[a-zA-Z]*o|--o|--compress-program)/.test(text)),
	tree: (args) => args.some(({ text }) => /^-\w*o/.test(text)),
	uniq: (args) => operands(args).filter(({ text }) => !/^\d+$/.test(text)).length > 1
};
const SUCCEEDING = require_main.wordSet(": echo export printf pwd set shopt true");
const WITH_TEXT = require_main.wordSet("bat code curl emacs gh glab hub less more nano notify-send rsync say scp sed ssh vi vim wget xdg-open yq");
const READING_SCRIPTS = require_main.wordSet("at batch parallel");
const INTERPRETER = /^(?:python|node|ruby|perl|php|lua|deno|bun|[gmn]?awk|osascript|pwsh|tclsh|Rscript)[\d.]*$/;
const isInterpreter = (program) => INTERPRETER.test(program);
const startsPrograms = (code) => /system|exec|spawn|popen|subprocess|shell|`|\bqx\b/i.test(code);
const mentionsCommit = (text) => /\bgit\b/i.test(text) && COMMITTING.test(text);
const COMMITTING = /commit|merge|cherry-pick|revert|rebase|\bam\b|\bpull\b/i;
const BEFORE_TEXT = /^-(?:[mtb]|-(?:message|title|body|notes?|description|desc|subject|comment|summary|text|prompt))$/;
const BEFORE_SCRIPT = /^-(?:\w*c|[xS]|-(?:command|cmd|run|exec|call|shell))$/;
const WRAPPERS = {
	builtin: {},
	chronic: {},
	command: {},
	doas: { withValue: /^-[uC]$/ },
	env: { withValue: /^(?:-u|--unset|-C|--chdir)$/ },
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
function unwrap(words, input) {
	const program = programName(words[0]);
	const wrapper = Object.hasOwn(WRAPPERS, program) ? WRAPPERS[program] : void 0;
	if (wrapper === void 0) return {
		words,
		assignments: new Map(),
		directory: null,
		isSplit: false
	};
	if (program === "command" && /^-[vV]/.test(words[1]?.text ?? "")) return null;
	const assignments = new Map();
	let directory = null;
	let placeholder = null;
	let at = 1;
	for (; at < words.length; at += 1) {
		const { text, known } = words[at] ?? argument("");
		const [, name, value] = program !== "xargs" && /^([A-Za-z_]\w*)=(.*)$/s.exec(text) || [];
		const [, split] = program === "env" && /^(?:-[iv0]*S|--split-string=?)(.*)$/s.exec(text) || [];
		if (split !== void 0) return {
			words: split === "" ? words.slice(at + 1) : [argument(split), ...words.slice(at + 1)],
			assignments,
			directory,
			isSplit: true
		};
		if (name !== void 0 && value !== void 0) assignments.set(name, [known ? argument(value) : unknownArgument(value)]);
		else if (!text.startsWith("-") || text === "--") break;
		else if (text.startsWith("--chdir=")) directory = {
			...argument(text.slice(8)),
			known
		};
		else if (program === "xargs" && /^(?:-i|-I.|--replace=)/.test(text)) placeholder = text.replace(/^(?:-i|-I|--replace=)/, "") || "{}";
		else if (wrapper.withValue?.test(text)) {
			at += 1;
			if (/^(?:-C|-D|--chdir)$/.test(text)) directory = words[at] ?? directory;
			if (/^(?:-I|--replace)$/.test(text)) placeholder = words[at]?.text ?? null;
		}
	}
	at += (wrapper.operands ?? 0) + (words[at]?.text === "--" ? 1 : 0);
	if (at >= words.length) return null;
	const rest = words.slice(at);
	const inner = unwrap(program === "xargs" ? withMore(rest, placeholder, input()?.text) : rest, input);
	return inner && {
		...inner,
		assignments: new Map([...assignments, ...inner.assignments]),
		directory: inner.directory ?? directory
	};
}
const withMore = (words, placeholder, text = "") => placeholder === null ? [...words, unknownArgument(text)] : words.map((word) => word.text.includes(placeholder) ? {
	...word,
	text: word.text === placeholder ? text : word.text.replaceAll(placeholder, () => "$input"),
	known: false
} : word);
// src/git/shell/builtins.ts
const LEAVING = [
	"break",
	"continue",
	"exit",
	"return"
];
const leave = (_, scope) => {
	scope.leaves += 1;
};
const BUILTINS = {
	...Object.fromEntries(LEAVING.map((name) => [name, leave])),
	alias: (args, { aliases }) => {
		for (const { text } of args) {
			const [, name, value] = /^([^-=][^=]*)=(.*)$/s.exec(text) ?? [];
			if (name !== void 0 && value !== void 0) aliases.set(name, value);
		}
	},
	declare: (args, scope) => {
		if (args.some(({ text }) => /^-\w*x/.test(text))) exportAll(args, scope);
	},
	export: (args, scope) => exportAll(args, scope),
	getopts: (args, scope) => forget(args.slice(1, 2), scope, null),
	mapfile: (args, scope, input) => forget(operands(args).slice(-1), scope, input()),
	popd: (_, scope) => {
		scope.cwd = scope.directories.at(-1) ?? null;
		scope.directories = scope.directories.slice(0, -1);
	},
	printf: (args, scope) => {
		if (args[0]?.text === "-v") forget(args.slice(1, 2), scope, unknownArgument(textOf(args.slice(2), "\n")));
	},
	read: (args, scope, input) => forget(operands(args), scope, input()),
	readarray: (args, scope, input) => forget(operands(args).slice(-1), scope, input()),
	set: (args, scope) => {
		const at = args.findIndex(({ text }) => text === "--" || !/^[-+]/.test(text));
		const options = textOf(at === -1 ? args : args.slice(0, at));
		if (/-\w*f|noglob/.test(textOf(args)) && !/^--/.test(options)) scope.hasUsualPatterns = false;
		if (at !== -1 && !/-\w*o$/.test(options)) scope.positional = args.slice(args[at]?.text === "--" ? at + 1 : at);
	},
	shift: ([count], scope) => {
		scope.positional = scope.positional.slice(Number(count?.text ?? 1) || 1);
	},
	shopt: (args, scope) => {
		if (args.some(({ text, known }) => !known || text.includes("glob"))) scope.hasUsualPatterns = false;
	},
	unalias: (args, { aliases }) => {
		for (const { text } of args) aliases.delete(text);
	},
	unset: (args, { variables, functions }) => {
		for (const { text } of args) {
			variables.delete(text);
			if (args[0]?.text !== "-v") functions.delete(text);
		}
	}
};
const textOf = (args, between = " ") => args.map(({ text }) => text).join(between);
function forget(names, { variables }, from) {
	for (const { text } of names) variables.set(text, [unknownArgument(from?.text ?? `$${text}`)]);
}
function exportAll(args, { exported }) {
	for (const { text } of args) exported.add(text.replace(/=.*$/s, ""));
}
// src/git/shell/conditions.ts
const not = (status) => status === null ? null : typeof status === "boolean" ? !status : {
	kind: "not",
	test: status
};
function both(first, second) {
	if (first === true || second === false) return second;
	if (second === true || first === false) return first;
	return first === null && second === null ? null : {
		kind: "both",
		tests: [first, second]
	};
}
const either = (first, second) => not(both(not(first), not(second)));
function fileTest(args, resolved) {
	const [first = argument(""), ...rest] = args;
	if (first.text === "!") return not(fileTest(rest, resolved));
	const [operand, ...more] = rest;
	if (!/^-[efd]$/.test(first.text) || more.length > 0 || !operand?.known || operand.pattern !== null) return null;
	const path = resolved(operand.text);
	return path === null ? null : {
		kind: "file",
		flag: first.text,
		path
	};
}
// src/git/shell/scope.ts
const newScope = ({ cwd, environment, topLevel = null }, budget, positional = []) => ({
	cwd,
	positional,
	budget,
	directories: [],
	leaves: 0,
	trap: null,
	hasUsualPatterns: true,
	cwdConditions: [],
	variables: new Map([...environment].map(([name, value]) => [name, [argument(value)]])),
	start: {
		cwd,
		topLevel
	},
	exported: new Set(environment.keys()),
	functions: new Map(),
	aliases: new Map()
});
function copyOf(scope) {
	const { variables, functions, aliases, budget } = scope;
	budget.spend(Math.ceil((variables.size + functions.size + aliases.size) / 16));
	return {
		...scope,
		variables: new Map(variables),
		exported: new Set(scope.exported),
		functions: new Map(functions),
		aliases: new Map(aliases),
		trap: null
	};
}
function remember({ variables, budget }) {
	budget.spend(Math.ceil(variables.size / 16));
	const before = new Map(variables);
	return () => {
		for (const [name, value] of variables) if (before.get(name) !== value) variables.set(name, value.map(({ text }) => unknownArgument(text)));
	};
}
function valueIn(item, scope) {
	const before = scope.variables.get(item.name) ?? [];
	if (item.index) return [unknownArgument(item.text)];
	if (item.value.type === "ArrayValue") {
		const elements = item.value.elements.flatMap((word) => expandWord(word, scope));
		return item.append ? [...before, ...elements] : elements;
	}
	const value = expandValue(item.value, scope);
	if (!item.append) return [value];
	const [first = argument(""), ...more] = before;
	scope.budget.spend(first.text.length);
	return [{
		...value,
		text: first.text + value.text,
		known: first.known && value.known
	}, ...more];
}
function changeDirectory(cwd, to, home) {
	if (to === void 0) return home?.known ? home.text : null;
	if (!to.known || to.pattern !== null || to.text === "-") return null;
	if (to.text.startsWith("/")) return (0, node_path.resolve)(to.text);
	return cwd === null ? null : (0, node_path.resolve)(cwd, to.text);
}
// src/git/shell/git-call.ts
const PLACES = [
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_INDEX_FILE"
];
const SETTINGS = [
	"GIT_CONFIG_GLOBAL",
	"GIT_CONFIG_SYSTEM",
	"HOME",
	"XDG_CONFIG_HOME"
];
const HOW_PATHSPECS_ARE_READ = [
	"literal",
	"glob",
	"noglob",
	"icase"
];
function parseGitCall(words, { cwd, conditions, doubts }, variable) {
	const place = {};
	const places = [];
	const setPlace = (name, value) => {
		if (value.known) place[name] = value.text;
		places.push(value);
	};
	for (const name of PLACES) {
		const value = variable(name)?.[0];
		if (value !== void 0) setPlace(name, value);
	}
	const settings = settingsIn(variable);
	for (const name of SETTINGS) {
		const value = variable(name)?.[0];
		if (value?.known) place[name] = value.text;
		else if (value) settings.push("?");
	}
	const pathspecs = HOW_PATHSPECS_ARE_READ.filter((how) => /^(?:true|yes|on|0*[1-9]\d*)$/i.test(variable(`GIT_${how.toUpperCase()}_PATHSPECS`)?.[0]?.text ?? "")).map((how) => `--${how}-pathspecs`);
	let directory = cwd;
	for (let i = 0; i < words.length; i += 1) {
		const word = words[i];
		if (word === void 0) break;
		const [option, joined] = splitOption(word.text);
		if (!option.startsWith("-")) {
			const args = words.slice(i + 1);
			const isPlaceKnown = directory !== null && places.every(({ known }) => known);
			return {
				kind: "git",
				cwd: directory,
				place,
				settings,
				pathspecs,
				args,
				conditions,
				subcommand: word.known ? word.text : "",
				doubts: [
					...doubts,
					...isPlaceKnown ? [] : [DIRECTORY],
					...args.some(({ splits }) => splits) ? [ARGUMENT] : []
				]
			};
		}
		if (option === "--help" || option === "--version" || option === "-h" || option === "-v") return null;
		if (HOW_PATHSPECS_ARE_READ.some((how) => option === `--${how}-pathspecs`)) pathspecs.push(option);
		if (!WITH_VALUE.has(option)) continue;
		const value = joined === null ? words[++i] : {
			...word,
			text: joined
		};
		if (value === void 0) return null;
		if (option === "-C") directory = changeDirectory(directory, value, void 0);
		else if (option === "-c") settings.push(value.known ? value.text : "?");
		else if (option === "--config-env") settings.push("?");
		else if (option === "--git-dir") setPlace("GIT_DIR", value);
		else if (option === "--work-tree") setPlace("GIT_WORK_TREE", value);
	}
	return null;
}
const ARGUMENT = "an argument is known to the shell alone";
const DIRECTORY = "a directory is known to the shell alone";
const CONDITION = "a condition decides whether a step runs";
const COMMAND = "a command is known to the shell alone";
const MAX_SETTINGS = 100;
function settingsIn(variable) {
	const textOf = (name) => {
		const value = variable(name)?.[0];
		return value?.known === true ? value.text : null;
	};
	const count = Math.min(Number(textOf("GIT_CONFIG_COUNT") ?? 0) || 0, MAX_SETTINGS);
	const counted = Array.from({ length: count }, (_, i) => {
		const [key, value] = [textOf(`GIT_CONFIG_KEY_${i}`), textOf(`GIT_CONFIG_VALUE_${i}`)];
		return key === null || value === null ? "?" : `${key}=${value}`;
	});
	const quoted = textOf("GIT_CONFIG_PARAMETERS") ?? "";
	const parameters = [...quoted.matchAll(/'([^']*)'(?:='([^']*)')?/g)];
	const isRead = parameters.map(([text]) => text).join(" ") === quoted.trim();
	const joined = parameters.map(([, key = "", value]) => value === void 0 ? key : `${key}=${value}`);
	return [...counted, ...isRead ? joined : ["?"]];
}
const WITH_VALUE = require_main.wordSet("-C -c --git-dir --work-tree --namespace --super-prefix --config-env --exec-path --attr-source");
function splitOption(text) {
	const at = text.indexOf("=");
	return text.startsWith("--") && at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text, null];
}
function mostOf(where, doubt = COMMAND, amend = false) {
	const { cwd, place, conditions = [], doubts = [] } = where;
	const call = (subcommand, words) => ({
		kind: "git",
		cwd,
		place,
		settings: [],
		pathspecs: [],
		subcommand,
		conditions,
		doubts: [...doubts, doubt],
		args: words.map(argument)
	});
	return [
		{
			kind: "edit",
			doubt
		},
		call("add", [
			"--all",
			"--",
			":/"
		]),
		call("commit", amend ? ["--amend"] : [])
	];
}
// src/git/shell/redirections.ts
function outputOf(commands, scope) {
	const [first, ...more] = commands;
	if (first?.type === "Command" && more.length === 0) {
		const words = [...first.name ? [first.name] : [], ...first.args].flatMap((word) => expandWord(word, scope));
		const [program, ...args] = words.map(({ text }) => text);
		if (words.every(({ known, pattern }) => known && pattern === null) && program === "echo" && !args[0]?.startsWith("-")) return argument(args.join(" "));
		const input = program === "cat" && args.length === 0 ? inputOf(first.redirects, scope) : null;
		if (input !== null) return input;
	}
	const text = commands.map(textIn).join("\n");
	scope.budget.spend(text.length);
	return unknownArgument(text);
}
function textIn(node) {
	if (node.type === "Word") return node.value;
	if (node.type === "HereDocBody") return node.text;
	const texts = [];
	require_parser.forEachChild(node, (child) => {
		texts.push(textIn(child));
	});
	return texts.join("\n");
}
function inputOf(redirects, scope) {
	const last = redirects.findLast(({ type, operator }) => type !== "Redirect" || operator === "<");
	if (last?.type === "HereDoc") return argument(last.body.text);
	const { target } = last ?? {};
	if (last?.type === "HereString") return target ? expandValue(target, scope) : null;
	return target?.parts?.[0]?.type === "ProcessSubstitution" ? unknownArgument(target.text) : null;
}
function writtenBy(redirects, scope) {
	const last = redirects.findLast((redirect) => redirect.type === "Redirect" && /^(?:>|>>|>\||&>|&>>|<>)$/.test(redirect.operator) && !/^\/dev\/(?:null|stdout|stderr|tty)$/.test(redirect.target?.value ?? ""));
	return last?.type === "Redirect" && last.target ? expandValue(last.target, scope) : null;
}
// src/git/shell/run.ts
const sometimes = (run) => ({
	...run,
	conditions: [...run.conditions, {
		kind: "often",
		test: null
	}]
});
function inShell(run, positional) {
	const scope = copyOf(run.scope);
	for (const [name, value] of scope.variables) if (!scope.exported.has(name)) scope.variables.set(name, value.map((each) => ({
		...each,
		known: false
	})));
	for (const [name, value] of run.assignments) scope.variables.set(name, value);
	return {
		...run,
		scope: {
			...scope,
			positional
		}
	};
}
const reading = (script, run) => script.every(({ known }) => known) ? run : {
	...run,
	doubts: [...run.doubts, COMMAND]
};
// src/git/shell/simple-commands.ts
function walkScript(script, walk) {
	const heredocs = script.split("<<").length;
	walk.scope.budget.spend(script.length + STARTING_COST + heredocs ** 2 / 100);
	try {
		return walkNode(require_parser.parse(script), {
			running: new Set(),
			...walk
		});
	} catch (error) {
		throw error instanceof RangeError ? new CommandTooComplexError() : error;
	}
}
const STARTING_COST = 50;
const under = (walk, kind = "and", test = null) => ({
	...walk,
	conditions: [...walk.conditions, {
		kind,
		test
	}]
});
function walkNode(node, walk) {
	switch (node.type) {
		case "Script": return walkParsed(node, walk);
		case "CompoundList": return walkAll(node.commands, walk);
		case "Statement": return node.background ? walkSubshell([node.command], under(walk)) : walkNode(node.command, walk);
		case "AndOr": return walkChain(node, walk);
		case "Pipeline": return walkPipeline(node, walk);
		case "Command": return visitCommand(node, walk);
		case "Function":
			walk.scope.functions.set(node.name.value, {
				body: node.body,
				conditions: walk.conditions
			});
			return true;
		case "Redirected": return walkRedirected(node, walk);
		case "Coproc": return walkSubshell([node.body], under(walk));
		case "Subshell": return walkSubshell([node.body], walk);
		case "CommandExpansion":
		case "ProcessSubstitution":
		case "ArithmeticCommandExpansion":
			walk.scope.budget.spend(node.text.length);
			return node.script ? walkSubshell([node.script], {
				...walk,
				input: () => null
			}) : null;
		case "BraceGroup": return walkNode(node.body, walk);
		case "ParameterExpansion": return walkParameter(node, walk);
		case "If": return walkIf(node, walk);
		case "CaseItem":
			for (const word of node.pattern) walkNode(word, walk);
			return walkUncertain(node.body, under(walk));
		case "For":
		case "Select": return walkLoop(node, walk);
		case "While":
		case "ArithmeticFor": return walkUncertain(node, under(walk, "often"), walkChildren);
		case "Assignment":
		case "Word":
		case "DoubleQuoted": return walkChildren(node, walk);
		default:
			walkChildren(node, walk);
			return null;
	}
}
function walkChildren(node, walk) {
	let status = null;
	require_parser.forEachChild(node, (child) => {
		status = walkNode(child, walk);
	});
	return status;
}
function walkAll(nodes, walk) {
	let status = true;
	let current = walk;
	for (const node of nodes) {
		const { leaves } = walk.scope;
		status = walkNode(node, current);
		if (node.type === "Statement" && isLeaving(node.command)) break;
		if (walk.scope.leaves > leaves) current = under(current);
	}
	return status;
}
const isLeaving = (node) => node.type === "Command" && LEAVING.includes(node.name?.value ?? "");
function walkParsed(script, walk) {
	if (script.errors?.some(({ message }) => message.includes("nesting depth exceeded"))) throw new CommandTooComplexError();
	return walkAll(script.commands, walk);
}
function walkParameter(node, walk) {
	const { operation, pos, text } = node;
	if (operation?.type !== "Replace" && operation?.type !== "Slice") return walkChildren(node, walk);
	const operands = text.slice(operation.operatorEnd - pos, -1);
	return /\$\(|`/.test(operands) ? walkScript(`cat <<${END}\n${operands}\n${END}`, walk) : null;
}
const END = "__END__";
function walkSubshell(nodes, walk) {
	const inner = {
		...walk,
		scope: copyOf(walk.scope)
	};
	const status = walkAll(nodes, inner);
	runTrap(inner);
	return status;
}
const NOTHING = {
	words: [],
	assignments: new Map(),
	input: () => null,
	output: () => unknownArgument(""),
	writes: null
};
function runTrap({ scope, visit, conditions }) {
	const { trap } = scope;
	if (trap === null) return;
	scope.trap = null;
	const words = [argument("eval"), argument(trap)];
	visit({
		...NOTHING,
		words,
		conditions: [...conditions, {
			kind: "often",
			test: null
		}]
	}, scope);
}
function walkChain({ commands, operators }, walk) {
	let status = true;
	let current = walk;
	let forget = () => {};
	for (const [i, command] of commands.entries()) {
		const isOr = operators[i - 1] === "||";
		if (i > 0 && status === isOr) continue;
		if (i > 0 && typeof status !== "boolean") {
			if (current === walk) forget = remember(walk.scope);
			const isOrChain = operators.slice(0, i).includes("||");
			current = under(isOrChain ? walk : current, isOr ? "or" : "and", status);
		}
		const own = walkNode(command, current);
		status = isOr ? either(status, own) : both(status, own);
	}
	forget();
	return status;
}
function walkPipeline({ commands, prefixes }, walk) {
	const [only, ...more] = commands;
	if (only && more.length === 0) {
		const status = walkNode(only, walk);
		return prefixes.filter(({ type }) => type === "Negation").length % 2 === 1 ? not(status) : status;
	}
	for (const [i, command] of commands.entries()) {
		const input = i === 0 ? walk.input : () => outputOf(commands.slice(0, i), walk.scope);
		walkSubshell([command], {
			...walk,
			input
		});
	}
	return null;
}
function walkRedirected(node, walk) {
	const { scope, visit, conditions } = walk;
	for (const redirect of node.redirects) walkNode(redirect, walk);
	const input = inputOf(node.redirects, scope);
	const status = walkNode(node.command, {
		...walk,
		...input && { input: () => input }
	});
	const writes = writtenBy(node.redirects, scope);
	if (!writes) return status;
	visit({
		...NOTHING,
		output: () => outputOf([node.command], walk.scope),
		writes,
		conditions
	}, scope);
	return null;
}
function walkIf({ clause, then, elif, else: last }, walk) {
	let current = walk;
	for (const each of [{
		clause,
		then
	}, ...elif]) {
		const status = walkNode(each.clause, current);
		if (status !== false) walkUncertain(each.then, under(current, "and", status));
		if (status === true) return null;
		current = under(current, "or", status);
	}
	if (last) walkUncertain(last, current);
	return null;
}
function walkUncertain(node, walk, how = walkNode) {
	const forget = remember(walk.scope);
	how(node, walk);
	forget();
	return null;
}
function walkLoop(node, walk) {
	const { scope } = walk;
	for (const word of node.wordlist ?? []) walkNode(word, walk);
	const words = node.wordlist?.flatMap((word) => expandWord(word, scope)) ?? scope.positional;
	const isKnown = node.type === "For" && words.every(({ known, pattern }) => known && pattern === null);
	const all = unknownArgument(words.map(({ text }) => text).join(" "));
	const { leaves } = scope;
	for (const word of isKnown && words.length > 0 ? words : [all]) {
		scope.budget.spend(node.end - node.pos);
		scope.variables.set(node.name.value, [word]);
		if (isKnown && scope.leaves === leaves) walkNode(node.body, walk);
		else walkUncertain(node.body, under(walk, "often"));
	}
	return null;
}
function visitCommand(node, walk) {
	const { scope, visit, conditions } = walk;
	const substituted = walkChildren(node, walk);
	const assignments = new Map();
	for (const item of node.prefix) if (item.type === "Assignment") assignments.set(item.name, valueIn(item, scope));
	const writes = writtenBy(node.redirects, scope);
	const output = () => outputOf([node], walk.scope);
	if (node.name === void 0) {
		for (const [name, value] of assignments) scope.variables.set(name, value);
		if (!writes) return [...assignments.values()].flat().every(({ known }) => known) || substituted;
	}
	const words = [...node.name ? [node.name] : [], ...node.args].flatMap((word) => expandWord(word, scope));
	for (const item of node.args) if (item.type === "Assignment") scope.variables.set(item.name, valueIn(item, scope));
	const own = inputOf(node.redirects, scope);
	const input = own ? () => own : walk.input;
	const [first, ...args] = words;
	const called = first?.known ? scope.functions.get(first.text) : void 0;
	if (!first || !called) return visit({
		words,
		assignments,
		input,
		output,
		writes,
		conditions
	}, scope);
	if (writes) visit({
		...NOTHING,
		output,
		writes,
		conditions
	}, scope);
	for (const [name, value] of assignments) scope.variables.set(name, value);
	const more = called.conditions.filter((condition) => !conditions.includes(condition));
	return callFunction(called.body, args, {
		...walk,
		input,
		conditions: [...conditions, ...more]
	});
}
function callFunction(body, args, walk) {
	const { scope, running } = walk;
	const { leaves } = scope;
	if (running.has(body)) return null;
	scope.budget.spend(body.end - body.pos + STARTING_COST);
	const { positional } = scope;
	scope.positional = args;
	const status = walkNode(body, {
		...walk,
		running: new Set([...running, body])
	});
	scope.positional = positional;
	return scope.leaves === leaves ? status : null;
}
// src/git/shell/plan.ts
function planCommand(command, context) {
	const { budget = new ReadingBudget(), conditions = [], doubts = [], positional } = context;
	const plan = new Plan(context.isDirectory ?? (() => true));
	const run = {
		conditions,
		doubts,
		assignments: new Map(),
		depth: 0,
		isText: false,
		input: () => null
	};
	plan.readScript(command, {
		...run,
		scope: newScope(context, budget, positional)
	});
	return plan.steps;
}
const MAX_DEPTH = 8;
const LOOK_COST = 20;
const TEST_COST = 100;
const EDIT = {
	kind: "edit",
	doubt: "another program may change files first"
};
var Plan = class {
	steps = [];
	#isDirectory;
	#mayMakeDirectories = false;
	#files = new Map();
	constructor(isDirectory) {
		this.#isDirectory = isDirectory;
	}
	#programs = {
		cd: (args, run) => this.#changeDirectory(args, run),
		pushd: (args, { scope, ...run }) => {
			const before = scope.cwd;
			const status = this.#changeDirectory(args, {
				...run,
				scope
			});
			if (status !== false) scope.directories = [...scope.directories, before];
			return status;
		},
		eval: (args, run) => this.#read(textOf$1(args), reading(args, run)),
		git: (args, run) => this.#runGit(args, run),
		find: (args, run) => this.#runFind(args, run),
		trap: (args, run) => this.#setTrap(operands(args), run),
		source: (args, run) => this.#runFile(args, run),
		".": (args, run) => this.#runFile(args, run),
		"[": (args, run) => this.#testFile(args.slice(0, -1), run),
		test: (args, run) => this.#testFile(args, run)
	};
	readScript(script, run) {
		const status = this.#read(script, run);
		runTrap({
			...run,
			visit: (command) => this.#visit(command, run)
		});
		return status;
	}
	#read(script, run) {
		if (run.depth >= MAX_DEPTH) throw new CommandTooComplexError();
		const visit = (command, scope) => this.#visit(command, {
			...run,
			scope,
			depth: run.depth + 1
		});
		return walkScript(script, {
			...run,
			visit
		});
	}
	#add(...steps) {
		this.steps.push(...steps);
		this.#mayMakeDirectories ||= !steps.every(makesNoDirectory);
	}
	#visit({ words, writes, ...command }, run) {
		if (writes) {
			this.#add(EDIT);
			if (writes.known) this.#files.set((0, node_path.resolve)(run.scope.cwd ?? "", writes.text), command.output());
		}
		const status = this.#run(words, {
			...run,
			...command
		});
		return writes && status !== false ? null : status;
	}
	#run(words, run) {
		const [first, ...args] = words;
		if (first === void 0) return null;
		const alias = first.known ? run.scope.aliases.get(first.text) : void 0;
		if (alias !== void 0) return this.#runAlias(first.text, alias, args, run);
		const unwrapped = unwrap(words, run.input);
		if (unwrapped === null) return null;
		const { scope } = run;
		const { directory, isSplit } = unwrapped;
		const cwd = directory ? changeDirectory(scope.cwd, directory, void 0) : scope.cwd;
		const inner = {
			...run,
			scope: cwd === scope.cwd ? scope : {
				...scope,
				cwd
			},
			assignments: new Map([...run.assignments, ...unwrapped.assignments])
		};
		if (!isSplit) return this.#runProgram(unwrapped.words, inner);
		const [script, ...positional] = unwrapped.words;
		if (script) this.readScript(`${script.text} "$@"`, inShell(inner, positional));
		return null;
	}
	#runProgram(words, given) {
		const [first, ...args] = words;
		const program = programName(first);
		if (!first?.known && !/^[\w.+-]+$/.test(program)) return this.#runUnknown(words, given);
		const run = first?.known ? given : {
			...given,
			doubts: [...given.doubts, COMMAND]
		};
		BUILTINS[program]?.(args, run.scope, run.input);
		const own = Object.hasOwn(this.#programs, program) ? this.#programs[program] : void 0;
		if (own) return own(args, run);
		if (first?.known && first.text.includes("/") && this.#written(first, run)) return this.#runFile(words, run);
		const subcommand = /^git-(.+)$/.exec(program)?.[1] ?? "";
		if (isGitCommand(subcommand)) return this.#runGit([argument(subcommand), ...args], run);
		if (SHELLS.has(program)) return this.#runShell(args, run);
		if (!Object.hasOwn(BUILTINS, program) && !HARMLESS.has(program)) return this.#runOther(program, args, run);
		if (WRITING[program]?.(args)) this.#add(EDIT);
		return program === "false" ? false : SUCCEEDING.has(program) || null;
	}
	#runAlias(name, text, args, run) {
		const { scope } = run;
		const { positional } = scope;
		scope.aliases.delete(name);
		scope.positional = args;
		this.#read(`${text} "$@"`, {
			...run,
			doubts: [...run.doubts, COMMAND]
		});
		scope.aliases.set(name, text);
		scope.positional = positional;
		return null;
	}
	#testFile(args, { scope }) {
		scope.budget.spend(TEST_COST);
		return fileTest(args, (path) => scope.cwd === null ? null : (0, node_path.resolve)(scope.cwd, path));
	}
	#changeDirectory(args, { scope, conditions }) {
		const { cwd, variables } = scope;
		const [operand] = operands(args);
		const to = changeDirectory(cwd, (operand?.text === "-" ? variables.get("OLDPWD")?.[0] : operand) ?? operand, variables.get("HOME")?.[0]);
		const isThere = to === null ? null : this.#isThere(to, scope);
		if (isThere === false && !this.#mayMakeDirectories) return false;
		if (cwd === null) variables.delete("OLDPWD");
		else variables.set("OLDPWD", [argument(cwd)]);
		scope.cwd = to;
		scope.cwdConditions = [...operand?.text.startsWith("/") ? [] : scope.cwdConditions, ...conditions];
		return isThere || null;
	}
	#isThere(path, { budget }) {
		budget.spend(LOOK_COST);
		return this.#isDirectory(path);
	}
	#runGit(args, run) {
		const { scope, assignments } = run;
		if (run.isText && isProse(args)) return null;
		const call = parseGitCall(args, {
			...run,
			cwd: scope.cwd
		}, (name) => assignments.get(name) ?? scope.variables.get(name));
		if (call === null) return null;
		const there = this.#inDirectory(call, scope);
		if (there === null) return false;
		const test = { kind: "step" };
		const cwdConditions = scope.cwdConditions.filter((condition) => !run.conditions.includes(condition));
		this.#add(...call.subcommand === "" ? mostOf(there) : [{
			...there,
			test,
			cwdConditions
		}]);
		return isAnswered(there) ? test : null;
	}
	#inDirectory(call, scope) {
		let { cwd } = call;
		if (cwd === null || this.#isThere(cwd, scope)) return call;
		if (!this.#mayMakeDirectories) return null;
		while (cwd !== (0, node_path.dirname)(cwd) && !this.#isThere(cwd, scope)) cwd = (0, node_path.dirname)(cwd);
		return {
			...call,
			cwd,
			doubts: [...call.doubts, "a directory is not there yet"]
		};
	}
	#runShell(args, run) {
		const at = args.findIndex(({ text }) => /^-[a-zA-Z]*c[a-zA-Z]*$/.test(text));
		if (at === -1) return this.#runFile(args, run);
		const [script, , ...positional] = fromOperand(args.slice(at + 1));
		return script ? this.readScript(script.text, inShell(reading([script], run), positional)) : null;
	}
	#runFile(args, run) {
		const [file, ...positional] = fromOperand(args);
		const script = file === void 0 || /^(?:-|\/dev\/stdin|\/dev\/fd\/0)$/.test(file.text) ? run.input() : file.known ? this.#written(file, run) : file;
		if (script?.known) this.readScript(script.text, inShell(run, positional));
		else if (script && mentionsCommit(script.text)) this.#addMost(run);
		else if (!/\/activate$/.test(file?.text ?? "")) this.#add(EDIT);
		return null;
	}
	#written({ text }, { scope }) {
		return this.#files.get((0, node_path.resolve)(scope.cwd ?? "", text)) ?? null;
	}
	#addMost({ scope, conditions, doubts }) {
		this.#add(...mostOf({
			cwd: scope.cwd,
			place: {},
			conditions,
			doubts
		}));
	}
	#runFind(args, run) {
		if (args.some(({ text }) => /^-(?:delete|fprint0?|fprintf|fls)$/.test(text))) this.#add(EDIT);
		const often = sometimes(run);
		for (const [i, { text }] of args.entries()) {
			if (!/^-(?:exec|execdir|ok|okdir)$/.test(text)) continue;
			const rest = args.slice(i + 1);
			const end = rest.findIndex((each) => each.text === ";" || each.text === "+");
			this.#run(withMore(end === -1 ? rest : rest.slice(0, end), "{}", "{}"), often);
		}
		return null;
	}
	#setTrap([script, ...signals], run) {
		const isReset = script?.text === "-" || signals.length === 0;
		if (signals.some(({ text }) => /^(?:EXIT|0)$/i.test(text))) run.scope.trap = isReset ? null : script?.text ?? null;
		else if (script && !isReset) this.#read(script.text, sometimes(reading([script], run)));
		return true;
	}
	#runUnknown(words, run) {
		const [first, ...args] = words;
		const name = first?.text ?? "";
		const functions = [...run.scope.functions.values()].map(({ body }) => textIn(body)).join(" ");
		run.scope.budget.spend(functions.length);
		const mayBeGit = /\bgit\b/i.test(name) || args[0]?.known && isGitCommand(args[0].text);
		if (args.length > 0 && mayBeGit) this.#runGit(args, {
			...run,
			doubts: [...run.doubts, COMMAND]
		});
		else if (mentionsCommit(`${name} ${functions}`)) this.#addMost(run);
		else this.#runOther(name, args, {
			...run,
			isText: false
		});
		return null;
	}
	#runOther(program, args, run) {
		this.#add(EDIT);
		if (READING_SCRIPTS.has(program)) this.#runFile([], run);
		if (isInterpreter(program)) {
			const code = `${textOf$1(args)} ${run.input()?.text ?? ""}`;
			if (mentionsCommit(code) && startsPrograms(code)) this.#addMost(run);
		}
		if (run.isText || WITH_TEXT.has(program) || isInterpreter(program)) return null;
		const inner = sometimes(run);
		const at = args.findIndex((word) => word.known && programName(word) === "git");
		if (at !== -1) this.#run(args.slice(at), inner);
		for (const [i, word] of args.entries()) {
			const { text } = word;
			const option = args[i - 1]?.text ?? "";
			const isScript = /\s/.test(text) && mentionsCommit(text) && !BEFORE_TEXT.test(option);
			const isText = !BEFORE_SCRIPT.test(option);
			if (isScript) this.readScript(text, {
				...reading([word], inner),
				isText,
				scope: copyOf(run.scope)
			});
		}
		return null;
	}
};
const isAnswered = (call) => call.subcommand === "diff" || effectOf(call).kind !== "none";
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
// src/git/shell/aliases.ts
const MAX_ALIASES = 8;
async function resolveAliases(steps, context, source, depth = 0, own = new Map()) {
	const resolved = [];
	for (const step of steps) {
		if (step.kind === "git") for (const [name, value] of aliasesSetBy(step)) own.set(name, value);
		const value = step.kind === "git" && depth < MAX_ALIASES ? await aliasOf(step, source, own) : null;
		if (step.kind !== "git" || value === null) resolved.push([step]);
		else {
			const expanded = await expand(step, value, context, source);
			resolved.push(await resolveAliases(expanded, context, source, depth + 1, own));
		}
	}
	return resolved.flat();
}
function aliasesSetBy({ subcommand, args }) {
	const at = subcommand === "config" ? args.findIndex(({ text }) => /^alias\../i.test(text)) : -1;
	const value = args[at + 1];
	return at === -1 || value === void 0 ? [] : [[nameOf(args[at]?.text ?? ""), value.text]];
}
const nameOf = (key) => key.slice(6).toLowerCase();
async function aliasOf({ subcommand, settings, ...call }, { lookUp }, own) {
	if (subcommand === "" || isGitCommand(subcommand) || !/^[\w.-]+$/.test(subcommand)) return null;
	const name = subcommand.toLowerCase();
	const setting = settings.findLast((each) => /^alias\..*=/is.test(each) && nameOf(each).startsWith(`${name}=`));
	if (setting !== void 0) return setting.slice(setting.indexOf("=") + 1);
	return own.get(name) ?? lookUp({
		...call,
		subcommand,
		settings
	});
}
async function expand(call, value, context, { topLevel }) {
	const isScript = value.startsWith("!");
	const top = isScript ? await topLevel(call) : null;
	return planCommand(`${isScript ? value.slice(1) : `git ${value}`} "$@"`, {
		...context,
		positional: call.args,
		conditions: call.conditions,
		doubts: call.doubts,
		...top ? {
			cwd: top.path,
			environment: new Map([...context.environment, ["GIT_PREFIX", top.prefix]])
		} : { cwd: call.cwd }
	}).map((step) => step.kind === "git" ? {
		...step,
		place: {
			...call.place,
			...step.place
		},
		settings: [...call.settings, ...step.settings]
	} : step);
}
// src/git/commit-plan.ts
async function planCommit(request, command) {
	const plan = await planWithAliases(request, command).catch((error) => {
		if (error instanceof CommandTooComplexError) return /\bgit\b/.test(command) ? mostOf(HERE, TOO_COMPLEX) : [];
		throw error;
	});
	const last = plan.findLastIndex(mayCommit);
	const commit = plan[last];
	if (commit?.kind !== "git") return null;
	return {
		commit,
		steps: boundSteps(plan.slice(0, last + 1).map(withDoubts), commit)
	};
}
const HERE = {
	cwd: null,
	place: {}
};
const TOO_COMPLEX = "the command is too complex to follow";
const mayCommit = (step) => makesCommit(effectOf(step));
function withDoubts(step) {
	if (step.kind === "edit" || !step.conditions.some(({ kind }) => kind === "often")) return step;
	return {
		...step,
		doubts: [...step.doubts, CONDITION]
	};
}
async function planWithAliases(request, command) {
	const { cwd, env, signal } = request;
	const environment = new Map(Object.entries(env).filter((entry) => entry[1] !== void 0));
	const topLevel = (/show-toplevel/.test(command) ? await readTopLevel({
		cwd,
		env,
		signal
	}) : null)?.path ?? null;
	const context = {
		cwd,
		environment,
		isDirectory,
		topLevel,
		budget: new ReadingBudget()
	};
	const aliasesAt = oncePerPlace((call) => readAliases({
		...placeOf(call, request),
		signal
	}));
	return resolveAliases(planCommand(command, context), context, {
		lookUp: async (call) => (await aliasesAt(call)).get(call.subcommand.toLowerCase()) ?? null,
		topLevel: oncePerPlace((call) => readTopLevel({
			...placeOf(call, request),
			signal
		}))
	});
}
async function readTopLevel(run) {
	const [path = "", prefix = ""] = (await require_repository.runGit([
		"rev-parse",
		"--show-toplevel",
		"--show-prefix"
	], run).catch((error) => {
		if (error instanceof require_repository.GitFailedError) return null;
		throw error;
	}))?.toString().split("\n") ?? [];
	return path === "" ? null : {
		path,
		prefix
	};
}
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
	const places = Object.entries(call.place).map(([name, path]) => [name, path && (0, node_path.resolve)(at, path)]);
	return {
		cwd: at,
		env: {
			...env,
			...Object.fromEntries(places)
		}
	};
}
const MAX_GIT_RUNS = 40;
const MAX_PLACES = 20;
function boundSteps(steps, commit) {
	return [steps, withoutRepeats(steps)].find(canReplay) ?? mostOf(commit, TOO_COMPLEX, steps.some(amends));
}
function canReplay(steps) {
	const runs = steps.reduce((sum, step) => sum + gitRunsOf(step), 0);
	const places = new Set(steps.flatMap((step) => step.kind === "git" ? [placeKey(step)] : []));
	return runs <= MAX_GIT_RUNS && places.size <= MAX_PLACES;
}
const placeKey = ({ cwd, place }) => JSON.stringify([cwd, place]);
function oncePerPlace(ask) {
	const answers = new Map();
	return (call) => {
		const key = placeKey(call);
		const answer = answers.get(key) ?? ask(call);
		answers.set(key, answer);
		if (answers.size > MAX_PLACES) throw new CommandTooComplexError();
		return answer;
	};
}
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
	const kinds = step.conditions.map(({ kind }) => kind);
	return JSON.stringify([
		step.cwd,
		step.place,
		step.settings,
		step.pathspecs,
		step.doubts,
		kinds,
		does
	]);
}
function gitRunsOf(step) {
	const effect = effectOf(step);
	if (effect.kind === "mv") return 6 + effect.paths.length;
	if ([
		"stash",
		"rebase",
		"pull"
	].includes(effect.kind)) return 10;
	if (effect.kind === "apply") return 6 + effect.operands.length;
	return [
		"edit",
		"none",
		"unknown",
		"settings",
		"files",
		"refs"
	].includes(effect.kind) ? 0 : 2;
}
exports.CONDITION = CONDITION;
exports.effectOf = effectOf;
exports.has = has;
exports.isOfIndex = isOfIndex;
exports.makesCommit = makesCommit;
exports.oncePerPlace = oncePerPlace;
exports.placeKey = placeKey;
exports.placeOf = placeOf;
exports.planCommit = planCommit;
