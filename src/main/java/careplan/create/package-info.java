/**
 * A new plan, out of a conversation: which questions are asked in which order, how the answers are
 * read, what is worth a remark, and the file that comes of it.
 *
 * <p>What is asked is a table ({@code questions.txt}) over the description of the format; how it is
 * asked is another ({@code questions.en.txt}, {@code questions.cy.txt}). Nothing clinical is ever
 * filled in, and what nobody answered is simply absent.
 *
 * <p>May use the rooms below {@code careplan.create}; must never know a terminal or a command line.
 */
package careplan.create;
