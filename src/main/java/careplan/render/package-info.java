/**
 * Copies of a plan that people can read: each a tree of what one reader may see, written as HTML,
 * Markdown and plain text. May use the rooms below; must never know the clock, the terminal or what
 * was typed.
 */
package careplan.render;
