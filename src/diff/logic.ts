/** What steers which code runs next, in any of the languages; raising and catching are not in the data's count. */
const CONTROL_FLOW =
  /\b(?:if|else|elif|elsif|unless|for|foreach|while|until|switch|match|case|when|return|break|continue|goto|defer|and|or)\b|&&|\|\||\s\?\s|\?;/g

export const countControlFlow = (code: string): number => code.match(CONTROL_FLOW)?.length ?? 0

const CALL = /[A-Za-z_]\w*\s*\(/
/** `=`, `:=`, `+=`, but no comparison and no arrow */
const ASSIGNMENT = /(?:^|[^=!<>])=(?![=>~])|(?:<<|>>)=/
export const IMPORT =
  /^\s*(?:import\b|from\s+\S+\s+import\b|export\s+(?:\*|(?:type\s+)?\{[^}]*\})\s+from\b|(?:pub(?:\([^)]*\))?\s+)?use\s|using\s|#\s*include\b|package\s|require(?:_relative)?\b|(?:const|let|var)\s[^=]+=\s*require\s*\()/

/** The line does something: it calls, assigns or steers, and is no import. */
export const isLogic = (code: string): boolean =>
  !IMPORT.test(code) && (CALL.test(code) || ASSIGNMENT.test(code) || code.search(CONTROL_FLOW) !== -1)
