/** Rules on copies and communication: who has the plan, which one, and in what form. */
package careplan.lint.rules.copies;
