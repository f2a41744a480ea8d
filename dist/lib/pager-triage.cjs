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

// late:node:path
var require_node_path = __commonJS({
  "late:node:path"(exports2, module2) {
    module2.exports = require("node:path");
  }
});

// src/agents/marks.ts
function agentMarks(env, ancestors) {
  const environments = [env, ...ancestors.map((each) => each.env)];
  return AGENTS.flatMap((each) => {
    const variable = each.variables.find((name) => environments.some((some) => some[name] !== void 0));
    if (variable !== void 0) return [{ agent: each, seen: `${variable} is set` }];
    const program = ancestors.some((ancestor) => isRunBy(ancestor, each));
    return program ? [{ agent: each, seen: `${each.name} started it` }] : [];
  });
}
function isRunBy({ name, command: [program = "", ...args] }, { programs, script }) {
  const run3 = INTERPRETER.test((0, import_node_path.basename)(program)) ? args : [];
  const file = run3.find((arg) => !arg.startsWith("-")) ?? "";
  const names = [(0, import_node_path.basename)(program), (0, import_node_path.basename)(file).replace(/\.[cm]?js$/, "")];
  return programs.some((each) => each.slice(0, NAME_LENGTH) === name || names.includes(each)) || script !== null && run3.some((arg) => arg.includes(script));
}
var import_node_path, wordsOf, agent, CLAUDE_CODE, UNNAMED, AGENTS, isInsideAgent, INTERPRETER, NAME_LENGTH;
var init_marks = __esm({
  "src/agents/marks.ts"() {
    "use strict";
    import_node_path = __toESM(require_node_path(), 1);
    wordsOf = (text) => text.split(" ").filter((word) => word !== "");
    agent = (name, programs, variables, script = null) => ({
      name,
      variables: wordsOf(variables),
      programs: wordsOf(programs),
      script
    });
    CLAUDE_CODE = agent(
      "Claude Code",
      "claude",
      "CLAUDECODE CLAUDE_CODE CLAUDE_CODE_ENTRYPOINT CLAUDE_CODE_SESSION_ATTENDED CLAUDE_CODE_IS_COWORK",
      "/@anthropic-ai/claude-code"
    );
    UNNAMED = agent("an agent", "", "AI_AGENT AGENT");
    AGENTS = [
      CLAUDE_CODE,
      agent("GitHub Copilot CLI", "copilot", "COPILOT_CLI COPILOT_AGENT_SESSION_ID", "/@github/copilot"),
      agent(
        "Codex CLI",
        "codex codex-linux-sandbox",
        "CODEX_SANDBOX CODEX_SANDBOX_NETWORK_DISABLED CODEX_THREAD_ID CODEX_SESSION_ID CODEX_CI",
        "/@openai/codex"
      ),
      agent("Cursor", "cursor-agent", "CURSOR_AGENT", "/cursor-agent/versions/"),
      agent("Gemini CLI", "gemini", "GEMINI_CLI", "/@google/gemini-cli"),
      agent("Antigravity", "agy", "ANTIGRAVITY_AGENT"),
      agent("OpenCode", "opencode", "OPENCODE OPENCODE_CLIENT", "/opencode-ai/"),
      agent("Amp", "amp", "AMP_CURRENT_THREAD_ID", "/@sourcegraph/amp"),
      agent("Auggie", "auggie", "AUGMENT_AGENT", "/@augmentcode/auggie"),
      agent("Cline", "cline", "CLINE_ACTIVE", "/node_modules/cline/"),
      agent("goose", "goose", "GOOSE_TERMINAL"),
      agent("Crush", "crush", "CRUSH", "/@charmland/crush"),
      agent("Qwen Code", "qwen", "QWEN_CODE", "/@qwen-code/qwen-code"),
      agent("Kiro", "kiro-cli-chat", "KIRO_AGENT_PATH"),
      agent("Pi", "", "PI_CODING_AGENT", "/pi-coding-agent/"),
      agent("OpenClaw", "openclaw", "OPENCLAW_SHELL", "/node_modules/openclaw/"),
      agent("Aider", "aider", ""),
      UNNAMED
    ];
    isInsideAgent = (env) => agentMarks(env, []).length > 0;
    INTERPRETER = /^(node|bun|deno|tsx|python[\d.]*)$/;
    NAME_LENGTH = 15;
  }
});

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

