/** What a schema infers, as our own types are written: `readonly` all the way down. */
export type DeepReadonly<T> = T extends string ? T : { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
