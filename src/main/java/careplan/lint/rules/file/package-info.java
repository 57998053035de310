/** Rules on the file as a file: what the reader met, and text that was never filled in. */
package careplan.lint.rules.file;
