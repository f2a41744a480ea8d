// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
"use strict";
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

// src/untrusted/lazily.ts
function lazily(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}
var init_lazily = __esm({
  "src/untrusted/lazily.ts"() {
    "use strict";
  }
});

// src/untrusted/normalise.ts
function normalise(text) {
  if (PRINTABLE.test(text)) return text.replace(/ +/g, " ").trim();
  return untilStable(
    text,
    (now) => dropInvisible(now.normalize("NFKC").replace(/\s+/gu, " ")).replace(stackedMarks(), "$1").trim()
  );
}
function untilStable(text, step) {
  let now = text;
  for (let i = 0; i < MAX_STEPS; i += 1) {
    const next = step(now);
    if (next === now) break;
    now = next;
  }
  return now;
}
function neededJoiners(text) {
  if (!/[\u200c\u200d]/.test(text)) return NONE;
  return new Set(Array.from(text.matchAll(neededJoiner()), ({ index }) => index));
}
function dropInvisible(text) {
  const joiners = neededJoiners(text);
  return replaceInvisible(text, (found, at) => joiners.has(at) ? found : "");
}
function replaceInvisible(text, by) {
  if (PRINTABLE.test(text)) return text;
  return text.replace(invisible(), by);
}
var invisible, stackedMarks, SHAPING, neededJoiner, PRINTABLE, MAX_STEPS, NONE;
var init_normalise = __esm({
  "src/untrusted/normalise.ts"() {
    "use strict";
    init_lazily();
    invisible = lazily(() => /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu);
    stackedMarks = lazily(() => new RegExp("(\\p{M}{4})\\p{M}+", "gu"));
    SHAPING = "\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gujarati}\\p{Script=Gurmukhi}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}";
    neededJoiner = lazily(
      () => new RegExp(
        `(?<=[\\p{Extended_Pictographic}\\u{1F3FB}-\\u{1F3FF}])\\u200d(?=\\p{Extended_Pictographic})|(?<=[${SHAPING}]\\p{M}{0,4})[\\u200c\\u200d](?=[${SHAPING}])`,
        "gu"
      )
    );
    PRINTABLE = /^[ -~]*$/;
    MAX_STEPS = 20;
    NONE = /* @__PURE__ */ new Set();
  }
});

// src/untrusted/inert.ts
function inertCut(text, width) {
  const characters = [...inert(text)];
  const cut = characters.length <= width ? characters.join("") : `${characters.slice(0, width - 1).join("")}\u2026`;
  return cut;
}
function line(words, ...values) {
  return String.raw({ raw: words }, ...values);
}
function inertJson(value, indent) {
  const lines = JSON.stringify(value, null, indent).split("\n");
  return lines.map((each) => replaceInvisible(each, unicodeEscape)).join("\n");
}
var inert, own, unicodeEscape;
var init_inert = __esm({
  "src/untrusted/inert.ts"() {
    "use strict";
    init_normalise();
    inert = (text) => normalise(text);
    own = (text) => text;
    unicodeEscape = (character) => Array.from(character.split(""), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  }
});

// late:./src/change/change-request.ts
var require_change_request = __commonJS({
  "late:./src/change/change-request.ts"(exports2, module2) {
    module2.exports = require("./git.cjs")["./src/change/change-request.ts"];
  }
});

// src/risk/level.ts
var LEVELS, FROM, isAtLeast;
var init_level = __esm({
  "src/risk/level.ts"() {
    "use strict";
    LEVELS = ["LOW", "MODERATE", "ELEVATED", "HIGH", "CRITICAL"];
    FROM = { LOW: 0, MODERATE: 30, ELEVATED: 50, HIGH: 65, CRITICAL: 75 };
    isAtLeast = (level, least) => FROM[level] >= FROM[least];
  }
});

// src/services/service.ts
var SERVICE_ID;
var init_service = __esm({
  "src/services/service.ts"() {
    "use strict";
    SERVICE_ID = /^[A-Z0-9]{5,32}$/;
  }
});

// src/cli/deadline.ts
var deadline;
var init_deadline = __esm({
  "src/cli/deadline.ts"() {
    "use strict";
    deadline = ({ clock, interrupted }, ms) => ({
      signal: AbortSignal.any([interrupted, AbortSignal.timeout(ms)]),
      deadlineAt: new Date(clock().getTime() + ms)
    });
  }
});

// src/cli/exit.ts
var EXIT;
var init_exit = __esm({
  "src/cli/exit.ts"() {
    "use strict";
    EXIT = {
      done: 0,
      failed: 1,
      usage: 2,
      /** a write waits for a person's confirmation; nothing was written */
      confirm: 3,
      /** the level is at or above `--fail-on` */
      risky: 4
    };
  }
});

// src/cli/git-environment.ts
function gitEnvironment(env) {
  const names = [
    "PATH",
    "HOME",
    "XDG_CONFIG_HOME",
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_PREFIX",
    "GIT_CEILING_DIRECTORIES",
    "GIT_CONFIG_NOSYSTEM"
  ];
  return Object.fromEntries(names.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]]));
}
var init_git_environment = __esm({
  "src/cli/git-environment.ts"() {
    "use strict";
  }
});

