/** Content files come in as groups of sentences. */
declare module '*.yaml' {
  const groups: Readonly<Record<string, Readonly<Record<string, string>>>>
  export default groups
}

/** Styles of a page that is loaded later. */
declare module '*.css'