// late:node:crypto
var require_node_crypto = __commonJS({
  "late:node:crypto"(exports2, module2) {
    module2.exports = require("node:crypto");
  }
});

// late:node:fs
var require_node_fs = __commonJS({
  "late:node:fs"(exports2, module2) {
    module2.exports = require("node:fs");
  }
});

// src/core/atomic-file.ts
var import_node_crypto, import_node_fs;
var init_atomic_file = __esm({
  "src/core/atomic-file.ts"() {
    "use strict";
    import_node_crypto = __toESM(require_node_crypto(), 1);
    import_node_fs = __toESM(require_node_fs(), 1);
  }
});

// src/core/private-notes.ts
function stateDirectory(env) {
  const state = absolute(env["XDG_STATE_HOME"]);
  if (state !== null) return (0, import_node_path2.join)(state, "pager-triage");
  const home = absolute(env["HOME"]);
  return home === null ? null : (0, import_node_path2.join)(home, ".local", "state", "pager-triage");
}
function readRegularFile(path, maxBytes) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = import_node_fs2.constants;
  const fd = (0, import_node_fs2.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const found = (0, import_node_fs2.fstatSync)(fd);
    return found.isFile() && found.size <= maxBytes ? (0, import_node_fs2.readFileSync)(fd) : null;
  } finally {
    (0, import_node_fs2.closeSync)(fd);
  }
}
var import_node_crypto2, import_node_fs2, import_node_path2, MAX_BYTES, absolute;
var init_private_notes = __esm({
  "src/core/private-notes.ts"() {
    "use strict";
    import_node_crypto2 = __toESM(require_node_crypto(), 1);
    import_node_fs2 = __toESM(require_node_fs(), 1);
    import_node_path2 = __toESM(require_node_path(), 1);
    init_atomic_file();
    MAX_BYTES = 17 * 2 ** 20;
    absolute = (path) => path && (0, import_node_path2.isAbsolute)(path) ? path : null;
  }
});

// src/core/service.ts
var SERVICE_ID;
var init_service = __esm({
  "src/core/service.ts"() {
    "use strict";
    SERVICE_ID = /^[A-Z0-9]{5,32}$/;
  }
});

