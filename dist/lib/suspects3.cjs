require("./rolldown-runtime.cjs");
let node_path = require("node:path");
const require_snapshot = require("./snapshot.cjs");
const require_main = require("./main.cjs");
const require_suspects = require("./suspects2.cjs");
const require_document = require("./document2.cjs");
const require_page = require("./page.cjs");
const require_markdown_text = require("./markdown-text.cjs");
const require_output = require("./output.cjs");
const require_reading = require("./reading.cjs");
// src/triage/suspects/words.ts
const WHERE = {
	code: "changed lines",
	path: "paths",
	message: "message"
};
function reasonsOf({ evidence, marks }) {
	const shared = evidence.filter(({ kind }) => WHERE[kind] !== void 0);
	const [first] = shared;
	const others = evidence.map((item) => {
		if (item === first) return sharedPhrase(shared);
		return shared.includes(item) ? null : evidencePhrase(item);
	});
	return [...marks.map((mark) => require_main.ours(markWords(mark))), ...others.filter((each) => each !== null)];
}
const MAX_WORDS = 6;
function sharedPhrase(items) {
	const all = [...new Set(items.flatMap(({ words }) => words))];
	const isPart = (word) => all.some((other) => other.length > word.length && other.toLowerCase().includes(word.toLowerCase()));
	const words = all.filter((word) => !isPart(word)).slice(0, MAX_WORDS);
	const where = items.map(({ kind }) => WHERE[kind] ?? "").join(", ");
	return require_main.phrase`shares ${require_main.listedPhrases(words.map(require_main.inert), MAX_WORDS)} with the text (${require_main.ours(require_main.own(where))})`;
}
function evidencePhrase({ kind, words, paths, lines }) {
	switch (kind) {
		case "past": return require_main.phrase`${places(paths)} is about ${require_main.listedPhrases(words.map(require_main.inert), words.length)}, by its name or earlier commits`;
		case "stack-frame": return require_main.phrase`touches the file in the stack frame: ${places(paths)}`;
		case "named-path": return require_main.phrase`touches a file that the incident names: ${places(paths)}`;
		case "named-commit": return require_main.phrase`an alert or a note names it`;
		case "deployment": return require_main.phrase`a change event names it`;
		case "service": return require_main.phrase`touches the service or path asked about: ${places(paths)}`;
		case "dependency": return require_main.phrase`touches a service that it needs: ${places(paths)}`;
		case "size": return require_main.ours(require_main.line`adds ${require_main.plural(lines ?? 0, "line")} of production code`);
		default: return null;
	}
}
const MAX_PATHS = 2;
const places = (paths) => require_main.listedPhrases(paths.map((path) => require_main.pathPiece(require_main.inertPath(path))), MAX_PATHS);
function markWords({ kind, sha }) {
	const which = shortSha(sha ?? "");
	if (kind === "formatting") return require_main.own("changes only white space");
	return kind === "reverts" ? require_main.line`says that it reverts ${which}` : require_main.line`${which} says that it reverts it`;
}
const shortSha = (sha) => require_main.own(sha.replace(/[^0-9a-f]/g, "").slice(0, 12));
function lookedAtWords({ looked_at, incident }) {
	const { commits, touching_service, since, until, repositories } = looked_at;
	const days = require_main.duration(Date.parse(until) - Date.parse(since));
	const branches = [...new Set(repositories.map(({ branch }) => branch))];
	const where = require_main.listedPhrases(branches.map((branch) => require_main.inert(require_main.fromOutside(branch))), 3);
	const service = incident?.service ? require_main.inert(incident.service.name) : require_main.ours(require_main.own("the service or path"));
	const touching = touching_service === null ? require_main.ours(require_main.own("")) : require_main.phrase`, ${touching_service} of them ${require_main.ours(require_main.own(touching_service === 1 ? "touches" : "touch"))} ${service}`;
	return require_main.phrase`${require_main.ours(require_main.plural(commits, "commit"))} on ${where} in the ${require_main.ours(days)} before${touching}`;
}
const beforeWords = ({ at }, { looked_at }) => require_main.line`${require_main.duration(Date.parse(looked_at.until) - Date.parse(at))} before`;
const READ_THESE = require_main.own("Read these first:");
const noneStandsOut = ({ looked_at }) => require_main.own(looked_at.commits === 0 ? "No commits to look at." : "No commit stands out.");
const NOT_AN_ANSWER = require_main.own("A reading list, not an answer: what you look for may be older, or no commit at all.");
// src/triage/suspects/html.ts
const NOT_KNOWN = require_main.ours(require_main.own("not known"));
function suspectsHtml(document, options) {
	const { incident, abstained, looked_at, revert, warnings } = document;
	const unread = warnings.map((text) => ({
		label: NOT_KNOWN,
		text: require_main.inert(require_main.fromOutside(text)),
		points: 0
	}));
	return require_page.page({
		title: incident === null ? require_main.own("What changed · pager-triage") : require_main.line`What changed before #${incident.incident_number} · pager-triage`,
		header: require_page.html`<h1>What changed</h1>
${incident && require_page.html`<p>${require_page.incidentHtml({
			number: incident.incident_number,
			url: incident.url
		})} ${require_page.foreign(require_main.inert(incident.title))}</p>`}
<p>${abstained ? noneStandsOut(document) : null} ${require_page.phraseHtml(lookedAtWords(document))}, until ${require_page.timeHtml(looked_at.until)}.</p>
<p class="lead">${NOT_AN_ANSWER}</p>`,
		sections: [
			require_page.section("unknown", "Missing data", require_page.evidenceList(unread)),
			require_page.section("suspects", "Read these first", suspectTable(document)),
			require_page.section("newest", "The newest", abstained ? newestTable(document) : null)
		],
		notes: revert === null ? require_page.html`<p>Times are UTC.</p>` : require_page.html`<p>Times are UTC. To take back the first, if you decide to: <code>${require_main.inert(require_main.fromOutside(revert))}</code></p>`
	}, options);
}
function suspectTable(document) {
	const rows = document.suspects.map((suspect) => [
		require_page.html`<code>${shortSha(suspect.sha)}</code>`,
		beforeWords(suspect, document),
		require_page.foreign(require_main.inert(suspect.subject)),
		whyHtml(suspect)
	]);
	return require_page.table("Read these first", [
		"commit",
		"made",
		"+subject",
		"+why"
	], rows);
}
function newestTable({ looked_at }) {
	const rows = looked_at.newest.map(({ sha, at, subject }) => [
		require_page.html`<code>${shortSha(sha)}</code>`,
		require_page.timeHtml(at),
		require_page.foreign(require_main.inert(subject))
	]);
	return require_page.table("The newest", [
		"commit",
		"made",
		"+subject"
	], rows);
}
const whyHtml = (suspect) => require_page.html`${reasonsOf(suspect).map((each) => require_page.html`${require_page.phraseHtml(each)}<br>`)}`;
// src/triage/suspects/markdown.ts
function suspectsMarkdown(document) {
	const { incident, suspects, abstained, revert, warnings } = document;
	const named = incident === null ? null : require_main.phrase`${require_main.incidentPiece({
		number: incident.incident_number,
		url: incident.url
	})} ${require_main.inert(incident.title)}`;
	const looked = require_markdown_text.markdownOf(lookedAtWords(document));
	const rows = suspects.map((suspect) => [
		require_markdown_text.shaText(suspect.sha),
		require_markdown_text.markdownOf(require_main.ours(beforeWords(suspect, document))),
		require_markdown_text.codeSpan(require_main.inert(suspect.subject)),
		why(suspect)
	]);
	const paragraphs = [
		require_markdown_text.md`### What changed`,
		named && require_markdown_text.markdownOf(named),
		abstained ? require_markdown_text.md`${require_markdown_text.markdownOf(require_main.ours(noneStandsOut(document)))} Looked at ${looked}.` : require_markdown_text.md`${looked}. Read these first:`,
		require_markdown_text.tableMarkdown([
			"commit",
			"made",
			"subject",
			"why"
		], rows),
		require_markdown_text.markdownOf(require_main.ours(NOT_AN_ANSWER)),
		revert === null ? null : require_markdown_text.md`To take back the first, if you decide to: ${require_markdown_text.codeSpan(require_main.inert(require_main.fromOutside(revert)))}`,
		warnings.length === 0 ? null : require_markdown_text.md`Not known: ${require_markdown_text.codeSpan(require_main.inert(require_main.fromOutside(warnings.join("; "))), 300)}`
	];
	return require_main.own(paragraphs.filter((each) => each !== null).join("\n\n"));
}
const why = (suspect) => reasonsOf(suspect).map(require_markdown_text.markdownOf).reduce((text, each) => text === EMPTY ? each : require_markdown_text.md`${text}; ${each}`, EMPTY);
const EMPTY = require_markdown_text.md``;
// src/triage/suspects/text.ts
const MAX_ON_SCREEN = 5;
const MAX_REASONS = 4;
function suspectsText(document, options) {
	const { incident, suspects, abstained, revert } = document;
	const { width, style } = options;
	const title = incident === null ? require_main.own("What changed") : require_main.line`#${incident.incident_number} ${require_main.inert(incident.title)}`;
	const looked = phraseLine(lookedAtWords(document), width);
	return require_main.page([
		require_main.heading(title, options),
		abstained ? [...require_main.wrap(noneStandsOut(document), width).map(style.strong), ...require_main.wrap(require_main.line`Looked at ${looked}.`, width)] : require_main.wrap(require_main.line`${looked}. ${READ_THESE}`, width),
		...suspects.slice(0, MAX_ON_SCREEN).map((suspect, i) => suspectLines(suspect, i + 1, document, options)),
		abstained ? newestLines(document, options) : [],
		require_main.wrap(NOT_AN_ANSWER, width).map(style.dim),
		revert === null ? [] : [require_main.own("To take back the first, if you decide to:"), require_main.line`${require_main.own(INDENT)}${require_main.inert(require_main.fromOutside(revert))}`].map(style.dim)
	], options, document);
}
const phraseLine = (value, width) => require_main.own(require_main.piecesOf(value).map((piece) => {
	if (piece.kind === "incident") return `#${piece.number}`;
	return piece.kind === "path" ? endOf(piece.text, width / 2) : piece.text;
}).join(""));
const endOf = (path, width) => require_main.cutTo(path, width, "end").replace(/^…[^/]*(?=\/)/, "…");
const INDENT = "   ";
function suspectLines(suspect, place, document, { width, style }) {
	const { sha, repository, subject } = suspect;
	const where = repository === null ? require_main.own("") : require_main.line`${require_main.inert(require_main.fromOutside(repository))} · `;
	const start = require_main.line`${place}. ${where}${shortSha(sha)} · ${beforeWords(suspect, document)} · `;
	const reasons = reasonsOf(suspect).slice(0, MAX_REASONS).map((reason) => phraseLine(reason, width));
	return [style.strong(require_main.line`${start}${require_main.cutTo(require_main.inert(subject), Math.max(20, width - require_main.columns(start)))}`), ...reasons.flatMap((text) => require_main.wrap(text, width - 3, 2)).map((text) => require_main.line`${require_main.own(INDENT)}${text}`)];
}
function newestLines({ looked_at }, options) {
	const lines = looked_at.newest.map(({ sha, at, subject }) => require_main.line`${require_main.own(INDENT)}${shortSha(sha)} · ${require_main.clockTime(at, options)} · ${require_main.inert(subject)}`);
	return lines.length === 0 ? [] : [options.style.dim(require_main.own("The newest:")), ...lines.map((text) => require_main.cutTo(text, options.width))];
}
// src/cli/commands/suspects.ts
const DEFAULT_DAYS = 14;
const MAX_DAYS = 90;
const suspects = async (shell, args) => {
	const now = shell.clock();
	const days = daysOf(args);
	const until = require_main.deadline(shell, require_reading.DEADLINE_MS);
	const asked = args.text("text") === null ? await askPagerDuty(shell, args, days, until) : await typed(shell, args, days, now);
	const places = args.texts("repo");
	const directories = places.length > 0 ? places.map((place) => (0, node_path.resolve)(shell.cwd, place)) : [shell.cwd];
	const pasts = await Promise.all(directories.map((directory) => require_snapshot.withSnapshot({
		...require_main.gitRun(shell, until.signal, directory),
		stateDirectory: require_main.stateDirectory(shell.env)
	}, (snapshot) => require_suspects.readPast(snapshot, asked.subject, {
		days,
		now,
		isOne: directories.length === 1
	}))));
	const document = require_document.toSuspectsDocument(asked, pasts, now);
	return require_output.show(shell, args, document, suspectsText, {
		html: suspectsHtml,
		markdown: suspectsMarkdown
	});
};
async function askPagerDuty(shell, args, days, until) {
	const name = require_reading.incidentNamed(args.argument, "pager-triage suspects");
	return require_reading.withReader(shell, async (reader) => {
		const { data: incident } = await reader.incident(name);
		const subject = await require_suspects.readSubject(reader, incident, days);
		return {
			subject: {
				...subject,
				...given(args, subject)
			},
			days,
			incident
		};
	}, {}, until);
}
function given(args, { services }) {
	const paths = args.texts("path");
	const wrong = paths.find((glob) => require_main.orNull(() => require_snapshot.parseGlob(glob)) === null);
	if (wrong !== void 0) throw new require_main.UsageError(...require_main.badPath(wrong));
	const ids = args.ids("service") ?? [];
	return {
		services: [...services, ...ids.map((id) => ({
			id,
			name: null
		}))],
		paths
	};
}
async function typed(shell, args, days, now) {
	if (args.argument !== void 0) throw new require_main.UsageError(...require_main.TEXT_AND_INCIDENT);
	const text = args.text("text") === "-" ? await shell.stdin() : args.text("text") ?? "";
	if (text.trim() === "") throw new require_main.UsageError(...require_main.EMPTY_TEXT);
	return {
		subject: {
			texts: [require_main.fromOutside(text)],
			at: instantOf(args, now),
			needed: [],
			deployments: [],
			warnings: [],
			...given(args, { services: [] })
		},
		days,
		incident: null
	};
}
function instantOf(args, now) {
	const text = args.text("at");
	const at = text === null ? now : require_main.parseInstant(text);
	if (at === null || at > now) throw new require_main.UsageError(...require_main.badAt(text ?? ""));
	return at;
}
function daysOf(args) {
	const text = args.text("window");
	const days = text === null ? DEFAULT_DAYS : require_main.parseWindow(text, MAX_DAYS);
	if (days === null) throw new require_main.UsageError(...require_main.badWindow(text ?? "", MAX_DAYS));
	return days;
}
exports.suspects = suspects;
