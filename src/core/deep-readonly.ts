export type DeepReadonly<T> = T extends string ? T : { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
