// The package types its entry alone; these are the functions behind it.
declare module '@huacnlee/autocorrect/autocorrect_bg.js' {
  export function format(text: string): string
  export function loadConfig(config: string): unknown
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void
  export const __wbindgen_throw: WebAssembly.ImportValue
  export const __wbindgen_error_new: WebAssembly.ImportValue
  export const __wbindgen_json_parse: WebAssembly.ImportValue
  export const __wbindgen_init_externref_table: WebAssembly.ImportValue
}
