#!/usr/bin/env node
// Generated from src/ by `pnpm run build`. Do not edit.
import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
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

// late:./src/cli/commands/risk.ts
var require_risk = __commonJS({
  "late:./src/cli/commands/risk.ts"(exports, module) {
    module.exports = __require("./lib/commit.cjs")["./src/cli/commands/risk.ts"];
  }
});

// late:./src/cli/commands/map.ts
var require_map = __commonJS({
  "late:./src/cli/commands/map.ts"(exports, module) {
    module.exports = __require("./lib/commands.cjs")["./src/cli/commands/map.ts"];
  }
});

// late:./src/cli/commands/overview.ts
var require_overview = __commonJS({
  "late:./src/cli/commands/overview.ts"(exports, module) {
    module.exports = __require("./lib/commands.cjs")["./src/cli/commands/overview.ts"];
  }
});

// late:./src/cli/commands/incidents.ts
var require_incidents = __commonJS({
  "late:./src/cli/commands/incidents.ts"(exports, module) {
    module.exports = __require("./lib/commands.cjs")["./src/cli/commands/incidents.ts"];
  }
});

// late:./src/cli/commands/detail.ts
var require_detail = __commonJS({
  "late:./src/cli/commands/detail.ts"(exports, module) {
    module.exports = __require("./lib/commands.cjs")["./src/cli/commands/detail.ts"];
  }
});

// late:./src/cli/commands/oncall.ts
var require_oncall = __commonJS({
  "late:./src/cli/commands/oncall.ts"(exports, module) {
    module.exports = __require("./lib/commands.cjs")["./src/cli/commands/oncall.ts"];
  }
});

// late:./src/cli/commands/services.ts
var require_services = __commonJS({
  "late:./src/cli/commands/services.ts"(exports, module) {
    module.exports = __require("./lib/commands.cjs")["./src/cli/commands/services.ts"];
  }
});

// late:./src/cli/commands/recent.ts
var require_recent = __commonJS({
  "late:./src/cli/commands/recent.ts"(exports, module) {
    module.exports = __require("./lib/commands.cjs")["./src/cli/commands/recent.ts"];
  }
});

// late:./src/cli/commands/ack.ts
var require_ack = __commonJS({
  "late:./src/cli/commands/ack.ts"(exports, module) {
    module.exports = __require("./lib/commands.cjs")["./src/cli/commands/ack.ts"];
  }
});

// late:./src/cli/commands/resolve.ts
var require_resolve = __commonJS({
  "late:./src/cli/commands/resolve.ts"(exports, module) {
    module.exports = __require("./lib/commands.cjs")["./src/cli/commands/resolve.ts"];
  }
});

// late:./src/cli/commands/note.ts
var require_note = __commonJS({
  "late:./src/cli/commands/note.ts"(exports, module) {
    module.exports = __require("./lib/commands.cjs")["./src/cli/commands/note.ts"];
  }
});

// late:./src/cli/commands/audit.ts
var require_audit = __commonJS({
  "late:./src/cli/commands/audit.ts"(exports, module) {
    module.exports = __require("./lib/commands.cjs")["./src/cli/commands/audit.ts"];
  }
});

// late:./src/cli/commands/backtest.ts
var require_backtest = __commonJS({
  "late:./src/cli/commands/backtest.ts"(exports, module) {
    module.exports = __require("./lib/commands.cjs")["./src/cli/commands/backtest.ts"];
  }
});

// late:./src/cli/commands/install-hook.ts
var require_install_hook = __commonJS({
  "late:./src/cli/commands/install-hook.ts"(exports, module) {
    module.exports = __require("./lib/commands.cjs")["./src/cli/commands/install-hook.ts"];
  }
});

// late:./src/cli/commands/uninstall-hook.ts
var require_uninstall_hook = __commonJS({
  "late:./src/cli/commands/uninstall-hook.ts"(exports, module) {
    module.exports = __require("./lib/commands.cjs")["./src/cli/commands/uninstall-hook.ts"];
  }
});

// late:./src/cli/commands/doctor.ts
var require_doctor = __commonJS({
  "late:./src/cli/commands/doctor.ts"(exports, module) {
    module.exports = __require("./lib/commands.cjs")["./src/cli/commands/doctor.ts"];
  }
});

// late:./src/cli/commands/demo.ts
var require_demo = __commonJS({
  "late:./src/cli/commands/demo.ts"(exports, module) {
    module.exports = __require("./lib/commands.cjs")["./src/cli/commands/demo.ts"];
  }
});

// late:./src/cli/commands/simulator.ts
var require_simulator = __commonJS({
  "late:./src/cli/commands/simulator.ts"(exports, module) {
    module.exports = __require("./lib/commands.cjs")["./src/cli/commands/simulator.ts"];
  }
});

// late:./src/cli/commands/sanitize.ts
var require_sanitize = __commonJS({
  "late:./src/cli/commands/sanitize.ts"(exports, module) {
    module.exports = __require("./lib/commands.cjs")["./src/cli/commands/sanitize.ts"];
  }
});

// late:./src/cli/commands/hook.ts
var require_hook = __commonJS({
  "late:./src/cli/commands/hook.ts"(exports, module) {
    module.exports = __require("./lib/commit.cjs")["./src/cli/commands/hook.ts"];
  }
});

// late:node:util
var require_node_util = __commonJS({
  "late:node:util"(exports, module) {
    module.exports = __require("node:util");
  }
});

// late:node:fs
var require_node_fs = __commonJS({
  "late:node:fs"(exports, module) {
    module.exports = __require("node:fs");
  }
});

