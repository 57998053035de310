/**
 * Reads what English and Welsh text says about time: dates, deadlines, periods, frequencies, hours
 * of opening, and the lengths of time of the plan format.
 *
 * <p>May use nothing else of the program. Must never know what a plan is, what day it is (every
 * caller says from when to count), or what a rule makes of what is found. Everything here is
 * stateless and may be called from several threads; reading takes time in proportion to the length
 * of the text, whatever the text.
 */
package careplan.language.time;
