/**
 * Makes the files of copies: which ones, for whom, in which formats, under which names, with the
 * mark by which a later run knows them again. May use every other part of render; must never know
 * the clock, the terminal or what was typed.
 */
package careplan.render.file;