// src/nearest.ts
function nearest(key, known) {
  const ranked = known.map((word) => ({ word, distance: editDistance(key.slice(0, 64), word) }));
  return ranked.sort((a, b) => a.distance - b.distance)[0]?.word ?? "";
}
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1))
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
var init_nearest = __esm({
  "src/nearest.ts"() {
    "use strict";
  }
});

// src/untrusted/untrusted.ts
var fromOutside;
var init_untrusted = __esm({
  "src/untrusted/untrusted.ts"() {
    "use strict";
    fromOutside = (text) => text;
  }
});

// src/cli/messages.ts
function help(version) {
  const listed = Object.entries(COMMANDS).filter(([, { hidden }]) => !hidden);
  const width = Math.max(...listed.map(([name]) => name.length));
  return own(
    [
      `pager-triage ${version}: scores the change you are about to commit against your PagerDuty history`,
      "",
      "Usage: pager-triage COMMAND [OPTIONS]",
      "",
      ...listed.map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`),
      "",
      "pager-triage COMMAND --help says more. To see it work, with no account: pager-triage demo"
    ].join("\n")
  );
}
function commandHelp(name) {
  const { summary, usage, options } = COMMANDS[name];
  const rows = Object.entries(options).map(
    ([option, { value, help: help2 }]) => [value ? `--${option} ${value}` : `--${option}`, help2]
  );
  const width = Math.max(0, ...rows.map(([option]) => option.length));
  return own(
    [
      `pager-triage ${name}: ${summary}`,
      "",
      `Usage: pager-triage ${usage}`,
      ...rows.length > 0 ? [""] : [],
      ...rows.map(([option, help2]) => `  ${option.padEnd(width)}  ${help2}`)
    ].join("\n")
  );
}
var unknownCommand, unexpectedArgument, failure, bug, NO_COMMIT, ONE_SOURCE, badService, badLevel, badDeadline, TWO_FORMS, unknownHook, noReport;
var init_messages = __esm({
  "src/cli/messages.ts"() {
    "use strict";
    init_nearest();
    init_inert();
    init_untrusted();
    init_commands();
    unknownCommand = (name) => `There is no command ${inertCut(fromOutside(name), 40)}; did you mean ${nearest(name, Object.keys(COMMANDS))}? See: pager-triage --help`;
    unexpectedArgument = (argument, command) => `${inertCut(fromOutside(argument), 60)} is not expected here. See: pager-triage ${command} --help`;
    failure = (message) => line`pager-triage: ${inertCut(fromOutside(message), 600)}`;
    bug = (message) => line`pager-triage: this is a bug in pager-triage, please report it: ${inertCut(fromOutside(message), 400)}`;
    NO_COMMIT = own("That command commits nothing.");
    ONE_SOURCE = "Write only one of --staged, --command, --commit, --range and --patch. See: pager-triage risk --help";
    badService = (id) => `--service ${inertCut(fromOutside(id), 40)} is not a PagerDuty service id such as PABC123; it stands at the end of the service's URL`;
    badLevel = (level) => `--fail-on ${inertCut(fromOutside(level), 40)} is not a level: write moderate, elevated, high or critical`;
    badDeadline = (text) => `--deadline ${inertCut(fromOutside(text), 40)} is not a time in milliseconds between 100 and 600000`;
    TWO_FORMS = "Standard output takes one form: --json, --markdown or --sarif. --html FILE goes with each";
    unknownHook = (host) => `There is no hook ${inertCut(fromOutside(host), 40)}; write hook git or hook claude. See: pager-triage --help`;
    noReport = (reason) => line`pager-triage: no report on this commit, which goes on: ${inertCut(fromOutside(reason), 300)}`;
  }
});

// late:node:util
var require_node_util = __commonJS({
  "late:node:util"(exports2, module2) {
    module2.exports = require("node:util");
  }
});

// src/cli/options.ts
function explain(error, options) {
  const message = error instanceof Error ? error.message : "";
  const unknown = /^Unknown option '(--?[^']*)'/.exec(message)?.[1];
  if (unknown === void 0) return `${inertCut(fromOutside(message.split(". ")[0] ?? ""), 200)}.`;
  const guess = nearest(unknown.replace(/^-+/, ""), Object.keys(options));
  return `There is no option ${inertCut(fromOutside(unknown), 40)}; did you mean --${guess}?`;
}
var import_node_util, UsageError, Arguments, nodeOptions, withEmptyValues;
var init_options = __esm({
  "src/cli/options.ts"() {
    "use strict";
    import_node_util = __toESM(require_node_util(), 1);
    init_nearest();
    init_inert();
    init_untrusted();
    UsageError = class extends Error {
      name = "UsageError";
    };
    Arguments = class _Arguments {
      positionals;
      #values;
      constructor(positionals, values) {
        this.positionals = positionals;
        this.#values = values;
      }
      /** @throws UsageError */
      static parse(args, options, command) {
        try {
          const { values, positionals } = (0, import_node_util.parseArgs)({
            args: withEmptyValues(args, options),
            options: nodeOptions(options),
            allowPositionals: true
          });
          return new _Arguments(positionals, values);
        } catch (error) {
          throw new UsageError(`${explain(error, options)} See: pager-triage ${command} --help`);
        }
      }
      flag(name) {
        return this.#values[name] === true;
      }
      text(name) {
        const value = this.#values[name];
        return typeof value === "string" ? value : null;
      }
      texts(name) {
        const value = this.#values[name];
        return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
      }
    };
    nodeOptions = (options) => Object.fromEntries(
      Object.entries(options).map(([name, { value, many = false }]) => [
        name,
        { type: value === void 0 ? "boolean" : "string", multiple: many }
      ])
    );
    withEmptyValues = (args, options) => args.map((arg, i) => {
      const isBare = arg.startsWith("--") && options[arg.slice(2)]?.bare === true;
      return isBare && (args[i + 1] ?? "-").startsWith("-") ? `${arg}=` : arg;
    });
  }
});

