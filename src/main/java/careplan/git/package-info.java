/**
 * The installed git: where a work tree starts, and questions put to git as a process of its own.
 *
 * <p>Nothing outside this room starts git. Without git, or outside a work tree, every question has
 * an answer that lets the work go on. What git itself prints on standard error never comes through.
 * May use no other room; must never know what a plan is.
 */
package careplan.git;
