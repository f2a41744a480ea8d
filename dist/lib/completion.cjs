require("./rolldown-runtime.cjs");
const require_main = require("./main.cjs");
// src/cli/commands/completion.ts
const completion = (table) => async ({ stdout }, { argument: shell = "" }) => {
	const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : void 0;
	if (script === void 0) throw new require_main.UsageError(...require_main.noShell(shell));
	stdout.print(require_main.own(script(Object.entries(table))));
	return require_main.EXIT.done;
};
function valuesOf({ value = "", choices }) {
	if (choices !== void 0) return choices;
	if (/\bFILE\b/.test(value)) return "file";
	return /^[a-z|]+$/.test(value) ? value.split("|") : "unknown";
}
const argumentsOf = ({ argument }) => {
	const values = argument === void 0 ? [] : valuesOf({ value: argument });
	return typeof values === "string" ? [] : values;
};
const optionsOf = ({ options }) => [...Object.entries(options), HELP];
const HELP = ["help", { help: "show how to use it" }];
const quoted = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
const bash = (commands) => {
	const cases = commands.flatMap(([name, { options }]) => Object.entries(options).filter(([, { value }]) => value !== void 0).map(([option, one]) => ({
		at: `${name} --${option}`,
		values: valuesOf(one)
	}))).map(({ at, values }) => {
		if (values === "file") return `    ${quoted(at)}) _pager_triage_files; return ;;`;
		if (values === "unknown") return `    ${quoted(at)}) return ;;`;
		return `    ${quoted(at)}) words=${quoted(values.join(" "))} ;;`;
	});
	const others = commands.map(([name, command]) => {
		const options = optionsOf(command).map(([option]) => `--${option}`);
		return `      ${name}) words=${quoted([...argumentsOf(command), ...options].join(" "))} ;;`;
	});
	return `# To use it: eval "$(pager-triage completion bash)"
_pager_triage_files() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
  compopt -o filenames 2>/dev/null
}

_pager_triage() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=${quoted([
		...commands.map(([name]) => name),
		"help",
		"--help",
		"--version"
	].join(" "))}
  else
    case "$command $before" in
    'help help') words=${quoted(commands.map(([name]) => name).join(" "))} ;;
${cases.join("\n")}
    *) case "$command" in
${others.join("\n")}
      esac ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}

complete -F _pager_triage pager-triage`;
};
const zshText = (text) => text.replace(/[[\]:\\]/g, String.raw`\$&`);
const zsh = (commands) => {
	const specs = (command) => {
		const words = argumentsOf(command);
		const options = optionsOf(command).map(([option, one]) => {
			const { value, help, repeatable, valueOptional } = one;
			const values = valuesOf(one);
			const action = values === "file" ? "_files" : values === "unknown" ? " " : `(${values.join(" ")})`;
			const end = value === void 0 ? "" : `${valueOptional ? "::" : ":"}${zshText(value)}:${action}`;
			return quoted(`${repeatable ? "*" : ""}--${option}[${zshText(help)}]${end}`);
		});
		return words.length > 0 ? [...options, quoted(`1:what:(${words.join(" ")})`)] : options;
	};
	const names = commands.map(([name, { summary }]) => `    ${quoted(`${name}:${zshText(summary)}`)}`);
	const cases = commands.map(([name, command]) => `    ${name}) _arguments -s ${specs(command).join(" ")} ;;`);
	return `#compdef pager-triage
# To use it: source <(pager-triage completion zsh), after compinit
_pager_triage() {
  local -a names
  names=(
${names.join("\n")}
  )
  if (( CURRENT == 2 )) || [[ $words[2] == help ]]; then
    _describe command names
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join("\n")}
  esac
}

if [ "$funcstack[1]" = _pager-triage ]; then _pager_triage "$@"; else compdef _pager_triage pager-triage; fi`;
};
const fish = (commands) => {
	const names = commands.map(([name, { summary }]) => `complete -c pager-triage -n __fish_use_subcommand -a ${name} -d ${fishQuoted(summary)}`);
	const options = commands.flatMap(([name, command]) => {
		const here = `complete -c pager-triage -n '__fish_seen_subcommand_from ${name}'`;
		const words = argumentsOf(command);
		const given = optionsOf(command).map(([option, one]) => {
			const values = valuesOf(one);
			const what = one.value === void 0 ? "" : values === "file" ? " -r -F" : " -x";
			const listed = typeof values === "string" || one.value === void 0 ? "" : ` -a ${fishQuoted(values.join(" "))}`;
			return `${here} -l ${option}${what}${listed} -d ${fishQuoted(one.help)}`;
		});
		return words.length > 0 ? [...given, `${here} -a ${fishQuoted(words.join(" "))}`] : given;
	});
	return [
		"# To use it: pager-triage completion fish | source",
		"complete -c pager-triage -f",
		...names,
		...options
	].join("\n");
};
const fishQuoted = (text) => `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;
const SCRIPTS = {
	bash,
	zsh,
	fish
};
exports.completion = completion;