// late:./src/cli/risk-sources.ts
var require_risk_sources = __commonJS({
  "late:./src/cli/risk-sources.ts"(exports2, module2) {
    module2.exports = require("./commit.cjs")["./src/cli/risk-sources.ts"];
  }
});

// late:./src/cli/risk-output.ts
var require_risk_output = __commonJS({
  "late:./src/cli/risk-output.ts"(exports2, module2) {
    module2.exports = require("./commit.cjs")["./src/cli/risk-output.ts"];
  }
});

// src/cli/commands/risk.ts
var risk_exports = {};
__export(risk_exports, {
  run: () => run
});
function readArguments(args) {
  const [extra] = args.positionals;
  if (extra !== void 0) throw new UsageError(unexpectedArgument(extra, "risk"));
  const services = args.texts("service");
  const wrong = services.find((id) => !SERVICE_ID.test(id));
  if (wrong !== void 0) throw new UsageError(badService(wrong));
  const source = readSource(args);
  return {
    source,
    form: readForm(args),
    services,
    failOn: readLevel(args.text("fail-on")),
    deadlineMs: readDeadline(
      args.text("deadline"),
      DEFAULT_DEADLINE_MS[source.kind === "range" ? "range" : "one"]
    )
  };
}
function readSource(args) {
  const [command, revision] = [args.text("command"), args.text("commit")];
  const [range, file] = [args.text("range"), args.text("patch")];
  const sources = [
    ...args.flag("staged") ? [{ kind: "index" }] : [],
    ...command === null ? [] : [{ kind: "command", command }],
    ...revision === null ? [] : [{ kind: "commit", revision }],
    ...range === null ? [] : [{ kind: "range", range }],
    ...file === null ? [] : [{ kind: "patch", file }]
  ];
  const [source = { kind: "index" }, another] = sources;
  if (another !== void 0) throw new UsageError(ONE_SOURCE);
  return source;
}
function readLevel(text) {
  if (text === null) return null;
  const level = LEVELS.find((name) => name === text.toUpperCase());
  if (level === void 0) throw new UsageError(badLevel(text));
  return level;
}
function readDeadline(text, otherwise) {
  if (text === null) return otherwise;
  const ms = Number(text);
  if (!Number.isInteger(ms) || ms < 100 || ms > 6e5) throw new UsageError(badDeadline(text));
  return ms;
}
function readForm(args) {
  const asked = FORMS.filter((name) => args.flag(name));
  if (asked.length > 1) throw new UsageError(TWO_FORMS);
  return asked[0] ?? "text";
}
var import_change_request, DEFAULT_DEADLINE_MS, run, FORMS;
var init_risk = __esm({
  "src/cli/commands/risk.ts"() {
    "use strict";
    import_change_request = __toESM(require_change_request(), 1);
    init_level();
    init_service();
    init_inert();
    init_deadline();
    init_exit();
    init_git_environment();
    init_messages();
    init_options();
    DEFAULT_DEADLINE_MS = { one: 1e4, range: 6e4 };
    run = async (shell, args) => {
      const { source, form, failOn, services, deadlineMs } = readArguments(args);
      const startedAt = shell.clock();
      const asked = { services, offline: args.flag("offline"), ...deadline(shell, deadlineMs) };
      const here = (0, import_change_request.lookForRepository)({ cwd: shell.cwd, env: gitEnvironment(shell.env), ...asked });
      const request = source.kind === "index" ? await (0, import_change_request.readAhead)(here) : here;
      const { assessSource, recordNext } = await Promise.resolve().then(() => __toESM(require_risk_sources(), 1));
      const { printRisk } = await Promise.resolve().then(() => __toESM(require_risk_output(), 1));
      const assessed = await assessSource(shell, source, request);
      if (assessed === null) {
        if (form === "json") shell.stdout.print(inertJson({ tool: "risk", commit: false }));
        else (form === "sarif" ? shell.stderr : shell.stdout).print(NO_COMMIT);
        return EXIT.done;
      }
      await recordNext(shell, assessed);
      const totalMs = shell.clock().getTime() - startedAt.getTime();
      await printRisk(shell, { form, file: args.text("html") }, { ...assessed, totalMs });
      return failOn && isAtLeast(assessed.assessment.level, failOn) ? EXIT.risky : EXIT.done;
    };
    FORMS = ["json", "markdown", "sarif"];
  }
});

// late:./src/cli/commands/map.ts
var require_map = __commonJS({
  "late:./src/cli/commands/map.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/commands/map.ts"];
  }
});

// late:./src/cli/commands/overview.ts
var require_overview = __commonJS({
  "late:./src/cli/commands/overview.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/commands/overview.ts"];
  }
});

