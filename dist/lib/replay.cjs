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

// late:./src/git/read-change.ts
var require_read_change = __commonJS({
  "late:./src/git/read-change.ts"(exports2, module2) {
    module2.exports = require("./commit.cjs")["./src/git/read-change.ts"];
  }
});

// src/services/path-pattern.ts
function parseSegment(text, brackets) {
  if (text === "**") return DIRECTORIES;
  const characters = Array.from(text);
  const tokens = [];
  let [literal, isLiteral] = ["", true];
  for (let i = 0; i < characters.length; i += 1) {
    const end = brackets === "ranges" && characters[i] === "[" ? endOfClass(characters, i) : -1;
    const wildcard = WILDCARDS[characters[i] ?? ""];
    if (end !== -1) {
      tokens.push(parseClass(characters.slice(i + 1, end)));
      i = end;
    } else if (wildcard !== void 0) {
      if (wildcard !== ANY || tokens.at(-1) !== ANY) tokens.push(wildcard);
    } else {
      if (characters[i] === "\\") i += 1;
      literal += characters[i] ?? "";
      if (i < characters.length) tokens.push(codeOf(characters[i]));
      continue;
    }
    isLiteral = false;
  }
  return isLiteral ? literal : tokens;
}
function endOfClass(characters, start) {
  const first = start + (/[!^]/.test(characters[start + 1] ?? "") ? 2 : 1);
  return characters.indexOf("]", first + 1);
}
function parseClass(characters) {
  const isNegated = /[!^]/.test(characters[0] ?? "");
  const own = isNegated ? characters.slice(1) : characters;
  const ranges = [];
  for (let i = 0; i < own.length; i += 1) {
    const isRange = own[i + 1] === "-" && i + 2 < own.length;
    ranges.push([codeOf(own[i]), codeOf(own[isRange ? i + 2 : i])]);
    if (isRange) i += 2;
  }
  return { isNegated, ranges };
}
function matchesPath({ segments, reach }, path, budget) {
  budget.spend(1);
  const [first] = segments;
  if (typeof first === "string" && first !== path[0]) return false;
  const taken = segments.map((_, at) => at === 0);
  taken.push(segments.length === 0);
  skipDirectories(taken, segments);
  for (const [depth, name] of path.entries()) {
    if (!takeName(taken, segments, name, budget)) return false;
    const isFile = depth === path.length - 1;
    if (taken[segments.length] && reach !== (isFile ? "inside" : "file")) return true;
  }
  return false;
}
function takeName(taken, segments, name, budget) {
  budget.spend(segments.length);
  for (let at = segments.length - 1; at >= 0; at -= 1) {
    const segment = segments[at];
    const stays = segments[at + 1] === DIRECTORIES && taken[at + 1] === true;
    taken[at + 1] = stays || taken[at] === true && segment != null && matchesSegment(segment, name, budget);
  }
  taken[0] = segments[0] === DIRECTORIES && taken[0] === true;
  skipDirectories(taken, segments);
  return taken.includes(true);
}
function skipDirectories(taken, segments) {
  for (const [at, segment] of segments.entries())
    if (segment === DIRECTORIES && taken[at]) taken[at + 1] = true;
}
function matchesName(tokens, name, budget) {
  const characters = Array.from(name, codeOf);
  const { at, steps } = advance(tokens, characters);
  budget.spend(steps);
  return at !== null && tokens.slice(at).every((token) => token === ANY);
}
function advance(tokens, characters) {
  let at = 0;
  let star = -1;
  let resume = 0;
  let steps = 1;
  for (let i = 0; i < characters.length; steps += 1) {
    const token = tokens[at];
    if (token === ANY) {
      star = at;
      resume = i;
      at += 1;
    } else if (takes(token, characters[i])) {
      at += 1;
      i += 1;
    } else if (star !== -1) {
      resume += 1;
      i = resume;
      at = star + 1;
    } else return { at: null, steps };
  }
  return { at, steps };
}
function takes(token, character) {
  if (typeof token !== "object") return token === ONE || token === character;
  const isListed = token.ranges.some(
    ([from, to]) => character !== void 0 && from <= character && character <= to
  );
  return isListed !== token.isNegated;
}
var DIRECTORIES, ANY, ONE, TooManyPatternsError, MatchBudget, WILDCARDS, codeOf, matchesSegment;
var init_path_pattern = __esm({
  "src/services/path-pattern.ts"() {
    "use strict";
    DIRECTORIES = null;
    ANY = -1;
    ONE = -2;
    TooManyPatternsError = class extends Error {
      name = "TooManyPatternsError";
      constructor() {
        super("there are too many files and patterns to compare; shorter patterns with fewer stars take less");
      }
    };
    MatchBudget = class {
      #left = 1e8;
      /** @throws TooManyPatternsError */
      spend(steps) {
        this.#left -= steps;
        if (this.#left < 0) throw new TooManyPatternsError();
      }
    };
    WILDCARDS = { "*": ANY, "?": ONE };
    codeOf = (character) => character?.codePointAt(0) ?? 0;
    matchesSegment = (segment, name, budget) => typeof segment === "string" ? segment === name : matchesName(segment, name, budget);
  }
});

// late:./src/git/git.ts
var require_git = __commonJS({
  "late:./src/git/git.ts"(exports2, module2) {
    module2.exports = require("./git.cjs")["./src/git/git.ts"];
  }
});

// src/git/glob.ts
async function expandGlob(pattern, cwd, budget) {
  let found = [pattern.startsWith("/") ? "/" : ""];
  for (const part of pattern.split("/").filter((each) => each !== "")) {
    if (found.length > MOST_DIRECTORIES) return null;
    try {
      found = (await Promise.all(found.map((dir) => matchesIn(dir, part, cwd, budget)))).flat();
    } catch (error) {
      if (error instanceof TooManyPatternsError) return null;
      throw error;
    }
  }
  return found.length > 0 ? found.sort() : [pattern];
}
async function matchesIn(dir, part, cwd, budget) {
  if (!/[*?[]/.test(part)) return [(0, import_node_path.join)(dir, part)];
  const segment = parseSegment(part.replace(/\*+/g, "*"), "ranges");
  const names = await (0, import_promises.readdir)((0, import_node_path.join)(cwd, dir)).catch(() => []);
  const matches = (name) => matchesPath({ segments: [segment], reach: "file" }, [name], budget);
  return names.filter((name) => name.startsWith(".") === part.startsWith(".") && matches(name)).map((name) => (0, import_node_path.join)(dir, name));
}
var import_promises, import_node_path, MOST_DIRECTORIES;
var init_glob = __esm({
  "src/git/glob.ts"() {
    "use strict";
    import_promises = require("node:fs/promises");
    import_node_path = require("node:path");
    init_path_pattern();
    MOST_DIRECTORIES = 1e3;
  }
});

// late:./src/git/shell/git-effects.ts
var require_git_effects = __commonJS({
  "late:./src/git/shell/git-effects.ts"(exports2, module2) {
    module2.exports = require("./shell-command.cjs")["./src/git/shell/git-effects.ts"];
  }
});

// src/git/replay.ts
async function replaySteps(snapshot, steps) {
  const replay = new Replay(snapshot);
  for (const step of steps) {
    if (step.kind === "edit")
      replay.guesses.add(
        step.program === null ? "the command is too complex to follow" : "another program may change files first"
      );
    else await replay.git(step);
  }
  return replay.guesses;
}
function join2(prefix, path) {
  const parts = [];
  for (const part of `${prefix}${path}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
function moveEntry(entry, from, to) {
  const [, mode, sha, path] = /^(\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? [];
  if (mode === void 0 || sha === void 0 || path === void 0) return [];
  const moved = path === from ? to : `${to}${path.slice(from.length)}`;
  return [`0 ${"0".repeat(sha.length)}	${path}\0`, `${mode} ${sha}	${moved}\0`];
}
var import_node_path2, import_git, import_git_effects, Replay, PICKS, SILENTLY, saysNothingIsNew;
var init_replay = __esm({
  "src/git/replay.ts"() {
    "use strict";
    import_node_path2 = require("node:path");
    init_path_pattern();
    import_git = __toESM(require_git(), 1);
    init_glob();
    import_git_effects = __toESM(require_git_effects(), 1);
    Replay = class {
      guesses = /* @__PURE__ */ new Set();
      #snapshot;
      #globBudget = new MatchBudget();
      /** paths that a replayed `git rm` or `git mv` would have taken from the work tree, where they still are */
      #gone = /* @__PURE__ */ new Set();
      constructor(snapshot) {
        this.#snapshot = snapshot;
      }
      async git(call) {
        const effect = (0, import_git_effects.effectOf)(call);
        if (effect.kind === "none") return;
        if (call.conditional) this.guesses.add("a branch or a loop may not run");
        try {
          await this.#apply(effect, call.cwd ?? this.#snapshot.repository.topLevel);
        } catch (error) {
          if (!(error instanceof import_git.GitFailedError)) throw error;
          this.guesses.add("git refused a step");
        }
      }
      async #apply(effect, cwd) {
        switch (effect.kind) {
          case "commit":
            return this.#commit(effect.commit, cwd);
          case "add":
            return this.#add(effect, cwd);
          case "rm":
            return this.#remove(effect, cwd);
          case "mv":
            return this.#move(effect.paths, cwd);
          case "reset":
          case "unstage":
            return this.#reset(effect, cwd);
          case "apply":
            return this.#applyRevisions(effect.verb, effect.revisions);
          case "unknown":
            this.guesses.add("a git command is not followed");
        }
      }
      async #run(cwd, ...args) {
        return this.#snapshot.git(args, { cwd, pathspecs: "magic" });
      }
      /** The pathspecs of a command, as the shell gives them; null where one is not known, and more must be taken. */
      async #pathspecs(paths, cwd) {
        const expanded = await Promise.all(
          paths.map(({ text, known, glob }) => {
            if (!known) return null;
            return glob ? expandGlob(text, cwd, this.#globBudget) : [text];
          })
        );
        const specs = expanded.filter((names) => names !== null);
        if (specs.length === expanded.length) return specs.flat();
        this.guesses.add("an argument is known to the shell alone");
        return null;
      }
      async #add({ options, paths, picks }, cwd) {
        if (picks) this.guesses.add("a person picks the hunks");
        const kept = options.filter((option) => !PICKS.test(option));
        const specs = await this.#pathspecs(paths, cwd);
        if (specs === null) await this.#run(cwd, "add", "--all", "--", ":/");
        else if (picks) await this.#run(cwd, "add", "--update", "--", ...specs.length > 0 ? specs : [":/"]);
        else await this.#run(cwd, "add", ...kept, "--", ...specs);
        await this.#forgetGone();
      }
      /** What was removed or moved away before is still in the work tree here, so an add takes it up again. */
      async #forgetGone() {
        if (this.#gone.size === 0) return;
        const input = `${[...this.#gone].join("\0")}\0`;
        await this.#snapshot.git(["update-index", "--force-remove", "-z", "--stdin"], { input });
      }
      async #remove({ options, paths }, cwd) {
        const specs = await this.#pathspecs(paths, cwd);
        if (specs === null) return;
        const listed = await this.#run(cwd, "ls-files", "-z", "--full-name", "--", ...specs);
        await this.#run(
          cwd,
          "rm",
          "--quiet",
          "--cached",
          ...options.filter((option) => option !== "--cached"),
          "--",
          ...specs
        );
        if (options.includes("--cached")) return;
        for (const path of listed.toString().split("\0")) if (path !== "") this.#gone.add(path);
      }
      /** In the index alone: each entry under a source goes under the destination, as it is. */
      async #move(paths, cwd) {
        const specs = await this.#pathspecs(paths, cwd);
        const destination = specs?.at(-1);
        if (specs === null || destination === void 0) return;
        const intoDirectory = (await this.#run(cwd, "ls-files", "-z", "--", `:(literal)${destination.replace(/\/$/, "")}/`)).length > 0;
        const prefix = (await this.#run(cwd, "rev-parse", "--show-prefix")).toString().trimEnd();
        for (const source of specs.slice(0, -1)) {
          const from = join2(prefix, source);
          const to = join2(
            prefix,
            intoDirectory || destination.endsWith("/") ? `${destination}/${(0, import_node_path2.basename)(source)}` : destination
          );
          const entries = (await this.#run(cwd, "ls-files", "--stage", "-z", "--full-name", "--", `:(literal)${source}`)).toString().split("\0");
          const lines = entries.flatMap((entry) => moveEntry(entry, from, to));
          await this.#snapshot.git(["update-index", "-z", "--index-info"], { input: lines.join("") });
          for (const entry of entries) if (entry !== "") this.#gone.add(entry.slice(entry.indexOf("	") + 1));
        }
      }
      /** Moves the sandbox's own HEAD and index; `--hard` also changes files, which is not followed. */
      async #reset({ kind, options, paths, picks }, cwd) {
        if (picks || options.some((option) => /^--(?:hard|merge|keep)$/.test(option)))
          this.guesses.add("a git command is not followed");
        const specs = await this.#pathspecs(paths, cwd);
        if (specs === null) return;
        if (kind === "unstage") {
          await this.#run(cwd, "restore", ...options, "--", ...specs);
          return;
        }
        const [first, ...rest] = specs;
        const mode = options.includes("--soft") ? ["--soft"] : [];
        const revision = first === void 0 ? null : await this.#resolve(first, cwd);
        const names = revision === null ? specs : rest;
        await this.#run(
          cwd,
          "reset",
          "--quiet",
          ...mode,
          ...revision === null ? [] : [revision],
          ...names.length > 0 ? ["--", ...names] : []
        );
      }
      /** A revision's full sha: names of branches are the repository's, what is said of HEAD is the sandbox's. */
      async #resolve(name, cwd) {
        const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
        const output = /^(?:HEAD|@)/.test(name) ? this.#run(cwd, ...args) : this.#snapshot.real(args);
        return (await output.catch(() => Buffer.alloc(0))).toString().trim() || null;
      }
      async #commit(commit, cwd) {
        const specs = await this.#pathspecs(commit.paths, cwd);
        if (commit.picks) this.guesses.add("a person picks the hunks");
        if (commit.pathsElsewhere) this.guesses.add("an argument is known to the shell alone");
        const wide = specs === null || commit.pathsElsewhere || commit.picks && specs.length === 0;
        if (commit.all || wide) {
          await this.#run(cwd, "add", "--update", "--", ":/");
          await this.#forgetGone();
        }
        const paths = wide || specs === null ? [] : specs;
        if (paths.length > 0 && this.#gone.size > 0) this.guesses.add("a git command is not followed");
        const mode = paths.length > 0 && (commit.include || commit.picks) ? ["--include"] : commit.only ? ["--only"] : [];
        const mayBeEmpty = paths.length === 0 || commit.allowEmpty || commit.amend;
        await this.#run(
          cwd,
          "commit",
          ...SILENTLY,
          ...mayBeEmpty ? ["--allow-empty"] : [],
          ...commit.amend ? ["--amend"] : [],
          ...mode,
          ...paths.length > 0 ? ["--", ...paths] : []
        ).catch((error) => {
          if (mayBeEmpty || !saysNothingIsNew(error)) throw error;
        });
      }
      /** The commit that `merge`, `cherry-pick` or `revert` makes where nothing conflicts. */
      async #applyRevisions(verb, revisions) {
        const { topLevel } = this.#snapshot.repository;
        for (const name of await this.#pathspecs(revisions, topLevel) ?? []) {
          const sha = await this.#resolve(name, topLevel);
          if (sha === null) {
            this.guesses.add("a git command is not followed");
          } else if (verb === "merge") {
            const tree = (await this.#run(topLevel, "merge-tree", "--write-tree", "HEAD", sha)).toString().slice(0, sha.length);
            await this.#run(topLevel, "read-tree", tree);
            await this.#run(topLevel, "commit", ...SILENTLY, "--allow-empty");
          } else {
            const sides = verb === "revert" ? [sha, `${sha}^`] : [`${sha}^`, sha];
            const patch = await this.#run(topLevel, "diff-tree", "-p", "--binary", "--full-index", ...sides);
            await this.#snapshot.git(["apply", "--cached", "--allow-empty", "-"], {
              input: patch.toString("latin1"),
              cwd: topLevel
            });
            await this.#run(topLevel, "commit", ...SILENTLY, "--allow-empty");
          }
        }
      }
    };
    PICKS = /^(?:--patch|--interactive|--edit|-[pie])$/;
    SILENTLY = [
      "--quiet",
      "--no-verify",
      "--no-gpg-sign",
      "--no-post-rewrite",
      "--allow-empty-message",
      "--message=x"
    ];
    saysNothingIsNew = (error) => error instanceof import_git.GitFailedError && error.exitCode === 1 && error.stderr === "";
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

