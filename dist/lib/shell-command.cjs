// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/shell-command/commit-arguments.ts
var init_commit_arguments = __esm({
  "src/shell-command/commit-arguments.ts"() {
    "use strict";
  }
});

// src/shell-command/git-effects.ts
var READING, FOLLOWED, CHANGING, isGitCommand;
var init_git_effects = __esm({
  "src/shell-command/git-effects.ts"() {
    "use strict";
    init_commit_arguments();
    READING = new Set(
      "annotate archive bisect blame branch bundle cat-file check-attr check-ignore check-mailmap cherry commit-graph commit-tree config count-objects describe diff diff-files diff-index diff-tree difftool fetch for-each-ref format-patch fsck gc grep hash-object help init instaweb log ls-files ls-remote ls-tree maintenance merge-base merge-tree name-rev notes pack-refs patch-id prune push range-diff reflog remote repack replace request-pull rev-list rev-parse send-email shortlog show show-branch show-index show-ref status submodule symbolic-ref tag update-ref var verify-commit verify-tag version whatchanged worktree write-tree".split(
        " "
      )
    );
    FOLLOWED = [
      "add",
      "stage",
      "rm",
      "mv",
      "reset",
      "restore",
      "commit",
      "merge",
      "cherry-pick",
      "revert",
      "rebase",
      "checkout",
      "switch"
    ];
    CHANGING = [
      "am",
      "apply",
      "checkout-index",
      "clean",
      "pull",
      "read-tree",
      "sparse-checkout",
      "stash",
      "update-index",
      "filter-branch",
      "citool",
      "gui"
    ];
    isGitCommand = (name) => READING.has(name) || FOLLOWED.includes(name) || CHANGING.includes(name);
  }
});

// late:unbash
var require_unbash = __commonJS({
  "late:unbash"(exports2, module2) {
    module2.exports = require("./unbash.cjs")["unbash"];
  }
});

