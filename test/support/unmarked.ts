/** What a model is given, without the marks of quoted text: `~ab1~` for a blank, `~ab1=` within a long word. */
export const unmarked = (text: string): string => text.replace(/~\w{3}~/g, ' ').replace(/~\w{3}=/g, '')
