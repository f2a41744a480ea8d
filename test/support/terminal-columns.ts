/** Scripts whose characters take two columns of a terminal, wherever Unicode puts them. */
const WIDE_SCRIPT =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]$/u
/** Halfwidth forms and the vowels of syllables put together from parts. */
const NARROW = /^[\uff61-\uffdc\u1160-\u11ff\ud7b0-\ud7ff\u302a-\u302f]$/u

/** How many columns a terminal needs at least, told by script and not by the program's own table. */
export function terminalColumns(text: string): number {
  return [...text].reduce((sum, character) => sum + columnsOf(character), 0)
}

function columnsOf(character: string): number {
  if (/^\p{M}$/u.test(character)) return 0
  return WIDE_SCRIPT.test(character) && !NARROW.test(character) ? 2 : 1
}
