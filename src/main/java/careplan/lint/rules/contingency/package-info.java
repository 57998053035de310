/** Rules on what holds a plan up when people or arrangements fail at short notice. */
package careplan.lint.rules.contingency;
