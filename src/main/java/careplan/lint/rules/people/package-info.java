/** Rules on the people of a plan: who coordinates, who is listed, and how to reach them. */
package careplan.lint.rules.people;