// late:./src/cli/commands/incidents.ts
var require_incidents = __commonJS({
  "late:./src/cli/commands/incidents.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/commands/incidents.ts"];
  }
});

// late:./src/cli/commands/detail.ts
var require_detail = __commonJS({
  "late:./src/cli/commands/detail.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/commands/detail.ts"];
  }
});

// late:./src/cli/commands/oncall.ts
var require_oncall = __commonJS({
  "late:./src/cli/commands/oncall.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/commands/oncall.ts"];
  }
});

// late:./src/cli/commands/services.ts
var require_services = __commonJS({
  "late:./src/cli/commands/services.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/commands/services.ts"];
  }
});

// late:./src/cli/commands/recent.ts
var require_recent = __commonJS({
  "late:./src/cli/commands/recent.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/commands/recent.ts"];
  }
});

// late:./src/cli/commands/ack.ts
var require_ack = __commonJS({
  "late:./src/cli/commands/ack.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/commands/ack.ts"];
  }
});

// late:./src/cli/commands/resolve.ts
var require_resolve = __commonJS({
  "late:./src/cli/commands/resolve.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/commands/resolve.ts"];
  }
});

// late:./src/cli/commands/note.ts
var require_note = __commonJS({
  "late:./src/cli/commands/note.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/commands/note.ts"];
  }
});

// late:./src/cli/commands/audit.ts
var require_audit = __commonJS({
  "late:./src/cli/commands/audit.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/commands/audit.ts"];
  }
});

// late:./src/cli/commands/backtest.ts
var require_backtest = __commonJS({
  "late:./src/cli/commands/backtest.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/commands/backtest.ts"];
  }
});

// late:./src/cli/commands/install-hook.ts
var require_install_hook = __commonJS({
  "late:./src/cli/commands/install-hook.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/commands/install-hook.ts"];
  }
});

// late:./src/cli/commands/uninstall-hook.ts
var require_uninstall_hook = __commonJS({
  "late:./src/cli/commands/uninstall-hook.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/commands/uninstall-hook.ts"];
  }
});

// late:./src/cli/commands/doctor.ts
var require_doctor = __commonJS({
  "late:./src/cli/commands/doctor.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/commands/doctor.ts"];
  }
});

// late:./src/cli/commands/demo.ts
var require_demo = __commonJS({
  "late:./src/cli/commands/demo.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/commands/demo.ts"];
  }
});

// late:./src/cli/commands/simulator.ts
var require_simulator = __commonJS({
  "late:./src/cli/commands/simulator.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/commands/simulator.ts"];
  }
});

// late:./src/cli/commands/sanitize.ts
var require_sanitize = __commonJS({
  "late:./src/cli/commands/sanitize.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/commands/sanitize.ts"];
  }
});

// src/claude/payload.ts
function parseHookInput(text) {
  const input = parseJson(text);
  const cwd = textAt(input, "cwd");
  if (cwd === null) return null;
  switch (textAt(input, "hook_event_name")) {
    case "PreToolUse": {
      const command = textAt(input, "tool_input", "command");
      return isBash(input) && command !== null ? { kind: "bash-call", cwd, command } : null;
    }
    case "PostToolUse": {
      const sha = textAt(input, "tool_response", "gitOperation", "commit", "sha");
      return isBash(input) && sha !== null && /^[0-9a-f]{4,64}$/.test(sha) ? { kind: "made-commit", cwd, sha } : null;
    }
    case "UserPromptExpansion": {
      const name = textAt(input, "command_name");
      return name === null ? null : toSlashCommand(cwd, name, textAt(input, "command_args") ?? "");
    }
    case "SessionStart":
      return { kind: "session-start", cwd };
    default:
      return null;
  }
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function textAt(value, ...keys) {
  let at = value;
  for (const key of keys) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return null;
    at = Reflect.get(at, key);
  }
  return typeof at === "string" ? at : null;
}
var isBash, toSlashCommand;
var init_payload = __esm({
  "src/claude/payload.ts"() {
    "use strict";
    isBash = (input) => textAt(input, "tool_name") === "Bash";
    toSlashCommand = (cwd, name, text) => ({
      kind: "slash-command",
      cwd,
      name: name.replace(/^triage:/, ""),
      args: text.split(/\s+/).filter((word) => word !== ""),
      text
    });
  }
});

// src/cli/hooks/commit-request.ts
var import_change_request2, DEADLINE_MS, requestCommit;
var init_commit_request = __esm({
  "src/cli/hooks/commit-request.ts"() {
    "use strict";
    import_change_request2 = __toESM(require_change_request(), 1);
    init_deadline();
    init_git_environment();
    DEADLINE_MS = 2700;
    requestCommit = (shell, cwd) => (0, import_change_request2.lookForRepository)({ cwd, env: gitEnvironment(shell.env), ...deadline(shell, DEADLINE_MS) });
  }
});

// late:./src/change/commit-plan.ts
var require_commit_plan = __commonJS({
  "late:./src/change/commit-plan.ts"(exports2, module2) {
    module2.exports = require("./shell-command.cjs")["./src/change/commit-plan.ts"];
  }
});

// late:./src/cli/hooks/claude-commit.ts
var require_claude_commit = __commonJS({
  "late:./src/cli/hooks/claude-commit.ts"(exports2, module2) {
    module2.exports = require("./commit.cjs")["./src/cli/hooks/claude-commit.ts"];
  }
});

