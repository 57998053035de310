/**
 * Rules on the plan as a whole: why, how and with whom it was made, whether the whole person is in
 * it, and what it rests on.
 */
package careplan.lint.rules.whole;
