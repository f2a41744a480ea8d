// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_factors = require("./factors.cjs");
// src/report/evidence-lines.ts
const note = (label, text, most) => ({
	label: require_main.ours(require_main.own(label)),
	text,
	points: 0,
	...most !== void 0 && { most }
});
function heaviest(lines, most) {
	const byWeight = [...lines].sort((a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false) || b.points - a.points);
	const shown = new Set(byWeight.slice(0, most));
	return lines.filter((each) => shown.has(each));
}
function evidenceLines(assessment, now) {
	const { factors, services, dependencies, context } = assessment;
	const found = factors.flatMap((factor) => {
		const line = require_factors.factorOf(factor.id).finding?.line;
		const text = line?.text(factor, {
			services,
			dependencies,
			now
		}) ?? null;
		return line === void 0 || text === null ? [] : [{
			factor,
			line,
			text
		}];
	});
	const findings = [...new Set(require_factors.FACTORS.flatMap(({ finding }) => finding ? [finding.line.label] : []))].flatMap((label) => {
		const mine = found.filter(({ line }) => line.label === label);
		return label === null ? fileLines(mine) : mine.length > 0 ? [sharedLine(label, mine)] : [];
	});
	return context.length > 0 ? [...findings, note("context", require_main.listedPhrases(context.map(contextText), MAX_NOTES))] : findings;
}
function sharedLine(label, found) {
	const texts = found.map(({ text }) => text);
	return {
		label: require_main.ours(require_main.own(label)),
		text: require_main.joinedPhrases(texts, ", "),
		points: sumPoints(found),
		...found.some(({ line }) => line.pinned) && { pinned: true }
	};
}
function fileLines(found) {
	return [...new Set(found.flatMap(({ factor }) => factor.path ?? []))].map((path) => {
		const mine = found.filter(({ factor }) => factor.path === path);
		const texts = mine.map(({ text }) => text);
		return {
			label: require_main.pathPiece(require_main.inertPath(path)),
			text: require_main.joinedPhrases(texts, " · "),
			points: sumPoints(mine)
		};
	}).sort((a, b) => b.points - a.points);
}
const sumPoints = (found) => found.reduce((sum, { factor }) => sum + factor.points, 0);
const MAX_NOTES = 3;
function contextText(note) {
	const path = (of) => require_main.pathPiece(require_main.inertPath(of));
	if (note.kind === "file-kind") return require_main.phrase`${require_main.ours(require_main.own(note.fileKind))}: ${require_main.listedPhrases(note.paths.map(path), 1)}`;
	if (note.kind === "untouched") return require_main.phrase`${path(note.path)} unchanged for ${require_main.ours(require_main.plural(Math.round(note.days / 30), "month"))}`;
	return require_main.phrase`incidents followed ${note.followed} of ${require_main.ours(require_main.plural(note.changes, "change"))} of ${path(note.path)}`;
}
// src/report/summary.ts
function times(lift) {
	if (lift < .1) return require_main.own("<0.1×");
	return require_main.own(`${lift < 10 ? lift.toFixed(1) : Math.round(lift)}×`);
}
const odds = ({ lift, probability }) => probability === null ? require_main.line`${times(lift)} the usual odds of a later bug fix` : require_main.line`${Math.round(100 * probability)} % chance of a later bug fix (${times(lift)})`;
function size({ change, sources }) {
	const { files, additions, deletions } = change;
	if (files.length === 0 && !sources.contents.known) return require_main.own("files not known");
	const merged = files.filter((file) => file.merged).length;
	const lines = files.some((file) => file.additions !== null) ? require_main.line`+${additions} −${deletions}` : require_main.own("+? −?");
	const counts = require_main.line`${require_main.plural(files.length, "file")} ${lines}`;
	return merged > 0 ? require_main.line`${counts} (${merged} merged unchanged)` : counts;
}
const countText = (count) => require_main.own(`${count ?? "?"}`);
function commitsTogether({ whole, commits, omitted = 0 }) {
	const highest = Math.max(...commits.map(({ assessment }) => assessment.score));
	return require_main.line`${require_main.plural(commits.length + omitted, "commit")}: ${whole.score} together, at most ${highest} alone`;
}
function serviceNames({ services, sources }) {
	if (services.length === 0) return require_main.ours(require_main.own(sources.services.known ? "no PagerDuty service affected" : "service unknown"));
	return require_main.listedPhrases(services.map(require_factors.nameOf), 3);
}
const COMMIT_WORDS = {
	index: "staged on",
	command: "on",
	commit: "commit",
	range: "up to",
	patch: "patch against"
};
function originPhrase({ change }, { repository, branch, commit }) {
	const parts = [
		require_main.phrase`${require_main.inert(repository)}`,
		...branch === null ? [] : [require_main.phrase`branch ${require_main.inert(branch)}`],
		...commit === null ? [] : [require_main.phrase`${require_main.ours(require_main.own(COMMIT_WORDS[change.source]))} ${require_main.ours(require_main.own(commit.slice(0, 10)))}`]
	];
	return require_main.joinedPhrases(parts, " · ");
}
function scoreSteps({ factors }) {
	return stepped([...new Set(factors.map(({ id }) => id))].map((id) => {
		const mine = factors.filter((factor) => factor.id === id);
		return {
			id,
			label: id === "baseline" ? "baseline: none of the following" : require_factors.factorOf(id).label,
			points: Math.round(mine.reduce((sum, { points }) => sum + points, 0) * 10) / 10,
			files: mine.filter(({ path }) => path !== null).length
		};
	})).map(({ of, from, to }) => ({
		...of,
		from,
		to
	}));
}
function stepped(parts) {
	let at = 50;
	return [...parts].sort((a, b) => Number(b.id === "baseline") - Number(a.id === "baseline") || b.points - a.points).map((of) => {
		const from = at;
		at = Math.round((at + of.points) * 10) / 10;
		return {
			of,
			points: of.points,
			from,
			to: at
		};
	});
}
Object.defineProperty(exports, "commitsTogether", {
	enumerable: true,
	get: function() {
		return commitsTogether;
	}
});
Object.defineProperty(exports, "countText", {
	enumerable: true,
	get: function() {
		return countText;
	}
});
Object.defineProperty(exports, "evidenceLines", {
	enumerable: true,
	get: function() {
		return evidenceLines;
	}
});
Object.defineProperty(exports, "heaviest", {
	enumerable: true,
	get: function() {
		return heaviest;
	}
});
Object.defineProperty(exports, "note", {
	enumerable: true,
	get: function() {
		return note;
	}
});
Object.defineProperty(exports, "odds", {
	enumerable: true,
	get: function() {
		return odds;
	}
});
Object.defineProperty(exports, "originPhrase", {
	enumerable: true,
	get: function() {
		return originPhrase;
	}
});
Object.defineProperty(exports, "scoreSteps", {
	enumerable: true,
	get: function() {
		return scoreSteps;
	}
});
Object.defineProperty(exports, "serviceNames", {
	enumerable: true,
	get: function() {
		return serviceNames;
	}
});
Object.defineProperty(exports, "size", {
	enumerable: true,
	get: function() {
		return size;
	}
});
Object.defineProperty(exports, "stepped", {
	enumerable: true,
	get: function() {
		return stepped;
	}
});