// late:./src/git/change-request.ts
var require_change_request = __commonJS({
  "late:./src/git/change-request.ts"(exports2, module2) {
    module2.exports = require("./git.cjs")["./src/git/change-request.ts"];
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

// src/cli/deadline.ts
function deadline({ clock, interrupted }, ms, hint = TRY_AGAIN) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new TimeoutError(hint)), ms).unref();
  const interrupt = () => {
    clearTimeout(timer);
    controller.abort(interrupted.reason);
  };
  if (interrupted.aborted) interrupt();
  else interrupted.addEventListener("abort", interrupt, { once: true });
  return { signal: controller.signal, deadlineAt: new Date(clock().getTime() + ms) };
}
var TimeoutError, TRY_AGAIN;
var init_deadline = __esm({
  "src/cli/deadline.ts"() {
    "use strict";
    TimeoutError = class extends Error {
      name = "TimeoutError";
      hint;
      constructor(hint) {
        super("the time allowed has passed");
        this.hint = hint;
      }
    };
    TRY_AGAIN = "Try again in a minute; pager-triage doctor shows whether PagerDuty answers.";
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
function gitEnvironment({ env, givenEnv = env }) {
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
  return Object.fromEntries(
    names.flatMap((name) => givenEnv[name] === void 0 ? [] : [[name, givenEnv[name]]])
  );
}
var init_git_environment = __esm({
  "src/cli/git-environment.ts"() {
    "use strict";
  }
});

// src/core/nearest.ts
function nearestOf(key, known, most) {
  const ranked = known.map((word) => ({ word, distance: editDistance(key.slice(0, 64), word.slice(0, 64)) }));
  return ranked.sort((a, b) => a.distance - b.distance).slice(0, most).map(({ word }) => word);
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
var nearest;
var init_nearest = __esm({
  "src/core/nearest.ts"() {
    "use strict";
    nearest = (key, known) => nearestOf(key, known, 1)[0] ?? "";
  }
});

// src/core/untrusted.ts
var fromOutside;
var init_untrusted = __esm({
  "src/core/untrusted.ts"() {
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
var unknownCommand, unexpectedArgument, failure, bug, NO_COMMIT, ONE_SOURCE, badService, badLevel, badDeadline, TWO_FORMS, unknownHook, noReport, settingsIgnored;
var init_messages = __esm({
  "src/cli/messages.ts"() {
    "use strict";
    init_nearest();
    init_untrusted();
    init_inert();
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
    unknownHook = (host) => `There is no hook ${inertCut(fromOutside(host), 40)}; write hook git or hook agent. See: pager-triage --help`;
    noReport = (reason) => line`pager-triage: no report on this commit, which goes on: ${inertCut(fromOutside(reason), 300)}`;
    settingsIgnored = (names, because) => own(
      `pager-triage: ignored ${names.join(", ")}: ${because.join("; ")}. Set them in the options of the plugin, in your own ~/.claude/settings.json or in your shell instead, and take them out of the project.`
    );
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
    init_untrusted();
    init_inert();
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
      /** The same with these flags set or unset. */
      with(flags) {
        return new _Arguments(this.positionals, { ...this.#values, ...flags });
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
var import_change_request, MORE_TIME, DEFAULT_DEADLINE_MS, run, FORMS;
var init_risk = __esm({
  "src/cli/commands/risk.ts"() {
    "use strict";
    init_private_notes();
    init_service();
    import_change_request = __toESM(require_change_request(), 1);
    init_level();
    init_inert();
    init_deadline();
    init_exit();
    init_git_environment();
    init_messages();
    init_options();
    MORE_TIME = "Allow more time with --deadline MS, or use --offline.";
    DEFAULT_DEADLINE_MS = { one: 1e4, range: 6e4 };
    run = async (shell, args) => {
      const { source, form, failOn, services, deadlineMs } = readArguments(args);
      const startedAt = shell.clock();
      const asked = { services, offline: args.flag("offline"), ...deadline(shell, deadlineMs, MORE_TIME) };
      const here = (0, import_change_request.lookForRepository)({
        cwd: shell.cwd,
        env: gitEnvironment(shell),
        stateDirectory: stateDirectory(shell.env),
        ...asked
      });
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

// src/agents/payload.ts
function parseToolCall(payload) {
  if (textAt(payload, "hook_event_name") !== "PreToolUse") return null;
  const cwd = textAt(payload, "cwd");
  const command = textAt(payload, "tool_input", "command");
  if (isBash(payload)) return cwd === null || command === null ? null : { kind: "bash-call", cwd, command };
  const path = textAt(payload, "tool_input", "file_path");
  return textAt(payload, "tool_name") === "Read" && path !== null ? { kind: "file-read", path } : null;
}
function parseClaudeEvent(payload) {
  const cwd = textAt(payload, "cwd");
  if (cwd === null) return null;
  switch (textAt(payload, "hook_event_name")) {
    case "PostToolUse": {
      const sha = textAt(payload, "tool_response", "gitOperation", "commit", "sha");
      return isBash(payload) && sha !== null && /^[0-9a-f]{4,64}$/.test(sha) ? { kind: "made-commit", cwd, sha } : null;
    }
    case "UserPromptExpansion": {
      const name = textAt(payload, "command_name");
      return name === null ? null : toSlashCommand(cwd, name, textAt(payload, "command_args") ?? "");
    }
    case "SessionStart":
      return { kind: "session-start", cwd };
    default:
      return null;
  }
}
function parsePayload(text) {
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
  "src/agents/payload.ts"() {
    "use strict";
    isBash = (payload) => textAt(payload, "tool_name") === "Bash";
    toSlashCommand = (cwd, name, text) => ({
      kind: "slash-command",
      cwd,
      name: name.replace(/^triage:/, ""),
      args: text.split(/\s+/).filter((word) => word !== ""),
      text
    });
  }
});

// src/agents/pre-tool-use.ts
function toPreToolUseAnswer(verdict) {
  const hookEventName = "PreToolUse";
  if (verdict.kind === "inform") {
    return {
      systemMessage: `
${verdict.message}`,
      // the agent writes "\u2026says:" in front of the first line
      hookSpecificOutput: { hookEventName, additionalContext: verdict.context }
    };
  }
  const { kind, reason, context } = verdict;
  return {
    hookSpecificOutput: {
      hookEventName,
      permissionDecision: kind,
      permissionDecisionReason: reason,
      ...context !== void 0 && { additionalContext: context }
    }
  };
}
var init_pre_tool_use = __esm({
  "src/agents/pre-tool-use.ts"() {
    "use strict";
  }
});

// src/agents/claude.ts
var CLAUDE;
var init_claude = __esm({
  "src/agents/claude.ts"() {
    "use strict";
    init_payload();
    init_pre_tool_use();
    CLAUDE = {
      id: "claude",
      name: "Claude Code",
      recognizes: (payload, env) => {
        if (textAt(payload, "turn_id") !== null || textAt(payload, "timestamp") !== null) return false;
        return textAt(payload, "hook_event_name") !== "SessionStart" || env["CLAUDECODE"] === "1";
      },
      parse: (payload) => parseToolCall(payload) ?? parseClaudeEvent(payload),
      answer: toPreToolUseAnswer,
      asks: "session",
      typed: "slash"
    };
  }
});

// src/agents/codex.ts
var CODEX;
var init_codex = __esm({
  "src/agents/codex.ts"() {
    "use strict";
    init_payload();
    init_pre_tool_use();
    CODEX = {
      id: "codex",
      name: "Codex",
      recognizes: (payload) => textAt(payload, "turn_id") !== null,
      parse: parseToolCall,
      answer: (verdict) => toPreToolUseAnswer(verdict.kind === "ask" ? { ...verdict, kind: "deny" } : verdict),
      asks: "nobody",
      typed: "program"
    };
  }
});

// src/agents/copilot.ts
var COPILOT;
var init_copilot = __esm({
  "src/agents/copilot.ts"() {
    "use strict";
    init_payload();
    init_pre_tool_use();
    COPILOT = {
      id: "copilot",
      name: "Copilot",
      recognizes: (payload) => textAt(payload, "turn_id") === null && textAt(payload, "timestamp") !== null && textAt(payload, "session_id") !== null && textAt(payload, "transcript_path") === null,
      parse: parseToolCall,
      answer: toPreToolUseAnswer,
      asks: "setting",
      typed: "program"
    };
  }
});

// src/agents/index.ts
var BY_ID, AGENTS2;
var init_agents = __esm({
  "src/agents/index.ts"() {
    "use strict";
    init_claude();
    init_codex();
    init_copilot();
    BY_ID = { claude: CLAUDE, codex: CODEX, copilot: COPILOT };
    AGENTS2 = Object.values(BY_ID);
  }
});

// late:node:os
var require_node_os = __commonJS({
  "late:node:os"(exports2, module2) {
    module2.exports = require("node:os");
  }
});

// src/cli/repository-top.ts
function* directoriesUp(from) {
  for (let directory = from; ; directory = (0, import_node_path3.dirname)(directory)) {
    yield directory;
    if (directory === (0, import_node_path3.dirname)(directory)) return;
  }
}
function topOf(cwd) {
  for (const directory of directoriesUp(cwd))
    if ((0, import_node_fs3.lstatSync)((0, import_node_path3.join)(directory, ".git"), { throwIfNoEntry: false })) return directory;
  return null;
}
var import_node_fs3, import_node_path3;
var init_repository_top = __esm({
  "src/cli/repository-top.ts"() {
    "use strict";
    import_node_fs3 = __toESM(require_node_fs(), 1);
    import_node_path3 = __toESM(require_node_path(), 1);
  }
});

// src/cli/setting-names.ts
var SETTINGS, OPTION_PREFIX, PROTECTED;
var init_setting_names = __esm({
  "src/cli/setting-names.ts"() {
    "use strict";
    SETTINGS = {
      PAGERDUTY_API_KEY: "protected",
      PAGERDUTY_EMAIL: "protected",
      PAGERDUTY_REGION: "protected",
      PAGERDUTY_API_URL: "protected",
      PAGER_TRIAGE_ALLOW_HOST: "protected",
      PAGER_TRIAGE_ALLOW_LOOPBACK: "protected",
      PAGER_TRIAGE_ALLOW_WRITES: "protected",
      PAGER_TRIAGE_ASK: "protected",
      PAGER_TRIAGE_AUDIT: "protected",
      PAGER_TRIAGE_OVERRIDE: "protected",
      // where our own files are
      CLAUDE_PLUGIN_DATA: "protected",
      XDG_STATE_HOME: "protected",
      HOME: "protected",
      // whether a person is there
      CLAUDE_CODE_ENTRYPOINT: "protected",
      CLAUDE_CODE_SESSION_ATTENDED: "protected",
      // marks of an agent, which count wherever they come from
      CLAUDECODE: "free",
      CLAUDE_PROJECT_DIR: "free",
      NO_COLOR: "free",
      FORCE_COLOR: "free",
      TERM: "free",
      NODE_DISABLE_COMPILE_CACHE: "free"
    };
    OPTION_PREFIX = "CLAUDE_PLUGIN_OPTION_";
    PROTECTED = Object.entries(SETTINGS).filter(([, state]) => state === "protected").flatMap(([name]) => [name, `${OPTION_PREFIX}${name}`]);
  }
});

// src/cli/repository-settings.ts
function withoutProjectSettings(shell, places, inAgent = isInsideAgent(shell.env) || shell.env["CLAUDE_PROJECT_DIR"] !== void 0) {
  const given = shell.givenEnv ?? shell.env;
  if (!inAgent) return shell;
  const found = readProjectSettings([...places, given["CLAUDE_PROJECT_DIR"] ?? ""]);
  const ignored = PROTECTED.filter((name) => given[name] !== void 0 && isSetBy(found, name));
  if (ignored.length === 0) return shell.givenEnv ? shell : { ...shell, givenEnv: given };
  const env = Object.fromEntries(Object.entries(given).filter(([name]) => !ignored.includes(name)));
  return {
    ...shell,
    givenEnv: given,
    env: ignored.includes("HOME") ? { ...env, HOME: (0, import_node_os.userInfo)().homedir } : env,
    ...noticeOf(found, ignored)
  };
}
function noticeOf(found, ignored) {
  const isNamed = (name) => found.some((each) => "names" in each && each.names.includes(name));
  const names = ignored.filter((name) => isNamed(name) || /^PAGER|^CLAUDE_PLUGIN_OPTION_/.test(name));
  const because = found.flatMap((each) => {
    if ("unreadable" in each) return [`${each.file} of this project may set them, ${each.unreadable}`];
    return ignored.some((name) => each.names.includes(name)) ? [`${each.file} of this project sets them`] : [];
  });
  return names.length === 0 ? {} : { ignoredSettings: settingsIgnored(names, [...new Set(because)]) };
}
function readProjectSettings(places) {
  const home = (0, import_node_os.userInfo)().homedir;
  const directories = new Set(places.filter(import_node_path4.isAbsolute).flatMap((place) => [...directoriesUp(place)]));
  directories.delete(home);
  return [...directories].flatMap((directory) => FILES.flatMap((file) => readSettings(directory, file) ?? []));
}
function readSettings(directory, file) {
  const path = (0, import_node_path4.join)(directory, file);
  try {
    if (!(0, import_node_fs4.lstatSync)(path, { throwIfNoEntry: false })) return null;
    const target = (0, import_node_fs4.realpathSync)(path);
    if (leadsOut(target, (0, import_node_fs4.realpathSync)(topOf(directory) ?? directory)))
      return { file, unreadable: "a link that leads out of the repository" };
    const text = readRegularFile(target, MAX_BYTES2)?.toString();
    if (text === void 0) return { file, unreadable: "which is no file or larger than 1 MB" };
    return { file, names: file.endsWith(".toml") ? namesInToml(text) : namesInJson(text) };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return null;
    return {
      file,
      unreadable: error instanceof SyntaxError ? "which cannot be parsed" : "which cannot be read"
    };
  }
}
function leadsOut(path, top) {
  const way = (0, import_node_path4.relative)(top, (0, import_node_path4.dirname)(path));
  return way.startsWith("..") || (0, import_node_path4.isAbsolute)(way);
}
function namesInJson(text) {
  const settings = JSON.parse(text);
  const env = typeof settings === "object" && settings !== null && "env" in settings ? settings.env : null;
  return typeof env === "object" && env !== null ? Object.keys(env).map((name) => name.toUpperCase()) : [];
}
function namesInToml(text) {
  if (/\\[uUx]/.test(text)) throw new SyntaxError("a name may be written in escapes");
  return PROTECTED.filter((name) => new RegExp(`\\b${name}["']?\\s*=`).test(text));
}
var import_node_fs4, import_node_os, import_node_path4, FILES, MAX_BYTES2, isSetBy;
var init_repository_settings = __esm({
  "src/cli/repository-settings.ts"() {
    "use strict";
    import_node_fs4 = __toESM(require_node_fs(), 1);
    import_node_os = __toESM(require_node_os(), 1);
    import_node_path4 = __toESM(require_node_path(), 1);
    init_marks();
    init_private_notes();
    init_messages();
    init_repository_top();
    init_setting_names();
    FILES = [".claude/settings.json", ".claude/settings.local.json", ".codex/config.toml"];
    MAX_BYTES2 = 1024 * 1024;
    isSetBy = (found, name) => found.some((file) => "unreadable" in file || file.names.includes(name));
  }
});

// src/cli/hooks/commit-request.ts
var import_change_request2, DEADLINE_MS, requestCommit;
var init_commit_request = __esm({
  "src/cli/hooks/commit-request.ts"() {
    "use strict";
    init_private_notes();
    import_change_request2 = __toESM(require_change_request(), 1);
    init_deadline();
    init_git_environment();
    DEADLINE_MS = 2700;
    requestCommit = (shell, cwd) => (0, import_change_request2.lookForRepository)({
      cwd,
      env: gitEnvironment(shell),
      stateDirectory: stateDirectory(shell.env),
      ...deadline(shell, DEADLINE_MS)
    });
  }
});

// late:./src/agents/guard/guard.ts
var require_guard = __commonJS({
  "late:./src/agents/guard/guard.ts"(exports2, module2) {
    module2.exports = require("./shell-command.cjs")["./src/agents/guard/guard.ts"];
  }
});

// late:./src/agents/guard/reasons.ts
var require_reasons = __commonJS({
  "late:./src/agents/guard/reasons.ts"(exports2, module2) {
    module2.exports = require("./shell-command.cjs")["./src/agents/guard/reasons.ts"];
  }
});

// late:./src/git/commit-plan.ts
var require_commit_plan = __commonJS({
  "late:./src/git/commit-plan.ts"(exports2, module2) {
    module2.exports = require("./shell-command.cjs")["./src/git/commit-plan.ts"];
  }
});

// late:./src/cli/hooks/agent-commit.ts
var require_agent_commit = __commonJS({
  "late:./src/cli/hooks/agent-commit.ts"(exports2, module2) {
    module2.exports = require("./commit.cjs")["./src/cli/hooks/agent-commit.ts"];
  }
});

// src/cli/hooks/bash-call.ts
async function answerBashCall(shell, agent2, { cwd, command }) {
  const request = requestCommit(shell, cwd);
  const { guardedAct } = await Promise.resolve().then(() => __toESM(require_guard(), 1));
  const act = guardedAct(command);
  if (act !== null) {
    const { guardVerdict } = await Promise.resolve().then(() => __toESM(require_reasons(), 1));
    return agent2.answer(guardVerdict(act, agent2.typed));
  }
  if (command.length > MAX_COMMAND) return null;
  const { planCommit, takesIndex } = await Promise.resolve().then(() => __toESM(require_commit_plan(), 1));
  const plan = await planCommit(request, command);
  if (plan === null) return null;
  const ahead = takesIndex(plan, request) ? await (0, import_change_request3.readAhead)(request) : request;
  const { answerCommit } = await Promise.resolve().then(() => __toESM(require_agent_commit(), 1));
  return answerCommit(shell, agent2, ahead, plan);
}
var import_change_request3, MAX_COMMAND;
var init_bash_call = __esm({
  "src/cli/hooks/bash-call.ts"() {
    "use strict";
    import_change_request3 = __toESM(require_change_request(), 1);
    init_commit_request();
    MAX_COMMAND = 1e6;
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

// src/cli/hooks/agent.ts
async function runAgentHook(shell, known) {
  try {
    const payload = parsePayload(await shell.stdin());
    const agent2 = known ?? AGENTS2.find(({ recognizes }) => recognizes(payload, shell.env));
    const input = agent2?.parse(payload);
    if (!agent2 || !input) return EXIT.done;
    const trusted = withoutProjectSettings(shell, [shell.cwd, "cwd" in input ? input.cwd : ""], true);
    const answer = withNotice(await answerTo(trusted, agent2, input), input, trusted);
    if (answer) shell.stdout.print(inertJson(answer));
  } catch (error) {
    shell.stderr.print(noReport(error instanceof Error ? error.message : String(error)));
  }
  return EXIT.done;
}
function withNotice(answer, { kind }, { ignoredSettings: notice, stderr }) {
  if (notice === void 0) return answer;
  if (answer === null && kind !== "session-start") {
    stderr.print(notice);
    return null;
  }
  const before = answer !== null && "systemMessage" in answer ? answer.systemMessage : void 0;
  return { ...answer, systemMessage: before === void 0 ? notice : `${before}
${notice}` };
}
async function answerTo(shell, agent2, input) {
  switch (input.kind) {
    case "bash-call":
      return answerBashCall(shell, agent2, input);
    case "file-read":
      return answerFileRead(agent2, input.path);
    case "slash-command":
      return (await Promise.resolve().then(() => __toESM(require_claude_slash_command(), 1))).answerSlashCommand(shell, input);
    // loads every command
    case "made-commit":
      return (await Promise.resolve().then(() => __toESM(require_claude_made_commit(), 1))).recordCommit(shell, input);
    case "session-start":
      return (await Promise.resolve().then(() => __toESM(require_claude_session_start(), 1))).answerSessionStart(shell, input.cwd);
  }
}
async function answerFileRead(agent2, path) {
  if (!/(^|[/\\])\.credentials\.json$/.test(path)) return null;
  const { guardVerdict } = await Promise.resolve().then(() => __toESM(require_reasons(), 1));
  return agent2.answer(guardVerdict("key", agent2.typed));
}
var init_agent = __esm({
  "src/cli/hooks/agent.ts"() {
    "use strict";
    init_agents();
    init_payload();
    init_inert();
    init_exit();
    init_messages();
    init_repository_settings();
    init_bash_call();
  }
});

// late:./src/cli/hooks/git-commit.ts
var require_git_commit = __commonJS({
  "late:./src/cli/hooks/git-commit.ts"(exports2, module2) {
    module2.exports = require("./commit.cjs")["./src/cli/hooks/git-commit.ts"];
  }
});

// late:./src/cli/model-shell.ts
var require_model_shell = __commonJS({
  "late:./src/cli/model-shell.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/model-shell.ts"];
  }
});

// src/cli/hooks/git.ts
async function runGitHook(given) {
  const shell = withoutProjectSettings(given, [given.cwd]);
  if (shell.ignoredSettings) shell.stderr.print(shell.ignoredSettings);
  try {
    const request = await (0, import_change_request4.readAhead)(requestCommit(shell, shell.cwd));
    const { reportCommit } = await Promise.resolve().then(() => __toESM(require_git_commit(), 1));
    return await reportCommit(shell, request);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (isInsideAgent(shell.env)) await tellModel(shell, message);
    else shell.stderr.print(noReport(message));
    return EXIT.done;
  }
}
async function tellModel(shell, message) {
  const { printError } = await Promise.resolve().then(() => __toESM(require_model_shell(), 1));
  printError(shell, { error: "no_report", message, hint: "No report on this commit, which goes on." }, false);
}
var import_change_request4;
var init_git = __esm({
  "src/cli/hooks/git.ts"() {
    "use strict";
    init_marks();
    import_change_request4 = __toESM(require_change_request(), 1);
    init_exit();
    init_messages();
    init_repository_settings();
    init_commit_request();
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
    init_agent();
    init_git();
    init_messages();
    init_options();
    run2 = async (shell, args) => {
      const [host] = args.positionals;
      if (host === "git") return runGitHook(shell);
      if (host === "agent") return runAgentHook(shell);
      if (host === "claude" || host === "claude-guard") return runAgentHook(shell, CLAUDE);
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
        summary: "entry point of the hooks: hook git, hook agent",
        usage: "hook git|agent",
        options: {},
        load: () => Promise.resolve().then(() => (init_hook(), hook_exports)),
        hidden: true
      }
    };
    isCommand = (name) => Object.hasOwn(COMMANDS, name);
  }
});

// late:node:tty
var require_node_tty = __commonJS({
  "late:node:tty"(exports2, module2) {
    module2.exports = require("node:tty");
  }
});

// late:./src/cli/ancestors.ts
var require_ancestors = __commonJS({
  "late:./src/cli/ancestors.ts"(exports2, module2) {
    module2.exports = require("./commands.cjs")["./src/cli/ancestors.ts"];
  }
});

// late:node:readline
var require_node_readline = __commonJS({
  "late:node:readline"(exports2, module2) {
    module2.exports = require("node:readline");
  }
});

// src/cli/main.ts
init_marks();
init_inert();
init_commands();
init_exit();
init_messages();
init_options();
init_repository_settings();

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
    ajv: "8.20.0",
    "ajv-formats": "3.0.1",
    "axe-core": "4.14.1",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    "parse-diff": "0.12.0",
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
async function main(argv, given) {
  const [name = "--help", ...rest] = argv;
  const shell = name === "hook" ? given : withoutProjectSettings(given, [given.cwd]);
  if (name === "--help" || name === "-h" || name === "help") {
    shell.stdout.print(help(VERSION));
    return EXIT.done;
  }
  if (name === "--version" || name === "-v") {
    shell.stdout.print(own(VERSION));
    return EXIT.done;
  }
  if (shell.ignoredSettings !== given.ignoredSettings && name !== "doctor")
    shell.stderr.print(shell.ignoredSettings ?? own(""));
  try {
    return await runCommand(name, rest, shell);
  } catch (error) {
    const json2 = rest.includes("--json");
    if (!isForModel(name, shell) || isUsage(error) && !json2) return report(error, shell, json2);
    const { printError } = await Promise.resolve().then(() => __toESM(require_model_shell(), 1));
    printError(shell, errorFacts(error), json2);
    return isUsage(error) ? EXIT.usage : EXIT.failed;
  }
}
var isForModel = (name, { env, stdout }) => name !== "hook" && stdout.reader !== "person" && isInsideAgent(env);
async function runCommand(name, rest, shell) {
  if (!isCommand(name)) throw new UsageError(unknownCommand(name));
  if (rest.includes("--help") || rest.includes("-h")) {
    shell.stdout.print(commandHelp(name));
    return EXIT.done;
  }
  const command = COMMANDS[name];
  const args = Arguments.parse(rest, command.options, name);
  if (isForModel(name, shell)) {
    const { runForModel } = await Promise.resolve().then(() => __toESM(require_model_shell(), 1));
    return runForModel(command, shell, args);
  }
  const { run: run3 } = await command.load();
  return run3(shell, args);
}
function report(error, shell, json2) {
  const facts = errorFacts(error);
  const { message, hint } = facts;
  if (json2) shell.stderr.print(inertJson(facts));
  else shell.stderr.print(isBug(error) ? bug(message) : failure(hint ? `${message} ${hint}` : message));
  return isUsage(error) ? EXIT.usage : EXIT.failed;
}
var isUsage = (error) => error instanceof Error && error.name === "UsageError";
var isBug = (error) => !(error instanceof Error) || error.name === "Error" || /^(Type|Reference|Range|Syntax)Error$/.test(error.name);
function errorFacts(error) {
  const name = error instanceof Error ? error.name : "Error";
  const code = name.replace(/Error$/, "").replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase() || "bug";
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof Error && "hint" in error && typeof error.hint === "string" ? error.hint : "";
  return { error: code, message, hint, ...requestOf(error) };
}
function requestOf(error) {
  const { status, requestId } = Object(error);
  return {
    ...typeof status === "number" ? { status } : {},
    ...typeof requestId === "string" ? { request_id: requestId } : {}
  };
}

// src/cli/process-shell.ts
var import_node_fs5 = __toESM(require_node_fs(), 1);
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
    ancestors: ancestorsOnce(),
    interrupted: interrupted.signal
  };
}
function ancestorsOnce() {
  let read;
  return () => {
    read ??= Promise.resolve().then(() => __toESM(require_ancestors(), 1)).then(({ readAncestors }) => readAncestors());
    return read;
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
      const size = (0, import_node_fs5.readSync)(0, chunk);
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