// src/git/raw.ts
function splitAtNul(output) {
  const parts = [];
  let start = 0;
  for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
    parts.push(output.subarray(start, end));
    start = end + 1;
  }
  return parts;
}
function decodePath(bytes) {
  if (!bytes) return fromOutside("");
  if ((0, import_node_buffer.isUtf8)(bytes)) return fromOutside(bytes.toString("utf8"));
  const octal = (byte) => `\\${byte.charCodeAt(0).toString(8).padStart(3, "0")}`;
  return fromOutside(bytes.toString("latin1").replace(/[\u0080-\u00ff]/g, octal));
}
var import_node_buffer;
var init_raw = __esm({
  "src/git/raw.ts"() {
    "use strict";
    import_node_buffer = require("node:buffer");
    init_untrusted();
  }
});

// late:./src/git/snapshot.ts
var require_snapshot = __commonJS({
  "late:./src/git/snapshot.ts"(exports2, module2) {
    module2.exports = require("./git.cjs")["./src/git/snapshot.ts"];
  }
});

// src/git/sandbox.ts
async function openSandbox(snapshot, env, signal) {
  const { repository, dir } = snapshot;
  const { topLevel, gitDir, commonDir } = repository;
  const settings = await (0, import_git2.runGit)(
    ["config", "-z", "--type=path", "--get-regexp", `^(${STAGING_SETTINGS}|${FILTERS})$`],
    {
      cwd: topLevel,
      env,
      signal
    }
  ).catch(
    () => Buffer.alloc(0)
    // none is set
  );
  const config = env.XDG_CONFIG_HOME ?? (env.HOME === void 0 ? null : (0, import_node_path3.join)(env.HOME, ".config"));
  const defaults = config === null ? [] : [
    `core.excludesfile
${(0, import_node_path3.join)(config, "git/ignore")}`,
    `core.attributesfile
${(0, import_node_path3.join)(config, "git/attributes")}`
  ];
  const entries = settings.toString().split("\0");
  const lines = [...defaults, ...entries].flatMap(toConfigLine);
  (0, import_node_fs.appendFileSync)((0, import_node_path3.join)(dir, "config"), [...lines, ...QUICK, ""].join("\n"));
  (0, import_node_fs.rmSync)((0, import_node_path3.join)(dir, "info/attributes"));
  (0, import_snapshot.copyIfPresent)((0, import_node_path3.join)(commonDir, "info/attributes"), (0, import_node_path3.join)(dir, "info/attributes"));
  (0, import_snapshot.copyIfPresent)((0, import_node_path3.join)(commonDir, "info/exclude"), (0, import_node_path3.join)(dir, "info/exclude"));
  (0, import_snapshot.copyIfPresent)((0, import_node_path3.join)(gitDir, "info/sparse-checkout"), (0, import_node_path3.join)(dir, "info/sparse-checkout"));
  return { hasFilters: entries.some((entry) => entry.startsWith("filter.")) };
}
function toConfigLine(entry) {
  const [, section, name, value] = /^([a-z]+)\.([a-z]+)\n(.*)$/s.exec(entry) ?? [];
  if (section === void 0 || value === void 0) return [];
  const quoted = value.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n");
  return [`[${section}]
	${name} = "${quoted}"`];
}
async function filteredPaths(snapshot, base, isCommitted) {
  const names = ["-z", "--name-only", "--no-renames", "--diff-filter=d", base];
  const changed = await snapshot.git(
    isCommitted ? ["diff-tree", "-r", ...names, "HEAD"] : ["diff-index", "--cached", ...names]
  );
  if (changed.length === 0) return /* @__PURE__ */ new Set();
  const output = await snapshot.git(["check-attr", "-z", "--stdin", "filter"], { input: changed });
  const fields = splitAtNul(output);
  const paths = fields.flatMap(
    (field, i) => i % 3 === 2 && !UNFILTERED.test(field.toString()) ? [decodePath(fields[i - 2])] : []
  );
  return new Set(paths);
}
function readFromIndex(snapshot) {
  (0, import_snapshot.hideAttributes)(snapshot.dir);
  return snapshot;
}
async function readFromHead(snapshot, base) {
  (0, import_snapshot.hideAttributes)(snapshot.dir);
  await snapshot.git(["read-tree", "HEAD"]);
  const { repository } = snapshot;
  return {
    ...snapshot,
    base: base ?? import_snapshot.EMPTY_TREE[repository.objectFormat],
    repository: { ...repository, head: base }
  };
}
var import_node_fs, import_node_path3, import_git2, import_snapshot, STAGING_SETTINGS, FILTERS, QUICK, UNFILTERED;
var init_sandbox = __esm({
  "src/git/sandbox.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path3 = require("node:path");
    import_git2 = __toESM(require_git(), 1);
    init_raw();
    import_snapshot = __toESM(require_snapshot(), 1);
    STAGING_SETTINGS = "core\\.(autocrlf|eol|safecrlf|filemode|symlinks|ignorecase|precomposeunicode|protecthfs|protectntfs|excludesfile|attributesfile|sparsecheckout|sparsecheckoutcone|checkroundtripencoding|trustctime|checkstat)|index\\.sparse";
    FILTERS = "filter\\..*\\.(clean|process)";
    QUICK = [
      "[gc]\n	auto = 0",
      "[maintenance]\n	auto = false",
      "[core]\n	compression = 0\n	fsync = none",
      "[user]\n	name = pager-triage\n	email = pager-triage@localhost\n	useConfigOnly = true"
    ];
    UNFILTERED = /^(?:unspecified|unset|set|)$/;
  }
});