// src/cli/hooks/claude-bash-call.ts
async function answerBashCall(shell, { cwd, command }) {
  const request = requestCommit(shell, cwd);
  const { planCommit, takesIndex } = await Promise.resolve().then(() => __toESM(require_commit_plan(), 1));
  const plan = await planCommit(request, command);
  if (plan === null) return null;
  const ahead = takesIndex(plan, request) ? await (0, import_change_request3.readAhead)(request) : request;
  const { answerCommit } = await Promise.resolve().then(() => __toESM(require_claude_commit(), 1));
  return answerCommit(shell, ahead, plan);
}
var import_change_request3;
var init_claude_bash_call = __esm({
  "src/cli/hooks/claude-bash-call.ts"() {
    "use strict";
    import_change_request3 = __toESM(require_change_request(), 1);
    init_commit_request();
  }
});

// late:./src/cli/hooks/claude-slash-command.ts
var require_claude_slash_command = __commonJS({
  "late:./src/cli/hooks/claude-slash-command.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/hooks/claude-slash-command.ts"];
  }
});

// late:./src/cli/hooks/claude-made-commit.ts
var require_claude_made_commit = __commonJS({
  "late:./src/cli/hooks/claude-made-commit.ts"(exports2, module2) {
    module2.exports = require("./made-commit.cjs")["./src/cli/hooks/claude-made-commit.ts"];
  }
});

// late:./src/cli/hooks/claude-session-start.ts
var require_claude_session_start = __commonJS({
  "late:./src/cli/hooks/claude-session-start.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/hooks/claude-session-start.ts"];
  }
});

// src/cli/hooks/claude.ts
async function runClaudeHook(shell) {
  try {
    const input = parseHookInput(await shell.stdin());
    const answer = input && await answerTo(shell, input);
    if (answer) shell.stdout.print(inertJson(answer));
  } catch (error) {
    shell.stderr.print(noReport(error instanceof Error ? error.message : String(error)));
  }
  return EXIT.done;
}
async function answerTo(shell, input) {
  switch (input.kind) {
    case "bash-call":
      return answerBashCall(shell, input);
    case "slash-command":
      return (await Promise.resolve().then(() => __toESM(require_claude_slash_command(), 1))).answerSlashCommand(shell, input);
    // loads every command
    case "made-commit":
      return (await Promise.resolve().then(() => __toESM(require_claude_made_commit(), 1))).recordCommit(shell, input);
    case "session-start":
      return (await Promise.resolve().then(() => __toESM(require_claude_session_start(), 1))).answerSessionStart(shell, input.cwd);
  }
}
var init_claude = __esm({
  "src/cli/hooks/claude.ts"() {
    "use strict";
    init_payload();
    init_inert();
    init_exit();
    init_messages();
    init_claude_bash_call();
  }
});

// late:./src/cli/hooks/git-commit.ts
var require_git_commit = __commonJS({
  "late:./src/cli/hooks/git-commit.ts"(exports2, module2) {
    module2.exports = require("./commit.cjs")["./src/cli/hooks/git-commit.ts"];
  }
});

// src/cli/hooks/git.ts
async function runGitHook(shell) {
  try {
    const request = await (0, import_change_request4.readAhead)(requestCommit(shell, shell.cwd));
    const { reportCommit } = await Promise.resolve().then(() => __toESM(require_git_commit(), 1));
    return await reportCommit(shell, request);
  } catch (error) {
    shell.stderr.print(noReport(error instanceof Error ? error.message : String(error)));
    return EXIT.done;
  }
}
var import_change_request4;
var init_git = __esm({
  "src/cli/hooks/git.ts"() {
    "use strict";
    import_change_request4 = __toESM(require_change_request(), 1);
    init_exit();
    init_messages();
    init_commit_request();
  }
});

// late:./src/cli/hooks/claude-guard.ts
var require_claude_guard = __commonJS({
  "late:./src/cli/hooks/claude-guard.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/hooks/claude-guard.ts"];
  }
});

// src/cli/commands/hook.ts
var hook_exports = {};
__export(hook_exports, {
  run: () => run2
});
var run2;
var init_hook = __esm({
  "src/cli/commands/hook.ts"() {
    "use strict";
    init_claude();
    init_git();
    init_messages();
    init_options();
    run2 = async (shell, args) => {
      const [host] = args.positionals;
      if (host === "git") return runGitHook(shell);
      if (host === "claude") return runClaudeHook(shell);
      if (host === "claude-guard") return (await Promise.resolve().then(() => __toESM(require_claude_guard(), 1))).runClaudeGuard(shell);
      throw new UsageError(unknownHook(host ?? ""));
    };
  }
});

