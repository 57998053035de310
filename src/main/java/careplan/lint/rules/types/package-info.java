/** Rules on what each type of plan holds beyond what every plan does: one a type (R241). */
package careplan.lint.rules.types;
