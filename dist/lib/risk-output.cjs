// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_layout = require("./layout.cjs");
const require_process = require("./process.cjs");
const require_report_file = require("./report-file.cjs");
// src/cli/risk-output.ts
/** Prints the report in the one form, and writes the others to their files. @throws ReportFileError */
async function printRisk(shell, { printed, written }, assessed) {
	const options = {
		layout: require_layout.layout(shell.stdout),
		version: require_process.VERSION,
		sha256: require_report_file.sha256
	};
	const { report } = await printed.load();
	shell.stdout.print(report.render(assessed, options));
	for (const { reporter, file } of written) {
		const { report } = await reporter.load();
		await require_report_file.writeReport(shell, file, report.render(assessed, options));
	}
}
/** A command that commits nothing; standard output holds no sentence where a program reads it. */
async function printNoCommit(shell, { printed }) {
	const { nothing } = (await printed.load()).report;
	if (nothing) shell.stdout.print(nothing);
	else (nothing === null ? shell.stderr : shell.stdout).print(require_process.NO_COMMIT);
}
exports.printNoCommit = printNoCommit;
exports.printRisk = printRisk;