// late:./src/git/staged.ts
var require_staged = __commonJS({
  "late:./src/git/staged.ts"(exports2, module2) {
    module2.exports = require("./commit.cjs")["./src/git/staged.ts"];
  }
});

// src/git/replayed-commit.ts
var replayed_commit_exports = {};
__export(replayed_commit_exports, {
  replayCommit: () => replayCommit
});
async function replayCommit(snapshot, { steps, staging }, env, signal) {
  const { repository } = snapshot;
  const { hasFilters } = await openSandbox(snapshot, env, signal);
  const guesses = await replaySteps(snapshot, staging ?? steps);
  const base = staging ? repository.head : await baseOf(snapshot);
  const since = base ?? import_snapshot2.EMPTY_TREE[repository.objectFormat];
  const filtered = hasFilters ? await filteredPaths(snapshot, since, staging === null) : NONE;
  const committed = staging ? readFromIndex(snapshot) : await readFromHead(snapshot, base);
  const change = await (0, import_staged.readStagedChange)(committed, (0, import_read_change.mergeParents)(repository));
  const files = change.files.map((file) => ({ ...file, filtered: filtered.has(file.path) }));
  return { committed, change: { ...change, source: "command", files, guesses: [...guesses] } };
}
async function baseOf(snapshot) {
  const { head } = snapshot.repository;
  const made = await snapshot.git([
    "rev-list",
    "--first-parent",
    "--parents",
    "HEAD",
    ...head === null ? [] : [`^${head}`]
  ]);
  const first = made.toString().trim().split("\n").at(-1);
  return first ? first.split(" ")[1] ?? null : head;
}
var import_read_change, import_snapshot2, import_staged, NONE;
var init_replayed_commit = __esm({
  "src/git/replayed-commit.ts"() {
    "use strict";
    import_read_change = __toESM(require_read_change(), 1);
    init_replay();
    init_sandbox();
    import_snapshot2 = __toESM(require_snapshot(), 1);
    import_staged = __toESM(require_staged(), 1);
    NONE = /* @__PURE__ */ new Set();
  }
});

// <stdin>
module.exports = { get "./src/git/replayed-commit.ts"() {
  return init_replayed_commit(), __toCommonJS(replayed_commit_exports);
} };
