/**
 * Rules on choice, the ability to decide, planning ahead and consent: the person decides, with
 * help, until one decision on one day shows otherwise.
 */
package careplan.lint.rules.choice;