// src/shell-command/words.ts
function expandWord(argument, variables) {
  if (argument.type === "Assignment") return [{ text: argument.text, known: true, glob: false }];
  const parts = argument.parts ?? [literal(argument.value)];
  const pieces = parts.map((part) => expandPart(part, variables));
  const tilde = argument.text.startsWith("~/") ? variables.get("HOME") : void 0;
  const text = pieces.map((piece) => piece.text).join("");
  const whole = {
    text: tilde === void 0 ? text : tilde + text.slice(1),
    known: pieces.every(({ known }) => known) && (tilde !== void 0 || !argument.text.startsWith("~")),
    glob: pieces.some(({ glob }) => glob)
  };
  const braces = parts.some(({ type }) => type === "BraceExpansion");
  return braces ? expandBraces(whole) : [whole];
}
function expandPart(part, variables) {
  switch (part.type) {
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
      return { text: part.value, known: true, glob: false };
    case "DoubleQuoted":
    case "LocaleString": {
      const inside = part.parts.map((child) => expandPart(child, variables));
      return {
        text: inside.map(({ text }) => text).join(""),
        known: inside.every(({ known }) => known),
        glob: false
      };
    }
    case "Glob":
      return { text: part.value, known: true, glob: true };
    case "BraceExpansion":
      return { text: part.text, known: true, glob: false };
    case "SimpleExpansion":
      return variable(part.text.slice(1), part.text, variables);
    case "ParameterExpansion":
      return part.operation || part.prefix || part.index ? unknown(part.text) : variable(part.parameter, part.text, variables);
    default:
      return unknown(part.text);
  }
}
function variable(name, text, variables) {
  const value = variables.get(name);
  return value === void 0 || /[\s*?[]/.test(value) ? unknown(text) : { text: value, known: true, glob: false };
}
function expandBraces(argument) {
  const [, before = "", list, after = ""] = /^([^{}]*)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(argument.text) ?? [];
  if (list === void 0) return [/[{}]/.test(argument.text) ? { ...argument, known: false } : argument];
  return list.split(",").flatMap((item) => expandBraces({ ...argument, text: before + item + after }));
}
var singleValue, literal, unknown;
var init_words = __esm({
  "src/shell-command/words.ts"() {
    "use strict";
    singleValue = (word, variables) => {
      const [first, ...more] = expandWord(word, variables);
      return first && more.length === 0 ? first : { text: word.text, known: false, glob: false };
    };
    literal = (value) => ({ type: "Literal", pos: 0, end: 0, value, text: value });
    unknown = (text) => ({ text, known: false, glob: false });
  }
});

// src/shell-command/simple-commands.ts
function walkScript(script, scope, visit) {
  walkStatements((0, import_unbash.parse)(script).commands, { scope, visit, conditional: false });
}
function walkNode(node, walk) {
  if (node.type === "AndOr") for (const command of node.commands) walkNode(command, walk);
  else if (node.type === "Pipeline") {
    for (const command of node.commands)
      walkCommand(command, node.commands.length > 1 ? inSubshell(walk) : walk);
  } else walkCommand(node, walk);
}
function walkCommand(node, walk) {
  const maybe = { ...walk, conditional: true };
  switch (node.type) {
    case "Command":
      visitCommand(node, walk);
      break;
    case "Redirected":
      walkCommand(node.command, walk);
      break;
    case "Subshell":
      walkList(node.body, inSubshell(walk));
      break;
    case "BraceGroup":
      walkList(node.body, walk);
      break;
    case "If":
      walkList(node.clause, walk);
      for (const list of [node.then, ...node.elif.flatMap(({ clause, then }) => [clause, then])])
        walkList(list, maybe);
      if (node.else) walkList(node.else, maybe);
      break;
    case "While":
      walkList(node.clause, maybe);
      walkList(node.body, maybe);
      break;
    case "For":
    case "Select":
      walk.scope.variables.delete(node.name.value);
      walkList(node.body, maybe);
      break;
    case "ArithmeticFor":
      walkList(node.body, maybe);
      break;
    case "Case":
      for (const { body } of node.items) walkList(body, maybe);
      break;
    default:
  }
}
function visitCommand(node, walk) {
  const { scope, visit, conditional } = walk;
  for (const word of [...node.name ? [node.name] : [], ...node.args])
    walkSubstitutions(word, inSubshell(walk));
  const assignments = /* @__PURE__ */ new Map();
  for (const item of node.prefix) {
    if (item.type !== "Assignment") continue;
    const value = item.value.type === "Word" ? singleValue(item.value, scope.variables) : null;
    if (value?.known && !item.append) assignments.set(item.name, value.text);
    else if (node.name === void 0) scope.variables.delete(item.name);
  }
  if (node.name === void 0) {
    for (const [name, value] of assignments) scope.variables.set(name, value);
    return;
  }
  visit(
    {
      words: [node.name, ...node.args].flatMap((word) => expandWord(word, scope.variables)),
      assignments,
      cwd: scope.cwd,
      input: inputOf(node.redirects),
      writes: node.redirects.some(writesFile),
      conditional
    },
    scope
  );
}
function walkSubstitutions(word, walk) {
  const parts = word.type === "Word" ? word.parts : word.value.type === "Word" ? word.value.parts : [];
  for (const part of parts ?? []) walkPart(part, walk);
}
function walkPart(part, walk) {
  if (part.type === "DoubleQuoted") for (const child of part.parts) walkPart(child, walk);
  if (part.type === "CommandExpansion" || part.type === "ProcessSubstitution") {
    walkStatements(part.script?.commands ?? [], walk);
  }
}
function inputOf(redirects) {
  const last = redirects.findLast((redirect) => redirect.type !== "Redirect");
  if (last?.type === "HereDoc") return last.body.text;
  return last?.type === "HereString" ? last.target?.value ?? null : null;
}
function changeDirectory(cwd, to, home) {
  if (to === void 0) return home ?? null;
  if (!to.known || to.glob || to.text === "-") return null;
  if (to.text.startsWith("/")) return (0, import_node_path.resolve)(to.text);
  return cwd === null ? null : (0, import_node_path.resolve)(cwd, to.text);
}
var import_node_path, import_unbash, MAX_DEPTH, walkStatements, walkList, inSubshell, writesFile;
var init_simple_commands = __esm({
  "src/shell-command/simple-commands.ts"() {
    "use strict";
    import_node_path = require("node:path");
    import_unbash = __toESM(require_unbash(), 1);
    init_words();
    MAX_DEPTH = 8;
    walkStatements = (statements, walk) => {
      for (const { command } of statements) walkNode(command, walk);
    };
    walkList = ({ commands }, walk) => walkStatements(commands, walk);
    inSubshell = (walk) => ({
      ...walk,
      scope: { cwd: walk.scope.cwd, variables: new Map(walk.scope.variables) }
    });
    writesFile = (redirect) => redirect.type === "Redirect" && /^(?:>|>>|>\||&>|&>>|<>)$/.test(redirect.operator) && !/^\/dev\/(?:null|stdout|stderr|tty)$/.test(redirect.target?.value ?? "");
  }
});

// src/shell-command/git-call.ts
function parseGitCall(words, { cwd, environment, conditional }) {
  const place = {};
  for (const name of PLACES) {
    const value = environment.get(name);
    if (value !== void 0) place[name] = value;
  }
  const settings = [];
  let directory = cwd;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === void 0) break;
    const [option, joined] = splitOption(word.text);
    if (!option.startsWith("-")) {
      return {
        kind: "git",
        cwd: directory,
        place,
        settings,
        subcommand: word.known ? word.text : "",
        args: words.slice(i + 1),
        conditional
      };
    }
    if (option === "--help" || option === "--version" || option === "-h" || option === "-v") return null;
    if (!WITH_VALUE.has(option)) continue;
    const value = joined === null ? words[++i] : { ...word, text: joined };
    if (value === void 0) return null;
    if (option === "-C") directory = changeDirectory(directory, value, void 0);
    else if (option === "-c") settings.push(value.text);
    else if (option === "--git-dir") place.GIT_DIR = value.text;
    else if (option === "--work-tree") place.GIT_WORK_TREE = value.text;
  }
  return null;
}
function splitOption(text) {
  const at = text.indexOf("=");
  return text.startsWith("--") && at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text, null];
}
var PLACES, WITH_VALUE;
var init_git_call = __esm({
  "src/shell-command/git-call.ts"() {
    "use strict";
    init_simple_commands();
    PLACES = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"];
    WITH_VALUE = /* @__PURE__ */ new Set([
      "-C",
      "-c",
      "--git-dir",
      "--work-tree",
      "--namespace",
      "--super-prefix",
      "--config-env",
      "--exec-path",
      "--attr-source"
    ]);
  }
});

