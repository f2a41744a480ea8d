require("./rolldown-runtime.cjs");
const require_parser = require("./parser.cjs");
const require_main = require("./main.cjs");
const require_rules = require("./rules.cjs");
// src/agents/guard/text-commands.ts
const SHOWS = {
	print: wordSet(": [ echo ls printf test true"),
	read: wordSet("cat cut diff egrep fgrep grep head nl rg sort tail tr uniq wc")
};
const DOES_MORE = {
	printf: /^-v/,
	rg: /^--(pre|hostname-bin)/,
	sort: /^(-\w*o|--out|--comp)/
};
const GIT_SHOWS = {
	print: wordSet("check-ignore commit log ls-files status"),
	read: wordSet("blame diff grep show")
};
const GIT_RUNS = /^(-O|--open-files|--ext-diff|--textconv|--output|-[a-z]*F|--file|-[a-z]*t$|--template)/;
function onlyShows(node, showing) {
	return commandsIn(node).every((command) => !command.prefix.some(({ type }) => type === "Assignment") && command.redirects.every(writesNoFile) && showsByName(wordsOf(command), isFed(command) ? "read" : showing));
}
const isFed = ({ args, redirects }) => args.length === 0 && redirects.every(({ type }) => type !== "Redirect");
function showsByName([name = "", ...args], showing) {
	if (name === "git") return gitShows(args, showing);
	return isAmong(SHOWS, name, showing) && !args.some((arg) => DOES_MORE[name]?.test(arg));
}
function gitShows(args, showing) {
	const [first = "", second = "", ...rest] = args;
	if (first === "--no-pager") return gitShows([second, ...rest], showing);
	if (first === "-C") return gitShows(rest, showing);
	return isAmong(GIT_SHOWS, first, showing) && !args.some((arg) => GIT_RUNS.test(arg));
}
const isAmong = ({ print, read }, name, showing) => print.has(name) || showing === "read" && read.has(name);
function wordSet(words) {
	return new Set(words.split(" "));
}
const writesNoFile = (redirect) => redirect.type !== "Redirect" || redirect.operator === "<" || redirect.target?.value === "/dev/null" || /^[<>]&$/.test(redirect.operator) && /^(\d|-)$/.test(redirect.target?.value ?? "");
const MAX_DEPTH = 100;
function nodesIn(root) {
	const found = [];
	const visit = (node, depth) => {
		if (depth > MAX_DEPTH) throw new RangeError("nested too deeply");
		found.push(node);
		require_parser.forEachChild(node, (child) => visit(child, depth + 1));
	};
	visit(root, 0);
	return found;
}
const commandsIn = (node) => nodesIn(node).filter((each) => each.type === "Command");
const wordsOf = (command) => partsOf(command).map((word) => word.type === "Word" ? word.value : word.text);
const partsOf = ({ name, args }) => [...name ? [name] : [], ...args];
// src/agents/guard/guard.ts
const MAX_CHARACTERS = 64e3;
const SPEAKS_OF_US = /pager.?triage|pagerduty|cred|claude|confirm/i;
function guardedAct(command) {
	if (command.length > MAX_CHARACTERS) return SPEAKS_OF_US.test(bare(command)) ? "unread" : null;
	try {
		return actOf(command);
	} catch {
		return "unread";
	}
}
const bare = (text) => text.replace(/["'\\]/g, "");
const UNREAD_WRITE = new RegExp(`${require_rules.VERB_OF_INCIDENT.source}[^\\n]{0,200}[$\`*{]`);
function actOf(command) {
	const script = parsed(command);
	if (script === null && (require_rules.PROGRAM.test(command) || UNREAD_WRITE.test(command))) return "write";
	const rests = {
		read: restOf(command, script, "read"),
		print: restOf(command, script, "print")
	};
	return require_rules.RULES.find(({ signs, showing }) => rests[showing ?? "read"].texts.some((text) => signs.every((sign) => sign.test(text))))?.act ?? (rests.read.commands.some(mayWrite) ? "write" : null);
}
function parsed(source) {
	const hasErrors = (node) => node.type === "Script" && (node.errors?.length ?? 0) > 0;
	return require_main.orNull(() => {
		const script = require_parser.parse(source);
		return nodesIn(script).some(hasErrors) ? null : script;
	});
}
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
	const unquoted = commands.map((each) => wordsOf(each).join(" ")).join("\n");
	return {
		texts: [...new Set([
			rest,
			unquoted,
			...readings(rest)
		])],
		commands
	};
}
const givesNewMeaning = (script, commands) => nodesIn(script).some(({ type }) => type === "Function") || commands.some((each) => wordsOf(each).some((word) => /^(alias|enable|hash)$/.test(word)));
const WHOLE = new Set([
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
		require_parser.forEachChild(node, (child) => spans.push(...partsThatShow(child, showing)));
		return spans;
	}
	return (node.type === "Command" || node.type === "Pipeline" && node.commands.every(isCommand)) && onlyShows(node, showing) ? [node, ...heredocsIn(node)] : [];
}
const isCommand = ({ type }) => type === "Command";
const heredocsIn = (node) => nodesIn(node).flatMap((each) => each.type === "HereDoc" ? [each.body] : []);
const FEEDS = /(^|\/)(xargs|parallel)$/;
function mayWrite(command) {
	const words = wordsOf(command);
	const at = words.findIndex((word) => /(^|\/)pager-triage(\.[cm]?js|\.ts)?$/.test(word));
	if (at === -1) return looksLikeWrite(command, words);
	const isOpen = openWords(command);
	const isFed = words.slice(0, at).some((word) => FEEDS.test(word));
	const verb = words.findIndex((_, i) => i > at && !words[i]?.startsWith("--"));
	if (verb === -1) return isFed;
	if (isOpen[verb]) return true;
	if (!require_rules.VERB.test(words[verb] ?? "")) return false;
	return isFed || isOpen.some((open, i) => open && i > verb && words[i - 1] !== "--content");
}
const NAMES_INCIDENT = new RegExp(`^${require_rules.INCIDENT}`);
function looksLikeWrite(command, words) {
	const verb = words.findIndex((word, i) => i > 0 && /^(ack|resolve|note)$/.test(word));
	if (verb === -1 || !NAMES_INCIDENT.test(words[verb + 1] ?? "")) return false;
	return partsOf(command).slice(verb + 2).some(({ text }) => /^[^'"]*[$`*{]/.test(text) || /\$(@|\{\w+\[@)/.test(text));
}
const openWords = (command) => partsOf(command).map((word) => /[$`*?{[]/.test(word.text) && !/^'[^']*'$/.test(word.text));
const MAX_VALUE_LENGTH = 200;
const MAX_VALUES = 50;
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
	const assignment = new RegExp(`(?<![\\w$-])([a-z_]\\w{0,49})=([^\\s;&|()]{1,${MAX_VALUE_LENGTH}})`, "gi");
	const values = new Map([...text.matchAll(assignment)].slice(0, MAX_VALUES).map(([, name, value]) => [name, value]));
	let read = text;
	for (let round = 0; round < 2 && values.size > 0; round++) {
		read = read.replace(/\$\{(\w{1,50})\}/g, (whole, name) => values.get(name) ?? whole);
		if (read.length > 4 * text.length + 4e3) return text;
	}
	return read;
}
exports.guardedAct = guardedAct;
