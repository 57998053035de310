/**
 * Words on a terminal: how wide they are, where they break, and what must not reach it raw. Knows
 * nothing of plans, rules or files.
 */
package careplan.output.text;