// src/shell-command/wrappers.ts
function unwrap(words) {
  const [name, ...rest] = words;
  const program = programName(name);
  const wrapper = Object.hasOwn(WRAPPERS, program) ? WRAPPERS[program] : void 0;
  if (wrapper === void 0) return { words, assignments: /* @__PURE__ */ new Map(), directory: null, moreArguments: false };
  if (program === "command" && rest[0] && /^-[vV]/.test(rest[0].text)) return null;
  const { skipped, directory, assignments } = readOptions(rest, wrapper.withValue);
  const inner = unwrap(rest.slice(skipped + (wrapper.operands ?? 0)));
  if (inner === null || inner.words.length === 0) return null;
  return {
    words: inner.words,
    assignments: new Map([...assignments, ...inner.assignments]),
    directory: inner.directory ?? directory,
    moreArguments: inner.moreArguments || program === "xargs"
  };
}
function readOptions(words, withValue) {
  const assignments = /* @__PURE__ */ new Map();
  let directory = null;
  let i = 0;
  for (; i < words.length; i += 1) {
    const { text, known } = words[i] ?? { text: "", known: false };
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
    if (name !== void 0 && value !== void 0 && known) assignments.set(name, value);
    else if (text === "--") return { skipped: i + 1, directory, assignments };
    else if (!text.startsWith("-")) break;
    else if (/^--chdir=/.test(text)) directory = { text: text.slice(8), known, glob: false };
    else if (withValue?.test(text)) {
      i += 1;
      if (/^(?:-C|-D|--chdir)$/.test(text)) directory = words[i] ?? null;
    }
  }
  return { skipped: i, directory, assignments };
}
var WRAPPERS, programName;
var init_wrappers = __esm({
  "src/shell-command/wrappers.ts"() {
    "use strict";
    WRAPPERS = {
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
      timeout: { withValue: /^(?:-[ks]|--kill-after|--signal)$/, operands: 1 },
      unbuffer: {},
      xargs: { withValue: /^(?:-[adEILnPs]|--(?:arg-file|delimiter|max-args|max-procs|max-lines|replace))$/ }
    };
    programName = (word) => (word?.text ?? "").replace(/^.*[/\\]/, "").replace(/\.exe$/i, "");
  }
});