// late:node:readline
var require_node_readline = __commonJS({
  "late:node:readline"(exports, module) {
    module.exports = __require("node:readline");
  }
});

// src/untrusted/normalise.ts
var INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
var STACKED_MARKS = new RegExp("(\\p{M}{4})\\p{M}+", "gu");
var SHAPING = "\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gujarati}\\p{Script=Gurmukhi}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}";
var NEEDED_JOINER = new RegExp(
  `(?<=[\\p{Extended_Pictographic}\\u{1F3FB}-\\u{1F3FF}])\\u200d(?=\\p{Extended_Pictographic})|(?<=[${SHAPING}]\\p{M}{0,4})[\\u200c\\u200d](?=[${SHAPING}])`,
  "gu"
);
var normalise = (text) => (
  // removing a character can bring two others together, which then have another ordinary form
  untilStable(
    text,
    (now) => dropInvisible(now.normalize("NFKC").replace(/\s+/gu, " ")).replace(STACKED_MARKS, "$1").trim()
  )
);
function untilStable(text, step) {
  let now = text;
  for (let i = 0; i < MAX_STEPS; i += 1) {
    const next = step(now);
    if (next === now) break;
    now = next;
  }
  return now;
}
var MAX_STEPS = 20;
function dropInvisible(text) {
  const joiners = new Set(Array.from(text.matchAll(NEEDED_JOINER), ({ index }) => index));
  return text.replace(INVISIBLE, (found, at) => joiners.has(at) ? found : "");
}

// src/untrusted/inert.ts
var inert = (text) => normalise(text);
function inertCut(text, width) {
  const characters = [...inert(text)];
  const cut = characters.length <= width ? characters.join("") : `${characters.slice(0, width - 1).join("")}\u2026`;
  return cut;
}
function line(words, ...values) {
  return String.raw({ raw: words }, ...values);
}
var own = (text) => text;
function inertJson(value, indent) {
  const json2 = JSON.stringify(value, null, indent);
  return json2.replace(INVISIBLE, (found) => found === "\n" ? found : unicodeEscape(found));
}
var unicodeEscape = (character) => Array.from(character.split(""), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");

// src/cli/commands.ts
var json = { help: "print one JSON document" };
var html = { value: "FILE", help: "also write the report to this file, as one HTML page" };
var confirm = {
  value: "CODE",
  bare: true,
  help: "do it, with the code of the preview; without a code it is only previewed"
};
var COMMANDS = {
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
    load: () => Promise.resolve().then(() => __toESM(require_risk(), 1))
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
    load: () => Promise.resolve().then(() => __toESM(require_hook(), 1)),
    hidden: true
  }
};
var isCommand = (name) => Object.hasOwn(COMMANDS, name);

// src/cli/exit.ts
var EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  /** a write waits for a person's confirmation; nothing was written */
  confirm: 3,
  /** the level is at or above `--fail-on` */
  risky: 4
};

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

// src/untrusted/untrusted.ts
var fromOutside = (text) => text;

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
var unknownCommand = (name) => `There is no command ${inertCut(fromOutside(name), 40)}; did you mean ${nearest(name, Object.keys(COMMANDS))}? See: pager-triage --help`;
var failure = (message) => line`pager-triage: ${inertCut(fromOutside(message), 600)}`;
var bug = (message) => line`pager-triage: this is a bug in pager-triage, please report it: ${inertCut(fromOutside(message), 400)}`;
var NO_COMMIT = own("That command commits nothing.");

// src/cli/options.ts
var import_node_util = __toESM(require_node_util(), 1);
var UsageError = class extends Error {
  name = "UsageError";
};
var Arguments = class _Arguments {
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
var nodeOptions = (options) => Object.fromEntries(
  Object.entries(options).map(([name, { value, many = false }]) => [
    name,
    { type: value === void 0 ? "boolean" : "string", multiple: many }
  ])
);
var withEmptyValues = (args, options) => args.map((arg, i) => {
  const isBare = arg.startsWith("--") && options[arg.slice(2)]?.bare === true;
  return isBare && (args[i + 1] ?? "-").startsWith("-") ? `${arg}=` : arg;
});
function explain(error, options) {
  const message = error instanceof Error ? error.message : "";
  const unknown = /^Unknown option '(--?[^']*)'/.exec(message)?.[1];
  if (unknown === void 0) return `${inertCut(fromOutside(message.split(". ")[0] ?? ""), 200)}.`;
  const guess = nearest(unknown.replace(/^-+/, ""), Object.keys(options));
  return `There is no option ${inertCut(fromOutside(unknown), 40)}; did you mean --${guess}?`;
}

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
  const { run } = await command.load();
  return run(shell, args);
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
function processShell() {
  const interrupted = new AbortController();
  process.once("SIGINT", () => interrupted.abort());
  process.once("SIGTERM", () => interrupted.abort());
  for (const stream of [process.stdout, process.stderr]) stream.on("error", ignoreClosedPipe);
  return {
    env: process.env,
    cwd: process.cwd(),
    clock: () => /* @__PURE__ */ new Date(),
    stdin: readStdin,
    stdout: toStream(process.stdout),
    stderr: toStream(process.stderr),
    ask: process.stdin.isTTY ? (question) => askOnTerminal(question, interrupted.signal) : null,
    interrupted: interrupted.signal
  };
}
function toStream(stream) {
  const terminal = stream.isTTY === true;
  return {
    print: (text) => stream.write(`${text}
`),
    columns: terminal ? stream.columns || 80 : null,
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
process.exitCode = await main(process.argv.slice(2), processShell());
