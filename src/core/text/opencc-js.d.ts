/** The package ships this table without types: `traditional simplified|…`, one character each. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string
  export default table
}
