/** Words shorter than this say nothing; longer ones are keys and hashes. */
const MIN_LENGTH = 3
const MAX_LENGTH = 24

/**
 * The words of a title, a path or an identifier, in order, in lower case: `ChargeService.java` → charge, service, java.
 * Words that every alert or every program has are left out.
 */
export const wordsIn = (text: string): string[] =>
  (text.match(WORD) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= MIN_LENGTH && word.length <= MAX_LENGTH && !COMMON.has(word))

/** The parts of camelCase, snake_case, kebab-case and PascalCase; digits separate. */
const WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+/gu

const COMMON: ReadonlySet<string> = new Set(
  (
    'about above after again alarm alert alerts all and any are aws because been before below being between both ' +
    'but can cannot critical could does down during each env error errors exceeded exception fail failed failing ' +
    'fails failure failures false firing for from get had has have high host import incident index info into issue ' +
    'its javascript lib low main major many merged minor minutes more most new nil none not now null of only other ' +
    'out over page per prod production resolved return run runtime seconds self server service set should since src ' +
    'stage staging status string than that the their them then there these they this threshold through too triggered ' +
    'true type under undefined unknown until use used user using value was were when where which while who will with ' +
    'without would you your'
  ).split(' '),
)