// src/cli/commands.ts
var json, html, confirm, COMMANDS, isCommand;
var init_commands = __esm({
  "src/cli/commands.ts"() {
    "use strict";
    json = { help: "print one JSON document" };
    html = { value: "FILE", help: "also write the report to this file, as one HTML page" };
    confirm = {
      value: "CODE",
      bare: true,
      help: "do it, with the code of the preview; without a code it is only previewed"
    };
    COMMANDS = {
      risk: {
        summary: "score the staged change, a commit, a range of them or a patch, with the PagerDuty evidence",
        usage: "risk [--commit REV | --range A..B | --patch FILE|- | --command SHELL] [--service ID]\u2026 [--fail-on LEVEL] [--offline] [--deadline MS] [--json|--markdown|--sarif] [--html FILE]",
        options: {
          staged: { help: "assess what git commit would record (this is the default)" },
          command: { value: "SHELL", help: "assess what this shell command would commit; nothing is run" },
          commit: { value: "REV", help: "assess this past commit, as it would have been before it was made" },
          range: { value: "A..B", help: "assess what B adds to A as one change, and each of its commits" },
          patch: { value: "FILE|-", help: "assess a patch: of this file, or of standard input" },
          service: { value: "ID", many: true, help: "the PagerDuty service of the change; may be repeated" },
          "fail-on": {
            value: "LEVEL",
            help: "exit with 4 at this level or above: moderate, elevated, high or critical"
          },
          offline: { help: "do not ask PagerDuty" },
          deadline: {
            value: "MS",
            help: "answer within this time with what is known by then (default 10000; 60000 for a range)"
          },
          json,
          markdown: { help: "print the report as a comment for a pull request" },
          sarif: { help: "print SARIF 2.1.0, for code scanning" },
          html
        },
        load: () => Promise.resolve().then(() => (init_risk(), risk_exports))
      },
      map: {
        summary: "which PagerDuty service each path belongs to, and why; what belongs to none",
        usage: "map [--init | --check] [--offline] [--json]",
        options: {
          init: { help: "write a first .pager-triage.json from what is found; never over one that is there" },
          check: { help: "exit with 1 where a path belongs to no service, or a service is gone" },
          offline: { help: "do not ask PagerDuty" },
          json
        },
        load: () => Promise.resolve().then(() => __toESM(require_map(), 1))
      },
      overview: {
        summary: "what is on fire in PagerDuty, and what to do next",
        usage: "overview [--json]",
        options: { json },
        load: () => Promise.resolve().then(() => __toESM(require_overview(), 1))
      },
      incidents: {
        summary: "all open incidents, the most important first",
        usage: "incidents [--service ID]\u2026 [--team ID]\u2026 [--urgency high|low] [--mine] [--json]",
        options: {
          service: { value: "ID", many: true, help: "only of this service; may be repeated" },
          team: { value: "ID", many: true, help: "only of this team; may be repeated" },
          urgency: { value: "high|low", help: "only of this urgency" },
          mine: { help: "only what is assigned to you" },
          json
        },
        load: () => Promise.resolve().then(() => __toESM(require_incidents(), 1))
      },
      detail: {
        summary: "one incident: alerts, changes, who is on it, what helped last time",
        usage: "detail ID|NUMBER|URL [--json]",
        options: { json },
        load: () => Promise.resolve().then(() => __toESM(require_detail(), 1))
      },
      oncall: {
        summary: "who is on call, until when, and where nobody is",
        usage: "oncall [--service ID]\u2026 [--policy ID]\u2026 [--schedule ID]\u2026 [--json]",
        options: {
          service: { value: "ID", many: true, help: "only for this service; may be repeated" },
          policy: { value: "ID", many: true, help: "only of this escalation policy; may be repeated" },
          schedule: { value: "ID", many: true, help: "only of this schedule; may be repeated" },
          json
        },
        load: () => Promise.resolve().then(() => __toESM(require_oncall(), 1))
      },
      services: {
        summary: "all services: status, open incidents, how much noise they make",
        usage: "services [--since 24h|7d|30d|90d|DAY] [--json]",
        options: { since: { value: "TIME", help: "count noise since then (default 30d)" }, json },
        load: () => Promise.resolve().then(() => __toESM(require_services(), 1))
      },
      recent: {
        summary: "the incidents of a time: how many, how fast, what repeats",
        usage: "recent [--since 24h|7d|30d|90d|DAY] [--service ID]\u2026 [--json] [--html FILE]",
        options: {
          since: { value: "TIME", help: "24h (default), 7d, 30d, 90d, or a day such as 2026-01-31" },
          service: { value: "ID", many: true, help: "only of this service; may be repeated" },
          json,
          html
        },
        load: () => Promise.resolve().then(() => __toESM(require_recent(), 1))
      },
      ack: {
        summary: "acknowledge an incident: shows it first, writes only what was confirmed",
        usage: "ack ID|NUMBER|URL [--confirm CODE] [--json]",
        options: { confirm, json },
        load: () => Promise.resolve().then(() => __toESM(require_ack(), 1))
      },
      resolve: {
        summary: "resolve an incident: the same, and not while alerts are firing",
        usage: "resolve ID|NUMBER|URL [--even-if-firing] [--confirm CODE] [--json]",
        options: {
          "even-if-firing": { help: "resolve it although alerts are still firing" },
          confirm,
          json
        },
        load: () => Promise.resolve().then(() => __toESM(require_resolve(), 1))
      },
      note: {
        summary: "add a note to an incident: the same",
        usage: "note ID|NUMBER|URL --content TEXT [--confirm CODE] [--json]",
        options: { content: { value: "TEXT", help: "the text of the note" }, confirm, json },
        load: () => Promise.resolve().then(() => __toESM(require_note(), 1))
      },
      audit: {
        summary: "the decision log: list it, verify it, and see what came of the decisions",
        usage: "audit list|verify|outcomes [--since TIME] [--kept HASH] [--days N] [--offline] [--json]",
        options: {
          since: { value: "TIME", help: "list: 24h, 7d, 30d, 90d, or a day such as 2026-01-31 (default: all)" },
          kept: { value: "HASH", help: "verify: a last hash that was printed before must still be in the log" },
          days: { value: "N", help: "outcomes: an incident within so many days followed the commit (default 7)" },
          offline: { help: "outcomes: do not ask PagerDuty" },
          json
        },
        load: () => Promise.resolve().then(() => __toESM(require_audit(), 1))
      },
      backtest: {
        summary: "score past commits of this repository, and see what came of them",
        usage: "backtest [--since DAY] [--limit N] [--days N] [--incident-days N] [--service ID]\u2026 [--offline] [--calibrate] [--html FILE] [--json]",
        options: {
          since: {
            value: "DAY",
            help: "the oldest commit to score, such as 2024-01-31 (default: five years ago)"
          },
          limit: { value: "N", help: "score so many commits, spread evenly over that time (default 400)" },
          days: { value: "N", help: "a later bug fix counts within so many days of the commit (default 365)" },
          "incident-days": { value: "N", help: "an incident counts within so many days (default 7)" },
          service: { value: "ID", many: true, help: "the PagerDuty service of all commits; may be repeated" },
          offline: { help: "do not ask PagerDuty" },
          calibrate: { help: "print only the calibration to commit in .pager-triage.json, where one can be had" },
          html,
          json
        },
        load: () => Promise.resolve().then(() => __toESM(require_backtest(), 1))
      },
      "install-hook": {
        summary: "show the report before each git commit in this repository",
        usage: "install-hook",
        options: {},
        load: () => Promise.resolve().then(() => __toESM(require_install_hook(), 1))
      },
      "uninstall-hook": {
        summary: "remove that hook again",
        usage: "uninstall-hook",
        options: {},
        load: () => Promise.resolve().then(() => __toESM(require_uninstall_hook(), 1))
      },
      doctor: {
        summary: "check the setup: key, region, what the key may do, mapping, hooks",
        usage: "doctor [--json]",
        options: { json },
        load: () => Promise.resolve().then(() => __toESM(require_doctor(), 1))
      },
      demo: {
        summary: "see a report at once: a sample repository and a PagerDuty of its own, no account",
        usage: "demo [--json]",
        options: { json },
        load: () => Promise.resolve().then(() => __toESM(require_demo(), 1))
      },
      simulator: {
        summary: "run the embedded PagerDuty as a server on this computer",
        usage: "simulator [--port N]",
        options: { port: { value: "N", help: "the port to listen on (default: a free one)" } },
        load: () => Promise.resolve().then(() => __toESM(require_simulator(), 1))
      },
      sanitize: {
        summary: "see what a model is shown of a patch or an incident: text on standard input",
        usage: "sanitize [--kind diff|incident] [--jsonl]",
        options: {
          kind: { value: "diff|incident", help: "what the input is (default diff)" },
          jsonl: { help: 'read lines {"id", "text"} and write lines {"id", "out"}' }
        },
        load: () => Promise.resolve().then(() => __toESM(require_sanitize(), 1))
      },
      hook: {
        summary: "entry point of the hooks: hook git, hook claude",
        usage: "hook git|claude",
        options: {},
        load: () => Promise.resolve().then(() => (init_hook(), hook_exports)),
        hidden: true
      }
    };
    isCommand = (name) => Object.hasOwn(COMMANDS, name);
  }
});

