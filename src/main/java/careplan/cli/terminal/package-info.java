/**
 * What only a terminal has: a line that is written over while work goes on, and later questions and
 * keys (JLine lives here and nowhere else). Must never know what a command does.
 */
package careplan.cli.terminal;
