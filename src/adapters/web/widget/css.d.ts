/** The build hands a style sheet over as minified text, with the design tokens' values in place. */
declare module '*.css' {
  export const css: string;
}
