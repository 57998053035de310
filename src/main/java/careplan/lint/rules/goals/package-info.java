/** Rules on goals: specific, measurable, attainable, relevant, timed, and the person's own. */
package careplan.lint.rules.goals;