// src/shell-command/plan.ts
var plan_exports = {};
__export(plan_exports, {
  planCommand: () => planCommand
});
function planCommand(command, { cwd, environment }) {
  const steps = [];
  const scope = { cwd, variables: new Map(environment) };
  visitScript(command, scope, steps, 0);
  return steps;
}
function visitScript(script, scope, steps, depth) {
  if (depth >= MAX_DEPTH) return;
  const visit = (command, inner) => visitCommand2(command, inner, steps, depth);
  walkScript(script, scope, visit);
}
function visitCommand2(command, scope, steps, depth) {
  const unwrapped = unwrap(command.words);
  if (unwrapped === null) return;
  const { words, directory, moreArguments } = unwrapped;
  const program = programName(words[0]);
  const args = words.slice(1);
  if (command.writes) steps.push({ kind: "edit", program });
  if (program === "cd" || program === "pushd" || program === "popd") {
    scope.cwd = program === "popd" ? null : changeDirectory(scope.cwd, operands(args)[0], scope.variables.get("HOME"));
  } else if (program === "export" || program === "declare" || program === "local" || program === "readonly") {
    assign(args, scope);
  } else if (program === "eval") {
    followScript(args, scope, steps, depth);
  } else if (SHELLS.has(program)) {
    const inner = {
      cwd: scope.cwd,
      variables: new Map([...scope.variables, ...command.assignments, ...unwrapped.assignments])
    };
    followShell(args, command, inner, steps, depth);
  } else if (program === "git") {
    const call = parseGitCall(moreArguments ? [...args, MORE] : args, {
      cwd: directory ? changeDirectory(scope.cwd, directory, void 0) : scope.cwd,
      environment: new Map([...scope.variables, ...command.assignments, ...unwrapped.assignments]),
      conditional: command.conditional
    });
    if (call !== null) steps.push(call);
  } else if (!HARMLESS.has(program)) {
    steps.push({ kind: "edit", program });
  }
}
function assign(args, scope) {
  for (const { text, known } of args) {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
    if (name === void 0 || value === void 0) continue;
    if (known) scope.variables.set(name, value);
    else scope.variables.delete(name);
  }
}
function followScript(words, scope, steps, depth) {
  const script = words.map(({ text }) => text).join(" ");
  visitScript(script, scope, steps, depth + 1);
}
function followShell(args, command, scope, steps, depth) {
  const at = args.findIndex(({ text }) => /^-[a-zA-Z]*c[a-zA-Z]*$/.test(text));
  const script = at === -1 ? void 0 : operands(args.slice(at + 1))[0];
  const [file] = operands(args);
  if (script !== void 0) followScript([script], scope, steps, depth);
  else if (file === void 0 && command.input !== null) visitScript(command.input, scope, steps, depth + 1);
  else steps.push({ kind: "edit", program: file?.text ?? "script" });
}
var MORE, SHELLS, HARMLESS, operands;
var init_plan = __esm({
  "src/shell-command/plan.ts"() {
    "use strict";
    init_git_call();
    init_simple_commands();
    init_wrappers();
    MORE = { text: "", known: false, glob: false };
    SHELLS = /* @__PURE__ */ new Set(["bash", "sh", "zsh", "dash", "ksh"]);
    HARMLESS = new Set(
      ": . [ [[ basename cat cmp comm cut date diff dirname du echo env exit expr false file find grep egrep fgrep head hostname id jq ls nl od printenv printf ps pwd read readlink realpath return rg seq set shift sleep sort stat tail test tr trap tree true type umask uname uniq unset wait wc which whoami yes".split(
        " "
      )
    );
    operands = (args) => args.filter(({ text, known }) => !known || text === "-" || !text.startsWith("-"));
  }
});

// src/shell-command/aliases.ts
var aliases_exports = {};
__export(aliases_exports, {
  resolveAliases: () => resolveAliases
});
async function resolveAliases(steps, context, lookUp, depth = 0) {
  const resolved = [];
  for (const step of steps) {
    const value = step.kind === "git" && depth < MAX_ALIASES ? await aliasOf(step, lookUp) : null;
    if (step.kind !== "git" || value === null) resolved.push(step);
    else resolved.push(...await resolveAliases(expand(step, value, context), context, lookUp, depth + 1));
  }
  return resolved;
}
async function aliasOf(call, lookUp) {
  if (call.subcommand === "" || isGitCommand(call.subcommand) || !/^[\w-]+$/.test(call.subcommand))
    return null;
  const own = call.settings.findLast((setting) => setting.startsWith(`alias.${call.subcommand}=`));
  return own === void 0 ? lookUp(call) : own.slice(own.indexOf("=") + 1);
}
function expand(call, value, context) {
  const shell = value.startsWith("!");
  const planned = planCommand(shell ? value.slice(1) : `git ${value}`, {
    ...context,
    cwd: call.cwd ?? context.cwd
  });
  return planned.map((step, i) => {
    if (step.kind !== "git" || i !== planned.length - 1) return step;
    return {
      ...step,
      args: [...step.args, ...call.args],
      place: { ...step.place, ...call.place },
      conditional: call.conditional
    };
  });
}
var MAX_ALIASES;
var init_aliases = __esm({
  "src/shell-command/aliases.ts"() {
    "use strict";
    init_git_effects();
    init_plan();
    MAX_ALIASES = 8;
  }
});

// <stdin>
module.exports = { get "./src/shell-command/aliases.ts"() {
  return init_aliases(), __toCommonJS(aliases_exports);
}, get "./src/shell-command/plan.ts"() {
  return init_plan(), __toCommonJS(plan_exports);
} };
