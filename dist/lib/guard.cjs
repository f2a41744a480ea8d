// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_parser = require("./parser.cjs");
// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
	switch (node.type) {
		case "Script":
		case "CompoundList":
		case "AndOr":
			for (const command of node.commands) callback(command);
			return;
		case "Statement":
			callback(node.command);
			return;
		case "Command":
			for (const child of node.prefix) callback(child);
			if (node.name) callback(node.name);
			for (const child of node.suffix) callback(child);
			return;
		case "Pipeline":
			for (const prefix of node.prefixes) callback(prefix);
			for (const command of node.commands) callback(command);
			return;
		case "Redirected":
			callback(node.command);
			for (const redirect of node.redirects) callback(redirect);
			return;
		case "If":
			callback(node.clause);
			callback(node.then);
			for (const branch of node.elif) callback(branch);
			if (node.else) callback(node.else);
			return;
		case "Elif":
			callback(node.clause);
			callback(node.then);
			return;
		case "For":
		case "Select":
			callback(node.name);
			if (node.wordlist) for (const word of node.wordlist) callback(word);
			callback(node.body);
			return;
		case "While":
			callback(node.clause);
			callback(node.body);
			return;
		case "Function":
		case "Coproc":
			if (node.name) callback(node.name);
			callback(node.body);
			return;
		case "Subshell":
		case "BraceGroup":
			callback(node.body);
			return;
		case "Case":
			callback(node.word);
			for (const item of node.items) callback(item);
			return;
		case "CaseItem":
			for (const pattern of node.pattern) callback(pattern);
			callback(node.body);
			return;
		case "ArithmeticFor": {
			const initialize = node.initialize;
			if (initialize) callback(initialize);
			const test = node.test;
			if (test) callback(test);
			const update = node.update;
			if (update) callback(update);
			callback(node.body);
			return;
		}
		case "Word":
		case "Glob":
		case "ArithmeticWord":
		case "HereDocBody":
		case "BraceExpansion":
		case "ExtendedGlob": {
			const parts = node.parts;
			if (parts) for (const part of parts) callback(part);
			return;
		}
		case "DoubleQuoted":
		case "LocaleString":
			for (const part of node.parts) callback(part);
			return;
		case "ParameterExpansion":
			if (node.index) callback(node.index);
			if (node.operation) callback(node.operation);
			return;
		case "Default":
		case "Remove":
		case "Transform":
			callback(node.operand);
			return;
		case "CaseModification":
			if (node.operand) callback(node.operand);
			return;
		case "Replace":
			callback(node.pattern);
			callback(node.replacement);
			return;
		case "Slice":
			callback(node.offset);
			if (node.length) callback(node.length);
			return;
		case "Assignment": {
			const index = node.index;
			if (index) callback(index);
			callback(node.value);
			return;
		}
		case "ArrayValue":
			for (const element of node.elements) callback(element);
			return;
		case "Redirect":
		case "HereString":
			if (node.descriptor) callback(node.descriptor);
			if (node.target) callback(node.target);
			return;
		case "HereDoc":
			if (node.descriptor) callback(node.descriptor);
			if (node.delimiter) callback(node.delimiter);
			callback(node.body);
			return;
		case "CommandExpansion":
		case "ProcessSubstitution":
		case "ArithmeticCommandExpansion": {
			const script = node.script;
			if (script) callback(script);
			return;
		}
		case "ArithmeticExpansion":
		case "ArithmeticCommand":
		case "ArithmeticGroup":
		case "TestCommand":
		case "TestGroup": {
			const expression = node.expression;
			if (expression) callback(expression);
			return;
		}
		case "ArithmeticBinary":
		case "TestBinary":
			callback(node.left);
			callback(node.right);
			return;
		case "ArithmeticUnary":
		case "TestUnary":
			callback(node.operand);
			return;
		case "ArithmeticTernary":
			callback(node.test);
			callback(node.consequent);
			callback(node.alternate);
			return;
		case "TestLogical":
			for (const operand of node.operands) callback(operand);
			return;
		case "TestNot":
			for (const negation of node.negations) callback(negation);
			callback(node.operand);
			return;
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted":
		case "SimpleExpansion":
		case "Names":
		case "Unknown":
		case "FileDescriptor":
		case "FileDescriptorVariable":
		case "HereDocDelimiter":
		case "Time":
		case "Negation": return;
		default: throw new TypeError(`Unexpected syntax node: ${node}`);
	}
}
// src/agents/guard/readings.ts
/** A value that is longer is no part of a command's name or option. */
const MOST_VALUE = 200;
const MOST_VALUES = 50;
/**
* What a command may come to when a shell, curl or a script reads it: without quotes and escapes, with the values that
* it gives to variables itself; and once more with other variables inside of words empty.
*/
function readings(text) {
	const read = withValues(text.normalize("NFKC").replace(/[。｡]/g, ".").replace(/\$(\d|[a-z_]\w{0,49})/gi, "$${$1}").replace(/\\\n/g, "").replace(/\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|%([2-7][0-9a-f])/gi, (_, ...found) => {
		const digits = found.slice(0, 3).find((each) => each !== void 0) ?? "";
		return String.fromCharCode(Number.parseInt(digits, 16));
	}).replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8))).replace(/\$?["']|\\/g, "").replace(/\[([^\]\s^!])(-[^\]\s])?\]/g, "$1").replace(/\{([^{}\s]{0,99},[^{}\s]{0,99})\}/g, (_, list) => longest(list.split(","))));
	return [read, read.replace(WITHIN_WORD, "")];
}
const WITHIN_WORD = /(?<=[\w-])(\$\{[^{}]{0,99}\})+|(\$\{[^{}]{0,99}\})+(?=[\w-])/g;
const longest = (words) => words.reduce((best, word) => word.length > best.length ? word : best, "");
function withValues(text) {
	const assignment = new RegExp(`(?<![\\w$-])([a-z_]\\w{0,49})=([^\\s;&|()]{1,${MOST_VALUE}})`, "gi");
	const values = new Map([...text.matchAll(assignment)].slice(0, MOST_VALUES).map(([, name, value]) => [name, value]));
	let read = text;
	for (let round = 0; round < 2 && values.size > 0; round++) {
		read = read.replace(/\$\{(\w{1,50})\}/g, (whole, name) => values.get(name) ?? whole);
		if (read.length > 4 * text.length + 4e3) return text;
	}
	return read;
}
// src/agents/guard/rules.ts
const PROGRAM = /\bpager-triage\b/;
const VERB = /\b(ack|resolve|note)\b/;
/** An incident, or words that only the shell knows. */
const INCIDENT = String.raw`(\d{1,9}(?![\w.-])|Q[A-Z0-9]{5,20}\b|https?:\/\/|["']?[$\x60])`;
const VERB_OF_INCIDENT = new RegExp(String.raw`\b(ack|resolve|note)["']?[\s,]+["']?${INCIDENT}`);
/** Without a code the program asks a person at a terminal, so whatever makes a terminal could answer. */
const MAKES_TERMINAL = /\b(script|expect|pexpect|unbuffer|socat|tmux|screen|pty|zpty|ptyprocess|node-pty|systemd-run|winpty)\b|\bIO::Pty\b|\b(ssh|docker|podman|nerdctl|kubectl|oc|lxc|incus|vagrant)\b[^\n;|&]{0,200}\s(-\w{0,5}t\w{0,5}|--tty)\b/i;
const CODE = String.raw`[2-9A-Z]{4}-[2-9][2-9A-Z]\b`;
const HOME = String.raw`(?<![\w}~])(~|\$\{?HOME\}?|\/(home|Users)\/[^/\s"']{1,99}|\/root)`;
/** Behind a directory: nothing of what is in it is named. */
const AS_A_WHOLE = String.raw`\/?\.?(?![\w.\/-])`;
const RULES = [
	{
		act: "write",
		signs: [
			PROGRAM,
			VERB,
			/--confirm/
		],
		showing: "read"
	},
	{
		act: "write",
		signs: [new RegExp(String.raw`--confirm(=|\s+|\s*,\s*)${CODE}`, "i")],
		showing: "read"
	},
	{
		act: "write",
		signs: [VERB, /--confirm((=|\s{1,9})([$`*?{<%+]|\.\s)|\s{0,9}(\]|,\s{0,9}[\w.$]{1,99}\s{0,9}[\],]))/],
		showing: "read"
	},
	{
		act: "write",
		signs: [
			VERB,
			/--confirm\b/,
			/\b(xargs|parallel)\b/
		],
		showing: "read"
	},
	{
		act: "write",
		signs: [VERB_OF_INCIDENT, /\s["']?--(c(o(n(f(ir?)?)?)?)?)?[$`*?{[]/],
		showing: "read"
	},
	{
		act: "write",
		signs: [
			PROGRAM,
			VERB,
			/\bCLAUDECODE\b/
		],
		showing: "read"
	},
	{
		act: "write",
		signs: [VERB_OF_INCIDENT, MAKES_TERMINAL],
		showing: "read"
	},
	{
		act: "impersonate",
		signs: [PROGRAM, /\bhook\s+(claude|agent)\b|\bbin\/hook\b/],
		showing: "read"
	},
	{
		act: "impersonate",
		signs: [/(\.[cm]?[jt]s|[*?}\])`]|\$\w{1,50})\s{1,9}hook\s{1,9}(claude|agent)\b/],
		showing: "read"
	},
	{
		act: "impersonate",
		signs: [/\bUserPromptExpansion\b/, /\btriage:(ack|resolve|note)\b/],
		showing: "read"
	},
	{
		act: "api",
		signs: [/\b(api|events|identity)(\.[a-z0-9-]{1,63}){0,4}\.pagerduty\.com/i],
		showing: "read"
	},
	{
		act: "read-credentials",
		signs: [new RegExp([
			String.raw`\.cred(entials\.json|\w{0,20}[*?[{])`,
			String.raw`(${HOME}\/\.claude|\$\{?CLAUDE_CONFIG_DIR\}?)(${AS_A_WHOLE}|\/[^/\s"']{0,99}[*?[{])`,
			String.raw`${HOME}\/\.[^\s/"'$}]{0,20}[*?[{][^\s/"']{0,20}\/`,
			String.raw`(-C|--directory|\bcd)[\s=]{1,9}["']?${HOME}["']?\/?[^\n]{0,200}[\s/]\.claude${AS_A_WHOLE}`,
			String.raw`\b(tar|zip|rsync|scp|cp\s{1,9}-\w{0,9}[arR]\w{0,9}|grep\s{1,9}-\w{0,9}[rR]\w{0,9})\s[^\n;|&]{0,200}${HOME}${AS_A_WHOLE}`
		].join("|"))],
		showing: "print"
	},
	{
		act: "read-credentials",
		signs: [
			/\bfind\s/,
			new RegExp(String.raw`\s["']?(${HOME}${AS_A_WHOLE}|\/\s)`),
			/cred(entials|\w{0,20}[*?[.])/i
		],
		showing: "print"
	},
	{
		act: "nested-session",
		signs: [/\bclaude\b/, /(^|[\s"'`=])\/(triage:)?(ack|resolve|note)(?![\w./-])/m],
		showing: "read"
	},
	{
		act: "nested-session",
		signs: [/\s(-p|--print|--prompt)\b/, /(^|[\s"'`=])\/triage:(ack|resolve|note)(?![\w./-])/m],
		showing: "read"
	},
	{
		act: "nested-session",
		signs: [/\b(PAGER_TRIAGE_ALLOW_WRITES|CLAUDE_CODE_(SESSION_ATTENDED|ENTRYPOINT))\b/],
		showing: "read"
	}
];
// src/agents/guard/text-commands.ts
/** Programs that only show text: what stands in their arguments is not done. `unless`: options that change that. */
const SHOW = {
	":": { readsFiles: false },
	"[": { readsFiles: false },
	cat: { readsFiles: true },
	cut: { readsFiles: true },
	diff: { readsFiles: true },
	echo: { readsFiles: false },
	egrep: { readsFiles: true },
	fgrep: { readsFiles: true },
	grep: { readsFiles: true },
	head: { readsFiles: true },
	ls: { readsFiles: false },
	nl: { readsFiles: true },
	printf: {
		readsFiles: false,
		unless: /^-v/
	},
	rg: {
		readsFiles: true,
		unless: /^--(pre|hostname-bin)/
	},
	sort: {
		readsFiles: true,
		unless: /^(-\w*o|--out|--comp)/
	},
	tail: { readsFiles: true },
	test: { readsFiles: false },
	tr: { readsFiles: true },
	true: { readsFiles: false },
	uniq: { readsFiles: true },
	wc: { readsFiles: true }
};
const GIT_SHOWS = {
	"check-ignore": { readsFiles: false },
	blame: { readsFiles: true },
	commit: { readsFiles: false },
	diff: { readsFiles: true },
	grep: { readsFiles: true },
	log: { readsFiles: false },
	"ls-files": { readsFiles: false },
	show: { readsFiles: true },
	status: { readsFiles: false }
};
const GIT_RUNS = /^(-O|--open-files|--ext-diff|--textconv|--output|-[a-z]*F|--file|-[a-z]*t$|--template)/;
/** Whether all that this command does, substitutions included, is to show text to the one who ran it. */
function onlyShows(node, showing) {
	return commandsIn(node).every((command) => !command.prefix.some(({ type }) => type === "Assignment") && command.redirects.every(writesNoFile) && showsByName(wordsOf(command), isFed(command) ? "read" : showing));
}
/** It is given no file, but its text: `cat <<EOF`. */
const isFed = ({ args, redirects }) => args.length === 0 && redirects.every(({ type }) => type !== "Redirect");
function showsByName([name = "", ...args], showing) {
	if (name === "git") return gitShows(args, showing);
	const program = Object.hasOwn(SHOW, name) ? SHOW[name] : void 0;
	if (program === void 0 || program.readsFiles && showing === "print") return false;
	return !args.some((arg) => program.unless?.test(arg));
}
function gitShows(args, showing) {
	const [first = "", second = "", ...rest] = args;
	if (first === "--no-pager") return gitShows([second, ...rest], showing);
	if (first === "-C") return gitShows(rest, showing);
	const subcommand = Object.hasOwn(GIT_SHOWS, first) ? GIT_SHOWS[first] : void 0;
	if (subcommand === void 0 || subcommand.readsFiles && showing === "print") return false;
	return !args.some((arg) => GIT_RUNS.test(arg));
}
const writesNoFile = (redirect) => redirect.type !== "Redirect" || redirect.operator === "<" || redirect.target?.value === "/dev/null" || /^[<>]&$/.test(redirect.operator) && /^(\d|-)$/.test(redirect.target?.value ?? "");
/** The simple commands of a tree, those of its substitutions included. */
function commandsIn(node) {
	const found = node.type === "Command" ? [node] : [];
	forEachChild(node, (child) => found.push(...commandsIn(child)));
	return found;
}
/** Its words without their quotes; a substitution stands as it is written. */
const wordsOf = ({ name, args }) => [...name ? [name] : [], ...args].map((word) => word.type === "Word" ? word.value : word.text);
// src/agents/guard/guard.ts
/** What is longer is not read: a command that speaks of us is asked about. */
const MOST_CHARACTERS = 64e3;
const SPEAKS_OF_US = /pager.?triage|pagerduty|cred|claude|confirm/i;
/** @returns null where there is nothing to ask. It errs to asking: what cannot be read, or only seems so, counts. */
function guardedAct(command) {
	if (command.length > MOST_CHARACTERS) return SPEAKS_OF_US.test(bare(command)) ? "unread" : null;
	try {
		return actOf(command);
	} catch {
		return "unread";
	}
}
const bare = (text) => text.replace(/["'\\]/g, "");
/** Where the shell words cannot be parsed. */
const UNREAD_WRITE = new RegExp(`${VERB_OF_INCIDENT.source}[^\\n]{0,200}[$\`*{]`);
function actOf(command) {
	const script = parsed(command);
	if (script === null && (PROGRAM.test(command) || UNREAD_WRITE.test(command))) return "write";
	const rests = {
		read: restOf(command, script, "read"),
		print: restOf(command, script, "print")
	};
	return RULES.find(({ signs, showing }) => rests[showing].texts.some((text) => signs.every((sign) => sign.test(text))))?.act ?? (rests.read.commands.some(mayWrite) ? "write" : null);
}
/** null for what is no shell command, or one that the parser does not understand. */
function parsed(source) {
	try {
		const script = require_parser.parse(source);
		return hasErrors(script) ? null : script;
	} catch {
		return null;
	}
}
/** The command without those parts that only show text. */
function restOf(source, script, showing) {
	if (script === null) return {
		texts: [source, ...readings(source)],
		commands: []
	};
	const all = commandsIn(script);
	const isShown = new Uint8Array(source.length);
	if (!source.includes("((") && !givesNewMeaning(script, all)) for (const { pos, end } of partsThatShow(script, showing)) isShown.fill(1, pos, end);
	const commands = all.filter(({ pos }) => isShown[pos] === 0);
	const rest = source.replace(/[\s\S]/g, (unit, at) => isShown[at] === 1 ? " " : unit);
	return {
		texts: [
			rest,
			commands.map((each) => wordsOf(each).join(" ")).join("\n"),
			...readings(rest)
		],
		commands
	};
}
/** Where `cat` is a function or an alias, what is known of `cat` says nothing. */
const givesNewMeaning = (script, commands) => hasFunction(script) || commands.some((each) => wordsOf(each).some((word) => /^(alias|enable|hash)$/.test(word)));
function hasFunction(node) {
	let found = node.type === "Function";
	forEachChild(node, (child) => {
		found ||= hasFunction(child);
	});
	return found;
}
/** A pipeline counts as a whole: what one program shows, the next one may run. */
const WHOLE = /* @__PURE__ */ new Set([
	"Command",
	"Pipeline",
	"Redirected",
	"Function",
	"Coproc",
	"Word"
]);
function partsThatShow(node, showing) {
	if (!WHOLE.has(node.type)) {
		const spans = [];
		forEachChild(node, (child) => spans.push(...partsThatShow(child, showing)));
		return spans;
	}
	return (node.type === "Command" || node.type === "Pipeline" && node.commands.every(isCommand)) && onlyShows(node, showing) ? [node, ...heredocsIn(node)] : [];
}
const isCommand = ({ type }) => type === "Command";
/** The text of a heredoc stands behind the command that it belongs to. */
function heredocsIn(node) {
	const spans = node.type === "HereDoc" ? [node.body] : [];
	forEachChild(node, (child) => spans.push(...heredocsIn(child)));
	return spans;
}
function hasErrors(node) {
	let found = node.type === "Script" && (node.errors?.length ?? 0) > 0;
	forEachChild(node, (child) => {
		found ||= hasErrors(child);
	});
	return found;
}
const FEEDS = /(^|\/)(xargs|parallel)$/;
/** A call in which only the shell knows whether it says `--confirm`. */
function mayWrite(command) {
	const words = wordsOf(command);
	const at = words.findIndex((word) => /(^|\/)pager-triage(\.[cm]?js|\.ts)?$/.test(word));
	if (at === -1) return looksLikeWrite(command, words);
	const isOpen = openWords(command);
	const isFed = words.slice(0, at).some((word) => FEEDS.test(word));
	const verb = words.findIndex((_, i) => i > at && !words[i]?.startsWith("--"));
	if (verb === -1) return isFed;
	if (isOpen[verb]) return true;
	if (!VERB.test(words[verb] ?? "")) return false;
	return isFed || isOpen.some((open, i) => open && i > verb && words[i - 1] !== "--content");
}
const NAMES_INCIDENT = new RegExp(`^${INCIDENT}`);
/** Some program, `ack`, an incident, and words that may be any number of others. */
function looksLikeWrite({ name, args }, words) {
	const verb = words.findIndex((word, i) => i > 0 && /^(ack|resolve|note)$/.test(word));
	if (verb === -1 || !NAMES_INCIDENT.test(words[verb + 1] ?? "")) return false;
	return [...name ? [name] : [], ...args].slice(verb + 2).some(({ text }) => /^[^'"]*[$`*{]/.test(text) || /\$(@|\{\w+\[@)/.test(text));
}
/** For each word whether the shell puts something into it. */
const openWords = ({ name, args }) => [...name ? [name] : [], ...args].map((word) => /[$`*?{[]/.test(word.text) && !/^'[^']*'$/.test(word.text));
exports.guardedAct = guardedAct;
