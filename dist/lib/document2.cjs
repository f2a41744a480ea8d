require("./rolldown-runtime.cjs");
const require_main = require("./main.cjs");
const require_find = require("./find.cjs");
// src/triage/suspects/document.ts
const SUSPECTS_SCHEMA = "pager-triage/suspects@1";
const MAX_SUSPECTS = 10;
const MAX_NEWEST = 3;
function toSuspectsDocument({ subject, days, incident }, pasts, now) {
	const { suspects, standsOut } = require_find.findSuspects({
		...subject,
		days
	}, pasts, MAX_SUSPECTS);
	const ofService = pasts.flatMap((past) => past.ofService ?? []);
	const warnings = [...new Set([...subject.warnings, ...pasts.flatMap((past) => past.warnings)])];
	const [first] = suspects;
	return {
		schema: SUSPECTS_SCHEMA,
		tool: "suspects",
		incident: incident && {
			id: incident.id,
			incident_number: incident.number,
			title: incident.title,
			service: incident.service,
			url: incident.url
		},
		abstained: !standsOut,
		looked_at: {
			since: require_main.isoSeconds(new Date(subject.at.getTime() - days * require_main.DAY_MS)),
			until: require_main.isoSeconds(subject.at),
			commits: pasts.reduce((sum, { commits }) => sum + commits.length, 0),
			touching_service: ofService.length === 0 ? null : ofService.reduce((sum, each) => sum + each, 0),
			repositories: pasts.map(({ repository, branch, commits }) => ({
				name: repository,
				branch,
				commits: commits.length
			})),
			newest: newestOf(pasts)
		},
		suspects: suspects.map(toListed),
		revert: first === void 0 ? null : `git revert --no-commit ${first.commit.sha}`,
		next: incident === null ? [] : [`pager-triage detail ${incident.number}`],
		complete: warnings.length === 0,
		warnings,
		asOf: require_main.isoSeconds(now)
	};
}
const newestOf = (pasts) => pasts.flatMap(({ commits }) => commits).sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, MAX_NEWEST).map(toCommit);
const toCommit = ({ sha, at, message }) => ({
	sha,
	at: require_main.isoSeconds(at),
	subject: require_main.fromOutside(message.split("\n")[0] ?? "")
});
function toListed({ repository, commit, score, evidence, marks }) {
	return {
		...toCommit(commit),
		repository,
		files: commit.files.length,
		score: rounded(score),
		evidence: evidence.map(toEvidence),
		marks: marks.map(toMark)
	};
}
const rounded = (points) => Math.round(points * 10) / 10;
const MAX_PATHS = 3;
function toEvidence(item) {
	const { kind } = item;
	const paths = "paths" in item ? item.paths : "path" in item && item.path !== null ? [item.path] : [];
	return {
		kind,
		points: rounded(item.points),
		words: "words" in item ? item.words.map(require_main.fromOutside) : [],
		paths: paths.slice(0, MAX_PATHS),
		lines: "lines" in item ? item.lines : null
	};
}
const toMark = (mark) => ({
	kind: mark.kind,
	sha: "sha" in mark ? mark.sha : null
});
exports.SUSPECTS_SCHEMA = SUSPECTS_SCHEMA;
exports.toSuspectsDocument = toSuspectsDocument;
