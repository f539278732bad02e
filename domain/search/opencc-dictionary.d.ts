/** `傳 传|東 东|…`: each traditional character with its simplified ones, the usual first. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}
