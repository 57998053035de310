/** Rules on medicines and on what people do for themselves. */
package careplan.lint.rules.medicines;
