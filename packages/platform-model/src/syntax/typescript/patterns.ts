// All of them are sticky: they are tried where the scanner stands.

/** Blanks and comments. An open comment goes on to the end. */
export const BLANKS =
  /(?:[\s\u0085\u200b]|\/\/[^\n\r\u2028\u2029]*|\/\*(?:[^*]+|\*(?!\/))*(?:\*\/|$))*/y;

/** Most names; one that goes on with other letters is read again by {@link NAME}. */
export const PLAIN_NAME = /[A-Za-z_$#][\w$]*/y;

export const NAME = /[#\p{ID_Start}$_\\][\p{ID_Continue}$\u200c\u200d\\]*/uy;

export const NUMBER =
  /(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|\d[\d_]*(?:\.[\d_]*)?(?:[eE][+-]?[\d_]+)?|\.\d[\d_]*(?:[eE][+-]?[\d_]+)?)n?/y;

/** An open string ends with its line. */
export const STRING =
  /'(?:[^'\\\n\r]+|\\(?:\r\n|[^]))*'?|"(?:[^"\\\n\r]+|\\(?:\r\n|[^]))*"?/y;

/** A part of a template literal: up to its end, or to where an expression starts. */
export const TEMPLATE = /(?:[^`\\$]+|\\[^]|\$(?!\{))*(?:`|\$\{|$)/y;

export const REGEX =
  /\/(?![*/])(?:[^\\/[\n\r\u2028\u2029]|\\[^\n\r\u2028\u2029]|\[(?:[^\]\\\n\r\u2028\u2029]|\\[^\n\r\u2028\u2029])*\])+\/[\p{ID_Continue}$]*/uy;

/** Two signs of the same kind where it matters what comes after them; any other sign by itself. */
export const MARK = /\+\+|--|=>|[!=]==?|[^]/uy;