// late:node:fs
var require_node_fs = __commonJS({
  "late:node:fs"(exports2, module2) {
    module2.exports = require("node:fs");
  }
});

// late:node:tty
var require_node_tty = __commonJS({
  "late:node:tty"(exports2, module2) {
    module2.exports = require("node:tty");
  }
});

// late:node:readline
var require_node_readline = __commonJS({
  "late:node:readline"(exports2, module2) {
    module2.exports = require("node:readline");
  }
});

// src/cli/main.ts
init_inert();
init_commands();
init_exit();
init_messages();
init_options();

// package.json
var package_default = {
  name: "pager-triage",
  version: "0.1.0",
  description: "Scores the change you are about to commit against your PagerDuty history, and shows the evidence file by file.",
  license: "Apache-2.0",
  type: "module",
  bin: {
    "pager-triage": "bin/pager-triage"
  },
  files: [
    ".claude-plugin",
    "CHANGELOG.md",
    "SECURITY.md",
    "bin",
    "commands",
    "dist",
    "!dist/budget.json",
    "!dist/compiled",
    "docs",
    "hooks"
  ],
  engines: {
    node: ">=20.19"
  },
  packageManager: "pnpm@10.34.9",
  scripts: {
    build: "tsx scripts/build.ts && tsx scripts/write-schemas.ts",
    picture: "tsx scripts/write-demo-picture.ts",
    format: "biome check --write .",
    lint: "biome check .",
    types: "tsc",
    bundle: "tsx scripts/check-bundle.ts",
    test: "vitest run",
    check: "pnpm run lint && pnpm run types && pnpm run bundle && pnpm run test",
    bench: "tsx bench/startup.ts"
  },
  devDependencies: {
    "@biomejs/biome": "2.6.8",
    "@types/node": "20.19.43",
    "@types/picomatch": "4.0.3",
    ajv: "8.20.0",
    "ajv-formats": "3.0.1",
    "axe-core": "4.14.1",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    "parse-diff": "0.12.0",
    picomatch: "4.0.7",
    "playwright-core": "1.65.1",
    tsx: "4.23.15",
    typescript: "7.0.2",
    unbash: "6.0.4",
    undici: "7.30.2",
    vitest: "4.1.12",
    yaml: "2.9.1",
    zod: "4.6.7"
  },
  pnpm: {
    ignoredBuiltDependencies: [
      "esbuild"
    ]
  }
};

