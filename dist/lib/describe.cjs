require("./rolldown-runtime.cjs");
const require_main = require("./main.cjs");
// src/cli/commands/describe.ts
const MEANING = {
	done: "done",
	failed: "failed: the message says why and what to do",
	usage: "the command line is invalid; nothing was asked",
	confirm: "a write waits for the confirmation of a person; nothing was written",
	risky: "the level is at or above --fail-on"
};
const describe = (table) => async ({ stdout, clock }, args) => {
	const commands = Object.entries(table);
	if (args.flag("json")) {
		stdout.print(require_main.inertJson({
			schema: "pager-triage/describe@1",
			tool: "describe",
			version: require_main.VERSION,
			commands: commands.map(([name, command]) => described(name, command)),
			exit_codes: Object.entries(require_main.EXIT).map(([name, code]) => ({
				code,
				name,
				help: meaningOf(name)
			}))
		}, 2));
		return require_main.EXIT.done;
	}
	const options = {
		...require_main.layout(stdout),
		now: clock(),
		most: Number.POSITIVE_INFINITY
	};
	const rows = commands.map(([name, { section, schemas = [] }]) => [
		require_main.own(name),
		require_main.own(require_main.SECTIONS[section]),
		require_main.own(schemas.map(fileOf).join(", "))
	]);
	stdout.print(require_main.page([require_main.headedTable(options, [
		"command",
		"section",
		"schema of --json"
	], rows)], options, { next: ["pager-triage describe --json"] }));
	return require_main.EXIT.done;
};
const isExit = (name) => Object.hasOwn(MEANING, name);
const meaningOf = (name) => isExit(name) ? MEANING[name] : name;
const fileOf = (name) => `docs/schema/${name}.schema.json`;
function described(name, { summary, section, argument, options, examples, schemas = [] }) {
	return {
		name,
		summary,
		section,
		argument: argument ?? null,
		options: Object.entries(options).map(([option, one]) => ({
			name: `--${option}`,
			value: one.value ?? null,
			choices: one.choices ?? [],
			repeatable: one.repeatable ?? false,
			required: one.required ?? false,
			help: one.help
		})),
		groups: exclusive(options),
		examples: examples.map(([typed, does]) => ({
			command: `pager-triage ${typed}`,
			help: does
		})),
		schemas: schemas.map(fileOf)
	};
}
const exclusive = (options) => require_main.groupsOf(options).filter(({ length }) => length > 1).map((group) => group.map(([option]) => `--${option}`));
exports.describe = describe;