// src/cli/version.ts
var VERSION = package_default.version;

// src/cli/main.ts
async function main(argv, shell) {
  const [name = "--help", ...rest] = argv;
  if (name === "--help" || name === "-h" || name === "help") {
    shell.stdout.print(help(VERSION));
    return EXIT.done;
  }
  if (name === "--version" || name === "-v") {
    shell.stdout.print(own(VERSION));
    return EXIT.done;
  }
  try {
    return await runCommand(name, rest, shell);
  } catch (error) {
    return report(error, shell, rest.includes("--json"));
  }
}
async function runCommand(name, rest, shell) {
  if (!isCommand(name)) throw new UsageError(unknownCommand(name));
  if (rest.includes("--help") || rest.includes("-h")) {
    shell.stdout.print(commandHelp(name));
    return EXIT.done;
  }
  const command = COMMANDS[name];
  const args = Arguments.parse(rest, command.options, name);
  const { run: run3 } = await command.load();
  return run3(shell, args);
}
function report(error, shell, json2) {
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof Error && "hint" in error && typeof error.hint === "string" ? error.hint : "";
  const isBug = !(error instanceof Error) || error.name === "Error" || /^(Type|Reference|Range|Syntax)Error$/.test(error.name);
  if (json2) shell.stderr.print(errorJson(error, message, hint));
  else shell.stderr.print(isBug ? bug(message) : failure(hint ? `${message} ${hint}` : message));
  return error instanceof Error && error.name === "UsageError" ? EXIT.usage : EXIT.failed;
}
function errorJson(error, message, hint) {
  const name = error instanceof Error ? error.name : "Error";
  const code = name.replace(/Error$/, "").replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase() || "bug";
  return inertJson({ error: code, message, hint, ...requestOf(error) });
}
function requestOf(error) {
  const { status, requestId } = Object(error);
  return {
    ...typeof status === "number" ? { status } : {},
    ...typeof requestId === "string" ? { request_id: requestId } : {}
  };
}

// src/cli/process-shell.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_tty = __toESM(require_node_tty(), 1);
function processShell() {
  const interrupted = new AbortController();
  process.once("SIGINT", () => interrupted.abort());
  process.once("SIGTERM", () => interrupted.abort());
  return {
    env: process.env,
    cwd: process.cwd(),
    clock: () => /* @__PURE__ */ new Date(),
    stdin: readStdin,
    stdout: toStream(1, () => process.stdout),
    stderr: toStream(2, () => process.stderr),
    ask: (0, import_node_tty.isatty)(0) ? (question) => askOnTerminal(question, interrupted.signal) : null,
    interrupted: interrupted.signal
  };
}
var OPENED = [];
function endProcess(exitCode) {
  process.exitCode = exitCode;
  if (OPENED.every(({ writableLength }) => writableLength === 0)) process.exit();
}
function toStream(descriptor, open) {
  let opened;
  const stream = () => {
    if (opened === void 0) {
      opened = open().on("error", ignoreClosedPipe);
      OPENED.push(opened);
    }
    return opened;
  };
  const terminal = (0, import_node_tty.isatty)(descriptor);
  return {
    print: (text) => stream().write(`${text}
`),
    columns: terminal ? stream().columns || 80 : null,
    // a terminal of unknown size says 0
    colour: hasColour(terminal)
  };
}
function hasColour(terminal) {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  return FORCE_COLOR ? FORCE_COLOR !== "0" : terminal && TERM !== "dumb";
}
async function readStdin() {
  const chunks = [];
  if (!readAtOnce(chunks)) for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
function readAtOnce(chunks) {
  try {
    for (; ; ) {
      const chunk = Buffer.allocUnsafe(65536);
      const size = (0, import_node_fs.readSync)(0, chunk);
      if (size === 0) return true;
      chunks.push(chunk.subarray(0, size));
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EAGAIN") return false;
    throw error;
  }
}
async function askOnTerminal(question, interrupted) {
  const { createInterface } = await Promise.resolve().then(() => __toESM(require_node_readline(), 1));
  process.stderr.write(question);
  const lines = createInterface({ input: process.stdin, terminal: false });
  const close = () => lines.close();
  interrupted.addEventListener("abort", close);
  try {
    return await new Promise((resolve) => {
      lines.once("line", resolve).once("close", () => resolve(""));
    });
  } finally {
    interrupted.removeEventListener("abort", close);
    close();
  }
}
function ignoreClosedPipe(error) {
  if (error.code !== "EPIPE") throw error;
}

// src/pager-triage.ts
main(process.argv.slice(2), processShell()).then(endProcess);
